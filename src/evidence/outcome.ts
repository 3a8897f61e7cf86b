import { groupBy } from '../model/group.ts';
import { type Interval, includes, intervalOf, outermost, overlap } from '../model/interval.ts';
import { remember } from '../model/lazy.ts';
import { partitionPoint } from '../model/partition.ts';
import { type Months, monthsOf } from '../model/period.ts';
import { firstFrom, type SegmentTree, segmentTree } from '../model/segment-tree.ts';
import type { Figure, FigureClaim, Indicator } from '../model/types.ts';
import type { Outcome } from '../model/vocabulary.ts';

/** A figure with its preferred claim. */
export type Stated = { readonly figure: Figure; readonly claim: FigureClaim };

/** Whether a target was met, and the actual figure that decides it. */
export type TargetOutcome = { readonly outcome: Outcome; readonly actual: Stated | null };

/**
 * Prepares the actual figures, and returns the function that decides a target by those of the same
 * indicator and area. Only figures at or before the end of its period count, and the latest one that
 * can decide does. A figure before the end can show that a stock was met early, but not that it was
 * missed. A flow adds up over its period, so only a figure of the same period decides it.
 */
export function outcomesAmong(
  figures: readonly Stated[],
): (target: Stated, indicator: Indicator) => TargetOutcome {
  const actuals = figures.filter(({ figure }) => figure.kind === 'actual');
  const bySeries = groupBy(actuals, ({ figure }) => [seriesOf(figure), periodOf(figure)]);
  const timelines = remember((key) => timelineOf(bySeries.get(key) ?? []));
  return (target, { flow }) => {
    const { figure, claim } = target;
    const due = monthsOf(figure.period);
    const { actuals, tree } = timelines(flow ? periodOf(figure) : seriesOf(figure));
    if (due === null) return open;
    const aim = aimOf(claim);
    const from = partitionPoint(actuals, ({ last }) => last > due.last);
    const at = firstFrom(tree, from, (run) => run.some((reached) => meets(reached, aim) !== null));
    const decisive = actuals[at];
    if (!decisive) return open;
    const { stated: actual, reached, last } = decisive;
    const isDue = last === due.last;
    if (meets(reached, aim)) return { outcome: isDue ? 'met' : 'met-early', actual };
    return isDue ? { outcome: 'missed', actual } : open;
  };
}

const open: TargetOutcome = { outcome: 'open', actual: null };

/** The key that the actual figures of a stock share. */
function seriesOf({ indicator, area }: Figure): string {
  return `${indicator}/${area}`;
}

/** The key that the actual figures of a flow share. */
function periodOf(figure: Figure): string {
  return `${seriesOf(figure)}/${figure.period}`;
}

type Dated = Months & { readonly stated: Stated; readonly reached: Interval };

/** Actual figures, latest first. The tree has the smallest and largest value of each run of them. */
type Timeline = {
  readonly actuals: readonly Dated[];
  readonly tree: SegmentTree<readonly Interval[]>;
};

function timelineOf(figures: readonly Stated[]): Timeline {
  const actuals = figures
    .flatMap((stated): readonly Dated[] => {
      const months = monthsOf(stated.figure.period);
      const { value, bound } = stated.claim;
      return months ? [{ ...months, stated, reached: intervalOf(value, bound, 0) }] : [];
    })
    .sort((a, b) => b.last - a.last || b.first - a.first);
  const tree = segmentTree<readonly Interval[]>(
    actuals.map(({ reached }) => [reached]),
    (parts) => outermost(parts.flat()),
  );
  return { actuals, tree };
}

/** A target is a threshold: "exactly 150" is met by 160, "up to 300" by 280. */
function aimOf({ value, bound }: FigureClaim): Interval {
  const stated = intervalOf(value, bound, 0);
  return bound === 'up-to'
    ? { ...stated, low: -Infinity, lowClosed: false }
    : { ...stated, high: Infinity, highClosed: false };
}

/** True or false if the value reached decides the target; null if its bound allows both. */
function meets(reached: Interval, aim: Interval): boolean | null {
  if (includes(aim, reached)) return true;
  return overlap(aim, reached) ? null : false;
}
