import { describe, expect, it } from 'vitest';
import { dataset as bundled } from '../../data/dataset.ts';
import type { UnitId } from '../../data/vocabularies.ts';
import { textOf } from '../../src/formats/column.ts';
import { assessFact, entry } from '../../src/lookup/catalogue.ts';
import type { Dataset, FigureClaim, Source } from '../../src/model/types.ts';
import {
  bilingual,
  formatClaimValue,
  formatEvidence,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatRank,
  formatSources,
  sourceName,
  whereabouts,
} from '../../src/sections/wording.ts';
import { fc } from '../random.ts';
import { ascii, chinese, english, facts } from './ask.ts';

const dataset: Dataset = bundled;

function figure(id: string) {
  const found = dataset.figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

function unitOf(id: string) {
  return entry(facts.units, id);
}

/** Reads a printed quantity back: its digits as one decimal, times its word of magnitude. */
function readBack(printed: string): number {
  const [, sign = '', digits = '', word = ''] =
    /^\D*?(-?)([\d,]+(?:\.\d+)?)\s?(bn|m(?!²|2)|亿|万)?/u.exec(printed) ?? [];
  const power = { bn: 9, m: 6, 亿: 8, 万: 4 }[word] ?? 0;
  return Number(`${sign}${digits.replaceAll(',', '')}e${power}`);
}

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [42, '42'],
    [1131, '1,131'],
    [123000, '123,000'],
    [1728200, '1,728,200'],
    [1.67, '1.67'],
    [12345.6789, '12,345.6789'],
    [-1234, '-1,234'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('is the format of en-US for every whole number, on any machine', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(formatNumber(value)).toBe(value.toLocaleString('en-US'));
      }),
    );
  });
});

describe('formatQuantity', () => {
  it.each<[number, UnitId, string, string, string]>([
    [295_158_000_000, 'CNY', 'CNY 295.158 bn', '2,951.58亿元', 'CNY 295.158 bn'],
    [357_000_000_000, 'CNY', 'CNY 357 bn', '3,570亿元', 'CNY 357 bn'],
    [56_250_000, 'CNY', 'CNY 56.25 m', '5,625万元', 'CNY 56.25 m'],
    [187_100, 'CNY', 'CNY 187,100', '18.71万元', 'CNY 187,100'],
    [58_296, 'CNY', 'CNY 58,296', '58,296元', 'CNY 58,296'],
    [9_999, 'CNY', 'CNY 9,999', '9,999元', 'CNY 9,999'],
    [719_000_000, 'USD', 'USD 719 m', '7.19亿美元', 'USD 719 m'],
    [320_000, 'm2', '320,000 m²', '32万平方米', '320,000 m2'],
    [181.3, 'km2', '181.3 km²', '181.3平方公里', '181.3 km2'],
    [1.67, 'percent', '1.67%', '1.67%', '1.67%'],
    [1131, 'enterprises', '1,131', '1,131家', '1,131'],
    [1_728_200, 'people', '1,728,200', '172.82万人', '1,728,200'],
  ])('writes %d %s as %s', (value, unit, en, zh, plain) => {
    expect(formatQuantity(value, unitOf(unit), english)).toBe(en);
    expect(formatQuantity(value, unitOf(unit), chinese)).toBe(zh);
    expect(formatQuantity(value, unitOf(unit), ascii)).toBe(plain);
  });

  it('takes a smaller unit rather than rounding', () => {
    expect(formatQuantity(295_158_000_001, unitOf('CNY'), english)).toBe('CNY 295,158,000,001');
    expect(formatQuantity(295_158_100_000, unitOf('CNY'), english)).toBe('CNY 295,158.1 m');
    expect(formatQuantity(295_158_000_001, unitOf('CNY'), chinese)).toBe('29,515,800.0001万元');
  });

  it('never rounds: what is printed, times its magnitude, is the value', () => {
    const rounded = fc
      .tuple(fc.nat({ max: 999_999 }), fc.nat({ max: 7 }))
      .map(([digits, zeros]) => digits * 10 ** zeros);
    const value = fc.oneof(fc.nat({ max: 2e13 }), rounded);
    fc.assert(
      fc.property(
        value,
        fc.constantFrom('CNY' as const, 'USD' as const, 'people' as const),
        (value, unit) => {
          for (const wording of [english, chinese, ascii]) {
            expect(readBack(formatQuantity(value, unitOf(unit), wording))).toBe(value);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never rounds a share or an area', () => {
    const value = fc.integer({ min: 0, max: 20_000_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(value, fc.constantFrom('percent' as const, 'km2' as const), (value, unit) => {
        expect(readBack(formatQuantity(value, unitOf(unit), english))).toBe(value);
      }),
    );
  });

  it('never rounds any figure of the data', () => {
    for (const { indicator, claims } of dataset.figures) {
      const { unit } = entry(facts.indicators, indicator);
      for (const { value } of claims) {
        for (const wording of [english, chinese, ascii]) {
          expect(readBack(formatQuantity(value, unitOf(unit), wording))).toBe(value);
        }
      }
    }
  });
});

describe('formatClaimValue', () => {
  const claim = (bound: FigureClaim['bound']): FigureClaim => ({
    source: 'article-2022',
    value: 200_000,
    bound,
    printed: '200,000',
  });

  it.each([
    ['exact', '200,000', '20万户', '200,000'],
    ['more-than', '> 200,000', '超过20万户', '> 200,000'],
    ['at-least', '≥ 200,000', '不少于20万户', '>= 200,000'],
    ['up-to', '≤ 200,000', '不超过20万户', '<= 200,000'],
    ['about', 'about 200,000', '约20万户', 'about 200,000'],
    ['nearly', 'nearly 200,000', '近20万户', 'nearly 200,000'],
  ] as const)('shows the bound %s', (bound, en, zh, plain) => {
    expect(formatClaimValue(claim(bound), unitOf('entities'), english)).toBe(en);
    expect(formatClaimValue(claim(bound), unitOf('entities'), chinese)).toBe(zh);
    expect(formatClaimValue(claim(bound), unitOf('entities'), ascii)).toBe(plain);
  });
});

describe('formatRank', () => {
  it('says a place, or among how many first', () => {
    const claim = { source: 'article-2022', rank: 50, printed: 'top 50' };
    expect(formatRank({ ...claim, rank: 6 }, english)).toBe('6');
    expect(formatRank({ ...claim, bound: 'top' }, english)).toBe('top 50');
    expect(formatRank({ ...claim, bound: 'top' }, chinese)).toBe('前50名');
  });
});

describe('formatPeriod', () => {
  it('writes a span of years with a dash', () => {
    expect(textOf(formatPeriod('2021/2023', 'actual', english))).toBe('2021–2023');
    expect(textOf(formatPeriod('2021/2023', 'actual', ascii))).toBe('2021-2023');
    expect(textOf(formatPeriod('2021-04', 'actual', english))).toBe('2021-04');
  });

  it('says when a figure is not an actual one', () => {
    expect(textOf(formatPeriod('2025', 'estimate', english))).toMatch(/^2025 est/);
    expect(textOf(formatPeriod('2025', 'estimate', chinese))).toMatch(/^2025 预计/);
    expect(textOf(formatPeriod('2023', 'target', english))).toBe('2023 target');
    expect(textOf(formatPeriod('2023', 'target', chinese))).toMatch(/^2023 目标/);
  });
});

describe('formatEvidence', () => {
  const evidenceOf = (id: string, wording: typeof english) => {
    const fact = figure(id);
    const { unit } = entry(facts.indicators, fact.indicator);
    return textOf(
      formatEvidence(assessFact(fact, facts.sources), wording, (claim) =>
        formatClaimValue(claim, unitOf(unit), wording),
      ),
    );
  };

  it('shows a sign and a word, and for a single source its grade', () => {
    expect(evidenceOf('market-entities-2021', english)).toBe('◦ single source, unverified');
    expect(evidenceOf('market-entities-2021', chinese)).toBe('◦ 单一来源，未核实');
    expect(evidenceOf('talents-2024-11', english)).toBe('◦ single source, state media');
    expect(evidenceOf('gdp-2025-wujin-with-cedz-estimate', english)).toBe(
      '◦ single source, government',
    );
  });

  it('shows a sign and a word for what several say', () => {
    expect(evidenceOf('listed-companies-2021', english)).toBe('✓ corroborated');
    expect(evidenceOf('listed-companies-2021', chinese)).toBe('✓ 多源印证');
  });

  it('shows the other values of a dispute', () => {
    const budget = 'budget-revenue-2023-wujin-without-cedz';
    expect(evidenceOf(budget, english)).toBe('! disputed: also CNY 16.23 bn');
    expect(evidenceOf(budget, chinese)).toBe('! 有争议：另有162.3亿元');
    const income = 'income-per-resident-2021-wujin-with-cedz';
    expect(evidenceOf(income, english)).toBe('! disputed: also CNY 52,896');
  });

  it('names another value once, however many state it', () => {
    const source = entry(facts.sources, 'article-2022');
    const stating = (value: number) => {
      const claim: FigureClaim = { source: source.id, value, bound: 'exact', printed: `${value}` };
      return { claim, source };
    };
    const named = (values: readonly number[]) =>
      textOf(
        formatEvidence(
          { evidence: 'disputed', preferred: stating(0), contrary: values.map(stating) },
          english,
          ({ value }) => String(value),
        ),
      );
    expect(named([1, 1, 3])).toBe('! disputed: also 1, 3');
    // Each of many claims may repeat them: fifty are named.
    const many = Array.from({ length: 51 }, (_, i) => i + 1);
    expect(named(many.slice(0, 50))).toBe(`! disputed: also ${many.slice(0, 50).join(', ')}`);
    expect(named(many)).toBe(`! disputed: also ${many.slice(0, 50).join(', ')}, …`);
  });

  it('has signs of ASCII that differ as well', () => {
    expect(evidenceOf('market-entities-2021', ascii)).toBe('~ single source, unverified');
    expect(evidenceOf('listed-companies-2021', ascii)).toBe('+ corroborated');
    expect(evidenceOf('budget-revenue-2023-wujin-without-cedz', ascii)).toBe(
      '! disputed: also CNY 16.23 bn',
    );
  });
});

describe('bilingual', () => {
  const text = { en: 'Market entities', zh: '市场主体' };

  it('puts the Chinese beside the English, so that it can be searched for', () => {
    expect(textOf(bilingual(text, english))).toBe('Market entities 市场主体');
    expect(textOf(bilingual(text, chinese))).toBe('市场主体');
  });

  it('says what is the same in both languages once', () => {
    expect(textOf(bilingual({ en: 'GDP', zh: 'GDP' }, english))).toBe('GDP');
  });
});

describe('sources by name', () => {
  const article = entry(facts.sources, 'article-2022');
  const copy: Source | undefined = dataset.sources.find(({ copyOf }) => copyOf);

  it('names the publisher, and for a copy who wrote it', () => {
    expect(sourceName(article, english)).toBe('miulaqin.cn');
    expect(copy && sourceName(copy, english)).toBe(`${copy?.copyOf?.en} (copy)`);
    expect(copy && sourceName(copy, chinese)).toBe(`${copy?.copyOf?.zh}（转载）`);
  });

  it('says how many more there are', () => {
    const { preferred } = assessFact(figure('listed-companies-2021'), facts.sources);
    const name = sourceName(preferred.source, english);
    expect(textOf(formatSources(preferred, ['a', 'b', 'c'], english))).toBe(`${name} +2`);
    expect(textOf(formatSources(preferred, ['a', 'a'], english))).toBe(name);
  });

  it('gives the address of what can be trusted and the host of the rest', () => {
    expect(whereabouts(article)).toBe('miulaqin.cn');
    const page = { ...article, url: 'https://mirror.test/a', host: 'mirror.test' };
    expect(whereabouts({ ...page, grade: 'copy' })).toBe('mirror.test');
    expect(whereabouts({ ...page, grade: 'unverified' })).toBe('mirror.test');
    expect(whereabouts({ ...page, grade: 'news' })).toBe('https://mirror.test/a');
    expect(whereabouts({ ...page, grade: 'news', url: null })).toBe('mirror.test');
    for (const source of dataset.sources) {
      const found = whereabouts(source);
      const linked = source.grade !== 'copy' && source.grade !== 'unverified';
      expect(found).toBe(linked ? (source.url ?? source.host) : source.host);
      if (!linked) expect(found ?? '').not.toContain('//');
    }
  });
});
