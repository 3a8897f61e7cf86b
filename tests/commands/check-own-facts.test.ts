import { describe, expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';

/** Facts of a made-up place from a spreadsheet, and texts about it. */
const facts = (...rows: readonly string[]) =>
  [
    'indicator,area,period,value,unit,source,type',
    ...rows.map((row) => `${row},Records,government`),
  ].join('\n');
const oxton = facts(
  'Salary,Oxton,2024,1124.35,EUR',
  'Throughput,Oxton,2024,412.5,MB/s',
  'Throughput,Uxbay,2024,98.1,MB/s',
  'Energy use,Oxton,2024,7.4,GWh',
  'Latency,Oxton,2024,350,ms',
  'Land area,Oxton,2024,215.38,km2',
  'Staff,Oxton,2024,12,people',
  'Stars,Oxton,2024,12873,stars',
);

async function said(text: string, data = oxton) {
  const files = { 'a.md': text, 'facts.csv': data };
  const line = ['check', 'a.md', '--data', 'facts.csv', '--verdict', 'all', '--json'];
  const { stdout } = await runWujin(line, { files });
  const rows: readonly {
    quote: string;
    verdict: string;
    expected: { text: string | null } | null;
  }[] = JSON.parse(stdout);
  return rows;
}
const verdicts = async (text: string, data?: string) =>
  (await said(text, data)).map(({ quote, verdict }) => `${quote}: ${verdict}`);

describe('a measure', () => {
  test.each([
    ['the energy use of Oxton was 7,400 MWh', '7,400 MWh: confirmed'],
    ['the energy use of Oxton was 7.4 MWh', '7.4 MWh: contradicted'],
    ['the latency of Oxton was 0.35 s', '0.35 s: confirmed'],
    ['the latency of Oxton was 350 s', '350 s: contradicted'],
    ['the throughput of Oxton was 3.3 Gbit/s', '3.3 Gbit/s: unknown'],
    ['the throughput of Oxton was 412.5 MB/s', '412.5 MB/s: confirmed'],
    ['the throughput of Oxton was 412.5 kB/s', '412.5 kB/s: contradicted'],
    ['the throughput of Oxton was 412.5', '412.5: confirmed'],
  ])('is compared in its own size: %s', async (words, expected) => {
    expect(await verdicts(`In 2024 ${words}.`)).toEqual([expected]);
  });
});

test.each([
  ['EUR 1,124', 'the salary in Oxton was EUR 1,124', 'confirmed'],
  ['EUR 1,125', 'the salary in Oxton was EUR 1,125', 'contradicted'],
  ['412', 'the throughput of Oxton was 412', 'confirmed'],
  ['413', 'the throughput of Oxton was 413', 'confirmed'],
  ['215 km²', 'the land area of Oxton was 215 km²', 'confirmed'],
])('a whole number is a rounded one: %s', async (quote, words, expected) => {
  expect(await verdicts(`In 2024 ${words}.`)).toEqual([`${quote}: ${expected}`]);
});

test('a line that names its number gives its name to no other', async () => {
  const text = 'Land area of Oxton in 2024: 38\nStaff 2024: 12';
  expect(await verdicts(text)).toEqual(['38: unknown', '12: confirmed']);
});

test('the area of a row comes before the one that a comment gives for the table', async () => {
  const table = '| Place | Throughput |\n| --- | ---: |\n| Oxton | 412.5 |\n| Uxbay | 98.1 |\n';
  const text = `<!-- wujin area=oxton period=2024 -->\n\n${table}`;
  expect(await verdicts(text)).toEqual(['412.5: confirmed', '98.1: confirmed']);
});

describe('what a text should read', () => {
  const yamada = facts('売上高,山田精工,2024,1284500000,JPY');

  test('keeps the two parts of a number', async () => {
    const [row] = await said('2024年の山田精工の売上高は12億4850万円だった。', yamada);
    expect(row).toMatchObject({ verdict: 'contradicted', expected: { text: '12億8450万円' } });
  });

  test('is never what it reads', async () => {
    const [row] = await said('In 2024 Oxton had over 13k stars.');
    expect(row).toMatchObject({ verdict: 'contradicted', expected: { text: null } });
  });
});

describe('a text with decimal commas', () => {
  const town = [
    'indicator;area;period;value;unit;source;type',
    'População residente;Vila Serena;2024;23.418;people;Câmara;government',
    'Taxa de desemprego;Vila Serena;2024;6,4%;;Câmara;government',
    'Orçamento;Vila Serena;2024;34.750.000,50;EUR;Câmara;government',
    'Dormidas turísticas;Vila Serena;2024;142.380;;Câmara;government',
  ].join('\n');
  const about = (sentence: string) => `Um texto sobre a vila e os seus números.\n\n${sentence}`;

  test.each([
    [
      'Em 2024, a população residente de Vila Serena era de 23.418 habitantes.',
      '23.418: confirmed',
    ],
    ['A taxa de desemprego de Vila Serena em 2024 foi de 6,4%.', '6,4%: confirmed'],
    [
      'O orçamento de Vila Serena em 2024: 34,75 milhões de euros.',
      '34,75 milhões de euros: confirmed',
    ],
    ['Em 2024, Vila Serena registou 142.830 dormidas turísticas.', '142.830: contradicted'],
    ['A taxa de desemprego de Vila Serena baixou em 2024 1,5%.', '1,5%: unknown'],
  ])('is read as it writes its numbers: %s', async (sentence, expected) => {
    expect(await verdicts(about(sentence), town)).toEqual([expected]);
  });

  test('gets its suggestion in the same notation', async () => {
    const [row] = await said(
      about('O orçamento de Vila Serena em 2024: 43.750.000,50 euros.'),
      town,
    );
    expect(row).toMatchObject({
      quote: '43.750.000,50 euros',
      verdict: 'contradicted',
      expected: { text: '34.750.000,50 euros' },
    });
  });
});

test('a contradicted number has no source that confirms it: "about 23,400" is none against an exact 23,418', async () => {
  const data = [
    'indicator,area,period,value,bound,source,type',
    'Residents,Oxton,2024,23418,,Records,government',
    'Residents,Oxton,2024,23400,about,Gazette,news',
  ].join('\n');
  const files = { 'a.md': 'In 2024 Oxton had 23,419 residents.', 'facts.csv': data };
  const line = ['check', 'a.md', '--data', 'facts.csv', '--json'];
  const [row] = JSON.parse((await runWujin(line, { files })).stdout);
  expect(row).toMatchObject({ verdict: 'contradicted', confirmedBy: [] });
});

test('a number in other money says so', async () => {
  const files = { 'a.md': 'In 2024 the salary in Oxton: USD 1,124.', 'facts.csv': oxton };
  const line = ['check', 'a.md', '--data', 'facts.csv', '--verdict', 'all', '--json'];
  const [row] = JSON.parse((await runWujin(line, { files })).stdout);
  expect(row).toMatchObject({ quote: 'USD 1,124', verdict: 'unknown', reason: 'other-unit' });
});
