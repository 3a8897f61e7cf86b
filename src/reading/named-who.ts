/** Part of the stage `named`: who a sentence gives a name to, and whether the dataset gives it to them. */
import type { Base } from './base.ts';
import { type Who, whoAt } from './context.ts';
import { isOpening } from './named-cues.ts';
import { keyOf, type NamedFact } from './named-facts.ts';
import { gradesAt } from './named-marks.ts';
import { verbs } from './named-rules.ts';
import type { Circumstances } from './named-target.ts';
import { residueOf } from './residue.ts';

/** Who a sentence gives a name to: whoever it speaks of there, or after it: "as a national base, Wujin …". */
export function whoOf(circumstances: Omit<Circumstances, 'who'>, { places }: Base): Who | null {
  const { mentions, carried, window, target, fact } = circumstances;
  const { subjects } = mentions;
  if (fact.kind === 'award') {
    const isOthers = subjects.some(
      ({ kind, start, end }) => kind === 'other' && start >= window.start && end <= target.start,
    );
    if (isOthers) return nobody;
  }
  if (fact.kind === 'policy' && isOfOther(circumstances)) return nobody;
  const isUnknown = fact.kind !== 'place' && !isOpening(window) && isOfUnknown(circumstances);
  if (isUnknown) return nobody;
  const before = whoAt(mentions, target.start, carried, places, target.end).who;
  const [grade] = fact.grade?.scale === 'word' ? gradesAt(mentions, window, target, fact) : [];
  if (grade && grade.start > target.end) return whoAt(mentions, grade.start, carried, places).who;
  const next = subjects.find(({ start }) => start >= target.end);
  if (!next || !(isOpening(window) || (before === null && fact.kind === 'policy'))) return before;
  const isNear = next.end <= window.start + window.text.length;
  return isNear ? whoAt(mentions, next.end, carried, places).who : before;
}

const nobody: Who = { area: null, boundary: null, from: 'sentence' };

/** Whether an area directly before a name, or after it, says that it is of somebody else: 江苏省人才服务三十条. */
function isOfOther({ mentions, target, fact }: Omit<Circumstances, 'who'>): boolean {
  return mentions.subjects.some((subject) => {
    if (subject.kind !== 'area') return false;
    const before = mentions.normal.slice(subject.end, target.start);
    const after = mentions.normal.slice(target.end, subject.start);
    const isBefore = subject.end <= target.start && /^(?:['’]s )?(?:的|the )?[“"《]?$/.test(before);
    const isAfter = subject.start >= target.end && /^[”"]? (?:of|in|by) (?:the )?$/.test(after);
    return (isBefore || isAfter) && !subject.ids.some((id) => fact.areas.has(id));
  });
}

/** Capitalised words that are no names of places: of a sentence, of a month, of a body that grants. */
const common =
  /^(?:the|an?|in|on|at|by|it|its|this|that|these|those|since|for|after|before|as|both|there|here|he|she|they|we|our|and|but|from|with|also|later|then|only|among|during|under|over|today|now|earlier|soon|to|when|while|one|named|founded|award(?:ed)?|released|issued|published|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|state|council|ministry|national|commission|general|office|department|government|people|science|technology|development|reform|party|committee|bureau|china|chinese|province|provincial|district|city|zone|central|association|torch|program(?:me)?|centre|center|high|title)$/i;
const capitalised = /(?<![\p{L}\d])\p{Lu}[\p{L}’'-]*/gu;

/**
 * Whether the clause of a name is about somebody that nobody knows: "Hefei, which became …", 合肥入选…. What the
 * clause says before the name is then neither an area nor a verb.
 */
function isOfUnknown({ mentions, window, target, fact }: Omit<Circumstances, 'who'>): boolean {
  const { raw, normal, subjects, names, periods, ranks, quantities } = mentions;
  const ranges = [...subjects, ...names, ...periods];
  const known = subjects.findLast(({ end }) => end <= target.start)?.end ?? window.start;
  const from = Math.max(known, window.start);
  const isFree = (at: number) => !ranges.some(({ start, end }) => start <= at && at < end);
  // A single letter is a grade.
  const isCapital = [...raw.slice(from, target.start).matchAll(capitalised)].some(
    ({ 0: word, index }) =>
      isFree(from + index) && word.length > 1 && !common.test(word.replace(/['’]s$/, '')),
  );
  if (isCapital) return true;
  const comma = Math.max(normal.lastIndexOf(',', target.start - 1) + 1, window.start);
  if (known > comma) return false;
  const clause = normal.slice(comma, target.start);
  if (!/\p{Script=Han}/u.test(clause)) return false;
  const rest = withoutRecipient(clause, fact).replace(anyVerb, (verb) => ' '.repeat(verb.length));
  return (
    residueOf(normal.slice(0, comma) + rest, comma, target.start, [
      ...ranges,
      ...ranks,
      ...quantities,
    ]) >= 1
  );
}

/** A clause without the end of the name of a recipient, as a text may shorten it: 大学生创新创业园. */
function withoutRecipient(clause: string, { recipients }: NamedFact): string {
  for (const key of recipients) {
    const name = key.replaceAll(' ', '');
    const from = [...name].findIndex((_, i) => clause.includes(name.slice(i)));
    if (from >= 0 && name.length - from >= shortestEnd)
      return clause.replace(name.slice(from), (end) => ' '.repeat(end.length));
  }
  return clause;
}
const shortestEnd = 6;
const anyVerb = new RegExp(
  `${[verbs.award.zh, verbs.policy.zh, verbs.place.zh].join('|')}|作为|身为|根据|按照|依据|依托|围绕|落实|推行|推进|实施|执行|全国|全省|国家级?|省级|首批|第.批|关于|正式|成功|区里|该区|当地|名单|称号|国务院|办公厅|省政府|科技厅`,
  'g',
);

/** Whether the nearest subject or name before a name is the recipient that its title names. */
function isRecipient({ mentions, target, window, fact }: Circumstances): boolean {
  if (fact.recipients.size === 0) return false;
  return [...mentions.subjects, ...mentions.names].some(
    ({ start, end }) =>
      start >= window.start &&
      end <= target.start &&
      fact.recipients.has(keyOf(mentions.normal.slice(start, end))),
  );
}

/** Whether the sentence speaks of who has it: of exactly them, or of an area around them. */
export function relationOf(circumstances: Circumstances): 'own' | 'wider' | null {
  const { mentions, target, who, fact } = circumstances;
  const { areas, wider, kind, full, areaNames } = fact;
  const area = who?.area ?? null;
  const isWithin = area !== null && areas.has(area);
  if (isWithin || isRecipient(circumstances)) return 'own';
  if (kind !== 'award') {
    const text = mentions.normal.slice(target.start, target.end);
    if (areaNames.some((name) => text.includes(name))) return 'own';
    const isOthers = kind === 'policy' && who?.from === 'sentence' && areas.size > 0;
    if ((target.by !== 'name' || full.has(keyOf(text))) && !isOthers) return 'own';
  }
  return area !== null && wider.has(area) ? (kind === 'place' ? 'own' : 'wider') : null;
}
