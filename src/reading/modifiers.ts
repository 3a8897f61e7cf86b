/**
 * Part of the stage `candidates`: words that make another indicator of a name. 新增高新技术企业 is not
 * 高新技术企业. Such a word must be in the name of the indicator too, or the candidate falls.
 */
import type { Catalogue } from '../lookup/catalogue.ts';
import { textsOf } from '../model/text.ts';
import { normalText } from './normal-text.ts';
import { tokensOf } from './tokens.ts';

export type Modifier = 'new' | 'net' | 'per' | 'total' | 'none';

const netBefore =
  /(?:净增加?|净增长|(?<![a-z])net(?: increase of| gain of| addition of| new)?(?: \S+){0,2} ?)[^，,。；;]{0,2}$/;
const newBefore =
  /(?:新增加?|增加|新引进|新建成?|新认定|新培育|新获批|新登记|新上市|新获评|新|(?<![a-z])(?:new|newly \w+|added|additional|fresh|extra))[\s“"]{0,2}(?:了)?$/;
const netBetween = /净增|(?<![a-z])net (?:increase|gain|addition)/;
const newBetween =
  /新增|新引进|新建|新认定|增加(?!值|到|至)|(?<![a-z])(?:new|added|additional)(?![a-z])/;

/** 净增5家，总数达42家: the second number is the stock, whatever the first one counts. */
const totalBetween =
  /总数|总量|保有量|(?<![a-z])(?:(?:to|for|at|is|was|of) a total|in total|the total|total number)(?![a-z])/;
/** Whoever became one in a year is new. "Had become" tells of all until then. */
const becoming =
  /被?新?认定为|被(?:新)?认定|(?<![a-z])(?<!(?:has|have|had) )(?:became|become|rose to(?: be)?|joined|were (?:newly )?(?:named|recogni[sz]ed|added|certified|promoted))(?![a-z])/;

const perHead =
  /人均|每人|(?<![a-z])(?:per[ -](?:head|capita|person|resident|inhabitant)|a (?:head|person)|each)(?![a-z])/;

/** "On a per-capita basis, GDP was …": what follows is for each person. */
const perBasis =
  /(?<![a-z])(?:per[ -](?:capita|head|person) (?:basis|terms)|measured per (?:capita|head|person))[,，]?\s?(?:the |its )?$|(?:按)?人均(?:计算|来看|口径|水平)?(?:看|算)?[，,]$/;

/** Whether a number is one for each person: "187,100 yuan a head". */
export const isPerHead = (text: string, end: number): boolean =>
  /^\s?(?:\/|per |a |for each |each |for every )(?:head|capita|person|resident|inhabitant|人)/.test(
    text.slice(end, end + 20),
  ) || /^(?:\/人|每人)/.test(text.slice(end, end + 3));

/** The modifier directly before a name, or before the number of "12 new firms". */
export function modifierBefore(text: string, at: number): Modifier {
  const before = text.slice(Math.max(0, at - 24), at);
  if (perBasis.test(text.slice(Math.max(0, at - 48), at))) return 'per';
  return netBefore.test(before) ? 'net' : newBefore.test(before) ? 'new' : 'none';
}

export function modifierBetween(text: string, start: number, end: number): Modifier {
  const between = text.slice(start, end);
  if (perHead.test(between)) return 'per';
  if (netBetween.test(between)) return 'net';
  if (totalBetween.test(between)) return 'total';
  return newBetween.test(between) ? 'new' : 'none';
}

/** Between a number and the name after it: "17 firms became little giants". */
export function modifierFrom(text: string, start: number, end: number): Modifier {
  const found = modifierBetween(text, start, end);
  return found === 'none' && becoming.test(text.slice(start, end)) ? 'new' : found;
}

/** What the words after a name make of it: 17家企业被认定 are new ones. */
export const modifierAfter = (text: string, end: number): Modifier =>
  new RegExp(`^\\s?(?:${becoming.source})`).test(text.slice(end, end + 24)) ? 'new' : 'none';

/** For an indicator and a modifier the indicator that has both, or null. */
export type Modified = (indicator: string, modifier: Modifier) => string | null;

const words: Readonly<Record<string, Modifier>> = {
  new: 'new',
  added: 'new',
  add: 'new',
  newly: 'new',
  net: 'net',
  additional: 'new',
};
const noise = new Set([
  'increase',
  'of',
  'in',
  'and',
  'to',
  'be',
  'total',
  'gross',
  'not',
  'stated',
  'or',
  'brought',
]);

/** What is left of a name without its modifier, and the modifier. */
function partsOf(name: string): { readonly base: string; readonly modifier: Modifier } {
  const whole = normalText(name).replace(/\([^)]*\)/g, '');
  const plain = whole.replace(perHead, ' ').trim();
  if (plain !== whole.trim()) return { base: partsOf(plain).base, modifier: 'per' };
  const han = /^(净增|新增|新引进|新建|当年新增)/.exec(plain);
  const modifier: Modifier = han ? (han[1] === '净增' ? 'net' : 'new') : 'none';
  const keys = tokensOf(han ? plain.slice(han[0].length) : plain).map(({ key }) => key);
  const english = keys.map((key) => words[key]).find((each) => each !== undefined);
  const base = keys.filter((key) => !(key in words) && !noise.has(key)).join(' ');
  const found = keys.includes('net') ? 'net' : (english ?? modifier);
  return { base, modifier: found };
}

export function modifiedIn({ dataset }: Catalogue): Modified {
  const modifierOf = new Map<string, Modifier>();
  const byBase = new Map<string, Set<string>>();
  const basesOf = new Map<string, Set<string>>();
  for (const { id, label, aliases } of dataset.indicators) {
    const labels = textsOf(label).map(partsOf);
    modifierOf.set(id, labels.find(({ modifier }) => modifier !== 'none')?.modifier ?? 'none');
    const names = [
      ...labels,
      ...Object.values(aliases ?? {})
        .flat()
        .map(partsOf),
    ];
    basesOf.set(id, new Set(names.map(({ base }) => base)));
    for (const { base } of names) byBase.set(base, (byBase.get(base) ?? new Set()).add(id));
  }
  return (indicator, modifier) => {
    const own = modifierOf.get(indicator);
    if (own === modifier || modifier === 'none') return indicator;
    if (modifier === 'total' && own === 'none') return indicator;
    const wanted = modifier === 'total' ? 'none' : modifier;
    const siblings = new Set<string>();
    for (const base of basesOf.get(indicator) ?? []) {
      for (const id of byBase.get(base) ?? []) if (modifierOf.get(id) === wanted) siblings.add(id);
    }
    const [only] = siblings;
    return siblings.size === 1 && only !== undefined ? only : null;
  };
}
