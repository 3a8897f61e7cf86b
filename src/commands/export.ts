import { stringify } from '../formats/json.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { Text } from '../model/text.ts';
import type { Dataset } from '../model/types.ts';
import { claimRecords } from '../sections/claim-record.ts';
import type { Pieces } from '../terminal/pieces.ts';
import type { Content } from '../terminal/save.ts';
import type { Answer, Command, Context } from './command.ts';
import { unwritable } from './mistakes.ts';
import { exportFormats } from './options.ts';
import { Problem } from './problem.ts';
import { schemas } from './schemas.ts';

export const exportCommand: Command = {
  name: 'export',
  about: {
    en: 'The whole dataset: JSON, one claim a line (NDJSON), or a Data Package folder of CSV files',
    zh: '整个数据集：JSON、每行一条说法（NDJSON），或 CSV 文件组成的 Data Package 文件夹',
  },
  operands: '',
  options: ['format', 'json', 'out', 'force', 'template', 'lang', 'color', 'data'],
  formats: exportFormats,
  examples: [
    {
      line: 'wujin export --out wujin.json',
      about: { en: 'to edit, and to use with --data', zh: '编辑后可用于 --data' },
    },
    {
      line: 'wujin export --format ndjson | head -1',
      about: {
        en: 'for a warehouse: every claim with all that it refers to',
        zh: '供数据仓库使用',
      },
    },
    {
      line: 'wujin export --format datapackage --out wujin-data',
      about: { en: 'tables with types and keys', zh: '带类型与键的数据表' },
    },
    {
      line: 'wujin export --template --out my-district.json',
      about: { en: 'another district, to fill in', zh: '其他区县的空白模板' },
    },
  ],
  run: exportDataset,
};

async function exportDataset(context: Context): Promise<Answer> {
  const { settings, wording } = context;
  const { out, force } = settings;
  const content = await contentOf(context);
  if (out === null) {
    if ('file' in content) return { output: content.file, remarks: [] };
    throw new Problem(
      'missing-value',
      {
        en: 'A Data Package is a folder: --out says where.',
        zh: 'Data Package 是文件夹，须用 --out 指明位置。',
      },
      {
        hint: {
          en: 'For example: wujin export --format datapackage --out wujin-data',
          zh: '例如：wujin export --format datapackage --out wujin-data',
        },
      },
    );
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
    if (format !== 'json') {
      throw new Problem('conflicting-options', {
        en: `--template is JSON, not ${format}.`,
        zh: `--template 为 JSON，而不是 ${format}。`,
      });
    }
    const { template } = await import('../sections/template.ts');
    return { file: jsonPieces(template) };
  }
  switch (format) {
    case 'json':
      return { file: jsonPieces((await catalogue()).dataset) };
    case 'ndjson':
      return { file: ndjsonPieces(await catalogue()) };
    case 'datapackage':
      return { files: await packagePieces(await catalogue()) };
  }
}

/** The dataset as JSON.stringify would indent it, entry by entry. */
export function* jsonPieces(dataset: Dataset): Iterable<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(dataset)) {
    yield `${before}  ${stringify(key)}: `;
    before = ',\n';
    if (!Array.isArray(value) || value.length === 0) {
      yield indented(stringify(value, 2), '  ');
      continue;
    }
    let separator = '[\n';
    for (const entry of value) {
      yield `${separator}    ${indented(stringify(entry, 2), '    ')}`;
      separator = ',\n';
    }
    yield '\n  ]';
  }
  yield '\n}\n';
}

function indented(text: string, indent: string): string {
  return text.replaceAll('\n', `\n${indent}`);
}

function* ndjsonPieces(catalogue: Catalogue): Iterable<string> {
  for (const record of claimRecords(catalogue)) yield `${stringify(record)}\n`;
}

async function packagePieces(
  catalogue: Catalogue,
): Promise<readonly (readonly [name: string, pieces: Pieces])[]> {
  const { describePackage, packageFiles } = await import('../sections/data-package.ts');
  const { renderDelimited } = await import('../formats/delimited.ts');
  const { dataset } = await schemas();
  const files = packageFiles(catalogue, dataset);
  return [
    ...files.map(({ name, table }) => {
      const columns = table.columns.map(({ field, read }) => ({
        key: field.name,
        header: { en: field.name, zh: field.name },
        value: read,
      }));
      const keys = columns.map(({ key }) => key);
      const layout = { columns: keys, fold: [], record: keys };
      return [name, renderDelimited({ columns, rows: table.rows, layout }, ',')] as const;
    }),
    // Last, so that whoever sees it finds the tables that it names.
    ['datapackage.json', `${stringify(describePackage(catalogue, files), 2)}\n`] as const,
  ];
}

/** What a command tells of an export that was not written, or not as a whole. */
type NotSaved =
  | NonNullable<Awaited<ReturnType<Context['save']>>>
  | { readonly why: 'failed'; readonly error: unknown };

function notSaved(out: string, failure: NotSaved): Problem {
  if (failure.why === 'failed') {
    const said = {
      en: `${out} could not be written. Nothing was changed.`,
      zh: `无法写入 ${out}，未作任何更改。`,
    };
    return unwritable(said, failure.error);
  }
  if (failure.why === 'half-written') {
    const { written, missing, old, error } = failure;
    const said = {
      en: [
        `Only a part of ${out} was written.`,
        ...(written.length > 0 ? [`New: ${written.join(', ')}.`] : []),
        ...(missing.length > 0 ? [`Missing: ${missing.join(', ')}.`] : []),
        `All other files are unchanged. ${old} holds the old files:`,
        'move them back or delete that folder, then try again.',
      ].join(' '),
      zh: [
        `${out} 只写入了一部分。`,
        ...(written.length > 0 ? [`新文件：${written.join('、')}。`] : []),
        ...(missing.length > 0 ? [`缺少：${missing.join('、')}。`] : []),
        `其他文件未作更改。旧文件在 ${old}，`,
        '请移回这些文件或删除该文件夹，然后重试。',
      ].join(''),
    };
    return unwritable(said, error);
  }
  const { why, path } = failure;
  const texts: Readonly<Record<typeof why, Text>> = {
    exists: { en: `${path} exists.`, zh: `${path} 已存在。` },
    link: { en: `${path} is a symbolic link.`, zh: `${path} 是符号链接。` },
    'no-file': { en: `${path} is no ordinary file.`, zh: `${path} 不是普通文件。` },
    'in-the-way': {
      en: `In ${path} a folder has the name of a file that is to be written.`,
      zh: `${path} 中有文件夹与要写入的文件同名。`,
    },
    'no-folder': { en: `${path} is no folder.`, zh: `${path} 不是文件夹。` },
    busy: {
      en: `Another run is writing to ${out}, or was cut off. The old files are in ${path}.`,
      zh: `另一次导出正在写入 ${out}，或曾中途停止。旧文件在 ${path}。`,
    },
  };
  const other = { en: 'Another --out is needed.', zh: '请另选 --out。' };
  const hints: Readonly<Partial<Record<typeof why, Text>>> = {
    exists: { en: '--force replaces it.', zh: '加 --force 可替换。' },
    link: { en: 'Name the path that it points to.', zh: '请改用链接指向的路径。' },
    busy: {
      en: 'If no run is writing, move these files back or delete that folder, then try again.',
      zh: '若没有导出正在写入，请移回这些文件或删除该文件夹，然后重试。',
    },
  };
  const code = why === 'busy' ? 'unwritable' : 'file-exists';
  return new Problem(code, texts[why], { hint: hints[why] ?? other });
}
