import { Problem, type ProblemKind, systemReason } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { Refusal } from '../terminal/refusal.ts';
import type { Content } from '../terminal/save.ts';
import type { Context } from './command.ts';

/** Writes a file or a folder, all or nothing, and says so. A Problem says why it could not. */
export async function written(
  { settings, save }: Pick<Context, 'settings' | 'save'>,
  out: string,
  content: Content,
): Promise<Text> {
  const failure = await save(out, content, settings.force).catch(
    (error: unknown) => ({ why: 'failed', error }) as const,
  );
  if (failure) throw notSaved(out, failure);
  const count = 'files' in content ? content.files.length : 1;
  return {
    en: count === 1 ? `Wrote ${out}.` : `Wrote ${count} files to ${out}.`,
    zh: count === 1 ? `已写入 ${out}。` : `已在 ${out} 写入 ${count} 个文件。`,
  };
}

/** Why an export was not written, or not as a whole. */
type NotSaved =
  | NonNullable<Awaited<ReturnType<Context['save']>>>
  | { readonly why: 'failed'; readonly error: unknown };

function notSaved(out: string, failure: NotSaved): Problem {
  switch (failure.why) {
    case 'failed':
      return new Problem('path-unwritable', { path: out, reason: systemReason(failure.error) });
    case 'half-written': {
      const { written, missing, old, error } = failure;
      const reason = systemReason(error);
      return new Problem('half-written', { path: out, written, missing, old, reason });
    }
    case 'busy':
      return new Problem('export-in-progress', { path: out, old: failure.path });
    case 'slash':
      return new Problem('is-a-folder', { path: failure.path, inside: null });
    case 'folder':
      return new Problem('is-a-folder', {
        path: failure.path,
        inside: `${out.replace(/\/$/, '')}/wujin.json`,
      });
    default:
      return new Problem(refusals[failure.why], { path: failure.path });
  }
}

const refusals = {
  exists: 'path-exists',
  link: 'symbolic-link',
  'no-file': 'not-a-file',
  'no-folder': 'not-a-folder',
  'in-the-way': 'folder-in-the-way',
} as const satisfies Readonly<
  Record<Exclude<Refusal['why'], 'busy' | 'folder' | 'slash'>, ProblemKind>
>;
