import { expect, test } from 'vitest';
import { checkText } from '../../src/reading/check-text.ts';
import { base } from './stages.ts';

/** What went wrong with a contradicted number, from the bundled facts: Wujin had 42 listed companies in 2021. */
test.each([
  ['the value of another year', 'In 2020 Wujin had 1,131 high-tech enterprises.', 'other-period'],
  [
    'the value of another boundary',
    'In 2021 the GDP of Wujin District without the economic development zone was 295.158 billion yuan.',
    'other-area',
  ],
  [
    'an estimate for another year',
    'In 2023 the GDP of Wujin District including the zone was 357 billion yuan.',
    'other-kind',
  ],
  ['ten times the value', 'In 2021 Wujin had 420 listed companies.', 'magnitude'],
  ['a digit that changed', 'In 2021 Wujin had 47 listed companies.', 'digits'],
  ['two digits that changed places', 'In 2021 Wujin had 24 listed companies.', 'digits'],
  [
    'a number that lies within the bound of a target (more than 40)',
    'In 2021 Wujin had 44 listed companies.',
    'digits',
  ],
  [
    'the last digit, rounded down instead of up',
    'In 2021 the GDP of Wujin District including the zone was 295.1 billion yuan.',
    'rounding',
  ],
  [
    'the last digit, off by more than rounding can be',
    'In 2023 the GDP of Wujin District including the zone was 322.5 billion yuan.',
    'digits',
  ],
  ['digits of a number of another size', 'In 2021 Wujin had 120 high-tech enterprises.', null],
  ['nothing that is known', 'In 2021 Wujin had 77 listed companies.', null],
])('%s', (_what, text, cause) => {
  const options = { format: 'markdown', area: null, date: null, as: null } as const;
  const { statements } = checkText(text, base, options);
  const contradicted = statements.filter(({ verdict }) => verdict === 'contradicted');
  expect(contradicted.map((each) => each.cause)).toEqual([cause]);
});
