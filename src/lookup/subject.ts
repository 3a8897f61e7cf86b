import type { DataText } from '../model/text.ts';
import type { Claim, Fact, Unit } from '../model/types.ts';
import { type Catalogue, entry } from './catalogue.ts';

/** What a fact is about: its name, with the unit, the time, the area and the group where it has them. */
export type Subject = {
  readonly label: DataText;
  readonly unit: Unit | null;
  readonly period: string | null;
  readonly area: string | null;
  readonly among: string | null;
};

export function subjectOf({ indicators, lists, units }: Catalogue, fact: Fact): Subject {
  const none = { unit: null, among: null };
  if ('indicator' in fact) {
    const { label, unit } = entry(indicators, fact.indicator);
    return {
      label,
      unit: entry(units, unit),
      period: fact.period,
      area: fact.area,
      among: null,
    };
  }
  if ('list' in fact) {
    const { label } = entry(lists, fact.list);
    const { year, subject, among } = fact;
    return { label, unit: null, period: String(year), area: subject, among };
  }
  if ('name' in fact) {
    return { ...none, label: fact.name, period: fact.opened ?? null, area: fact.area };
  }
  if ('issuer' in fact) {
    return { ...none, label: fact.title, period: fact.issued ?? fact.span ?? null, area: null };
  }
  return { ...none, label: fact.title, period: String(fact.year), area: fact.subject };
}

/** The bound of a value or a rank; null for a claim that states neither. */
export function boundOf(claim: Claim | null): string | null {
  if (claim && 'value' in claim) return claim.bound;
  return claim && 'rank' in claim ? (claim.bound ?? 'exact') : null;
}
