import type { YearRange } from '../model/period.ts';
import { type Language, languages } from '../model/text.ts';
import {
  type Evidence,
  evidences,
  keysOf,
  type Topic,
  topics,
  type Verdict,
  verdicts,
} from '../model/vocabulary.ts';
import { type ColourMode, colourModes } from '../terminal/colour.ts';
import { type CitationFormat, type Format, formats, type OptionName, widths } from './options.ts';
import { oneOf, Problem } from './problem.ts';

/** What the options say, parsed and typed; null where an option was not given. */
export type Settings = {
  readonly format: Format | null;
  /** The format of a citation, for the command that writes them. */
  readonly citation: CitationFormat | null;
  readonly fields: readonly string[] | null;
  readonly sort: { readonly key: string; readonly descending: boolean } | null;
  readonly limit: number | null;
  readonly year: YearRange | null;
  readonly area: string | null;
  readonly topic: Topic | null;
  readonly source: string | null;
  readonly evidence: Evidence | null;
  readonly verdict: Verdict | null;
  readonly all: boolean;
  readonly lang: Language;
  readonly width: number | null;
  readonly ascii: boolean;
  readonly color: ColourMode;
  readonly data: string | null;
};

/** The options as the parser hands them over: a text, or true for a switch. */
export type RawOptions = Readonly<Partial<Record<OptionName, string | true>>>;

/** Reads every option; throws a Problem that says what was expected. */
export function readSettings(
  raw: RawOptions,
  citations: readonly CitationFormat[] | null = null,
): Settings {
  const given = (name: OptionName): string | null => {
    const value = raw[name];
    return typeof value === 'string' ? value : null;
  };
  const read = <T>(name: OptionName, parse: (value: string, name: OptionName) => T): T | null => {
    const value = given(name);
    return value === null ? null : parse(value, name);
  };
  const choose = <T extends string>(name: OptionName, values: readonly T[]) =>
    read(name, (value) => choice(name, value, values));

  const rows = citations ? null : choose('format', formats);
  const citation = citations ? choose('format', citations) : null;
  const [format, json] = citations ? [citation, 'csl-json'] : [rows, 'json'];
  if (raw.json && format !== null && format !== json) {
    throw new Problem('conflicting-options', {
      en: `--json and --format ${format} ask for two different formats.`,
      zh: `--json 与 --format ${format} 要求两种不同格式。`,
    });
  }
  return {
    format: raw.json && !citations ? 'json' : rows,
    citation: raw.json && citations ? 'csl-json' : citation,
    fields: read('fields', fieldList),
    sort: read('sort', sortOrder),
    limit: read('limit', (value, name) => wholeNumber(name, value, 1, Number.MAX_SAFE_INTEGER)),
    year: read('year', yearRange),
    area: given('area'),
    topic: choose('topic', keysOf(topics)),
    source: given('source'),
    evidence: choose('evidence', keysOf(evidences)),
    verdict: choose('verdict', keysOf(verdicts)),
    all: raw.all === true,
    lang: choose('lang', languages) ?? 'en',
    width: read('width', (value, name) => wholeNumber(name, value, widths.least, widths.most)),
    ascii: raw.ascii === true,
    color: choose('color', colourModes) ?? 'auto',
    data: given('data'),
  };
}

/** One of the values, or a Problem that names them and the nearest. */
function choice<T extends string>(name: OptionName, value: string, values: readonly T[]): T {
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const expected = oneOf(values);
  throw new Problem(
    'invalid-value',
    { en: `--${name} has no value “${value}”.`, zh: `--${name} 没有“${value}”这个值。` },
    {
      hint: { en: `It takes ${expected.en}.`, zh: `可用：${expected.zh}。` },
      misspelling: { word: value, among: values },
    },
  );
}

function wholeNumber(name: OptionName, value: string, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  const range =
    most === Number.MAX_SAFE_INTEGER
      ? { en: `from ${least} on`, zh: `（不小于 ${least}）` }
      : { en: `from ${least} to ${most}`, zh: `（${least} 至 ${most}）` };
  throw new Problem('invalid-value', {
    en: `--${name} takes a whole number ${range.en}, not “${value}”.`,
    zh: `--${name} 需要整数${range.zh}，而不是“${value}”。`,
  });
}

function yearRange(value: string): YearRange {
  const match = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(value);
  const [, from, dots, to] = match ?? [];
  if (!match || (from === undefined && to === undefined) || (!dots && to !== undefined)) {
    throw new Problem(
      'invalid-value',
      { en: `--year does not understand “${value}”.`, zh: `--year 无法理解“${value}”。` },
      {
        hint: {
          en: 'It takes a year or a range of years: 2021, 2019..2023, 2021.. or ..2021.',
          zh: '可用年份或年份范围：2021、2019..2023、2021.. 或 ..2021。',
        },
      },
    );
  }
  const range = {
    from: from === undefined ? null : Number(from),
    to: dots ? (to === undefined ? null : Number(to)) : Number(from),
  };
  if (range.from !== null && range.to !== null && range.from > range.to) {
    throw new Problem(
      'invalid-value',
      {
        en: `--year ${value} ends before it begins.`,
        zh: `--year ${value} 的结束早于开始。`,
      },
      {
        hint: {
          en: `Perhaps ${range.to}..${range.from}?`,
          zh: `是否为 ${range.to}..${range.from}？`,
        },
      },
    );
  }
  return range;
}

function fieldList(value: string): readonly string[] {
  const fields = value.split(',').map((field) => field.trim());
  if (fields.every((field) => field !== '')) return fields;
  throw new Problem(
    'invalid-value',
    { en: `--fields has an empty name in “${value}”.`, zh: `--fields 的“${value}”中有空字段名。` },
    {
      hint: {
        en: 'It takes names parted by commas: --fields id,value.',
        zh: '字段名以逗号分隔：--fields id,value。',
      },
    },
  );
}

function sortOrder(value: string) {
  const [key = '', direction, ...rest] = value.split(':');
  if (
    key !== '' &&
    rest.length === 0 &&
    (direction === undefined || direction === 'asc' || direction === 'desc')
  ) {
    return { key, descending: direction === 'desc' };
  }
  throw new Problem(
    'invalid-value',
    { en: `--sort does not understand “${value}”.`, zh: `--sort 无法理解“${value}”。` },
    {
      hint: {
        en: 'It takes a field, and :desc for the largest first: --sort value:desc.',
        zh: '可用字段名，加 :desc 表示从大到小：--sort value:desc。',
      },
    },
  );
}
