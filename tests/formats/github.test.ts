import { describe, expect, test } from 'vitest';
import { renderGithub } from '../../src/formats/github.ts';
import { annotation } from './annotations.ts';

const rest = (count: number) => `${count} more`;
const render = (...annotations: Parameters<typeof renderGithub>[0]) =>
  renderGithub(annotations, rest);

/** How GitHub's runner reads a command: properties up to the second `::`, then the message, both unescaped. */
function parsed(line: string) {
  const [, kind = '', list = '', data = ''] =
    /^::(\w+) ?([^:]*(?::(?!:)[^:]*)*)::(.*)$/.exec(line) ?? [];
  const text = (escaped: string) => escaped.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const property = (escaped: string) =>
    text(escaped).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  const pairs = list.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), property(pair.slice(at + 1))] as const;
  });
  return { kind, ...Object.fromEntries(pairs), message: text(data).replaceAll('%25', '%') };
}

describe('a finding', () => {
  test('is a workflow command', () => {
    expect(render(annotation())).toBe(
      '::error file=docs/a.md,line=12,endLine=12,col=18,endColumn=25,title=contradicted%3A GDP::“322.3亿元”: the data has CNY 322.284 bn.\n',
    );
  });

  test('keeps every character that means something in a command', () => {
    const title = 'a: b, c=d %25\n::error::';
    const message = 'one, two: 5 % %0A\r\nthree ::';
    const file = 'a,b:c%.md';
    const [line = ''] = render(annotation({ title, message, file })).split('\n');
    expect(parsed(line)).toMatchObject({ kind: 'error', title, message, file });
  });

  test('has no columns if it goes over several lines', () => {
    expect(render(annotation({ endLine: 13 }))).toContain('line=12,endLine=13,title=');
  });

  test('is an error, a warning or a notice, the errors first', () => {
    const text = render(
      annotation({ severity: 'note' }),
      annotation({ severity: 'warning' }),
      annotation(),
    );
    expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual([
      '::error',
      '::warning',
      '::notice',
      '',
    ]);
  });

  test('has a path with slashes', () => {
    expect(render(annotation({ file: 'docs\\a.md' }))).toContain('file=docs/a.md,');
  });
});

describe('many findings', () => {
  test('are ten of a kind, as GitHub shows no more, and a count at the end', () => {
    const lines = render(
      ...Array.from({ length: 14 }, () => annotation()),
      ...Array.from({ length: 11 }, () => annotation({ severity: 'warning' })),
      ...Array.from({ length: 10 }, () => annotation({ severity: 'note' })),
    )
      .trimEnd()
      .split('\n');
    const of = (kind: string) => lines.filter((line) => line.startsWith(`::${kind}`)).length;
    expect([of('error'), of('warning'), of('notice')]).toEqual([10, 10, 10]);
    expect(lines.at(-1)).toBe('::notice::6 more');
  });

  test('of ten have no count', () => {
    expect(render(...Array.from({ length: 10 }, () => annotation()))).not.toContain('more');
  });
});

test('what the author of the text ignores is left out', () => {
  expect(render(annotation({ suppressed: { reason: 'old' } }))).toBe('');
});
