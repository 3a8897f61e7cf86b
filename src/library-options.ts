import { followId, followIds } from './commands/ids.ts';
import {
  areaList,
  checkKey,
  choice,
  rowLimit,
  type SortOrder,
  sortOrder,
  textDate,
  yearRange,
} from './commands/option-values.ts';
import { type Catalogue, factsOf } from './lookup/catalogue.ts';
import { comparableIds, meantBy } from './lookup/comparable.ts';
import { filters, type Query } from './lookup/query.ts';
import { nearest, nearestIds } from './lookup/suggest.ts';
import { wordsOf } from './lookup/words.ts';
import { english } from './messages/english.ts';
import { sayProblem } from './messages/index.ts';
import type { Months, YearRange } from './model/period.ts';
import { type IdKind, type Meant, Problem } from './model/problem.ts';
import type { Text } from './model/text.ts';
import { evidences, keysOf } from './model/vocabulary.ts';
import { isMixed, type Question } from './sections/compare.ts';
import type { Section, View } from './sections/section.ts';

/**
 * What the functions of the library are given, checked by the functions that check the command line. What is
 * `undefined` or `null` counts as absent.
 */

const wording = { language: 'en', ascii: false } as const;

type Options = Readonly<Record<string, unknown>>;

const types = {
  text: { en: 'a string', zh: '字符串' },
  texts: { en: 'a string or an array of strings', zh: '字符串或字符串数组' },
  number: { en: 'a number', zh: '数字' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  object: { en: 'an object', zh: '对象' },
  year: {
    en: 'a year, a range as 2019..2023, or { from, to }',
    zh: '年份、2019..2023 形式的范围或 { from, to }',
  },
  sort: { en: 'a field, or { key, descending }', zh: '字段名或 { key, descending }' },
} as const satisfies Record<string, Text>;

function wrongType(by: string, expected: Text, value: unknown): Problem {
  const received = Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
  return new Problem('wrong-type', { by, expected, received: { en: received, zh: received } });
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

function isObject(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Runs a function of the library; a Problem becomes a RangeError or a TypeError that says what is accepted. */
export function saying<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { message, hint } = sayProblem(english, error);
    const meant = suggestionsOf(error.meant);
    const sentences = [
      message,
      ...(meant.length > 0 ? [`Did you mean ${meant.join(', ')}?`] : []),
      ...(hint === undefined ? [] : [hint]),
    ];
    const text = sentences.join(' ');
    throw error.kind === 'wrong-type' ? new TypeError(text) : new RangeError(text);
  }
}

function suggestionsOf(meant: Meant): readonly string[] {
  if ('suggestions' in meant) return meant.suggestions;
  if ('word' in meant) return nearest(meant.word, meant.among);
  return 'ids' in meant ? nearestIds(meant.name, meant.ids) : [];
}

/** A text, or a Problem that says what it is for. */
export function textFrom(value: unknown, by: string): string {
  if (typeof value !== 'string') throw wrongType(by, types.text, value);
  return value;
}

/** An object of options with no other keys than these. */
export function optionsFrom(value: unknown, by: string, keys: readonly string[]): Options {
  if (isAbsent(value)) return {};
  if (!isObject(value)) throw wrongType(by, types.object, value);
  const given = Object.keys(value).filter((key) => !isAbsent(value[key]));
  const unknown = given.find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    const meant = { word: unknown, among: keys };
    throw new Problem('unknown-key', { by, key: unknown, keys }, meant);
  }
  return value;
}

/** One of some words. */
export function wordFrom<T extends string>(value: unknown, by: string, words: readonly T[]): T {
  return choice({ value: textFrom(value, by), by }, words);
}

/** True or false, and false where it is absent. */
export function flagFrom(value: unknown, by: string): boolean {
  if (isAbsent(value)) return false;
  if (typeof value !== 'boolean') throw wrongType(by, types.boolean, value);
  return value;
}

/** Words to look for, from a text or several. */
export function wordsFrom(value: unknown, by: string): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return wordsOf(
    texts.map((text) => {
      if (typeof text !== 'string') throw wrongType(by, types.texts, text);
      return text;
    }),
  );
}

function yearFrom(value: unknown): YearRange | Months {
  const read = (text: string) => yearRange({ value: text, by: 'year' });
  if (typeof value === 'number' || typeof value === 'string') return read(String(value));
  if (!isObject(value)) throw wrongType('year', types.year, value);
  const { from, to } = optionsFrom(value, 'year', ['from', 'to']);
  const end = (year: unknown) => {
    if (isAbsent(year)) return '';
    if (typeof year !== 'number') throw wrongType('year', types.year, year);
    return String(year);
  };
  return read(`${end(from)}..${end(to)}`);
}

function sortFrom(value: unknown): SortOrder {
  if (typeof value === 'string') return sortOrder({ value, by: 'sort' });
  if (!isObject(value)) throw wrongType('sort', types.sort, value);
  const { key, descending } = optionsFrom(value, 'sort', ['key', 'descending']);
  return { key: textFrom(key, 'sort'), descending: flagFrom(descending, 'sort') };
}

function limitFrom(value: unknown): number {
  if (typeof value !== 'number') throw wrongType('limit', types.number, value);
  return rowLimit({ value: String(value), by: 'limit' });
}

/** What is read where it is given, and null where it is not. */
function read<T>(value: unknown, from: (value: unknown) => T): T | null {
  return isAbsent(value) ? null : from(value);
}

/** Areas by id or name, renamed ones followed. */
export function areaFrom(value: unknown, catalogue: Catalogue): readonly string[] | null {
  const area = read(value, (names) =>
    (Array.isArray(names) ? names : [names]).flatMap((name) =>
      areaList({ value: textFrom(name, 'area'), by: 'area' }),
    ),
  );
  return followIds({ area, source: null, data: [] }, catalogue, wording).area;
}

/** The question that options ask of a section. A filter that the section does not have is refused. */
export function queryFrom(value: unknown, section: Section, catalogue: Catalogue): Query & View {
  const own = filters.filter((filter) => section.filters.includes(filter));
  const keys = ['words', ...own, 'all', 'sort', 'limit'];
  const given = optionsFrom(value, 'lookUp', keys);
  const source = read(given['source'], (id) => textFrom(id, 'source'));
  const sort = read(given['sort'], sortFrom);
  checkSort(sort, section.keys);
  return {
    words: read(given['words'], (words) => wordsFrom(words, 'words')) ?? [],
    year: read(given['year'], yearFrom),
    area: areaFrom(given['area'], catalogue),
    topic: read(given['topic'], (word) =>
      wordFrom(word, 'topic', [...catalogue.words.topics.keys()]),
    ),
    source: followIds({ area: null, source, data: [] }, catalogue, wording).source,
    evidence: read(given['evidence'], (word) => wordFrom(word, 'evidence', keysOf(evidences))),
    all: flagFrom(given['all'], 'all'),
    sort,
    limit: read(given['limit'], limitFrom),
  };
}

/** What is compared: words as on the command line, from a text or several. */
export function comparisonFrom(
  words: unknown,
  value: unknown,
  catalogue: Catalogue,
): Question & View {
  const keys = ['year', 'area', 'evidence', 'all', 'sort', 'limit'];
  const given = optionsFrom(value, 'compare', keys);
  const what = meantBy(catalogue, wordsFrom(words, 'words')).map(({ word, means }) => {
    const [only, ...others] = means;
    if (!only) throw unknownId(word, 'comparable', catalogue);
    if (others.length === 0) return only;
    throw new Problem('ambiguous-word', { word }, { suggestions: means.map(({ id }) => id) });
  });
  if (what.length === 0) throw new Problem('missing-comparison', {});
  if (isMixed(what)) throw new Problem('mixed-comparison', { ids: what.map(({ id }) => id) });
  return {
    what,
    area: areaFrom(given['area'], catalogue),
    year: read(given['year'], yearFrom),
    evidence: read(given['evidence'], (word) => wordFrom(word, 'evidence', keysOf(evidences))),
    all: flagFrom(given['all'], 'all'),
    sort: read(given['sort'], sortFrom),
    limit: read(given['limit'], limitFrom),
  };
}

/** Checks that rows are sorted by one of their fields. */
export function checkSort(sort: SortOrder | null, keys: readonly string[]): void {
  if (sort) checkKey({ value: sort.key, by: 'sort' }, keys);
}

/** An id, renamed ones followed. */
export function idFrom(value: unknown, by: string, { dataset }: Catalogue): string {
  return followId(dataset, textFrom(value, by), wording).id;
}

/** The problem of an id that names nothing of its kind, with the nearest that do. */
export function unknownId(id: unknown, kind: IdKind, catalogue: Catalogue): Problem {
  const { indicators, lists, sources, areas, terms, dataset } = catalogue;
  const facts = factsOf(dataset).map((fact) => fact.id);
  const among = {
    entry: facts,
    fact: facts,
    source: [...sources.keys()],
    area: [...areas.keys()],
    series: [...indicators.keys(), ...lists.keys(), ...facts],
    comparable: comparableIds(catalogue),
    citable: [...sources.keys(), ...facts, ...terms.keys()],
  }[kind];
  return new Problem('unknown-id', { kind, id: String(id) }, { word: String(id), among });
}

/** What is known of a text that is checked. */
export function givenFrom(value: unknown, catalogue: Catalogue) {
  const options = optionsFrom(value, 'check', ['file', 'area', 'date', 'as']);
  const [area = null, ...others] = areaFrom(options['area'], catalogue) ?? [];
  if (others.length > 0) {
    throw wrongType('area', { en: 'one area', zh: '一个区域' }, options['area']);
  }
  const source = read(options['as'], (id) => textFrom(id, 'as'));
  const followed = followIds({ area: null, source, data: [] }, catalogue, wording).source;
  return {
    file: read(options['file'], (name) => textFrom(name, 'file')) ?? '-',
    area,
    date: read(options['date'], (date) => textDate({ value: textFrom(date, 'date'), by: 'date' })),
    as: followed === null ? null : (catalogue.sources.get(followed) ?? null),
  };
}
