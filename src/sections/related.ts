import type { Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { cautionsAmong } from '../lookup/tensions.ts';
import { once, remember } from '../model/lazy.ts';
import { textIn } from '../model/text.ts';
import type { Claim, Fact, Figure, Ranking } from '../model/types.ts';
import { claimValue, contextWords, disputeWords } from './claims.ts';
import { relatedByName } from './related-names.ts';
import { nearestIn, type Timeline, timelineOf } from './timeline.ts';
import { colonIn } from './wording.ts';

/** Another fact that helps to judge a claim, in a few words with its id. */
export type Related = {
  readonly id: string;
  readonly words: Words;
};

/** A fact in words, beside another one. */
export type Words = (wording: Wording) => string;

/** More related facts than these help nobody, and in a long series each claim would list them all. */
const mostRelated = 50;

/**
 * Finds for a fact those of the same indicator or list and the same area, of the same kind first, each from the nearest
 * in time; of other boundaries only if nothing of the same area is known. Awards, policies and places are found by their
 * bodies, years and names. Facts that a tension warns against are left out.
 */
export function relatedFacts(catalogue: Catalogue): (fact: Fact) => readonly Related[] {
  const { areas } = catalogue;
  const scopeOf = (area: string) => entry(areas, area).scope;
  const cautions = cautionsAmong(catalogue);
  const wordsOf = wordedIn(catalogue);
  const named = once(() => relatedByName(catalogue));

  const figuresOf = seriesOf<Figure>(
    (id) => catalogue.figuresByIndicator.get(id) ?? [],
    ({ period }) => period,
    'later-first',
  );
  const rankingsOf = seriesOf<Ranking>(
    (id) => catalogue.rankingsByList.get(id) ?? [],
    ({ year }) => String(year),
    'as-listed',
  );

  function ofFigure(figure: Figure): Iterable<Fact> {
    const { indicator, area, kind, period } = figure;
    const isSame = (other: Figure) => other.area === area;
    const groups = [
      { key: `${area} ${kind}`, has: (other: Figure) => isSame(other) && other.kind === kind },
      { key: area, has: isSame },
    ];
    const boundaries = {
      key: 'boundaries',
      has: (other: Figure) => scopeOf(other.area) === 'district',
    };
    const all = catalogue.figuresByIndicator.get(indicator) ?? [];
    const isAlone = !all.some((other) => isSame(other) && other !== figure);
    return inOrder(
      figuresOf(indicator),
      isAlone && boundaries.has(figure) ? [boundaries] : groups,
      period,
    );
  }

  function ofRanking({ list, subject, among, year }: Ranking): Iterable<Fact> {
    const isSame = (other: Ranking) => other.subject === subject;
    const groups = [
      {
        key: `${subject} ${among}`,
        has: (other: Ranking) => isSame(other) && other.among === among,
      },
      { key: subject, has: isSame },
    ];
    return inOrder(rankingsOf(list), groups, String(year));
  }

  function all(fact: Fact): Iterable<Fact> {
    if ('indicator' in fact) return ofFigure(fact);
    if ('list' in fact) return ofRanking(fact);
    return named()(fact);
  }

  return (fact) => {
    const warned = new Set(cautions(fact.id).map((each) => each.fact));
    const found: Related[] = [];
    for (const other of all(fact)) {
      if (other.id === fact.id || warned.has(other.id)) continue;
      found.push({ id: other.id, words: wordsOf(other, fact) });
      if (found.length === mostRelated) break;
    }
    return found;
  };
}

/** The facts of an indicator or list that belong to a group, in time. */
type InGroup<F> = (group: Group<F>) => Timeline<F>;
type Group<F> = { readonly key: string; readonly has: (fact: F) => boolean };

/** Each timeline is made once, however many facts are related by it. */
function seriesOf<F>(
  factsOf: (id: string) => readonly F[],
  periodOf: (fact: F) => string,
  order: 'later-first' | 'as-listed',
): (id: string) => InGroup<F> {
  return remember((id: string): InGroup<F> => {
    const made = new Map<string, Timeline<F>>();
    return ({ key, has }) => {
      const timeline = made.get(key) ?? timelineOf(factsOf(id).filter(has), periodOf, order);
      made.set(key, timeline);
      return timeline;
    };
  });
}

/** The facts of the first group from the nearest on, then those that the second has besides, and so on. */
function* inOrder<F>(series: InGroup<F>, groups: readonly Group<F>[], period: string): Iterable<F> {
  for (const [i, group] of groups.entries()) {
    const before = groups.slice(0, i);
    for (const fact of nearestIn(series(group), period)) {
      if (!before.some(({ has }) => has(fact))) yield fact;
    }
  }
}

/**
 * Facts in words beside another fact: the value, or else the name, then the id and what differs in time, area and
 * group. Each is weighed once, however many claims it is shown beside.
 */
export function wordedIn(catalogue: Catalogue): (fact: Fact, beside: Fact) => Words {
  const statedBy = remember((fact: Fact) => {
    const assessed = once(() => assessFact<Claim>(fact, catalogue.sources));
    const subject = subjectOf(catalogue, fact);
    const { unit } = subject;
    const words: Words = (wording) =>
      claimValue({ claim: assessed().preferred.claim, unit }, wording);
    const dispute: Words = (wording) => disputeWords(assessed(), unit, wording);
    return { subject, words, dispute };
  });
  return (fact, beside) => {
    const other = subjectOf(catalogue, beside);
    const { subject, words, dispute } = statedBy(fact);
    const { label, period, area, among } = subject;
    const isSeries = label === other.label;
    const differing = {
      period,
      area: area === other.area ? null : area,
      among: isSeries && among === other.among ? null : among,
    };
    return (wording) => {
      const value = words(wording);
      const name = isSeries && value !== '' ? '' : textIn(label, wording);
      const said = [name, value].filter((part) => part !== '').join(colonIn(wording));
      const context = contextWords(catalogue, fact, differing, wording);
      return inBrackets(said, [dispute(wording), ...context.split(' · '), fact.id], wording);
    };
  };
}

/** "716 (2020, Wujin)", with the punctuation of the language. */
function inBrackets(text: string, all: readonly string[], { language }: Wording): string {
  const details = all.filter((part) => part !== '');
  return language === 'zh' ? `${text}（${details.join('，')}）` : `${text} (${details.join(', ')})`;
}
