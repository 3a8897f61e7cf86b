import { expect, test } from 'vitest';
import { nothingCarried } from '../../src/reading/context.ts';
import { whenAt } from '../../src/reading/when.ts';
import { mentionsIn } from './stages.ts';

/** The period of the number that is marked by its digits. */
function periodOf(text: string, number: string, year: number | null = null): string | null {
  const mentions = mentionsIn(text);
  const quantity = mentions.quantities.find(
    ({ number: { start, end } }) => text.slice(start, end) === number,
  );
  expect(quantity, `${number} in ${text}`).toBeDefined();
  if (!quantity) return null;
  const date = year === null ? null : { year, month: null };
  const when = whenAt(mentions, quantity, quantity.end, { ...nothingCarried, date });
  return when?.period ?? when?.problem ?? null;
}

test('a period is read in the forms in use', () => {
  for (const [text, period] of [
    ['In FY21 it had 12 firms', '2021'],
    ['二〇二一年有12家企业', '2021'],
    ['截至2019年5月底有12家企业', '2019-05'],
    ['by the end of May 2019 it had 12 firms', '2019-05'],
    ['from 2021 to 2023 it gained 12 firms', '2021/2023'],
    ['2022年上半年新增12家', 'part'],
    ['in the first quarter of 2022 it had 12 firms', 'part'],
  ] as const)
    expect(periodOf(text, '12'), text).toBe(period);
});

test('last year needs the date of the text, and is never resolved against today', () => {
  expect(periodOf('去年有12家企业', '12')).toBe('no-date');
  expect(periodOf('去年有12家企业', '12', 2022)).toBe('2021');
});

test('a period directly after a number is its own', () => {
  expect(periodOf('716 firms in 2020 and 1,131 in 2021', '716')).toBe('2020');
  expect(periodOf('716 firms in 2020 and 1,131 in 2021', '1,131')).toBe('2021');
});

test('a period that closes a clause belongs to its number', () => {
  expect(periodOf('some 90 flats for nurses were handed over in 2021', '90')).toBe('2021');
  expect(periodOf('some 90 clinics that opened in 2021', '90')).toBeNull();
});

test('in Chinese the year before a number is its own, not the one after it', () => {
  const text = '企业由2019年5月的135家增加到2023年5月的391家';
  expect(periodOf(text, '135')).toBe('2019-05');
  expect(periodOf(text, '391')).toBe('2023-05');
});

test('a year that a number is compared with is not its year', () => {
  expect(
    periodOf('In 2023 revenue was 50 million yuan, 8 percent more than in 2022', '50 million'),
  ).toBe('2023');
});

test('a founding year is not the year of the numbers', () => {
  expect(periodOf('The park, set up in June 2015, has 12 firms', '12')).toBeNull();
  expect(periodOf('园区1996年成立，有企业12家', '12')).toBeNull();
});

test('a period in parentheses after a list is that of all its numbers', () => {
  expect(periodOf('基地15家、中心28家（2019年1月）', '15')).toBe('2019-01');
});
