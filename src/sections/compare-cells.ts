import { type Assessed, isExact, quotient } from '../evidence/computed.ts';
import {
  type Cell,
  hold,
  noBreak,
  type Span,
  textOf,
  type Wording,
  withoutHolds,
} from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { DataText } from '../model/text.ts';
import { textIn } from '../model/text.ts';
import type { Indicator, Unit } from '../model/types.ts';
import type { Evidence } from '../model/vocabulary.ts';
import { sourceIds } from './columns.ts';
import type { OfYear } from './compared-years.ts';
import type { FigureRow } from './figures.ts';
import {
  colonIn,
  formatClaimValue,
  formatNumber,
  formatQuantity,
  kindMark,
  periodText,
  sourceName,
} from './wording.ts';

/** The cells of a comparison with several indicators or areas. */

export type ValueCell = OfYear<FigureRow>;

/** A figure as a cell: its value with the kind, the period if it is of another one, and its dispute. */
export function valueText(cell: ValueCell | undefined, year: number, wording: Wording): Cell {
  if (!cell) return '';
  const { fact, assessment, unit } = cell.item;
  const { preferred, contrary, evidence } = assessment;
  const values = [preferred, ...contrary].map(({ claim }) =>
    hold(formatClaimValue(claim, unit, wording)),
  );
  const text = [...new Set(values)].join(' / ');
  return [
    ...kindMark(fact.kind, wording).map((span) => ({ ...span, text: withoutHolds(span.text) })),
    evidence === 'disputed' ? { text: `!${noBreak}${text}`, tone: 'bad' } : { text },
    ...otherPeriod(fact.period, year, wording),
  ];
}

/** The period in brackets, if it is not the year of the comparison. */
function otherPeriod(period: string, year: number, wording: Wording): readonly Span[] {
  if (period === String(year)) return [];
  const [left, right] = wording.language === 'zh' ? ['（', '）'] : [' (', ')'];
  return [{ text: `${left}${periodText(period, 'actual', wording)}${right}`, tone: 'strong' }];
}

/** A figure as an object. */
export function valueJson({ item }: ValueCell) {
  const { fact, indicator, assessment } = item;
  const { value, bound } = assessment.preferred.claim;
  return {
    indicator: fact.indicator,
    area: fact.area,
    id: fact.id,
    period: fact.period,
    kind: fact.kind,
    value,
    bound,
    unit: indicator.unit,
    evidence: assessment.evidence,
    sources: sourceIds(item),
    contrary: assessment.contrary.map(({ claim }) => claim.value),
  };
}

/** Who says what of the figures that are disputed, a sentence for each. */
export function disputeNotes(rows: readonly FigureRow[], wording: Wording): readonly string[] {
  const isChinese = wording.language === 'zh';
  return rows
    .filter(({ assessment }) => assessment.evidence === 'disputed')
    .flatMap(({ area, indicator, fact, unit, assessment: { preferred, contrary } }) => {
      const claims = [preferred, ...contrary].map(({ claim, source }) => {
        const value = formatClaimValue(claim, unit, wording);
        const name = sourceName(source, wording);
        return isChinese ? `${name}为${value}` : `${value} from ${name}`;
      });
      const what = [area.short, indicator.label].map((text) => textIn(text, wording));
      const period = textOf(otherPeriod(fact.period, 0, wording));
      const start = isChinese
        ? `${what.join('')}${period}有争议`
        : `${what.join(', ')}${period} is disputed`;
      return listed(start, [...new Set(claims)], wording);
    });
}

/** Values in a sentence; none if there are none. */
export function listed(
  start: string,
  values: readonly string[],
  wording: Wording,
): readonly string[] {
  const [comma, stop] = wording.language === 'zh' ? ['，', '。'] : [', ', '.'];
  return values.length > 0 ? [start + colonIn(wording) + values.join(comma) + stop] : [];
}

/** The weakest evidence of some figures. */
export function weakest(cells: readonly ValueCell[]): Evidence {
  const all = cells.map(({ item }) => item.assessment.evidence);
  if (all.includes('disputed')) return 'disputed';
  return all.includes('single') ? 'single' : 'corroborated';
}

/** A share or a quotient of two indicators, which no source states. */
export type Computation = {
  readonly key: string;
  readonly label: DataText;
  readonly measure: 'share' | 'quotient';
  readonly numerator: Indicator;
  readonly denominator: Indicator;
  /** The indicator of the dataset that is this quotient: what sources publish of it. */
  readonly published: Indicator | null;
  readonly units: { readonly numerator: Unit; readonly denominator: Unit };
};

/** More indicators have too many quotients to read. */
const mostComputed = 3;

/** Measures of land, by which everything else is divided. */
const land = ['m2', 'km2', 'ha'];

/**
 * What can be computed of two or three indicators: of one unit the share of the smaller in the larger, of
 * two units the first divided by the second. Money is never a divisor of anything else, and land always.
 */
export function computationsOf(
  indicators: readonly Indicator[],
  { units, indicators: all }: Catalogue,
  totalOf: (indicator: Indicator) => number,
): readonly Computation[] {
  const additive = indicators.filter(({ ratio, unit }) => !ratio && unit !== 'percent');
  if (additive.length > mostComputed) return [];
  return additive.flatMap((first, i) =>
    additive.slice(i + 1).flatMap((second): readonly Computation[] => {
      const [a, b] = [units.get(first.unit), units.get(second.unit)];
      if (!a || !b) return [];
      // Of values without a unit nobody knows whether they are of one.
      const isShare = a.id === b.id && a.id !== 'number';
      const isTurned = isShare
        ? totalOf(first) > totalOf(second)
        : !land.includes(b.id) && (land.includes(a.id) || (b.currency ?? false));
      const [numerator, denominator] = isTurned ? [second, first] : [first, second];
      const published = isShare ? null : quotientAmong(all.values(), numerator, denominator);
      return [
        {
          key: `${numerator.id}/${denominator.id}`,
          label: published?.label ?? labelOf(numerator.label, denominator.label, isShare),
          measure: isShare ? 'share' : 'quotient',
          numerator,
          denominator,
          published,
          units: isTurned ? { numerator: b, denominator: a } : { numerator: a, denominator: b },
        },
      ];
    }),
  );
}

/** The indicator `gdp-per-resident` is `gdp` divided by `residents`. */
function quotientAmong(
  indicators: Iterable<Indicator>,
  { id, unit }: Indicator,
  denominator: Indicator,
): Indicator | null {
  const start = `${id}-per-`;
  const found = [...indicators].find(
    (each) =>
      each.unit === unit &&
      each.id.startsWith(start) &&
      denominator.id.startsWith(each.id.slice(start.length)),
  );
  return found ?? null;
}

function labelOf(numerator: DataText, denominator: DataText, isShare: boolean): DataText {
  const languages = [...new Set([...Object.keys(numerator), ...Object.keys(denominator)])];
  return Object.fromEntries(
    languages.map((dataLanguage) => {
      const [top, bottom] = [numerator, denominator].map((text) =>
        textIn(text, { language: 'en', dataLanguage }),
      );
      const share = dataLanguage === 'zh' ? `${top}占${bottom}的比重` : `${top} as % of ${bottom}`;
      return [dataLanguage, isShare ? share : `${top} ÷ ${bottom}`];
    }),
  );
}

/** A computed value, with the period and the ids of its figures. */
export type ComputedCell = {
  readonly value: number;
  readonly period: string;
  readonly inputs: readonly string[];
};

/** The value of a computation for one area; null unless both figures are exact and of one period. */
export function computedCell(
  { measure }: Computation,
  numerator: Assessed | undefined,
  denominator: Assessed | undefined,
): ComputedCell | null {
  if (!numerator || !denominator || !isExact(numerator)) return null;
  const value = quotient(numerator, denominator);
  if (value === null) return null;
  return {
    value: measure === 'share' ? Number((100 * value).toPrecision(4)) : value,
    period: numerator.fact.period,
    inputs: [numerator.fact.id, denominator.fact.id],
  };
}

/** Small quotients of counts are given per so many. */
const per = 10_000;

export function computedText(
  computation: Computation,
  cell: ComputedCell,
  year: number,
  wording: Wording,
): Cell {
  const text = hold(computedValue(computation, cell.value, wording));
  return [{ text }, ...otherPeriod(cell.period, year, wording)];
}

function computedValue({ measure, units }: Computation, value: number, wording: Wording): string {
  if (measure === 'share') return `${formatNumber(value)}%`;
  if (value >= 0.1 || units.numerator.currency) {
    return formatQuantity(Math.round(value * 100) / 100, units.numerator, wording);
  }
  const scaled = formatNumber(Number((value * per).toPrecision(4)));
  return wording.language === 'zh' ? `每万${scaled}` : `${scaled} per ${formatNumber(per)}`;
}
