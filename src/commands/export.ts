import { jsonChunks, ndjsonChunks, packageFiles } from '../datasets/write.ts';
import { Problem, type ProblemKind, systemReason } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { Examples } from '../sections/section.ts';
import type { Refusal } from '../terminal/refusal.ts';
import type { Content } from '../terminal/save.ts';
import type { Answer, Context } from './command.ts';
import { schemas } from './schemas.ts';

export const about: Text = {
  en: 'The whole dataset as JSON, NDJSON or a Data Package',
  zh: '导出整个数据集：JSON、NDJSON 或 Data Package',
};

export const examples: Examples = () => [
  {
    line: 'wujin export --out wujin.json',
    about: { en: 'edit it, then use it with --data', zh: '编辑后可用于 --data' },
  },
  {
    line: 'wujin export --format ndjson | head -1',
    about: {
      en: 'flat records for a database',
      zh: '供数据库使用的平面记录',
    },
  },
  {
    line: 'wujin export --format datapackage --out wujin-data',
    about: { en: 'CSV tables with types and keys', zh: '带类型与键的 CSV 表' },
  },
  {
    line: 'wujin export --template --out my-town.json',
    about: { en: 'a template for your own facts', zh: '自有事实的模板' },
  },
];

export async function run(context: Context): Promise<Answer> {
  const { settings, wording } = context;
  const { out, force } = settings;
  const content = await contentOf(context);
  // As for other programs, - is standard output.
  if (out === null || out === '-') {
    if ('file' in content) return { output: content.file, remarks: [] };
    throw new Problem('missing-folder', {});
  }
  const failure = await context
    .save(out, content, force)
    .catch((error: unknown) => ({ why: 'failed', error }) as const);
  if (failure) throw notSaved(out, failure);
  const count = 'files' in content ? content.files.length : 1;
  const done = {
    en: count === 1 ? `Wrote ${out}.` : `Wrote ${count} files to ${out}.`,
    zh: count === 1 ? `已写入 ${out}。` : `已在 ${out} 写入 ${count} 个文件。`,
  };
  return { output: '', remarks: [done[wording.language]] };
}

async function contentOf({ settings, catalogue }: Context): Promise<Content> {
  const format = settings.export ?? 'json';
  if (settings.template) {
    if (format !== 'json') throw new Problem('template-format', { format });
    const { template } = await import('../datasets/template.ts');
    return { file: jsonChunks(template) };
  }
  switch (format) {
    case 'json':
      return { file: jsonChunks((await catalogue()).dataset) };
    case 'ndjson':
      return { file: ndjsonChunks(await catalogue()) };
    case 'datapackage':
      return { files: await packageFiles(await catalogue(), (await schemas()).dataset) };
  }
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
