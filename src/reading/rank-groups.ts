/** Part of the stage `link`: among whom a rank is. A group that the text names and the dataset lacks is none. */

import type { Rank } from '../model/ranks.ts';
import { textsOf } from '../model/text.ts';
import type { Ranking } from '../model/types.ts';
import type { Base } from './base.ts';
import type { Places } from './context.ts';
import type { NameMatch } from './lexicon.ts';
import { clauseOf, type Mentions } from './mentions.ts';
import { normalText } from './normal-text.ts';
import type { Range } from './residue.ts';

/** The list that a rank is of, and where the text names it. */
export type RankLink = { readonly list: string; readonly name: Range | null };

const country =
  /全国|(?<![a-z])(?:nationwide|nationally|countrywide|(?:the )?(?:country|nation|china)['’]s|in (?:the )?(?:country|china|nation)|national)(?![a-z])/;
const province = /[全本]省|(?<![a-z])(?:provincial|(?:in|of) the province|province-wide)(?![a-z])/;
const city = /[全本]市|(?<![a-z])(?:(?:in|of) the city|citywide|city-wide)(?![a-z])/;

/** What makes a smaller group of a larger one: the zones of a level, the counties, the bases. */
const qualifiers: readonly (readonly [string, RegExp])[] = [
  ['provincial', /省级|(?<![a-z])provincial(?:-level| level)?(?= )/],
  ['county', /县级|(?<![a-z])county-level/],
  ['counties', /县\s?[（(]市|县市区|(?<![a-z])counties/],
  ['bases', /区域.{0,6}基地|(?<![a-z])regional (?:\S+ ){0,4}bases/],
];
const qualifiersOf = (text: string): readonly string[] =>
  qualifiers.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

const spansOf = (patterns: readonly RegExp[], text: string): readonly Range[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    })),
  );
/** The parts of a text that name a smaller group, and those that name any group. */
export const qualifierSpans = (text: string): readonly Range[] =>
  spansOf([...qualifiers.map(([, pattern]) => pattern), country], text);
export const groupSpans = (text: string): readonly Range[] => [
  ...qualifierSpans(text),
  ...spansOf([province, city], text),
];

/**
 * The rankings of one list, subject and year that the words around the rank allow: those among the group that
 * is named, else those of the whole list.
 */
export function amongWords(
  rankings: readonly Ranking[],
  rank: Rank,
  link: RankLink,
  mentions: Mentions,
  { places, catalogue }: Base,
): readonly Ranking[] {
  const { names } = mentions;
  const normal = withoutName(mentions.normal, link);
  const from = Math.max(
    clauseOf(mentions, rank.start),
    link.name && link.name.end <= rank.start ? link.name.end : 0,
    mentions.ranks.findLast((each) => each.end <= rank.start)?.end ?? 0,
  );
  const [head, tail] = [normal.slice(from, rank.start), tailOf(normal, mentions, rank.end)];
  const groups = [...new Set(rankings.map(({ among }) => among))];
  const labelOf = (id: string) => {
    const group = catalogue.dataset.groups?.find((each) => each.id === id);
    return group ? normalText(textsOf(group.label).join(' ')) : '';
  };
  const before = normal.slice(
    Math.max(clauseOf(mentions, rank.start), rank.start - 40),
    rank.start,
  );
  const wanted = qualifiersOf(`${before}|${tail}`);
  if (wanted.length > 0) {
    const fitting = groups.filter((id) => {
      const has = qualifiersOf(labelOf(id));
      return wanted.every((each) => has.includes(each));
    });
    return fitting.length === 1 ? rankings.filter(({ among }) => among === fitting[0]) : [];
  }
  const [named] = names
    .filter((name) => name.start >= from && name.end <= rank.end + tail.length)
    .flatMap(({ meanings }) => meanings)
    .flatMap(({ kind, id }) =>
      id !== null && (kind === 'group' || kind === 'area') && groups.includes(id) ? [id] : [],
    );
  const wider = names.filter(
    (name) => isWiderArea(name, places.types) && isAmong(name, rank, link, mentions.normal),
  );
  if (wider.some(({ meanings }) => !meanings.some(({ id }) => id !== null && groups.includes(id))))
    return [];
  const cue = (text: string) =>
    country.test(text)
      ? 'country'
      : province.test(text)
        ? 'province'
        : city.test(text)
          ? 'city'
          : null;
  const ahead = link.name ? mentions.normal.slice(0, link.name.start).slice(-2) : '';
  const byWord =
    cue(head.slice(-24)) ?? cue(tail) ?? (/^[全本][省市]$/.test(ahead) ? cue(ahead) : null);
  const typeOf = (id: string) => places.types.get(id);
  const largest = ['country', 'province', 'city'].flatMap((type) =>
    groups.filter((id) => typeOf(id) === type),
  );
  const group = byWord
    ? (groups.find((id) => typeOf(id) === byWord) ?? named ?? 'none')
    : (named ?? (groups.length === 1 ? groups[0] : largest[0]));
  return rankings.filter(({ among }) => among === group);
}

/** A city, a province or a country. */
const isWiderArea = ({ meanings }: NameMatch, types: Places['types']): boolean =>
  meanings.some(
    ({ kind, id }) =>
      kind === 'area' &&
      id !== null &&
      ['city', 'province', 'country'].includes(types.get(id) ?? ''),
  );

/** Whether an area says among whom a rank is: "second in Jiangsu", 江苏省百强区第一. */
const isAmong = (area: Range, rank: Rank, link: RankLink, normal: string): boolean =>
  area.end === link.name?.start ||
  (area.start > rank.end &&
    !/['’]s$/.test(normal.slice(area.start, area.end)) &&
    /^ (?:place )?(?:in|of|within|across|among)(?: the| all)? $/.test(
      normal.slice(rank.end, area.start),
    ));

/** What belongs to a rank after it: up to a comma, or to an "and" that goes on about something else. */
function tailOf(normal: string, { clauses }: Mentions, from: number): string {
  const next = clauses.find((start) => start > from) ?? normal.length;
  return normal.slice(from, Math.min(next, from + 90)).split(/[,，;；。、]|\.(?!\d)/)[0] ?? '';
}

/** The words of the list itself name no group. */
function withoutName(normal: string, { name }: RankLink): string {
  if (!name) return normal;
  return normal.slice(0, name.start) + ' '.repeat(name.end - name.start) + normal.slice(name.end);
}
