import type { ProblemArguments } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { ofData } from './english-data.ts';
import { englishTables } from './english-tables.ts';
import { oneOf } from './one-of.ts';
import { listFindings, type Said, type Sentences, sayJsonError } from './sentences.ts';

const chooseFrom = (values: readonly string[]) => `Choose one of: ${values.join(', ')}.`;
const toList = (what: string, line: string) => `To list ${what}, run ${line}`;
const figureIds = 'wujin stats --all --fields id';
const sourceIds = 'wujin sources --fields id';
const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

function expected(values: readonly string[] | Text | null): { readonly hint?: string } {
  if (values === null) return {};
  return { hint: 'en' in values ? `It accepts ${values.en}` : chooseFrom(values) };
}

function acceptsAreas({ ids, more, command }: ProblemArguments['missing-area']): string {
  const rest = more > 0 ? [counted(more, 'other area')] : [];
  return `Choose ${oneOf([...ids, ...rest]).en}. To list all areas, run ${command}`;
}

/** The entries that an id can name, and the command that lists their ids. */
const idKinds = {
  entry: {
    what: 'entry',
    hint: 'To find an id, run wujin search and any word.',
  },
  fact: { what: 'fact', hint: toList('the ids of figures', figureIds) },
  source: { what: 'source', hint: toList('the ids of sources', sourceIds) },
  area: { what: 'area', hint: toList('all areas', 'wujin help areas') },
  series: {
    what: 'indicator, list or fact',
    hint: toList('what has a history', 'wujin history'),
  },
  comparable: {
    what: 'indicator, list or area',
    hint: `${toList('areas', 'wujin help areas')}. For indicators, run wujin stats --fields indicator. For lists, run wujin rankings --fields list`,
  },
  citable: {
    what: 'fact, source or term',
    hint: `Areas, indicators and lists cannot be cited, only facts about them. ${toList('the ids of sources', sourceIds)}. For figures, run ${figureIds}`,
  },
} as const;

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

const anotherPath = 'Choose another path for --out.';

/** The English sentences. */
export const english: Sentences = {
  problems: {
    ...englishTables.problems,
    'unknown-command': ({ name }) => ({
      message: `Unknown command “${name}”.`,
      hint: toList('all commands', 'wujin help'),
    }),
    'unknown-page': ({ name }) => ({
      message: `Unknown command or topic “${name}”.`,
      hint: toList('all commands and topics', 'wujin help'),
    }),
    'unknown-option': ({ flag, command }) => ({
      message: `Unknown option “${flag}”.`,
      hint: command
        ? `For its options, run wujin help ${command}`
        : toList('all options', 'wujin help options'),
    }),
    'unknown-key': ({ by, key, keys }) => ({
      message: `${by} does not accept the option “${key}”.`,
      hint: chooseFrom(keys),
    }),
    'value-for-a-switch': ({ flag }) => ({
      message: `${flag} does not accept a value.`,
      hint: `Write only ${flag}.`,
    }),
    'option-not-here': ({ option, command, takers }) => ({
      message: `${command} does not accept --${option}.`,
      hint: `It works with: ${takers.join(', ')}.`,
    }),
    'missing-value': ({ by, expected: values }) => ({
      message: `${by} needs a value.`,
      ...expected(values),
    }),
    'unknown-value': ({ by, value, values }) => ({
      message: `${by} does not accept “${value}”.`,
      hint: chooseFrom(values),
    }),
    'repeated-option': ({ option, values }) => ({
      message: `--${option} was given more than once: ${values.map((each) => `“${each}”`).join(', ')}.`,
      hint: 'Give it once.',
    }),
    'not-a-whole-number': ({ by, value, least, most }) => {
      const whole = /^-?\d+$/.test(value) ? '' : 'a whole number, ';
      const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
      return { message: `${by} must be ${whole}${range} (got “${value}”).` };
    },
    'wrong-type': ({ by, expected, received }) => ({
      message: `${by} must be ${expected.en}, not ${received.en}.`,
    }),
    'not-a-year': ({ by, value }) => ({
      message: `${by}: “${value}” is not a year or month.`,
      hint: 'Use a year, a month or a range: 2021, 2021-04, 2019..2023, 2021.. or ..2021.',
    }),
    'years-backwards': ({ by, value, from, to }) => ({
      message: `${by} ${value} ends before it begins.`,
      hint: `Did you mean ${to}..${from}?`,
    }),
    'empty-field': ({ by, value }) => ({
      message: `${by} has an empty name in “${value}”.`,
      hint: `Separate field names with single commas: ${by} id,value`,
    }),
    'not-an-order': ({ by, value }) => ({
      message: `${by}: “${value}” is not a sort order.`,
      hint: `Use a field name; add :desc for largest first: ${by} value:desc`,
    }),
    'unknown-field': ({ by, field, fields }) => ({
      message: `${by}: unknown field “${field}”.`,
      hint: chooseFrom(fields),
    }),
    'unknown-area': ({ id, ...areas }) => ({
      message: `Unknown area “${id}”.`,
      hint: acceptsAreas(areas),
    }),
    'missing-area': (areas) => ({
      message: '--area needs a value.',
      hint: acceptsAreas(areas),
    }),
    'ambiguous-area': ({ name, ids }) => ({
      message: `“${name}” is the name of several areas.`,
      hint: `Give one of their ids: ${oneOf(ids).en}.`,
    }),
    'ambiguous-word': ({ word }) => ({
      message: `“${word}” can mean several things.`,
      hint: 'Use the id of one of them.',
    }),
    'mixed-comparison': ({ ids }) => ({
      message: `These cannot be compared in one table: ${ids.join(', ')}.`,
      hint: 'Compare a list alone or with areas: its ranks are not values of an indicator.',
    }),
    'no-chart': ({ ids }) => ({
      message: `--format svg cannot draw ${ids.join(', ')}.`,
      hint: 'It draws one indicator, with or without areas.',
    }),
    'unknown-source': ({ id }) => ({
      message: `No source has the id “${id}”.`,
      hint: idKinds.source.hint,
    }),
    'unknown-schema': ({ name, names }) => ({
      message: `Unknown schema “${name}”.`,
      hint: chooseFrom(names),
    }),
    'unknown-shell': ({ name, names }) => ({
      message: `Unknown shell “${name}”.`,
      hint: chooseFrom(names),
    }),
    'exclusive-options': ({ option, other }) => ({
      message: `--${option} and --${other} cannot be used together.`,
      hint: 'Remove one of them.',
    }),
    'dependent-option': ({ option, other }) => ({
      message: `--${option} needs --${other}.`,
      hint: `Add --${other}, or remove --${option}.`,
    }),
    'two-formats': ({ format }) => ({
      message: `--json and --format ${format} are different formats.`,
      hint: 'Remove one of them.',
    }),
    'template-format': ({ format }) => ({
      message: `--template is always JSON, not ${format}.`,
      hint: `Remove --format ${format}.`,
    }),
    'bom-format': ({ format }) => ({
      message: `--bom needs --format csv or --format tsv (got ${format}).`,
      hint: 'For example: wujin stats --format csv --bom',
    }),
    'missing-id': ({ command }) => ({
      message: `wujin ${command} needs an id.`,
      hint: toList('the ids of figures', figureIds),
    }),
    'missing-word': ({ command }) => ({
      message: `wujin ${command} needs a word.`,
      hint: `Usage: wujin ${command} <words…>`,
    }),
    'missing-file': ({ command }) => ({
      message: `wujin ${command} needs a dataset.`,
      hint: 'It accepts a JSON or CSV file, a Data Package folder, - or bundled.',
    }),
    'missing-comparison': () => ({
      message: 'wujin compare needs an indicator, a list or an area.',
      hint: idKinds.comparable.hint,
    }),
    'missing-source': () => ({
      message: 'wujin audit needs the id of a source.',
      hint: toList('the ids of sources', sourceIds),
    }),
    'missing-shell': ({ names }) => ({
      message: 'wujin completion needs the name of a shell.',
      hint: chooseFrom(names),
    }),
    'missing-folder': () => ({
      message: 'A Data Package is a folder. Name the folder with --out.',
      hint: 'For example: wujin export --format datapackage --out wujin-data',
    }),
    'too-many-arguments': ({ command, operands, surplus }) => ({
      message:
        operands === ''
          ? `wujin ${command} accepts options only, not “${surplus}”.`
          : `wujin ${command} accepts one argument, so “${surplus}” is one too many.`,
      hint: `Usage: wujin ${[command, operands, '[options]'].filter((part) => part !== '').join(' ')}`,
    }),
    'unknown-id': ({ kind, id }) => ({
      message: `No ${idKinds[kind].what} has the id “${id}”.`,
      hint: idKinds[kind].hint,
    }),
    'no-entry': ({ words, command }) => ({
      message: `No entry contains all the words of “${words}”.`,
      hint: command ? `To list entries with some of them, run ${command}` : idKinds.entry.hint,
    }),
    'file-too-large': ({ file, megabytes, millionValues }) => ({
      message: `${file.en} is too large.`,
      hint: `A dataset can have up to ${megabytes} MB and ${millionValues} million values.`,
    }),
    unreadable: ({ file, reason }) => ({
      message: `Cannot read ${file.en}.`,
      hint: reason ?? 'There is no such file.',
    }),
    'not-json': ({ file, path, error, reason }) => ({
      message: `${file.en} is not valid JSON.`,
      hint: error === null ? reason : sayJsonError(english, path, error),
    }),
    'invalid-dataset': invalidDataset,
    'nothing-to-check': ({ lines }) => ({
      message: 'There is nothing to check.',
      hint: [
        ...lines.map(({ en }) => en),
        'Name a text or a folder with texts, such as wujin check article.md',
      ].join('\n'),
    }),
    'texts-unreadable': ({ lines }) => ({
      message: 'No text could be read.',
      hint: lines.map(({ en }) => en).join('\n'),
    }),
    'no-statement-there': ({ position, near }) => ({
      message: `No number was read at ${position}.`,
      hint:
        near.length > 0
          ? `Choose one of: ${near.join(', ')}.`
          : 'To list every number with its position, add --verdict all instead of --explain',
    }),
    'path-exists': ({ path }) => ({
      message: `${path} already exists.`,
      hint: 'To replace it, add --force.',
    }),
    'not-a-file': ({ path }) => ({
      message: `${path} is not a regular file.`,
      hint: anotherPath,
    }),
    'is-a-folder': ({ path, inside }) =>
      inside === null
        ? {
            message: `${path} names a folder, and this format is one file.`,
            hint: `Leave out the slash at the end: ${path.replace(/[/\\]+$/, '')}. For a folder of CSV files, add --format datapackage.`,
          }
        : {
            message: `${path} is a folder, and this format is one file.`,
            hint: `Name a file in it: --out ${inside}. For CSV files there, add --format datapackage.`,
          },
    'not-a-folder': ({ path }) => ({
      message: `${path} is not a folder.`,
      hint: anotherPath,
    }),
    'folder-in-the-way': ({ path }) => ({
      message: `${path} contains a folder with the name of a file to write.`,
      hint: anotherPath,
    }),
    'symbolic-link': ({ path }) => ({
      message: `${path} is a symbolic link.`,
      hint: 'Use the path that the link points to.',
    }),
    'export-in-progress': ({ path, old }) => ({
      message: `Another export is writing to ${path}, or was interrupted. The old files are in ${old}.`,
      hint: 'If no export is running, move these files back or delete that folder. Then try again.',
    }),
    'half-written': ({ path, written, missing, old, reason }) => ({
      message: [
        `Only part of ${path} was written.`,
        ...(written.length > 0 ? [`New: ${written.join(', ')}.`] : []),
        ...(missing.length > 0 ? [`Missing: ${missing.join(', ')}.`] : []),
        `All other files are unchanged. The old files are in ${old}.`,
        'Move them back or delete that folder. Then try again.',
      ].join(' '),
      hint: reason,
    }),
    'answer-unwritable': ({ reason }) => ({
      message: 'Cannot write the output.',
      hint: reason,
    }),
    'path-unwritable': ({ path, reason }) => ({
      message: `Cannot write ${path}. Nothing was changed.`,
      hint: reason,
    }),
    unexpected: ({ reason }) => ({ message: `Unexpected error: ${reason}` }),
  },
  ...ofData,
  position: ({ line, column }) => `line ${line}, column ${column}`,
  colon: ': ',
};
