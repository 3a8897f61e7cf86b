import { describe, expect, test } from 'vitest';
import { runWujin } from '../cli/harness.ts';
import { sandvika } from '../datasets/norway.ts';

/** A dataset of another place, in another language, written by hand: nothing is declared twice or in vain. */

const files = { 'sandvika.json': JSON.stringify(sandvika) };

async function ask(line: string, terminal: number | null = null) {
  const argv = [...line.split(' ').filter((word) => word !== ''), '--data', 'sandvika.json'];
  const { stdout, stderr, exit } = await runWujin(argv, { files, terminal });
  return { stdout, stderr, exit };
}

async function objects(line: string): Promise<readonly Record<string, unknown>[]> {
  const { stdout, exit } = await ask(`${line} --json`);
  expect(exit).toBe(0);
  return JSON.parse(stdout);
}

describe('texts', () => {
  test('are in the default language of the dataset, the program’s own words in English', async () => {
    const { stdout } = await ask('stats');
    expect(stdout).toMatch(/^Indicator +Value +Period/);
    expect(stdout).toMatch(/^Fangst +12,104 t +2023/m);
  });

  test('are in the language that is asked for, and in the default one where it has none', async () => {
    const { stdout } = await ask('stats --lang en');
    expect(stdout).toMatch(/^Catch +12,104 t/m);
    expect(stdout).toMatch(/^Fiskebåter +57/m);
    expect((await ask('stats --lang no')).stdout).toBe((await ask('stats')).stdout);
    expect((await ask('rankings --lang zh')).stdout).toMatch(/^榜单.*\nFiskehavner/);
  });

  test('of a language that neither the program nor the dataset has are an error', async () => {
    const { stdout, stderr, exit } = await ask('stats --lang de');
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    for (const language of ['en', 'zh', 'no']) expect(stderr).toContain(language);
  });

  test('are objects by language in JSON, with the languages that they have', async () => {
    const [award] = await objects('awards');
    expect(award).toMatchObject({
      title: { no: 'Kystprisen', en: 'Coast Prize' },
      grantedBy: [{ no: 'Kystlaget' }],
    });
    const [place] = await objects('places');
    expect(place).toMatchObject({ name: { no: 'Nordhavna' }, kind: 'harbour' });
  });

  test('are columns of the languages of the dataset in CSV and NDJSON', async () => {
    const { stdout } = await ask('awards --format csv');
    expect(stdout.split('\n')[0]).toContain('title_no,title_en');
    expect(stdout).not.toContain('_zh');
    const [line = ''] = (await ask('export --format ndjson')).stdout.split('\n');
    expect(JSON.parse(line)).toMatchObject({ label_no: 'Fangst', label_en: 'Catch' });
  });
});

describe('values', () => {
  test.each([
    ['a currency', 'catch-value', 'NOK 402.5 m'],
    ['a fall in percent', 'growth-2023', '-1.2%'],
    ['more than 100 percent', 'growth-1970', '118%'],
    ['degrees', 'sea-temperature', '7.4 °C'],
    ['a count that nobody declared', 'boats-2023', '57'],
  ])('of %s have their unit', async (_, id, shown) => {
    expect((await ask(`stats ${id} --all`)).stdout).toContain(` ${shown} `);
  });

  test('have the names of their units in the languages of the dataset', async () => {
    const { stdout } = await ask('show catch-value');
    expect(stdout).toContain('norske kroner');
    expect((await ask('show catch-value --lang en')).stdout).toMatch(/Norwegian krone/i);
    expect((await ask('stats catch-value --lang zh')).stdout).toContain('4.025亿挪威克朗');
  });

  test('of ranks may say that they are exact', async () => {
    const [ranking] = await objects('rankings');
    expect(ranking).toMatchObject({ rank: 7, bound: 'exact' });
    expect((await ask('rankings')).stdout).toMatch(/^Fiskehavner +7 /m);
  });

  test('agree across sources as those of any dataset do', async () => {
    const [figure] = await objects('stats catch-2023');
    expect(figure).toMatchObject({
      evidence: 'corroborated',
      sources: ['kommune-2024', 'avisa-2024'],
    });
  });
});

describe('peers', () => {
  test('are shown where they are asked for, and nowhere else', async () => {
    expect((await ask('stats residents')).stdout).not.toContain('Lofthavn');
    expect((await ask('stats residents --all')).stdout).toContain('Lofthavn');
    expect((await ask('stats --area lofthavn')).stdout).toContain('6,020');
    expect((await ask('history residents')).stdout).not.toContain('Lofthavn');
    expect((await ask('history residents --all')).stdout).toContain('Lofthavn');
  });

  test('have the place that they belong to', async () => {
    const [area] = await objects('show lofthavn');
    expect(area).toMatchObject({ scope: 'peer', within: { no: 'Nordland' } });
  });
});

describe('what the program says of it', () => {
  test('names its own title, and no other place', async () => {
    const { stdout } = await ask('', 80);
    expect(stdout).toMatch(/^Fakta om Sandvika\n/);
    expect(stdout).not.toMatch(/Wujin District|武进|read on/);
  });

  test.each(['stats', 'show', 'audit', 'cite', 'history', 'search', 'terms'])(
    'in the help of %s are examples that work',
    async (command) => {
      const { stdout } = await ask(`help ${command}`, 200);
      const lines = [...stdout.matchAll(/^ {2}(wujin .*?--data sandvika\.json)/gm)];
      expect(lines.length).toBeGreaterThan(0);
      for (const [, line = ''] of lines) {
        const { exit } = await runWujin(line.split(' ').slice(1), { files });
        expect([line, exit]).toEqual([line, 0]);
      }
    },
  );

  test('lists its own topics as values of --topic, and takes no other', async () => {
    expect((await ask('help stats', 120)).stdout).toContain('only this topic: fisheries, people');
    expect((await ask('stats --topic people')).stdout).toContain('Innbyggere');
    const { stderr, exit } = await ask('stats --topic fish');
    expect(exit).toBe(2);
    expect(stderr).toContain('fisheries');
  });

  test('lists its own areas, and no heading over none', async () => {
    const { stdout } = await ask('help areas', 80);
    expect(stdout).toContain('sandvika  Sandvika');
    expect(stdout).not.toContain('Parts of the main area');
  });

  test('asks which source to audit, because it began with none', async () => {
    const { stdout, stderr, exit } = await ask('audit');
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain('kommune-2024');
    expect((await ask('audit avisa-2024')).exit).toBe(0);
  });
});

describe('what leaves the program', () => {
  test('is data again, with everything that was filled in', async () => {
    const { stdout: text } = await ask('export');
    const again = await runWujin(['export', '--data', '-'], { stdin: text });
    expect(again.stdout).toBe(text);
    expect(JSON.parse(text)).toMatchObject({
      units: expect.arrayContaining([expect.objectContaining({ id: 'NOK' })]),
      awardKinds: [{ id: 'prize' }],
      areas: [{ id: 'sandvika', scope: 'district', aliases: { no: ['Sandvika kommune'] } }, {}],
    });
  });
});

describe('a file with next to nothing', () => {
  const few = {
    figures: [
      {
        id: 'boats-2023',
        indicator: 'fishing-boats',
        area: 'sandvika',
        period: '2023',
        kind: 'actual',
        claims: [{ source: 'a', value: 57, bound: 'exact', printed: '57 boats' }],
      },
    ],
    sources: [{ id: 'a', publisher: 'Town council', title: 'Report', grade: 'government' }],
  };

  test('names its areas and indicators by their ids', async () => {
    const world = { files: { 'few.json': JSON.stringify(few) } };
    const { stdout, exit } = await runWujin(['stats', 'boats', '--data', 'few.json'], world);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Fishing boats +57 +2023 +Sandvika +◦ single source, government/m);
  });
});

test('a file of version 1, without languages and vocabularies, is read as before', async () => {
  const { stdout } = await runWujin(['export']);
  const {
    languages,
    units,
    topics,
    awardKinds,
    levels,
    policyKinds,
    placeKinds,
    boundaries,
    ...first
  } = JSON.parse(stdout);
  delete first.sourceLanguages;
  const world = { files: { 'v1.json': JSON.stringify(first) } };
  for (const command of ['stats', 'rankings', 'awards', 'policies', 'targets', 'places', 'terms']) {
    for (const language of ['en', 'zh']) {
      const argv = [command, '--all', '--lang', language];
      const own = await runWujin([...argv, '--data', 'v1.json'], world);
      expect(own.exit).toBe(0);
      const ids = (text: string) =>
        text
          .split('\n')
          .map((line) => line.split(/\s+/).at(-1))
          .sort();
      expect(ids(own.stdout)).toEqual(ids((await runWujin(argv)).stdout));
    }
  }
});
