import { displayWidth, loadUnicodeFor } from '../terminal/width.ts';
import { wrap } from './layout.ts';

/** Columns by which the second line of an entry and those after it are set in. */
const hangingIndent = 4;

/** An address with the punctuation that follows it. */
const address = /(https?:\/\/[!-~]+[，。]?)/;

/**
 * Breaks entries between words to fit a terminal, each with a hanging indent and an empty line after
 * it. An address stays on one line, so that it can still be opened.
 */
export async function hangingLines(entries: readonly string[], width: number): Promise<string> {
  await loadUnicodeFor(entries);
  return entries.map((entry) => hanging(entry.trimEnd(), width).join('')).join('\n');
}

function hanging(entry: string, width: number): readonly string[] {
  const room = width - hangingIndent;
  const lines: string[] = [];
  const add = (text: string) => {
    const [first = ''] = lines.length === 0 ? wrap(text, width) : [];
    if (first !== '') lines.push(first);
    const rest = text.slice(first.length).trim();
    if (rest !== '')
      lines.push(...wrap(rest, room).map((line) => ' '.repeat(hangingIndent) + line));
  };
  let text = '';
  for (const [i, part] of entry.split(address).entries()) {
    // split() returns text and addresses in turn.
    const isLong = i % 2 === 1 && displayWidth(part) > room;
    if (!isLong) {
      text += part;
      continue;
    }
    if (text.trim() !== '') add(text.trim());
    lines.push(part);
    text = '';
  }
  if (text.trim() !== '') add(text.trim());
  return lines.map((line) => `${line}\n`);
}
