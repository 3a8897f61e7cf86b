import type { Citation } from '../../src/formats/citation.ts';

/** A citation made by hand, to see what becomes of its texts. */
export const madeUp: Citation = {
  id: 'made-up',
  cited: ['made-up'],
  author: 'Wujin & Sons, Ltd.',
  translatedAuthor: null,
  title: 'A title',
  translatedTitle: null,
  titleIsOurs: false,
  language: 'en',
  issued: '2021-04',
  accessed: '2026-11-22',
  wordedIn: 'en',
  url: 'https://example.org/',
  host: 'example.org',
  description: null,
  notes: [],
};
