import { expect, test } from 'vitest';
import { once, remember } from '../../src/model/lazy.ts';

test('once: made when it is first asked for, and never again', () => {
  let made = 0;
  const get = once(() => {
    made += 1;
    return { made };
  });
  expect(made).toBe(0);
  expect(get()).toBe(get());
  expect(made).toBe(1);
});

test('remember: worked out once for each key, also where the answer is no', () => {
  const asked: string[] = [];
  const isLong = remember((key) => {
    asked.push(key);
    return key.length > 3;
  });
  expect(['wujin', 'gdp', 'wujin', 'gdp'].map(isLong)).toEqual([true, false, true, false]);
  expect(asked).toEqual(['wujin', 'gdp']);
});
