import { expect, test } from 'vitest';
import * as wujin from '../../src/index.ts';
import { blocksOf } from './pages.ts';

/** Every expression on the page about the library has the value that the comment below it shows. */
const [block] = blocksOf('docs/library.md').filter(({ language }) => language === 'js');
const text = block?.text ?? '';
const names = (/^import \{ (.*) \} from 'wujin';$/m.exec(text)?.[1] ?? '').split(', ');
const examples = [...text.matchAll(/^(.+);\n\/\/ (.+)$/gm)].map(
  ([, expression = '', shown = '']) => [expression, shown] as const,
);

test('the page imports names that the library exports', () => {
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(wujin).toHaveProperty(name);
});

test('the page shows a value for each example', () => {
  expect(examples.length).toBeGreaterThan(5);
});

test.each(examples)('%s', (expression, shown) => {
  const value: unknown = new Function(...Object.keys(wujin), `return ${expression}`)(
    ...Object.values(wujin),
  );
  expect(JSON.stringify(value)).toBe(shown);
});
