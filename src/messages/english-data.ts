import type { Choice } from '../model/finding.ts';
import type { JsonError } from '../model/problem.ts';
import { englishTables } from './english-tables.ts';
import { inQuotes, isBackwards, type Sentences } from './sentences.ts';

/** A clause with what was meant and what is accepted. */
function orElse(clause: string, { meant, accepted }: Choice): string {
  if (meant === null && accepted.length === 0) return clause;
  const question = meant === null ? '' : ` Did you mean “${meant}”?`;
  const list = accepted.length === 0 ? '' : ` Choose one of: ${accepted.join(', ')}`;
  return `${clause}.${question}${list}`;
}

/** The end of a sentence about what is expected. */
const end = ({ found }: JsonError) => (found === '' ? ', but the file ends here.' : '.');

/** What to do where the printed words and the value differ. */
const correct = '; correct one of them, or explain it in “reading”';

/** What is said in English of the data in a file. */
export const ofData: Pick<Sentences, 'findings' | 'syntax'> = {
  findings: {
    ...englishTables.findings,
    'unknown-key': (choice) => orElse('is not a known key', choice),
    missing: () => 'is missing',
    'wrong-value': ({ expected, orNull, received }) =>
      `must be ${expected}${orNull ? ' or null' : ''}, not ${inQuotes(received)}`,
    'unknown-word': ({ received, ...choice }) =>
      orElse(`${inQuotes(received)} is not accepted here`, choice),
    'id-used-twice': ({ id, first }) => `the id “${id}” is already used by ${first}`,
    'same-fact-twice': ({ fields, first }) =>
      `has the same ${fields.slice(0, -1).join(', ')} and ${fields.at(-1)} as ${first}; put all claims into one of them`,
    'unknown-reference': ({ id, concept, ...choice }) =>
      orElse(`no entry in ${concept} has the id “${id}”`, choice),
    'redirect-in-use': ({ id }) => `“${id}” is still the id of an entry`,
    'redirected-twice': ({ id }) => `“${id}” has two redirects`,
    'unknown-fact': ({ id, ...choice }) => orElse(`no fact has the id “${id}”`, choice),
    'redirect-to-nothing': ({ id, ...choice }) => orElse(`no entry has the id “${id}”`, choice),
    'no-such-date': ({ date }) =>
      `“${date}” ${isBackwards(date) ? 'ends before it begins' : 'is not a valid date'}`,
    'not-whole': ({ value, unit }) => `${value} is not a whole number (${unit})`,
    'out-of-range': ({ value, min, max, unit }) =>
      `${value} is not between ${min} and ${max} (${unit})`,
    'not-printed': ({ printed, value }) =>
      `the printed words “${printed}” do not match the value ${value}${correct}`,
    'bound-not-printed': ({ printed, bound }) =>
      `the printed words “${printed}” do not match the bound “${bound}”${correct}`,
    'rank-not-printed': ({ printed, rank }) =>
      `the printed words “${printed}” do not match rank ${rank}${correct}`,
    'linked-copy': ({ grade }) => `a source of type ${grade} must not have an address`,
    'copy-without-original': () => 'is required for a copy, and only for a copy',
    'control-character': ({ code }) => `the text contains the control character U+${code}`,
    'part-without-claim': () => 'no claim has this locator',
    'unknown-part': ({ locator }) =>
      locator === null
        ? 'a claim has no locator, but the source has parts'
        : `a claim has the locator “${locator}”, but the source has no such part`,
  },
  syntax: {
    symbol: ({ found }) => `“${found}” is not a JSON value. Texts and keys need double quotes.`,
    number: () => 'this number is incomplete: a digit is expected.',
    key: (error) => `a key in double quotes is expected${end(error)}`,
    value: (error) => `a value is expected${end(error)}`,
    colon: (error) => `a colon is expected after the key${end(error)}`,
    comma: (error) => `a comma or a closing bracket is expected${end(error)}`,
    'trailing-comma': () => 'JSON allows no comma before a closing bracket. Remove the comma.',
    end: () => 'the end of the file is expected. Remove what follows.',
    comment: () => 'JSON allows no comments. Remove the comment.',
    'open-string': () => 'this text has no closing double quote on its line.',
    escape: () => 'this text has an invalid escape. Write a backslash as \\\\.',
    'control-character': () =>
      'this text contains a control character. Write it as an escape, for example a tab as \\t.',
  },
};
