import * as v from 'valibot';
import { claim, rankingClaim, reading } from '../../model/schema-claims.ts';
import { about, words } from '../../model/schema-fields.ts';
import { area, indicator, source } from './entries.ts';
import { anyBound, evidence, orNull, rank, value } from './fields.ts';
import { figure } from './figures.ts';
import { ranking } from './rankings.ts';

const orNothing = (description: string) => about(v.nullable(words), description);
/** The texts of the bundled data; those of other data are in its own languages. */
const bothOf = <const K extends string>(key: K, description: string) => ({
  [`${key}_en`]: v.exactOptional(orNothing(`${description}, in English.`)),
  [`${key}_zh`]: v.exactOptional(orNothing(`${description}, in Chinese.`)),
});
const day = (description: string) =>
  about(v.nullable(v.pipe(v.string(), v.isoDate())), description);

/**
 * One line of `export --format ndjson`: a claim with all that it refers to. A text has a key for each
 * language of the dataset.
 */
export const claimRecord = v.objectWithRest(
  {
    claim: about(
      words,
      'The id of the fact and the number of the claim.',
      'listed-companies-2021#1',
    ),
    fact: about(words, 'The id of the fact.'),
    concept: about(v.picklist(['figure', 'ranking', 'award', 'policy', 'place']), 'Kind of fact.'),
    ...bothOf('label', 'What it is about'),
    indicator: about(v.nullable(figure.indicator), 'Of a figure.'),
    list: about(v.nullable(ranking.list), 'Of a ranking.'),
    topic: v.nullable(indicator.topic.wrapped),
    area: about(
      v.nullable(figure.area),
      'The area, or the area that is ranked or received an award.',
    ),
    ...bothOf('area', 'Name of the area'),
    scope: v.nullable(area.scope.wrapped),
    among: about(v.nullable(ranking.among), 'Of a ranking.'),
    ...bothOf('among', 'Name of the group'),
    period: orNothing('The period, as exactly as known.'),
    firstDay: day('The first day of the period.'),
    lastDay: day('The last day of the period.'),
    kind: figure.kind,
    unit: v.nullable(indicator.unit),
    ...bothOf('factNote', 'Note on the fact'),
    evidence,
    preferred: about(v.boolean(), 'Whether this claim gives the value shown for the fact.'),
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
    origin: source.origin.wrapped,
    grade: source.grade,
    ...bothOf('publisher', 'Publisher of the source'),
    ...bothOf('title', 'Title of the source'),
    published: source.published.wrapped,
    url: source.url.wrapped,
    host: source.host.wrapped,
    language: source.language.wrapped,
    dataset: about(words, 'Name of the dataset.'),
    version: orNothing('Version of the data.'),
    accessed: orNothing('The day on which the sources were read.'),
    ...bothOf('original_publisher', 'Publisher of the source, or for a copy that of its original'),
  },
  about(v.nullable(words), 'A text in another language: label_no.'),
);
