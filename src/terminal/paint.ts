import { Chalk } from 'chalk';
import { toAscii } from './ascii.ts';
import type { ColourLevel } from './colour.ts';
import { sanitise } from './sanitise.ts';

/** How a stretch of text is meant. */
export type Tone = 'strong' | 'muted' | 'good' | 'caution' | 'bad';
export type Span = { readonly text: string; readonly tone?: Tone };

/** Turns a span into text for the terminal: sanitised first, coloured after. */
export type Paint = (span: Span) => string;

/** The sixteen colours of the terminal's own theme, which keep their contrast on light and dark. */
export function painter(level: ColourLevel, ascii = false): Paint {
  const chalk = new Chalk({ level });
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    strong: chalk.bold,
    muted: chalk.dim,
    good: chalk.green,
    caution: chalk.yellow,
    bad: chalk.red.bold,
  };
  return ({ text, tone }) => {
    const clean = sanitise(ascii ? toAscii(text) : text);
    return tone && clean !== '' ? tones[tone](clean) : clean;
  };
}
