/**
 * Part of `extract`: the YAML or TOML at the top of a Markdown file in, what it says about the text out.
 * Only single lines are read; all other front matter is left out like code.
 */
import type { DirectiveFinding } from './directives.ts';
import type { Span } from './document.ts';
import { linesOf } from './positions.ts';

/** A value and its part of the source. */
export type Setting = Span & { readonly text: string };

export type FrontMatter = {
  readonly date: Setting | null;
  readonly area: Setting | null;
  readonly period: Setting | null;
  /** Whether the file asks not to be checked. */
  readonly off: boolean;
};

export type FrontMatterRead = {
  readonly settings: FrontMatter;
  readonly findings: readonly DirectiveFinding[];
  /** The offset of the text below. */
  readonly end: number;
};

const names = ['date', 'area', 'period', 'off'] as const;
type Name = (typeof names)[number];

export const noFrontMatter: FrontMatter = { date: null, area: null, period: null, off: false };

type Line = { readonly start: number; readonly end: number };
type Pair = { readonly key: Span & { readonly text: string }; readonly value: Setting };

/** Front matter begins in the first line and ends with the same mark. */
export function readFrontMatter(source: string, from: number): FrontMatterRead {
  const none = { settings: noFrontMatter, findings: [], end: from };
  const [, mark] = /^(---|\+\+\+)[ \t]*[\r\n]/.exec(source.slice(from, from + 1000)) ?? [];
  if (mark === undefined) return none;
  const lines: Line[] = [];
  for (const line of linesOf(source, from)) {
    const text = source.slice(line.start, line.end).trimEnd();
    if (lines.length > 0 && (text === mark || (text === '...' && mark === '---'))) {
      return { ...settingsIn(source, lines.slice(1)), end: line.end };
    }
    lines.push(line);
  }
  return none;
}

function settingsIn(source: string, lines: readonly Line[]): Omit<FrontMatterRead, 'end'> {
  const found = new Map<Name, Setting>();
  const findings: DirectiveFinding[] = [];
  const nameOf = (key: string) => names.find((name) => name === key);

  /** What is under `wujin:` is for this program alone: it wins, and a name that is unknown is said. */
  function own({ key, value }: Pair): void {
    const name = nameOf(key.text);
    const { offset, length } = key;
    if (name) found.set(name, value);
    else {
      const fault = { kind: 'unknown-setting', key: key.text, accepted: names } as const;
      findings.push({ offset, length, fault });
    }
  }

  let inOwn = false;
  for (const { start, end } of lines) {
    const line = source.slice(start, end);
    const isNested = /^\s/.test(line);
    const pair = pairIn(line, start);
    if (!isNested && pair) inOwn = pair.key.text === 'wujin';
    if (!pair) continue;
    const name = nameOf(pair.key.text);
    if (isNested && inOwn) own(pair);
    else if (inOwn) for (const each of inBraces(pair.value)) own(each);
    else if (!isNested && name && name !== 'off' && !found.has(name)) found.set(name, pair.value);
  }
  const value = (name: Name) => {
    const setting = found.get(name);
    return setting === undefined || setting.text === '' ? null : setting;
  };
  const off = /^(?:true|yes|on)$/i.test(found.get('off')?.text ?? '');
  const [date, area, period] = [value('date'), value('area'), value('period')];
  return { settings: { date, area, period, off }, findings };
}

/** The pairs of `{ area: cedz, period: 2023 }`. */
function inBraces({ text, offset }: Setting): readonly Pair[] {
  const inside = /^\{(.*)\}$/.exec(text)?.[1] ?? '';
  return [...inside.matchAll(/[^,]+/g)].flatMap(({ 0: part, index }) => {
    const pair = pairIn(part, offset + 1 + index);
    return pair ? [pair] : [];
  });
}

/** `key: value` or `key = value`, in quotes or not, with a comment behind or not. */
function pairIn(line: string, start: number): Pair | null {
  const [whole, before = '', key = ''] =
    /^(\s*["']?)([\w-]+)["']?\s*[:=][ \t]*/.exec(line.slice(0, 1000)) ?? [];
  if (whole === undefined) return null;
  const rest = line.slice(whole.length);
  const [, , quoted] = /^(["'])(.*?)\1/.exec(rest) ?? [];
  const text = quoted ?? rest.replace(/(?:^|\s)#.*$/, '').trimEnd();
  const offset = start + whole.length + (quoted === undefined ? 0 : 1);
  return {
    key: { text: key, offset: start + before.length, length: key.length },
    value: { text, offset, length: text.length },
  };
}
