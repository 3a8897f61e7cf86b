import { displayWidth } from '../terminal/width.ts';
import { noBreak } from './column.ts';

/**
 * Where lines of mixed Chinese and Latin may end. wrap-ansi breaks at spaces, and where there are
 * none at any character; Chinese has no spaces, but rules: no line begins with closing punctuation
 * or ends with opening, and Latin words and numbers stay whole.
 */
const cjk = '\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef';
const opening = '（《“‘「『【(\\[';
const closing = '，。、；：？！）》”’」』】…％%)\\],.;:!?';
const colour = '\\u001b\\[[\\d;]*m';
const atom = new RegExp(
  `${colour}|[${opening}]*(?:[^\\u001b${cjk}${opening}]+|[${cjk}])[${closing}]*|[${opening}]+`,
  'gu',
);
const hasCjk = new RegExp(`[${cjk}]`, 'u');
/** What makes a run of Chinese a sentence, from this width on, and no name that is kept whole. */
const sentence = /[，。；：！？]/;
const shortSentence = 24;

/**
 * The text with line breaks put in so that its lines fit, as far as rules allow. Words move to the
 * next line whole; only what is wider than a line, or a sentence of Chinese, is broken inside.
 */
export function breakLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (displayWidth(line) > width ? breakLine(line, width) : line))
    .join('\n');
}

function breakLine(line: string, width: number): string {
  let broken = '';
  let used = 0;
  for (const word of line.split(' ').flatMap((held) => release(held, width))) {
    const gap = used > 0 ? 1 : 0;
    const room = displayWidth(word);
    if (used + gap + room <= width) {
      broken += (gap > 0 ? ' ' : '') + word;
      used += gap + room;
    } else if (room <= width && (room <= shortSentence || !sentence.test(word))) {
      broken += `\n${word}`;
      used = room;
    } else {
      const filled = fill(word, width, used + gap);
      broken += (gap > 0 ? ' ' : '') + filled;
      used = displayWidth(filled.slice(filled.lastIndexOf('\n') + 1));
    }
  }
  return broken.replaceAll(/ +$/gm, '');
}

/** Words that belong on one line, or each by itself where the line is too short for them. */
function release(held: string, width: number): readonly string[] {
  return displayWidth(held) > width ? held.split(noBreak) : [held];
}

/** Breaks a word that is wider than a line, beginning behind what is used of the first. */
function fill(word: string, width: number, start: number): string {
  let filled = '';
  let used = start;
  for (const part of atomsOf(word, width)) {
    const room = displayWidth(part);
    if (used > 0 && used + room > width) {
      filled += '\n';
      used = 0;
    }
    filled += part;
    used += room;
  }
  return filled;
}

/** Where a word may break: after its hyphens, and in Chinese between characters. */
function atomsOf(word: string, width: number): readonly string[] {
  const atoms = hasCjk.test(word) ? (word.match(atom) ?? []) : [word];
  return atoms.flatMap((each) => (displayWidth(each) > width ? each.split(/(?<=[^-]-)/) : [each]));
}

/** Codes that open a colour or an intensity, with the one that ends either. */
const ends = { colour: '\u001b[39m', intensity: '\u001b[22m' } as const;

/** Closes open colours at the end of each line and opens them again on the next, so that other columns keep theirs. */
export function carryColours(text: string): string {
  if (!text.includes('\u001b') || !text.includes('\n')) return text;
  const open: { colour?: string; intensity?: string } = {};
  return text
    .split('\n')
    .map((line) => {
      const begin = (open.intensity ?? '') + (open.colour ?? '');
      for (const [code] of line.matchAll(/\u001b\[\d+m/g)) {
        const kind = /\[(1|2|22)m/.test(code) ? 'intensity' : 'colour';
        if (code === ends[kind]) delete open[kind];
        else open[kind] = code;
      }
      return (
        begin + line + (open.colour ? ends.colour : '') + (open.intensity ? ends.intensity : '')
      );
    })
    .join('\n');
}
