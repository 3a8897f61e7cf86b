import type { Assessment } from '../evidence/assessment.ts';
import { type Column, type Flat, hold } from '../formats/column.ts';
import { assessFact, type Catalogue, entry, type PlacedWord } from '../lookup/catalogue.ts';
import { namesOf, textsIn } from '../lookup/names.ts';
import { type Dimensions, isNarrowed } from '../lookup/query.ts';
import { sortByKeys } from '../lookup/sort.ts';
import { groupBy } from '../model/group.ts';
import { comparePeriods, monthsOf } from '../model/period.ts';
import { textIn, textsOf } from '../model/text.ts';
import type { Area, Figure, FigureClaim, Indicator, Term, Unit } from '../model/types.ts';
import { bounds, grades, keysOf, kinds } from '../model/vocabulary.ts';
import {
  besideFact,
  besideId,
  evidenceColumns,
  headers,
  idColumn,
  sourceIds,
  textColumn,
  vocabularyColumn,
  wordColumn,
} from './columns.ts';
import type { Reduction } from './section.ts';
import { formatClaimValue, formatEvidence, formatPeriod, kindMark } from './wording.ts';

/** A figure with what its references name. Statistics and targets are both made of these. */
export type FigureRow = {
  readonly fact: Figure;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly topic: PlacedWord;
  readonly area: Area;
  readonly term: Term | null;
  /** Whether the area is the subject of the dataset with the boundary not stated. */
  readonly home: boolean;
  readonly assessment: Assessment<FigureClaim>;
};

/** All figures as rows. Weighing their claims is put off until somebody looks at the result. */
export function figureRows(catalogue: Catalogue): readonly FigureRow[] {
  return catalogue.dataset.figures.map((fact) => new LazyFigureRow(catalogue, fact));
}

/** A class: objects with a getter each take five times the memory. */
class LazyFigureRow implements FigureRow {
  readonly fact: Figure;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly topic: PlacedWord;
  readonly area: Area;
  readonly term: Term | null;
  readonly home: boolean;
  readonly #sources: Catalogue['sources'];
  #assessment: Assessment<FigureClaim> | null = null;

  constructor(catalogue: Catalogue, fact: Figure) {
    const { areas, districts, indicators, sources, terms, units, words } = catalogue;
    this.fact = fact;
    this.indicator = entry(indicators, fact.indicator);
    this.unit = entry(units, this.indicator.unit);
    this.topic = entry(words.topics, this.indicator.topic);
    this.area = entry(areas, fact.area);
    this.term = this.indicator.term ? entry(terms, this.indicator.term) : null;
    this.home = fact.area === districts[0]?.id;
    this.#sources = sources;
  }

  get assessment(): Assessment<FigureClaim> {
    this.#assessment ??= assessFact(this.fact, this.#sources);
    return this.#assessment;
  }
}

/** By topic, indicator, period and area. */
export function orderFigures<Row extends FigureRow>(
  rows: readonly Row[],
  { positions }: Catalogue,
): readonly Row[] {
  const placeOf = (id: string) => positions.get(id) ?? 0;
  return sortByKeys(rows, ({ fact, indicator, topic, area }) => {
    const { first, last } = monthsOf(fact.period) ?? { first: 0, last: 0 };
    return [topic.place, placeOf(indicator.id), last, first, placeOf(area.id)];
  });
}

export const figureColumns: readonly Column<FigureRow>[] = [
  idColumn(({ fact }) => fact.id),
  {
    key: 'indicator',
    header: { en: 'Indicator id', zh: '指标 id' },
    value: ({ fact }) => fact.indicator,
  },
  textColumn('label', { en: 'Indicator', zh: '指标' }, ({ indicator }) => indicator.label),
  wordColumn('topic', { en: 'Topic', zh: '主题' }, ({ topic }) => topic),
  {
    key: 'area',
    header: headers.area,
    value: ({ fact }) => fact.area,
    cell: ({ area }, wording) => textIn(area.short, wording),
    folded: ({ area, home }, wording) =>
      home ? '' : [{ text: textIn(area.short, wording), tone: 'muted' }],
  },
  {
    key: 'period',
    header: { en: 'Period', zh: '时期' },
    value: ({ fact }) => fact.period,
    cell: ({ fact }, wording) => formatPeriod(fact.period, 'actual', wording),
  },
  vocabularyColumn('kind', headers.kind, kinds, ({ fact }) => fact.kind),
  {
    key: 'value',
    header: { en: 'Value', zh: '数值' },
    value: ({ assessment }) => assessment.preferred.claim.value,
    cell: ({ fact, assessment, unit }, wording) => [
      ...kindMark(fact.kind, wording),
      { text: hold(formatClaimValue(assessment.preferred.claim, unit, wording)) },
    ],
    align: 'right',
    wrap: false,
  },
  vocabularyColumn(
    'bound',
    { en: 'Bound', zh: '界限' },
    bounds,
    ({ assessment }) => assessment.preferred.claim.bound,
  ),
  {
    key: 'unit',
    header: { en: 'Unit', zh: '单位' },
    value: ({ indicator }) => indicator.unit,
    cell: ({ unit }, wording) => textIn(unit.label, wording),
  },
  ...evidenceColumns<FigureRow>(({ assessment, unit }, wording) =>
    formatEvidence(assessment, wording, (claim) => hold(formatClaimValue(claim, unit, wording))),
  ),
];

/** Extra CSV and TSV columns of a figure. */
export const besideFigure: readonly Flat<FigureRow>[] = besideFact(
  ({ fact }) => fact.period,
  besideId('area_name', ({ area }) => area.label),
);

/** Values that contradict the one in the table, for programs. */
export const contraryColumn: Column<FigureRow> = {
  key: 'contrary',
  header: { en: 'Contradicting values', zh: '相反数值' },
  value: ({ assessment }) => assessment.contrary.map(({ claim }) => claim.value),
};

export const figureDimensions: Required<Dimensions<FigureRow>> = {
  texts: ({ fact, indicator, area, term }) => [
    fact.id,
    ...namesOf(indicator),
    ...namesOf(area),
    ...textsOf(fact.note),
    ...textsOf(term?.term),
  ],
  not: ({ indicator, area }) => [...textsIn(indicator.not), ...textsIn(area.not)],
  year: ({ fact }) => fact.period,
  area: ({ fact }) => fact.area,
  topic: ({ indicator }) => indicator.topic,
  source: sourceIds,
  evidence: ({ assessment }) => assessment.evidence,
};

export const keyOnly: Reduction<FigureRow> = {
  applies: (query) => !isNarrowed(query),
  apply: (rows) => {
    const key = rows.filter(({ indicator }) => indicator.key);
    // A dataset that marks none has no other figures to begin with.
    return key.length > 0 ? key : rows;
  },
};

/** Of each topic the key indicator that is best attested: for an overview. */
export const headlineOnly: Reduction<FigureRow> = {
  ...keyOnly,
  apply: (rows) => {
    const chosen = new Map<string, FigureRow>();
    for (const row of rows.filter(({ indicator }) => indicator.key)) {
      const best = chosen.get(row.indicator.topic);
      if (!best || attestation(row) < attestation(best)) chosen.set(row.indicator.topic, row);
    }
    const indicators = new Set([...chosen.values()].map(({ indicator }) => indicator.id));
    return rows.filter(({ indicator }) => indicators.has(indicator.id));
  },
};

/** Smaller is better: corroborated figures first, then by the grade of the source. */
function attestation({ assessment: { evidence, preferred } }: FigureRow): number {
  const grade = keysOf(grades).indexOf(preferred.source.grade);
  return evidence === 'corroborated' ? grade : keysOf(grades).length + grade;
}

/**
 * For each indicator and scope, the latest actual figures with every boundary of that period, and a
 * newer estimate if there is one. Without an actual figure, the latest estimate; without that, the
 * latest target.
 */
export const latestOnly: Reduction<FigureRow> = {
  applies: ({ year }) => year === null,
  apply: (rows) => {
    const series = groupBy(rows, (row) => [seriesOf(row)]);
    const latest = new Set([...series.values()].flatMap(latestOf));
    return rows.filter((row) => latest.has(row));
  },
};

function seriesOf({ fact, area }: FigureRow): string {
  return `${fact.indicator}/${area.scope === 'district' ? 'district' : area.id}`;
}

function latestOf(series: readonly FigureRow[]): readonly FigureRow[] {
  const kind = keysOf(kinds).find((kind) => series.some(({ fact }) => fact.kind === kind));
  const ofKind = newest(series.filter(({ fact }) => fact.kind === kind));
  if (kind !== 'actual') return ofKind;
  const estimates = newest(series.filter(({ fact }) => fact.kind === 'estimate'));
  return [...ofKind, ...estimates.filter((row) => isNewer(row, ofKind[0]))];
}

function newest(rows: readonly FigureRow[]): readonly FigureRow[] {
  const last = rows.reduce<FigureRow | undefined>(
    (best, row) => (best === undefined || isNewer(row, best) ? row : best),
    undefined,
  );
  return rows.filter((row) => !isNewer(last, row));
}

function isNewer(a: FigureRow | undefined, b: FigureRow | undefined): boolean {
  return a !== undefined && b !== undefined && comparePeriods(a.fact.period, b.fact.period) > 0;
}
