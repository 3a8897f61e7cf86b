import { expect, test } from 'vitest';
import { nothingCarried, whoAt } from '../../src/reading/context.ts';
import { base, mentionsIn } from './stages.ts';

/** The area and the boundary of the number that is marked by its digits. */
function whoOf(text: string, number: string): string | null {
  const mentions = mentionsIn(text);
  const quantity = mentions.quantities.find(
    ({ number: { start, end } }) => text.slice(start, end) === number,
  );
  expect(quantity, `${number} in ${text}`).toBeDefined();
  if (!quantity) return null;
  const { who } = whoAt(mentions, quantity.start, nothingCarried, base.places, quantity.end);
  return who === null ? null : (who.boundary ?? who.area ?? 'nobody known');
}

test.each([
  ['an area is the last one named', 'Changzhou has 5 and Wujin 3 mills', '3', 'wujin'],
  ['no area is nobody', 'There are 42 mills', '42', null],
  ['a town is nobody known', '在武进，湖塘镇有企业42家', '42', 'nobody known'],
  ['a town after the name of the district', '武进区湖塘镇有企业42家', '42', 'nobody known'],
  ['a firm is nobody known', 'In Wujin the company has 42 shops', '42', 'nobody known'],
  [
    'other things with the name of an area are not the area',
    '武进不锈有员工42人',
    '42',
    'nobody known',
  ],
  [
    'a location is not the subject',
    'West Taihu, in the west of Wujin, has 42 mills',
    '42',
    'west-taihu',
  ],
  ['隶属 names where an area is', '武进区隶属江苏省常州市，有企业42家', '42', 'wujin'],
  [
    'an area after the number is its own',
    'GDP was 5 billion yuan for Changzhou',
    '5 billion',
    'changzhou',
  ],
  ['a boundary before the number', '武进区含经开区有企业42家', '42', 'wujin-with-cedz'],
  ['不含 is tested before 含', '武进区（不含经开区）有企业42家', '42', 'wujin-without-cedz'],
  [
    'a boundary directly after the number',
    'Wujin had 5 billion yuan with the zone and 3 billion without.',
    '3 billion',
    'wujin-without-cedz',
  ],
  [
    'the zone may be named by its kind',
    'Wujin, the economic development zone included, had 42 mills',
    '42',
    'wujin-with-cedz',
  ],
])('%s', (_rule, text, number, who) => {
  expect(whoOf(text, number)).toBe(who);
});
