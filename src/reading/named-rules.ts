/**
 * Part of the stage `named`: the rules that tie a date to a name, as data. In the sentence that they read each
 * name is written as N, each date as D, somebody as S and each other name as O. Each rule has a reason; a date
 * that no rule ties is not compared.
 */

export type NamedKind = 'award' | 'policy' | 'place';

/** Verbs of an event by kind. `soft` verbs may be about another event of the same thing: they never contradict. */
type Verbs = { readonly en: string; readonly zh: string; readonly soft: RegExp };

export const verbs: Readonly<Record<NamedKind, Verbs>> = {
  award: {
    en: 'named|became|becomes?|made|designated|recogni[sz]ed|approved|join(?:s|ed)|w[io]ns?|winning|earn(?:s|ed)|receive[sd]|awarded|granted|gain(?:s|ed)|obtain(?:s|ed)|listed|included|selected|chosen|accredited|certified|rated|graded|put|placed|added|enter(?:s|ed)|g[eo]ts?|admitted|secure[sd]|achieve[sd]',
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
  readonly language: 'en' | 'zh';
  readonly why: string;
  readonly kinds: readonly NamedKind[];
  /** `V` stands for the verbs of the kind. */
  readonly pattern: string;
};

const every: readonly NamedKind[] = ['award', 'policy', 'place'];
export const aux =
  '(?:(?:was|were|is|has|have|had|been|being|first|officially|formally|only|then|also|itself|publicly|finally) )*';
export const open = '[“"‘\'「《]*';
export const close = '[”"’\'」》]*';
/** Words between a verb and the name that it is about. */
const articles = `(?:(?:the|a|an|its|his|their|our|new|own|so-called|called|titled|named) )*${open}`;
const noObject = '(?! (?:a|an|its|the|their|another|new|more|two|three|several|\\d)(?![a-z]))';
/** A name that only says where something is, or that something of it is meant. */
const notWhere =
  '(?<!N)(?<!(?<![a-z])(?:in|at|of|on|for|near|from|to|by|inside|within|with|around|into|and|or) (?:the )?[“"‘]?)';
const notWhereHan = '(?<!N)(?<![在于位与和及对向从入进近][“"《]?)';
const on = '(?: (?:back )?(?:in|on|since|around|dated|of)|,? as early as)?(?: the)?';
/** Before a Chinese verb; a plaque is unveiled when something is set up. */
const adverbHan = '起|正式|全面|经[^,;.DN]{1,8}批准|揭牌|挂牌|注册|宣布|宣告';
/** After a Chinese verb without an object. */
const endHan = '(?=了?(?:$|[,、.)）”"》]|于|的|并|后|至今|以来|当|,|N|D))';

const rules: readonly Rule[] = [
  {
    name: 'date, verb, award',
    language: 'en',
    why: 'In May 2016 the district joined the first batch of …; 2016年5月,武进获批…',
    kinds: ['award'],
    pattern: `(?<d>D+),?(?<gap> ?[^DN,;:.]{0,90}?(?<![a-z]))(?<v>V)(?![a-z])(?: [^DN,;:.]{0,60}?)? ${open}N`,
  },
  {
    name: 'date, verb, policy or place',
    language: 'en',
    why: 'On 2 May the city issued the …: the name is the object of the verb itself',
    kinds: ['policy', 'place'],
    pattern: `(?<d>D+),?(?<gap> ?[^DN,;:.]{0,90}?(?<![a-z]))(?<v>V)(?![a-z]) ${articles}N`,
  },
  {
    name: 'name, verb, date',
    language: 'en',
    why: 'The park was opened in May 2015; the park, founded in 1996 as …',
    kinds: every,
    pattern: `${notWhere}N+${close}(?: \\([^)DN]{0,20}\\))?,? (?:(?:which|that) )?${aux}(?<v>V)(?: (?:as|by) [^,;.DN]{1,40}?| to (?:the )?S+)?,?${on} ?(?<d>D+)${noObject}`,
  },
  {
    name: 'verb, name, date',
    language: 'en',
    why: 'The park won the title of … in 2016',
    kinds: ['award', 'policy'],
    pattern: `(?<![a-z])(?<v>V)(?![a-z])(?: [^DN,;:.]{0,60}?)? ${open}N+${close}(?: (?:title|status|list|label|designation|award|honou?r))?(?: (?:from|by) [^,;.DN]{1,40}?)?(?: (?:in|on|since))? ?\\(?(?<d>D+)`,
  },
  {
    name: 'verb, date, name',
    language: 'en',
    why: 'Set up in June 2015, the zone …; issued on 2 May, the measures …',
    kinds: every,
    pattern: `(?:^|[,;.(:] ?)(?<v>V)(?: (?:as|by) [^,;.DN]{1,30}?)?${on} ?(?<d>D+),? ${articles}N`,
  },
  {
    name: 'date, name, verb',
    language: 'en',
    why: 'On 29 April the plan was released; 2015: the park opens',
    kinds: ['policy', 'place'],
    pattern: `(?<d>D+)(?:,| ?[:–—-])? ?${articles}N+${close}(?: ${aux}| )(?<v>V)(?![a-z])${noObject}`,
  },
  {
    name: 'noun of the event',
    language: 'en',
    why: 'The opening of the park in 2015; 2015 saw the opening of the park',
    kinds: ['policy', 'place'],
    pattern: `(?:(?<d>D+) saw the )?(?<![a-z])(?<v>opening|founding|establishment|release|publication|issue) of ${articles}N+${close}(?: (?:in|on) (?<e>D+))?`,
  },
  {
    name: 'since a date',
    language: 'en',
    why: 'A national base since 2016',
    kinds: ['award'],
    pattern: `N+${close}(?<v> since )(?<d>D+)|(?<w>since )(?<e>D+)[^DN;.]{0,30} N`,
  },
  {
    name: 'date in parentheses',
    language: 'en',
    why: 'National eco-industrial park (2016)',
    kinds: ['award', 'policy'],
    pattern: `N+${close} ?(?<v>[(（])(?<d>D+)[)）]`,
  },
  {
    name: 'entry of a chronicle',
    language: 'en',
    why: 'May 2016: national demonstration base. What is before the colon dates what follows',
    kinds: ['award', 'policy'],
    pattern: `^\\W*(?<d>D+) ?(?<v>[:：–—]) ?[^DN;.]{0,40}N`,
  },
  {
    name: 'date, verb, award in Chinese',
    language: 'zh',
    why: '2016年5月,武进区入选全国首批…；于2016年获批…',
    kinds: ['award'],
    pattern: `(?<d>D+)[,:]?(?<gap>[^DN,;.a-z]{0,16}?)(?<v>V)[^DN,;.a-z]{0,12}?N`,
  },
  {
    name: 'date, verb, policy or place in Chinese',
    language: 'zh',
    why: '2021年2月19日,区里发布《…》；2015年设立…',
    kinds: ['policy', 'place'],
    pattern: `(?<d>D+)[,:]?(?<gap>[^DN,;.a-z]{0,16}?)(?<v>V)了?(?:关于)?${open}N`,
  },
  {
    name: 'name, date, verb',
    language: 'zh',
    why: '创新园于2015年1月29日揭牌',
    kinds: ['policy', 'place'],
    pattern: `${notWhereHan}N+${close}(?:[(（][^)）DN]{0,12}[)）])?,?(?:于|自|在|从|早在)?(?<d>D+)(?:${adverbHan})*(?<v>V)${endHan}`,
  },
  {
    name: 'date, name, verb in Chinese',
    language: 'zh',
    why: '2021年4月29日,“奔跑计划”正式出台',
    kinds: ['policy', 'place'],
    pattern: `(?<d>D+)[,:]?(?:S+的?)?${open}N+${close}(?:[(（][^)）DN]{0,12}[)）])?(?:${adverbHan})*(?<v>V)${endHan}`,
  },
  {
    name: 'name, verb, date in Chinese',
    language: 'zh',
    why: '科教城成立于2002年',
    kinds: ['policy', 'place'],
    pattern: `${notWhereHan}N+${close}(?:${adverbHan})*(?<v>V)(?:于|时间[:为是]|日期[:为是])(?<d>D+)`,
  },
  {
    name: 'date, verb as an attribute',
    language: 'zh',
    why: '2021年4月发布的《…》；成立于2002年的科教城',
    kinds: every,
    pattern: `(?<d>D+)(?:正式)?(?<v>V)的(?:全国|首批|关于)*${open}N|(?<w>V)于(?<e>D+)的(?:全国|首批|关于)*${open}N`,
  },
];

/** The patterns by kind, in the order in which they are tried. */
export const compiled: ReadonlyMap<NamedKind, readonly RegExp[]> = new Map(
  every.map((kind) => [
    kind,
    rules
      .filter(({ kinds }) => kinds.includes(kind))
      .map(({ language, pattern }) => {
        const whole = pattern.replaceAll('D+', 'D+(?!D)').replaceAll('N+', 'N+(?!N)');
        return new RegExp(whole.replaceAll('V', `(?:${verbs[kind][language]})`), 'd');
      }),
  ]),
);
