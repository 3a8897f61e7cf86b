/**
 * Part of the stage `link`: what a text says between a name and a number besides the two. Words that carry
 * no meaning of their own do not count: every other word may change what the number is about.
 */

import { smallWords } from './notation.ts';

const emptyHan =
  '实现|完成|达到|达|累计|共计|合计|总计|共有|共|已经|已有|已|首次|突破|超过|超|逾|近|约|增至|增加到|增长到|升至|降至|提高到|到|至|为|是|有|了|的|在|其中|分别|总量|总数|总额|总值|数量|数|规模|总|拥有|现有|建成|建有|新|均|则|仅|也|又|还|再|比上年|较上年|比|较|高于|左右|以上|同比|增长|下降|增速|当|可|将|力争|确保|计划|预计|目标|拟|实际|口径|待核|截至|截止|水平|指标|数值|数据|方面|上|中|和|与|及|以及|并|同时|于|从|由|另|末|底|迈上|台阶|稳定|保持|位居|继续|再次|成功|户|家|人|个|名|元|项|件|万|亿|年|月|日|面积|经|统计|列|居|位列|位居|名列|排名|排在|排|进入|跻身|仍是|仍|都是|都|连续|获|评为|掉到|升到|跌至|跃居|跃升至|稳居|蝉联|公布|显示|不|含|内|外|余|多|区|市|则|自|起|来|一|这里|来到|净|新增|净增|增加|辖|下辖|辖区|各类|全部|计';
const emptyWords = new Set(
  (
    'a an the of in on at to for from by with and or as is are was were be been being has have had do does did it its it’s that this these those there here their they which who whose when where while ' +
    'stood stand reached reach came come amounted amount totalled totaled total numbered number hit passed topped exceeded exceed rose rise fell fall grew grow grown up down some about around nearly almost over more than under least ' +
    'roughly approximately close just only still already then also all in-all altogether first time now year end year-end month period respectively estimated expected planned recorded posted counted counts count had made ' +
    'came stands stood at worth against after before during between last next same former latter both each figure figures value level one s t district city zone province local overall combined together annual average totalling firms firm companies enterprises communique communiqué bulletin report reports says said say yearbook statistics according ' +
    'rmb cny usd us yuan billion million thousand bn mn trillion percent per cent people households persons sq km m km2 m2 metre meter square kilometre kilometer kilometres metres were became become joined ranks home host boasts boast hosts owns own hold includes include including included incl excluded meanwhile however contrast bureau excluding excl used without wider narrower out leave left not counting achieved achieve increased increase decreased compared compare ago earlier later went into stayed remained remain ranked rank ranks ranking placed place again still too list lists edition same ones'
  ).split(' '),
);
const han = new RegExp(
  emptyHan
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const isEmpty = (word: string) => emptyWords.has(word) || smallWords.has(word);
const latin = /[\p{Script=Latin}’'-]+/gu;
const hanRun = /\p{Script=Han}/gu;

export type Range = { readonly start: number; readonly end: number };

/** How many words of their own meaning text[start..end) has outside the ranges; two Chinese characters are a word. */
export function residueOf(
  text: string,
  start: number,
  end: number,
  outside: readonly Range[],
): number {
  if (end <= start) return 0;
  let rest = '';
  let at = start;
  for (const range of outside.toSorted((a, b) => a.start - b.start)) {
    if (range.end <= at || range.start >= end) continue;
    rest += `${text.slice(at, Math.max(at, range.start))}|`;
    at = Math.max(at, range.end);
  }
  rest += text.slice(at, Math.max(at, end));
  const words =
    rest
      .match(latin)
      ?.filter((word) => /\p{L}/u.test(word) && !isEmpty(word.replace(/['’]s?$/, ''))) ?? [];
  const characters = rest.replace(han, '').match(hanRun)?.length ?? 0;
  return words.length + characters / 2;
}
