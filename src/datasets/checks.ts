import * as v from 'valibot';
import { control } from '../model/characters.ts';
import { type Finding, finding } from '../model/finding.ts';
import { groupBy } from '../model/group.ts';
import { monthsOf } from '../model/period.ts';
import { address, date, period, text } from '../model/schema-fields.ts';
import type { Claim, Dataset, Fact } from '../model/types.ts';
import { grades } from '../model/vocabulary.ts';
import { itemsOf, pathOf, valueIn, valuesAt } from './json-value.ts';
import { uniqueFacts } from './natural-keys.ts';
import { readValues, statedValues } from './printed-checks.ts';
import {
  concepts,
  isId,
  resolvedReferences,
  straightRedirects,
  tensionsOfFacts,
} from './references.ts';
import { knownLanguages } from './texts.ts';
import { knownWords } from './words.ts';

/**
 * A rule that no type can express, for any JSON value. It skips values of the wrong shape, which the
 * schema reports, and checks everything else.
 */
export type IntegrityCheck = (dataset: unknown) => Generator<Finding>;
/** Such a rule for a dataset of the right shape. */
export type Check = (dataset: Dataset) => readonly Finding[];

/** Groups and areas may share an id ("china"): a ranking ranks among the one, a figure is of the other. */
export function* uniqueIds(dataset: unknown): Generator<Finding> {
  const seen = new Map<unknown, string>();
  for (const concept of concepts) {
    for (const [i, entry] of itemsOf(dataset, concept).entries()) {
      const own = valueIn(entry, 'id');
      const first = seen.get(own);
      if (first === undefined || (first.startsWith('areas/') && concept === 'groups')) {
        seen.set(own, `${concept}/${i}`);
      } else if (isId(own)) {
        const steps = [concept, i, 'id'];
        // Inside one array the id names both entries, so the paths have their indexes.
        const isInside = first.startsWith(`${concept}/`);
        const path = isInside ? steps.join('/') : pathOf(dataset, steps);
        const args = { id: own, first: isInside ? first : first.replace(/\d+$/, own) };
        yield finding(path, 'id-used-twice', args, steps);
      }
    }
  }
}

const dates = [
  ['accessed', date],
  ['figures/*/period', period],
  ['awards/*/date', date],
  ['policies/*/issued', date],
  ['policies/*/span', period],
  ['places/*/opened', date],
  ['sources/*/published', date],
] as const;

export function* existingDates(dataset: unknown): Generator<Finding> {
  for (const [pattern, schema] of dates) {
    const isWrong = (value: unknown): value is string =>
      typeof value === 'string' && monthsOf(value) === null && v.is(schema, value);
    for (const { value, steps } of valuesAt(dataset, pattern, isWrong)) {
      yield finding(pathOf(dataset, steps), 'no-such-date', { date: value }, steps);
    }
  }
}

/** Values inside the range of their unit, and whole where the unit counts, if the dataset says so. */
export function* saneValues(dataset: unknown): Generator<Finding> {
  const units = new Map(itemsOf(dataset, 'units').map((each) => [valueIn(each, 'id'), each]));
  if (units.size === 0) return;
  const unitOf = new Map(
    itemsOf(dataset, 'indicators').map((each) => [valueIn(each, 'id'), valueIn(each, 'unit')]),
  );
  for (const [i, figure] of itemsOf(dataset, 'figures').entries()) {
    const unit = unitOf.get(valueIn(figure, 'indicator'));
    const limits = units.get(unit);
    if (typeof unit !== 'string' || limits === undefined) continue;
    const whole = valueIn(limits, 'whole') === true;
    const max = numberOr(valueIn(limits, 'max'), Infinity);
    const min = numberOr(valueIn(limits, 'min'), max === Infinity ? -Infinity : 0);
    for (const [j, claim] of itemsOf(figure, 'claims').entries()) {
      const value = valueIn(claim, 'value');
      if (typeof value !== 'number' || !Number.isFinite(value)) continue;
      const isInRange = value >= min && value <= max;
      if (isInRange && (!whole || Number.isSafeInteger(value))) continue;
      const steps = ['figures', i, 'claims', j, 'value'];
      const path = pathOf(dataset, steps);
      yield isInRange
        ? finding(path, 'not-whole', { value, unit }, steps)
        : finding(path, 'out-of-range', { value, min, max, unit }, steps);
    }
  }
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function isKeyOf<T extends object>(vocabulary: T, key: unknown): key is keyof T & string {
  return typeof key === 'string' && Object.hasOwn(vocabulary, key);
}

/** Copies and unverified pages are named by their host, never linked: mirrors can be hijacked. */
export function* unlinkedCopies(dataset: unknown): Generator<Finding> {
  for (const [i, source] of itemsOf(dataset, 'sources').entries()) {
    const grade = valueIn(source, 'grade');
    if (!isKeyOf(grades, grade)) continue;
    const mustNotBeLinked = grade === 'copy' || grade === 'unverified';
    if (mustNotBeLinked && v.is(address, valueIn(source, 'url'))) {
      const steps = ['sources', i, 'url'];
      yield finding(pathOf(dataset, steps), 'linked-copy', { grade }, steps);
    }
    const original = valueIn(source, 'copyOf');
    if (grade === 'copy' ? original === undefined : v.is(text, original)) {
      const steps = ['sources', i, 'copyOf'];
      yield finding(pathOf(dataset, steps), 'copy-without-original', {}, steps);
    }
  }
}

const factConcepts = ['figures', 'rankings', 'awards', 'policies', 'places'] as const;

function facts(dataset: Dataset): readonly { path: string; fact: Fact }[] {
  return factConcepts.flatMap((concept) =>
    dataset[concept].map((fact) => ({ path: `${concept}/${fact.id}`, fact })),
  );
}

function claims(dataset: Dataset): readonly { path: string; claim: Claim }[] {
  return facts(dataset).flatMap(({ path, fact }) =>
    fact.claims.map((claim, i) => ({ path: `${path}/claims/${i}`, claim })),
  );
}

const forbidden = new RegExp(`\n|${control.source}`);

/** No control, bidirectional or zero-width character in any text. */
export const safeCharacters: Check = (dataset) => unsafeTexts(dataset, '');

function unsafeTexts(value: unknown, path: string): readonly Finding[] {
  if (typeof value === 'string') {
    const found = forbidden.exec(value)?.[0];
    const code = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return code ? [finding(path, 'control-character', { code })] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : null;
    const step = typeof id === 'string' ? id : key;
    return unsafeTexts(item, path === '' ? step : `${path}/${step}`);
  });
}

/** Where a source is outlined part by part, each part that states a fact has a claim. */
export const coveredParts: Check = (dataset) => {
  const bySource = groupBy(claims(dataset), ({ claim }) => [claim.source]);
  return dataset.sources.flatMap(({ id, parts }) => {
    const locators = new Set(bySource.get(id)?.map(({ claim }) => claim.locator));
    const outlined = new Set(parts?.map(({ locator }) => locator));
    return [
      ...(parts ?? [])
        .filter(({ factual, locator }) => factual && !locators.has(locator))
        .map(({ locator }) => finding(`sources/${id}/parts/${locator}`, 'part-without-claim', {})),
      ...[...locators]
        .filter((locator) => parts && (locator === undefined || !outlined.has(locator)))
        .map((locator) =>
          finding(`sources/${id}/parts`, 'unknown-part', { locator: locator ?? null }),
        ),
    ];
  });
};

/** What must hold in any dataset before a command can use it. */
export const integrityChecks: readonly IntegrityCheck[] = [
  uniqueIds,
  resolvedReferences,
  tensionsOfFacts,
  straightRedirects,
  existingDates,
  saneValues,
  unlinkedCopies,
  knownLanguages,
  knownWords,
  uniqueFacts,
  statedValues,
];

/** What we ask of our own data beyond that. */
export const editorialChecks: readonly Check[] = [readValues, safeCharacters, coveredParts];
