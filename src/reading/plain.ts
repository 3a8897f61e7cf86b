/**
 * Part of `extract`: plain text in, blocks and comments out. A blank line, an indented line, a bullet and
 * the end of a line too long to be wrapped end a paragraph.
 */
import type { Target } from './html.ts';
import { linesOf } from './positions.ts';
import { writer } from './writer.ts';

/** A longer line is a paragraph by itself: texts are wrapped at 80 or 120 columns. */
const longestWrapped = 200;
const bullet =
  /^\s*(?:[-*•·●○■◆▪–][ \t\u3000]+|(?:\d{1,2}[.)、]|[（(]\d{1,2}[）)])[ \t\u3000]*(?=[^\d\s]))/u;
const indented = /^(?: {2,}|\t|\u3000)/;
const directive = /^\s*\[(wujin:.*)\]\s*$/;

export function readPlain(source: string, from: number, { outline, comments }: Target): void {
  const text = writer();
  let isItem = false;
  let wasIndented = false;

  function flush(): void {
    const written = text.take();
    if (written) outline.add(isItem ? 'item' : 'paragraph', isItem ? 1 : 0, written);
    isItem = false;
  }

  for (const { start, end } of linesOf(source, from)) {
    const line = source.slice(start, end);
    const order = directive.exec(line)?.[1];
    const mark = bullet.exec(line)?.[0];
    const isIndented = indented.test(line);
    const isLong = line.length > longestWrapped;
    if (order !== undefined) comments.push({ text: order, offset: start, length: end - start });
    else {
      const isNew = mark !== undefined || isLong || (isIndented && !wasIndented && !isItem);
      if (isNew || line.trim() === '') flush();
      isItem ||= mark !== undefined;
      text.run(line, mark?.length ?? 0, line.length, start);
      text.run('\n', 0, 1, end);
      if (isLong) flush();
      wasIndented = isIndented;
    }
  }
  flush();
}
