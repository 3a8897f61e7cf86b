import { outcomesAmong, type Stated, type TargetOutcome } from '../evidence/outcome.ts';
import { type Cell, type Column, hold, type Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { textIn, textsOf } from '../model/text.ts';
import type { Area, Unit } from '../model/types.ts';
import { outcomeReasons, outcomes } from '../model/vocabulary.ts';
import {
  besideFigure,
  contraryColumn,
  type FigureRow,
  figureColumns,
  figureDimensions,
  figureRows,
  orderFigures,
} from './figures.ts';
import { district, onlyScopes } from './reductions.ts';
import { defineSection } from './section.ts';
import { colonIn, formatClaimValue, formatPeriod, periodText } from './wording.ts';

type TargetRow = FigureRow & {
  readonly target: TargetOutcome;
  /** The area of the figure that decides. */
  readonly actualArea: Area | null;
};

function targetRows(catalogue: Catalogue): readonly TargetRow[] {
  const rows = figureRows(catalogue);
  const targets = rows.filter(({ fact }) => fact.kind === 'target');
  const parts = new Map(catalogue.dataset.areas.map(({ id, includes = [] }) => [id, includes]));
  // Weighing the claims of a figure is slow: only those that can decide a target are looked at.
  const aimed = new Set(targets.map(({ fact }) => fact.indicator));
  const actuals = rows.filter(({ fact }) => fact.kind === 'actual' && aimed.has(fact.indicator));
  const outcomeOf = outcomesAmong(actuals.map(statedBy), parts);
  return targets.map((row) => {
    const target = outcomeOf(statedBy(row), row.indicator);
    return {
      ...row,
      assessment: row.assessment,
      target,
      actualArea: catalogue.areas.get(target.actual?.figure.area ?? '') ?? null,
    };
  });
}

function statedBy({ fact, assessment }: FigureRow): Stated {
  const { preferred, contrary } = assessment;
  return { figure: fact, claim: preferred.claim, contrary: contrary.map(({ claim }) => claim) };
}

/** The outcome in a word, and the figure that decided: "met: CNY 398.47 bn (2023, Wujin excl. EDZ alone)". */
function outcomeCell({ target, unit, actualArea }: TargetRow, wording: Wording): Cell {
  const { outcome, actual, reason } = target;
  const tones = { missed: 'bad', open: 'muted', met: 'strong', 'met-early': 'strong' } as const;
  const word = reason === 'disputed' ? outcomeReasons.disputed : outcomes[outcome];
  const text = word[wording.language];
  if (!actual) return [{ text, tone: tones[outcome] }];
  return [
    { text, tone: reason === 'disputed' ? 'bad' : tones[outcome] },
    { text: colonIn(wording) + actualOf(target, actual, unit, actualArea, wording) },
  ];
}

/** The figure that decides, with its period: "42 (2021)"; of a dispute all values, of another area its name. */
function actualOf(
  { reason }: TargetOutcome,
  { figure, claim, contrary }: Stated,
  unit: Unit,
  area: Area | null,
  wording: Wording,
): string {
  const [comma, or] = wording.language === 'zh' ? ['，', '或'] : [', ', ' or '];
  const values = [claim, ...contrary].map((each) => formatClaimValue(each, unit, wording));
  const name = area ? textIn(area.short, wording) : '';
  const alone = wording.language === 'zh' ? `仅${name}` : `${name} alone`;
  const where = { part: [alone], whole: [name], disputed: [] }[reason ?? 'disputed'];
  const period = periodText(figure.period, 'actual', wording);
  return `${hold([...new Set(values)].join(or))} ${hold(`(${[period, ...where].join(comma)})`)}`;
}

/** The figure that decides, for programs. */
function decidedBy({ actual }: TargetOutcome) {
  if (!actual) return null;
  const { figure, claim, contrary } = actual;
  return {
    id: figure.id,
    value: claim.value,
    bound: claim.bound,
    period: figure.period,
    area: figure.area,
    contrary: contrary.map(({ value }) => value),
  };
}

/** Every figure here is a target: its period need not say so. */
const periodColumn: Column<FigureRow> = {
  key: 'period',
  header: { en: 'Period', zh: '时期' },
  value: ({ fact }) => fact.period,
  cell: ({ fact }, wording) => formatPeriod(fact.period, 'actual', wording),
};

export const targets = defineSection<TargetRow>({
  id: 'targets',
  label: { en: 'targets', zh: '目标' },
  about: {
    en: 'Targets, and whether they were met',
    zh: '目标及完成情况',
  },
  examples: () => [
    { line: 'wujin targets', about: { en: 'with their outcome', zh: '含完成情况' } },
    { line: 'wujin targets --year 2000..', about: { en: 'since a year', zh: '某年以来的目标' } },
    {
      line: 'wujin targets --format list',
      about: { en: 'one field per line', zh: '每行一个字段' },
    },
  ],
  rows: targetRows,
  order: orderFigures,
  columns: [
    ...figureColumns.map((column) => (column.key === 'period' ? periodColumn : column)),
    {
      key: 'outcome',
      header: { en: 'Outcome', zh: '结果' },
      value: ({ target }) => target.outcome,
      cell: outcomeCell,
    },
    {
      key: 'actual',
      header: { en: 'Actual', zh: '实际' },
      value: ({ target }) => decidedBy(target),
      cell: ({ target, unit, actualArea }, wording) =>
        target.actual ? actualOf(target, target.actual, unit, actualArea, wording) : '',
      flat: (['id', 'value', 'bound', 'period', 'area', 'contrary'] as const).map((key) => ({
        key: `actual_${key}`,
        value: ({ target }) => decidedBy(target)?.[key] ?? null,
      })),
    },
    contraryColumn,
    {
      key: 'reason',
      header: { en: 'Reason', zh: '原因' },
      value: ({ target }) => target.reason,
      cell: ({ target }, { language }) =>
        target.reason === null ? '' : outcomeReasons[target.reason][language],
    },
  ],
  beside: besideFigure,
  layout: {
    columns: ['label', 'value', 'period', 'area', 'outcome', 'evidence', 'sources', 'id'],
    fold: [
      ['sources', null],
      ['id', 'below'],
      ['area', 'below'],
      ['evidence', 'below'],
      ['period', 'below'],
      ['outcome', 'below'],
    ],
    record: ['label', 'value', 'period', 'area', 'outcome', 'evidence', 'sources', 'note', 'id'],
  },
  group: ({ topic }, wording) => textIn(topic.label, wording),
  dimensions: {
    ...figureDimensions,
    texts: (row) => [...figureDimensions.texts(row), ...textsOf(outcomes[row.target.outcome])],
  },
  reductions: [onlyScopes(({ area }) => area, district)],
  identify: ({ fact }) => fact.id,
});
