import type { Assessment } from '../evidence/assessment.ts';
import type { Column, Flat } from '../formats/column.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { namesOf, textsIn } from '../lookup/names.ts';
import { textIn, textsOf } from '../model/text.ts';
import type { Area, Group, List, Ranking, RankingClaim, Term } from '../model/types.ts';
import {
  besideFact,
  besideId,
  evidenceColumns,
  headers,
  idColumn,
  sourceIds,
  textColumn,
} from './columns.ts';
import { ifAny } from './example-ids.ts';
import { districtAndParts, onlyScopes } from './reductions.ts';
import { defineSection, type Reduction } from './section.ts';
import { formatEvidence, formatRank } from './wording.ts';

export type RankingRow = {
  readonly fact: Ranking;
  readonly list: List;
  readonly subject: Area;
  /** Whether the subject is what the dataset is about: its first area. */
  readonly own: boolean;
  readonly among: Group;
  readonly term: Term | null;
  readonly assessment: Assessment<RankingClaim>;
};

export function rankingRows(catalogue: Catalogue): readonly RankingRow[] {
  const placeOf = ({ id }: List) => catalogue.positions.get(id) ?? 0;
  return catalogue.dataset.rankings
    .map((fact) => ({ fact, list: entry(catalogue.lists, fact.list) }))
    .map(({ fact, list }) => ({
      fact,
      list,
      subject: entry(catalogue.areas, fact.subject),
      own: fact.subject === catalogue.dataset.areas[0]?.id,
      among: entry(catalogue.groups, fact.among),
      term: list.term ? entry(catalogue.terms, list.term) : null,
      assessment: assessFact(fact, catalogue.sources),
    }))
    .sort((a, b) => placeOf(a.list) - placeOf(b.list) || b.fact.year - a.fact.year);
}

/** The latest year of each list, for each place and each group that it is compared with. */
const latestOnly: Reduction<RankingRow> = {
  applies: ({ year }) => year === null,
  apply: (rows) => {
    const latest = new Map<string, number>();
    for (const row of rows) {
      latest.set(seriesOf(row), Math.max(row.fact.year, latest.get(seriesOf(row)) ?? 0));
    }
    return rows.filter((row) => row.fact.year === latest.get(seriesOf(row)));
  },
};

function seriesOf({ fact }: RankingRow): string {
  return `${fact.list}/${fact.subject}/${fact.among}`;
}

export const rankingColumns: readonly Column<RankingRow>[] = [
  idColumn(({ fact }) => fact.id),
  {
    key: 'list',
    header: { en: 'List id', zh: '榜单 id' },
    value: ({ fact }) => fact.list,
  },
  textColumn('label', { en: 'List', zh: '榜单' }, ({ list }) => list.label),
  { key: 'year', header: headers.year, value: ({ fact }) => fact.year },
  {
    key: 'subject',
    header: headers.area,
    value: ({ fact }) => fact.subject,
    cell: ({ subject }, wording) => textIn(subject.short, wording),
    folded: ({ subject, own }, wording) => [
      { text: own ? '' : textIn(subject.short, wording), tone: 'muted' },
    ],
  },
  {
    key: 'among',
    header: { en: 'Ranked among', zh: '排名范围' },
    value: ({ fact }) => fact.among,
    cell: ({ among }, wording) => textIn(among.label, wording),
    folded: ({ among }, wording) => {
      const whom = textIn(among.label, wording);
      const text = wording.language === 'zh' ? `排名范围：${whom}` : `ranked among ${whom}`;
      return [{ text, tone: 'muted' }];
    },
  },
  {
    key: 'rank',
    header: { en: 'Rank', zh: '名次' },
    value: ({ assessment }) => assessment.preferred.claim.rank,
    cell: ({ assessment }, wording) => formatRank(assessment.preferred.claim, wording),
    align: 'right',
    wrap: false,
  },
  {
    key: 'bound',
    header: { en: 'Bound', zh: '界限' },
    value: ({ assessment }) => assessment.preferred.claim.bound ?? 'exact',
  },
  ...evidenceColumns<RankingRow>(({ assessment }, wording) =>
    formatEvidence(assessment, wording, (claim) => formatRank(claim, wording)),
  ),
  {
    key: 'outOf',
    header: { en: 'Out of', zh: '总数' },
    value: ({ assessment }) => assessment.preferred.claim.outOf ?? null,
    align: 'right',
    wrap: false,
  },
  {
    key: 'contrary',
    header: { en: 'Contradicting ranks', zh: '相反名次' },
    value: ({ assessment }) => assessment.contrary.map(({ claim }) => claim.rank),
  },
];

/** Extra CSV and TSV columns of a rank. */
export const besideRanking: readonly Flat<RankingRow>[] = besideFact<RankingRow>(
  ({ fact }) => String(fact.year),
  besideId('subject_name', ({ subject }) => subject.label),
  besideId('among_name', ({ among }) => among.label),
);

export const rankings = defineSection<RankingRow>({
  id: 'rankings',
  label: { en: 'rankings', zh: '排名' },
  about: {
    en: 'Positions in published rankings, the latest of each',
    zh: '各榜单的最新名次',
  },
  examples: ({ source }) => [
    { line: 'wujin rankings', about: { en: 'the latest ranks', zh: '最新名次' } },
    { line: 'wujin rankings --all', about: { en: 'all years and areas', zh: '所有年份与区域' } },
    ...ifAny(source, (id) => ({
      line: `wujin rankings --source ${id} --all`,
      about: { en: 'only facts from one source', zh: '只看某一来源涉及的名次' },
    })),
  ],
  rows: rankingRows,
  columns: rankingColumns,
  beside: besideRanking,
  layout: {
    columns: ['label', 'rank', 'among', 'year', 'subject', 'evidence', 'sources', 'id'],
    fold: [
      ['sources', null],
      ['id', 'below'],
      ['subject', 'below'],
      ['among', 'below'],
      ['evidence', 'below'],
    ],
    record: ['label', 'rank', 'among', 'year', 'subject', 'evidence', 'sources', 'note', 'id'],
  },
  dimensions: {
    texts: ({ fact, list, subject, among, term }) => [
      fact.id,
      ...namesOf(list),
      ...namesOf(subject),
      ...textsOf(among.label),
      ...textsOf(fact.note),
      ...textsOf(term?.term),
    ],
    not: ({ list, subject }) => [...textsIn(list.not), ...textsIn(subject.not)],
    year: ({ fact }) => String(fact.year),
    area: ({ fact }) => fact.subject,
    source: sourceIds,
    evidence: ({ assessment }) => assessment.evidence,
  },
  reductions: [onlyScopes(({ subject }) => subject, districtAndParts), latestOnly],
  identify: ({ fact }) => fact.id,
});
