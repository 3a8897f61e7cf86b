import { nameOf, standardInput } from '../datasets/input-names.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { differencesBetween } from '../lookup/differences.ts';
import { Problem } from '../model/problem.ts';
import { type Text, textIn } from '../model/text.ts';
import { type DiffRow, diffDetail, diffSummary, diffTable } from '../sections/diff.ts';
import type { Examples } from '../sections/section.ts';
import type { Chunks } from '../terminal/chunks.ts';
import type { Answer, Context } from './command.ts';
import { leftOut } from './left-out.ts';
import { checkColumns } from './option-values.ts';
import { render } from './render.ts';

export const about: Text = {
  en: 'What changed in the data since an older version',
  zh: '与旧版数据相比的变化',
};

export const examples: Examples = () => [
  {
    line: 'wujin diff old.json',
    about: { en: 'an older export against the data', zh: '旧的导出文件与当前数据相比' },
  },
  {
    line: 'wujin diff old.json --data new.json',
    about: { en: 'two files of your own', zh: '比较两个自己的文件' },
  },
  {
    line: 'wujin diff old.json --format markdown',
    about: { en: 'for release notes', zh: '供发布说明使用' },
  },
];

export async function run(context: Context): Promise<Answer> {
  const { operands, settings, wording } = context;
  const [path = ''] = operands;
  // Standard input can be read once.
  if (path === standardInput && settings.data.includes(standardInput)) {
    throw new Problem('stdin-twice', {});
  }
  const old = await context.dataset(path);
  const present = await context.catalogue();
  const all = differencesBetween(old, present).map((each) => ({ ...each, old, present }));
  const rows = settings.limit === null ? all : all.slice(0, settings.limit);
  const compared = comparison(path, old, present, wording);
  const { output, isTold } = await print(rows, { all, compared }, context);
  const rest = leftOut(rows.length, {
    matching: all.length,
    isReduced: false,
    isLimited: rows.length < all.length,
  });
  const none = { en: 'No differences.', zh: '没有差异。' };
  const summary = all.length === 0 ? none[wording.language] : diffSummary(all, wording);
  return {
    output,
    remarks: [...(isTold ? [] : [compared, summary]), ...(rest ? [rest[wording.language]] : [])],
  };
}

/** Which datasets were compared: "From Wujin 2026.11.22 (old.json) to Wujin 2026.11.27." */
function comparison(
  path: string,
  old: Catalogue,
  present: Catalogue,
  wording: Context['wording'],
): string {
  const named = ({ dataset: { title, version } }: Catalogue) =>
    [textIn(title, wording), version].filter((part) => part).join(' ');
  const { language } = wording;
  const file = nameOf(path)[language];
  return language === 'zh'
    ? `从 ${named(old)}（${file}）到 ${named(present)}`
    : `From ${named(old)} (${file}) to ${named(present)}`;
}

/** The differences in a format; in a terminal with the summary first. */
async function print(
  rows: readonly DiffRow[],
  { all, compared }: { readonly all: readonly DiffRow[]; readonly compared: string },
  context: Context,
): Promise<{ readonly output: Chunks; readonly isTold: boolean }> {
  const { settings, wording, width } = context;
  const { fields } = settings;
  const format = settings.format ?? 'table';
  const table = diffTable(rows);
  checkColumns(settings, table, await context.languages());
  if (format === 'table' && width !== null && fields === null && rows.length > 0) {
    const { renderDetail } = await import('../formats/detail.ts');
    const detail = diffDetail(
      rows,
      { title: diffSummary(all, wording), subtitle: compared },
      wording,
    );
    return { output: renderDetail(detail, { width, paint: await context.paint() }), isTold: true };
  }
  return { output: await render(table, { ...context, format, fields }), isTold: false };
}
