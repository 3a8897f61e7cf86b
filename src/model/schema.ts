import * as v from 'valibot';
import { arrayOf } from './array-in-place.ts';
import { claim, claims, figureClaim, note, rankingClaim, reading } from './schema-claims.ts';
import {
  about,
  date,
  idOf,
  language,
  names,
  numberWithin,
  oneOf,
  optional,
  period,
  referenceTo,
  someOf,
  text,
  wordOf,
  words,
  year,
} from './schema-fields.ts';
import { partSchema, redirectSchema, sourceSchema } from './schema-sources.ts';
import { sourceLanguageSchema, unitSchema, wordSchema } from './schema-vocabulary.ts';
import { kinds, scopes } from './vocabulary.ts';

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
  short: optional(about(text, 'Name for a narrow column, if the label is too long.')),
  scope: optional(
    oneOf(
      scopes,
      'How the area relates to the subject of the dataset, `district` if it is left out',
    ),
  ),
  within: optional(about(text, 'Of a peer: the city or the province that it belongs to.')),
  ...otherNames,
  note: optional(about(text, 'What the area includes.')),
  code: optional(about(words, 'Official code of the administrative division.', '320412')),
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
  unit: wordOf(
    'units',
    'The plain unit of every value: a currency code, percent, an SI unit, or what is counted.',
    'NOK',
    'percent',
    'km2',
    'enterprises',
  ),
  topic: optional(wordOf('topics', 'The heading under which it is listed.')),
  ...otherNames,
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
  area: referenceTo('areas', 'Where. Another boundary is another area.'),
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
  publisher: about(v.nullable(text), 'Who publishes it; null where no source says.'),
  ...otherNames,
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
  kind: wordOf('awardKinds', 'What sort of award.'),
  level: wordOf('levels', 'Who awards it.'),
  grantedBy: about(
    arrayOf(about(text, 'Name of a body.')),
    'The bodies that grant it; empty where no source says.',
  ),
  year: about(year, 'The year of the award.', 2016),
  date: optional(about(date, 'The day or the month, where it is known.', '2016-05')),
  subject: referenceTo('areas', 'Who received it.'),
  ...otherNames,
  claims: claims(claim),
  note,
});

export const policySchema = v.strictObject({
  id: idOf('policies', 'double-recruitment-running-plan'),
  title: about(text, 'Name of the policy.'),
  kind: wordOf('policyKinds', 'What sort of document or measure.'),
  issuer: about(v.nullable(text), 'Who issued it; null where no source says.'),
  issued: about(v.nullable(date), 'When; null where no source says.', '2021-04'),
  span: optional(about(period, 'The years that it is for.', '2021/2023')),
  aim: about(text, 'What it is meant to bring about.'),
  ...otherNames,
  claims: claims(claim),
  note,
});

export const placeSchema = v.strictObject({
  id: idOf('places', 'west-taihu-park'),
  name: about(text, 'Name of the place.'),
  kind: wordOf('placeKinds', 'What sort of place.'),
  area: referenceTo('areas', 'The area that it lies in.'),
  opened: optional(about(date, 'When it was founded or opened.', '2012-03')),
  about: about(text, 'What it is.'),
  ...otherNames,
  claims: claims(claim),
  note,
});

export const termSchema = v.strictObject({
  id: idOf('terms', 'little-giant'),
  term: about(text, 'The term.'),
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

/** An array that a file may leave out. */
const section = <const T extends v.GenericSchema>(entry: T, description: string) =>
  v.optional(about(arrayOf(entry), description), () => []);

export const datasetSchema = v.strictObject({
  $schema: optional(about(words, 'Where this schema is, for editors.', './wujin.schema.json')),
  name: optional(about(words, 'Short name, as a file or a package would have it.', 'my-town')),
  title: optional(about(text, 'What the dataset is about.')),
  version: optional(about(words, 'Version of the data.', '1.0.0')),
  accessed: optional(about(date, 'The day on which the sources were read.', '2026-11-22')),
  licence: optional(about(words, 'Licence of the data as an SPDX identifier.', 'CC0-1.0')),
  languages: optional(
    about(
      someOf(language, 'an array of at least one language'),
      'The languages of its texts, the default first.',
      ['en'],
    ),
  ),
  base: optional(
    referenceTo('sources', 'The source that everything started from: `wujin audit` takes it.'),
  ),
  boundaries: optional(about(text, 'Why areas have several boundaries, and which one is which.')),
  units: section(unitSchema, 'What values are measured in.'),
  topics: section(wordSchema, 'Headings for indicators, in their order.'),
  awardKinds: section(wordSchema, 'Sorts of awards.'),
  levels: section(wordSchema, 'Levels of awards.'),
  policyKinds: section(wordSchema, 'Sorts of policies.'),
  placeKinds: section(wordSchema, 'Sorts of places.'),
  sourceLanguages: section(sourceLanguageSchema, 'Languages of the sources.'),
  areas: section(
    areaSchema,
    'The subject of the dataset, first the area whose boundary is not stated; its parts; areas for comparison.',
  ),
  groups: section(groupSchema, 'What lists rank among.'),
  indicators: section(indicatorSchema, 'What is counted or measured.'),
  figures: section(figureSchema, 'One indicator, area, period and kind each.'),
  lists: section(listSchema, 'Published rankings.'),
  rankings: section(rankingSchema, 'One list, year, area and group each.'),
  awards: section(awardSchema, 'Ratings, designations and incentives.'),
  policies: section(policySchema, 'Plans, opinions, programmes and measures.'),
  places: section(placeSchema, 'Parks, zones, institutes.'),
  terms: section(termSchema, 'The glossary.'),
  sources: about(
    arrayOf(sourceSchema),
    'Every publication that a claim or a term rests on. No dataset is without.',
  ),
  redirects: section(redirectSchema, 'Ids that were renamed.'),
});

/** Schemas that others refer to by name, in the JSON Schema and in the types of the library. */
export const definitions = {
  Text: text,
  Names: names,
  Reading: reading,
  Claim: claim,
  FigureClaim: figureClaim,
  RankingClaim: rankingClaim,
  Unit: unitSchema,
  Word: wordSchema,
  SourceLanguage: sourceLanguageSchema,
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
