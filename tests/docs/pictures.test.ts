import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/terminal/width.ts';
import { pages, readPage, root } from './pages.ts';

/** The pictures of the pages: text in them is text, placed by its columns, and can be read. */
const folder = `${root}docs/pictures/`;
const pictures = readdirSync(folder);
const themes = ['light', 'dark'];

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

type Text = { readonly y: number; readonly columns: readonly number[]; readonly text: string };

/** Cells of the picture, from the attributes of its texts: 9 pixels a column, 16 of margin. */
function textsOf(picture: string): readonly Text[] {
  return [...picture.matchAll(/<text x="([\d ]+)"[^>]* y="(\d+)"[^>]*>([^<]*)<\/text>/g)].map(
    ([, places = '', y = '', escaped = '']) => ({
      y: Number(y),
      columns: places.split(' ').map((x) => (Number(x) - 16) / 9),
      text: escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    }),
  );
}

test('every picture is there for light and for dark pages', () => {
  const names = new Set(pictures.map((name) => name.replace(/-(light|dark)\.svg$/, '')));
  const wanted = [...names].flatMap((name) => themes.map((theme) => `${name}-${theme}.svg`));
  expect([...pictures].sort()).toEqual(wanted.sort());
  expect(names.size).toBeGreaterThanOrEqual(4);
});

test('every picture is shown by a page, to those who do not see it in words', () => {
  const all = pages.map(readPage).join('');
  for (const name of pictures) expect(all).toContain(`pictures/${name}"`);
  const shown = [...all.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
  expect(shown.length).toBeGreaterThanOrEqual(4);
  for (const tag of shown) expect(tag).toMatch(/ alt="[^"]{20,}"/);
});

describe.each(pictures)('%s', (name) => {
  const picture = readFileSync(folder + name, 'utf8');
  const texts = textsOf(picture);

  test('says what it is', () => {
    expect(picture).toMatch(/^<svg [^>]*role="img" aria-labelledby="title about"/);
    expect(picture).toMatch(/<title id="title">wujin .+<\/title>/);
    expect(picture).toMatch(/<desc id="about">.{40,}<\/desc>/);
  });

  test('asks for nothing from elsewhere', () => {
    expect(picture).not.toMatch(/href|url\(|@import|<script|<style|<image|<foreignObject/);
  });

  test('has a contrast of 4.5 or more in every colour of text', () => {
    const [, background = ''] = /<rect id="frame"[^>]* fill="(#[\da-f]{6})"/.exec(picture) ?? [];
    const colours = new Set(
      [...picture.matchAll(/<text [^>]*fill="([^"]*)"/g)].map(([, c = '']) => c),
    );
    expect(colours.size).toBeGreaterThanOrEqual(2);
    for (const colour of colours) {
      expect(colour).toMatch(/^#[\da-f]{6}$/);
      expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('keeps the columns of the terminal, two for a wide character', () => {
    expect(texts.length).toBe(picture.split('<text ').length - 1);
    for (const { columns, text } of texts.filter((each) => each.columns.length > 1)) {
      const characters = [...text];
      const [first = 0] = columns;
      const expected = characters.map(
        (_, i) => first + displayWidth(characters.slice(0, i).join('')),
      );
      expect([text, columns]).toEqual([text, expected]);
    }
  });

  test('has nothing beyond its 80 columns, and nothing that overlaps', () => {
    const end = ({ columns, text }: Text) => (columns[0] ?? 0) + displayWidth(text.trimEnd());
    for (const [i, text] of texts.entries()) {
      expect(end(text)).toBeLessThanOrEqual(80);
      const next = texts[i + 1];
      if (next?.y === text.y) expect(next.columns[0]).toBeGreaterThanOrEqual(end(text));
    }
  });
});
