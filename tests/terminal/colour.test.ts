import { describe, expect, it } from 'vitest';
import { resolveColour } from '../../src/terminal/colour.ts';

type Case = readonly [about: string, env: Record<string, string>, level: 0 | 1 | 2 | 3];

const always = { FORCE_COLOR: '1', CLICOLOR_FORCE: '1' };

describe('resolveColour', () => {
  it('colours a terminal and nothing else', () => {
    expect(resolveColour('auto', {}, true)).toBe(1);
    expect(resolveColour('auto', {}, false)).toBe(0);
  });

  it('puts --color never above everything in the environment', () => {
    expect(resolveColour('never', { ...always, TERM: 'xterm-256color' }, true)).toBe(0);
  });

  it('puts --color always above everything in the environment', () => {
    for (const variable of [
      { NO_COLOR: '1' },
      { FORCE_COLOR: '0' },
      { CLICOLOR: '0' },
      { TERM: 'dumb' },
    ]) {
      expect(resolveColour('always', variable, false)).toBe(1);
    }
  });

  it.each<Case>([
    ['NO_COLOR turns it off', { NO_COLOR: '1' }, 0],
    ['NO_COLOR counts whatever it says', { NO_COLOR: '0' }, 0],
    ['NO_COLOR goes before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, 0],
    ['NO_COLOR goes before CLICOLOR_FORCE', { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, 0],
    ['FORCE_COLOR=0 turns it off', { FORCE_COLOR: '0' }, 0],
    ['FORCE_COLOR=false turns it off', { FORCE_COLOR: 'false' }, 0],
    ['FORCE_COLOR=0 goes before CLICOLOR_FORCE', { FORCE_COLOR: '0', CLICOLOR_FORCE: '1' }, 0],
    ['CLICOLOR=0 turns it off', { CLICOLOR: '0' }, 0],
    ['TERM=dumb turns it off', { TERM: 'dumb' }, 0],
    ['CLICOLOR=1 says no more than the terminal', { CLICOLOR: '1' }, 1],
    ['an empty NO_COLOR does not count', { NO_COLOR: '' }, 1],
    ['an empty FORCE_COLOR does not count', { FORCE_COLOR: '', CLICOLOR: '0' }, 0],
    ['an empty CLICOLOR does not count', { CLICOLOR: '' }, 1],
    ['an empty TERM does not count', { TERM: '' }, 1],
  ])('on a terminal: %s', (_, env, level) => {
    expect(resolveColour('auto', env, true)).toBe(level);
  });

  it.each<Case>([
    ['FORCE_COLOR turns it on', { FORCE_COLOR: '1' }, 1],
    ['FORCE_COLOR names the depth', { FORCE_COLOR: '2' }, 2],
    ['FORCE_COLOR names the full depth', { FORCE_COLOR: '3' }, 3],
    ['FORCE_COLOR with any word turns it on', { FORCE_COLOR: 'true' }, 1],
    ['FORCE_COLOR goes before CLICOLOR', { FORCE_COLOR: '1', CLICOLOR: '0' }, 1],
    ['FORCE_COLOR goes before TERM=dumb', { FORCE_COLOR: '1', TERM: 'dumb' }, 1],
    ['CLICOLOR_FORCE turns it on', { CLICOLOR_FORCE: '1' }, 1],
    ['CLICOLOR_FORCE goes before CLICOLOR', { CLICOLOR_FORCE: '1', CLICOLOR: '0' }, 1],
    ['CLICOLOR_FORCE goes before TERM=dumb', { CLICOLOR_FORCE: '1', TERM: 'dumb' }, 1],
    ['CLICOLOR_FORCE=0 does not count', { CLICOLOR_FORCE: '0' }, 0],
    ['an empty FORCE_COLOR does not count', { FORCE_COLOR: '' }, 0],
    ['an empty CLICOLOR_FORCE does not count', { CLICOLOR_FORCE: '' }, 0],
    ['CLICOLOR=1 says no more than the pipe', { CLICOLOR: '1' }, 0],
    ['an empty NO_COLOR leaves FORCE_COLOR its say', { NO_COLOR: '', FORCE_COLOR: '1' }, 1],
  ])('in a pipe: %s', (_, env, level) => {
    expect(resolveColour('auto', env, false)).toBe(level);
  });

  it.each<Case>([
    ['sixteen colours by default', { TERM: 'xterm' }, 1],
    ['256 where the terminal names them', { TERM: 'xterm-256color' }, 2],
    ['all where the terminal has them', { COLORTERM: 'truecolor', TERM: 'xterm-256color' }, 3],
    ['all by their other name', { COLORTERM: '24bit' }, 3],
  ])('gives as many colours as there are: %s', (_, env, level) => {
    expect(resolveColour('auto', env, true)).toBe(level);
    expect(resolveColour('always', env, false)).toBe(level);
  });
});
