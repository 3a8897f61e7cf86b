/**
 * Part of `extract`: pieces of the source in, the text of one block out, with the offset of each unit.
 * White space is written as a reader sees it, so that a text that is wrapped elsewhere stays the same.
 */
import { type Mapped, omitted } from './document.ts';

export type Writer = {
  /** Writes text[start..end), whose first unit is at `base + start` in the source. */
  readonly run: (text: string, start: number, end: number, base: number) => void;
  /** Writes the meaning of a part of the source, such as of an escape. */
  readonly put: (text: string, offset: number, width: number) => void;
  /** Ends a line that the author ended on purpose. */
  readonly breakLine: (offset: number) => void;
  /** Digits become those of an exponent or index until null: 10<sup>8</sup> is not 108. */
  readonly shift: (digits: string | null) => void;
  /** What was written since the last time; null if nothing was, or only spaces. */
  readonly take: () => Mapped | null;
};

export const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const lowered = '₀₁₂₃₄₅₆₇₈₉';

/** The address as far as ASCII goes: Chinese text may follow without a space. */
const address = /(?<!\w)(?:https?:\/\/|www\.)[!-;=?-~]*[\w/=#&%+-]/giy;
const addressStart = /(?<!\w)(?:https?:\/\/|www\.)/gi;
const space = /^[ \t\n\r\f\u3000]/;
const wordOrSpace = /[ \t\n\r\f\u3000]+|[^ \t\n\r\f\u3000]+/g;
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Signs that Chinese shares with other scripts. */
const shared = /[“”‘’…—·]/;

/** Whether a line break between two characters is no space, as Chinese is written without spaces. */
function vanishes(before: string, after: string): boolean {
  const [first, second] = [wide.test(before), wide.test(after)];
  return first ? second || shared.test(after) : second && shared.test(before);
}

const poolSize = 1 << 14;
const noWidths: ReadonlyMap<number, number> = new Map();

export function writer(): Writer {
  let parts: string[] = [];
  let at: number[] = [];
  let widths: Map<number, number> | null = null;
  /** Offsets of many blocks: an array for each takes longer to make than to fill. */
  let pool = new Uint32Array(poolSize);
  let used = 0;
  let digits: string | null = null;
  /** The last character. */
  let last = '';
  /** White space before what comes next. */
  let gap: { offset: number; broken: boolean } | null = null;

  function pooled(offsets: readonly number[]): Uint32Array {
    if (pool.length - used < offsets.length) {
      pool = new Uint32Array(Math.max(poolSize, offsets.length));
      used = 0;
    }
    pool.set(offsets, used);
    used += offsets.length;
    return pool.subarray(used - offsets.length, used);
  }

  function append(chars: string): void {
    parts.push(chars);
    last = /[\udc00-\udfff]$/.test(chars.slice(-1)) ? chars.slice(-2) : chars.slice(-1);
  }

  function closeGap(next: string): void {
    if (gap && at.length > 0 && last !== '\n') {
      const first = String.fromCodePoint(next.codePointAt(0) ?? 0);
      if (!gap.broken || !vanishes(last, first)) {
        at.push(gap.offset);
        append(' ');
      }
    }
    gap = null;
  }

  function leave(offset: number, space: string): void {
    gap ??= { offset, broken: false };
    gap.broken ||= /[\n\r]/.test(space);
  }

  function put(chars: string, offset: number, width: number): void {
    if (/^[ \t\n\r\f]+$/.test(chars)) {
      leave(offset, '');
      return;
    }
    // Spaces that do not break, at the beginning of a paragraph, only indent it.
    if (at.length === 0 && chars.trim() === '') return;
    closeGap(chars);
    for (let i = 0; i < chars.length; i += 1) {
      widths ??= new Map();
      widths.set(at.length, width);
      at.push(offset);
    }
    append(chars);
  }

  /** Writes words; the spaces between them wait for what follows. */
  function words(text: string, offset: number): void {
    for (const { 0: found, index } of text.matchAll(wordOrSpace)) {
      const chars = at.length > 0 ? found : found.trimStart();
      if (space.test(found)) leave(offset + index, found);
      else if (chars !== '') {
        const start = offset + index + found.length - chars.length;
        closeGap(chars);
        for (let i = 0; i < chars.length; i += 1) at.push(start + i);
        const set = digits;
        append(set ? chars.replace(/\d/g, (digit) => set.charAt(Number(digit))) : chars);
      }
    }
  }

  function run(text: string, start: number, end: number, base: number): void {
    const part = text.slice(start, end);
    const offset = base + start;
    let done = 0;
    for (const found of part.matchAll(addressStart)) {
      const after = found.index < done ? null : addressEnd(part, found.index);
      if (after === null) continue;
      words(part.slice(done, found.index), offset + done);
      put(omitted, offset + found.index, after - found.index);
      done = after;
    }
    words(part.slice(done), offset + done);
  }

  return {
    run,
    put,
    shift: (set) => {
      digits = set;
    },
    breakLine: (offset) => {
      gap = null;
      if (at.length === 0 || last === '\n') return;
      at.push(offset);
      append('\n');
    },
    take: () => {
      const taken = { text: parts.join(''), at: pooled(at), widths: widths ?? noWidths };
      parts = [];
      at = [];
      widths = null;
      last = '';
      gap = null;
      const end = taken.text.trimEnd().length;
      if (end === 0) return null;
      return { ...taken, text: taken.text.slice(0, end), at: taken.at.subarray(0, end) };
    },
  };
}

/** Where the web address at an index ends; null if there is none. */
export function addressEnd(text: string, index: number): number | null {
  address.lastIndex = index;
  return address.test(text) ? address.lastIndex : null;
}
