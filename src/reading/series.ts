/**
 * Part of the stage `link`: numbers in a row that belong to names, years or areas in a row, in order.
 * "A and B were 1 and 2 respectively", A和B分别为1、2. If the counts differ, nothing in the row is read.
 */
import { bothIn } from './boundaries.ts';
import type { NameMatch } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import type { PeriodMatch } from './periods.ts';
import type { Range } from './residue.ts';
import type { Subject } from './subjects.ts';

/** What a number of a row has of its own. */
export type Own = {
  readonly name: NameMatch | null;
  readonly period: PeriodMatch | null;
  readonly subject: Subject | null;
  /** What replaces the beginning of the name: 城镇居民 in 城镇居民、农村居民人均可支配收入. */
  readonly part: string | null;
  /** False if the text does not say which number belongs to what. */
  readonly isClear: boolean;
};

const marks = /分别|(?<![a-z])respectively(?![a-z])/g;
const sentenceEnds = /[。；;!?！？]/;
/** Only this may be between two numbers of a row without such a word. */
const joint = /^\s?(?:[,，、/]|,? ?(?:and|or)|和|与|及)\s?$/;

/** The rows among `values`, which are the numbers or the ranks of a text. */
export function seriesIn<Value extends Range>(
  mentions: Mentions,
  values: readonly Value[],
  isName: (name: NameMatch) => boolean,
): ReadonlyMap<Value, Own> {
  const own = new Map<Value, Own>();
  for (const row of rowsIn(mentions, values, isName)) {
    const made = ownOf(mentions, row, isName);
    if (made) for (const [i, value] of row.row.entries()) own.set(value, made(i));
  }
  return own;
}

type Row<Value> = {
  readonly row: readonly Value[];
  readonly from: number;
  /** Whether a word says that it is a row. */
  readonly isMarked: boolean;
};

function rowsIn<Value extends Range>(
  { normal, names }: Mentions,
  values: readonly Value[],
  isName: (name: NameMatch) => boolean,
): readonly Row<Value>[] {
  if (values.length < 2) return [];
  const rows: Row<Value>[] = [];
  const found = [...normal.matchAll(marks)];
  const isNamed = (start: number, end: number) =>
    names.some((name) => isName(name) && name.start >= start && name.end <= end);
  for (const [i, { index, 0: word }] of found.entries()) {
    const isBefore = word === '分别';
    const next = isBefore ? (found[i + 1]?.index ?? normal.length) : index;
    const last = isBefore ? index : (found[i - 1]?.index ?? 0);
    const row: Value[] = [];
    for (const value of values) {
      const previous = row.at(-1)?.end ?? last;
      if (value.start < last || value.end > next) continue;
      const between = normal.slice(previous, value.start);
      if (row.length > 0 && (sentenceEnds.test(between) || isNamed(previous, value.start))) {
        if (isBefore) break;
        row.length = 0;
      }
      row.push(value);
    }
    if (row[0] && row.length > 1)
      rows.push({ row, from: startOf(normal, values, row[0]), isMarked: true });
  }
  return [...rows, ...adjacent(normal, values, rows)];
}

/** "In 2020 and 2021 it had 716 and 1,131 firms": the numbers directly follow each other. */
function adjacent<Value extends Range>(
  normal: string,
  values: readonly Value[],
  known: readonly Row<Value>[],
): readonly Row<Value>[] {
  const rows: Row<Value>[] = [];
  let row: Value[] = [];
  const flush = () => {
    const [first] = row;
    if (first && row.length > 1 && !known.some((each) => each.row.includes(first)))
      rows.push({ row, from: startOf(normal, values, first), isMarked: false });
    row = [];
  };
  for (const value of values) {
    const last = row.at(-1);
    if (last && !joint.test(normal.slice(last.end, value.start))) flush();
    row.push(value);
  }
  flush();
  return rows;
}

/** A row begins after the number or the sentence before it. */
function startOf(normal: string, values: readonly Range[], first: Range): number {
  const before = values.findLast((value) => value.end <= first.start)?.end ?? 0;
  const head = normal.slice(0, first.start);
  const end = head.search(/[。；;!?！？](?=[^。；;!?！？]*$)/);
  return Math.max(before, end + 1);
}

function ownOf(
  mentions: Mentions,
  { row, from, isMarked }: Row<Range>,
  isName: (name: NameMatch) => boolean,
): ((i: number) => Own) | null {
  const to = row[0]?.start ?? 0;
  const within = ({ start, end }: Range) => start >= from && end <= to;
  const names = mentions.names.filter((name) => isName(name) && within(name));
  const periods = joined(mentions.normal, mentions.periods.filter(within));
  const isBoth = (bothIn(mentions.normal)?.at ?? to) < to;
  const subjects = isBoth
    ? []
    : joined(
        mentions.normal,
        mentions.subjects.filter((subject) => subject.kind === 'area' && within(subject)),
      );
  const several = [names, periods, subjects].filter(({ length }) => length > 1);
  const parts = partsBefore(mentions.normal, from, names);
  const shared = names.length === 0 ? nameAfter(mentions, row, isName) : null;
  if (several.length === 0 && names[0] && parts.length + 1 === row.length) {
    const [name] = names;
    return (i) => ({ ...nothing, name, part: parts[i] ?? null });
  }
  if (several.length === 0) {
    // Something else is in a row, unless it is the boundaries.
    return isMarked && !isBoth && row.length > 1 && names.length + periods.length > 0
      ? () => ({ ...nothing, isClear: false })
      : null;
  }
  if (!several.some(({ length }) => length === row.length)) {
    return isMarked || periods.length > 1 ? () => ({ ...nothing, isClear: false }) : null;
  }
  const at = <Item>(items: readonly Item[], i: number) =>
    items.length === row.length ? (items[i] ?? null) : null;
  return (i) => ({
    ...nothing,
    name: at(names, i) ?? shared,
    period: at(periods, i),
    subject: at(subjects, i),
  });
}

/** "Had 42 and 83 listed companies": the name after the last of them is that of all. */
function nameAfter(
  { normal, names }: Mentions,
  row: readonly Range[],
  isName: (name: NameMatch) => boolean,
): NameMatch | null {
  const end = row.at(-1)?.end ?? 0;
  const name = names.find(({ start }) => start >= end);
  return name && isName(name) && /^\s?$/.test(normal.slice(end, name.start)) ? name : null;
}

/** 大学生、农民创业: beginnings of names that share the rest with the name after them. */
function partsBefore(normal: string, from: number, names: readonly NameMatch[]): readonly string[] {
  const [name, another] = names;
  if (!name || another) return [];
  const found = /((?:\p{Script=Han}{2,8}[、和与及])+)$/u.exec(normal.slice(from, name.start))?.[1];
  return found ? found.split(/[、和与及]/).filter((part) => part !== '') : [];
}

/** The last items that are listed one after the other: "Wujin, Changzhou" lists nothing. */
function joined<Item extends Range>(normal: string, items: readonly Item[]): readonly Item[] {
  const last = items.findLastIndex((item, i) => {
    const before = items[i - 1];
    return !before || !joint.test(normal.slice(before.end, item.start));
  });
  const listed = items.slice(last);
  const isList = listed.some((item, i) => {
    const before = listed[i - 1];
    return before && /and|or|和|与|及|、|\//.test(normal.slice(before.end, item.start));
  });
  return isList ? listed : items.slice(-1);
}

const nothing: Own = { name: null, period: null, subject: null, part: null, isClear: true };
