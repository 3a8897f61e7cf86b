import { groupBy } from '../model/group.ts';
import type { DataText } from '../model/text.ts';
import type { Catalogue } from './catalogue.ts';

/** A fact that another one seems to contradict but does not, and why. */
export type Caution = {
  /** The id of the tension. */
  readonly id: string;
  /** The id of the other fact. */
  readonly fact: string;
  readonly why: DataText;
};

/** Prepares the tensions of a dataset, and returns the function that finds those of a fact by its id. */
export function cautionsAmong({ dataset }: Catalogue): (fact: string) => readonly Caution[] {
  const byFact = groupBy(dataset.tensions, ({ fact, other }) => new Set([fact, other]));
  return (id) =>
    (byFact.get(id) ?? []).map((tension) => ({
      id: tension.id,
      fact: tension.fact === id ? tension.other : tension.fact,
      why: tension.why,
    }));
}
