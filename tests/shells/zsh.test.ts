import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shells } from '../../src/commands/completion.ts';
import { formats, options } from '../../src/commands/options.ts';
import { runWujin } from '../cli/harness.ts';
import { commands } from '../commands/described.ts';
import { fromTheData, fromTheScript, incomplete, neverRead, ownData } from './cases.ts';
import { openTerminal, prompts, type Terminal } from './terminal.ts';

let terminal: Terminal;
beforeAll(async () => {
  const rc = [prompts.zsh, ...shells.zsh.lines].join('\n');
  terminal = await openTerminal(['zsh', '-i'], { '.zshrc': rc });
  await terminal.run(`wujin export --template --out '${ownData.file}'`);
  await terminal.run('mkfifo pipe');
  await terminal.run(ownData.copy);
});
afterAll(() => terminal?.close());

test('lists every command with what it is for', async () => {
  await terminal.tab('wujin ');
  for (const { name, about } of commands) {
    await terminal.shows(new RegExp(`^${name} +-- ${about.en.slice(0, 20)}`, 'm'));
  }
});

test('says what options and values are for', async () => {
  await terminal.tab('wujin stats -');
  await terminal.shows(new RegExp(`^--format +-f +-- ${options.format.about.en}$`, 'm'));
  await terminal.shows(/^--year +-- a year, month or range: 2021, 2021-04, 2019\.\.2023$/m);
  await terminal.tab('wujin stats --format ');
  await terminal.shows(new RegExp(`^csv +-- ${formats.csv.en}$`, 'm'));
  await terminal.tab('wujin stats --sort value', 2);
  await terminal.shows(/^value:desc +-- largest first$/m);
  await terminal.tab('wujin show little-giants-national-2024-');
  await terminal.shows(
    /^little-giants-national-2024-12 +-- National little-giant firms · 2024-12/m,
  );
});

test.each(fromTheScript)('completes at once: %s', async (typed, completed) => {
  terminal.starts();
  await terminal.tab(typed);
  // A comma behind a field that others may follow goes away with the next character.
  await terminal.showsLine(typed.includes('--fields') ? `${completed},` : completed);
  expect(terminal.starts()).toBe(0);
});

test.each(fromTheData)('completes what the data knows: %s', async (typed, completed) => {
  await terminal.tab(typed);
  await terminal.showsLine(completed);
});

test.each(incomplete)('has nothing to say to: %s', async (typed) => {
  await terminal.tab(typed);
  terminal.type('~');
  await terminal.showsLine(`${typed}~`);
});

test('does not offer an option twice, nor the other spelling of one', async () => {
  await terminal.tab('wujin stats -f json --for');
  terminal.type('~');
  await terminal.showsLine('wujin stats -f json --for~');
});

test.each(neverRead)('does not wait for data: %s', async (typed) => {
  await terminal.tab(typed);
  terminal.type('~');
  await terminal.showsLine(`${typed}~`);
});

test.each([...ownData.cases, ...ownData.copyCases])(
  'asks the data of the line: %s',
  async (typed, id) => {
    await terminal.tab(typed);
    await terminal.showsLine(typed.replace(/\S+$/, id));
  },
);

test('unescapes what double quotes escape', async () => {
  await terminal.run("cp 'my district.json' '$`.json'");
  await terminal.tab('wujin --data "\\$\\`.json" show annual');
  await terminal.showsLine('wujin --data "\\$\\`.json" show annual-report');
});

test.each(["'~/my district.json'", '"~/my district.json"', '\\~/my\\ district.json'])(
  'expands no ~ that is quoted: %s',
  async (path) => {
    await terminal.tab(`wujin --data ${path} show annual`);
    terminal.type('~');
    await terminal.showsLine(`wujin --data ${path} show annual~`);
  },
);

test('asks the data of the environment', async () => {
  const [typed, completed] = ownData.byVariable;
  await terminal.run(`export WUJIN_DATA='${ownData.file}'`);
  await terminal.tab(typed);
  await terminal.showsLine(completed);
  await terminal.run('unset WUJIN_DATA');
});

test('completes files', async () => {
  const [typed, completed] = ownData.path;
  await terminal.tab(typed);
  await terminal.showsLine(completed);
  await terminal.tab(typed.replace('--data ', '--data='));
  await terminal.showsLine(completed.replace('--data ', '--data='));
});

describe('as a file in a folder of $fpath', () => {
  let other: Terminal;
  beforeAll(async () => {
    const rc = `${prompts.zsh}fpath=(~/functions $fpath)\nautoload -Uz compinit && compinit\n`;
    const { stdout } = await runWujin(['completion', 'zsh']);
    other = await openTerminal(['zsh', '-i'], { '.zshrc': rc, 'functions/_wujin': stdout });
  });
  afterAll(() => other?.close());

  test('completes from the first Tab on', async () => {
    for (let i = 0; i < 2; i += 1) {
      await other.tab('wujin --lang zh st');
      await other.showsLine('wujin --lang zh stats');
      await other.tab('wujin terms base-eval');
      await other.showsLine('wujin terms base-evaluation');
    }
  });
});
