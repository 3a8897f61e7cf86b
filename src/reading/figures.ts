/** Stages 4 to 6 for the numbers of a sentence: who, when and what each is about, and what the dataset says. */
import { quantitiesIn } from '../model/numbers.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Source } from '../model/types.ts';
import { kindOf } from './aims.ts';
import type { Base } from './base.ts';
import { bothIn } from './boundaries.ts';
import { type Carried, type When, type Who, whoAt } from './context.ts';
import type { Headers } from './headers.ts';
import { judgeFigure, unknown } from './judge.ts';
import { type Considered, linksIn } from './link.ts';
import { isIndicator } from './link-names.ts';
import { measured } from './measures.ts';
import type { Mentions } from './mentions.ts';
import { swapSigns } from './notation.ts';
import { isPlain } from './plain-statement.ts';
import { seriesIn } from './series.ts';
import { type Reading, unread } from './statement.ts';
import type { Found } from './trace.ts';
import { whenAt, whenOf } from './when.ts';

export function figuresIn(
  mentions: Mentions,
  carried: Carried,
  headers: Headers,
  base: Base,
  as: Source | null,
  considered: Considered,
  next: string,
): readonly Found[] {
  const scaled = scaledBy(unitOf(headers, base));
  const measuredHere = (quantity: Quantity) =>
    base.hasMeasures ? measured(quantity, mentions.raw) : quantity;
  const read = {
    ...mentions,
    quantities: mentions.quantities.map((quantity) => scaled(measuredHere(quantity))),
  };
  const levels = read.quantities.filter(({ change }) => change === null);
  const series = seriesIn(read, levels, isIndicator);
  const links = linksIn(
    read,
    base.indicators,
    headers.isClear ? headers.indicators : [],
    base.lexicon,
    series,
    considered,
  );
  return links.map((link): Found => {
    const { quantity } = link;
    const at = {
      start: quantity.start,
      end: quantity.end,
      kind: 'figure',
      number: quantity,
    } as const;
    if (!('indicator' in link))
      return { ...at, judgement: unknown(link.reason, readingOf(quantity)) };
    const own = series.get(quantity);
    const end = link.name && link.name.end > quantity.end ? link.name.end : quantity.end;
    const who =
      paired(mentions, quantity, base) ??
      whoAt(
        mentions,
        own?.subject ? own.subject.end : quantity.start,
        carried,
        base.places,
        own?.subject ? own.subject.end : end,
      ).who;
    const when = own?.period
      ? whenOf(mentions, own.period, carried)
      : whenAt(mentions, quantity, end, carried);
    const kind = kindOf(unnamed(mentions), 0, quantity.start, when?.isBy ?? false);
    const quote = swapSigns(mentions.raw.slice(quantity.start, quantity.end), mentions.notation);
    const span = kind === 'target' ? withinYears(mentions.normal, when) : when;
    const stated = () => isPlain(mentions, link, next);
    const circumstances = { who, when: span, kind, isPlain: stated, as, quote };
    return { ...at, judgement: judgeFigure(link, circumstances, base) };
  });
}

/** Of two numbers after "with and without the zone" the boundary that each counts, in order. */
function paired(
  { normal, quantities }: Mentions,
  quantity: Quantity,
  { places: { boundaries } }: Base,
): Who | null {
  const both = bothIn(normal);
  if (!both || quantity.start < both.at || boundaries.base === null) return null;
  const alike = quantities.filter(
    (each) => each.start > both.at && each.unit === quantity.unit && each.change === null,
  );
  const before = alike.filter((each) => each.start < quantity.start).length;
  const isWith = both.order[before % 2];
  const variant = boundaries.variants.find((each) => each.isWith === isWith);
  return alike.length % 2 === 0 && variant
    ? { area: boundaries.base, boundary: variant.id, from: 'sentence' }
    : { area: null, boundary: null, from: 'sentence' };
}

/** The text without its names: the plan in the name of a plan is no aim. */
function unnamed({ normal, names }: Mentions): string {
  return names.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    normal,
  );
}

const words: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 },
};

/** "Within three years" of a plan of 2021 are the years 2021 to 2023. */
function withinYears(normal: string, when: When | null): When | null {
  const [, english, han] =
    /within (two|three|four|five|\d) years|([二两三四五\d])年(?:内|之内|时间)/.exec(normal) ?? [];
  const year = /^\d{4}/.exec(when?.period ?? '')?.[0];
  const word = english ?? han;
  if (!when || year === undefined || word === undefined) return when;
  const count = words[word] ?? Number(word);
  return count > 1 ? { ...when, period: `${year}/${Number(year) + count - 1}` } : when;
}

const readingOf = (quantity: Quantity): Reading => ({
  ...unread,
  value: quantity.value,
  to: quantity.to,
  bound: quantity.bound,
  step: quantity.step,
  unit: quantity.unit,
});

/** The unit of the headers, or that of the title for amounts of money. */
function unitOf({ unit, titleUnit, indicators }: Headers, base: Base): string | null {
  const isMoney = indicators.every((id) => {
    const indicator = base.indicators.byId.get(id);
    return indicator && base.indicators.units.get(indicator.unit)?.currency;
  });
  return unit ?? (isMoney && indicators.length > 0 ? titleUnit : null);
}

/** A number without a unit of its own has that of its header. */
function scaledBy(unit: string | null): (quantity: Quantity) => Quantity {
  if (unit === null) return (quantity) => quantity;
  const currency = /^(?:cny|rmb|usd|us\$|¥)/.exec(unit)?.[0];
  const one = currency
    ? `${currency} 1 ${unit.slice(currency.length).trim()}`
    : /^\d/.test(unit)
      ? unit
      : /^[a-z]/.test(unit)
        ? `1 ${unit}`
        : `1${unit}`;
  const [read] = quantitiesIn(one);
  return (quantity) => {
    if (!read || quantity.unit !== null) return quantity;
    const step = quantity.step || 1;
    const size = read.value;
    const times = (value: number) => Number((value * size).toPrecision(15));
    return {
      ...quantity,
      value: times(quantity.value),
      step: size === 1 ? quantity.step : times(step),
      unit: read.unit,
    };
  };
}
