/**
 * Stage 6, before a contradiction: whether a sentence states a number as a result of the whole. A question, a
 * rumour, a threshold that was missed or a part of what the name counts may differ from the facts and be right.
 * A number that agrees with a fact is confirmed all the same.
 */
import { textsOf } from '../model/text.ts';
import type { Indicator } from '../model/types.ts';
import { type Link, spansIn, type Way } from './link-names.ts';
import { clauseOf, type Mentions } from './mentions.ts';
import { type Range, residueOf } from './residue.ts';

/** Questions, suppositions, and what others are said to say or to have got wrong. */
const doubted =
  /[?？]|吗|是不是|是否|[网据坊谣]传|传言|传闻|有人说|文章称|以为|误[记写作认称传读]|如果|假如|倘若|假设|要是|并非|而非|不是|不实|不符|否认|笔误|更正|有误|错误|不准确|本应|理应|应为|(?<![a-z])(?:if|whether|would|could have|should have|rumou?rs?|rumou?red|alleged(?:ly)?|supposed(?:ly)?|claim(?:s? that|ed)|wrong(?:ly)?|mistaken(?:ly)?|mistakes?|misquot\w+|misprint\w*|misread\w*|typo|erroneous(?:ly)?|incorrect(?:ly)?|untrue|false(?:ly)?|myth|believ\w+|den(?:y|ies|ied)|rather than|instead of|contrary to)(?![a-z])/;
/** The same about the sentence before. */
const denial =
  /不实|不符|不准|有误|笔误|否认|否定|更正|不对|不是|错|误|(?<![a-z])(?:wrong|false|untrue|incorrect|mistake\w*|misprint\w*|typo|den(?:y|ies|ied)|not (?:so|true|correct|right)|correct(?:ed|ion))(?![a-z])/;
const denialReach = 40;
/** What a name keeps its meaning with: "general public budget revenue", "certified high-tech enterprises". */
const neutral = new Set(
  'general total gross nominal regional official officially certified recognised recognized accredited reported public actual final whole entire'.split(
    ' ',
  ),
);
const phraseReach = 40;
/** Characters on either side of a number that can matter to it. */
const reach = 200;

/** One month or the beginning of a year is not the year. */
const otherTime =
  /当月|单月|年初|(?<![a-z])(?:in the month|monthly|at the (?:start|beginning) of)(?![a-z])/;

/** In the clause of the number: how far it is from a threshold, not reached, a difference, several years. */
const otherMeasure =
  /(?:距|离)(?!婚|岸|退).{0,20}(?:差|只|仅|一步)|相差|[未没](?:能|有)?(?:达|实现|完成|突破)|未能|每(?:增长|增加|提高)|扩大|[多少]出|累计实现|(?<![a-z])(?:short of|shy of|away from|fail(?:s|ed)? to|did not|does not|was not|were not|is not|never|less than it)(?![a-z])/;

/** "219 more than in 2019", "391 four years later", "up from 36": a difference, or another time. */
const compared =
  /(?<![a-z])(?:more|fewer|less|higher|lower|greater|larger|smaller) than (?:in|at|a year|the|last|\d{4}|twelve|it (?:had|was))(?![a-z])|(?<![a-z])(?:years?|months?) (?:later|earlier|ago|on)(?![a-z])/;
/** "比昆山市少1917亿元", "By 0.9 billion": how much one is more than another. */
const difference =
  /(?:比|较|与|和)[^，,。；;]{1,40}(?:多|少|高|低|快|慢|大|小|领先|落后)(?:出|了|约|近)?$|(?<![a-z])by (?:about |some |around |nearly |over )?$/;
const beyond =
  /(?:高出|高于|低于|领先|落后|超出|超过|(?<![a-z])(?:ahead of|behind|above|below|exceed\w*|surpass\w*|overt[ao][ok]\w*))(?<whom>[^，,。；;]{2,40})$/;
/** Of two areas together. */
const together =
  /合计|总和|之和|相加|(?<![a-z])(?:together|combined|sum|between them|jointly)(?![a-z])/;
/** Other money, other prices. */
const otherMoney =
  /(?<![a-z])in (?:us |u\.s\. )?(?:dollars|euros|pounds|yen|usd|eur)(?![a-z])|(?<![a-z])at (?:(?:constant|comparable|\d{4}) )+prices|不变价|可比价|按?(?:美元|欧元)(?:计|折)/;
const atPrices = /^at (?:(?:constant|comparable|\d{4}) )+prices/;
/** Words for some of what a name counts, directly before it. */
const narrowingHan =
  /(?:股|境[内外]|海外|国有|国企|央企|[外内合]资|[民私]营|规模?以?上|亿元以上|以上|以下|惠及|服务|走访|首次|重新|再次|岁|外籍|女性|男性|[人户亩企]均|每[人户家亩]|青年|大型|中型|小型|头部|重点|骨干|新三板|拟)$/;
/** And directly after it: 人才公寓项目. */
const narrowedHan = /^(?:项目|产品|小区|入住|基地|集群|培育|入库|后备|申报|备案)/;
/** "Residents aged 65 and above", "31 companies whose shares rose": a part of them. */
const restricting =
  /^,? (?:older|younger|aged|over|under|above|below|whose|who|that(?! (?:year|month|time))|which|holding|having|born|engaged|specialis\w+)(?![a-z])/;
/** "Enterprises with more than 500 staff"; but "with 1,192 firms" counts again, and "with the zone" is a boundary. */
const havingMore = /^,? with(?:out)? (?:the )?(?!\d)/;
/** "700 enterprises in machinery", "from Germany": what follows says which ones. */
const restrictedTo = /^ (?:in|from|among|for|made of) (?:the )?([a-z][a-z-]+)/;
const anywhere = new Set([
  'total',
  'all',
  'operation',
  'force',
  'existence',
  'use',
  'place',
  'actual',
]);
/** "311 of Wujin's enterprises", "17.8 billion of the revenue". */
const partOfThem = /^\s?of (?:the|its|their|our|all|these|those|[a-z]+['’]s)(?![a-z])/;
/** "That is 146 billion yuan": of something that was named before. */
const pointing = /^[,;]?\s?(?:that|this|which) (?:is|was|means|meant|equals|corresponds)(?![a-z])/;
const earlier =
  /(?<![a-z])not $|(?<![a-z])(?:increase|rise|drop|fall|gain|decrease|decline|reduction) of $|(?<![a-z])(?:up|down|r[io]se[ns]?|rising|f[ae]ll(?:en|ing|s)?|gr[eo]wn?|growing|increas\w+|decreas\w+|declin\w+|dropp\w+|climb\w+)(?: \S+){0,3} from (?:\S+ ){0,2}$/;
/** "The incubators housed 1,192 firms": what is in them is counted. */
const holding =
  /(?<![a-z])(?:hous|host|serv|employ|train|support|help|incubat|nurtur)(?:e[sd]?|s|ed|ing)(?![a-z])/;

/** 由9.6亿降至7.19亿: the first is of an earlier time, and so may be a period between. */
const fromTo = /[由从自](?!于).{0,40}[降增升减提扩涨跌缩](?:少|加|长|高|大|小)?[至到为]/;

/** The next clause or the end: "600家参加培训" are some of them. */
function clauseEnd(mentions: Mentions, at: number): number {
  return (mentions.clauses.find((start) => start > at) ?? mentions.normal.length + 1) - 1;
}

/** Whether a sentence says of itself, or the next one of it, that it is asked, supposed or wrong. */
export const isDoubted = (mentions: Mentions, next: string): boolean =>
  doubted.test(mentions.normal) || denial.test(next.slice(0, denialReach));

/** Whether a sentence states a number as a result of the whole. `next` is the sentence after it. */
export function isPlain(
  mentions: Mentions,
  { quantity: at, name, by, indicator }: Pick<Link, 'quantity' | 'name' | 'by' | 'indicator'>,
  next: string,
): boolean {
  const { normal } = mentions;
  if (isDoubted(mentions, next) || isOwnCount(mentions, at, name, by)) return false;
  // A clause without end is no clause.
  const start = Math.max(clauseOf(mentions, at.start), at.start - reach);
  const end = Math.min(clauseEnd(mentions, at.end), at.end + reach);
  const clause = normal.slice(start, end);
  if (otherTime.test(normal.slice(Math.max(0, at.start - reach), end))) return false;
  // 分别 without names of its own takes those before it, in an order that is not read.
  const isPaired = by === 'pair' || by === 'part';
  if (!isPaired && /分别|依次/.test(clause) && !(name && name.start >= start)) return false;
  if (compared.test(clause) || earlier.test(normal.slice(start, at.start))) return false;
  if (name && name.end < at.start && holding.test(normal.slice(name.end, at.start))) return false;
  const before = normal.slice(start, at.start);
  if (pointing.test(clause) || (at.unit !== 'percent' && partOfThem.test(normal.slice(at.end))))
    return false;
  if (difference.test(before) || otherMoney.test(clause) || atPrices.test(normal)) return false;
  if (isWithOther(mentions, start, at.start)) return false;
  const areas = mentions.subjects.filter(({ kind }) => kind === 'area');
  const whom = beyond.exec(before)?.groups?.['whom']?.length ?? 0;
  if (areas.some((area) => area.start >= at.start - whom && area.end <= at.start)) return false;
  if (together.test(clause) && areas.filter((area) => area.start < at.start).length > 1)
    return false;
  return (
    !otherMeasure.test(clause) &&
    !fromTo.test(clause) &&
    (isPaired || !isPart(mentions, at, name, indicator, { start, end }))
  );
}

/** Whether a rank is one in the whole list: not "20th for internationalisation", 上市公司利润居第二. */
export function isPlainRank(mentions: Mentions, rank: Range, list: Range | null): boolean {
  const { normal, names } = mentions;
  const known = [...spansIn(mentions), ...names];
  const tail =
    /^ (?:for|by|in terms of|on) [^,;.]{3,40}/.exec(normal.slice(rank.end))?.[0].length ?? 0;
  if (residueOf(normal, rank.end, rank.end + tail, known) >= 1) return false;
  return (
    !list ||
    list.end > rank.start ||
    !isHanBefore(normal, rank) ||
    residueOf(normal, list.end, rank.start, known) < 1
  );
}

const isHanBefore = (normal: string, { start }: Range) =>
  /\p{Script=Han}$/u.test(normal.slice(0, start));

/** "…: 219; 322 firms are on the list", "…, and 340 passed": the number begins a statement of its own. */
function isOwnCount(
  { normal, ...mentions }: Mentions,
  at: Range,
  name: Range | null,
  by: Way,
): boolean {
  const start = clauseOf({ normal, ...mentions }, at.start);
  if (name && name.start >= start) return false;
  const tail = normal.slice(at.end, at.end + reach);
  const isAfterStop =
    by === 'ellipsis' && /[;；]$/.test(normal.slice(0, start)) && start + 1 >= at.start;
  return (
    isAfterStop ||
    /^ [a-z]+(?<!need|hundr)ed(?![a-z])|^ (?:passed|made|came|went|got|won|took|left)(?![a-z])/.test(
      tail,
    )
  );
}

/** "Trade with Germany": a name that the dataset does not know says with whom. */
function isWithOther({ raw, names, subjects }: Mentions, start: number, end: number): boolean {
  const known = [...names, ...subjects.filter(({ kind }) => kind === 'area')];
  return [
    ...raw.slice(start, end).matchAll(/(?<=(?<![a-z])(?:with|to|from) )[A-Z][a-z]{2,}/g),
  ].some(
    ({ index }) => !known.some((each) => each.start <= start + index && start + index < each.end),
  );
}

/** Words of their own in the clause, before what is counted or after it: 税务局为322家企业减税, 新三板上市企业12家. */
function isPart(
  mentions: Mentions,
  at: Range,
  name: Range | null,
  indicator: Indicator,
  clause: Range,
): boolean {
  const { normal, names } = mentions;
  const known = [...spansIn(mentions), ...names];
  const own = name && name.start >= clause.start ? name : at;
  const first = Math.min(own.start, at.start);
  const last = Math.max(own.end, at.end);
  const words = (from: number, to: number) => residueOf(normal, from, to, known);
  // One word of English may say who has what is counted: "the program has 30 commands".
  const few = /\p{Script=Han}/u.test(normal.slice(clause.start, clause.end)) ? 1 : 2;
  if (words(clause.start, first) >= few || words(last, clause.end) >= few) return true;
  if (!name) return false;
  if (narrowingHan.test(normal.slice(0, name.start))) return true;
  if (narrowedHan.test(normal.slice(name.end))) return true;
  const tail = normal.slice(last, last + reach);
  const [phrase = '', word = ''] = restrictedTo.exec(tail) ?? [];
  if (restricting.test(tail)) return true;
  const having = havingMore.exec(tail)?.[0].length ?? 0;
  const isKnown = [...known, ...mentions.subjects].some(
    (each) => each.start <= last + having && each.end > last,
  );
  if (having > 0 && !isKnown) return true;
  if (phrase !== '' && !anywhere.has(word) && words(last, last + phrase.length) >= 1) return true;
  if (name.end < at.start && words(name.end, at.start) >= 1) return true;
  const from = phraseStart(normal, name, at);
  const label = textsOf(indicator.label).join(' ').toLowerCase();
  const kept = [...normal.slice(from, name.start).matchAll(/[a-z-]+/g)]
    .filter(([word]) => neutral.has(word) || label.includes(word))
    .map(({ 0: word, index }) => ({ start: from + index, end: from + index + word.length }));
  return residueOf(normal, from, name.start, [...known, ...kept]) >= 1;
}

/** Where the words begin that narrow a name: after its number, or after the last word that ends a phrase. */
function phraseStart(normal: string, name: Range, at: Range): number {
  if (name.start >= at.end) return at.end;
  const before = normal.slice(Math.max(0, name.start - phraseReach), name.start);
  return name.start - (/[^\s,;:()]+\s$/.exec(before)?.[0].length ?? 0);
}
