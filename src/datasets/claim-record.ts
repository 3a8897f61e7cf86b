import type { Json } from '../formats/column.ts';
import { assessFact, type Catalogue, entry, factsOf } from '../lookup/catalogue.ts';
import { boundOf, subjectOf } from '../lookup/subject.ts';
import { kindOf, originalPublisher } from '../model/facts.ts';
import { daysOf } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import type { Claim, Fact } from '../model/types.ts';

/**
 * Every claim as one flat record, with all that its references name: what a warehouse loads without
 * a join. Each record has every key; a bilingual text is two of them.
 */
export function* claimRecords(catalogue: Catalogue): Iterable<{ readonly [key: string]: Json }> {
  for (const fact of factsOf(catalogue.dataset)) {
    const { evidence, preferred } = assessFact<Claim>(fact, catalogue.sources);
    for (const [i, claim] of fact.claims.entries()) {
      yield {
        claim: `${fact.id}#${i + 1}`,
        ...factFields(catalogue, fact),
        evidence,
        preferred: claim === preferred.claim,
        ...claimFields(claim),
        ...sourceFields(catalogue, claim.source),
        dataset: catalogue.dataset.name,
        version: catalogue.dataset.version,
        accessed: catalogue.dataset.accessed,
        ...both('original_publisher', originalPublisher(entry(catalogue.sources, claim.source))),
      };
    }
  }
}

function factFields(catalogue: Catalogue, fact: Fact) {
  const { areas, groups, indicators, lists } = catalogue;
  const { label, unit, area, among, ...subject } = subjectOf(catalogue, fact);
  const period = 'grantedBy' in fact ? (fact.date ?? subject.period) : subject.period;
  const indicator = 'indicator' in fact ? entry(indicators, fact.indicator) : null;
  const list = 'list' in fact ? entry(lists, fact.list) : null;
  const place = area === null ? null : entry(areas, area);
  return {
    fact: fact.id,
    concept: kindOf(fact),
    ...both('label', label),
    indicator: indicator?.id ?? null,
    list: list?.id ?? null,
    topic: indicator?.topic ?? null,
    area,
    ...both('area', place?.label),
    scope: place?.scope ?? null,
    among,
    ...both('among', among === null ? null : entry(groups, among).label),
    period,
    ...daysOf(period),
    kind: 'indicator' in fact ? fact.kind : 'actual',
    unit,
    ...both('factNote', fact.note),
  };
}

function claimFields(claim: Claim) {
  return {
    value: 'value' in claim ? claim.value : null,
    rank: 'rank' in claim ? claim.rank : null,
    bound: boundOf(claim),
    outOf: 'outOf' in claim ? (claim.outOf ?? null) : null,
    printed: claim.printed,
    locator: claim.locator ?? null,
    reading: claim.reading?.confidence ?? null,
    ...both('reading', claim.reading?.why),
    ...both('note', claim.note),
  };
}

function sourceFields({ sources }: Catalogue, id: string) {
  const { origin, grade, publisher, title, published, url, host, language } = entry(sources, id);
  return {
    source: id,
    origin,
    grade,
    ...both('publisher', publisher),
    ...both('title', title),
    published,
    url,
    host,
    language,
  };
}

function both(
  key: string,
  text: Text | null | undefined,
): { readonly [key: string]: string | null } {
  return { [`${key}_en`]: text?.en ?? null, [`${key}_zh`]: text?.zh ?? null };
}
