import { significant } from '../lookup/stop-words.ts';
import { wordsOf } from '../lookup/words.ts';
import { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { ifAny } from '../sections/example-ids.ts';
import { findHits, isPartial, searchTable, shownHits } from '../sections/search.ts';
import type { Examples } from '../sections/section.ts';
import { inTurn } from '../terminal/chunks.ts';
import type { Answer, Context, Sample } from './command.ts';
import { leftOut } from './left-out.ts';
import { checkColumns } from './option-values.ts';
import { render } from './render.ts';

export const about: Text = {
  en: 'Full-text search; tolerates typos',
  zh: '全文检索：英文、中文或拼音，容许拼写错误',
};

export const examples: Examples = ({ word, misspelt }) => [
  ...ifAny(word, (each) => ({
    line: `wujin search ${each}`,
    about: { en: 'a word', zh: '一个词' },
  })),
  ...ifAny(misspelt, (each) => ({
    line: `wujin search ${each} --limit 5`,
    about: { en: 'with a typo', zh: '含拼写错误' },
  })),
];

export const sample: Sample = ({ word }) => (word === null ? null : [word, '--limit', '2']);

const partial: Text = {
  en: 'No entry contains all the words. These contain some of them.',
  zh: '没有条目包含全部词语，以下条目包含其中一部分。',
};

export async function run(context: Context): Promise<Answer> {
  const { operands, settings, wording, width } = context;
  const catalogue = await context.catalogue();
  const format = settings.format ?? 'table';
  const words = significant(wordsOf(operands));
  if (words.length === 0) throw new Problem('missing-word', { command: 'search' });
  const { mostWords, questionOf, searchIndex } = await import('../lookup/search.ts');
  const question = questionOf(words);
  const wordsCut = {
    en: `Only the first ${mostWords} words were searched (in Chinese, pairs of characters).`,
    zh: `只检索了前${mostWords}个词（中文以两字为一词）。`,
  };
  const cut = question.isCut ? [wordsCut[wording.language]] : [];
  const hits = findHits(catalogue, searchIndex, words);
  const limit = settings.limit ?? shownHits;
  const table = searchTable(hits.slice(0, limit));
  checkColumns(settings, table, await context.languages());
  const entries = await render(table, { ...context, format, fields: settings.fields });
  const remarks: Text[] = [];
  if (hits.length === 0) remarks.push({ en: 'Nothing matches.', zh: '没有匹配的条目。' });
  const hasSome = isPartial(hits, question);
  // A reader must know before the first entry. In a pipe nothing but the entries is on standard output.
  const isAbove = hasSome && width !== null && (format === 'table' || format === 'list');
  if (hasSome && !isAbove) remarks.push(partial);
  const rest = leftOut(table.rows.length, {
    matching: hits.length,
    isReduced: false,
    isLimited: hits.length > limit,
  });
  if (rest) remarks.push(rest);
  const output = isAbove ? inTurn(await above(partial, context), entries) : entries;
  return { output, remarks: [...cut, ...remarks.map((each) => each[wording.language])] };
}

/** A line above a table, fitted to the terminal. */
async function above(text: Text, { paint, width, wording }: Context): Promise<string> {
  const { wrap } = await import('../formats/layout.ts');
  const line = (await paint())({ text: text[wording.language], tone: 'strong' });
  return `${(width === null ? [line] : wrap(line, width)).join('\n')}\n\n`;
}
