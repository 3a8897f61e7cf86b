/**
 * Part of the stage `named`: the words that make a claim of a name, and those that make none: it is wanted,
 * refused, one of a group, or no more than where something is.
 */
import { aux, close, type NamedKind, open, verbs } from './named-rules.ts';
import type { Window } from './named-ties.ts';

/** Words before a name, in its clause, that make no claim of it: it is wanted, refused or somebody else's. */
const notYet: Readonly<Record<NamedKind, RegExp>> = {
  award:
    /(?<![a-z])(?:not|never|no|without|fail\w*|los[et]s?|miss(?:ed|es)|denied|reject\w*|appl(?:y|ies|ied|ying)|applications?|bids?|bidding|candidates?|nominat\w+|shortlist\w+|hop(?:e|es|ed|ing)|wants?|wanted|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|seek\w*|striv\w+|will|would|could|may|might|should|expect\w*|propos\w+|intend\w*|if|unless|whether|compet\w+|vying|prepar\w+|unlike|instead|like)(?![a-z])|未|没有|没能|无缘|不是|并非|申报|争创|创建(?!成)|冲刺|力争|争取|有望|拟|将(?!S)|计划|目标|正在|准备|筹备|候选|提名|落选|如果|希望|期望|预计|推荐|申请|学习|借鉴|对标|能否|谋划|培育|像|类似/,
  policy:
    /(?<![a-z])(?:not|never|no|will|would|could|may|might|should|draft\w*|prepar\w+|propos\w+|plans? to|planned|if|unless|like|unlike|similar to)(?![a-z])|未|没有|拟|将(?!S)|即将|正在|起草|酝酿|征求意见|制定中|如果|类似|借鉴|学习|参照/,
  place:
    /(?<![a-z])(?:not|never|no|will|would|could|may|might|should|agree\w*|agreement|sign\w*|decided|plans? to|planned|planning|propos\w+|if|unless|like|unlike|similar to|modell?ed)(?![a-z])|未|没有|拟|将(?!S)|即将|正在|签约|签署|协议|商定|同意|筹建|筹备|规划|计划|如果|类似|借鉴|学习|参照|周年/,
};
/** The same after a name. */
const laterEvent =
  ' ?\\(?D+(?:版| edition)| (?:will|would|is to|are to|has not|was not|did not|never|is (?:being )?(?:drafted|planned|prepared))(?![a-z])|的?(?:尚|未|将|即将|拟|正在)|,(?:尚未|未获|未能|落选|但未|目前没有|has not|but (?:it )?(?:was|is|has) not)';
const notYetAfter: Readonly<Record<NamedKind, RegExp>> = {
  award: new RegExp(
    `^${close}[)）]*(?:${laterEvent}| (?:application|bid|candidate|next year|was rejected|was denied)(?![a-z])|的?(?:申报|创建|争创|评审|申请|培育|候选|姊妹))`,
  ),
  policy: new RegExp(`^${close}[)）]*(?:${laterEvent})`),
  place: new RegExp(`^${close}[)）]*(?:${laterEvent})`),
};

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
    notYetAfter[kind].test(text.slice(end, end + 24)) ||
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
    `S(?:['’]s|,| is| ?\\()? ?(?:(?:a|an|the|its) )*${open}N`,
    `(?:${grant('zh')}|是|为|作为|系|拥有|有|建有|坐拥|称号)[^DN,;.a-z]{0,12}N`,
    `S(?:的|是|为)?${open}N`,
    `N+${close}的?S`,
    `N+${close}(?: (?:${titleWords})(?![a-z])|称号|之一|殊荣|荣誉|头衔|资格|授牌|落户|花落)`,
    `N+${close},? (?:(?:which|that) )?${aux}(?:${grant('en')})(?![a-z])`,
    // A list, a title or a cell that has nothing but names, dates and areas.
    '^(?:[^a-z\\p{Script=Han}]|(?<![a-z])(?:the|of|and|in|a|first)(?![a-z])|全国|国家|省|首批|的)*N+[^a-z\\p{Script=Han}]*$',
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

/**
 * Whether a name comes before the one that it is of: "As a national base, Wujin …", 自2016年获批…以来,武进…,
 * 国家双创示范基地武进区.
 */
export function isOpening({ text }: Window): boolean {
  return openings.test(text);
}
const openings =
  /(?:^|[,，] ?)(?:作为|身为|自|自从|获批|成为|as (?:one of )?|since (?:it |being |becoming )|having |named |listed )[^,，S]{0,32}N+[^,，;S]{0,16}[,，]|N+[”》"]?的?S/;

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
