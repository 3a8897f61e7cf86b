import { outcomesAmong, type Stated, type TargetOutcome } from '../evidence/outcome.ts';
import { type Column, hold, type Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { textIn, textsOf } from '../model/text.ts';
import type { Unit } from '../model/types.ts';
import { outcomes } from '../model/vocabulary.ts';
import {
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

type TargetRow = FigureRow & { readonly target: TargetOutcome };

function targetRows(catalogue: Catalogue): readonly TargetRow[] {
  const rows = figureRows(catalogue);
  const targets = rows.filter(({ fact }) => fact.kind === 'target');
  const aimed = new Set(targets.map(seriesOf));
  const actuals = rows.filter((row) => row.fact.kind === 'actual' && aimed.has(seriesOf(row)));
  const outcomeOf = outcomesAmong(actuals.map(statedBy));
  return targets.map((row) => ({
    ...row,
    assessment: row.assessment,
    target: outcomeOf(statedBy(row), row.indicator),
  }));
}

/** Only an actual of the same indicator and area says how a target turned out. */
function seriesOf({ fact }: FigureRow): string {
  return `${fact.indicator}/${fact.area}`;
}

function statedBy({ fact, assessment }: FigureRow): Stated {
  return { figure: fact, claim: assessment.preferred.claim };
}

/** The figure that decided, with its period: "42 (2021)". */
function actualOf({ figure, claim }: Stated, unit: Unit, wording: Wording): string {
  const period = periodText(figure.period, 'actual', wording);
  return hold(`${formatClaimValue(claim, unit, wording)} (${period})`);
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
      cell: ({ target, unit }, wording) => [
        {
          text: outcomes[target.outcome][wording.language],
          tone:
            target.outcome === 'missed' ? 'bad' : target.outcome === 'open' ? 'muted' : 'strong',
        },
        ...(target.actual
          ? [{ text: colonIn(wording) + actualOf(target.actual, unit, wording) }]
          : []),
      ],
    },
    {
      key: 'actual',
      header: { en: 'Actual', zh: '实际' },
      value: ({ target: { actual } }) =>
        actual && {
          id: actual.figure.id,
          value: actual.claim.value,
          bound: actual.claim.bound,
          period: actual.figure.period,
        },
      cell: ({ target: { actual }, unit }, wording) =>
        actual ? actualOf(actual, unit, wording) : '',
    },
    contraryColumn,
  ],
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
