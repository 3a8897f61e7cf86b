import { type Text, textIn } from '../model/text.ts';
import { toAscii } from '../terminal/ascii.ts';
import type { Context, Part, Row } from './command.ts';

/** Columns of a term beside its explanation, at most; a longer term has a line of its own. */
const longestTerm = 28;
/** Fewer columns than these are too few for an explanation beside its term. */
const leastBeside = 24;
const margin = 2;

/** What writes the parts of a help page, fitted to the width of the terminal. */
export type HelpPage = {
  readonly width: number;
  readonly line: (text: string) => string;
  readonly heading: (text: Text) => string;
  readonly indented: (text: string) => string;
  readonly part: (part: Part) => string;
};

export async function helpPage(context: Context): Promise<HelpPage> {
  const { language, ascii } = context.wording;
  const { displayWidth } = await import('../terminal/width.ts');
  const { wrap: wrapLines } = await import('../formats/layout.ts');
  const paint = await context.paint();
  const width = context.width ?? 80;
  const plain = (text: string) => (ascii ? toAscii(text) : text);
  /** The lines of a text, each set in by so many columns. */
  const lines = (text: string, indent: number) =>
    text
      .split('\n')
      .flatMap((each) => wrapLines(plain(each), Math.max(1, width - indent)))
      .map((each) => (each === '' ? '\n' : `${' '.repeat(indent)}${each}\n`))
      .join('');
  const heading = (text: Text) => `\n${lines(paint({ text: text[language], tone: 'strong' }), 0)}`;
  const rows = (listed: readonly Row[]) => {
    const entries = listed.map(({ term, about }) => ({
      term: plain(term),
      about: about[language],
    }));
    const widest = Math.max(...entries.map(({ term }) => displayWidth(term)));
    const column = Math.min(longestTerm, widest) + 2 * margin;
    const beside = width - column >= leastBeside;
    return entries
      .map(({ term, about }) => {
        if (!beside) return lines(term, margin) + lines(about, margin + 4);
        const explained = lines(about, column);
        if (displayWidth(term) + 2 * margin > column) return lines(term, margin) + explained;
        const padding = ' '.repeat(column - margin - displayWidth(term));
        return ' '.repeat(margin) + term + padding + explained.slice(column);
      })
      .join('');
  };
  return {
    width,
    heading,
    line: (text) => lines(text, 0),
    indented: (text) => lines(text, margin),
    part: (part) =>
      [
        part.heading ? heading(part.heading) : '\n',
        part.text ? lines(textIn(part.text, context.wording), 0) : '',
        part.rows && part.rows.length > 0 ? rows(part.rows) : '',
        ...(part.lines ?? []).map((each) => lines(each, margin)),
      ].join(''),
  };
}
