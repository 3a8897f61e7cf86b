import { Chalk } from 'chalk';
import { toAscii } from './ascii.ts';
import { sanitise } from './sanitise.ts';

/** How a stretch of text is meant. */
export type Tone = 'strong' | 'muted' | 'good' | 'caution' | 'bad';
/** A stretch of text, with the address that it links to, if any. */
export type Span = { readonly text: string; readonly tone?: Tone; readonly address?: string };

/** Turns a span into text for the terminal: sanitised first, coloured after. */
export type Paint = (span: Span) => string;

/**
 * Colours of the terminal's own theme, as it has chosen them for its background. Green and yellow are
 * too pale on many a light one to be read, so they are for signs only; what is to be read is as all
 * other text, bold, dim or red.
 */
export function painter(isColoured: boolean, ascii = false): Paint {
  const chalk = new Chalk({ level: isColoured ? 1 : 0 });
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
