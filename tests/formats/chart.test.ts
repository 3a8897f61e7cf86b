import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { barChart } from '../../src/formats/chart/bars.ts';
import type { LineChart } from '../../src/formats/chart/chart.ts';
import { inLanguage } from '../../src/formats/chart/language.ts';
import { lineChart } from '../../src/formats/chart/line.ts';
import { type Child, type Element, toHtml, toXml } from '../../src/formats/markup/element.ts';

/** Charts as trees of SVG: what is drawn where, and in which language. */

const both = (text: string) => ({ en: text, zh: `中${text}` });

const chart: LineChart = {
  id: 'catch',
  title: both('Catch'),
  description: both('Three periods'),
  isReversed: false,
  tick: (value) => both(String(value)),
  key: { open: both('target'), against: both('other value') },
  lines: [
    {
      label: both('Harbour'),
      points: [
        { at: 2019.5, value: 100, words: both('100 t'), isOpen: false, contrary: [] },
        { at: 2020.5, value: 200, words: both('200 t'), isOpen: false, contrary: [150] },
        { at: 2023.5, value: 400, words: both('400 t'), isOpen: false, contrary: [] },
        { at: 2025.5, value: 500, words: both('500 t'), isOpen: true, contrary: [] },
      ],
    },
  ],
};

const within = (child: Child): readonly Element[] => {
  if (child === null || typeof child === 'string') return [];
  return 'tag' in child ? [child, ...child.children.flatMap(within)] : child.flatMap(within);
};
const all = (tree: Element): readonly Element[] => within(tree);
const ofClass = (tree: Element, name: string) =>
  all(tree).filter(({ attributes }) =>
    String(attributes['class'] ?? '')
      .split(' ')
      .includes(name),
  );
/** Where a mark is. */
const placesOf = (marks: readonly Element[]) =>
  marks.map(({ attributes }) => {
    const [, x, y] = /translate\((\S+) (\S+)\)/.exec(String(attributes['transform'])) ?? [];
    return { x: Number(x), y: Number(y) };
  });

describe('a line chart', () => {
  const tree = lineChart(chart);
  // The first mark is in the legend, the second in the key.
  const points = placesOf(ofClass(tree, 'mark').slice(2));

  test('has a mark for each value, higher for more, further right for later', () => {
    expect(points).toHaveLength(4);
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).toSorted((a, b) => b - a));
  });

  test('is to scale from zero', () => {
    const [a, b, c] = points.map(({ y }) => y);
    if (a === undefined || b === undefined || c === undefined) throw new Error('no points');
    expect((b - c) / (a - b)).toBeCloseTo(2, 1);
  });

  test('joins neighbouring years by a line, gaps by a dashed one, and targets not at all', () => {
    const lines = ofClass(tree, 'line').map(({ attributes }) => attributes['class']);
    expect(lines).toEqual(['line c0', 'line c0 gap']);
    expect(ofClass(tree, 'open')).toHaveLength(2);
  });

  test('crosses a contradicting value, and says what the cross means', () => {
    expect(ofClass(tree, 'against').map(({ tag }) => tag)).toEqual(['path', 'line', 'path']);
    expect(toHtml(inLanguage(tree, { language: 'en' }))).toContain('other value');
  });

  test('has a name and a description for those who do not see it', () => {
    const { attributes } = tree;
    expect(attributes['role']).toBe('img');
    expect(attributes['aria-labelledby']).toBe('_t-catch _d-catch');
    const [title, desc] = ['title', 'desc'].map((tag) =>
      all(inLanguage(tree, { language: 'zh' })).filter((each) => each.tag === tag),
    );
    expect(title?.map(({ children }) => children)).toEqual([['中Catch']]);
    expect(desc?.map(({ children }) => children)).toEqual([['中Three periods']]);
  });

  test('of ranks has the first on top', () => {
    const ranks = lineChart({ ...chart, isReversed: true });
    const ys = placesOf(ofClass(ranks, 'mark').slice(2)).map(({ y }) => y);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  });

  test('is well-formed, and in one language where one is asked for', () => {
    const xml = toXml(inLanguage(tree, { language: 'en' }));
    expect(xml).not.toContain('中');
    const errors: string[] = [];
    parseFragment(xml, {
      onParseError: ({ code }) => errors.push(code),
      sourceCodeLocationInfo: true,
    });
    expect(errors).toEqual([]);
  });

  test('of one value, of zero and of a negative value is drawn', () => {
    for (const value of [0, -5, 7]) {
      const [line] = chart.lines;
      const point = { at: 2020.5, value, words: both(String(value)), isOpen: false, contrary: [] };
      const single = lineChart({
        ...chart,
        lines: [{ label: line?.label ?? both(''), points: [point] }],
      });
      expect(toXml(single)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('a bar chart', () => {
  test('has bars in proportion, each with its name and value', () => {
    const bars = [400, 100].map((value) => ({
      label: both(`area ${value}`),
      value,
      words: both(`${value} t`),
      isOwn: value === 100,
    }));
    const tree = barChart({ id: 'b', title: both('B'), description: both('b'), bars });
    const widths = ofClass(tree, 'bar').map(({ attributes }) => Number(attributes['width']));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(4, 1);
    expect(ofClass(tree, 'own').length).toBeGreaterThan(0);
    for (const text of ['area 400', '400 t', 'area 100', '100 t'])
      expect(toXml(tree)).toContain(text);
  });
});
