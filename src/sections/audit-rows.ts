import { type AuditedClaim, auditor, basisOf, mostListed } from '../evidence/audit.ts';
import type { Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, entry, sourced, sourcesOf } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { type Caution, cautionsAmong } from '../lookup/tensions.ts';
import { kindOf } from '../model/facts.ts';
import type { DataText, Text } from '../model/text.ts';
import type { Claim, Fact, Source, Unit } from '../model/types.ts';
import type { Basis, Evidence } from '../model/vocabulary.ts';
import { contextWords, namesOf } from './claims.ts';
import { type Related, relatedFacts, wordedIn } from './related.ts';

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
  readonly basis: Basis;
  readonly evidence: Evidence;
  /** Sources of the fact, at most `mostListed`: each of its claims repeats them. */
  readonly sources: readonly string[];
  readonly related: readonly Related[];
  /** Facts that must not be compared with it. */
  readonly cautions: readonly CautionRow[];
  readonly period: string | null;
  readonly area: string | null;
  readonly among: string | null;
  readonly names: ReturnType<typeof namesOf>;
  /** Which fact of its kind it is; without the area where that is known. */
  readonly context: (wording: Wording, isAreaKnown?: boolean) => string;
};

type CautionRow = Caution & { readonly words: (wording: Wording) => string };

const kindLabels = {
  figure: { en: 'figure', zh: '数据' },
  ranking: { en: 'ranking', zh: '排名' },
  award: { en: 'award', zh: '荣誉' },
  policy: { en: 'policy', zh: '政策' },
  place: { en: 'place', zh: '地点' },
} as const satisfies Record<string, Text>;

/**
 * The claims of a source in the order of the source, each held against the others. Parts that state no fact are left
 * out, whatever they name.
 */
export function auditRows(catalogue: Catalogue, source: Source): readonly AuditRow[] {
  const parts = new Map(source.parts?.map((part, i) => [part.locator, { ...part, position: i }]));
  const partOf = ({ locator }: Claim) => parts.get(locator ?? '');
  const positionOf = ({ claim }: AuditRow) => partOf(claim)?.position ?? Number.MAX_SAFE_INTEGER;
  const relatedTo = relatedFacts(catalogue);
  const cautionsOf = cautionsAmong(catalogue);
  const wordsOf = wordedIn(catalogue);
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
        cautions: cautionsOf(fact.id).map((caution) => ({
          ...caution,
          words: wordsOf(entry(catalogue.facts, caution.fact), fact),
        })),
        context: (wording: Wording, isAreaKnown = false) =>
          contextWords(
            catalogue,
            fact,
            isAreaKnown ? { ...subject, area: null } : subject,
            wording,
          ),
      };
      const audit = auditor(source, claims);
      return claims
        .filter(({ claim }) => claim.source === source.id && partOf(claim)?.factual !== false)
        .map(({ claim }) => {
          const audited = audit(claim);
          const part = partOf(claim)?.about ?? null;
          return { ...common, claim, part, audited, basis: basisOf(audited) };
        });
    })
    .toSorted((a, b) => positionOf(a) - positionOf(b));
}

/** A part of a source that states no fact, with the facts that it names all the same. */
export type UncountedPart = {
  readonly locator: string;
  readonly about: DataText;
  readonly facts: readonly string[];
};

export function uncountedParts(catalogue: Catalogue, source: Source): readonly UncountedPart[] {
  const facts = catalogue.factsBySource.get(source.id) ?? [];
  return (source.parts ?? [])
    .filter(({ factual }) => !factual)
    .map(({ locator, about }) => ({
      locator,
      about,
      facts: facts
        .filter(({ claims }) =>
          claims.some((claim) => claim.source === source.id && claim.locator === locator),
        )
        .map(({ id }) => id),
    }));
}
