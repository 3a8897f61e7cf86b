import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { nearest, respell } from '../../src/lookup/suggest.ts';
import { knownIds } from '../../src/sections/detail.ts';
import { facts } from '../sections/ask.ts';

const ids = knownIds(facts);
const names = commands.map(({ name }) => name);

describe('nearest', () => {
  it.each([
    ['a hyphen left out', 'hightech-enterprises-2021', 'high-tech-enterprises-2021'],
    ['a slip of the finger', 'high-tech-enterprizes-2021', 'high-tech-enterprises-2021'],
    ['underlines for hyphens', 'listed_companies_2021', 'listed-companies-2021'],
    ['capitals', 'GDP-2023-Wujin-With-CEDZ', 'gdp-2023-wujin-with-cedz'],
    ['full width', 'ｌｉｓｔｅｄ-companies-２０２１', 'listed-companies-2021'],
  ])('finds the id that was meant, with %s', (_, typed, meant) => {
    expect(nearest(typed, ids)[0]).toBe(meant);
  });

  it.each([
    ['STATS', 'stats'],
    ['stat', 'stats'],
    ['rankngs', 'rankings'],
    ['polices', 'policies'],
    ['sorces', 'sources'],
  ])('finds the command meant by %s', (typed, meant) => {
    expect(nearest(typed, names)[0]).toBe(meant);
  });

  it('takes no notice of hyphens and blanks, which people leave out or put in', () => {
    expect(nearest('G D P', ['gdp'])).toEqual(['gdp']);
    expect(nearest('maker space', ['makerspace', 'm'])).toEqual(['makerspace']);
  });

  it('does not take nothing for a slip of one letter', () => {
    expect(nearest('', ['a'])).toEqual([]);
    expect(nearest('-', ['a'])).toEqual([]);
  });

  it.each(['qqqqqqqq', '\u{1f600}', '!!!', ''])('has nothing to say to %j', (typed) => {
    expect(nearest(typed, ids)).toEqual([]);
    expect(nearest(typed, names)).toEqual([]);
  });

  it('names slips first, then what begins with the word, then what contains it', () => {
    const candidates = ['provincial-incubators', 'incubators-2022', 'incubator'];
    expect(nearest('incubators', candidates)).toEqual([
      'incubator',
      'incubators-2022',
      'provincial-incubators',
    ]);
  });

  it('takes two letters in the wrong order for one slip, and for no more', () => {
    // Two letters to change, of which a word of five has room for one.
    expect(nearest('tsats', ['stats'])).toEqual(['stats']);
    expect(nearest('satts', ['stats'])).toEqual(['stats']);
    expect(nearest('statz', ['stats'])).toEqual(['stats']);
    expect(nearest('tsast', ['stats'])).toEqual([]);
    expect(nearest('tsat', ['stats'])).toEqual([]);
  });

  it('allows a slip for every three letters, of the shorter word', () => {
    expect(nearest('gdq', ['gdp'])).toEqual(['gdp']);
    expect(nearest('gd', ['gdp'])).toEqual([]);
    expect(nearest('gq', ['gp'])).toEqual([]);
    expect(nearest('gqq', ['gdp'])).toEqual([]);
    expect(nearest('plxcxs', ['places'])).toEqual(['places']);
    expect(nearest('xlxcxs', ['places'])).toEqual([]);
  });

  it('takes three letters for the beginning or a part of a word, but not two', () => {
    expect(nearest('gia', ['little-giant'])).toEqual(['little-giant']);
    expect(nearest('gi', ['little-giant'])).toEqual([]);
    expect(nearest('lit', ['little-giant'])).toEqual(['little-giant']);
    expect(nearest('li', ['little-giant'])).toEqual([]);
  });

  it('names the shorter of two that contain the word first, after any that begins with it', () => {
    const candidates = ['the-gdp-of-wujin', 'district-gdp', 'gdp-per-head-of-the-whole-population'];
    expect(nearest('gdp', candidates)).toEqual([
      'gdp-per-head-of-the-whole-population',
      'district-gdp',
      'the-gdp-of-wujin',
    ]);
  });

  it('has nothing to say to what is longer than any word', () => {
    const longest = 'a'.repeat(100);
    expect(nearest(longest, [longest])).toEqual([longest]);
    expect(nearest(`${longest}a`, [`${longest}a`])).toEqual([]);
  });

  it('names the shorter of two that begin with the word first', () => {
    expect(nearest('gdp-', ['gdp-2023-wujin', 'gdp-2023'])).toEqual(['gdp-2023', 'gdp-2023-wujin']);
  });

  it('names three at most, or as many as asked for', () => {
    const candidates = ['gdp-2019', 'gdp-2020', 'gdp-2021', 'gdp-2022'];
    expect(nearest('gdp-2023', candidates)).toHaveLength(3);
    expect(nearest('gdp-2023', candidates, 1)).toHaveLength(1);
  });
});

describe('respell', () => {
  it('takes each word for the part of an id that it is nearest to, and leaves others alone', () => {
    expect(respell(['gpd', '2021', 'zzzzzz'], ids)).toEqual(['gdp', '2021', 'zzzzzz']);
  });

  it('leaves alone what is longer than anybody types', () => {
    const words = Array.from({ length: 60 }, () => 'gpd');
    expect(respell(words, ids)).toEqual(words);
  });
});
