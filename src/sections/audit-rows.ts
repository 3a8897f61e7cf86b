import { type AuditedClaim, auditor, mostListed } from '../evidence/audit.ts';
import type { Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, sourced, sourcesOf } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { kindOf } from '../model/facts.ts';
import type { DataText, Text } from '../model/text.ts';
import type { Claim, Fact, Source, Unit } from '../model/types.ts';
import { contextWords, namesOf } from './claims.ts';
import { type Related, relatedFacts } from './related.ts';

/** One claim of the audited source, and what the others say to it. */
export type AuditRow = {
  readonly fact: Fact;
  readonly kind: Text;
  readonly label: DataText;
  readonly unit: Unit | null;
  readonly source: Source;
  readonly claim: Claim;
  readonly part: DataText | null;
  readonly audited: AuditedClaim;
  readonly evidence: string;
  /** Sources of the fact, at most `mostListed`: each of its claims repeats them. */
  readonly sources: readonly string[];
  readonly related: readonly Related[];
  readonly period: string | null;
  readonly area: string | null;
  readonly among: string | null;
  readonly names: ReturnType<typeof namesOf>;
  /** Which fact of its kind it is. */
  readonly context: (wording: Wording) => string;
};

const kindLabels = {
  figure: { en: 'figure', zh: '数据' },
  ranking: { en: 'ranking', zh: '排名' },
  award: { en: 'award', zh: '荣誉' },
  policy: { en: 'policy', zh: '政策' },
  place: { en: 'place', zh: '地点' },
} as const satisfies Record<string, Text>;

/** All claims of a source in the order of the source, each held against the others. */
export function auditRows(catalogue: Catalogue, source: Source): readonly AuditRow[] {
  const parts = new Map(source.parts?.map((part, i) => [part.locator, { ...part, place: i }]));
  const placeOf = ({ claim }: AuditRow) =>
    parts.get(claim.locator ?? '')?.place ?? Number.MAX_SAFE_INTEGER;
  const relatedTo = relatedFacts(catalogue);
  return (catalogue.factsBySource.get(source.id) ?? [])
    .flatMap((fact) => {
      const subject = subjectOf(catalogue, fact);
      const claims = sourced<Claim>(fact.claims, catalogue.sources);
      const common = {
        fact,
        kind: kindLabels[kindOf(fact)],
        ...subject,
        names: namesOf(catalogue, subject),
        source,
        evidence: assessFact<Claim>(fact, catalogue.sources).evidence,
        sources: sourcesOf(fact).slice(0, mostListed),
        related: relatedTo(fact),
        context: (wording: Wording) => contextWords(catalogue, fact, subject, wording),
      };
      const audit = auditor(source, claims);
      return claims
        .filter(({ claim }) => claim.source === source.id)
        .map(({ claim }) => ({
          ...common,
          claim,
          part: parts.get(claim.locator ?? '')?.about ?? null,
          audited: audit(claim),
        }));
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}
