import type { Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { groupBy } from '../model/group.ts';
import { once, remember } from '../model/lazy.ts';
import { partitionPoint } from '../model/partition.ts';
import { type Months, monthsOf } from '../model/period.ts';
import { textIn } from '../model/text.ts';
import type { Fact, Figure, Ranking } from '../model/types.ts';
import { formatClaimValue, periodText, placeWords } from './wording.ts';

/** Another fact that helps to judge a claim, in a few words. */
export type Related = { readonly id: string; readonly words: (wording: Wording) => string };

/** More related facts than these help nobody, and in a long series each claim would list them all. */
const mostRelated = 50;

/**
 * Finds for a fact those of the same indicator or list, the nearest in time first, those of the
 * district before those of other areas. Peers are left out.
 */
export function relatedFacts(catalogue: Catalogue): (fact: Fact) => readonly Related[] {
  const { areas, groups, indicators, sources, units } = catalogue;
  const isPeer = (area: string) => entry(areas, area).scope === 'peer';
  const isDistrict = ({ area }: Figure) => entry(areas, area).scope === 'district';
  const figures = remember((id) => {
    const all = (catalogue.figuresByIndicator.get(id) ?? []).filter(({ area }) => !isPeer(area));
    const parts = [all.filter(isDistrict), all.filter((figure) => !isDistrict(figure))];
    return parts.map((part) => timelineOf(part, ({ period }) => period, laterFirst));
  });
  const rankings = remember((id) => [
    timelineOf(
      (catalogue.rankingsByList.get(id) ?? []).filter(({ subject }) => !isPeer(subject)),
      ({ year }) => String(year),
      asListed,
    ),
  ]);
  // Each fact is weighed and worded once, however many claims it is related to.
  const relatedFigure = remember((figure: Figure): Related => {
    const claimOf = once(() => assessFact(figure, sources).preferred.claim);
    const unit = entry(units, entry(indicators, figure.indicator).unit);
    return {
      id: figure.id,
      words: (wording) => {
        const when = periodText(figure.period, figure.kind, wording);
        const area = textIn(entry(areas, figure.area).short, wording);
        return inBrackets(formatClaimValue(claimOf(), unit, wording), [when, area], wording);
      },
    };
  });
  const relatedRanking = remember((ranking: Ranking): Related => {
    const claimOf = once(() => assessFact(ranking, sources).preferred.claim);
    return {
      id: ranking.id,
      words: (wording) => {
        const among = textIn(entry(groups, ranking.among).label, wording);
        const details = [String(ranking.year), among];
        return inBrackets(placeWords(claimOf(), wording), details, wording);
      },
    };
  });
  return (fact) => {
    if ('indicator' in fact) {
      return nearest(figures(fact.indicator), fact, fact.period, relatedFigure);
    }
    return 'list' in fact
      ? nearest(rankings(fact.list), fact, String(fact.year), relatedRanking)
      : [];
  };
}

/** A fact with its time and its place in the dataset. */
type Dated<F> = Months & { readonly fact: F; readonly place: number };
/** The order of facts that are equally near. */
type Order = (a: Dated<unknown>, b: Dated<unknown>) => number;

const laterFirst: Order = (a, b) => b.last - a.last || b.first - a.first;
const asListed: Order = (a, b) => a.place - b.place;

/** Facts by the months in which their periods end, the first first. */
type Timeline<F> = {
  readonly ends: readonly { readonly month: number; readonly facts: readonly Dated<F>[] }[];
  readonly order: Order;
};

function timelineOf<F>(
  facts: readonly F[],
  periodOf: (fact: F) => string,
  order: Order,
): Timeline<F> {
  const dated = facts.map((fact, place) => ({ fact, place, ...datesOf(periodOf(fact)) }));
  const ends = [...groupBy(dated.toSorted(order), ({ last }) => [String(last)])]
    .map(([month, facts]) => ({ month: Number(month), facts }))
    .toSorted((a, b) => a.month - b.month);
  return { ends, order };
}

function datesOf(period: string): Months {
  return monthsOf(period) ?? { first: 0, last: 0 };
}

function nearest<F extends { readonly id: string }>(
  timelines: readonly Timeline<F>[],
  to: { readonly id: string },
  period: string,
  relatedOf: (fact: F) => Related,
): readonly Related[] {
  const found: Related[] = [];
  const month = datesOf(period).last;
  for (const timeline of timelines) {
    for (const { fact } of outwards(timeline, month)) {
      if (fact.id === to.id) continue;
      found.push(relatedOf(fact));
      if (found.length === mostRelated) return found;
    }
  }
  return found;
}

/** The facts of a timeline from a month on, in both directions. */
function* outwards<F>({ ends, order }: Timeline<F>, month: number): Iterable<Dated<F>> {
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
): Iterable<Dated<F>> {
  let [i, j] = [0, 0];
  while (i < some.length || j < others.length) {
    const [one, other] = [some[i], others[j]];
    if (one && (!other || order(one, other) <= 0)) {
      yield one;
      i += 1;
    } else if (other) {
      yield other;
      j += 1;
    }
  }
}

/** "716 (2020, Wujin)", with the punctuation of the language. */
function inBrackets(text: string, details: readonly string[], { language }: Wording): string {
  return language === 'zh' ? `${text}（${details.join('，')}）` : `${text} (${details.join(', ')})`;
}
