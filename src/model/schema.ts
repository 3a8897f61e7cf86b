import * as v from 'valibot';
import { arrayOf } from './array-in-place.ts';
import { claim, claims, figureClaim, note, rankingClaim, reading } from './schema-claims.ts';
import {
  about,
  address,
  date,
  id,
  idOf,
  names,
  numberWithin,
  oneOf,
  optional,
  period,
  referenceTo,
  someOf,
  text,
  words,
  year,
} from './schema-fields.ts';
import {
  awardKinds,
  grades,
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
 * The shape of a dataset, declared once: the types in types.ts follow from it, a user's own file is
 * checked with it, and the published JSON Schema, the declarations of the library and the Data
 * Package are made from it. Rules between entries (references, uniqueness, periods that exist,
 * printed figures that state their values) are functions in checks.ts: no shape can say them.
 */

/** Other names that texts use, for search and for the reading of texts. */
const otherNames = {
  aliases: optional(about(names, 'Other names in use, by language.')),
  not: optional(about(names, 'Names that contain it and mean something else, by language.')),
};

export const areaSchema = v.strictObject({
  id: idOf('areas', 'wujin'),
  label: about(text, 'Full name.'),
  short: about(text, 'Name for a narrow column.'),
  ...otherNames,
  scope: oneOf(
    scopes,
    'Whether the area is the district (with one boundary), a part of it, or an area for comparison',
  ),
  note: optional(about(text, 'What the area includes.')),
  code: optional(about(words, 'Code of the administrative division (GB/T 2260).', '320412')),
  coordinates: optional(
    about(
      v.strictObject({
        latitude: about(numberWithin(90), 'Degrees north.'),
        longitude: about(numberWithin(180), 'Degrees east.'),
      }),
      'A point in it, in degrees.',
    ),
  ),
  source: optional(referenceTo('sources', 'Where the note and the code come from.')),
});

export const groupSchema = v.strictObject({
  id: idOf('groups', 'china'),
  label: about(text, 'Name of the group that a list ranks among.'),
});

export const indicatorSchema = v.strictObject({
  id: idOf('indicators', 'gdp'),
  label: about(text, 'What is counted or measured.'),
  ...otherNames,
  unit: oneOf(units, 'The plain unit of every value'),
  topic: oneOf(topics, 'Topic, the heading in tables'),
  definition: optional(about(text, 'What is counted and what is not.')),
  term: optional(referenceTo('terms', 'The glossary entry that explains it.')),
  key: optional(about(v.literal(true, 'true'), 'Set if the default view shows it.')),
  flow: optional(
    about(v.literal(true, 'true'), 'Set if values add up over a period, such as added floor area.'),
  ),
});

export const figureSchema = v.strictObject({
  id: idOf('figures', 'high-tech-enterprises-2021'),
  indicator: referenceTo('indicators', 'What is counted or measured.'),
  area: referenceTo('areas', 'The area. Each boundary of the district is an area of its own.'),
  period: about(period, 'A year, a month or a span of years.', '2021', '2021-04', '2021/2023'),
  kind: oneOf(kinds, 'Whether the figure is a result, an estimate or a target'),
  claims: claims(figureClaim),
  note,
});

export const listSchema = v.strictObject({
  id: idOf('lists', 'top-100-industrial-districts'),
  label: about(text, 'Name of the list.'),
  ...otherNames,
  publisher: about(v.nullable(text), 'Publisher; null if no source says.'),
  term: optional(referenceTo('terms', 'The glossary entry that explains it.')),
  note: optional(about(text, 'What a reader of the list should know.')),
});

export const rankingSchema = v.strictObject({
  id: idOf('rankings', 'top-100-industrial-districts-2021'),
  list: referenceTo('lists', 'The list.'),
  year: about(year, 'The year in the name of the list.', 2021),
  subject: referenceTo('areas', 'The area that is ranked.'),
  among: referenceTo('groups', 'The group it is ranked among.'),
  claims: claims(rankingClaim),
  note,
});

export const awardSchema = v.strictObject({
  id: idOf('awards', 'demonstration-base-first-batch-2016'),
  title: about(text, 'Name of the award.'),
  ...otherNames,
  kind: oneOf(awardKinds, 'Kind of award'),
  level: oneOf(levels, 'Level of the bodies that grant it'),
  grantedBy: about(
    arrayOf(about(text, 'Name of a body.')),
    'The bodies that grant it; empty if no source says.',
  ),
  year: about(year, 'The year of the award.', 2016),
  date: optional(about(date, 'The day or month, if known.', '2016-05')),
  subject: referenceTo('areas', 'The recipient.'),
  claims: claims(claim),
  note,
});

export const policySchema = v.strictObject({
  id: idOf('policies', 'double-recruitment-running-plan'),
  title: about(text, 'Name of the policy.'),
  ...otherNames,
  kind: oneOf(policyKinds, 'Kind of document or measure'),
  issuer: about(v.nullable(text), 'Issuer; null if no source says.'),
  issued: about(v.nullable(date), 'Date of issue; null if no source says.', '2021-04'),
  span: optional(about(period, 'The years that it covers.', '2021/2023')),
  aim: about(text, 'What it aims to achieve.'),
  claims: claims(claim),
  note,
});

export const placeSchema = v.strictObject({
  id: idOf('places', 'west-taihu-park'),
  name: about(text, 'Name of the place.'),
  ...otherNames,
  kind: oneOf(placeKinds, 'Kind of place'),
  area: referenceTo('areas', 'The area that it lies in.'),
  opened: optional(about(date, 'When it was founded or opened.', '2012-03')),
  about: about(text, 'What it is.'),
  claims: claims(claim),
  note,
});

export const termSchema = v.strictObject({
  id: idOf('terms', 'little-giant'),
  term: about(text, 'The term. The Chinese one is the original.'),
  abbreviation: optional(about(words, 'Short form in use.', 'HNTE')),
  definition: about(text, 'What it means.'),
  grantedBy: optional(about(text, 'Who grants the title.')),
  thresholds: optional(about(text, 'What is required for it.')),
  since: optional(about(text, 'When it was introduced.')),
  sources: about(
    someOf(
      referenceTo('sources', 'A source of the definition.'),
      'an array of at least one source',
    ),
    'The sources of the definition.',
  ),
  note: optional(about(text, 'What a reader of the term should know.')),
});

export const partSchema = v.strictObject({
  locator: about(words, 'The locator that claims use for this part.', 'sentence 4'),
  about: about(text, 'What the part says, in a few words.'),
  factual: about(v.boolean('true or false'), 'Whether it states a fact.'),
});

export const sourceSchema = v.strictObject({
  id: idOf('sources', 'article-2022'),
  origin: about(
    id,
    'Publisher of the original text. Sources with the same origin are not independent.',
    'wujin-district-peoples-government',
  ),
  publisher: about(text, 'Publisher, or the site that copied it.'),
  title: about(text, 'Its title, in the language of the source and in translation.'),
  published: about(v.nullable(date), 'Date of publication; null if unknown.'),
  url: about(
    v.nullable(address),
    'Address; null for copies and unverified pages, which are never linked.',
  ),
  host: about(v.nullable(words), 'Name of the site.', 'wj.gov.cn'),
  grade: oneOf(grades, 'Source type, best first'),
  copyOf: optional(about(text, 'Publisher of the original. Only for a copy.')),
  language: oneOf(sourceLanguages, 'The language of the source'),
  titleIsOurs: optional(
    about(
      v.literal(true, 'true'),
      'Set if the source has no title and both titles are our descriptions.',
    ),
  ),
  note: optional(about(text, 'What a reader of the source should know.')),
  parts: optional(about(arrayOf(partSchema), 'The parts of the source, in order.')),
});

const redirectSchema = v.strictObject({
  from: about(id, 'The id that is no longer used.'),
  to: about(id, 'The id of the entry that replaces it. Not another redirect.'),
});

export const datasetSchema = v.strictObject({
  $schema: optional(about(words, 'Path of this schema, for editors.', './wujin.schema.json')),
  name: about(words, 'Short name, suitable for files and packages.', 'wujin'),
  title: about(text, 'What the dataset is about.'),
  version: about(words, 'Version of the data.', '2026.11.22'),
  accessed: about(date, 'The day on which the sources were read.', '2026-11-22'),
  licence: about(words, 'Licence of the data as an SPDX identifier.', 'CC0-1.0'),
  base: referenceTo('sources', 'The main source, which `wujin audit` checks by default.'),
  areas: about(
    arrayOf(areaSchema),
    'The district (first with the boundary not stated), its parts, and areas for comparison.',
  ),
  groups: about(arrayOf(groupSchema), 'The groups that lists rank among.'),
  indicators: about(arrayOf(indicatorSchema), 'What is counted or measured.'),
  figures: about(arrayOf(figureSchema), 'Each has one indicator, area, period and kind.'),
  lists: about(arrayOf(listSchema), 'Published rankings.'),
  rankings: about(arrayOf(rankingSchema), 'Each has one list, year, area and group.'),
  awards: about(arrayOf(awardSchema), 'Ratings, designations and incentives.'),
  policies: about(arrayOf(policySchema), 'Plans, opinions, programmes and measures.'),
  places: about(arrayOf(placeSchema), 'Parks, zones, institutes.'),
  terms: about(arrayOf(termSchema), 'The glossary.'),
  sources: about(arrayOf(sourceSchema), 'Every publication that supports a claim or a term.'),
  redirects: about(arrayOf(redirectSchema), 'Ids that were renamed.'),
});

/** Schemas that others refer to by name, in the JSON Schema and in the types of the library. */
export const definitions = {
  Text: text,
  Reading: reading,
  Claim: claim,
  FigureClaim: figureClaim,
  RankingClaim: rankingClaim,
  Area: areaSchema,
  Group: groupSchema,
  Indicator: indicatorSchema,
  Figure: figureSchema,
  List: listSchema,
  Ranking: rankingSchema,
  Award: awardSchema,
  Policy: policySchema,
  Place: placeSchema,
  Term: termSchema,
  Part: partSchema,
  Source: sourceSchema,
  Redirect: redirectSchema,
};
