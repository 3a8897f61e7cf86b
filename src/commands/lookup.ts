import { hold } from '../formats/column.ts';
import type { Query } from '../lookup/query.ts';
import { wordsOf } from '../lookup/words.ts';
import type { Text } from '../model/text.ts';
import { type LeftOut, type Section, waysBack } from '../sections/section.ts';
import type { Answer, CommandModule, Context } from './command.ts';
import { followIds } from './ids.ts';
import { checkKeys } from './option-values.ts';
import { render } from './render.ts';
import type { Settings } from './settings.ts';
import { showLine } from './suggested-command.ts';

/** The command of a section: its rows by words and filters, in any format. */
export function lookupCommand(section: Section): CommandModule {
  const { about, examples } = section;
  return { about, examples, run: (context) => lookUp(section, context) };
}

async function lookUp(section: Section, context: Context): Promise<Answer> {
  const { operands, settings, wording } = context;
  const format = settings.format ?? 'table';
  const catalogue = await context.catalogue();
  const { remarks, ...ids } = followIds(settings, catalogue, wording);
  checkKeys(settings, section.keys, section.flatKeys);

  const query: Query = { ...settings, ...ids, words: wordsOf(operands) };
  return section.select(catalogue, query, settings, async ({ sheet, ...selection }) => {
    const output = await render(sheet, { ...context, format, fields: settings.fields });
    const forPeople = format === 'table' || format === 'list';
    if (sheet.rows.length === 0) {
      const { nothingFound } = await import('./nothing-found.ts');
      const text = await nothingFound(section, selection.leftOut, catalogue, query);
      return { output, remarks: [...remarks, text[wording.language]] };
    }
    const lacksIds = typeof output === 'string' && !output.includes(selection.ids.at(-1) ?? '');
    const summary = summaryOf(section, { ...selection, lacksIds }, settings);
    return { output, remarks: forPeople ? [...remarks, summary[wording.language]] : remarks };
  });
}

type Counts = {
  readonly total: number;
  readonly leftOut: readonly LeftOut[];
  readonly ids: readonly string[];
  /** Whether the table had no room for them: whoever wants to cite a row needs to know where they are. */
  readonly lacksIds: boolean;
};

/** The line under a table: how many of how many, what was left out, how to go on. */
function summaryOf(
  { label }: Section,
  { total, leftOut, ids, lacksIds }: Counts,
  settings: Settings,
): Text {
  const shown = ids.length;
  const inFull = showLine(ids[0] ?? '', settings);
  const complete = shown === total;
  const more = waysBack(leftOut);
  return {
    en: [
      complete && total > 1 ? `All ${total} ${label.en}.` : `${shown} of ${total} ${label.en}.`,
      ...(more.en === '' ? [] : [`More: ${more.en}.`]),
      ...(lacksIds && shown > 1 ? [hold('Ids: --format list.')] : []),
      `${hold('In full:')} ${inFull}`,
    ].join(' '),
    zh: [
      complete ? `全部 ${total} 条${label.zh}。` : `共 ${total} 条${label.zh}，显示 ${shown} 条。`,
      ...(more.zh === '' ? [] : [`更多：${more.zh}。`]),
      ...(lacksIds && shown > 1 ? [`id：${hold('--format list')}。`] : []),
      `详情：${inFull}`,
    ].join(''),
  };
}
