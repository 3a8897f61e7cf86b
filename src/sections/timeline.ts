import { groupBy } from '../model/group.ts';
import { partitionPoint } from '../model/partition.ts';
import { type Months, monthsOf } from '../model/period.ts';

/** A fact with its time and its position in the dataset. */
type Dated<F> = Months & { readonly fact: F; readonly position: number };
/** The order of facts that are equally near. */
type Order = (a: Dated<unknown>, b: Dated<unknown>) => number;

const orders = {
  'later-first': (a, b) => b.last - a.last || b.first - a.first,
  'as-listed': (a, b) => a.position - b.position,
} as const satisfies Record<string, Order>;

/** Facts by the months in which their periods end, the first first. */
export type Timeline<F> = {
  readonly ends: readonly { readonly month: number; readonly facts: readonly Dated<F>[] }[];
  readonly order: Order;
};

export function timelineOf<F>(
  facts: readonly F[],
  periodOf: (fact: F) => string,
  name: keyof typeof orders,
): Timeline<F> {
  const order = orders[name];
  const dated = facts.map((fact, position) => ({ fact, position, ...datesOf(periodOf(fact)) }));
  const ends = [...groupBy(dated.toSorted(order), ({ last }) => [String(last)])]
    .map(([month, facts]) => ({ month: Number(month), facts }))
    .toSorted((a, b) => a.month - b.month);
  return { ends, order };
}

function datesOf(period: string): Months {
  return monthsOf(period) ?? { first: 0, last: 0 };
}

/** The facts of a timeline from the end of a period on, in both directions. */
export function* nearestIn<F>({ ends, order }: Timeline<F>, period: string): Iterable<F> {
  const month = datesOf(period).last;
  let after = partitionPoint(ends, (end) => end.month < month);
  let before = after - 1;
  while (before >= 0 || after < ends.length) {
    const [earlier, later] = [ends[before], ends[after]];
    const behind = earlier ? month - earlier.month : Infinity;
    const ahead = later ? later.month - month : Infinity;
    yield* merged(
      (ahead <= behind && later?.facts) || [],
      (behind <= ahead && earlier?.facts) || [],
      order,
    );
    if (ahead <= behind) after += 1;
    if (behind <= ahead) before -= 1;
  }
}

/** Two sorted lists as one. Nothing is copied: most readers want the first few of very many. */
function* merged<F>(
  some: readonly Dated<F>[],
  others: readonly Dated<F>[],
  order: Order,
): Iterable<F> {
  let [i, j] = [0, 0];
  while (i < some.length || j < others.length) {
    const [one, other] = [some[i], others[j]];
    if (one && (!other || order(one, other) <= 0)) {
      yield one.fact;
      i += 1;
    } else if (other) {
      yield other.fact;
      j += 1;
    }
  }
}
