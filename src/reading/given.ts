/**
 * Part of the stage `context`: the areas and periods that an author gives, in a directive or in the front matter,
 * for a text that does not say them.
 */
import { areasNamed } from '../lookup/areas.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { monthsOf } from '../model/period.ts';
import type { Carried, From, Places, When, Who } from './context.ts';
import type { Directive } from './directives.ts';
import type { Block } from './document.ts';

/** The id of an area that is given by an id, a renamed one too, or by a name; null if it means none or several. */
export function areaGiven(text: string, catalogue: Catalogue): string | null {
  const [id, ...others] = areasNamed(catalogue, text);
  return id === undefined || others.length > 0 ? null : id;
}

export function whoGiven(id: string, { boundaries }: Places, from: From): Who {
  const isVariant = boundaries.variants.some((each) => each.id === id);
  return { area: isVariant ? boundaries.base : id, boundary: isVariant ? id : null, from };
}

/** A year, a month or a span such as 2021/2023; null for anything else. Of a day the month counts. */
export function whenGiven(text: string, from: From): When | null {
  if (monthsOf(text) === null) return null;
  const period = text.includes('/') ? text : text.slice(0, 'YYYY-MM'.length);
  return { period, problem: null, isBy: false, isEnd: false, from };
}

/** What is given for a position; the same object wherever the same is given. */
export type Given = Pick<Carried, 'who' | 'when'>;
export type GivenAt = (offset: number) => Given | null;

/**
 * What the context directives of a text give: each from its offset to the next heading of the level of its own
 * section. A later one replaces what it names of an earlier one.
 */
export function givenBy(
  directives: readonly Directive[],
  blocks: readonly Block[],
  catalogue: Catalogue,
  places: Places,
): GivenAt {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const startOf = ({ at }: Block) => at[0] ?? 0;
  const parts = directives.flatMap((directive) => {
    if (directive.kind !== 'context') return [];
    const { offset, area, period } = directive;
    const level = headings.findLast((each) => startOf(each) < offset)?.level ?? 0;
    const next = headings.find((each) => startOf(each) > offset && each.level <= level);
    const id = area === null ? null : areaGiven(area, catalogue);
    return {
      start: offset,
      end: next ? startOf(next) : Number.POSITIVE_INFINITY,
      who: id === null ? null : whoGiven(id, places, 'directive'),
      when: period === null ? null : whenGiven(period, 'directive'),
    };
  });
  const known = new Map<string, Given>();
  return (offset) => {
    const open = parts.filter(({ start, end }) => start <= offset && offset < end);
    if (open.length === 0) return null;
    const key = open.map(({ start }) => start).join();
    const given = known.get(key) ?? {
      who: open.findLast(({ who }) => who !== null)?.who ?? null,
      when: open.findLast(({ when }) => when !== null)?.when ?? null,
    };
    known.set(key, given);
    return given;
  };
}
