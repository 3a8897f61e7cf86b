import type { Assessment } from '../evidence/assessment.ts';
import { type Cell, hold, type Wording } from '../formats/column.ts';
import { boundariesOf } from '../lookup/areas.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { comparePeriods } from '../model/period.ts';
import { type DataText, textIn } from '../model/text.ts';
import type {
  Area,
  Figure,
  FigureClaim,
  Group,
  Indicator,
  List,
  Ranking,
  RankingClaim,
  Unit,
} from '../model/types.ts';
import type { Bound, Evidence, Kind } from '../model/vocabulary.ts';
import { sourceIds } from './columns.ts';
import { type Changes, withChanges } from './series-growth.ts';
import { formatClaimValue, formatEvidence, formatRank, formatSources } from './wording.ts';

/** One point of a series. `line` is the area, or the group and the place that a rank is of. */
export type Point = {
  readonly id: string;
  readonly period: string;
  readonly line: string;
  readonly area: Area;
  /** Of a place in a list: whom it is ranked among. */
  readonly among: Group | null;
  readonly kind: Kind;
  readonly value: number;
  readonly bound: Bound | 'top';
  /** Of a rank: how many are ranked, null where no source says. */
  readonly outOf: number | null;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  /** Values that contradict the one given. */
  readonly contrary: readonly number[];
  /** Whether the fact has a note, which may limit what it can be compared with. */
  readonly hasNote: boolean;
  readonly words: PointWords;
} & Changes;

/** What people read of a claim and its sources, by unit and language. */
type PointWords = {
  readonly value: (wording: Wording) => string;
  readonly contrary: (wording: Wording) => readonly string[];
  readonly evidence: (wording: Wording) => Cell;
  readonly sources: (wording: Wording) => Cell;
};

/** A series over the years: one indicator, or one list. */
export type Series = {
  readonly id: string;
  readonly label: DataText;
  readonly isRanking: boolean;
  /** Null of ranks. */
  readonly unit: Unit | null;
  /** Columns of the table, one for each area or group: they are never mixed. */
  readonly lines: readonly { readonly id: string; readonly label: DataText }[];
  readonly points: readonly Point[];
};

/** One line of the table: a period and kind, with the points of every line; a year without any is a gap. */
export type PeriodRow = {
  readonly period: string;
  readonly kind: Kind;
  readonly points: ReadonlyMap<string, Point>;
};

/** The areas to include. */
export type Asked = { readonly area: readonly string[] | null; readonly all: boolean };

/**
 * The series of an indicator or a list, or the series that contains a single fact. It shows the
 * main area by boundary, unless the options name another area, the fact has another area, or the main area has no data.
 */
export function seriesOf(catalogue: Catalogue, id: string, { area, all }: Asked): Series | null {
  const { facts, indicators, lists, areas } = catalogue;
  const named = (area ?? []).flatMap((each) => areas.get(each) ?? []);
  const wanted = area && boundariesOf(catalogue, named).map((each) => each.id);
  const fact = indicators.has(id) || lists.has(id) ? null : facts.get(id);
  const figure = fact && 'indicator' in fact ? fact : null;
  const ranking = fact && 'list' in fact ? fact : null;
  const indicator = indicators.get(figure?.indicator ?? id);
  const list = lists.get(ranking?.list ?? id);
  const any = () => true;
  const isDistrict = ({ scope }: Area) => scope === 'district';
  // A list may rank hundreds of peers; a fact of one of them is asked for.
  const asking = ranking ? areas.get(ranking.subject) : undefined;
  const isNoPeer = ({ id, scope }: Area) => scope !== 'peer' || id === asking?.id;
  if (list) {
    const isWanted = wanted ? (each: Area) => wanted.includes(each.id) : all ? any : isNoPeer;
    return listSeries(catalogue, list, isWanted);
  }
  if (!indicator) return null;
  const own = figure ? areas.get(figure.area) : undefined;
  if (all && !wanted) return indicatorSeries(catalogue, indicator, any);
  const asked = wanted ?? (own && !isDistrict(own) ? [own.id] : null);
  if (asked !== null) {
    return indicatorSeries(catalogue, indicator, (each) => asked.includes(each.id));
  }
  const district = indicatorSeries(catalogue, indicator, isDistrict);
  if (district.points.length > 0) return district;
  const near = indicatorSeries(catalogue, indicator, isNoPeer);
  return near.points.length > 0 ? near : indicatorSeries(catalogue, indicator, any);
}

/** The series of an indicator, in the areas of the options. */
export function indicatorSeries(
  catalogue: Catalogue,
  indicator: Indicator,
  wanted: (area: Area) => boolean,
): Series {
  const { areas, figuresByIndicator, positions, sources, units } = catalogue;
  const unit = entry(units, indicator.unit);
  const figures = (figuresByIndicator.get(indicator.id) ?? []).filter((figure) =>
    wanted(entry(areas, figure.area)),
  );
  const unstated = unstatedBoundary(catalogue);
  const points = figures.map((figure) => {
    const assessment = assessFact(figure, sources);
    const { value, bound } = assessment.preferred.claim;
    return {
      id: figure.id,
      period: figure.period,
      line: figure.area,
      area: entry(areas, figure.area),
      among: null,
      kind: figure.kind,
      value,
      outOf: null,
      bound,
      evidence: assessment.evidence,
      sources: sourcesOf(assessment),
      contrary: assessment.contrary.map(({ claim }) => claim.value),
      hasNote: figure.note !== undefined,
      words: wordsOf<FigureClaim>(figure, assessment, (claim, wording) =>
        formatClaimValue(claim, unit, wording),
      ),
    };
  });
  const lines = [...new Set(points.map(({ line }) => line))]
    .toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))
    .map((id) => ({ id, label: entry(areas, id).short }));
  return {
    id: indicator.id,
    label: indicator.label,
    isRanking: false,
    unit,
    lines,
    points: inOrder(
      withChanges(points, {
        isComparable: ({ id }) => id !== unstated,
        hasGrowth: unit.id !== 'percent',
      }),
    ),
  };
}

/**
 * The area of figures whose sources do not state the boundary; null if the main area has only one.
 * Two such figures may count different boundaries, so no change between them is shown.
 */
export function unstatedBoundary({ districts }: Catalogue): string | null {
  const [first, ...others] = districts;
  return first && others.length > 0 ? first.id : null;
}

/** The series of a list, in the areas of the options: one line for each ranked area and group. */
export function listSeries(
  catalogue: Catalogue,
  list: List,
  wanted: (area: Area) => boolean,
): Series {
  const { areas, groups, rankingsByList, sources } = catalogue;
  const rankings = (rankingsByList.get(list.id) ?? []).filter((ranking) =>
    wanted(entry(areas, ranking.subject)),
  );
  const points = rankings.map((ranking): Omit<Point, keyof Changes> => {
    const assessment = assessFact(ranking, sources);
    const { rank, bound = 'exact', outOf = null } = assessment.preferred.claim;
    return {
      id: ranking.id,
      period: String(ranking.year),
      line: `${ranking.subject}/${ranking.among}`,
      area: entry(areas, ranking.subject),
      among: entry(groups, ranking.among),
      kind: 'actual',
      value: rank,
      outOf,
      bound,
      evidence: assessment.evidence,
      sources: sourcesOf(assessment),
      contrary: assessment.contrary.map(({ claim }) => claim.rank),
      hasNote: ranking.note !== undefined,
      words: wordsOf<RankingClaim>(ranking, assessment, formatRank),
    };
  });
  const lines = [...new Set(points.map(({ line }) => line))].map((line) => {
    const [subject = '', among = ''] = line.split('/');
    const [area, group] = [entry(areas, subject).short, entry(groups, among).label];
    return {
      id: line,
      label: joined(catalogue.dataset.languages, [area, group]),
    };
  });
  return {
    id: list.id,
    label: list.label,
    isRanking: true,
    unit: null,
    lines,
    points: inOrder(withChanges(points, { isComparable: () => true, hasGrowth: false })),
  };
}

function inOrder(points: readonly Point[]): readonly Point[] {
  return points.toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** Texts as one, in each language of a dataset. */
function joined(languages: readonly string[], texts: readonly DataText[]): DataText {
  const inLanguage = (dataLanguage: string) =>
    texts
      .map((text) => textIn(text, { language: 'en', dataLanguage }))
      .join(dataLanguage === 'zh' ? '，' : ', ');
  return Object.fromEntries(languages.map((each) => [each, inLanguage(each)]));
}

function sourcesOf({ preferred, contrary }: Assessment): readonly string[] {
  return [...new Set([preferred, ...contrary].map(({ source }) => source.id))];
}

/** The same words as in the look-ups; what is stated is never broken over lines. */
function wordsOf<C extends FigureClaim | RankingClaim>(
  fact: Figure | Ranking,
  assessment: Assessment<C>,
  stated: (claim: C, wording: Wording) => string,
): PointWords {
  const { preferred, contrary } = assessment;
  const held = (claim: C, wording: Wording) => hold(stated(claim, wording));
  return {
    value: (wording) => held(preferred.claim, wording),
    contrary: (wording) => [...new Set(contrary.map(({ claim }) => held(claim, wording)))],
    evidence: (wording) => formatEvidence(assessment, wording, (claim) => held(claim, wording)),
    sources: (wording) => formatSources(preferred, sourceIds({ fact, assessment }), wording),
  };
}
