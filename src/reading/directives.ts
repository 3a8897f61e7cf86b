/**
 * Stage 1b of reading a text: the comments that `extract` found in, what they tell wujin out.
 * A directive acts at its offset, wherever that is.
 */
import type { Span } from './document.ts';

/** A comment of the source; `text` is what is between its marks. */
export type Comment = Span & { readonly text: string };

export type Directive = Span &
  (
    | { readonly kind: 'ignore'; readonly reason: string | null }
    | { readonly kind: 'off' | 'on' }
    | { readonly kind: 'fact'; readonly id: string }
    | { readonly kind: 'context'; readonly area: string | null; readonly period: string | null }
  );

/** What is wrong with a directive, by kind, with the arguments of the sentence that says so. */
export type DirectiveFault =
  | { readonly kind: 'empty-directive' }
  | {
      readonly kind: 'unknown-directive';
      readonly word: string;
      readonly accepted: readonly string[];
    }
  | { readonly kind: 'unknown-setting'; readonly key: string; readonly accepted: readonly string[] }
  | { readonly kind: 'empty-setting'; readonly key: string }
  | { readonly kind: 'off-twice' | 'on-without-off' | 'off-to-the-end' }
  | { readonly kind: 'unknown-id'; readonly of: 'fact' | 'area'; readonly id: string }
  | { readonly kind: 'unknown-front-area' | 'unknown-period'; readonly text: string }
  | { readonly kind: 'pin-without-value' | 'unused-pin'; readonly id: string }
  | { readonly kind: 'unused-ignore' };

export type DirectiveFinding = Span & { readonly fault: DirectiveFault };

export type Directives = {
  readonly directives: readonly Directive[];
  readonly findings: readonly DirectiveFinding[];
};

const settings = ['fact', 'area', 'period'] as const;
const accepted = ['ignore', 'off', 'on', ...settings.map((each) => `${each}=`)];
/** The word wujin, alone or before a colon or a space. */
const addressed = /^\s*wujin(?:\s*:|(?=\s)|$)/i;
const pair = /([^\s=]+)=(?:"([^"]*)"|'([^']*)'|(\S*))|\S+/g;

/** The directives among the comments of a text, in their order. */
export function directivesIn(comments: readonly Comment[]): Directives {
  const read = comments
    .filter(({ text }) => addressed.test(text))
    .flatMap(({ text, offset, length }) =>
      readOne(text.replace(addressed, '').trim()).map((each) => ({ offset, length, ...each })),
    );
  const directives = read.filter((each) => 'kind' in each);
  const findings = [...read.filter((each) => 'fault' in each), ...unbalanced(directives)];
  return { directives, findings: findings.sort((a, b) => a.offset - b.offset) };
}

type Bare<Type> = Type extends unknown ? Omit<Type, keyof Span> : never;

function readOne(text: string): readonly (Bare<Directive> | Bare<DirectiveFinding>)[] {
  if (text === '') return [{ fault: { kind: 'empty-directive' } }];
  if (text === 'off' || text === 'on') return [{ kind: text }];
  const [ignore, reason = ''] = /^ignore(?:\s*:\s*|\s+|$)([\s\S]*)$/.exec(text) ?? [];
  if (ignore !== undefined) return [{ kind: 'ignore', reason: reason === '' ? null : reason }];
  return readPairs(text);
}

function readPairs(text: string): readonly (Bare<Directive> | Bare<DirectiveFinding>)[] {
  const values = new Map<string, string>();
  const findings: Bare<DirectiveFinding>[] = [];
  for (const [word, key, double, single, plain] of text.matchAll(pair)) {
    const value = double ?? single ?? plain ?? '';
    if (key === undefined) findings.push({ fault: { kind: 'unknown-directive', word, accepted } });
    else if (!settings.some((each) => each === key)) {
      findings.push({ fault: { kind: 'unknown-setting', key, accepted: settings } });
    } else if (value === '') findings.push({ fault: { kind: 'empty-setting', key } });
    else values.set(key, value);
    // One finding tells the author: what follows an unknown word is as little understood.
    if (key === undefined) break;
  }
  const [id, area = null, period = null] = settings.map((key) => values.get(key));
  const found: Bare<Directive>[] = [];
  if (id !== undefined) found.push({ kind: 'fact', id });
  if (area !== null || period !== null) found.push({ kind: 'context', area, period });
  return [...found, ...findings];
}

/** An `off` that is never ended is said, as it may hide more than its author meant. */
function unbalanced(directives: readonly Directive[]): readonly DirectiveFinding[] {
  const findings: DirectiveFinding[] = [];
  let open: Directive | null = null;
  for (const each of directives) {
    const { kind, offset, length } = each;
    if (kind === 'on' && open === null) {
      findings.push({ offset, length, fault: { kind: 'on-without-off' } });
    }
    if (kind === 'off' && open !== null) {
      findings.push({ offset, length, fault: { kind: 'off-twice' } });
    }
    if (kind === 'off') open ??= each;
    if (kind === 'on') open = null;
  }
  if (open === null) return findings;
  const { offset, length } = open;
  return [...findings, { offset, length, fault: { kind: 'off-to-the-end' } }];
}

/** The parts of a text between `off` and `on`. */
export function spansOff(directives: readonly Directive[], length: number): readonly Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  for (const { kind, offset } of directives) {
    if (kind === 'off') open ??= offset;
    if (kind === 'on' && open !== null) {
      spans.push({ offset: open, length: offset - open });
      open = null;
    }
  }
  return open === null ? spans : [...spans, { offset: open, length: length - open }];
}
