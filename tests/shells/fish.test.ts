import { afterAll, beforeAll, expect, test } from 'vitest';
import { shells } from '../../src/commands/completion.ts';
import { formats, options } from '../../src/commands/options.ts';
import { commands } from '../commands/described.ts';
import { fromTheData, fromTheScript, incomplete, neverRead, ownData } from './cases.ts';
import { openTerminal, prompts, type Terminal } from './terminal.ts';

let terminal: Terminal;
beforeAll(async () => {
  const config = { '.config/fish/config.fish': prompts.fish };
  terminal = await openTerminal(['fish', '-i'], config);
  for (const line of shells.fish.lines) await terminal.run(line);
  await terminal.run(`wujin export --template --out '${ownData.file}'`);
  await terminal.run('mkfifo pipe');
  await terminal.run(ownData.copy);
});
afterAll(() => terminal?.close());

test('lists every command with what it is for', async () => {
  await terminal.tab('wujin ');
  for (const { name, about } of commands) {
    await terminal.shows(new RegExp(`(^|\\s)${name} +\\(${about.en.slice(0, 20)}`, 'm'));
  }
});

test('says what options and values are for', async () => {
  await terminal.tab('wujin stats --');
  await terminal.shows(new RegExp(`\\s--format +\\(${options.format.about.en}\\)`));
  await terminal.tab('wujin stats --format ');
  await terminal.shows(new RegExp(`csv +\\(${formats.csv.en}\\)`));
  await terminal.tab('wujin stats --sort value');
  await terminal.shows(/value:desc +\(largest first\)/);
  await terminal.tab('wujin show little-giants-national-2024');
  await terminal.shows(/2024-12 +\(National little-giant firms · 2024-12/);
});

test.each(fromTheScript)('completes at once: %s', async (typed, completed) => {
  terminal.starts();
  await terminal.tab(typed);
  await terminal.showsLine(completed);
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

test('asks the data of the environment', async () => {
  const [typed, completed] = ownData.byVariable;
  await terminal.run(`set -gx WUJIN_DATA '${ownData.file}'`);
  await terminal.tab(typed);
  await terminal.showsLine(completed);
  await terminal.run('set -e WUJIN_DATA');
});

test('completes files', async () => {
  const [typed, completed] = ownData.path;
  await terminal.tab(typed);
  await terminal.showsLine(completed);
  await terminal.tab(typed.replace('--data ', '--data='));
  await terminal.showsLine(completed.replace('--data ', '--data='));
});
