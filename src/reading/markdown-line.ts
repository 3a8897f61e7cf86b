/** Part of `extract`: one line of Markdown, read from left to right in columns. A tab reaches to the next fourth. */

/** A part of the source with the marks of quotes and lists at its line starts replaced by spaces. */
export type Raw = { readonly raw: string; readonly base: number };

export type Line = {
  readonly end: number;
  /** The offset in the source of what is not read yet. */
  readonly offset: () => number;
  /** The columns of white space that come next. */
  readonly indent: () => number;
  /** What comes after that white space. */
  readonly rest: () => string;
  readonly isBlank: () => boolean;
  /** Goes past so many columns of white space. */
  readonly skip: (columns: number) => void;
  /** Goes past white space and characters of another kind. */
  readonly pass: (characters: number) => void;
};

export function lineOf(source: string, start: number, end: number): Line {
  let at = start;
  let column = 0;

  const tabWidth = (from: number) => 4 - (from % 4);

  function nextWord(): { readonly at: number; readonly column: number } {
    let [i, reached] = [at, column];
    for (; i < end; i += 1) {
      const char = source[i];
      if (char !== ' ' && char !== '\t') break;
      reached += char === ' ' ? 1 : tabWidth(reached);
    }
    return { at: i, column: reached };
  }

  function skip(columns: number): void {
    const goal = column + columns;
    while (column < goal && at < end) {
      const char = source[at];
      if (char !== ' ' && char !== '\t') return;
      const reached = column + (char === ' ' ? 1 : tabWidth(column));
      // Of a tab that reaches further, the rest is left.
      if (reached <= goal) at += 1;
      column = Math.min(reached, goal);
    }
  }

  return {
    end,
    offset: () => at,
    indent: () => nextWord().column - column,
    rest: () => source.slice(nextWord().at, end),
    isBlank: () => nextWord().at === end,
    skip,
    pass: (characters) => {
      const word = nextWord();
      at = word.at + characters;
      column = word.column + characters;
    },
  };
}
