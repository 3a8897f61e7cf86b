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
    'Whether the area is the district (in one of its extents), a part of it, or something around it',
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
  label: about(text, 'What a list ranks among.'),
});

export const indicatorSchema = v.strictObject({
  id: idOf('indicators', 'gdp'),
  label: about(text, 'What is counted or measured.'),
  ...otherNames,
  unit: oneOf(units, 'The plain unit of every value'),
  topic: oneOf(topics, 'Heading under which it stands'),
  definition: optional(about(text, 'What is counted and what is not.')),
  term: optional(referenceTo('terms', 'The glossary entry that explains it.')),
  key: optional(
    about(v.literal(true, 'true'), 'Set where it is shown before anything is asked for.'),
  ),
  flow: optional(
    about(
      v.literal(true, 'true'),
      'Set where values add up over their period, as added floor area does.',
    ),
  ),
});

export const figureSchema = v.strictObject({
  id: idOf('figures', 'high-tech-enterprises-2021'),
  indicator: referenceTo('indicators', 'What is counted or measured.'),
  area: referenceTo('areas', 'Where. Another extent of the district is another area.'),
  period: about(
    period,
    'When: a year, a month or a span of years.',
    '2021',
    '2021-04',
    '2021/2023',
  ),
  kind: oneOf(kinds, 'Whether it happened, is expected or is aimed at'),
  claims: claims(figureClaim),
  note,
});

export const listSchema = v.strictObject({
  id: idOf('lists', 'top-100-industrial-districts'),
  label: about(text, 'Name of the list.'),
  ...otherNames,
  publisher: about(v.nullable(text), 'Who publishes it; null where no source says.'),
  term: optional(referenceTo('terms', 'The glossary entry that explains it.')),
  note: optional(about(text, 'What a reader of the list should know.')),
});

export const rankingSchema = v.strictObject({
  id: idOf('rankings', 'top-100-industrial-districts-2021'),
  list: referenceTo('lists', 'The list.'),
  year: about(year, 'The year that the list is named after.', 2021),
  subject: referenceTo('areas', 'Who is ranked.'),
  among: referenceTo('groups', 'What it is ranked among.'),
  claims: claims(rankingClaim),
  note,
});

export const awardSchema = v.strictObject({
  id: idOf('awards', 'demonstration-base-first-batch-2016'),
  title: about(text, 'What was awarded.'),
  ...otherNames,
  kind: oneOf(awardKinds, 'What sort of award'),
  level: oneOf(levels, 'Who awards it'),
  grantedBy: about(
    arrayOf(about(text, 'Name of a body.')),
    'The bodies that grant it; empty where no source says.',
  ),
  year: about(year, 'The year of the award.', 2016),
  date: optional(about(date, 'The day or the month, where it is known.', '2016-05')),
  subject: referenceTo('areas', 'Who received it.'),
  claims: claims(claim),
  note,
});

export const policySchema = v.strictObject({
  id: idOf('policies', 'double-recruitment-running-plan'),
  title: about(text, 'Name of the policy.'),
  ...otherNames,
  kind: oneOf(policyKinds, 'What sort of document or measure'),
  issuer: about(v.nullable(text), 'Who issued it; null where no source says.'),
  issued: about(v.nullable(date), 'When; null where no source says.', '2021-04'),
  span: optional(about(period, 'The years that it is for.', '2021/2023')),
  aim: about(text, 'What it is meant to bring about.'),
  claims: claims(claim),
  note,
});

export const placeSchema = v.strictObject({
  id: idOf('places', 'west-taihu-park'),
  name: about(text, 'Name of the place.'),
  ...otherNames,
  kind: oneOf(placeKinds, 'What sort of place'),
  area: referenceTo('areas', 'The area that it lies in.'),
  opened: optional(about(date, 'When it was founded or opened.', '2012-03')),
  about: about(text, 'What it is.'),
  claims: claims(claim),
  note,
});

export const termSchema = v.strictObject({
  id: idOf('terms', 'little-giant'),
  term: about(text, 'The term; the Chinese one is the original.'),
  abbreviation: optional(about(words, 'Short form in use.', 'HNTE')),
  definition: about(text, 'What it means.'),
  grantedBy: optional(about(text, 'Who grants the title.')),
  thresholds: optional(about(text, 'What is required for it.')),
  since: optional(about(text, 'Since when it exists.')),
  sources: about(
    someOf(
      referenceTo('sources', 'A source of the definition.'),
      'an array of at least one source',
    ),
    'What the definition rests on.',
  ),
  note: optional(about(text, 'What a reader of the term should know.')),
});

export const partSchema = v.strictObject({
  locator: about(words, 'As claims name the part.', 'sentence 4'),
  about: about(text, 'What the part says, in a few words.'),
  factual: about(v.boolean('true or false'), 'Whether it states a fact at all.'),
});

export const sourceSchema = v.strictObject({
  id: idOf('sources', 'article-2022'),
  origin: about(
    id,
    'Who speaks, after copies and editions are resolved: sources of one origin are not independent.',
    'wujin-district-peoples-government',
  ),
  publisher: about(text, 'Who published it, or the site that copied it.'),
  title: about(text, 'Its title, in the language of the source and in translation.'),
  published: about(v.nullable(date), 'The day of publication; null where it is not known.'),
  url: about(
    v.nullable(address),
    'Address; null for copies and unverified pages, which are never linked.',
  ),
  host: about(v.nullable(words), 'Name of the site.', 'wj.gov.cn'),
  grade: oneOf(grades, 'What sort of publication, from best to weakest'),
  copyOf: optional(about(text, 'Of a copy: who published the original.')),
  language: oneOf(sourceLanguages, 'The language of the source'),
  titleIsOurs: optional(
    about(
      v.literal(true, 'true'),
      'Set where the source has no title, so that both are descriptions.',
    ),
  ),
  note: optional(about(text, 'What a reader of the source should know.')),
  parts: optional(
    about(arrayOf(partSchema), 'The outline of the source, part by part, in its order.'),
  ),
});

const redirectSchema = v.strictObject({
  from: about(id, 'The id that is no longer used.'),
  to: about(id, 'The id of the entry that took its place, never another redirect.'),
});

export const datasetSchema = v.strictObject({
  $schema: optional(about(words, 'Where this schema is, for editors.', './wujin.schema.json')),
  name: about(words, 'Short name, as a file or a package would have it.', 'wujin'),
  title: about(text, 'What the dataset is about.'),
  version: about(words, 'Version of the data.', '2026.11.22'),
  accessed: about(date, 'The day on which the sources were read.', '2026-11-22'),
  licence: about(words, 'Licence of the data as an SPDX identifier.', 'CC0-1.0'),
  base: referenceTo('sources', 'The source that everything started from: `wujin audit` takes it.'),
  areas: about(
    arrayOf(areaSchema),
    'The district, first the one whose extent is not stated; its parts; areas for comparison.',
  ),
  groups: about(arrayOf(groupSchema), 'What lists rank among.'),
  indicators: about(arrayOf(indicatorSchema), 'What is counted or measured.'),
  figures: about(arrayOf(figureSchema), 'One indicator, area, period and kind each.'),
  lists: about(arrayOf(listSchema), 'Published rankings.'),
  rankings: about(arrayOf(rankingSchema), 'One list, year, place and group each.'),
  awards: about(arrayOf(awardSchema), 'Ratings, designations and incentives.'),
  policies: about(arrayOf(policySchema), 'Plans, opinions, programmes and measures.'),
  places: about(arrayOf(placeSchema), 'Parks, zones, institutes.'),
  terms: about(arrayOf(termSchema), 'The glossary.'),
  sources: about(arrayOf(sourceSchema), 'Every publication that a claim or a term rests on.'),
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
