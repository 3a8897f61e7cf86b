import { Problem } from '../model/problem.ts';
import { type Listed, together } from './findings.ts';
import { nameOf, standardInput } from './input-names.ts';

/** A file, and what is wrong with it. */
export type WrongFile = { readonly path: string; readonly listed: Listed };

/** One Problem for all files, named after the first. */
export function invalidFiles(files: readonly WrongFile[]): Problem {
  const [{ path } = { path: '' }] = files;
  const fileOf = (each: string) => (each === standardInput ? null : each);
  const all = files.map(({ path, listed }) => ({
    ...listed,
    findings: listed.findings.map((each) => ({
      ...each,
      file: each.file === undefined ? fileOf(path) : each.file,
    })),
  }));
  return new Problem('invalid-dataset', {
    file: nameOf(path),
    path: fileOf(path),
    ...together(all),
  });
}
