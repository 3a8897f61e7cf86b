import type { Query } from '../lookup/query.ts';
import { wordsOf } from '../lookup/words.ts';
import type { Section } from '../sections/section.ts';
import type { Answer, CommandModule, Context } from './command.ts';
import { followIds } from './ids.ts';
import { leftOut } from './left-out.ts';
import { checkKeys } from './option-values.ts';
import { render } from './render.ts';

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
  checkKeys(settings, section.keys, section.flatKeys(await context.languages()));

  const query: Query = { ...settings, ...ids, words: wordsOf(operands) };
  return section.select(catalogue, query, settings, async ({ table, ...selection }) => {
    const output = await render(table, { ...context, format, fields: settings.fields });
    if (table.rows.length === 0) {
      const { nothingFound } = await import('./nothing-found.ts');
      const text = await nothingFound(section, selection, catalogue, query, settings);
      return { output, remarks: [...remarks, text[wording.language]] };
    }
    const rest = leftOut(table.rows.length, selection);
    return { output, remarks: rest ? [...remarks, rest[wording.language]] : remarks };
  });
}
