/**
 * Part of the stage `mentions`: the short forms in which a text names an award or a policy: without its year, its
 * area, its level, its batch, its grade. What is left must still be a name, and not a word such as 实施意见.
 */
import { textsOf } from '../model/text.ts';
import type { Area } from '../model/types.ts';
import { tokensOf } from './tokens.ts';

/** Each takes away one part of a title that a text may leave out. */
const parts: readonly RegExp[] = [
  /\s*[(（][^)）]*[)）]/g,
  /^《(?=[^》]*》$)|(?<=^《[^》]*)》$/g,
  // 2021年度…, the 2021 …, …, 2021
  /^(?:the )?(?:19|20)\d\d(?:年度?)?\s*|,? (?:in |of |for )?(?:19|20)\d\d$/gi,
  // 首批…, First batch of …
  /^(?:全国|国家|全省)?(?:首批|第[一二三四五六七八九十]批)|^(?:the )?(?:first|second|third) (?:\w+ )?batch of (?:the )?|, (?:first|second|third) batch$/gi,
  // 国家级…, Provincial …
  /^(?:国家级?|全国|省级|市级|江苏省)|^(?:national|provincial|municipal|state) /gi,
  // …优秀, …A级, Rated excellent in the 2021 …, …, grade A
  /(?:优秀|良好|合格|[A-E]{1,5}级)$|^(?:rated |graded )?(?:excellent|good|outstanding) in (?:the |an? )?(?:(?:19|20)\d\d )?|, grade [A-E]$/gi,
  // 关于…的通知, …: what is in it
  /^关于(?=.*的)|的?(?:通知|实施意见|决定)$/g,
  /: .*$/g,
];
/** How often parts are taken away: one title has hardly more of them. */
const rounds = 4;
const fewestHan = 6;
const fewestWords = 3;
const light = new Set('of in for on and the to with by from at'.split(' '));

/** Whether what is left of a title tells it from other titles. */
function isName(form: string): boolean {
  const tokens = tokensOf(form.toLowerCase());
  if (/\p{Script=Han}/u.test(form)) return tokens.length >= fewestHan;
  return (
    tokens.filter(({ key }) => !light.has(key)).length >= fewestWords &&
    /^\p{L}/u.test(form) &&
    !/^(?:of|in|for|on|and)\b/i.test(form)
  );
}

/** The names of the areas that a dataset is about: a title may begin or end with one. */
export function areaNamesOf(areas: readonly Area[]): readonly string[] {
  return areas
    .filter(({ scope }) => scope !== 'peer')
    .flatMap(({ label, short, aliases }) => [
      ...textsOf(label),
      ...textsOf(short),
      ...Object.values(aliases ?? {}).flat(),
    ])
    .filter((name) => !/[(（]/.test(name))
    .sort((a, b) => b.length - a.length);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The patterns that take areas away: 常州市武进区…, "… of Wujin District". */
export function partsOf(areaNames: readonly string[]): readonly RegExp[] {
  if (areaNames.length === 0) return parts;
  const any = areaNames.map(escaped).join('|');
  return [
    ...parts,
    new RegExp(`^(?:${any})+(?=\\p{Script=Han}|[“《])`, 'gu'),
    new RegExp(
      `^(?:the )?(?:${any})(?:['’]s)? (?=[a-z])| (?:of|in|for) (?:the )?(?:${any})$`,
      'gi',
    ),
  ];
}

/** The forms of one title that are names of their own, the title excluded. */
export function shortForms(title: string, removable: readonly RegExp[]): readonly string[] {
  const forms = new Set([title]);
  for (let i = 0; i < rounds; i += 1) {
    for (const form of [...forms]) {
      for (const part of removable) {
        const shorter = form.replace(part, '').trim();
        if (shorter !== form && isName(shorter)) forms.add(shorter);
      }
    }
  }
  forms.delete(title);
  return [...forms];
}
