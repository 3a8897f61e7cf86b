import { type Cell, type DataTable, spansOf, type Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { Months, YearRange } from '../model/period.ts';
import type { DataText, Text } from '../model/text.ts';
import type { Area, Indicator, List } from '../model/types.ts';
import type { Evidence } from '../model/vocabulary.ts';
import { type FigureRow, figureRows } from './figures.ts';
import type { View } from './section.ts';
import { bilingual } from './wording.ts';

/** What is compared, and by which filters. */
export type Asked = {
  readonly indicators: readonly Indicator[];
  readonly lists: readonly List[];
  /** The areas that were named; null for those of the default view. */
  readonly areas: readonly Area[] | null;
  readonly year: YearRange | Months | null;
  readonly evidence: Evidence | null;
  readonly all: boolean;
};

/** The answer of a comparison. */
export type Comparison<Row> = {
  readonly title: (wording: Wording) => Cell;
  /** The table for people; bars are drawn in a terminal only. */
  readonly forPeople: (isTerminal: boolean) => DataTable<Row>;
  /** The rows as objects and flat records. */
  readonly forPrograms: DataTable<Row>;
  /** How many rows there are, before any was left out. */
  readonly matching: number;
  readonly isReduced: boolean;
  readonly isLimited: boolean;
  /** What --all adds. */
  readonly more: Text;
  /** Why no row is shown although there are some. */
  readonly none: Text | null;
  /** What a reader must know to read the numbers. */
  readonly notes: (wording: Wording) => readonly string[];
};

export const everyArea: Text = { en: 'every area', zh: '所有区域' };
export const everyIndicator: Text = { en: 'every indicator', zh: '所有指标' };

/** Receives a comparison whatever its rows are. */
export type Use<Result> = <Row>(comparison: Comparison<Row>) => Result;

export type ComparisonView = View;

/** A label with what narrows it, in the language of the reader and beside it in the others. */
export function titleOf(label: DataText, narrowed: readonly string[], wording: Wording): Cell {
  const title = spansOf(bilingual(label, wording));
  const [first, ...others] = title;
  const text = [first?.text.trim() ?? '', ...narrowed].join(
    wording.language === 'zh' ? '，' : ', ',
  );
  return [{ text: others.length > 0 ? `${text} ` : text }, ...others];
}

/** "2023", or "Other years". */
export function headingOf(
  { isOther, comparedYear }: { readonly isOther: boolean; readonly comparedYear: number },
  { language }: Wording,
): string {
  if (language === 'zh') return isOther ? '其他年份' : `${comparedYear}年`;
  return isOther ? 'Other years' : String(comparedYear);
}

/** The areas of the default view: the main area by boundary, and those for comparison. */
export function defaultAreas({ dataset }: Catalogue): (area: Area) => boolean {
  const isShown = ({ scope }: Area) => scope === 'district' || scope === 'peer';
  // With nothing for comparison, the areas around and inside are compared.
  return dataset.areas.some(({ scope }) => scope === 'peer') ? isShown : () => true;
}

/** The figures of some indicators that can be compared, by indicator. */
export function comparedFigures(
  catalogue: Catalogue,
  { evidence }: Pick<Asked, 'evidence'>,
  isWanted: (row: FigureRow) => boolean,
): readonly FigureRow[] {
  return figureRows(catalogue)
    .filter(isWanted)
    .filter((row) => evidence === null || row.assessment.evidence === evidence);
}
