import * as v from 'valibot';
import {
  about,
  areaSchema,
  awardSchema,
  claim,
  figureClaim,
  figureSchema,
  indicatorSchema,
  listSchema,
  oneOf,
  placeSchema,
  policySchema,
  rankingClaim,
  rankingSchema,
  reading,
  referenceTo,
  sourceSchema,
  termSchema,
  text,
  words,
} from '../model/schema.ts';
import { evidences, grades, outcomes, verdicts } from '../model/vocabulary.ts';

/**
 * The shape of what each command gives to programs: `wujin schema <command>` prints it, the tests
 * hold the output of every command against it, the types of the library are made from it. Keys
 * stand in the order in which they are written.
 */

const list = <const T extends v.GenericSchema>(item: T, description: string) =>
  about(v.array(item), description);
/** What a dataset may leave out is null in an answer. */
const orNull = <const T extends v.GenericSchema>({ wrapped }: { readonly wrapped: T }) =>
  v.nullable(wrapped);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const label = about(text, 'What it is called.');
const evidence = oneOf(evidences, 'What the claims amount to');
const noEvidence = about(v.null(), 'What is no fact has no evidence of its own.');
const sources = list(referenceTo('sources', 'A source.'), 'Who speaks of it, the preferred first.');
const note = about(v.nullable(text), 'What a reader should know.');
const weighed = {
  evidence,
  grade: oneOf(grades, 'Grade of the source of the value'),
  sources,
  note,
};
const value = about(v.number(), 'In the plain unit: yuan and not 亿元, a share in percent.');
const { rank } = rankingClaim.entries;
const rankBound = about(
  v.picklist(['exact', 'top']),
  'Whether it is the place, or one of the first so many.',
);
const anyBound = about(
  v.nullable(v.picklist([...figureClaim.entries.bound.options, 'top'])),
  'How the source bounds the value or the place; null where it states neither.',
);
const contrary = list(v.number(), 'What other sources state that cannot be true as well.');

const figure = figureSchema.entries;
const figureKeys = {
  id: figure.id,
  indicator: figure.indicator,
  label,
  topic: indicatorSchema.entries.topic,
  area: figure.area,
  period: figure.period,
  kind: figure.kind,
  value,
  bound: figureClaim.entries.bound,
  unit: indicatorSchema.entries.unit,
  ...weighed,
};
export const figureRow = v.strictObject({ ...figureKeys, contrary });

const decidedBy = v.strictObject({
  id: figure.id,
  value,
  bound: figureClaim.entries.bound,
  period: figure.period,
});
export const targetRow = v.strictObject({
  ...figureKeys,
  outcome: oneOf(outcomes, 'How it turned out'),
  actual: about(v.nullable(decidedBy), 'The actual figure that decided it; null while none does.'),
  contrary,
});

const ranking = rankingSchema.entries;
export const rankingRow = v.strictObject({
  id: ranking.id,
  list: ranking.list,
  label,
  year: ranking.year,
  subject: ranking.subject,
  among: ranking.among,
  rank,
  bound: rankBound,
  ...weighed,
  outOf: orNull(rankingClaim.entries.outOf),
  contrary,
});

const award = awardSchema.entries;
export const awardRow = v.strictObject({
  id: award.id,
  title: award.title,
  kind: award.kind,
  level: award.level,
  grantedBy: award.grantedBy,
  year: award.year,
  date: orNull(award.date),
  subject: award.subject,
  ...weighed,
});

const policy = policySchema.entries;
export const policyRow = v.strictObject({
  id: policy.id,
  title: policy.title,
  kind: policy.kind,
  issuer: policy.issuer,
  issued: policy.issued,
  span: orNull(policy.span),
  aim: policy.aim,
  ...weighed,
});

const place = placeSchema.entries;
export const placeRow = v.strictObject({
  id: place.id,
  name: place.name,
  kind: place.kind,
  area: place.area,
  opened: orNull(place.opened),
  about: place.about,
  ...weighed,
});

const term = termSchema.entries;
export const termRow = v.strictObject({
  id: term.id,
  term: term.term,
  abbreviation: orNull(term.abbreviation),
  definition: term.definition,
  grantedBy: orNull(term.grantedBy),
  thresholds: orNull(term.thresholds),
  since: orNull(term.since),
  sources: term.sources,
  note,
  evidence: about(
    v.picklist(['corroborated', 'single']),
    'What its sources amount to, taken as agreeing.',
  ),
});

const source = sourceSchema.entries;
const sourceKeys = {
  id: source.id,
  origin: source.origin,
  publisher: source.publisher,
  title: source.title,
  published: source.published,
  url: source.url,
  host: source.host,
  grade: source.grade,
  copyOf: orNull(source.copyOf),
  language: source.language,
  titleIsOurs: about(v.boolean(), 'Whether the source has no title, so that both are ours.'),
  note,
};
/** A source inside of a claim. */
export const sourceObject = v.strictObject(sourceKeys);
export const sourceRow = v.strictObject({
  ...sourceKeys,
  claims: about(count, 'How many facts it speaks of.'),
  evidence: noEvidence,
  sources,
  parts: orNull(source.parts),
});

const facts = list(v.string(), 'The ids of the facts about it.');
const indicator = indicatorSchema.entries;
export const indicatorRow = v.strictObject({
  id: indicator.id,
  label: indicator.label,
  topic: indicator.topic,
  unit: indicator.unit,
  definition: orNull(indicator.definition),
  term: orNull(indicator.term),
  evidence: noEvidence,
  sources,
  facts,
});
export const listRow = v.strictObject({
  id: listSchema.entries.id,
  label: listSchema.entries.label,
  publisher: listSchema.entries.publisher,
  term: orNull(listSchema.entries.term),
  evidence: noEvidence,
  sources,
  note,
  facts,
});
const area = areaSchema.entries;
export const areaRow = v.strictObject({
  id: area.id,
  label: area.label,
  scope: area.scope,
  code: orNull(area.code),
  coordinates: orNull(area.coordinates),
  evidence: noEvidence,
  sources,
  note,
  facts,
});

/** A claim as `show` gives it; of a term, the sources that it rests on, without a value. */
export const claimObject = v.strictObject({
  fact: about(words, 'The id of the fact or the term.'),
  source: about(sourceObject, 'The source that states it.'),
  value: v.nullable(value),
  rank: v.nullable(rank),
  bound: anyBound,
  outOf: orNull(rankingClaim.entries.outOf),
  printed: v.nullable(claim.entries.printed),
  locator: orNull(claim.entries.locator),
  reading: orNull(claim.entries.reading),
  note,
});
const claims = list(claimObject, 'Every claim in full.');

/** What `show` gives: the row of the look-up, then the claims. */
const shown = <const E extends v.ObjectEntries>({
  entries,
}: v.StrictObjectSchema<E, undefined>) => {
  const { claims: _, ...rest } = entries;
  return v.strictObject({ ...rest, claims });
};

export const hit = v.strictObject({
  id: about(words, 'The id of what was found.'),
  kind: about(
    v.picklist([
      'stats',
      'targets',
      'rankings',
      'awards',
      'policies',
      'places',
      'terms',
      'sources',
    ]),
    'The section that it stands in.',
  ),
  title: label,
  matched: list(words, 'The words that were found, as the entry spells them.'),
  score: about(v.number(), 'The higher the better; of one search only.'),
  evidence: v.nullable(evidence),
  sources,
  says: about(
    v.strictObject({ en: v.string(), zh: v.string() }),
    'Value, time and area in a few words.',
  ),
});

const pointKeys = {
  period: figure.period,
  area: figure.area,
  kind: figure.kind,
};
const change = about(
  v.nullable(v.number()),
  'Difference to the year before; null where the two cannot be compared.',
);
/** A point of an indicator. */
export const valuePoint = v.strictObject({
  id: figure.id,
  ...pointKeys,
  value,
  bound: figureClaim.entries.bound,
  evidence,
  change,
  sources,
  contrary,
});
/** A point of a ranking list. */
export const rankPoint = v.strictObject({
  id: ranking.id,
  ...pointKeys,
  rank,
  bound: rankBound,
  evidence,
  change,
  sources,
  contrary,
  among: ranking.among,
});
/** What `history` without an id gives. */
export const seriesRow = v.strictObject({
  id: about(words, 'The id of an indicator or a list.'),
  label,
  points: about(count, 'How many points it has.'),
  evidence: noEvidence,
  sources,
});

const otherClaim = v.strictObject({
  source: claim.entries.source,
  value: v.exactOptional(value),
  rank: v.exactOptional(rank),
  printed: claim.entries.printed,
  bound: anyBound,
});
export const auditedClaim = v.strictObject({
  fact: about(words, 'The id of the fact.'),
  kind: about(
    v.picklist(['figure', 'ranking', 'award', 'policy', 'place']),
    'What sort of fact it is.',
  ),
  locator: orNull(claim.entries.locator),
  printed: claim.entries.printed,
  value: v.nullable(value),
  rank: v.nullable(rank),
  reading: about(v.nullable(reading), 'Our reading, where the claim is not taken as printed.'),
  verdict: oneOf(verdicts, 'What other sources say to it'),
  confirmedBy: list(otherClaim, 'Independent claims that agree, better than unverified.'),
  contradictedBy: list(otherClaim, 'Independent claims that cannot be true as well.'),
  related: list(words, 'Ids of facts of the same indicator or list, the nearest in time first.'),
  repeatedBy: list(otherClaim, 'Claims that agree and prove nothing.'),
  label,
  id: about(words, 'The id of the fact.'),
  evidence,
  sources,
  bound: anyBound,
  unit: v.nullable(indicator.unit),
  period: about(v.nullable(words), 'When, where the fact has a time.'),
  area: about(v.nullable(figure.area), 'Where, where the fact has an area.'),
});

const cslDate = v.strictObject({
  'date-parts': about(
    v.array(v.array(v.pipe(v.number(), v.integer()))),
    'One date: year, month, day, as far as known.',
  ),
});
export const cslItem = v.strictObject({
  id: about(words, 'The id of the fact or the source.'),
  type: v.literal('webpage'),
  title: words,
  author: v.array(v.strictObject({ literal: words })),
  'container-title': v.exactOptional(about(words, 'The site.')),
  issued: v.exactOptional(cslDate),
  accessed: cslDate,
  URL: v.exactOptional(words),
  language: words,
  note: v.exactOptional(words),
});

const orNothing = (description: string) => about(v.nullable(words), description);
const bothOf = <const K extends string>(key: K, description: string) => ({
  [`${key}_en`]: orNothing(`${description}, in English.`),
  [`${key}_zh`]: orNothing(`${description}, in Chinese.`),
});
const day = (description: string) =>
  about(v.nullable(v.pipe(v.string(), v.isoDate())), description);

/** One line of `export --format ndjson`: a claim with all that it refers to. */
export const claimRecord = v.strictObject({
  claim: about(words, 'The fact and the number of the claim.', 'listed-companies-2021#1'),
  fact: about(words, 'The id of the fact.'),
  concept: about(
    v.picklist(['figure', 'ranking', 'award', 'policy', 'place']),
    'What sort of fact it is.',
  ),
  ...bothOf('label', 'What it is about'),
  indicator: about(v.nullable(figure.indicator), 'Of a figure.'),
  list: about(v.nullable(ranking.list), 'Of a ranking.'),
  topic: v.nullable(indicator.topic),
  area: about(v.nullable(figure.area), 'Where, or who is ranked or awarded.'),
  ...bothOf('area', 'Name of the area'),
  scope: v.nullable(area.scope),
  among: about(v.nullable(ranking.among), 'Of a ranking.'),
  ...bothOf('among', 'Name of the group'),
  period: orNothing('When, as exactly as it is known.'),
  firstDay: day('The first day of the period.'),
  lastDay: day('The last day of the period.'),
  kind: figure.kind,
  unit: v.nullable(indicator.unit),
  ...bothOf('factNote', 'Note on the fact'),
  evidence,
  preferred: about(v.boolean(), 'Whether this claim speaks for the fact.'),
  value: v.nullable(value),
  rank: v.nullable(rank),
  bound: anyBound,
  outOf: orNull(rankingClaim.entries.outOf),
  printed: claim.entries.printed,
  locator: orNull(claim.entries.locator),
  reading: v.nullable(reading.entries.confidence),
  ...bothOf('reading', 'Reason for the reading'),
  ...bothOf('note', 'Note on the claim'),
  source: claim.entries.source,
  origin: source.origin,
  grade: source.grade,
  ...bothOf('publisher', 'Publisher of the source'),
  ...bothOf('title', 'Title of the source'),
  published: source.published,
  url: source.url,
  host: source.host,
  language: source.language,
  dataset: about(words, 'Name of the dataset.'),
  version: about(words, 'Version of the data.'),
  accessed: about(words, 'The day on which the sources were read.'),
});

/** What went wrong, on stderr. */
export const errorObject = v.strictObject({
  error: about(
    v.strictObject({
      code: about(words, 'Which problem, for scripts.', 'unknown-id'),
      message: about(words, 'What is wrong.'),
      hint: about(v.nullable(words), 'What was expected, and what to do.'),
      suggestions: list(words, 'What may have been meant, the nearest first.'),
    }),
    'What is wrong, and what to do.',
  ),
});

/** Schemas that others refer to by name, in the JSON Schema and in the types of the library. */
export const outputDefinitions = {
  FigureRow: figureRow,
  TargetRow: targetRow,
  RankingRow: rankingRow,
  AwardRow: awardRow,
  PolicyRow: policyRow,
  PlaceRow: placeRow,
  TermRow: termRow,
  SourceRow: sourceRow,
  SourceObject: sourceObject,
  ClaimObject: claimObject,
  FigureEntry: shown(figureRow),
  TargetEntry: shown(targetRow),
  RankingEntry: shown(rankingRow),
  AwardEntry: shown(awardRow),
  PolicyEntry: shown(policyRow),
  PlaceEntry: shown(placeRow),
  TermEntry: shown(termRow),
  SourceEntry: shown(sourceRow),
  IndicatorEntry: shown(indicatorRow),
  ListEntry: shown(listRow),
  AreaEntry: shown(areaRow),
  Hit: hit,
  ValuePoint: valuePoint,
  RankPoint: rankPoint,
  SeriesRow: seriesRow,
  OtherClaim: otherClaim,
  AuditedClaim: auditedClaim,
  CslItem: cslItem,
  ClaimRecord: claimRecord,
};

/** What each command writes with --json, by its name; `error` is what goes to stderr instead. */
export const outputSchemas = {
  overview: about(v.array(figureRow), 'wujin --json'),
  stats: about(v.array(figureRow), 'wujin stats --json'),
  rankings: about(v.array(rankingRow), 'wujin rankings --json'),
  awards: about(v.array(awardRow), 'wujin awards --json'),
  policies: about(v.array(policyRow), 'wujin policies --json'),
  targets: about(v.array(targetRow), 'wujin targets --json'),
  places: about(v.array(placeRow), 'wujin places --json'),
  terms: about(v.array(termRow), 'wujin terms --json'),
  sources: about(v.array(sourceRow), 'wujin sources --json'),
  show: about(
    v.array(
      v.union([
        outputDefinitions.FigureEntry,
        outputDefinitions.TargetEntry,
        outputDefinitions.RankingEntry,
        outputDefinitions.AwardEntry,
        outputDefinitions.PolicyEntry,
        outputDefinitions.PlaceEntry,
        outputDefinitions.TermEntry,
        outputDefinitions.SourceEntry,
        outputDefinitions.IndicatorEntry,
        outputDefinitions.ListEntry,
        outputDefinitions.AreaEntry,
      ]),
    ),
    'wujin show <id…> --json',
  ),
  search: about(v.array(hit), 'wujin search <words…> --json'),
  history: about(
    v.array(v.union([valuePoint, rankPoint, seriesRow])),
    'wujin history [id] --json: points of an indicator or of a list, or what has a history',
  ),
  audit: about(v.array(auditedClaim), 'wujin audit [source] --json'),
  cite: about(v.array(cslItem), 'wujin cite <id…> --json: CSL-JSON items'),
  export: about(claimRecord, 'A line of wujin export --format ndjson; the JSON is the dataset'),
  error: about(errorObject, 'What goes to stderr in JSON mode when a command cannot answer'),
} as const;

export type OutputName = keyof typeof outputSchemas;
