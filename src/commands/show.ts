import { stringify } from '../formats/json.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { Text } from '../model/text.ts';
import { besideClaim, type ClaimRow, claimColumns, claimsOf } from '../sections/claims.ts';
import { detailOf, knownIds, sectionOf } from '../sections/detail.ts';
import { entryJson } from '../sections/entry.ts';
import { ifAny } from '../sections/example-ids.ts';
import { type HitRow, searchTable, shownHits } from '../sections/search.ts';
import type { Examples } from '../sections/section.ts';
import type { Answer, Context } from './command.ts';
import { followId } from './ids.ts';
import { render } from './render.ts';
import { suggestedCommand } from './suggested-command.ts';
import { unknownId } from './unknown-id.ts';

export const about: Text = {
  en: 'One entry in full: claims, sources, notes',
  zh: '单个条目的全部说法、来源与说明',
};

export const examples: Examples = ({ figure, disputed, term, source, word }) => [
  ...ifAny(figure, (id) => ({
    line: `wujin show ${id}`,
    about: { en: 'a figure with its claims', zh: '一项数据及其各来源' },
  })),
  ...ifAny(disputed, (id) => ({
    line: `wujin show ${id}`,
    about: { en: 'a disputed fact, with both values', zh: '有争议的事实及两种数值' },
  })),
  ...ifAny(word, (each) => ({
    line: `wujin show ${each}`,
    about: {
      en: 'words: one match is shown, several are listed',
      zh: '词语：唯一匹配则显示，多条则列出',
    },
  })),
  ...ifAny(source, (id) => ({
    line: `wujin show ${id} --all`,
    about: { en: 'a source with all its claims', zh: '某来源的全部说法' },
  })),
  ...ifAny(source, (id) => ({
    line: `wujin show ${[term, id].filter((each) => each !== null).join(' ')} --json`,
    about: { en: 'for a script', zh: '供脚本使用' },
  })),
];

export async function run(context: Context): Promise<Answer> {
  const { operands, settings } = context;
  const catalogue = await context.catalogue();
  const known = knownIds(catalogue);
  const isKnown = (id: string) => sectionOf(catalogue, id) !== undefined;
  const { areWords, entriesWith } = await import('./show-words.ts');
  if (areWords(operands, catalogue, isKnown)) {
    const hits = await entriesWith(operands, catalogue, known, settings);
    return answerHits(hits, catalogue, context);
  }
  const remarks: string[] = [];
  const ids: string[] = [];
  for (const operand of operands) {
    const { id, remarks: renamed } = followId(catalogue.dataset, operand, context.wording);
    if (!isKnown(id)) throw await unknownId(catalogue, operand, known);
    remarks.push(...renamed);
    ids.push(id);
  }
  return answerIds(ids, remarks, catalogue, context);
}

/** One entry is shown. Of several a person gets a list to choose from, a program the entries. */
async function answerHits(
  hits: readonly HitRow[],
  catalogue: Catalogue,
  context: Context,
): Promise<Answer> {
  const { settings, wording } = context;
  const format = settings.format ?? 'table';
  const shown = settings.all ? hits : hits.slice(0, shownHits);
  const ids = shown.map(({ found }) => found.id);
  const [first, ...others] = ids;
  if (first === undefined || others.length === 0) return answerIds(ids, [], catalogue, context);
  const isForPeople = format === 'table' || format === 'list';
  const all = `${hits.length}`;
  const count: Text =
    shown.length < hits.length
      ? {
          en: `Showing ${shown.length} of ${all} matches. Add --all for all of them.`,
          zh: `共 ${all} 条匹配，显示 ${shown.length} 条。加 --all 可查看全部。`,
        }
      : { en: `${all} entries match.`, zh: `共 ${all} 条匹配。` };
  const command = suggestedCommand('show', [first], settings);
  const choose: Text = {
    en: `To choose one, add words or give its id: ${command}`,
    zh: `可补充词语，或用 id 选定其一：${command}`,
  };
  const remarks = [count, choose].map((each) => each[wording.language]);
  if (!isForPeople) return answerIds(ids, remarks, catalogue, context);
  const output = await render(searchTable(shown), { ...context, format, fields: null });
  return { output, remarks };
}

async function answerIds(
  ids: readonly string[],
  remarks: readonly string[],
  catalogue: Catalogue,
  context: Context,
): Promise<Answer> {
  const { settings, wording, width } = context;
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
      const table = { columns: claimColumns, rows, layout, beside: besideClaim };
      return { output: await render(table, { ...context, format, fields: null }), remarks };
    }
    case 'list':
    case 'table': {
      const { renderDetail } = await import('../formats/detail.ts');
      const paint = await context.paint();
      const { all } = settings;
      const details = ids.flatMap((id) => detailOf(catalogue, id, wording, { all }) ?? []);
      const lists = details.flatMap((detail) => detail.lists);
      const isCut = lists.some(({ items, of }) => items.length > 0 && items.length < (of ?? 0));
      const more: Text = {
        en: 'Only the most important are listed. Add --all for all of them.',
        zh: '只列出最重要的条目。加 --all 可列出全部。',
      };
      return {
        output: details.map((detail) => renderDetail(detail, { width, paint })).join('\n'),
        remarks: isCut ? [...remarks, more[wording.language]] : remarks,
      };
    }
  }
}
