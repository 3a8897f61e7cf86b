import { type Interval, overlap } from '../model/interval.ts';
import type { Source } from '../model/types.ts';
import type { Meaning } from './agreement.ts';

/** Whether two sources speak for themselves, and are not copies or editions of one original. */
export function independent(a: Source, b: Source): boolean {
  return a.origin !== b.origin;
}

/**
 * Of the sources of one fact, returns whether one adds anything. A copy beside its own original does
 * not, not even its source type. The evidence, the audit and the check all go by this.
 */
export function addingAmong(sources: readonly Source[]): (source: Source) => boolean {
  const originals = new Set(
    sources.filter(({ grade }) => grade !== 'copy').map(({ origin }) => origin),
  );
  return ({ grade, origin }) => grade !== 'copy' || !originals.has(origin);
}

/** Whether a source that agrees with another one proves anything to it. */
export function proves(source: Source, to: Source, adds: (source: Source) => boolean): boolean {
  return source.grade !== 'unverified' && independent(source, to) && adds(source);
}

/** A source with what it says. */
export type Supporter = { readonly source: Source; readonly meaning: Meaning };

/**
 * What claims that agree amount to: corroborated if two independent ones support each other and at
 * least one has a source better than unverified, else single.
 */
export function support(claims: readonly Supporter[]): 'corroborated' | 'single' {
  const adds = addingAmong(claims.map(({ source }) => source));
  const ascending = claims
    .filter(({ source }) => adds(source))
    .sort((a, b) => compareLows(a.meaning.supported, b.meaning.supported));
  const [all, verified]: [Furthest, Furthest] = [[], []];
  for (const { source, meaning } of ascending) {
    const isVerified = source.grade !== 'unverified';
    const others = isVerified ? all : verified;
    const isSupported = others.some(
      ({ origin, values }) => origin !== source.origin && overlap(values, meaning.supported),
    );
    if (isSupported) return 'corroborated';
    const one = { origin: source.origin, values: meaning.supported };
    keep(all, one);
    if (isVerified) keep(verified, one);
  }
  return 'single';
}

/** Of claims in the order of their low ends, those of two origins that reach furthest. */
type Furthest = { readonly origin: string; readonly values: Interval }[];

function keep(furthest: Furthest, one: Furthest[number]): void {
  const same = furthest.findIndex(({ origin }) => origin === one.origin);
  const before = furthest[same];
  if (before && !isFurther(one.values, before.values)) return;
  if (before) furthest.splice(same, 1);
  furthest.push(one);
  furthest.sort((a, b) => (isFurther(a.values, b.values) ? -1 : 1));
  furthest.length = Math.min(furthest.length, 2);
}

function compareLows(a: Interval, b: Interval): number {
  if (a.low === b.low) return Number(b.lowClosed) - Number(a.lowClosed);
  return a.low < b.low ? -1 : 1;
}

function isFurther(a: Interval, b: Interval): boolean {
  return a.high === b.high ? a.highClosed && !b.highClosed : a.high > b.high;
}
