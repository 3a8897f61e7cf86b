import { groupBy } from '../model/group.ts';
import { type Interval, includes, intervalOf, outermost, overlap } from '../model/interval.ts';
import { remember } from '../model/lazy.ts';
import { partitionPoint } from '../model/partition.ts';
import { type Months, monthsOf } from '../model/period.ts';
import { firstFrom, type SegmentTree, segmentTree } from '../model/segment-tree.ts';
import type { Figure, FigureClaim, Indicator } from '../model/types.ts';
import type { Outcome, OutcomeReason } from '../model/vocabulary.ts';

/** A figure with its preferred claim, and the claims that contradict it. */
export type Stated = {
  readonly figure: Figure;
  readonly claim: FigureClaim;
  readonly contrary: readonly FigureClaim[];
};

/**
 * Whether a target was met, and the actual figure that decides it. `reason` says what a reader cannot see
 * from the figure: it is of a part of the area or of an area that includes it, or it is disputed.
 */
export type TargetOutcome = {
  readonly outcome: Outcome;
  readonly actual: Stated | null;
  readonly reason: OutcomeReason | null;
};

/** The areas that are entirely inside each area. */
type Inclusion = ReadonlyMap<string, readonly string[]>;

/**
 * Prepares the actual figures, and returns the function that decides a target. First by figures of the
 * same area. If those leave it open, a part of the area that meets the target meets it for the whole, and
 * a whole that misses it misses it for the part; but not for ratios, whose parts do not add up.
 */
export function outcomesAmong(
  figures: readonly Stated[],
  parts: Inclusion = new Map(),
): (target: Stated, indicator: Indicator) => TargetOutcome {
  const decide = decisionsAmong(figures);
  const wholes = groupBy([...parts], ([, inside]) => inside);
  return (target, indicator) => {
    const { area } = target.figure;
    const own = decide(target, indicator, area);
    const isRatio = indicator.ratio === true || indicator.unit === 'percent';
    if (own.outcome !== 'open' || isRatio || target.claim.bound === 'up-to') return own;
    const met = (parts.get(area) ?? [])
      .map((part) => decide(target, indicator, part))
      .find(({ outcome }) => outcome === 'met' || outcome === 'met-early');
    if (met) return { ...met, reason: 'part' };
    const missed = (wholes.get(area) ?? [])
      .map(([whole]) => decide(target, indicator, whole))
      .find(({ outcome }) => outcome === 'missed');
    return missed ? { ...missed, reason: 'whole' } : own;
  };
}

/**
 * Decides a target by the figures of one area. Only figures at or before the end of its period count, and
 * the latest one that can decide does; if that one is disputed, the target stays open. A figure before the
 * end can show that a stock was met early, but not that it was missed. A flow adds up over its period, so
 * only a figure of the same period decides it.
 */
function decisionsAmong(figures: readonly Stated[]) {
  const actuals = figures.filter(({ figure }) => figure.kind === 'actual');
  const bySeries = groupBy(actuals, ({ figure }) => [
    seriesOf(figure.indicator, figure.area),
    periodOf(figure.indicator, figure.area, figure.period),
  ]);
  const timelines = remember((key) => timelineOf(bySeries.get(key) ?? []));
  return (target: Stated, { id, flow }: Indicator, area: string): TargetOutcome => {
    const { period } = target.figure;
    const due = monthsOf(period);
    const { actuals, tree } = timelines(flow ? periodOf(id, area, period) : seriesOf(id, area));
    if (due === null) return open;
    const aim = aimOf(target.claim);
    const from = partitionPoint(actuals, ({ last }) => last > due.last);
    const at = firstFrom(tree, from, (run) => run.some((reached) => meets(reached, aim) !== null));
    const decisive = actuals[at];
    if (!decisive) return open;
    const { stated: actual, reached, last } = decisive;
    const isDue = last === due.last;
    const isMet = meets(reached, aim) === true;
    const mayBeMet = actual.contrary.some((claim) => meets(intervalOfClaim(claim), aim));
    if (!isDue && !isMet && !mayBeMet) return open;
    if (actual.contrary.length > 0) return { outcome: 'open', actual, reason: 'disputed' };
    const outcome = isMet ? (isDue ? 'met' : 'met-early') : 'missed';
    return { outcome, actual, reason: null };
  };
}

const open: TargetOutcome = { outcome: 'open', actual: null, reason: null };

/** The key that the actual figures of a stock share. */
function seriesOf(indicator: string, area: string): string {
  return `${indicator}/${area}`;
}

/** The key that the actual figures of a flow share. */
function periodOf(indicator: string, area: string, period: string): string {
  return `${seriesOf(indicator, area)}/${period}`;
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
      return months ? [{ ...months, stated, reached: intervalOfClaim(stated.claim) }] : [];
    })
    .sort((a, b) => b.last - a.last || b.first - a.first);
  const tree = segmentTree<readonly Interval[]>(
    actuals.map(({ reached }) => [reached]),
    (parts) => outermost(parts.flat()),
  );
  return { actuals, tree };
}

function intervalOfClaim({ value, bound }: FigureClaim): Interval {
  return intervalOf(value, bound, 0);
}

/** A target is a threshold: "exactly 150" is met by 160, "up to 300" by 280. */
function aimOf(claim: FigureClaim): Interval {
  const { bound } = claim;
  const stated = intervalOfClaim(claim);
  return bound === 'up-to'
    ? { ...stated, low: -Infinity, lowClosed: false }
    : { ...stated, high: Infinity, highClosed: false };
}

/** True or false if the value reached decides the target; null if its bound allows both. */
function meets(reached: Interval, aim: Interval): boolean | null {
  if (includes(aim, reached)) return true;
  return overlap(aim, reached) ? null : false;
}
