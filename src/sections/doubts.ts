import type { Cell, DataTable, Wording } from '../formats/column.ts';
import type { Detail } from '../formats/detail.ts';
import { assessFact, type Catalogue, entry, sourcesOf } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { groupBy } from '../model/group.ts';
import { comparePeriods, monthsOf } from '../model/period.ts';
import { type DataText, isDataText, type Text, textIn } from '../model/text.ts';
import type { Claim, Fact, Figure } from '../model/types.ts';
import { type DoubtKind, keysOf, doubts as kinds } from '../model/vocabulary.ts';
import { claimValue, contextWords, disputeWords } from './claims.ts';
import { headers, idColumn, textColumn, vocabularyColumn } from './columns.ts';
import { capital } from './wording.ts';

/** Where a reader should be careful, and why, although no two sources contradict each other. */
export type DoubtRow = {
  readonly id: string;
  readonly kind: DoubtKind;
  readonly label: DataText;
  readonly facts: readonly Fact[];
  readonly why: Text | DataText;
  readonly catalogue: Catalogue;
};

/** Headline figures are recent if they are of one of so many years before the sources were read. */
const recentYears = 3;
/** A stock that falls by more than this, or grows by more within about a year, may count something else. */
const largest = { fall: 0.1, growth: 0.5, months: 18 } as const;

/** Everything doubtful in a dataset: its own tensions first, then what follows from its facts. */
export function doubtsIn(catalogue: Catalogue): readonly DoubtRow[] {
  return [...tensions(catalogue), ...weak(catalogue), ...trends(catalogue), ...old(catalogue)];
}

function tensions(catalogue: Catalogue): readonly DoubtRow[] {
  return catalogue.dataset.tensions.map(({ id, fact, other, why }) => {
    const facts = [fact, other].map((each) => entry(catalogue.facts, each));
    return { id, kind: 'tension', label: labelOf(catalogue, facts), facts, why, catalogue };
  });
}

function labelOf(catalogue: Catalogue, [fact]: readonly Fact[]): DataText {
  if (!fact) throw new Error('a doubt without a fact');
  return subjectOf(catalogue, fact).label;
}

/** Headline figures that only unverified pages give. */
function weak(catalogue: Catalogue): readonly DoubtRow[] {
  const { sources } = catalogue;
  return headlines(catalogue)
    .filter((figure) => sourcesOf(figure).every((id) => entry(sources, id).grade === 'unverified'))
    .map((figure) => {
      const names = sourcesOf(figure).map((id) => entry(sources, id).publisher);
      const isOne = names.length === 1;
      const named = (language: 'en' | 'zh', comma: string) =>
        names.map((name) => textIn(name, { language })).join(comma);
      return {
        id: `weak-${figure.id}`,
        kind: 'weak',
        label: labelOf(catalogue, [figure]),
        facts: [figure],
        why: {
          en: `Only ${isOne ? 'an unverified page gives' : 'unverified pages give'} it: ${named('en', ', ')}.`,
          zh: `仅见于未核实网页：${named('zh', '、')}。`,
        },
        catalogue,
      };
    });
}

/** Neighbours of a series that differ by more than is likely, unless a tension already explains them. */
function trends(catalogue: Catalogue): readonly DoubtRow[] {
  const { dataset, indicators, sources } = catalogue;
  const isExplained = new Set(
    dataset.tensions.flatMap(({ fact, other }) => [`${fact} ${other}`, `${other} ${fact}`]),
  );
  const stocks = districtFigures(catalogue).filter(
    ({ indicator }) => !entry(indicators, indicator).flow,
  );
  return [...groupBy(stocks, ({ indicator, area }) => [`${indicator} ${area}`]).values()].flatMap(
    (series) => {
      const stated = series
        .map((figure) => ({ figure, claim: assessFact(figure, sources).preferred.claim }))
        .filter(({ claim }) => claim.bound === 'exact' && claim.value > 0)
        .sort((a, b) => comparePeriods(a.figure.period, b.figure.period));
      return stated.slice(1).flatMap((next, i): readonly DoubtRow[] => {
        const before = stated[i];
        if (!before || isExplained.has(`${before.figure.id} ${next.figure.id}`)) return [];
        const change = next.claim.value / before.claim.value - 1;
        const isFall = change < -largest.fall;
        const months = endOf(next.figure) - endOf(before.figure);
        if (!isFall && !(change > largest.growth && months <= largest.months)) return [];
        const percent = Math.round(Math.abs(change) * 100);
        const after = months === 1 ? '1 month' : `${months} months`;
        return [
          {
            id: `trend-${next.figure.id}`,
            kind: 'trend',
            label: labelOf(catalogue, [next.figure]),
            facts: [before.figure, next.figure],
            why: {
              en: `The later figure is ${percent}% ${isFall ? 'lower' : 'higher'} after ${after}. The two may count different things.`,
              zh: `${months} 个月后${isFall ? '低' : '高'} ${percent}%，两者的统计范围可能不同。`,
            },
            catalogue,
          },
        ];
      });
    },
  );
}

/** Headline indicators whose last figure is old. */
function old(catalogue: Catalogue): readonly DoubtRow[] {
  const { dataset } = catalogue;
  const figures = headlines(catalogue);
  const years = figures.map((figure) => Math.floor(endOf(figure) / 12));
  // The year in which the sources were read is not over.
  const read = dataset.accessed ? Number(dataset.accessed.slice(0, 4)) - 1 : Math.max(0, ...years);
  const since = read - recentYears + 1;
  return [...groupBy(figures, ({ indicator }) => [indicator])].flatMap(
    ([indicator, all]): readonly DoubtRow[] => {
      const [last, ...others] = all.toSorted((a, b) => comparePeriods(b.period, a.period));
      if (!last || endOf(last) >= since * 12) return [];
      const facts = [last, ...others.filter(({ period }) => period === last.period)];
      return [
        {
          id: `old-${indicator}`,
          kind: 'old',
          label: labelOf(catalogue, facts),
          facts,
          why: {
            en: `No figure since ${since}; the latest is of ${last.period}.`,
            zh: `本地区自 ${since} 年起没有数值，最近一条为 ${last.period}。`,
          },
          catalogue,
        },
      ];
    },
  );
}

function endOf({ period }: Figure): number {
  return monthsOf(period)?.last ?? 0;
}

/** Actual figures of the main area, with any boundary. */
function districtFigures({ dataset, areas }: Catalogue): readonly Figure[] {
  return dataset.figures.filter(
    ({ area, kind }) => kind === 'actual' && entry(areas, area).scope === 'district',
  );
}

function headlines(catalogue: Catalogue): readonly Figure[] {
  return districtFigures(catalogue).filter(
    ({ indicator }) => entry(catalogue.indicators, indicator).key,
  );
}

/** A fact in a line: "716 · 2020 · Wujin · high-tech-enterprises-2020". */
function factWords(catalogue: Catalogue, fact: Fact, label: DataText, wording: Wording): string {
  const subject = subjectOf(catalogue, fact);
  const assessment = assessFact<Claim>(fact, catalogue.sources);
  const { unit } = subject;
  const value = claimValue({ claim: assessment.preferred.claim, unit }, wording);
  const name = subject.label === label && value !== '' ? '' : textIn(subject.label, wording);
  const dispute = disputeWords(assessment, unit, wording);
  const parts = [name, value, dispute, contextWords(catalogue, fact, subject, wording), fact.id];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Our own reasons in the languages of the dataset, as all of its texts are. */
function inLanguages(why: Text | DataText, { dataset }: Catalogue): DataText {
  if (!('en' in why && 'zh' in why)) return why;
  const { en, zh } = why;
  return Object.fromEntries(
    dataset.languages.map((language) => [language, language.startsWith('zh') ? zh : en]),
  );
}

/** All doubts for readers, under a heading for each kind. */
export function doubtDetail(
  all: readonly DoubtRow[],
  rows: readonly DoubtRow[],
  disputes: string,
  wording: Wording,
): Detail {
  const { language } = wording;
  const countOf = (wanted: DoubtKind) => all.filter(({ kind }) => kind === wanted).length;
  const found = keysOf(kinds)
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))
    .filter((each) => each.rows.length > 0);
  return {
    title: { en: `Doubts: ${all.length}`, zh: `疑点 ${all.length} 处` }[language],
    subtitle: {
      en: `Disputes, where sources contradict each other: ${disputes}`,
      zh: `来源相互矛盾的数据：${disputes}`,
    }[language],
    fields: [],
    lists: found.map(({ kind, rows }) => ({
      heading: `${capital(kinds[kind][language])}${{ en: `: ${countOf(kind)}`, zh: `：${countOf(kind)}` }[language]}`,
      items: rows.map(({ label, facts, why, catalogue }) => ({
        head: [{ text: textIn(label, wording), tone: 'strong' }],
        lines: [
          ...facts.map(
            (fact): Cell => [{ text: factWords(catalogue, fact, label, wording), tone: 'muted' }],
          ),
          textIn(why, wording),
        ],
      })),
    })),
  };
}

export function doubtTable(rows: readonly DoubtRow[]): DataTable<DoubtRow> {
  return {
    columns: [
      idColumn(({ id }) => id),
      vocabularyColumn('kind', headers.kind, kinds, ({ kind }) => kind),
      {
        key: 'facts',
        header: { en: 'Facts', zh: '事实' },
        value: ({ facts }) => facts.map(({ id }) => id),
        cell: ({ facts, label, catalogue }, wording) =>
          facts.flatMap((fact, i) => [
            ...(i > 0 ? [{ text: '\n' }] : []),
            { text: factWords(catalogue, fact, label, wording), tone: 'muted' as const },
          ]),
      },
      {
        ...textColumn<DoubtRow>('why', { en: 'Why', zh: '原因' }, ({ why, catalogue }) =>
          inLanguages(why, catalogue),
        ),
        cell: ({ why }, wording) => (isDataText(why) ? textIn(why, wording) : ''),
      },
      textColumn('label', { en: 'About', zh: '事项' }, ({ label }) => label),
      { key: 'evidence', header: headers.evidence, value: () => null },
      {
        key: 'sources',
        header: headers.sources,
        value: ({ facts }) => [...new Set(facts.flatMap(sourcesOf))],
      },
    ],
    rows,
    layout: {
      columns: ['kind', 'label', 'facts', 'why'],
      fold: [
        ['kind', null],
        ['facts', 'lines'],
        ['why', 'below'],
      ],
      record: ['kind', 'label', 'why', 'facts', 'id'],
    },
    group: ({ kind }, { language }) => capital(kinds[kind][language]),
  };
}
