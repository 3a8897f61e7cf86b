/**
 * Part of the stage `named`: what a sentence says of a name in it. The rules are patterns over the sentence, in
 * which each name is written as N, each date as D, somebody as S and each other name as O, so that a rule is
 * about the words between them alone. Each rule has a reason; what no rule allows is not read.
 */
import type { Mentions } from './mentions.ts';
import type { PeriodMatch } from './periods.ts';
import type { Range } from './residue.ts';

export type NamedKind = 'award' | 'policy' | 'place';

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

/** Verbs of an event by kind. `soft` verbs may be about another event of the same thing: they never contradict. */
type Verbs = { readonly en: string; readonly zh: string; readonly soft: RegExp };

const verbs: Readonly<Record<NamedKind, Verbs>> = {
  award: {
    en: 'named|became|becomes?|made|designated|recogni[sz]ed|approved|join(?:s|ed)|w[io]ns?|winning|earn(?:s|ed)|receive[sd]|awarded|granted|gain(?:s|ed)|obtain(?:s|ed)|listed|included|selected|chosen|accredited|certified|rated|graded|put on|placed on|added to|enter(?:s|ed)|g[eo]ts?|admitted|secure[sd]|achieve[sd]',
    zh: '获批(?:为|成为)?|获评(?:为)?|获颁|荣获|获得|获(?:授|准)?|入选|入围|列入|列为|成为|被?授予|(?:被)?评为|(?:被)?评定为|(?:被)?认定为?|创成|建成|跻身|纳入|(?:被)?命名为|摘得|确定为|夺得|拿下|晋升为',
    soft: /^(?:建成|入围)$/,
  },
  policy: {
    en: 'release[sd]|issue[sd]|publishe[sd]|adopt(?:s|ed)|announce[sd]|unveil(?:s|ed)|introduce[sd]|promulgated|came out|comes? out|came|put out|brought out|enacted|passed|launched|launches|presented',
    zh: '发布|出台|印发|公布|颁布|推出|下发|出炉|面世|启动|实施|施行|通过',
    soft: /^(?:passed|adopt(?:s|ed)|launched|launches|presented|announced?|announces|启动|实施|施行|通过)$/,
  },
  place: {
    en: 'open(?:s|ed)(?: its doors)?|founded|set up|established|inaugurated|created|launched|start(?:s|ed)|began|begins|unveiled|dates? (?:back to|from)|goes back to|went into operation|came into being',
    zh: '设立|成立|起步|创建|创办|建立|创立|组建|开园|开业|开放|揭牌|挂牌|启用|启动|始建|诞生|投用|投入使用|落成|运营',
    soft: /^(?:inaugurated|launched|start(?:s|ed)|began|begins|unveiled|went into operation|起步|揭牌|挂牌|启用|启动|投用|投入使用|始建|运营|开放|组建)$/,
  },
};

type Rule = {
  readonly name: string;
  readonly why: string;
  readonly kinds: readonly NamedKind[];
  /** `V` stands for the verbs of the kind. */
  readonly pattern: string;
};

const every: readonly NamedKind[] = ['award', 'policy', 'place'];
const aux =
  '(?:(?:was|were|is|has|have|had|been|being|first|officially|formally|only|then|also|itself|publicly|finally) )*';
const open = '[“"‘\'「《]*';
const close = '[”"’\'」》]*';
/** Words between a verb and the name that it is about. */
const articles = `(?:(?:the|a|an|its|his|their|our|new|own|so-called|called|titled|named) )*${open}`;
const noObject = '(?! (?:a|an|its|the|their|another|new|more|two|three|several|\\d))';
/** A name that only says where something is, or that something of it is meant. */
const notWhere =
  '(?<!(?<![a-z])(?:in|at|of|on|for|near|from|to|by|inside|within|with|around|into|and|or) (?:the )?[“"‘]?)';
const notWhereHan = '(?<![在于位与和及对向从入进近][“"《]?)';
const on = '(?: (?:back )?(?:in|on|since|around|dated|of)|,? as early as)?(?: the)?';
/** Before a Chinese verb; a plaque is unveiled when something is set up. */
const adverbHan = '起|正式|全面|经[^,;.DN]{1,8}批准|揭牌|挂牌|注册|宣布|宣告';
/** After a Chinese verb without an object. */
const endHan = '(?=了?(?:$|[,、.)）”"》]|于|的|并|后|至今|以来|当|,|N|D))';

const rules: readonly Rule[] = [
  {
    name: 'date, verb, award',
    why: 'In May 2016 the district joined the first batch of …; 2016年5月,武进获批…',
    kinds: ['award'],
    pattern: `(?<d>D+),?(?<gap> ?[^DN,;:.]{0,40}?(?<![a-z]))(?<v>V)(?![a-z])(?: [^DN,;:.]{0,60}?)? ${open}N`,
  },
  {
    name: 'date, verb, policy or place',
    why: 'On 2 May the city issued the …: the name is the object of the verb itself',
    kinds: ['policy', 'place'],
    pattern: `(?<d>D+),?(?<gap> ?[^DN,;:.]{0,40}?(?<![a-z]))(?<v>V)(?![a-z]) ${articles}N`,
  },
  {
    name: 'name, verb, date',
    why: 'The park was opened in May 2015; the park, founded in 1996 as …',
    kinds: every,
    pattern: `${notWhere}N+${close}(?: \\([^)DN]{0,20}\\))?,? (?:(?:which|that) )?${aux}(?<v>V)(?: (?:as|by|to) [^,;.DN]{1,40}?)?,?${on} ?(?<d>D+)`,
  },
  {
    name: 'verb, name, date',
    why: 'The park won the title of … in 2016',
    kinds: ['award', 'policy'],
    pattern: `(?<![a-z])(?<v>V)(?![a-z])(?: [^DN,;:.]{0,60}?)? ${open}N+${close}(?: (?:title|status|list|label|designation|award|honou?r))?(?: (?:in|on|since))? ?\\(?(?<d>D+)`,
  },
  {
    name: 'verb, date, name',
    why: 'Set up in June 2015, the zone …; issued on 2 May, the measures …',
    kinds: every,
    pattern: `(?:^|[,;.(:] ?)(?<v>V)(?: (?:as|by) [^,;.DN]{1,30}?)?${on} ?(?<d>D+),? ${articles}N`,
  },
  {
    name: 'date, name, verb',
    why: 'On 29 April the plan was released; 2015: the park opens',
    kinds: ['policy', 'place'],
    pattern: `(?<d>D+)(?:,| ?[:–—-])? ?${articles}N+${close}(?: ${aux}| )(?<v>V)(?![a-z])${noObject}`,
  },
  {
    name: 'noun of the event',
    why: 'The opening of the park in 2015; 2015 saw the opening of the park',
    kinds: ['policy', 'place'],
    pattern: `(?:(?<d>D+) saw the )?(?<![a-z])(?<v>opening|founding|establishment|release|publication|issue) of ${articles}N+${close}(?: (?:in|on) (?<e>D+))?`,
  },
  {
    name: 'since a date',
    why: 'A national base since 2016',
    kinds: ['award'],
    pattern: `N+${close}(?<v> since )(?<d>D+)|(?<w>since )(?<e>D+)[^DN;.]{0,30} N`,
  },
  {
    name: 'date in parentheses',
    why: 'National eco-industrial park (2016)',
    kinds: ['award', 'policy'],
    pattern: `N+${close} ?(?<v>[(（])(?<d>D+)[)）]`,
  },
  {
    name: 'entry of a chronicle',
    why: 'May 2016: national demonstration base. What is before the colon dates what follows',
    kinds: ['award', 'policy'],
    pattern: `^\\W*(?<d>D+) ?(?<v>[:：–—]) ?[^DN;.]{0,40}N`,
  },
  {
    name: '日期＋动词＋称号',
    why: '2016年5月,武进区入选全国首批…；于2016年获批…',
    kinds: ['award'],
    pattern: `(?<d>D+)[,:]?(?<gap>[^DN,;.a-z]{0,16}?)(?<v>V)[^DN,;.a-z]{0,12}?N`,
  },
  {
    name: '日期＋动词＋名称',
    why: '2021年2月19日,区里发布《…》；2015年设立…',
    kinds: ['policy', 'place'],
    pattern: `(?<d>D+)[,:]?(?<gap>[^DN,;.a-z]{0,16}?)(?<v>V)了?(?:关于)?${open}N`,
  },
  {
    name: '名称＋日期＋动词',
    why: '创新园于2015年1月29日揭牌',
    kinds: ['policy', 'place'],
    pattern: `${notWhereHan}N+${close}(?:[(（][^)）DN]{0,12}[)）])?,?(?:于|自|在|从|早在)?(?<d>D+)(?:${adverbHan})*(?<v>V)${endHan}`,
  },
  {
    name: '日期＋名称＋动词',
    why: '2021年4月29日,“奔跑计划”正式出台',
    kinds: ['policy', 'place'],
    pattern: `(?<d>D+)[,:]?(?:S+的?)?${open}N+${close}(?:[(（][^)）DN]{0,12}[)）])?(?:${adverbHan})*(?<v>V)${endHan}`,
  },
  {
    name: '名称＋动词＋于日期',
    why: '科教城成立于2002年',
    kinds: ['policy', 'place'],
    pattern: `${notWhereHan}N+${close}(?:${adverbHan})*(?<v>V)(?:于|时间[:为是]|日期[:为是])(?<d>D+)`,
  },
  {
    name: '动词短语＋的＋名称',
    why: '2021年4月发布的《…》；成立于2002年的科教城',
    kinds: every,
    pattern: `(?<d>D+)(?:正式)?(?<v>V)的[^,;.DN]{0,6}?${open}N|(?<w>V)于(?<e>D+)的[^,;.DN]{0,6}?${open}N`,
  },
];

const compiled = new Map(
  every.map((kind) => [
    kind,
    rules
      .filter(({ kinds }) => kinds.includes(kind))
      .map(({ name, pattern }) => {
        const { en, zh } = verbs[kind];
        const isHan = /\p{Script=Han}/u.test(name);
        return new RegExp(pattern.replaceAll('V', `(?:${isHan ? zh : en})`), 'd');
      }),
  ]),
);

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

/** Words before a name, in its clause, that make no claim of it: it is wanted, refused or somebody else's. */
const notYet: Readonly<Record<NamedKind, RegExp>> = {
  award:
    /(?<![a-z])(?:not|never|no|without|fail\w*|los[et]s?|miss(?:ed|es)|denied|reject\w*|appl(?:y|ies|ied|ying)|applications?|bids?|bidding|candidates?|nominat\w+|shortlist\w+|hop(?:e|es|ed|ing)|wants?|wanted|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|seek\w*|striv\w+|will|would|could|may|might|should|expect\w*|propos\w+|intend\w*|if|unless|whether|compet\w+|vying|prepar\w+|unlike|instead|like)(?![a-z])|未|没有|没能|无缘|不是|并非|申报|争创|创建(?!成)|冲刺|力争|争取|有望|拟|将(?!S)|计划|目标|正在|准备|筹备|候选|提名|落选|如果|希望|期望|预计|推荐|申请|学习|借鉴|对标|能否|谋划|培育|像|类似/,
  policy:
    /(?<![a-z])(?:not|never|no|will|would|could|may|might|should|draft\w*|prepar\w+|propos\w+|plans? to|planned|if|unless|like|unlike|similar to)(?![a-z])|未|没有|拟|将(?!S)|即将|正在|起草|酝酿|征求意见|制定中|如果|类似|借鉴|学习|参照/,
  place:
    /(?<![a-z])(?:not|never|no|will|would|could|may|might|should|agree\w*|agreement|sign\w*|decided|plans? to|planned|planning|propos\w+|if|unless|like|unlike|similar to|modell?ed)(?![a-z])|未|没有|拟|将(?!S)|即将|正在|签约|签署|协议|商定|同意|筹建|筹备|规划|计划|如果|类似|借鉴|学习|参照|周年/,
};
const notYetAfter =
  /^[”"’'」》)）]*(?: (?:will|would|is to|are to|has not|was not|did not|never|application|bid|candidate|next year|was rejected|was denied|is (?:being )?(?:drafted|planned|prepared))(?![a-z])|(?:的)?(?:申报|创建|争创|评审|申请|培育|候选|姊妹|尚|未|将|即将|拟|正在)|,(?:尚未|未获|未能|落选|但未|目前没有|has not|but (?:it )?(?:was|is|has) not))/;

/** Whether a sentence only wishes, plans or denies what the name is for. */
export function isNoClaim({ text }: Window, kind: NamedKind): boolean {
  const at = text.indexOf('N');
  const clause =
    text
      .slice(0, at)
      .split(/[,，:：]/)
      .at(-1) ?? '';
  const comma = /[,，]\s?(?:S+|it)?\s?$/.test(text.slice(0, at)) ? text.slice(0, at) : clause;
  const end = text.lastIndexOf('N') + 1;
  return (
    notYet[kind].test(comma) ||
    notYetAfter.test(text.slice(end, end + 24)) ||
    (kind === 'award' && aimBefore.test(text.slice(0, at)))
  );
}
/** An aim of the whole sentence. */
const aimBefore =
  /力争|争创|(?<![已])争取|(?<![a-z])(?:hopes? to|wants? to|aims? to|plans? to|will)(?![a-z])/;

const grant = (kind: 'en' | 'zh') => verbs.award[kind];
const titleWords = 'title|status|list|label|designation|award|honou?r|prize';
/** Words that say that somebody has the award. */
const asserted = new RegExp(
  [
    `(?<![a-z])(?:${grant('en')}|is|was|are|as|remains|being|holds?|has|have|had|with|home to|one of)(?![a-z])(?: [^DN,;:.]{0,60}?)? ${open}N`,
    `S(?:['’]s|,| is| \\()? ?(?:(?:a|an|the|its) )*${open}N`,
    `(?:${grant('zh')}|是|为|作为|系|拥有|有|建有|坐拥|称号)[^DN,;.a-z]{0,12}N`,
    `S(?:的|是|为)?${open}N`,
    `N+${close}(?: (?:${titleWords})(?![a-z])|称号|之一|殊荣|荣誉|头衔|资格|授牌|落户|花落)`,
    `N+${close},? (?:(?:which|that) )?${aux}(?:${grant('en')})(?![a-z])`,
    // A list, a title or a cell that has nothing but names, dates and areas.
    '^(?:[^a-z\\p{Script=Han}]|[DSO]|(?<![a-z])(?:the|of|and|in|a|first)(?![a-z])|全国|国家|省|首批|的)*N+[^a-z\\p{Script=Han}]*$',
  ].join('|'),
  'u',
);
/** Words that make the name one of a group, or of a body, which says nothing of anybody's award. */
const onlyGroup =
  /(?<![a-z])(?:among|(?<!(?:batch|list|title|status|label|one|rank) )of|all|other|others|these|those|such|many|several|most|ranked|between|\d+) (?:the |its |all )*(?:\w+ )?[“"]?N|(?:各|其他|其它|这些|多家|\d+[家个]|[一二三四五六七八九十百]+[家个])N+(?!之一)|N+[”"》]?(?:第|前[一二三四五六七八九十\d]|中(?!国)|里|内|排名|平均|数量|总数|总量|会议|论坛|大会|联盟|办公室|领导小组|建设领导|管理|现场会|等\d|工作)|(?:alliance|association|conference|meeting|forum|network|ranking|office)s? of (?:the )?(?:\w+ )?N|N+ (?:alliance|association|conference|meeting|forum|network|ranking|office)/;

/** Whether the words around the name of an award say that somebody has it. */
export function isAsserted({ text }: Window): boolean {
  return asserted.test(text) && !onlyGroup.test(text);
}

/** Whether a name opens a clause that says as what somebody is spoken of: "As a national base, …". */
export function isOpening({ text }: Window): boolean {
  return /(?:^|[,，] ?)(?:作为|身为|as (?:one of )?)[^,，DS]{0,24}N+[^,，;]{0,16}[,，]/.test(text);
}

/** Whether a place is what its sentence is about, and not only where something is or whose something is. */
export function isSubject({ text }: Window): boolean {
  const [at, end] = [text.indexOf('N'), text.lastIndexOf('N') + 1];
  const [before, after] = [text.slice(Math.max(0, at - 12), at), text.slice(end, end + 6)];
  return (
    !/(?<![a-z])(?:in|at|of|on|for|near|from|to|by|inside|within|with|around|into) (?:the )?$|[在于位与和及、对向从入进近到往]$/.test(
      before,
    ) &&
    !/^(?:['’]s|的|内|里|中(?!国)|企业|某|一|周边|附近|and |、|和|与| (?:and|firms?|start-ups?))/.test(
      after,
    )
  );
}

/** The names of the rules, with the reason of each. */
export const ruleNames = rules.map(({ name, why }) => ({ name, why }));
