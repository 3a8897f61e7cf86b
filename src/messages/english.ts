import type { Finding } from '../model/finding.ts';
import type { Text } from '../model/text.ts';
import { oneOf } from './one-of.ts';
import { listFindings, type Sentences } from './sentences.ts';

/** More lines than these say no more to a reader. */
const listedFindings = 20;

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

function invalidDataset(file: string, findings: readonly Finding[], complete: boolean) {
  const least = complete ? '' : 'at least ';
  const rest = findings.length - listedFindings;
  return {
    message: `${file} is not a valid dataset: ${least}${counted(findings.length, 'problem')}.`,
    hint: [
      ...listFindings(english, findings, listedFindings),
      ...(rest > 0 ? [`and ${least}${rest} more`] : []),
    ].join('\n'),
  };
}

/** What is said in English. */
export const english: Sentences = {
  problems: {
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
    'not-a-year': ({ value }) => ({
      message: `--year does not understand “${value}”.`,
      hint: 'It takes a year or a range of years: 2021, 2019..2023, 2021.. or ..2021.',
    }),
    'years-backwards': ({ value, from, to }) => ({
      message: `--year ${value} ends before it begins.`,
      hint: `Perhaps ${to}..${from}?`,
    }),
    'empty-field': ({ value }) => ({
      message: `--fields has an empty name in “${value}”.`,
      hint: 'It takes names parted by commas: --fields id,value.',
    }),
    'not-an-order': ({ value }) => ({
      message: `--sort does not understand “${value}”.`,
      hint: 'It takes a field, and :desc for the largest first: --sort value:desc.',
    }),
    'unknown-field': ({ option, field, fields }) => ({
      message: `--${option} names “${field}”, which is no field here.`,
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
    'bom-format': ({ format }) => ({
      message: `--bom needs --format csv or --format tsv (got ${format}).`,
      hint: 'For example: wujin stats --format csv --bom',
    }),
    'missing-id': ({ command }) => ({
      message: `wujin ${command} needs an id.`,
      hint: lists(figureIds, 'the ids of the figures'),
    }),
    'missing-word': ({ command }) => ({
      message: `wujin ${command} needs a word.`,
      hint: `For example: wujin ${command} little giant`,
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
    'not-utf8': ({ file }) => ({ message: `${file.en} is not UTF-8 text.` }),
    unreadable: ({ file, reason }) => ({
      message: `${file.en} could not be read.`,
      hint: reason,
    }),
    'not-json': ({ file, reason }) => ({ message: `${file.en} is not JSON.`, hint: reason }),
    'invalid-dataset': ({ file, findings, complete }) =>
      invalidDataset(file.en, findings, complete),
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
    'not-an-object': ({ received }) => `must be an object, not ${received}`,
    'unknown-key': () => 'is no key that is known here',
    missing: () => 'is missing',
    'wrong-value': ({ expected, received }) => `must be ${expected}, not ${received}`,
    'id-used-twice': ({ first }) => `the id is used twice, first by ${first}`,
    'unknown-reference': ({ id, concept }) => `“${id}” is no id of ${concept}`,
    'redirect-in-use': ({ id }) => `“${id}” is still in use`,
    'redirected-twice': ({ id }) => `“${id}” is redirected twice`,
    'redirect-to-nothing': ({ id }) => `“${id}” is the id of no entry`,
    'no-such-date': ({ date }) => `“${date}” does not exist`,
    'not-whole': ({ value, unit }) => `${value} is no whole number (${unit})`,
    'out-of-range': ({ value, max, unit }) => `${value} is not between 0 and ${max} (${unit})`,
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
};
