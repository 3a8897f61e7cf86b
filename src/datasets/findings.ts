import { type Finding, mostFindings } from '../model/finding.ts';
import { datasetSchema } from '../model/schema.ts';
import { integrityChecks } from './checks.ts';
import { locate } from './json-text.ts';
import { shapeFindings } from './shape.ts';
import { suggestIds } from './suggestions.ts';
import { localise } from './texts.ts';

/** More lines than these say no more to a reader. */
const mostListed = 100;

/** All that is wrong with a JSON value as a dataset: first with its shape, then between its entries. */
export function findingsIn(value: unknown): readonly Finding[] {
  localise(value);
  return first(mostFindings, [
    shapeFindings(value, datasetSchema),
    ...integrityChecks.map((check) => check(value)),
  ]);
}

/** What is wrong with a file: the findings to list, in its order, and the number of all findings. */
export type Listed = {
  readonly findings: readonly Finding[];
  readonly count: number;
  readonly complete: boolean;
};

/** The findings to list for a JSON file. */
export function listedFindings(text: string, value: unknown): Listed {
  return listed(value, locate(text, findingsIn(value)));
}

/** The first findings, with what was meant and what is accepted. */
export function listed(value: unknown, findings: readonly Finding[]): Listed {
  return {
    findings: suggestIds(value, findings.slice(0, mostListed)),
    count: findings.length,
    complete: findings.length < mostFindings,
  };
}

/** The findings of several files. */
export function together(files: readonly Listed[]): Listed {
  return {
    findings: files.flatMap(({ findings }) => findings).slice(0, mostListed),
    count: files.reduce((sum, { count }) => sum + count, 0),
    complete: files.every(({ complete }) => complete),
  };
}

/** The first items, in order. Iteration stops there. */
function first<T>(most: number, parts: readonly Iterable<T>[]): readonly T[] {
  const items: T[] = [];
  for (const part of parts) {
    for (const item of part) {
      items.push(item);
      if (items.length === most) return items;
    }
  }
  return items;
}
