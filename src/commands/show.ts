import type { Json, Wording } from '../formats/column.ts';
import { stringify } from '../formats/json.ts';
import { type Catalogue, follow } from '../lookup/catalogue.ts';
import type { Dataset } from '../model/types.ts';
import { type ClaimRow, claimColumns, claimJson, claimsOf } from '../sections/claims.ts';
import { detailOf, knownIds, sectionOf } from '../sections/detail.ts';
import { searchablesOf } from '../sections/search.ts';
import type { Answer, Command, Context } from './command.ts';
import { commonOptions } from './options.ts';
import { Problem } from './problem.ts';
import { render } from './render.ts';

export const show: Command = {
  name: 'show',
  about: {
    en: 'One entry in full: every claim with its source, notes, linked terms',
    zh: '单条详情：各来源的说法、说明与相关术语',
  },
  operands: '<id…>',
  options: ['format', 'json', ...commonOptions],
  examples: [
    {
      line: 'wujin show high-tech-enterprises-2021',
      about: { en: 'a figure with its claims', zh: '一项数据及其各来源' },
    },
    {
      line: 'wujin show income-per-resident-2021-wujin-with-cedz',
      about: { en: 'a dispute, with both values', zh: '有争议的数据及两种数值' },
    },
    {
      line: 'wujin show little-giant article-2022 --json',
      about: { en: 'a term and a source, for a script', zh: '一个术语与一个来源，供脚本使用' },
    },
  ],
  run: showEntries,
};

async function showEntries(context: Context): Promise<Answer> {
  const { operands, settings, wording, width } = context;
  const catalogue = await context.catalogue();
  const remarks: string[] = [];
  const ids: string[] = [];
  for (const operand of operands) {
    const { id, remarks: renamed } = followId(catalogue.dataset, operand, wording);
    if (!sectionOf(catalogue, id)) {
      throw await unknownId(catalogue, operand, knownIds(catalogue));
    }
    remarks.push(...renamed);
    ids.push(id);
  }
  const format = settings.format ?? 'table';
  switch (format) {
    case 'json':
      return {
        output: `${stringify(
          ids.map((id) => entryJson(catalogue, id)),
          2,
        )}\n`,
        remarks,
      };
    case 'ndjson':
      return {
        output: ids.map((id) => `${stringify(entryJson(catalogue, id))}\n`).join(''),
        remarks,
      };
    case 'csv':
    case 'tsv':
    case 'markdown': {
      const rows: readonly ClaimRow[] = ids.flatMap((id) => claimsOf(catalogue, id));
      const columns = claimColumns.map(({ key }) => key);
      const sheet = { columns: claimColumns, rows, layout: { columns, fold: [], record: columns } };
      return { output: await render(sheet, { ...context, format, fields: null }), remarks };
    }
    case 'list':
    case 'table': {
      const { renderDetail } = await import('../formats/people.ts');
      const paint = await context.paint();
      const details = ids.flatMap((id) => detailOf(catalogue, id, wording) ?? []);
      return {
        output: details.map((detail) => renderDetail(detail, { width, paint })).join('\n'),
        remarks,
      };
    }
  }
}

/** The object of the look-up, then the claims in full. */
function entryJson(catalogue: Catalogue, id: string): Json {
  const object = sectionOf(catalogue, id)?.find(catalogue, id, ({ columns }, row) =>
    Object.fromEntries(
      columns.filter(({ key }) => key !== 'claims').map(({ key, value }) => [key, value(row)]),
    ),
  );
  return { ...object, claims: claimsOf(catalogue, id).map(claimJson) };
}

/** The id that an operand stands for, and what to say where it was renamed. */
export function followId(
  dataset: Dataset,
  operand: string,
  { language }: Wording,
): { readonly id: string; readonly remarks: readonly string[] } {
  const id = follow(dataset, operand);
  const renamed = { en: `${operand} is now ${id}.`, zh: `${operand} 已更名为 ${id}。` };
  return { id, remarks: id === operand ? [] : [renamed[language]] };
}

/** How many ids are named in the place of one that does not exist. */
const suggested = 3;

/** What an id was wanted of, and where such ids are listed. */
const kindsOfId = {
  entry: {
    what: { en: 'entry', zh: '条目' },
    hint: {
      en: 'wujin <section> --fields id lists the ids of a section.',
      zh: 'wujin <栏目> --fields id 列出该栏目的 id。',
    },
  },
  source: {
    what: { en: 'source', zh: '来源' },
    hint: {
      en: 'wujin sources --fields id lists the ids of the sources.',
      zh: 'wujin sources --fields id 列出来源的 id。',
    },
  },
  series: {
    what: { en: 'indicator, list or fact', zh: '指标、榜单或事实' },
    hint: {
      en: 'wujin history lists what has a history.',
      zh: 'wujin history 列出有历年数据的项目。',
    },
  },
  citable: {
    what: { en: 'fact or source', zh: '事实或来源' },
    hint: {
      en: 'wujin sources --fields id lists the sources, wujin stats --all --fields id the figures.',
      zh: 'wujin sources --fields id 列出来源，wujin stats --all --fields id 列出数据。',
    },
  },
} as const;

/** An argument that is no id, with those that the search finds for it. */
export async function unknownId(
  catalogue: Catalogue,
  id: string,
  ids: readonly string[],
  kind: keyof typeof kindsOfId = 'entry',
): Promise<Problem> {
  const { what, hint } = kindsOfId[kind];
  const { searchIndex } = await import('../lookup/search.ts');
  const index = searchIndex(searchablesOf(catalogue, ids));
  const found = index([id]).map((hit) => hit.id);
  return new Problem(
    'unknown-id',
    { en: `There is no ${what.en} “${id}”.`, zh: `没有“${id}”这一${what.zh}。` },
    {
      hint,
      ...(found.length > 0
        ? { suggestions: found.slice(0, suggested) }
        : { misspelling: { word: id, among: ids } }),
    },
  );
}
