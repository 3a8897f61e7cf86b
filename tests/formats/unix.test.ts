import { expect, test } from 'vitest';
import { renderUnix } from '../../src/formats/unix.ts';
import { annotation } from './annotations.ts';

test('a finding is a line: where, how bad, what, and the rule with the entry', () => {
  expect(
    renderUnix([
      annotation(),
      annotation({ severity: 'warning', rule: 'directive', subject: null }),
    ]),
  ).toBe(
    'docs/a.md:12:18: error: “322.3亿元”: the data has CNY 322.284 bn. [contradicted gdp-2023]\n' +
      'docs/a.md:12:18: warning: “322.3亿元”: the data has CNY 322.284 bn. [directive]\n',
  );
});

test('a line break or a control character in a message makes no other line', () => {
  const text = renderUnix([
    annotation({ message: 'one\r\n  two\u001b[31m\nb.md:1:1: error: made up' }),
  ]);
  expect(text.match(/\n/g)).toHaveLength(1);
  expect(text).not.toContain('\u001b');
});

test('what the author of the text ignores is left out', () => {
  expect(renderUnix([annotation({ suppressed: { reason: null } })])).toBe('');
});
