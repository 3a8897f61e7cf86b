import { stringify } from '../formats/json.ts';
import type { Text } from '../model/text.ts';
import { besideClaim, type ClaimRow, claimColumns, claimsOf } from '../sections/claims.ts';
import { detailOf, knownIds, sectionOf } from '../sections/detail.ts';
import { entryJson } from '../sections/entry.ts';
import { ifAny } from '../sections/example-ids.ts';
import type { Examples } from '../sections/section.ts';
import type { Answer, Context } from './command.ts';
import { followId } from './ids.ts';
import { render } from './render.ts';
import { unknownId } from './unknown-id.ts';

export const about: Text = {
  en: 'One entry in full: every claim, with its source and notes',
  zh: '单个条目的全部说法、来源与说明',
};

export const examples: Examples = ({ figure, disputed, term, source }) => [
  ...ifAny(figure, (id) => ({
    line: `wujin show ${id}`,
    about: { en: 'a figure with its claims', zh: '一项数据及其各来源' },
  })),
  ...ifAny(disputed, (id) => ({
    line: `wujin show ${id}`,
    about: { en: 'a disputed fact, with both values', zh: '有争议的事实及两种数值' },
  })),
  ...ifAny(source, (id) => ({
    line: `wujin show ${[term, id].filter((each) => each !== null).join(' ')} --json`,
    about: { en: 'for a script', zh: '供脚本使用' },
  })),
];

export async function run(context: Context): Promise<Answer> {
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
      const layout = { columns, fold: [], record: columns };
      const sheet = { columns: claimColumns, rows, layout, beside: besideClaim };
      return { output: await render(sheet, { ...context, format, fields: null }), remarks };
    }
    case 'list':
    case 'table': {
      const { renderDetail } = await import('../formats/detail.ts');
      const paint = await context.paint();
      const details = ids.flatMap((id) => detailOf(catalogue, id, wording) ?? []);
      return {
        output: details.map((detail) => renderDetail(detail, { width, paint })).join('\n'),
        remarks,
      };
    }
  }
}
