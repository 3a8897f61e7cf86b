import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shells } from '../../src/commands/completion.ts';
import { commands } from '../../src/commands/index.ts';
import { fromTheData, fromTheScript, incomplete, neverRead, ownData } from './cases.ts';
import { installed, makeHome, openTerminal, prompts, type Terminal } from './terminal.ts';

describe('bash in a terminal', () => {
  let terminal: Terminal;
  beforeAll(async () => {
    const rc = [prompts.bash, ...shells.bash.lines].join('\n');
    terminal = await openTerminal(['bash', '--noprofile', '--rcfile', 'rc', '-i'], { rc });
    await terminal.run(`wujin export --template --out '${ownData.file}'`);
    await terminal.run('mkfifo pipe');
    await terminal.run(ownData.copy);
    terminal.starts();
  });
  afterAll(() => terminal?.close());

  test('lists every command', async () => {
    await terminal.tab('wujin ', 2);
    for (const { name } of commands) {
      await terminal.shows(new RegExp(`(^|\\s)${name}(\\s|$)`, 'm'));
    }
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
    await terminal.tab(typed, 2);
    terminal.type('~');
    await terminal.showsLine(`${typed}~`);
  });

  test.each(neverRead)('does not wait for data: %s', async (typed) => {
    await terminal.tab(typed, 2);
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
      await terminal.tab(`wujin --data ${path} show annual`, 2);
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
});

/** The completion function as bash calls it, without a terminal. */
describe('the function of bash', () => {
  const { home, env } = makeHome();
  const script = join(home, 'script');
  beforeAll(() => {
    writeFileSync(
      script,
      execFileSync(join(home, 'bin', 'wujin'), ['completion', 'bash'], { env }),
    );
  });

  afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  /** What is offered for words that readline has parted; the last one is completed. */
  function offered(words: readonly string[], before = ''): string[] {
    const list = words.map((word) => `'${word}'`).join(' ');
    const line = `${before}
      source '${script}'
      COMP_WORDS=(${list}) COMP_CWORD=${words.length - 1}
      _wujin
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const bash = installed('bash');
    const options = ['--noprofile', '--norc', '-c', line];
    return execFileSync(bash, options, { env, encoding: 'utf8' }).split('\n').filter(Boolean);
  }

  test.each([
    [
      ['wujin', 'a'],
      ['awards', 'audit'],
    ],
    [['wujin', 'stats', '--format', '=', 'j'], ['json']],
    [
      ['wujin', 'stats', '--format', '='],
      ['table', 'list', 'json', 'ndjson', 'csv', 'tsv', 'markdown'],
    ],
    [['wujin', 'stats', '--format=j'], ['json']],
    [['wujin', 'stats', '--sort', 'value', ':'], ['desc']],
    [['wujin', '--lang', 'en', 'audit', '--verdict', 'un'], ['unconfirmed']],
    [['wujin', 'terms', 'little-g'], ['little-giant']],
    [['wujin', 'search', ''], []],
  ])('answers %j with %j', (words, answer) => {
    expect(offered(words)).toEqual(answer);
  });

  test('works whatever the shell is set to', () => {
    for (const before of [
      'set -u',
      'IFS=,',
      'shopt -s nocasematch',
      'shopt -s failglob',
      'set -o posix',
    ]) {
      expect(offered(['wujin', 'show', 'article-20'], before)).toEqual(['article-2022']);
      expect(offered(['wujin', 'stats', '--top'], before)).toEqual(['--topic']);
    }
  });

  test('asks the program that stands on the line', () => {
    const there = join(home, 'bin', 'wujin');
    expect(offered([there, 'audit', 'article'], 'PATH=/nowhere')).toEqual(['article-2022']);
    expect(offered(['wujin', 'audit', 'article'], 'PATH=/nowhere')).toEqual([]);
  });
});
