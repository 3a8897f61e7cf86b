import * as v from 'valibot';
import {
  awardKinds,
  bounds,
  confidences,
  grades,
  keysOf,
  kinds,
  levels,
  placeKinds,
  policyKinds,
  scopes,
  sourceLanguages,
  topics,
  units,
} from './vocabulary.ts';

/**
 * The shape of a dataset, declared once: the types in types.ts follow from it, and a user's own
 * file is checked with it. Rules between entries (references, uniqueness, periods that exist,
 * printed figures that state their values) are functions in checks.ts: no shape can say them.
 */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case'));
const words = v.pipe(v.string(), v.minLength(1, 'a text that is not empty'));
const text = v.strictObject({ en: words, zh: words });
const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(2999));
const optional = v.exactOptional;

/** YYYY, YYYY-MM or YYYY-MM-DD. */
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month or a day as 2021, 2021-04 or 2021-04-29'),
);
/** YYYY, YYYY-MM or a span of years YYYY/YYYY. */
const period = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}|\/\d{4})?$/, 'a year, a month or a span as 2021, 2021-04 or 2021/2023'),
);

const reading = v.strictObject({ confidence: v.picklist(keysOf(confidences)), why: text });

/** What every claim has; figures and rankings add the value that they state. */
const claimBase = {
  source: id,
  printed: words,
  locator: optional(words),
  note: optional(text),
  reading: optional(reading),
};
const claim = v.strictObject(claimBase);
const figureClaim = v.strictObject({
  source: id,
  value: v.pipe(v.number(), v.finite()),
  bound: v.picklist(keysOf(bounds)),
  printed: claimBase.printed,
  locator: claimBase.locator,
  note: claimBase.note,
  reading: claimBase.reading,
});
const rankingClaim = v.strictObject({
  source: id,
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bound: optional(v.literal('top')),
  outOf: optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  printed: claimBase.printed,
  locator: claimBase.locator,
  note: claimBase.note,
  reading: claimBase.reading,
});
const some = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.minLength(1, 'at least one claim'));

export const areaSchema = v.strictObject({
  id,
  label: text,
  short: text,
  scope: v.picklist(keysOf(scopes)),
  note: optional(text),
  code: optional(words),
  coordinates: optional(
    v.strictObject({
      latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  source: optional(id),
});

export const groupSchema = v.strictObject({ id, label: text });

export const indicatorSchema = v.strictObject({
  id,
  label: text,
  unit: v.picklist(keysOf(units)),
  topic: v.picklist(keysOf(topics)),
  definition: optional(text),
  term: optional(id),
  key: optional(v.literal(true)),
  flow: optional(v.literal(true)),
});

export const figureSchema = v.strictObject({
  id,
  indicator: id,
  area: id,
  period,
  kind: v.picklist(keysOf(kinds)),
  claims: some(figureClaim),
  note: optional(text),
});

export const listSchema = v.strictObject({
  id,
  label: text,
  publisher: v.nullable(text),
  term: optional(id),
  note: optional(text),
});

export const rankingSchema = v.strictObject({
  id,
  list: id,
  year,
  subject: id,
  among: id,
  claims: some(rankingClaim),
  note: optional(text),
});

export const awardSchema = v.strictObject({
  id,
  title: text,
  kind: v.picklist(keysOf(awardKinds)),
  level: v.picklist(keysOf(levels)),
  grantedBy: v.array(text),
  year,
  date: optional(date),
  subject: id,
  claims: some(claim),
  note: optional(text),
});

export const policySchema = v.strictObject({
  id,
  title: text,
  kind: v.picklist(keysOf(policyKinds)),
  issuer: v.nullable(text),
  issued: v.nullable(date),
  span: optional(period),
  aim: text,
  claims: some(claim),
  note: optional(text),
});

export const placeSchema = v.strictObject({
  id,
  name: text,
  kind: v.picklist(keysOf(placeKinds)),
  area: id,
  opened: optional(date),
  about: text,
  claims: some(claim),
  note: optional(text),
});

export const termSchema = v.strictObject({
  id,
  term: text,
  abbreviation: optional(words),
  definition: text,
  grantedBy: optional(text),
  thresholds: optional(text),
  since: optional(text),
  sources: v.pipe(v.array(id), v.minLength(1, 'at least one source')),
  note: optional(text),
});

/** One part of a source in its own order, with whether it states a fact at all. */
const partSchema = v.strictObject({ locator: words, about: text, factual: v.boolean() });

export const sourceSchema = v.strictObject({
  id,
  origin: id,
  publisher: text,
  title: text,
  published: v.nullable(date),
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//, 'an http or https address'))),
  host: v.nullable(words),
  grade: v.picklist(keysOf(grades)),
  copyOf: optional(text),
  language: v.picklist(keysOf(sourceLanguages)),
  titleIsOurs: optional(v.literal(true)),
  note: optional(text),
  parts: optional(v.array(partSchema)),
});

/** An id that was renamed, and the id that took its place. */
const redirectSchema = v.strictObject({ from: id, to: id });

export const datasetSchema = v.strictObject({
  name: words,
  title: text,
  version: words,
  accessed: date,
  licence: words,
  base: id,
  areas: v.array(areaSchema),
  groups: v.array(groupSchema),
  indicators: v.array(indicatorSchema),
  figures: v.array(figureSchema),
  lists: v.array(listSchema),
  rankings: v.array(rankingSchema),
  awards: v.array(awardSchema),
  policies: v.array(policySchema),
  places: v.array(placeSchema),
  terms: v.array(termSchema),
  sources: v.array(sourceSchema),
  redirects: v.array(redirectSchema),
});
