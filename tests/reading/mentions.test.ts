import { expect, test } from 'vitest';
import { mentionsIn } from './stages.ts';

const named = (text: string) =>
  mentionsIn(text).names.map(({ start, end, meanings }) => [
    text.slice(start, end),
    ...meanings.flatMap(({ kind, id }) => (kind === 'indicator' && id !== null ? [id] : [])),
  ]);
const numbers = (text: string) =>
  mentionsIn(text).quantities.map(({ start, end }) => text.slice(start, end));
const ranks = (text: string) =>
  mentionsIn(text).ranks.map(({ start, end }) => text.slice(start, end));

test('the longest name wins, and a name inside it is not found again', () => {
  expect(named('人均地区生产总值')).toEqual([['人均地区生产总值', 'gdp-per-resident']]);
  expect(named('national little giants')).toEqual([
    ['national little giants', 'little-giants-national'],
  ]);
});

test('a wording that is derived from one name and is another name means only the other', () => {
  expect(named('single champions')).toEqual([['single champions', 'single-champions']]);
});

test('names are found in the plural, with hyphens, in American spelling and in traditional characters', () => {
  expect(named('listed company')).toEqual([['listed company', 'listed-companies']]);
  expect(named('high tech firms')).toEqual([['high tech firms', 'high-tech-enterprises']]);
  expect(named('provincial specialized SMEs')).toEqual([
    ['provincial specialized SMEs', 'specialised-smes-provincial'],
  ]);
  expect(named('常住人口總數')).toEqual([['常住人口總數', 'residents']]);
});

test('the sound that a converter left behind a character does not break a name', () => {
  expect(named('高新技術(shù)企業(yè)').map(([, id]) => id)).toEqual(['high-tech-enterprises']);
});

test('the number in the name of a list ranks nobody', () => {
  expect(ranks('It was third in the Top 100 Districts for Green Development.')).toEqual(['third']);
});

test('a rank may be written with a hash sign, or as a word before a comma', () => {
  expect(ranks('we are #3 in strength')).toEqual(['#3']);
  expect(ranks('Shunde came first and Wujin third, while others fell')).toEqual(['first', 'third']);
  expect(ranks('First, let us count.')).toEqual([]);
});

test('"made up 40 percent" is a share and no growth, while "up 40 percent" is one', () => {
  expect(mentionsIn('They made up 40 percent of it').quantities[0]?.change).toBeNull();
  expect(mentionsIn('It was up 40 percent').quantities[0]?.change).toBe('up');
});

test('passing and crossing a number is a bound, and 多出 after a number is none', () => {
  expect(mentionsIn('sales passed 500 billion yuan').quantities[0]?.bound).toBe('more-than');
  expect(mentionsIn('比716家多出四百家').quantities[0]?.bound).toBe('exact');
});

test('a number in the name of a thing counts nothing', () => {
  expect(numbers('5G and COVID-19 in 2021')).toEqual([]);
});
