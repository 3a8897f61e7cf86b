import type { Choice } from '../model/finding.ts';
import type { JsonError, ProblemArguments } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { englishTables } from './english-tables.ts';
import { oneOf } from './one-of.ts';
import { listFindings, type Said, type Sentences, sayJsonError } from './sentences.ts';

const accepts = (values: readonly string[]) => `It takes ${oneOf(values).en}.`;
const lists = (line: string, what: string) => `${line} lists ${what}.`;
const figureIds = 'wujin stats --all --fields id';
const sourceIds = 'wujin sources --fields id';
const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

function expected(values: readonly string[] | Text | null): { readonly hint?: string } {
  if (values === null) return {};
  return { hint: 'en' in values ? `It takes ${values.en}.` : accepts(values) };
}

/** What an id was wanted of, and where such ids are listed. */
const idKinds = {
  entry: {
    what: 'entry',
    hint: `wujin search finds ids by any word; ${lists(figureIds, 'those of the figures')}`,
  },
  fact: { what: 'fact', hint: lists(figureIds, 'the ids of the figures') },
  source: { what: 'source', hint: lists(sourceIds, 'the ids of the sources') },
  series: {
    what: 'indicator, list or fact',
    hint: lists('wujin history', 'what has a history'),
  },
  citable: {
    what: 'fact or source',
    hint: `wujin sources --fields id lists the sources, ${figureIds} the figures.`,
  },
} as const;

/** A clause with what was meant and what is accepted. Both make it a sentence. */
function orElse(clause: string, { meant, accepted }: Choice): string {
  if (meant === null && accepted.length === 0) return clause;
  const question = meant === null ? '' : ` Did you mean “${meant}”?`;
  const list = accepted.length === 0 ? '' : ` Choose one of: ${accepted.join(', ')}.`;
  return `${clause}.${question}${list}`;
}

/** The end of a sentence about what is expected. */
const end = ({ found }: JsonError) => (found === '' ? ', but the file ends here.' : '.');

function invalidDataset(args: ProblemArguments['invalid-dataset']): Said {
  const { file, path, findings, count, complete } = args;
  const least = complete ? '' : 'at least ';
  const rest = count - findings.length;
  return {
    message: `${file.en} is not a valid dataset: ${least}${counted(count, 'problem')}.`,
    hint: [
      ...listFindings(english, path, findings),
      ...(rest > 0 ? [`and ${least}${rest} more`] : []),
    ].join('\n'),
  };
}

/** What is said in English. */
export const english: Sentences = {
  problems: {
    ...englishTables.problems,
    'unknown-command': ({ name }) => ({
      message: `There is no command “${name}”.`,
      hint: lists('wujin help', 'the commands'),
    }),
    'unknown-page': ({ name }) => ({
      message: `There is no command or topic “${name}”.`,
      hint: lists('wujin help', 'them'),
    }),
    'unknown-option': ({ flag }) => ({
      message: `There is no option “${flag}”.`,
      hint: lists('wujin help', 'the options'),
    }),
    'unknown-key': ({ by, key, keys }) => ({
      message: `${by} has no option “${key}”.`,
      hint: accepts(keys),
    }),
    'value-for-a-switch': ({ flag }) => ({ message: `${flag} takes no value.` }),
    'option-not-here': ({ option, command, takers }) => ({
      message: `${command} takes no --${option}.`,
      hint: `These take it: ${oneOf(takers).en}.`,
    }),
    'missing-value': ({ by, expected: values }) => ({
      message: `${by} needs a value.`,
      ...expected(values),
    }),
    'unknown-value': ({ by, value, values }) => ({
      message: `${by} has no value “${value}”.`,
      hint: accepts(values),
    }),
    'not-a-whole-number': ({ by, value, least, most }) => {
      const range =
        most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
      return { message: `${by} takes a whole number ${range}, not “${value}”.` };
    },
    'wrong-type': ({ by, expected, received }) => ({
      message: `${by} must be ${expected.en}, not ${received.en}.`,
    }),
    'not-a-year': ({ by, value }) => ({
      message: `${by} does not understand “${value}”.`,
      hint: 'It takes a year or a range of years: 2021, 2019..2023, 2021.. or ..2021.',
    }),
    'years-backwards': ({ by, value, from, to }) => ({
      message: `${by} ${value} ends before it begins.`,
      hint: `Perhaps ${to}..${from}?`,
    }),
    'empty-field': ({ by, value }) => ({
      message: `${by} has an empty name in “${value}”.`,
      hint: `It takes names parted by commas: ${by} id,value.`,
    }),
    'not-an-order': ({ by, value }) => ({
      message: `${by} does not understand “${value}”.`,
      hint: `It takes a field, and :desc for the largest first: ${by} value:desc.`,
    }),
    'unknown-field': ({ by, field, fields }) => ({
      message: `${by} names “${field}”, which is no field here.`,
      hint: accepts(fields),
    }),
    'unknown-area': ({ id, ids }) => ({
      message: `There is no area “${id}”.`,
      hint: accepts(ids),
    }),
    'unknown-source': ({ id }) => ({
      message: `There is no source “${id}”.`,
      hint: idKinds.source.hint,
    }),
    'unknown-schema': ({ name, names }) => ({
      message: `There is no schema “${name}”.`,
      hint: accepts(names),
    }),
    'unknown-shell': ({ name, names }) => ({
      message: `There is no completion for “${name}”.`,
      hint: accepts(names),
    }),
    'exclusive-options': ({ option, other }) => ({
      message: `--${option} and --${other} exclude each other.`,
    }),
    'dependent-option': ({ option, other }) => ({
      message: `--${option} is for --${other} and says nothing without it.`,
    }),
    'two-formats': ({ format }) => ({
      message: `--json and --format ${format} ask for two different formats.`,
    }),
    'template-format': ({ format }) => ({ message: `--template is JSON, not ${format}.` }),
    'missing-id': ({ command }) => ({
      message: `wujin ${command} needs an id.`,
      hint: lists(figureIds, 'the ids of the figures'),
    }),
    'missing-word': ({ command }) => ({
      message: `wujin ${command} needs a word.`,
      hint: `For example: wujin ${command} little giant`,
    }),
    'missing-source': () => ({
      message: 'wujin audit needs the id of a source.',
      hint: lists(sourceIds, 'the ids of the sources'),
    }),
    'missing-shell': ({ names }) => ({
      message: 'wujin completion needs a shell.',
      hint: accepts(names),
    }),
    'missing-folder': () => ({
      message: 'A Data Package is a folder: --out says where.',
      hint: 'For example: wujin export --format datapackage --out wujin-data',
    }),
    'too-many-arguments': ({ command, operands }) => ({
      message: `wujin ${command} takes one argument.`,
      hint: `Usage: wujin ${command} ${operands}`,
    }),
    'unknown-id': ({ kind, id }) => ({
      message: `There is no ${idKinds[kind].what} “${id}”.`,
      hint: idKinds[kind].hint,
    }),
    'uncitable-term': ({ id }) => ({
      message: `“${id}” is a term, and not what a source states.`,
      hint: 'Its sources can be cited.',
    }),
    'file-too-large': ({ file, megabytes, millionValues }) => ({
      message: `${file.en} is too large.`,
      hint: `A dataset may have up to ${megabytes} MB and ${millionValues} million values.`,
    }),
    unreadable: ({ file, reason }) => ({
      message: `${file.en} could not be read.`,
      hint: reason,
    }),
    'not-json': ({ file, path, error, reason }) => ({
      message: `${file.en} is not JSON.`,
      hint: error === null ? reason : sayJsonError(english, path, error),
    }),
    'invalid-dataset': invalidDataset,
    'path-exists': ({ path }) => ({
      message: `${path} exists.`,
      hint: '--force replaces it.',
    }),
    'not-a-file': ({ path }) => ({
      message: `${path} is no ordinary file.`,
      hint: 'Another --out is needed.',
    }),
    'not-a-folder': ({ path }) => ({
      message: `${path} is no folder.`,
      hint: 'Another --out is needed.',
    }),
    'folder-in-the-way': ({ path }) => ({
      message: `In ${path} a folder has the name of a file that is to be written.`,
      hint: 'Another --out is needed.',
    }),
    'symbolic-link': ({ path }) => ({
      message: `${path} is a symbolic link.`,
      hint: 'Use the path that it points to.',
    }),
    'export-in-progress': ({ path, old }) => ({
      message: `Another run is writing to ${path} or was interrupted. The old files are in ${old}.`,
      hint: 'If no run is writing, move these files back or delete that folder, then try again.',
    }),
    'half-written': ({ path, written, missing, old, reason }) => ({
      message: [
        `Only part of ${path} was written.`,
        ...(written.length > 0 ? [`New: ${written.join(', ')}.`] : []),
        ...(missing.length > 0 ? [`Missing: ${missing.join(', ')}.`] : []),
        `All other files are unchanged. ${old} holds the old files:`,
        'move them back or delete that folder, then try again.',
      ].join(' '),
      hint: reason,
    }),
    'answer-unwritable': ({ reason }) => ({
      message: 'The answer could not be written.',
      hint: reason,
    }),
    'path-unwritable': ({ path, reason }) => ({
      message: `${path} could not be written. Nothing was changed.`,
      hint: reason,
    }),
    unexpected: ({ reason }) => ({ message: `Something went wrong: ${reason}` }),
  },
  findings: {
    ...englishTables.findings,
    'unknown-key': (choice) => orElse('is not a known key', choice),
    missing: () => 'is missing',
    'wrong-value': ({ expected, orNull, received }) =>
      `must be ${expected}${orNull ? ' or null' : ''}, not ${received}`,
    'unknown-word': ({ received, ...choice }) => orElse(`${received} is not accepted here`, choice),
    'id-used-twice': ({ id, first }) => `the id “${id}” is already used by ${first}`,
    'unknown-reference': ({ id, concept, ...choice }) =>
      orElse(`“${id}” is not an id of ${concept}`, choice),
    'redirect-in-use': ({ id }) => `“${id}” is still in use`,
    'redirected-twice': ({ id }) => `“${id}” is redirected twice`,
    'redirect-to-nothing': ({ id, ...choice }) => orElse(`no entry has the id “${id}”`, choice),
    'no-such-date': ({ date }) => `“${date}” does not exist`,
    'not-whole': ({ value, unit }) => `${value} is no whole number (${unit})`,
    'out-of-range': ({ value, min, max, unit }) =>
      `${value} is not between ${min} and ${max} (${unit})`,
    'not-printed': ({ printed, value }) => `“${printed}” does not state ${value}`,
    'bound-not-printed': ({ printed, bound }) => `“${printed}” does not state “${bound}”`,
    'rank-not-printed': ({ printed, rank }) => `“${printed}” does not state rank ${rank}`,
    'linked-copy': ({ grade }) => `a source of grade ${grade} must not be linked`,
    'copy-without-original': () => 'a copy, and only a copy, names its original',
    'control-character': ({ code }) => `the text holds the control character U+${code}`,
    'part-without-claim': () => 'no claim covers this part',
    'unknown-part': ({ locator }) =>
      `a claim is located at “${locator ?? 'nowhere'}”, which is no part`,
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
  position: ({ line, column }) => `line ${line}, column ${column}`,
  colon: ': ',
};
