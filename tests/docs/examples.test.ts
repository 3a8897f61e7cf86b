import { describe, expect, test } from 'vitest';
import { mostSampleLines, sampleWidth } from '../../src/commands/command.ts';
import { options } from '../../src/commands/options.ts';
import { helpTopics } from '../../src/commands/topics.ts';
import { starterFiles } from '../../src/datasets/starter.ts';
import { languages } from '../../src/model/text.ts';
import { batches } from '../../src/terminal/chunks.ts';
import { argumentsOf, runWujin, type World } from '../cli/harness.ts';
import { commands, overview } from '../commands/described.ts';
import { bundled } from '../model/bundled.ts';
import { type Block, blocksOf, pages, readPage, replaceBlock, rewrite } from './pages.ts';

/**
 * Every example of the pages and of the help is run. Where a page shows what an example prints in a
 * terminal of 80 columns, it prints just that.
 */
const terminal = 80;

const consoleBlocks = (page: string) =>
  blocksOf(page).filter(({ language }) => language === 'console');
const linesOf = ({ text }: Block) => text.split('\n').filter((line) => line.startsWith('$ '));
const withExamples = pages.filter((page) => consoleBlocks(page).length > 0);

const proseOf = (page: string) => readPage(page).replaceAll(/^```.*?^```$/gms, '');
const commandNames: readonly string[] = commands.map(({ name }) => `wujin ${name}`);

/** Commands in running text, but for those with a place to be filled in. */
const namedIn = (page: string) =>
  [...proseOf(page).matchAll(/`(wujin [^`]*)`/g)]
    .map(([, line = '']) => line)
    .filter((line) => !/[<[…]|--data|--out/.test(line));

/** The files that a page shows: its examples read them. */
const filesOf = (page: string) =>
  Object.fromEntries(
    blocksOf(page)
      .filter(({ language, note }) => ['csv', 'markdown', 'html'].includes(language) && note !== '')
      .map(({ note, text }) => [note, text]),
  );

/** What `wujin init town` writes, for the examples of the help. */
const starter = Object.fromEntries(
  starterFiles('en').map(([name, text]) => [`town/${name}`, text]),
);

/** The texts that the examples of `check` name; a page may show them. */
const texts = {
  'article.md': 'In 2021 Wujin incl. EDZ had a GDP of 259.158 billion yuan.\n',
  'docs/notes.md': 'In 2021 Wujin incl. EDZ had a GDP of 259.158 billion yuan.\n',
};
/** An older and a newer dataset, for the examples of `wujin diff`. */
const versions = {
  'old.json': JSON.stringify({ ...bundled, places: [], tensions: [] }),
  'new.json': JSON.stringify(bundled),
};

/** The answer as a reader sees it in a terminal; JSON as it comes; what is written as a whole. */
async function outputOf(line: string, page = ''): Promise<string> {
  const written: string[] = [];
  const save: World['save'] = async (_, content) => {
    const pieces = 'file' in content ? [content.file] : content.files.map(([, each]) => each);
    for (const each of pieces) written.push(...batches(each));
    return null;
  };
  // What init writes is there only after it.
  const made = line.startsWith('wujin init') ? {} : starter;
  const files = { ...texts, ...(page === '' ? { ...made, ...versions } : filesOf(page)) };
  const { stdout, exit } = await runWujin(argumentsOf(line), { terminal, save, files });
  // A check that finds something ends with 5.
  expect(line.includes('wujin check') ? [0, 5] : [0]).toContain(exit);
  return stdout + written.join('');
}

describe.each(withExamples)('%s', (page) => {
  const blocks = consoleBlocks(page);
  const right = blocks.filter(({ note }) => note !== 'stderr');
  const shown = right.filter((block) => linesOf(block).length === 1);
  const wrong = blocks.filter(({ note }) => note === 'stderr');

  test.each(right.flatMap(linesOf))('%s', async (line) => {
    expect((await outputOf(line, page)).trim()).not.toBe('');
  });

  test.each(wrong.map((block) => [linesOf(block)[0] ?? '', block] as const))(
    'shows the error of %s',
    async (line, block) => {
      const { stdout, stderr } = await runWujin(argumentsOf(line), { files: filesOf(page) });
      expect(stdout).toBe('');
      const actual = `${line}\n${stderr}`;
      if (rewrite) replaceBlock(page, block, actual);
      else expect(actual).toBe(block.text);
    },
  );

  test.each(shown.map((block) => [linesOf(block)[0] ?? '', block] as const))(
    'shows what is printed by %s',
    async (line, block) => {
      const actual = `${line}\n${await outputOf(line, page)}`;
      if (rewrite) replaceBlock(page, block, actual);
      else expect(actual).toBe(block.text);
    },
  );
});

describe.each(pages.filter((page) => namedIn(page).length > 0))('the text of %s', (page) => {
  test.each([...new Set(namedIn(page))])('names %s, which there is', async (line) => {
    // The name of a command alone names the command; anything longer is an example.
    if (!commandNames.includes(line)) expect((await outputOf(line)).trim()).not.toBe('');
  });
});

describe('docs/evidence.md', () => {
  const page = 'docs/evidence.md';
  const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

  test('states no number that none of its commands prints', async () => {
    const lines = [...consoleBlocks(page).flatMap(linesOf), ...namedIn(page)];
    const printed = new Set<string>();
    for (const line of lines.filter((each) => !commandNames.includes(each))) {
      for (const number of numbersIn(await outputOf(line))) printed.add(number);
    }
    const prose = proseOf(page)
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/`[^`]*`|\]\([^)]*\)/g, '');
    expect(numbersIn(prose).length).toBeGreaterThan(5);
    expect(numbersIn(prose).filter((number) => !printed.has(number))).toEqual([]);
  });
});

describe('README', () => {
  test('has ten examples or more', () => {
    const lines = consoleBlocks('README.md').flatMap(linesOf);
    expect(new Set(lines).size).toBeGreaterThanOrEqual(10);
  });

  test('is at most 280 lines long', () => {
    expect(readPage('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(280);
  });

  test('explains the two boundaries before anything shows them', () => {
    const [, before = ''] = /^(.*?)<picture>/s.exec(readPage('README.md')) ?? [];
    for (const name of ['incl. EDZ', 'excl. EDZ']) expect(before).toContain(`**${name}**`);
  });
});

describe('docs/json.md', () => {
  const contract = readPage('docs/json.md');

  /** The keys that the page lists for a command, in its order. */
  function keysListed(name: string): string[] {
    const table = contract.slice(contract.indexOf('| command | keys |')).split('\n');
    const row = table.find((line) => rowNames(line).includes(name));
    const [, , ...cells] = (row ?? '').split('|');
    return [...cells.join('|').matchAll(/`([^`]*)`/g)].flatMap(([, list = '']) => list.split(', '));
  }
  const rowNames = (line: string) =>
    [...(line.split('|')[1] ?? '').matchAll(/`([^`]*)`/g)].map(([, name]) => name);
  const keysOf = async (argv: readonly string[]): Promise<string[]> =>
    Object.keys(JSON.parse((await runWujin([...argv, '--json'])).stdout)[0]);

  test.each(['rankings', 'awards', 'policies', 'places', 'terms', 'sources', 'targets'])(
    'lists the JSON keys of %s in their order',
    async (name) => {
      expect(await keysOf([name])).toEqual(keysListed(name));
    },
  );

  test('lists the JSON keys of stats: those of targets without how these turned out', async () => {
    const ofTargets = ['outcome', 'actual', 'reason'];
    expect(await keysOf(['stats'])).toEqual(
      keysListed('stats').filter((key) => !ofTargets.includes(key)),
    );
  });

  test.each([
    ['stats', 'high-tech-enterprises-2021'],
    ['targets', 'listed-companies-2023-target'],
    ['rankings', 'top-100-industrial-districts-2021'],
    ['awards', 'demonstration-base-first-batch-2016'],
    ['policies', 'double-recruitment-running-plan'],
    ['places', 'west-taihu-park'],
    ['terms', 'little-giant'],
    ['sources', 'article-2022'],
  ])('says of show that it gives the object of %s, then the claims', async (name, id) => {
    expect(keysListed('show')).toEqual(['claims']);
    const own = (await keysOf([name])).filter((key) => key !== 'claims');
    expect(await keysOf(['show', id])).toEqual([...own, 'claims']);
  });
});

describe('SKILL.md', () => {
  const skill = readPage('SKILL.md');

  test('begins with its name and what it is for, and is short', () => {
    expect(skill).toMatch(/^---\nname: wujin\ndescription: [^\n]{80,1024}\n---\n/);
    expect(skill.split('\n').length).toBeLessThan(120);
  });

  test('lists the keys of a figure in their order', async () => {
    const [, keys = ''] = /Keys of a figure: `([^`]+)`/.exec(skill) ?? [];
    const [figure] = JSON.parse((await runWujin(['stats', '--json'])).stdout);
    expect(keys.split(', ')).toEqual(Object.keys(figure));
  });
});

describe('help', () => {
  const examples = [overview, ...commands].flatMap(({ name, examples }) =>
    examples.map(({ line }) => ({ name, line })),
  );

  test.each(examples)('$line', async ({ line }) => {
    expect((await outputOf(line)).trim()).not.toBe('');
  });

  test('of each command shows its options and its examples, and where the common ones are', async () => {
    for (const command of commands) {
      const { stdout } = await runWujin([command.name, '--help'], { terminal });
      const own = command.options.filter((option) => options[option].group !== 'common');
      for (const option of own) expect(stdout).toContain(`--${option}`);
      const words = (text: string) => text.split(/\s+/).join(' ');
      for (const { line } of command.examples) expect(words(stdout)).toContain(words(line));
      expect(stdout).toContain('wujin help options');
    }
  });

  test.each(languages)('in %s fits on one screen of 40 lines', async (language) => {
    const names = [overview, ...commands, ...helpTopics].map(({ name }) => name);
    for (const name of names) {
      const argv = ['help', ...(name === '' ? [] : [name]), '--lang', language];
      const { stdout } = await runWujin(argv, { terminal });
      expect(stdout.trimEnd().split('\n').length, name).toBeLessThanOrEqual(40);
    }
  });

  const samples = commands.flatMap(({ name, sampled }) =>
    sampled === null ? [] : [{ name, line: ['wujin', name, ...sampled].join(' ') }],
  );

  const hasSample = (help: string) => /^(Sample output|输出示例)$/m.test(help);

  test.each(samples)('of $name shows what it prints: $line', async ({ name, line }) => {
    for (const language of languages) {
      const run = [...argumentsOf(line), '--lang', language];
      const { stdout } = await runWujin(run, { terminal: sampleWidth });
      const { stdout: help } = await runWujin(['help', name, '--lang', language], { terminal });
      const isShort = stdout.trimEnd().split('\n').length <= mostSampleLines;
      expect(hasSample(help)).toBe(isShort);
      if (!isShort) continue;
      expect(help).toContain(line);
      // What the command does not break into lines, the help does.
      const bare = (text: string) => text.replaceAll(/\s+/g, '');
      expect(bare(help)).toContain(bare(stdout));
    }
  });
});
