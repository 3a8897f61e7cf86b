import type { Column, Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { groupBy } from '../model/group.ts';
import { rangeOf } from '../model/range.ts';
import { textIn } from '../model/text.ts';
import type { List } from '../model/types.ts';
import { headers } from './columns.ts';
import { isAsked, nearestTo } from './compared-years.ts';
import {
  type Asked,
  type ComparisonView,
  everyArea,
  headingOf,
  titleOf,
  type Use,
} from './comparison.ts';
import { besideRanking, type RankingRow, rankingColumns, rankingRows } from './rankings.ts';
import { sortRows } from './section.ts';

/** An area in a list. */
type RankRow = RankingRow & { readonly comparedYear: number; readonly isOther: boolean };

/** The areas in a list by rank, each group that is ranked by itself; other years come last. */
export function compareRanks<Result>(
  catalogue: Catalogue,
  list: List,
  { areas, year: asked, evidence }: Asked,
  { sort, limit }: ComparisonView,
  use: Use<Result>,
): Result {
  const named = areas === null ? null : new Set(areas.map(({ id }) => id));
  const wanted = rankingRows(catalogue).filter(
    ({ fact, assessment }) =>
      fact.list === list.id &&
      isAsked(String(fact.year), asked) &&
      (named === null || named.has(fact.subject)) &&
      (evidence === null || assessment.evidence === evidence),
  );
  const byArea = groupBy(wanted, ({ fact }) => [`${fact.subject}/${fact.among}`]);
  const year = yearOf(wanted);
  const rows = [...byArea.values()]
    .flatMap((own) => nearestTo(year, own, datedOf) ?? [])
    .map(({ item, isOther }): RankRow => ({ ...item, comparedYear: year, isOther }));
  const groups = [...new Set(wanted.map(({ among }) => among.id))];
  const ordered = rows.toSorted(
    (a, b) =>
      groups.indexOf(a.among.id) - groups.indexOf(b.among.id) ||
      Number(a.isOther) - Number(b.isOther) ||
      b.fact.year - a.fact.year ||
      a.assessment.preferred.claim.rank - b.assessment.preferred.claim.rank,
  );
  const sorted = sortRows(ordered, columns, sort);
  const cut = limit === null ? sorted : sorted.slice(0, limit);
  const headings = (wording: Wording) => new Set(cut.map((row) => groupOf(row, wording)));
  const group = (row: RankRow, wording: Wording) =>
    headings(wording).size > 1 ? groupOf(row, wording) : '';
  const table = { columns, rows: cut, layout, beside: besideRanking };
  return use<RankRow>({
    title: (wording) => titleOf(list.label, narrowing(cut, wording), wording),
    forPeople: () => ({ ...table, group: sort === null ? group : undefined }),
    forPrograms: table,
    matching: rows.length,
    isReduced: false,
    isLimited: cut.length < rows.length,
    more: everyArea,
    none: null,
    notes: () => [],
  });
}

/** The share of the fullest year that a later year must have. */
const fullEnough = 0.75;

/** The latest year with nearly as many areas as the fullest; one with the main area before the others. */
function yearOf(rows: readonly RankingRow[]): number {
  const years = [...groupBy(rows, ({ fact }) => [String(fact.year)]).values()];
  const most = rangeOf(years.map(({ length }) => length)).largest;
  const full = years.filter(({ length }) => length >= fullEnough * most).flat();
  const own = full.filter(({ subject }) => subject.scope === 'district');
  return rangeOf((own.length > 0 ? own : full).map(({ fact }) => fact.year)).largest;
}

function datedOf({ fact }: RankingRow) {
  return { period: String(fact.year), kind: 'actual' } as const;
}

/** The year and, if there is only one, the group that is ranked. */
function narrowing(rows: readonly RankRow[], wording: Wording): readonly string[] {
  const own = rows.find(({ isOther }) => !isOther);
  const groups = new Set(rows.map(({ among }) => among.id));
  if (!own) return [];
  const year = headingOf(own, wording);
  return groups.size === 1 ? [year, textIn(own.among.label, wording)] : [year];
}

/** "2023, all of China", or "Other years, all of China". */
function groupOf(row: RankRow, wording: Wording): string {
  const comma = wording.language === 'zh' ? '，' : ', ';
  return headingOf(row, wording) + comma + textIn(row.among.label, wording);
}

const subjectColumn: Column<RankRow> = {
  key: 'subject',
  header: headers.area,
  value: ({ fact }) => fact.subject,
  cell: ({ subject }, wording) => textIn(subject.short, wording),
};

const columns: readonly Column<RankRow>[] = [
  ...rankingColumns.map((column) => (column.key === 'subject' ? subjectColumn : column)),
  {
    key: 'comparedYear',
    header: { en: 'Compared year', zh: '比较年份' },
    value: ({ comparedYear }) => comparedYear,
  },
];

const layout = {
  columns: ['subject', 'rank', 'outOf', 'year', 'evidence', 'sources', 'id'],
  fold: [
    ['sources', null],
    ['id', 'below'],
    ['evidence', 'below'],
    ['outOf', null],
  ],
  record: ['subject', 'rank', 'outOf', 'among', 'year', 'evidence', 'sources', 'note', 'id'],
} as const;
