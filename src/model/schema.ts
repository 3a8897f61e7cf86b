import * as v from 'valibot';
import { arrayOf } from './array-in-place.ts';
import { claim, claims, figureClaim, note, rankingClaim, reading } from './schema-claims.ts';
import {
  about,
  date,
  id,
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
  id: idOf('areas', 'my-town'),
  label: about(text, 'Full name.'),
  short: optional(about(text, 'Name for a narrow column, if the label is too long.')),
  scope: optional(
    oneOf(
      scopes,
      'Whether the area is the subject of the dataset (with one boundary), a part of it, or an area for comparison; `district` if left out',
    ),
  ),
  within: optional(about(text, 'Of a peer: the city or the province that it belongs to.')),
  includes: optional(
    about(
      someOf(
        referenceTo('areas', 'An area that is entirely inside this one.'),
        'an array of at least one id of an area',
      ),
      'Areas that are entirely inside this one: a target that one of them meets is met here too.',
    ),
  ),
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
  id: idOf('groups', 'country'),
  label: about(text, 'Name of the group that a list ranks among.'),
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
  topic: optional(wordOf('topics', 'Topic, the heading in tables.')),
  ...otherNames,
  definition: optional(about(text, 'What is counted and what is not.')),
  term: optional(referenceTo('terms', 'The glossary entry that explains it.')),
  key: optional(about(v.literal(true, 'true'), 'Set if the default view shows it.')),
  flow: optional(
    about(v.literal(true, 'true'), 'Set if values add up over a period, such as added floor area.'),
  ),
  ratio: optional(
    about(
      v.literal(true, 'true'),
      'Set for a share, an average or a value per head: the values of parts do not add up. Percentages need no mark.',
    ),
  ),
});

export const figureSchema = v.strictObject({
  id: idOf('figures', 'high-tech-enterprises-2021'),
  indicator: referenceTo('indicators', 'What is counted or measured.'),
  area: referenceTo('areas', 'The area. Each boundary is an area of its own.'),
  period: about(period, 'A year, a month or a span of years.', '2021', '2021-04', '2021/2023'),
  kind: oneOf(kinds, 'Whether the figure is a result, an estimate or a target'),
  claims: claims(figureClaim),
  note,
});

export const listSchema = v.strictObject({
  id: idOf('lists', 'top-100-industrial-districts'),
  label: about(text, 'Name of the list.'),
  publisher: about(v.nullable(text), 'Publisher; null if no source says.'),
  ...otherNames,
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
  id: idOf('awards', 'coast-prize-2023'),
  title: about(text, 'Name of the award.'),
  kind: wordOf('awardKinds', 'Kind of award.'),
  level: wordOf('levels', 'Level of the bodies that grant it.'),
  grantedBy: about(
    arrayOf(about(text, 'Name of a body.')),
    'The bodies that grant it; empty if no source says.',
  ),
  year: about(year, 'The year of the award.', 2016),
  date: optional(about(date, 'The day or month, if known.', '2016-05')),
  subject: referenceTo('areas', 'The recipient.'),
  ...otherNames,
  claims: claims(claim),
  note,
});

export const policySchema = v.strictObject({
  id: idOf('policies', 'harbour-plan-2024'),
  title: about(text, 'Name of the policy.'),
  kind: wordOf('policyKinds', 'Kind of document or measure.'),
  issuer: about(v.nullable(text), 'Issuer; null if no source says.'),
  issued: about(v.nullable(date), 'Date of issue; null if no source says.', '2021-04'),
  span: optional(about(period, 'The years that it covers.', '2021/2023')),
  aim: about(text, 'What it aims to achieve.'),
  ...otherNames,
  claims: claims(claim),
  note,
});

export const placeSchema = v.strictObject({
  id: idOf('places', 'north-harbour'),
  name: about(text, 'Name of the place.'),
  kind: wordOf('placeKinds', 'Kind of place.'),
  area: referenceTo('areas', 'The area that it lies in.'),
  opened: optional(about(date, 'When it was founded or opened.', '2012-03')),
  about: about(text, 'What it is.'),
  ...otherNames,
  claims: claims(claim),
  note,
});

export const termSchema = v.strictObject({
  id: idOf('terms', 'high-tech-enterprise'),
  term: about(text, 'The term.'),
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

/** An array that a file may leave out. */
const section = <const T extends v.GenericSchema>(entry: T, description: string) =>
  v.optional(about(arrayOf(entry), description), () => []);

export const tensionSchema = v.strictObject({
  id: idOf('tensions', 'harbour-area-2021'),
  fact: about(id, 'The id of one of the two facts.', 'harbour-area-2021'),
  other: about(id, 'The id of the other fact.', 'quay-area-2021'),
  why: about(text, 'Why a reader should not compare them, or what remains open.'),
});

export const datasetSchema = v.strictObject({
  $schema: optional(about(words, 'Path of this schema, for editors.', './wujin.schema.json')),
  name: optional(about(words, 'Short name, suitable for files and packages.', 'my-town')),
  title: optional(about(text, 'What the dataset is about.')),
  version: optional(about(words, 'Version of the data.', '1.0.0')),
  accessed: optional(about(date, 'The day on which the sources were read.', '2026-11-22')),
  accessedAs: optional(
    about(text, 'How the sources were read, if not as live pages in full: `wujin cite` says it.'),
  ),
  licence: optional(about(words, 'Licence of the data as an SPDX identifier.', 'CC0-1.0')),
  languages: optional(
    about(
      someOf(language, 'an array of at least one language'),
      'The languages of its texts, the default first.',
      ['en'],
    ),
  ),
  base: optional(referenceTo('sources', 'The main source, which `wujin audit` checks by default.')),
  boundaries: optional(about(text, 'Why areas have several boundaries, and which one is which.')),
  units: section(unitSchema, 'The units of values.'),
  topics: section(wordSchema, 'Topics of indicators, in their order.'),
  awardKinds: section(wordSchema, 'Kinds of awards.'),
  levels: section(wordSchema, 'Levels of awards.'),
  policyKinds: section(wordSchema, 'Kinds of policies.'),
  placeKinds: section(wordSchema, 'Kinds of places.'),
  sourceLanguages: section(sourceLanguageSchema, 'Languages of the sources.'),
  areas: section(
    areaSchema,
    'The subject of the dataset (first with the boundary not stated), its parts, and areas for comparison.',
  ),
  groups: section(groupSchema, 'The groups that lists rank among.'),
  indicators: section(indicatorSchema, 'What is counted or measured.'),
  figures: section(figureSchema, 'Each has one indicator, area, period and kind.'),
  lists: section(listSchema, 'Published rankings.'),
  rankings: section(rankingSchema, 'Each has one list, year, area and group.'),
  awards: section(awardSchema, 'Ratings, designations and incentives.'),
  policies: section(policySchema, 'Plans, opinions, programmes and measures.'),
  places: section(placeSchema, 'Parks, zones, institutes.'),
  terms: section(termSchema, 'The glossary.'),
  tensions: section(
    tensionSchema,
    'Two facts that seem to contradict each other but are no dispute, and why.',
  ),
  sources: about(
    arrayOf(sourceSchema),
    'Every publication that supports a claim or a term. Every dataset needs it.',
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
  Tension: tensionSchema,
  Part: partSchema,
  Source: sourceSchema,
  Redirect: redirectSchema,
};
