import { describe, expect, test } from 'vitest';
import { notationIn } from '../../src/reading/notation.ts';

/** Whether a text writes 1,234.5 or 1.234,5: by its small words, and by its numbers where it has none. */
describe('the notation of a text', () => {
  test.each([
    [
      'Portuguese',
      'Em 2024, a população residente de Vila Serena era de 23.418 habitantes.',
      'comma',
    ],
    ['German', 'Die Firma hatte 2024 rund 1.204 Mitarbeiter und war profitabel.', 'comma'],
    [
      'French',
      "Le taux de chômage de la ville est de 6,4 % et le budget de 12 millions d'euros.",
      'comma',
    ],
    ['Swedish', 'Kommunen hade 23 418 invånare och en budget på 34,7 miljoner kronor.', 'comma'],
    ['a table with decimal commas', '| Quote | 61,5 % |\n| Umsatz | 48.750.000,50 |', 'comma'],
    ['English', 'In 2024 the town had 23,418 residents and a rate of 6.4%.', 'point'],
    ['English without small words', 'Rate 2024: 6.4%. Residents: 23,418', 'point'],
    [
      'names of other languages in English',
      'Los Angeles: 3.8 million. La Paz: 0.8 million.',
      'point',
    ],
    [
      'German with points for decimals',
      'Der Umsatz der Firma lag bei 48.75 Mio. und der Gewinn bei 3.2 Mio.',
      'point',
    ],
    ['Chinese', '2021年,上市企业42家,占1.5%。', 'point'],
    ['a table of letters', '| x | y |\n| - | - |\n| GDP | 295.158 billion yuan |', 'point'],
  ])('%s', (_language, text, expected) => {
    expect(notationIn(text)).toBe(expected);
  });
});
