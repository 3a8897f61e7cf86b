import type { Months, YearRange } from '../model/period.ts';
import { Problem } from '../model/problem.ts';
import { type Evidence, keysOf, type Verdict } from '../model/vocabulary.ts';
import type { ColourMode } from '../terminal/colour.ts';
import {
  areaList,
  choice,
  fieldList,
  type Given,
  language,
  type Place,
  placeInText,
  rowLimit,
  type SortOrder,
  sortOrder,
  textDate,
  wholeNumber,
  yearRange,
} from './option-values.ts';
import {
  type CheckChoice,
  type CheckFormat,
  type CitationFormat,
  checkFormats,
  checkVerdicts,
  citationFormats,
  type ExportFormat,
  exportFormats,
  type FailLevel,
  type Format,
  failLevels,
  formats,
  type Option,
  type OptionName,
  options,
  seriesFormats,
  type Vocabulary,
  widths,
} from './options.ts';

/** What the options say, parsed and typed; null where an option was not given. */
export type Settings = {
  readonly format: Format | null;
  /** The format of a citation, for the command that writes them. */
  readonly citation: CitationFormat | null;
  /** The format of the whole dataset, for the command that exports it. */
  readonly export: ExportFormat | null;
  /** Whether a series is to be drawn as a picture. */
  readonly isPicture: boolean;
  readonly fields: readonly string[] | null;
  readonly sort: SortOrder | null;
  readonly limit: number | null;
  readonly year: YearRange | Months | null;
  /** Names of areas; empty for an option without a value, which the data can list. */
  readonly area: readonly string[] | null;
  readonly topic: string | null;
  readonly source: string | null;
  readonly evidence: Evidence | null;
  readonly verdict: Verdict | null;
  /** Of `check`: its format, the statements to list, and what it fails on. */
  readonly check: CheckFormat | null;
  readonly shown: CheckChoice | null;
  readonly failOn: FailLevel;
  readonly date: string | null;
  readonly as: string | null;
  readonly stdinFilename: string | null;
  readonly explain: Place | null;
  readonly all: boolean;
  readonly brief: boolean;
  /** A language of the program or, with data of one's own, of the data. */
  readonly lang: string | null;
  /** The language given with --lang, or null: an environment variable does not count. */
  readonly onlyLanguage: string | null;
  readonly bom: boolean;
  readonly width: number | null;
  readonly ascii: boolean;
  readonly color: ColourMode;
  readonly pager: boolean;
  /** The datasets in the place of the bundled one; empty for that one. */
  readonly data: readonly string[];
  readonly out: string | null;
  readonly force: boolean;
  readonly template: boolean;
};

/** The options as the parser hands them over: every value that was given, or true for a switch. */
export type RawOptions = Readonly<Partial<Record<OptionName, readonly string[] | true>>>;

/** What a command takes, and the values of its own. */
type Taken = {
  readonly options: readonly OptionName[];
  readonly formats?: Vocabulary;
  readonly verdicts?: Vocabulary;
};
type Environment = Readonly<Record<string, string | undefined>>;

/** Reads every option; throws a Problem that says what was expected. */
export function readSettings(raw: RawOptions, taken: Taken, env: Environment): Settings {
  const given = (name: OptionName): Given | null => {
    const values = raw[name];
    if (values !== undefined && values !== true)
      return { value: values.join(','), by: `--${name}` };
    const { variable }: Option = options[name];
    const stand = variable !== undefined && taken.options.includes(name) ? env[variable] : '';
    return variable && stand ? { value: stand, by: variable } : null;
  };
  const read = <T>(name: OptionName, parse: (given: Given) => T): T | null => {
    const found = given(name);
    return found === null ? null : parse(found);
  };
  const choose = <T extends string>(name: OptionName, values: Readonly<Record<T, unknown>>) =>
    read(name, (found) => choice(found, keysOf(values)));

  const format = readFormat(raw, given('format'), keysOf(taken.formats ?? formats));
  const data = dataPaths(raw.data, given('data'));
  // Only the dataset knows its own languages.
  const lang = data.length === 0 ? read('lang', language) : (given('lang')?.value ?? null);
  return {
    format: keysOf(formats).find((each) => each === format) ?? null,
    citation: keysOf(citationFormats).find((each) => each === format) ?? null,
    export: keysOf(exportFormats).find((each) => each === format) ?? null,
    isPicture: format === 'svg',
    fields: read('fields', fieldList),
    sort: read('sort', sortOrder),
    limit: read('limit', rowLimit),
    year: read('year', yearRange),
    area: read('area', areaList),
    topic: given('topic')?.value ?? null,
    source: given('source')?.value ?? null,
    evidence: choose('evidence', options.evidence.values),
    verdict: taken.verdicts ? null : choose('verdict', options.verdict.values),
    check: keysOf(checkFormats).find((each) => each === format) ?? null,
    shown: taken.verdicts ? choose('verdict', checkVerdicts) : null,
    failOn: choose('fail-on', failLevels) ?? 'contradicted',
    date: read('date', textDate),
    as: given('as')?.value ?? null,
    stdinFilename: given('stdin-filename')?.value ?? null,
    explain: read('explain', placeInText),
    all: raw.all === true,
    brief: raw.brief === true,
    lang,
    onlyLanguage: raw.lang === undefined ? null : lang,
    bom: readBom(raw, format),
    width: read('width', (found) => wholeNumber(found, widths.least, widths.most)),
    ascii: raw.ascii === true,
    color: choose('color', options.color.values) ?? 'auto',
    pager: raw['no-pager'] !== true,
    data,
    out: given('out')?.value ?? null,
    force: raw.force === true,
    template: raw.template === true,
  };
}

/** Only readers of CSV and TSV expect a byte-order mark; others show it as text. */
function readBom({ bom }: RawOptions, format: string | null): boolean {
  if (bom === undefined) return false;
  if (format === 'csv' || format === 'tsv') return true;
  throw new Problem('bom-format', { format: format ?? 'table' });
}

/** Every file that was given; else the one of the variable. */
function dataPaths(raw: RawOptions['data'], stand: Given | null): readonly string[] {
  const paths = typeof raw === 'object' ? raw : stand === null ? [] : [stand.value];
  if (paths.includes('')) {
    throw new Problem('missing-value', { by: '--data', expected: options.data.expects });
  }
  return paths;
}

/**
 * The format, one of those that the command takes. Its JSON, whatever it is called there, is also
 * --json and "json". A variable holds for the commands that know its value, and says nothing to the
 * others.
 */
function readFormat(
  { format: asked, json }: RawOptions,
  given: Given | null,
  values: readonly string[],
): string | null {
  const ofJson = values.includes('json') ? 'json' : 'csl-json';
  const read = ({ value, by }: Given) => {
    const isJson = value === 'json' && values.includes(ofJson);
    return isJson ? ofJson : choice({ value, by }, values);
  };
  if (asked === undefined || asked === true) {
    if (json) return ofJson;
    const known = keysOf({
      ...checkFormats,
      ...citationFormats,
      ...exportFormats,
      ...seriesFormats,
    });
    const isOthers = (word: string) =>
      known.some((each) => each === word) && ![...values, 'json'].includes(word);
    return given === null || isOthers(given.value) ? null : read(given);
  }
  const format = read({ value: asked.join(), by: '--format' });
  if (json && format !== ofJson) throw new Problem('two-formats', { format });
  return format;
}
