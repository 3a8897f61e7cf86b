import { describe, expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';
import { csvOf, datasetOf, readTable, valuesOf } from './tables.ts';

/** Tables in the forms in which offices and programs publish them, with our columns, in long form. */

/** Saved by Excel in a country with decimal commas: BOM, CRLF, semicolons, trailing empty columns. */
const excel = `\ufeff${[
  'Indicator;Area;Period;Value;Unit;Source;Publisher;Type;Note;;',
  'Einwohner;Musterstadt;2023;12.450;Personen;Jahrbuch 2024;Stadt Musterstadt;government;;;',
  'Einwohner;Musterstadt;2024;12.612;Personen;Jahrbuch 2024;;;;;',
  'Arbeitslosenquote;Musterstadt;2024;5,7 %;;Jahrbuch 2024;;;"Stand: 31.12.; vorläufig";;',
  'Haushalt;Musterstadt;2024;1.234.567,89;EUR;Jahrbuch 2024;;;;;',
  'Fläche;Musterstadt;2024;38,60;km²;Jahrbuch 2024;;;;;',
  ';;;;;;;;;;',
].join('\r\n')}\r\n`;

/** In the style of Eurostat: tabs, codes, ":" for what is missing, a flag column. */
const eurostat = [
  'indicator\tarea\tTIME_PERIOD\tvalue\tunit\tsource\ttype\tOBS_FLAG',
  'Population on 1 January\tNO0A1\t2022\t269548\tpersons\tdemo_r_d2jan\tgovernment\t',
  'Population on 1 January\tNO0A1\t2023\t273842\tpersons\tdemo_r_d2jan\tgovernment\tp',
  'Population on 1 January\tNO0A1\t2024\t:\tpersons\tdemo_r_d2jan\tgovernment\t',
  'Share of women\tNO0A1\t2023\t49.3\tpercent\tdemo_r_d2jan\tgovernment\tb',
].join('\n');

/** Written by pandas to_csv: an index, floats for whole numbers, nothing for NaN. */
const pandas = [
  ',indicator,area,period,value,unit,source,published,type',
  '0,Residents,Sandvik,2023.0,12450.0,residents,Yearbook,2024-05-01 00:00:00,government',
  '1,Residents,Sandvik,2024.0,12612.0,residents,Yearbook,,government',
  '2,Unemployment rate,Sandvik,2024.0,5.7,percent,Yearbook,,government',
  '4,Households,Sandvik,2024.0,,households,Yearbook,,government',
  '7,Budget,Sandvik,2024.0,1.2e7,EUR,Yearbook,,government',
].join('\n');

describe('an export of Excel', () => {
  test('loads with its decimal commas', () => {
    expect(valuesOf(excel)).toEqual([12450, 12612, 5.7, 1234567.89, 38.6]);
    const { indicators, figures } = datasetOf(excel);
    expect(indicators.map(({ unit }) => unit)).toEqual(['Personen', 'percent', 'EUR', 'km2']);
    expect(figures[2]?.claims[0]).toMatchObject({
      printed: '5,7 %',
      note: { en: 'Stand: 31.12.; vorläufig' },
    });
  });

  test('whose values do not show the decimal sign leads to the fix', async () => {
    const files = { 'a.csv': excel.split('\r\n').slice(0, 3).join('\r\n') };
    const { stderr } = await runWujin(['stats', '--data', 'a.csv'], { files });
    expect(stderr).toContain(
      'a.csv:2:28: value: “12.450” can be 12.45 or 12450. Add a column decimal with “point” or “comma”',
    );
  });
});

describe('a table of Eurostat', () => {
  test('leads to the one header that has another name', async () => {
    const files = { 'a.tsv': eurostat };
    const { stderr } = await runWujin(['stats', '--data', 'a.tsv'], { files });
    expect(stderr).toContain('period: the column is missing. Rename “TIME_PERIOD” to period');
    expect(stderr).toContain('1 problem');
  });

  test('loads with that name', async () => {
    const mended = eurostat.replace('TIME_PERIOD', 'period');
    expect(valuesOf(mended)).toEqual([269548, 273842, 49.3]);
    const { stderr, exit } = await runWujin(['stats', '--data', '-'], { stdin: mended });
    expect(exit).toBe(0);
    expect(stderr).toContain('other columns are kept as notes: OBS_FLAG.');
    expect(stderr).toContain('1 row has no value and is left out: line 4.');
  });

  test('in wide form says what to do', async () => {
    const files = {
      'a.tsv': 'freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,NR,NO0A1\t269548 \t: \n',
    };
    const { stderr } = await runWujin(['stats', '--data', 'a.tsv'], { files });
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain('a column for each period (2022, 2023 …). Write a row for each value');
  });
});

describe('a file of pandas', () => {
  test('loads without its index and the ".0" of its floats', () => {
    const { figures, sources } = datasetOf(pandas);
    expect(figures.map(({ period, claims }) => [period, claims[0]?.value])).toEqual([
      ['2023', 12450],
      ['2024', 12612],
      ['2024', 5.7],
      ['2024', 12000000],
    ]);
    expect(figures[0]?.claims[0]?.printed).toBe('12450');
    expect(sources[0]?.published).toBe('2024-05-01');
    expect(readTable(pandas).others).toEqual([]);
  });
});

describe('a file that is no text', () => {
  test.each([
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'is a workbook'],
    ['text in an old encoding', new Uint8Array([0x46, 0xf8, 0x2c]), 'is not UTF-8'],
  ])('%s says how to save it', async (_, bytes, words) => {
    const { stderr, exit } = await runWujin(['stats', '--data', 'a.csv'], {
      files: { 'a.csv': bytes },
    });
    expect(exit).toBe(4);
    expect(stderr).toContain(words);
    expect(stderr).toContain('CSV UTF-8');
  });

  test.each([
    ['.', 'a.csv', '--data a.csv'],
    ['town', 'town/a.csv', '--data town/a.csv'],
    ['town', 'town/notes.txt', 'JSON or CSV'],
  ])('a folder that is no package names the files in it: %s', async (folder, file, words) => {
    for (const [language, lacks] of [
      ['en', 'is a folder without a datapackage.json'],
      ['zh', '其中没有 datapackage.json'],
    ]) {
      const argv = ['stats', '--data', folder, '--lang', String(language)];
      const { stderr, exit } = await runWujin(argv, { files: { [file]: '' } });
      expect(exit).toBe(4);
      expect(stderr).toContain(lacks);
      expect(stderr).toContain(language === 'en' ? words : words.replace('or', '或'));
    }
  });

  test('the "Unicode text" of Excel is read', async () => {
    const text = csvOf(
      [
        ['indicator', 'area', 'period', 'value', 'source'],
        ['Fødte', 'Sandvik', '2024', '38', 'Office'],
      ],
      '\t',
    );
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    const { stdout } = await runWujin(['stats', '--data', 'a.txt'], { files: { 'a.txt': bytes } });
    expect(stdout).toContain('Fødte');
  });
});

describe('a table that is read, but may not say what is meant', () => {
  const columns = 'indicator,area,period,value,source,type\n';
  const remarksOn = async (text: string, lang = 'en') => {
    const argv = ['stats', '--data', 'a.csv', '--lang', lang];
    const { stderr, exit } = await runWujin(argv, { files: { 'a.csv': text } });
    expect(exit).toBe(0);
    return stderr;
  };

  test('names a value in which the point may group thousands, if no other value shows it', async () => {
    const doubtful = `${columns}A,Town,2024,23.400,Office,news\n`;
    expect(await remarksOn(doubtful)).toContain('“23.400” is read as 23.4. If the point');
    expect(await remarksOn(doubtful, 'zh')).toContain('“23.400”读作 23.4。');
    const shown = `${doubtful}B,Town,2024,0.5,Office,news\n`;
    expect(await remarksOn(shown)).not.toContain('is read as');
  });

  test('names a source that gives two values for one fact', async () => {
    const rows = ['42', '42', '43'].map((value) => `A,Town,2024,${value},Office,news\n`);
    const text = columns + rows.join('');
    expect(await remarksOn(text)).toContain(
      'Office gives two values for a-2024-town: a.csv:2 and a.csv:4.',
    );
    expect(await remarksOn(text, 'zh')).toContain('给出两个数值：a.csv:2 与 a.csv:4。');
    const other = text.replace('43,Office', '43,Gazette');
    expect(await remarksOn(other)).not.toContain('two values');
  });
});

test.each([',', ';', '\t'])('a title above the header is one error: %j', (delimiter) => {
  const text = csvOf(
    [
      ['indicator', 'area', 'period', 'value', 'source'],
      ['A', 'Town', '2024', '5', 'Office'],
    ],
    delimiter,
  );
  const filled = ['Towns', '', '', '', ''].join(delimiter);
  for (const title of ['Towns, in 2024', 'Towns', filled]) {
    const { findings } = readTable(`${title}\n\n${text}`);
    expect(findings).toMatchObject([{ kind: 'header-below', args: { line: 3 } }]);
  }
});
