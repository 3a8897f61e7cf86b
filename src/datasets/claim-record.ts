import type { Json } from '../formats/column.ts';
import { assessFact, type Catalogue, entry, factsOf } from '../lookup/catalogue.ts';
import { boundOf, subjectOf } from '../lookup/subject.ts';
import { kindOf } from '../model/facts.ts';
import { monthsOf } from '../model/period.ts';
import type { DataText } from '../model/text.ts';
import type { Claim, Fact } from '../model/types.ts';

/**
 * Every claim as one flat record, with all that its references name: what a warehouse loads without
 * a join. Each record has every key; a text has one for each language of the dataset.
 */
export function* claimRecords(catalogue: Catalogue): Iterable<{ readonly [key: string]: Json }> {
  const { languages, name, version = null, accessed = null } = catalogue.dataset;
  const texts: Texts = (key, text) =>
    Object.fromEntries(languages.map((each) => [`${key}_${each}`, text?.[each] ?? null]));
  for (const fact of factsOf(catalogue.dataset)) {
    const { evidence, preferred } = assessFact<Claim>(fact, catalogue.sources);
    for (const [i, claim] of fact.claims.entries()) {
      yield {
        claim: `${fact.id}#${i + 1}`,
        ...factFields(catalogue, fact, texts),
        evidence,
        preferred: claim === preferred.claim,
        ...claimFields(claim, texts),
        ...sourceFields(catalogue, claim.source, texts),
        dataset: name,
        version,
        accessed,
      };
    }
  }
}

/** A text as fields, one for each language of the dataset: label_en, label_zh. */
type Texts = (
  key: string,
  text: DataText | null | undefined,
) => { readonly [key: string]: string | null };

function factFields(catalogue: Catalogue, fact: Fact, texts: Texts) {
  const { areas, groups, indicators, lists } = catalogue;
  const { label, unit, area, among, ...subject } = subjectOf(catalogue, fact);
  const period = 'grantedBy' in fact ? (fact.date ?? subject.period) : subject.period;
  const indicator = 'indicator' in fact ? entry(indicators, fact.indicator) : null;
  const list = 'list' in fact ? entry(lists, fact.list) : null;
  const place = area === null ? null : entry(areas, area);
  return {
    fact: fact.id,
    concept: kindOf(fact),
    ...texts('label', label),
    indicator: indicator?.id ?? null,
    list: list?.id ?? null,
    topic: indicator?.topic ?? null,
    area,
    ...texts('area', place?.label),
    scope: place?.scope ?? null,
    among,
    ...texts('among', among === null ? null : entry(groups, among).label),
    period,
    ...daysOf(period),
    kind: 'indicator' in fact ? fact.kind : 'actual',
    unit: unit?.id ?? null,
    ...texts('factNote', fact.note),
  };
}

function claimFields(claim: Claim, texts: Texts) {
  return {
    value: 'value' in claim ? claim.value : null,
    rank: 'rank' in claim ? claim.rank : null,
    bound: boundOf(claim),
    outOf: 'outOf' in claim ? (claim.outOf ?? null) : null,
    printed: claim.printed,
    locator: claim.locator ?? null,
    reading: claim.reading?.confidence ?? null,
    ...texts('reading', claim.reading?.why),
    ...texts('note', claim.note),
  };
}

function sourceFields({ sources }: Catalogue, id: string, texts: Texts) {
  const { origin, grade, publisher, title, published, url, host, language } = entry(sources, id);
  return {
    source: id,
    origin,
    grade,
    ...texts('publisher', publisher),
    ...texts('title', title),
    published,
    url,
    host,
    language,
  };
}

/** The first and the last day of a period. */
function daysOf(period: string | null) {
  const months = period === null ? null : monthsOf(period);
  if (period === null || !months) return { firstDay: null, lastDay: null };
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return { firstDay: period, lastDay: period };
  const day = (month: number, day: number) =>
    new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
  return { firstDay: day(months.first, 1), lastDay: day(months.last + 1, 0) };
}
