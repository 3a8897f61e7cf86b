/** Part of the stage `named`: the words around a name, and the date that they tie to it. */
import type { Mentions } from './mentions.ts';
import { compiled, type NamedKind, verbs } from './named-rules.ts';
import type { PeriodMatch } from './periods.ts';
import type { Range } from './residue.ts';

/** What is around a name, with its position in the sentence. */
export type Window = { readonly text: string; readonly start: number };

/** How far words around a name belong to it. */
const reach = 120;
const strongEnd = /[;。！!？?\n]/g;

/** The words around a name as patterns read them. */
export function windowAt(mentions: Mentions, name: Range): Window {
  const { normal, names, subjects, periods } = mentions;
  const from = Math.max(0, name.start - reach);
  const before = [...normal.slice(from, name.start).matchAll(strongEnd)].at(-1);
  const start = before ? from + before.index + 1 : from;
  const after = normal.slice(name.end, name.end + reach);
  const [stop] = after.matchAll(strongEnd);
  const end = name.end + (stop?.index ?? after.length);
  const units = normal.slice(start, end).split('');
  const write = (letter: string, range: Range) =>
    units.fill(letter, Math.max(0, range.start - start), Math.max(0, range.end - start));
  for (const subject of subjects) write('S', subject);
  for (const each of names) if (each.meanings.some(({ kind }) => kind !== 'area')) write('O', each);
  for (const period of periods) if (isDate(period)) write('D', period);
  write('N', name);
  return { text: units.join(''), start };
}

const isDate = ({ isPart, to }: PeriodMatch) => !isPart && to === null;

/** Between a date and its verb a new clause or an aim must not begin. */
const otherClause =
  /(?<![a-z])(?:which|who|where|while|after|before|when|until|to|for|and (?:the|its|a))\s*$|(?<![a-z])(?:which|who|where|while|after|before|when|until)(?![a-z])/;

/** A date that belongs to a name: its position in the sentence, and whether the words leave no doubt. */
export type Tie = Range & {
  readonly isSure: boolean;
  /** The verb and the date. */
  readonly words: Range;
};

/** The date that a sentence gives to the name of a window. */
export function dateTie({ text, start }: Window, kind: NamedKind): Tie | null {
  for (const pattern of compiled.get(kind) ?? []) {
    const match = pattern.exec(text);
    const at = match?.indices?.groups?.['d'] ?? match?.indices?.groups?.['e'];
    if (!match || !at) continue;
    if (otherClause.test(match.groups?.['gap'] ?? '')) continue;
    const verb = match.groups?.['v'] ?? match.groups?.['w'] ?? '';
    if (elsewhere[kind].test(match[0])) return null;
    const said = match.indices?.groups?.['v'] ?? match.indices?.groups?.['w'] ?? at;
    return {
      start: at[0] + start,
      end: at[1] + start,
      isSure: !verbs[kind].soft.test(verb),
      words: { start: Math.min(at[0], said[0]) + start, end: Math.max(at[1], said[1]) + start },
    };
  }
  return null;
}

/** Words that make the date one of another event. */
const elsewhere: Readonly<Record<NamedKind, RegExp>> = {
  award: /复查|复核|复评|复审|验收|(?<![a-z])(?:re-?\w+|review(?:ed)?|confirmed again)(?![a-z])/,
  policy: /修订|征求意见|解读|(?<![a-z])(?:revis\w+|amend\w+|draft\w*)(?![a-z])/,
  place:
    /升级|升格|更名|国务院|周年|国家级|扩建|(?<![a-z])(?:upgrad\w+|promot\w+|renam\w+|state council|anniversary|expan\w+|agree\w*|national[- ]level)(?![a-z])/,
};
