import { describe, expect, test } from 'vitest';
import { assessFact, catalogue } from '../../src/lookup/catalogue.ts';
import type { Claim } from '../../src/model/types.ts';
import { csvOf, datasetOf, foundIn, readTable, valuesOf } from './tables.ts';

/** A table of claims, as spreadsheets and statistics programs write it. */

const header = ['indicator', 'area', 'period', 'value', 'source'];
const row = (value: string, i = 0) => [`Indicator ${i}`, 'Sandvik', '2024', value, 'Office'];
/** A file of values, each of an indicator of its own. */
const fileOf = (values: readonly string[], delimiter = ',') =>
  csvOf([header, ...values.map(row)], delimiter);

describe('the form of the file', () => {
  const plain = fileOf(['1', '2']);

  test.each([
    ['a byte-order mark', `\ufeff${plain}`],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['CR', plain.replaceAll('\n', '\r')],
    ['mixed line ends', plain.replace('\n', '\r\n')],
    ['no last line end', plain.trimEnd()],
    ['semicolons', fileOf(['1', '2'], ';')],
    ['tabs', fileOf(['1', '2'], '\t')],
    ['a line that names the delimiter', `sep=;\n${fileOf(['1', '2'], ';')}`],
    ['empty lines', plain.replaceAll('\n', '\n\n')],
    ['rows of empty cells', `${plain},,,,\n,,,,\n`],
    ['empty columns at the end', plain.replaceAll('\n', ',,\n')],
    ['quotes everywhere', plain.replaceAll(/[^,\n]+/g, '"$&"')],
    ['headers in capitals with spaces', plain.replace('indicator', ' INDICATOR ')],
  ])('may have %s', (_, text) => {
    expect(datasetOf(text)).toEqual(datasetOf(plain));
  });

  test('may have its columns in any order, with spaces or underscores', () => {
    const text = csvOf([
      ['Out of', 'SOURCE', 'rank', 'Period', 'list', 'area'],
      ['50', 'Magazine', '7', '2024', 'Best towns', 'Sandvik'],
    ]);
    const [ranking] = datasetOf(text).rankings;
    expect(ranking).toMatchObject({ list: 'best-towns', year: 2024, subject: 'sandvik' });
    expect(ranking?.claims).toEqual([{ source: 'magazine', rank: 7, outOf: 50, printed: '7' }]);
  });

  test('keeps delimiters, quotes and line breaks inside of quotes, and counts lines after them', () => {
    const text = csvOf([
      [...header, 'note'],
      [...row('1'), 'a "quoted", b\r\nnext line'],
      [...row('x', 1), ''],
    ]);
    expect(foundIn(text)).toEqual(['4:26 value not-a-number']);
    const { figures } = datasetOf(text.replace('x,Office', '2,Office'));
    expect(figures[0]?.claims[0]?.note).toEqual({ en: 'a "quoted", b next line' });
  });

  test('says which row has a quote that is not closed', () => {
    expect(foundIn(`${fileOf(['1', '2'])}"open,Sandvik,2024,3,Office\n`)).toEqual([
      '4:1 / quote-open',
    ]);
  });

  test('says which row has more fields than the header', () => {
    expect(foundIn(`${header.join(',')}\nResidents,Sandvik,2024,1,234,Office\n`)).toEqual([
      '2:30 / too-many-fields',
    ]);
  });

  test('keeps other columns as notes, and knows what they may have been meant for', () => {
    const text = csvOf([
      [...header, 'publishd', 'Region code'],
      [...row('1'), '2024', 'NO-03'],
    ]);
    const { others } = readTable(text);
    expect(others.map(({ name }) => name)).toEqual(['publishd', 'Region code']);
    expect(datasetOf(text).figures[0]?.claims[0]?.note).toEqual({
      en: 'publishd: 2024; Region code: NO-03',
    });
  });
});

describe('the header', () => {
  const lacking = (name: string, instead: string) =>
    csvOf([header.map((each) => (each === name ? instead : each)), row('1')]);

  test.each([
    ['period', 'year', 'year'],
    ['area', 'Region', 'Region'],
    ['value', 'OBS_VALUE', 'OBS_VALUE'],
    ['source', 'sorce', 'sorce'],
    ['indicator', 'x1', null],
  ])('names the column %s that %s may stand for', (column, instead, rename) => {
    const { findings } = readTable(lacking(column, instead));
    expect(findings).toMatchObject([{ kind: 'column-missing', args: { column, rename } }]);
  });

  test('with the same column twice is refused', () => {
    expect(
      foundIn(
        csvOf([
          [...header, 'Value'],
          [...row('1'), '2'],
        ]),
      ),
    ).toEqual(['1:36 value column-twice']);
  });

  test('of other text says which columns there must be', () => {
    expect(foundIn('Dear reader,\nthis is a letter.\n')).toEqual(['1:1 / no-columns']);
    expect(foundIn('')).toEqual(['1:1 / no-columns']);
  });
});

describe('numbers', () => {
  test.each([
    [
      ['1234', '1234.5', '-3', '+4', '.5'],
      [1234, 1234.5, -3, 4, 0.5],
    ],
    [
      ['1 234 567', '1\u00a0234', '1\u202f234', "1'234.5"],
      [1234567, 1234, 1234, 1234.5],
    ],
    [
      ['1,234,567', '1,234.5', '1,234'],
      [1234567, 1234.5, 1234],
    ],
    [
      ['4.0', '1e6', '\u22125', '１２'],
      [4, 1000000, -5, 12],
    ],
  ])('%j', (cells, values) => {
    expect(valuesOf(fileOf(cells))).toEqual(values);
  });

  test.each([
    [
      ['12,5', '1.234', '7'],
      [12.5, 1234, 7],
    ],
    [
      ['1.234.567', '3'],
      [1234567, 3],
    ],
    [['0,123'], [0.123]],
    [
      ['1 234,5', '2,345'],
      [1234.5, 2.345],
    ],
  ])('with a decimal comma, if a value shows it: %j', (cells, values) => {
    expect(valuesOf(fileOf(cells, ';'))).toEqual(values);
    expect(valuesOf(fileOf(cells, '\t'))).toEqual(values);
  });

  test('with a point between comma-separated fields are decimals', () => {
    expect(valuesOf(fileOf(['1.234']))).toEqual([1.234]);
    expect(valuesOf(fileOf(['1.234'], '\t'))).toEqual([1.234]);
  });

  test.each([
    ['1,234', ';'],
    ['1.234', ';'],
    ['1,234', '\t'],
  ])('that can be read in two ways are reported once: %s', (cell, delimiter) => {
    const text = fileOf([cell, cell, '5'], delimiter);
    expect(readTable(text).findings).toMatchObject([
      { kind: 'decimal-unclear', args: { received: cell }, at: { line: 2 } },
    ]);
    const cells = [
      [...header, 'decimal'],
      [...row(cell), 'comma'],
      [...row(cell, 1), '.'],
    ];
    const values = cell === '1,234' ? [1.234, 1234] : [1234, 1.234];
    expect(valuesOf(csvOf(cells, delimiter))).toEqual(values);
  });

  test('with both decimal signs in one file are reported once', () => {
    expect(readTable(fileOf(['1.5', '2,5', '3,5', '4.5'], ';')).findings).toMatchObject([
      {
        kind: 'decimal-mixed',
        at: { line: 3 },
        args: { received: '2,5', other: '1.5', where: { line: 2 } },
      },
    ]);
  });

  test.each([
    '1,23',
    '1,2345',
    '12 34',
    '1.2.3',
    'about 5',
    '5 people',
    '1/2',
    '(5)',
    '--5',
    '1-2',
  ])('are never guessed: %s', (cell) => {
    expect(readTable(fileOf([cell, '0.5'])).findings.length).toBeGreaterThan(0);
  });

  test('that are not there leave the row out, and its line is known', () => {
    const text = fileOf(['1', '', 'NaN', ':', '..', 'n/a', '2']);
    expect(readTable(text).empty).toEqual([3, 4, 5, 6, 7]);
    expect(valuesOf(text)).toEqual([1, 2]);
  });

  test('keep the words of the source, but not the ".0" of a program', () => {
    const { figures } = datasetOf(fileOf(['1 234', '5.0', '6.50']));
    expect(figures.map(({ claims }) => claims[0]?.printed)).toEqual(['1 234', '5', '6.50']);
  });
});

describe('units', () => {
  const unitOf = (unit: string, value = '5') =>
    datasetOf(
      csvOf([
        [...header, 'unit'],
        [...row(value), unit],
      ]),
    ).indicators[0]?.unit;

  test.each([
    ['NOK', 'NOK'],
    ['nok', 'NOK'],
    ['%', 'percent'],
    ['km²', 'km2'],
    ['', 'number'],
    ['fishing boats', 'fishing boats'],
    ['NOK per resident', 'NOK per resident'],
    ['Prozent', 'percent'],
    ['por cento', 'percent'],
    ['pct', 'percent'],
    ['percentage points', 'percentage points'],
    ['sqkm', 'km2'],
    // Neither of these scales the values.
    ['deaths per 1,000 residents', 'deaths per 1,000 residents'],
    ['milliseconds', 'milliseconds'],
    ['miles', 'miles'],
    ['千瓦', '千瓦'],
    ['t CO2', 't CO2'],
    ['PM10', 'PM10'],
    ['trilobites', 'trilobites'],
  ])('%s', (cell, unit) => {
    expect(unitOf(cell)).toBe(unit);
  });

  test('follow from a percent sign', () => {
    expect(unitOf('', '12.5%')).toBe('percent');
    expect(unitOf('', '12.5 %')).toBe('percent');
  });

  const scaled = [
    ...['million NOK', 'NOK million', 'mill. kr', '1000 persons', 'NOK 1,000', '亿元', '百万円'],
    ...['milhões de euros', 'Millionen Euro', 'milhares', 'Tausend', 'Tsd. EUR', 'k€', 'M€'],
    ...['Mio. EUR', 'TEUR', 'EURm', '$bn', 'M€/year', 'miles de euros', 'milliers d’euros'],
    ...['milioni di euro', 'mln zł', 'tys. zł', 'miljoner kronor', 'tkr', 'milj. euroa', 'tuhatta'],
    ...['тыс. руб.', 'млн', 'milyon TL', 'tisíc Kč', '억원', 'thousands', '’000', 'Mrd'],
  ];
  test.each(scaled)('do not scale: %s', (cell) => {
    const { findings } = readTable(
      csvOf([
        [...header, 'unit'],
        [...row('5'), cell],
      ]),
    );
    expect(findings.map(({ kind }) => kind)).toEqual(['unit-with-scale']);
  });

  test.each([
    ['€', 'EUR'],
    ['Euro', 'EUR'],
    ['EURO', 'EUR'],
    ['円', 'JPY'],
    ['R$', 'BRL'],
    ['RMB', 'CNY'],
    ['$', null],
    ['kr', null],
  ])('of money are codes: %s may be %s', (received, code) => {
    const { findings } = readTable(
      csvOf([
        [...header, 'unit'],
        [...row('5'), received],
      ]),
    );
    expect(findings).toMatchObject([{ kind: 'not-a-currency', args: { received, code } }]);
  });

  test.each([
    ['Response time', 'ms', true],
    ['Systems', 'ms', true],
    ['Mass', 'µg/m³', true],
    ['Population', 'residents', true],
    ['Residents', 'residents', false],
    ['Fishing boats, total', 'fishing boats', false],
    ['企业', '家企业', false],
  ])('are printed beside the values of %s: %s', (indicator, unit, isPrinted) => {
    const { units } = datasetOf(
      csvOf([
        [...header, 'unit'],
        [indicator, 'Sandvik', '2024', '5', 'Office', unit],
      ]),
    );
    expect(units).toMatchObject([{ id: unit, ...(isPrinted && { sign: { en: unit } }) }]);
    expect('sign' in Object(units[0])).toBe(isPrinted);
  });
});

describe('names and ids', () => {
  const idOf = (name: string) =>
    datasetOf(csvOf([header, [name, 'Sandvik', '2024', '1', 'Office']])).indicators[0]?.id;

  test.each([
    ['Fishing boats, total', 'fishing-boats-total'],
    ['  Fishing   boats ', 'fishing-boats'],
    ['Tromsø & Ærø', 'tromso-aero'],
    ['Straße', 'strasse'],
    ["Farmers' markets", 'farmers-markets'],
  ])('%s is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  test('in other scripts differ if the names do, and stay the same', () => {
    const [first, second] = [idOf('人口'), idOf('GDP 总量')];
    expect(first).toMatch(/^[0-9a-f]{10}$/);
    expect(second).toMatch(/^gdp-[0-9a-f]{10}$/);
    expect(idOf('GDP 增速')).not.toBe(second);
    expect(idOf('人口')).toBe(first);
  });

  test('that are alike but for case are one; that only share an id are an error', () => {
    const two = (a: string, b: string) =>
      csvOf([header, [a, 'Sandvik', '2024', '1', 'Office'], [b, 'Sandvik', '2023', '1', 'Office']]);
    expect(datasetOf(two('Residents', 'RESIDENTS')).indicators).toHaveLength(1);
    expect(datasetOf(two('Men over 15', 'men-over-15')).indicators).toHaveLength(1);
    expect(readTable(two('Men >15', 'Men <15')).findings).toMatchObject([
      { kind: 'same-id', args: { name: 'Men <15', other: 'Men >15', where: { line: 2 } } },
    ]);
  });

  test('of a list and its source may be the same', () => {
    const text = csvOf([
      ['list', 'area', 'period', 'rank', 'source'],
      ['Best towns', 'Sandvik', '2024', '7', 'Best towns'],
    ]);
    const { lists, sources, groups } = datasetOf(text);
    expect([lists[0]?.id, groups[0]?.id, sources[0]?.id]).toEqual([
      'best-towns',
      'best-towns-group',
      'best-towns-source',
    ]);
  });

  test('a figure is <indicator>-<period>-<area>, or what its row says', () => {
    const text = csvOf([
      [...header, 'kind', 'id'],
      ['Residents', 'Sandvik', '2021/2023', '1', 'Office', '', ''],
      ['Residents', 'Sandvik', '2030', '1', 'Office', 'target', ''],
      ['Residents', 'Sandvik', '2024', '1', 'Office', '', 'my-residents'],
    ]);
    expect(datasetOf(text).figures.map(({ id }) => id)).toEqual([
      'residents-2021-2023-sandvik',
      'residents-2030-sandvik-target',
      'my-residents',
    ]);
  });
});

describe('sources and evidence', () => {
  const columns = ['indicator', 'area', 'period', 'value', 'source', 'publisher', 'type'];
  const evidenceOf = (...rows: readonly (readonly [string, string, string, string])[]) => {
    const text = csvOf([columns, ...rows.map((each) => ['Residents', 'Sandvik', '2024', ...each])]);
    const all = catalogue(datasetOf(text));
    return all.dataset.figures.map((each) => assessFact<Claim>(each, all.sources).evidence);
  };

  test('two sources that agree corroborate, that differ are a dispute', () => {
    const report = ['4120', 'Report', 'Office', 'government'] as const;
    expect(evidenceOf(report)).toEqual(['single']);
    expect(evidenceOf(report, ['4120', 'Courier', '', 'news'])).toEqual(['corroborated']);
    expect(evidenceOf(report, ['4200', 'Courier', '', 'news'])).toEqual(['disputed']);
  });

  test('two reports of one publisher do not corroborate each other', () => {
    const report = ['4120', 'Report', 'Office', 'government'] as const;
    expect(evidenceOf(report, ['4120', 'Yearbook', 'Office', 'government'])).toEqual(['single']);
  });

  test('a source without a type is unverified, and named', () => {
    const { untyped } = readTable(fileOf(['1']));
    expect(untyped).toEqual(['Office']);
    expect(datasetOf(fileOf(['1'])).sources[0]?.grade).toBe('unverified');
  });

  test('what a source is needs to be said once', () => {
    const text = csvOf([
      [...columns, 'url', 'published'],
      ['A', 'Sandvik', '2024', '1', 'Report', '', '', '', ''],
      [
        'B',
        'Sandvik',
        '2024',
        '1',
        'Report',
        'Office',
        'government',
        'https://example.org/a',
        '2024.0',
      ],
    ]);
    expect(datasetOf(text).sources).toMatchObject([
      {
        id: 'report',
        publisher: { en: 'Office' },
        grade: 'government',
        host: 'example.org',
        published: '2024',
      },
    ]);
  });

  test('the same row twice is one claim', () => {
    expect(valuesOf(csvOf([header, row('1'), row('1')]))).toEqual([1]);
  });
});

describe('rows that differ', () => {
  const rate = (period: string, value: string, unit: string) => [
    ...['Rate', 'Sandvik', period, value, 'Office'],
    unit,
  ];
  const fileWith = (rows: readonly (readonly string[])[]) => csvOf([[...header, 'unit'], ...rows]);

  test('are those of which there are fewer, wherever they are', () => {
    const right = ['2020', '2021', '2022'].map((year) => rate(year, '4', 'percent'));
    expect(foundIn(fileWith([rate('2019', '4', 'EUR'), ...right]))).toEqual([
      '2:28 unit differs-from-row',
    ]);
    expect(foundIn(fileWith([...right, rate('2023', '4', 'EUR')]))).toEqual([
      '5:28 unit differs-from-row',
    ]);
  });

  test('of equally many are the later ones', () => {
    const rows = [rate('2020', '4', 'percent'), rate('2021', '4', 'EUR')];
    expect(foundIn(fileWith(rows))).toEqual(['3:28 unit differs-from-row']);
  });

  test('are not blamed for a unit that a percent sign contradicts', () => {
    const rows = [rate('2019', '4.2%', 'EUR'), rate('2020', '4', 'percent')];
    expect(foundIn(fileWith(rows))).toEqual(['2:19 value percent-and-unit']);
  });
});

describe('periods', () => {
  const periodsOf = (period: string) =>
    csvOf([header, ['Sales', 'Sandvik', period, '4', 'Office']]);

  test.each(['2010-Q1', 'Q1 2021', 'FY2009', '2011/12', '2021-01/2021-03', '2024 H1'])(
    'are no parts of years and no fiscal years: %s',
    (received) => {
      const { findings } = readTable(periodsOf(received));
      expect(findings).toMatchObject([{ kind: 'not-a-period', args: { received } }]);
    },
  );

  test('end after they begin; of one year they are that year', () => {
    expect(foundIn(periodsOf('2023/2021'))).toEqual(['2:15 period no-such-date']);
    expect(datasetOf(periodsOf('2021/2021')).figures[0]?.period).toBe('2021');
  });
});
