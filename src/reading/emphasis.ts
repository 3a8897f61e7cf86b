/**
 * Part of `extract`: runs of `*`, `_` and `~` in, those that are markup out, by the rules of CommonMark:
 * 2*3 keeps its sign, and **42** loses four.
 */

export type Run = {
  readonly sign: string;
  readonly size: number;
  readonly start: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
};

type Part = { readonly start: number; readonly end: number };

const mark = /[\p{P}\p{S}]/u;

/** The run of one sign at an offset, and what may be opened or closed with it. */
export function runAt(text: string, start: number): Run {
  const sign = text[start] ?? '';
  let size = 1;
  while (text[start + size] === sign) size += 1;
  const [before, after] = [text[start - 1] ?? ' ', text[start + size] ?? ' '];
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
  const [markBefore, markAfter] = [mark.test(before), mark.test(after)];
  const opens = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const closes = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  const between = sign === '_';
  return {
    sign,
    size,
    start,
    canOpen: opens && (!between || !closes || markBefore),
    canClose: closes && (!between || !opens || markAfter),
  };
}

/** The parts of runs that are markup. */
export function pairEmphasis(runs: readonly Run[]): readonly Part[] {
  return [
    ...pair(runs.filter(({ sign }) => sign !== '~')),
    ...pair(runs.filter(({ sign, size }) => sign === '~' && size <= 2)),
  ];
}

/** A run of which some signs are used: those left begin at `from`. */
type Open = { readonly run: Run; readonly from: number; left: number };

function pair(runs: readonly Run[]): readonly Part[] {
  const parts: Part[] = [];
  const open: Open[] = [];
  /** Below this, no run fits one of this kind: without it, the search would be quadratic. */
  const searched = new Map<string, number>();

  const truncate = (length: number) => {
    open.length = length;
    for (const [kind, height] of searched) searched.set(kind, Math.min(height, length));
  };

  for (const run of runs) {
    let used = 0;
    while (run.canClose && used < run.size) {
      const kind = `${run.sign}${run.canOpen}${run.sign === '~' ? run.size : run.size % 3}`;
      const lowest = searched.get(kind) ?? 0;
      let i = open.length - 1;
      while (i >= lowest && !fits(open[i]?.run, run)) i -= 1;
      const opener = i < lowest ? undefined : open[i];
      if (!opener) {
        searched.set(kind, open.length);
        break;
      }
      const count = Math.min(2, opener.left, run.size - used);
      opener.left -= count;
      const opened = opener.from + opener.left;
      parts.push({ start: opened, end: opened + count });
      parts.push({ start: run.start + used, end: run.start + used + count });
      used += count;
      truncate(opener.left === 0 ? i : i + 1);
    }
    if (run.canOpen && used < run.size) {
      open.push({ run, from: run.start + used, left: run.size - used });
    }
  }
  return parts;
}

function fits(opener: Run | undefined, closer: Run): boolean {
  if (opener?.sign !== closer.sign) return false;
  if (closer.sign === '~') return opener.size === closer.size;
  const ambiguous = opener.canClose || closer.canOpen;
  return (
    !ambiguous ||
    (opener.size + closer.size) % 3 !== 0 ||
    (opener.size % 3 === 0 && closer.size % 3 === 0)
  );
}
