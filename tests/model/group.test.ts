import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/model/group.ts';
import { once, remember } from '../../src/model/lazy.ts';

describe('groupBy', () => {
  it('keeps the order of the items and of the groups', () => {
    const groups = groupBy(['pear', 'apple', 'plum', 'avocado'], (word) => [word.charAt(0)]);
    expect([...groups]).toEqual([
      ['p', ['pear', 'plum']],
      ['a', ['apple', 'avocado']],
    ]);
  });

  it('puts an item under each of its keys, and one without a key nowhere', () => {
    const groups = groupBy(['ab', 'b', ''], (word) => [...word]);
    expect([...groups]).toEqual([
      ['a', ['ab']],
      ['b', ['ab', 'b']],
    ]);
  });
});

describe('what is made when it is asked for', () => {
  it('is made once', () => {
    let made = 0;
    const ask = once(() => ({ made: ++made }));
    expect(made).toBe(0);
    expect([ask(), ask()]).toEqual([{ made: 1 }, { made: 1 }]);
  });

  it('is made once for each key, whatever it is', () => {
    const asked: string[] = [];
    const isLong = remember((word) => {
      asked.push(word);
      return word.length > 3;
    });
    expect(['pear', 'fig', 'pear', 'fig'].map(isLong)).toEqual([true, false, true, false]);
    expect(asked).toEqual(['pear', 'fig']);
  });
});
