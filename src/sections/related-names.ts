import { type Catalogue, factsOf } from '../lookup/catalogue.ts';
import { phrasesOf } from '../lookup/shared-words.ts';
import { subjectOf } from '../lookup/subject.ts';
import { kindOf } from '../model/facts.ts';
import { groupBy } from '../model/group.ts';
import { once } from '../model/lazy.ts';
import { defaultText, textsOf } from '../model/text.ts';
import type { Award, Fact, Place, Policy } from '../model/types.ts';

/** What a fact may share with another one, by how much it says that the two belong together. */
const weights = { note: 8, phrase: 3, body: 2, year: 1 } as const;
/** Of facts that are equally related, those of the same kind come first. */
const sameKind = 2;
/** Two facts are related from this weight on: a body and a year, or a phrase of their names. */
const enough = 3;
/** What more facts share than these says nothing about any two of them. */
const mostSharing = 100;

type Feature = { readonly key: string; readonly weight: number };

/**
 * Finds the facts that belong together with an award, a policy or a place: the note of one names the other, or they
 * share a phrase of their names, or a body and a year. Those of the same area come first, then the strongest.
 */
export function relatedByName(
  catalogue: Catalogue,
): (fact: Award | Policy | Place) => readonly Fact[] {
  const candidates = factsOf(catalogue.dataset).filter((fact) => !('indicator' in fact));
  const index = once(() =>
    groupBy(candidates, (fact) => new Set(featuresOf(catalogue, fact).map(({ key }) => key))),
  );
  const areaOf = (fact: Fact) => subjectOf(catalogue, fact).area;
  return (fact) => {
    const area = areaOf(fact);
    const scores = new Map<Fact, number>();
    for (const { key, weight } of featuresOf(catalogue, fact)) {
      const sharing = index().get(key) ?? [];
      if (sharing.length > mostSharing) continue;
      for (const other of sharing) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    const year = yearOf(catalogue, fact);
    const far = (other: Fact) => {
      const theirs = yearOf(catalogue, other);
      return year === null || theirs === null ? Infinity : Math.abs(theirs - year);
    };
    const bonus = (other: Fact) => (kindOf(other) === kindOf(fact) ? sameKind : 0);
    const isElsewhere = (other: Fact) =>
      Number(area !== null && areaOf(other) !== null && areaOf(other) !== area);
    return (
      [...scores]
        // A fact about another area is related only if a note names it.
        .filter(
          ([other, score]) =>
            other.id !== fact.id && score >= (isElsewhere(other) === 0 ? enough : weights.note),
        )
        .sort(
          ([a, first], [b, second]) =>
            isElsewhere(a) - isElsewhere(b) ||
            second + bonus(b) - first - bonus(a) ||
            nearer(far(a), far(b)),
        )
        .map(([other]) => other)
    );
  };
}

function nearer(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function featuresOf(catalogue: Catalogue, fact: Fact): readonly Feature[] {
  const { label } = subjectOf(catalogue, fact);
  const year = yearOf(catalogue, fact);
  const phrases = [...phrasesOf(label)].map((phrase) => `phrase ${phrase}`);
  return [
    ...phrases.map((key) => ({ key, weight: weights.phrase })),
    ...bodiesOf(catalogue, fact).map((body) => ({ key: `body ${body}`, weight: weights.body })),
    ...(year === null ? [] : [{ key: `year ${year}`, weight: weights.year }]),
    // The note of either may name the other.
    ...[fact.id, ...idsNamedIn(catalogue, fact)].map((id) => ({
      key: `note ${id}`,
      weight: weights.note,
    })),
  ];
}

/** The facts that the notes of a fact name by their ids. */
function idsNamedIn({ facts }: Catalogue, fact: Fact): readonly string[] {
  const notes = [fact.note, ...fact.claims.map(({ reading }) => reading?.why)];
  const ids = notes.flatMap((note) =>
    textsOf(note).flatMap((text) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []),
  );
  return [...new Set(ids)].filter((id) => facts.has(id));
}

function bodiesOf({ lists }: Catalogue, fact: Fact): readonly string[] {
  if ('grantedBy' in fact) return fact.grantedBy.map(defaultText);
  if ('issuer' in fact) return fact.issuer ? [defaultText(fact.issuer)] : [];
  const publisher = 'list' in fact ? lists.get(fact.list)?.publisher : null;
  return publisher ? [defaultText(publisher)] : [];
}

function yearOf(catalogue: Catalogue, fact: Fact): number | null {
  const { period } = subjectOf(catalogue, fact);
  return period === null ? null : Number(period.slice(0, 4));
}
