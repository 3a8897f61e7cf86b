/** Part of the stage `link`: what a name beside a number may mean, by the unit and the words around it. */
import type { Quantity } from '../model/quantity.ts';
import { textsOf } from '../model/text.ts';
import type { Indicator, Unit } from '../model/types.ts';
import type { NameMatch } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import {
  isPerHead,
  type Modified,
  modifierAfter,
  modifierBefore,
  modifierBetween,
  modifierFrom,
} from './modifiers.ts';
import { normalText } from './normal-text.ts';
import type { Range } from './residue.ts';
import { factorTo } from './units.ts';

export type Way = 'before' | 'after' | 'ellipsis' | 'header' | 'pair' | 'words' | 'part' | 'unit';
export type Link = {
  readonly quantity: Quantity;
  readonly indicator: Indicator;
  /** From the unit of the text to that of the indicator. */
  readonly factor: number;
  readonly by: Way;
  /** How sure the words are: from 1, down to 0.6. Below that nothing is chosen. */
  readonly score: number;
  /** Where the words are that name the indicator, if they are in the sentence. */
  readonly name: Range | null;
  /** How many words of the name were found in another order. */
  readonly words?: number;
};
export type NoLink = {
  readonly quantity: Quantity;
  readonly reason: 'growth' | 'no-indicator' | 'other-unit' | 'unclear';
};

/** The indicators of a dataset, with their units, as the stages need them. */
export type Indicators = {
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly modified: Modified;
};

/** Words after a name that make a share, a rate or something else of it. */
export const otherAfter =
  /^\s?(?:的)?(?:['’]s? )?(?:增速|增幅|增长率|占比|比重|比例|增量|目标值?|数据来源|差距|排名|growth|share|rate|ratio|gap|per (?:head|capita|person|resident))/;

export const isIndicator = (name: NameMatch) =>
  name.meanings.some(({ kind }) => kind === 'indicator');

/** The indicators that a name may mean for a number, by unit and modifier. */
export function meant(
  name: NameMatch,
  quantity: Quantity,
  { normal }: Mentions,
  { byId, units, modified }: Indicators,
): readonly { indicator: Indicator; factor: number }[] {
  const [first, last] =
    name.start < quantity.start ? [name.start, quantity.start] : [quantity.end, name.start];
  const ahead = modifierBefore(normal, name.start < quantity.start ? name.start : quantity.start);
  const between =
    name.start < quantity.start
      ? modifierBetween(normal, name.end, last)
      : modifierFrom(normal, first, last);
  const behind = between === 'none' || ahead === 'net' ? ahead : between;
  const modifier = isPerHead(normal, quantity.end)
    ? 'per'
    : behind === 'none'
      ? modifierAfter(normal, Math.max(name.end, quantity.end))
      : behind;
  const found = new Map<string, { indicator: Indicator; factor: number }>();
  for (const { kind, id } of name.meanings) {
    if (kind !== 'indicator' || id === null) continue;
    const chosen = modified(id, modifier);
    const indicator = chosen === null ? undefined : byId.get(chosen);
    const unit = indicator && units.get(indicator.unit);
    const factor = unit ? factorTo(quantity, unit) : null;
    if (indicator && factor !== null) found.set(indicator.id, { indicator, factor });
  }
  return [...found.values()];
}

export function only(
  name: NameMatch,
  quantity: Quantity,
  by: Way,
  score: number,
  mentions: Mentions,
  indicators: Indicators,
): Link | null {
  const [one, another] = meant(name, quantity, mentions, indicators);
  return one && !another ? { quantity, ...one, by, score, name } : null;
}

const level =
  /(?:国家级?|省级(?:以上)?|市级(?:以上)?|national(?:-level)?|provincial(?:-level)?|state-level)[\s“"]?$/;

/** A level before a name makes another thing of it: 国家级孵化器 are some of the 孵化器. */
export function isOtherLevel(normal: string, { start, end }: Range): boolean {
  return (
    level.test(normal.slice(Math.max(0, start - 18), start)) &&
    !level.test(normal.slice(start, end).slice(0, 8))
  );
}

const levels: readonly RegExp[] = [
  /国家级?|(?<![a-z])(?:national|state-level)(?![a-z])/,
  /省级?|(?<![a-z])provincial(?![a-z])/,
];

/** Whether words speak of the national or provincial ones of something that no name of the indicator does. */
export function isOtherLevelOf(words: string, { label, aliases }: Indicator): boolean {
  const names = normalText([...textsOf(label), ...Object.values(aliases ?? {}).flat()].join(' '));
  const stated = levels.filter((level) => level.test(words));
  return stated.length === 1 && stated.some((level) => !level.test(names));
}

const spans = new WeakMap<Mentions, readonly Range[]>();
/** What may stand between a name and its number without changing what it is about. */
export function spansIn(mentions: Mentions): readonly Range[] {
  const known = spans.get(mentions);
  if (known) return known;
  const { quantities, ranks, periods, subjects } = mentions;
  const made = [
    ...quantities,
    ...ranks,
    ...periods,
    ...subjects.filter(({ kind }) => kind !== 'other'),
  ].sort((a, b) => a.start - b.start);
  spans.set(mentions, made);
  return made;
}
