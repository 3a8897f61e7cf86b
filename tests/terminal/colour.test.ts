import { describe, expect, it } from 'vitest';
import { wantsColour } from '../../src/terminal/colour.ts';

type Case = readonly [about: string, env: Record<string, string>, isColoured: boolean];

const always = { FORCE_COLOR: '1', CLICOLOR_FORCE: '1' };

describe('wantsColour', () => {
  it('colours a terminal and nothing else', () => {
    expect(wantsColour('auto', {}, true)).toBe(true);
    expect(wantsColour('auto', {}, false)).toBe(false);
  });

  it('puts --color never above everything in the environment', () => {
    expect(wantsColour('never', { ...always, TERM: 'xterm-256color' }, true)).toBe(false);
  });

  it('puts --color always above everything in the environment', () => {
    for (const variable of [
      { NO_COLOR: '1' },
      { FORCE_COLOR: '0' },
      { CLICOLOR: '0' },
      { TERM: 'dumb' },
    ]) {
      expect(wantsColour('always', variable, false)).toBe(true);
    }
  });

  it.each<Case>([
    ['NO_COLOR turns it off', { NO_COLOR: '1' }, false],
    ['NO_COLOR counts whatever it says', { NO_COLOR: '0' }, false],
    ['NO_COLOR goes before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['NO_COLOR goes before CLICOLOR_FORCE', { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, false],
    ['FORCE_COLOR=0 turns it off', { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR=false turns it off', { FORCE_COLOR: 'false' }, false],
    ['FORCE_COLOR=0 goes before CLICOLOR_FORCE', { FORCE_COLOR: '0', CLICOLOR_FORCE: '1' }, false],
    ['CLICOLOR=0 turns it off', { CLICOLOR: '0' }, false],
    ['TERM=dumb turns it off', { TERM: 'dumb' }, false],
    ['CLICOLOR=1 says no more than the terminal', { CLICOLOR: '1' }, true],
    ['an empty NO_COLOR does not count', { NO_COLOR: '' }, true],
    ['an empty FORCE_COLOR does not count', { FORCE_COLOR: '', CLICOLOR: '0' }, false],
    ['an empty CLICOLOR does not count', { CLICOLOR: '' }, true],
    ['an empty TERM does not count', { TERM: '' }, true],
  ])('on a terminal: %s', (_, env, isColoured) => {
    expect(wantsColour('auto', env, true)).toBe(isColoured);
  });

  it.each<Case>([
    ['FORCE_COLOR turns it on', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR with any word turns it on', { FORCE_COLOR: 'true' }, true],
    ['FORCE_COLOR goes before CLICOLOR', { FORCE_COLOR: '1', CLICOLOR: '0' }, true],
    ['FORCE_COLOR goes before TERM=dumb', { FORCE_COLOR: '1', TERM: 'dumb' }, true],
    ['CLICOLOR_FORCE turns it on', { CLICOLOR_FORCE: '1' }, true],
    ['CLICOLOR_FORCE goes before CLICOLOR', { CLICOLOR_FORCE: '1', CLICOLOR: '0' }, true],
    ['CLICOLOR_FORCE goes before TERM=dumb', { CLICOLOR_FORCE: '1', TERM: 'dumb' }, true],
    ['CLICOLOR_FORCE=0 does not count', { CLICOLOR_FORCE: '0' }, false],
    ['an empty FORCE_COLOR does not count', { FORCE_COLOR: '' }, false],
    ['an empty CLICOLOR_FORCE does not count', { CLICOLOR_FORCE: '' }, false],
    ['CLICOLOR=1 says no more than the pipe', { CLICOLOR: '1' }, false],
    ['an empty NO_COLOR leaves FORCE_COLOR its say', { NO_COLOR: '', FORCE_COLOR: '1' }, true],
  ])('in a pipe: %s', (_, env, isColoured) => {
    expect(wantsColour('auto', env, false)).toBe(isColoured);
  });
});
