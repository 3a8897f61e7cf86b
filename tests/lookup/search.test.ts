import { beforeEach, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/lookup/catalogue.ts';
import {
  questionOf,
  type SearchDocument,
  type SearchIndex,
  searchIndex,
} from '../../src/lookup/search.ts';
import { searchables } from '../../src/sections/search.ts';
import { facts } from '../sections/ask.ts';

const documents = searchables(facts).map(({ document }) => document);
let all: SearchIndex;
// Made for every test, so that mutation testing sees which of them its making matters to.
beforeEach(() => {
  all = searchIndex(documents);
});
const find = (words: string) => all(words.split(' '));
const idsOf = (words: string) => find(words).map(({ id }) => id);

function entry(id: string, ...names: readonly string[]): SearchDocument {
  return { id, names, texts: [], weight: 1 };
}

describe('the dataset', () => {
  test('every fact, term and source is searched', () => {
    const { dataset } = facts;
    expect(
      searchables(facts)
        .map(({ found }) => found.id)
        .sort(),
    ).toEqual(
      [...factsOf(dataset), ...dataset.terms, ...dataset.sources].map(({ id }) => id).sort(),
    );
  });

  test('everything is found by its own id, before anything else', () => {
    const missed = searchables(facts)
      .map(({ found }) => ({ id: found.id, first: idsOf(found.id)[0] }))
      .filter(({ id, first }) => id !== first);
    expect(missed).toEqual([]);
  });

  test.each([
    'gdp 2021',
    'little giants',
    'enterpreneurship training',
    'gaoxinjishu',
    '雙創 基地',
    'wujin-communique-2023',
    'of',
    'gdp nothinglikeit',
  ])('an index that is only asked for some words finds the same: %s', (line) => {
    const words = line.split(' ');
    const only = searchIndex(documents, words);
    expect(only(words)).toEqual(all(words));
    expect(all(words)).not.toEqual([]);
  });

  test('“little giant” finds the term first', () => {
    expect(idsOf('little giant')[0]).toBe('little-giant');
  });

  test('traditional and simplified characters find the same, in the same order', () => {
    expect(idsOf('雙創示範基地')).toEqual(idsOf('双创示范基地'));
    expect(idsOf('雙創示範基地')).toContain('base-evaluation');
    expect(idsOf('專精特新')).toEqual(idsOf('专精特新'));
  });

  test('Chinese needs no spaces and no whole name', () => {
    expect(idsOf('小巨人')).toContain('little-giant');
    expect(idsOf('高新技术')).toContain('high-tech-enterprises-2021');
  });

  test.each([
    ['gaoxin', 'high-tech-enterprises-2021'],
    ['gaoxinjishu', 'high-tech-enterprise'],
    ['shuangchuang', 'base-evaluation'],
    ['xiaojuren', 'little-giant'],
  ])('pinyin without tones: %s', (word, id) => {
    expect(idsOf(word)).toContain(id);
  });

  test('a spelling mistake finds what was meant, and names the right spelling', () => {
    const hits = find('enterpreneurship');
    expect(hits[0]?.matched).toEqual(['entrepreneurship']);
  });

  test('case, width and accents do not matter', () => {
    expect(idsOf('LITTLE Ｇiant')).toEqual(idsOf('little giant'));
  });

  test('an id is found without its hyphens', () => {
    expect(idsOf('hightechenterprises2021')[0]).toBe('high-tech-enterprises-2021');
  });

  test('what is nowhere is not found', () => {
    expect(find('zzzzzzzz')).toEqual([]);
  });
});

describe('several words', () => {
  const index = searchIndex([
    entry('both', 'talent apartments'),
    entry('talent', 'talent programme'),
    entry('apartments', 'student apartments'),
  ]);

  test('must all be found', () => {
    expect(index(['talent', 'apartments']).map(({ id }) => id)).toEqual(['both']);
  });

  test('some are enough where no entry has all of them', () => {
    const hits = index(['programme', 'student', 'zzzzzzzz']);
    expect(hits.map(({ id }) => id).sort()).toEqual(['apartments', 'talent']);
    expect(hits.find(({ id }) => id === 'talent')?.matched).toEqual(['programme']);
  });

  test('of the dataset: a word that is nowhere does not hide what the other one finds', () => {
    const [best] = find('little zzzzzzzz');
    expect(best?.id).toMatch(/^little-giant/);
    expect(best?.matched).toEqual(['little']);
  });
});

describe('many words', () => {
  const numbered = Array.from({ length: 100_000 }, (_, i) => `word${i}`);

  test('are the first 64, each once', () => {
    expect(questionOf(['gdp', 'talent', 'gdp'])).toEqual({
      ...{ words: ['gdp', 'talent'], tokens: ['gdp', 'talent'], isCut: false },
    });
    const twice = numbered.slice(0, 64).flatMap((word) => [word, word]);
    expect(questionOf(twice)).toMatchObject({ words: numbered.slice(0, 64), isCut: false });
    expect(questionOf([...twice, 'gdp'])).toMatchObject({
      ...{ words: numbered.slice(0, 64), tokens: numbered.slice(0, 64), isCut: true },
    });
  });

  test('of Chinese are the first 64 pairs of characters', () => {
    const characters = Array.from({ length: 65 }, (_, i) => String.fromCharCode(0x4e00 + i));
    expect(questionOf([characters.join('')])).toMatchObject({ isCut: false });
    const { words, tokens, isCut } = questionOf([`${characters.join('')}武进`]);
    expect(words).toEqual([`${characters.join('')}武进`]);
    expect(tokens).toHaveLength(64);
    expect(tokens.slice(0, 2)).toEqual(['一丁', '丁丂']);
    expect(isCut).toBe(true);
  });

  test('a repeated word counts as one', () => {
    expect(find('gdp gdp 2021 gdp')).toEqual(find('gdp 2021'));
    expect(find('双创双创双创')).toEqual(
      find('双创双创').map((hit) => ({ ...hit, matched: hit.matched.map(() => '双创双创双创') })),
    );
  });

  test('a hundred thousand find what the first 64 of them find', () => {
    const words = ['talent', 'apartments', ...numbered];
    const expected = all(words.slice(0, 64));
    expect(expected.length).toBeGreaterThan(10);
    expect(all(words)).toEqual(expected);
    expect(searchIndex(documents, words)(words)).toEqual(expected);
  });

  test('made of few parts are named as matched no more than 64 times', () => {
    const parts = ['talent', 'apartments', 'gdp', '2021'];
    const words = Array.from({ length: 5000 }, (_, i) => parts[i % 4] + '-'.repeat(i));
    for (const { matched } of all(words)) expect(matched.length).toBeLessThanOrEqual(64);
  });
});

describe('the order', () => {
  test('best first, with scores of two decimals at most', () => {
    for (const words of ['little giant', 'gaoxin', '双创', 'talent', 'changzhou 2021']) {
      const scores = find(words).map(({ score }) => score);
      expect(scores.length).toBeGreaterThan(1);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const score of scores) expect(String(score)).toMatch(/^\d+(\.\d{1,2})?$/);
    }
  });

  test('a name counts more than a text', () => {
    const index = searchIndex([
      { id: 'text', names: ['a page'], texts: ['on incubators'], weight: 1 },
      { id: 'name', names: ['incubators'], texts: ['a page'], weight: 1 },
    ]);
    expect(index(['incubators']).map(({ id }) => id)).toEqual(['name', 'text']);
  });

  test('of two that match as well the one of more weight comes first', () => {
    const index = searchIndex([
      { ...entry('light', 'incubators'), weight: 0.7 },
      { ...entry('heavy', 'incubators'), weight: 1.3 },
    ]);
    expect(index(['incubators']).map(({ id }) => id)).toEqual(['heavy', 'light']);
  });
});

describe('what matched', () => {
  test('is the words of the query as they were typed', () => {
    expect(find('Little giant')[0]?.matched).toEqual(['Little', 'giant']);
    expect(find('雙創示範基地')[0]?.matched).toEqual(['雙創示範基地']);
  });

  test('a short word is not taken for another by a spelling mistake', () => {
    const index = searchIndex([entry('park', 'park'), entry('port', 'port')]);
    expect(index(['park']).map(({ id }) => id)).toEqual(['park']);
  });
});

describe('what is typed and what is meant', () => {
  const entries = [
    entry('talent', 'talents 人才'),
    entry('tax', 'ta'),
    entry('robot', 'robotics'),
    entry('person', '人'),
  ];
  const index: SearchIndex = (words) => searchIndex(entries)(words);
  const found = (words: string) =>
    index(words.split(' '))
      .map(({ id }) => id)
      .sort();

  test.each([
    ['three letters begin a word', 'tal', ['talent']],
    ['two letters are a word of their own', 'ta', ['tax']],
    ['one character begins a word', '人', ['person', 'talent']],
    ['two characters are a word', '人才', ['talent']],
    ['five letters may have a mistake', 'talant', ['talent']],
    ['four may not', 'tolt', []],
    ['two mistakes in eight letters', 'robatiks', ['robot']],
    ['three are too many', 'rubatiks', []],
    ['a hundred letters are looked for', 'x'.repeat(100), []],
  ] as const)('%s: %s', (_, words, ids) => {
    expect(found(words)).toEqual(ids);
  });

  test('what is longer than a hundred letters is no word, and the others are looked for', () => {
    expect(found(`${'talents'.repeat(20)} robotics`)).toEqual(['robot']);
    expect(found('talents'.repeat(20))).toEqual([]);
  });

  test('not even where an entry has it, since looking for it takes its length squared', () => {
    const long = 'x'.repeat(100);
    const index = searchIndex([entry('longest', long), entry('longer', `${long}x`)]);
    expect(index([long]).map(({ id }) => id)).toContain('longest');
    expect(index([`${long}x`])).toEqual([]);
  });

  test('an index that is only asked for some words finds the same', () => {
    for (const words of ['tal', 'ta', '人', 'talant', 'robatiks', 'robotics nothing']) {
      const only = searchIndex(entries, words.split(' '));
      expect(only(words.split(' '))).toEqual(index(words.split(' ')));
    }
  });

  test('characters stand next to each other, and in their order', () => {
    const apart = searchIndex([entry('apart', '才与人'), entry('talent', '人才')]);
    expect(apart(['人才']).map(({ id }) => id)).toEqual(['talent']);
  });

  test.each(['gao', 'gaoxin', 'jishu', 'xinjishu', 'jishuqiye', 'gaoxinjishuqiye'])(
    'pinyin begins at any syllable: %s',
    (word) => {
      const firms = searchIndex([entry('firm', '高新技术企业'), entry('other', '人才')]);
      expect(firms([word]).map(({ id }) => id)).toEqual(['firm']);
    },
  );

  test('the word that is named is the one that was meant', () => {
    const [hit] = index(['talants']);
    expect(hit?.matched).toEqual(['talents']);
    expect(index(['tal'])[0]?.matched).toEqual(['tal']);
    const [both] = searchIndex([entry('both', 'robotics talents')])(['talants', 'robatics']);
    expect(both?.matched).toEqual(['talents', 'robotics']);
  });

  test('a word of many parts is named as it was typed: comparing it takes its length squared', () => {
    const matchedFor = (parts: number) => {
      const typed = Array.from({ length: parts }, () => 'talants').join('-');
      return { typed, matched: index([typed])[0]?.matched };
    };
    expect(matchedFor(2).matched).toEqual(['talents']);
    const { typed, matched } = matchedFor(20);
    expect(matched).toEqual([typed]);
  });

  test('of a word in parts all must be found for it to be named', () => {
    const [hit] = index(['talents-nothing']);
    expect(hit).toMatchObject({ id: 'talent', matched: [] });
  });
});

describe('a negation', () => {
  const entries = [
    entry('with', 'urban employment'),
    entry('without', 'urban unemployment'),
    entry('profit', 'profitable firms'),
    entry('loss', 'nonprofitable firms'),
  ];

  test.each([
    ['unemployment', ['without']],
    ['employment', ['with']],
    ['unemploymnet', ['without']],
    ['employmnet', ['with']],
    ['profitable', ['profit']],
    ['nonprofitable', ['loss']],
  ])('is no spelling mistake: %s', (word, ids) => {
    const all = searchIndex(entries);
    expect(all([word]).map(({ id }) => id)).toEqual(ids);
    expect(searchIndex(entries, [word])([word])).toEqual(all([word]));
  });

  test('of the dataset: unemployment is what is said of the unemployed', () => {
    expect(idsOf('unemployment').sort()).toEqual([
      'registered-urban-unemployment-rate-2021-wujin-with-cedz',
      'urban-unemployed-re-employed-2021-wujin-with-cedz',
    ]);
  });
});

describe('a number', () => {
  const printed = (id: string, text: string): SearchDocument => ({
    ...entry(id, 'figure'),
    texts: [text],
  });
  const index = searchIndex([
    printed('whole', '共42家'),
    printed('decimal', '2483.42亿元'),
    printed('grouped', '1,142 firms'),
    printed('longer', '420 firms, 142 patents'),
    printed('thousand', '1,131家。'),
    printed('date', 'on 2021.04.29'),
  ]);

  test.each([
    ['42', ['whole']],
    ['2483.42', ['decimal']],
    ['2,483.42', ['decimal']],
    ['1142', ['grouped']],
    ['1,142', ['grouped']],
    ['1131', ['thousand']],
    ['113', []],
    ['04', ['date']],
  ])('is found as a whole: %s', (number, ids) => {
    expect(index([number]).map(({ id }) => id)).toEqual(ids);
  });
});

describe('other names', () => {
  test('find an entry, after those that have the word as their name', () => {
    const index = searchIndex([
      { ...entry('other', 'gross domestic product'), aliases: ['GDP'] },
      entry('own', 'GDP of a city'),
    ]);
    expect(index(['gdp']).map(({ id }) => id)).toEqual(['own', 'other']);
  });

  test('that mean something else do not find it', () => {
    const index = searchIndex([
      { ...entry('gdp', 'gross domestic product', 'gdp'), not: ['GDP per capita'] },
      entry('head', 'gdp per capita'),
    ]);
    expect(index(['gdp']).length).toBe(2);
    expect(index(['gdp', 'per', 'capita']).map(({ id }) => id)).toEqual(['head']);
  });

  test.each([
    ['GDP per capita', /^gdp-per-resident/],
    ['per capita', /^(gdp|income)-per-/],
    ['salary', /^income-per-resident/],
    ['FDI', /^foreign-capital/],
    ['foreign investment', /^foreign-capital/],
    ['人均GDP', /^gdp-per-resident/],
    ['外贸', /^imports-and-exports/],
  ])('of the dataset: %s', (words, expected) => {
    expect(idsOf(words)[0]).toMatch(expected);
  });
});
