import type { Wording } from '../formats/column.ts';
import { assessFact, type Catalogue } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { groupBy } from '../model/group.ts';
import { comparePeriods } from '../model/period.ts';
import { textIn } from '../model/text.ts';
import type { Claim, Fact } from '../model/types.ts';
import { keysOf, scopes } from '../model/vocabulary.ts';
import { sections } from './index.ts';
import { sectionOfFact } from './search.ts';

/** Facts or claims that a page of an area, a source, an indicator or a list shows unless all are wanted. */
export const mostShown = 15;

/** How many facts of a kind come before those of the next. */
const inTurn = 5;

/**
 * Facts, the most important first: the latest result of every series before older ones and estimates,
 * the main area before others, and a few each of key indicators, ranks, awards and the rest in turn.
 */
export function byImportance(catalogue: Catalogue, facts: readonly Fact[]): readonly Fact[] {
  const series = groupBy(facts, (fact) => [seriesOf(fact)]);
  const ordered = [...series.values()]
    .flatMap((each) => each.toSorted(latestFirst(catalogue)).map((fact, age) => ({ fact, age })))
    .map(({ fact, age }) => ({ fact, order: [age, ...orderOf(catalogue, fact)] }))
    .toSorted((a, b) => compareNumbers(a.order, b.order))
    .map(({ fact }) => fact);
  const kinds = groupBy(ordered, (fact) => [kindOf(catalogue, fact)]);
  return [...kinds]
    .toSorted(([a], [b]) => kindOrder.indexOf(a) - kindOrder.indexOf(b))
    .flatMap(([, each]) => each.map((fact, i) => ({ fact, turn: Math.floor(i / inTurn) })))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ fact }) => fact);
}

/** How many facts there are of each kind, and how many are disputed. */
export function countFacts(
  { sources }: Catalogue,
  facts: readonly Fact[],
  wording: Wording,
): string {
  const bySection = groupBy(facts, (fact) => [sectionOfFact(fact)]);
  const isDisputed = (fact: Fact) => assessFact<Claim>(fact, sources).evidence === 'disputed';
  const disputed = facts.filter(isDisputed).length;
  const counts = [
    ...sections.flatMap(({ id, label }) => {
      const count = bySection.get(id)?.length ?? 0;
      return count > 0 ? [`${textIn(label, wording)} ${count}`] : [];
    }),
    ...(disputed > 0 ? [`${{ en: 'disputed', zh: '有争议' }[wording.language]} ${disputed}`] : []),
  ];
  return wording.language === 'zh'
    ? `${facts.length}（${counts.join('，')}）`
    : `${facts.length} (${counts.join(', ')})`;
}

/** What makes facts of different times one series. */
function seriesOf(fact: Fact): string {
  if ('indicator' in fact) return `${fact.indicator} ${fact.area}`;
  return 'list' in fact ? `${fact.list} ${fact.subject} ${fact.among}` : fact.id;
}

const isResult = (fact: Fact): boolean => !('indicator' in fact) || fact.kind === 'actual';

/** Results come before estimates and targets. */
function latestFirst(catalogue: Catalogue): (a: Fact, b: Fact) => number {
  const periodOf = (fact: Fact) => subjectOf(catalogue, fact).period ?? '';
  return (a, b) =>
    Number(isResult(b)) - Number(isResult(a)) || comparePeriods(periodOf(b), periodOf(a));
}

const kindOrder = ['key', 'rankings', 'awards', 'stats', 'targets', 'policies', 'places'];

function kindOf({ indicators }: Catalogue, fact: Fact): string {
  const section = sectionOfFact(fact);
  const isKey = 'indicator' in fact && indicators.get(fact.indicator)?.key === true;
  return isKey && section === 'stats' ? 'key' : section;
}

function orderOf({ areas, positions }: Catalogue, fact: Fact): readonly number[] {
  const area = areas.get('area' in fact ? fact.area : 'subject' in fact ? fact.subject : '');
  const series = 'list' in fact ? fact.list : 'indicator' in fact ? fact.indicator : '';
  return [
    Number(!isResult(fact)),
    keysOf(scopes).indexOf(area?.scope ?? 'district'),
    positions.get(area?.id ?? '') ?? 0,
    positions.get(series) ?? 0,
  ];
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  return a.map((number, i) => number - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
