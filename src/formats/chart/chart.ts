import type { DataText } from '../../model/text.ts';
import { type Child, type Element, h } from '../markup/element.ts';

/** What charts have in common. They are trees of SVG; text that differs by language is there once for each. */

/** The width of every chart: as wide as a small screen, so that its text is never shrunk. */
export const chartWidth = 360;
/** The size of text in a chart. */
export const fontSize = 12;

/** A value of a series at a time, in years: 2021.5 is the middle of 2021. */
export type ChartPoint = {
  readonly at: number;
  readonly value: number;
  readonly words: DataText;
  /** Whether it is a target or an estimate. */
  readonly isOpen: boolean;
  /** Values that contradict it. */
  readonly contrary: readonly number[];
};

export type LineChart = {
  readonly id: string;
  readonly title: DataText;
  readonly description: DataText;
  readonly lines: readonly { readonly label: DataText; readonly points: readonly ChartPoint[] }[];
  /** Whether small values are better, as in ranks. */
  readonly isReversed: boolean;
  readonly tick: (value: number) => DataText;
  /** What an open mark and a cross mean. */
  readonly key: { readonly open: DataText; readonly against: DataText };
};

export type BarChart = {
  readonly id: string;
  readonly title: DataText;
  readonly description: DataText;
  readonly bars: readonly {
    readonly label: DataText;
    readonly value: number;
    readonly words: DataText;
    /** Whether it is what the chart is about. */
    readonly isOwn: boolean;
  }[];
};

/** The frame of a chart: its size, its name and its description. */
export function frame(
  { id, title, description }: Pick<LineChart, 'id' | 'title' | 'description'>,
  height: number,
  ...children: readonly Child[]
): Element {
  return h(
    'svg',
    {
      role: 'img',
      viewBox: `0 0 ${chartWidth} ${height}`,
      width: chartWidth,
      height,
      'aria-labelledby': `_t-${id} _d-${id}`,
    },
    words('title', title, { id: `_t-${id}` }),
    words('desc', description, { id: `_d-${id}` }),
    ...children,
  );
}

/** An element with a text: once where all languages agree, else once for each. */
export function words(
  tag: 'text' | 'title' | 'desc',
  text: DataText,
  attributes: Element['attributes'],
): readonly Element[] {
  const entries = Object.entries(text);
  const isSame = new Set(entries.map(([, words]) => words)).size === 1;
  return isSame
    ? entries.slice(0, 1).map(([, words]) => h(tag, attributes, words))
    : entries.map(([lang, words]) => h(tag, { ...attributes, lang }, words));
}

/** About how wide a text is. Ideographs are as wide as they are high. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.56) * fontSize,
    0,
  );
}

/** The largest width of a text in any language. */
export function widestOf(text: DataText): number {
  return Math.max(0, ...Object.values(text).map(widthOf));
}

/** A text that fits a width, with an ellipsis where it was cut. */
export function shortened(text: DataText, width: number): DataText {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => {
      if (widthOf(words) <= width) return [language, words];
      const characters = [...words];
      while (characters.length > 0 && widthOf(`${characters.join('')}…`) > width) characters.pop();
      return [language, `${characters.join('').trimEnd()}…`];
    }),
  );
}

/** Half a pixel is enough. */
export function px(value: number): number {
  return Math.round(value * 2) / 2;
}

export type Scale = (value: number) => number;

/** Values of a domain as positions of a range. d3-scale does the same with ten times the code. */
export function linear(
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale {
  return (value) => from + ((value - first) / (last - first)) * (to - from);
}
