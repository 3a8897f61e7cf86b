import { type ColumnName, columns, needed } from '../datasets/claim-columns.ts';
import { same, type Text } from '../model/text.ts';
import {
  type Evidence,
  evidences,
  type Grade,
  grades,
  keysOf,
  type Verdict,
  verdicts,
} from '../model/vocabulary.ts';
import { areaRows } from '../sections/boundaries.ts';
import type { Context, Part, Row } from './command.ts';
import { exits, variables } from './environment.ts';
import {
  aboutOf,
  annotationFormats,
  citationFormats,
  commonOptions,
  exportFormats,
  flagOptions,
  formats,
  options,
  optionTerm,
  pictureFormats,
  type Vocabulary,
} from './options.ts';

/** What the help explains besides the commands: `wujin help <name>`. */
export type Topic = {
  readonly name: string;
  readonly title: Text;
  /** Some depend on the data. */
  readonly parts: readonly Part[] | ((context: Context) => Promise<readonly Part[]>);
};

const rowsOf = (vocabulary: Vocabulary): readonly Row[] =>
  Object.entries(vocabulary).map(([term, about]) => ({ term, about }));

/** Rows of a vocabulary in which each word is explained; the Chinese begins with its Chinese name. */
function explained<Key extends string>(
  vocabulary: Readonly<Record<Key, Text>>,
  explanations: Readonly<Record<Key, Text>>,
): readonly Row[] {
  return keysOf(vocabulary).map((term) => ({
    term,
    about: {
      en: explanations[term].en,
      zh: `${vocabulary[term].zh}：${explanations[term].zh}`,
    },
  }));
}

const evidenceKinds: Readonly<Record<Evidence, Text>> = {
  disputed: {
    en: 'at least two claims cannot both be true; tables show the other value too',
    zh: '至少两条说法不可能同时成立；表格同时列出另一数值',
  },
  corroborated: {
    en: 'two or more independent sources agree, at least one of them not unverified',
    zh: '两个以上独立来源一致，其中至少一个并非未核实网页',
  },
  single: {
    en: 'everything else; the source type is shown with it',
    zh: '其余情况；同时标明来源类型',
  },
};

const sourceTypes: Readonly<Record<Grade, Text>> = {
  government: { en: 'a government website', zh: '政府及其部门网站' },
  'state-media': { en: 'media owned by the state or the Party', zh: '中央或地方官方媒体' },
  news: { en: 'other news media', zh: '其他新闻媒体' },
  copy: {
    en: 'a copy of a page on another site; cited as the original, never linked',
    zh: '他站转载，按原文引用，不提供链接',
  },
  encyclopedia: { en: 'an encyclopedia', zh: '百科条目' },
  unverified: {
    en: 'a page whose author is unknown; never linked',
    zh: '主办方不明的网页，不提供链接',
  },
};

const verdictKinds: Readonly<Record<Verdict, Text>> = {
  confirmed: {
    en: 'an independent source that is not unverified agrees; “by copies only” if all of them are copies',
    zh: '有一个并非未核实网页的独立来源与之一致；若均为转载，则标为“仅有转载佐证”',
  },
  contradicted: {
    en: 'an independent source says something that cannot also be true',
    zh: '有独立来源的说法与之不可能同时成立',
  },
  unconfirmed: {
    en: '“weakly supported” if only copies of the same text or unverified pages agree, “nothing else known” if nobody else says so',
    zh: '只有同文转载或未核实网页与之一致，标为“佐证较弱”；没有其他来源，标为“未见其他记载”',
  },
};

function columnRows(names: readonly ColumnName[]): readonly Row[] {
  return names.map((term) => ({ term, about: columns[term].about }));
}

const optionalColumns = keysOf(columns).filter(
  (name) => columns[name].of !== 'rankings' && !needed.figures.some((each) => each === name),
);

/** The options that every command has, help and version among them. */
function commonRows(): readonly Row[] {
  return [
    ...commonOptions.map((name) => ({
      term: optionTerm(name, options[name]),
      about: aboutOf(name),
    })),
    ...keysOf(flagOptions).map((name) => ({
      term: optionTerm(name, flagOptions[name]),
      about: flagOptions[name].about,
    })),
  ];
}

async function areaParts({ catalogue, wording }: Context): Promise<readonly Part[]> {
  const all = await catalogue();
  const { boundaries, within, around, peers } = areaRows(all, wording);
  const { boundaries: text } = all.dataset;
  const groups = [
    { heading: { en: 'Main area, by boundary', zh: '本地区各口径' }, rows: boundaries },
    { heading: { en: 'Parts of the main area', zh: '区内' }, rows: within },
    { heading: { en: 'Surrounding areas', zh: '所在区域' }, rows: around },
  ];
  // A dataset may have many of these, and the help fits on one screen.
  const elsewhere = same(peers.map(({ term }) => term).join(', '));
  return [
    ...(text ? [{ text }] : []),
    ...groups.filter(({ rows }) => rows.length > 0),
    ...(peers.length > 0
      ? [{ heading: { en: 'Elsewhere, for comparison', zh: '对照地区' }, text: elsewhere }]
      : []),
    {
      text: {
        en: 'For facts of one area only, add --area <id>.',
        zh: '只看某一区域，加 --area <id>。',
      },
    },
  ];
}

export const helpTopics: readonly Topic[] = [
  {
    name: 'areas',
    title: { en: 'The areas, and which boundary a figure counts', zh: '区域与数据口径' },
    parts: areaParts,
  },
  {
    name: 'evidence',
    title: {
      en: 'How well a fact is supported, and how that is decided',
      zh: '事实的证据及其判定',
    },
    parts: [
      {
        text: {
          en: 'Computed from the claims, never entered by hand. Claims are independent when their sources are: a copy counts as its original. Claims agree when both can be true: 2,952 and 2,951.58, or “more than 200,000” and 203,456. “About” allows 5 % either way, “nearly” up to 10 % below.',
          zh: '由各条说法计算得出，从不手工填写。来源独立，说法才算独立；转载等同原文。两条说法可同时成立即为一致，例如2952与2951.58，“超过20万”与203456。“约”允许上下5%，“近”允许低10%以内。',
        },
      },
      {
        heading: { en: 'Evidence of a fact', zh: '事实的证据' },
        rows: explained(evidences, evidenceKinds),
      },
      {
        heading: { en: 'Verdict on a claim (wujin audit)', zh: '说法的结论（wujin audit）' },
        rows: explained(verdicts, verdictKinds),
      },
      {
        heading: { en: 'Source types, best first', zh: '来源类型，由高到低' },
        rows: explained(grades, sourceTypes),
      },
    ],
  },
  {
    name: 'facts',
    title: { en: 'Your own facts in a CSV file', zh: '用 CSV 文件写自己的事实' },
    parts: [
      {
        text: {
          en: 'A row is what one source says about one number or rank. Example: wujin init',
          zh: '每行是一个来源对一个数值或名次的说法。示例：wujin init',
        },
      },
      {
        heading: { en: 'Needed for a figure', zh: '数据所需的列' },
        rows: columnRows(needed.figures),
      },
      {
        heading: {
          en: 'For a rank, instead of indicator and value',
          zh: '排名以此代替 indicator 与 value',
        },
        rows: columnRows(['list', 'rank', 'among', 'out_of']),
      },
      { heading: { en: 'Optional', zh: '可选的列' }, rows: columnRows(optionalColumns) },
    ],
  },
  {
    name: 'formats',
    title: { en: 'Output formats', zh: '输出格式' },
    parts: [
      {
        text: {
          en: 'The rows are the same in every format. Tables show the main columns; JSON, NDJSON, CSV and TSV have all fields, both languages and plain numbers.',
          zh: '各种格式的行都相同。表格只列主要栏目；JSON、NDJSON、CSV 与 TSV 含全部字段、两种语言与纯数字。',
        },
      },
      { heading: { en: 'Most commands', zh: '多数命令' }, rows: rowsOf(formats) },
      {
        heading: { en: 'wujin check, besides those', zh: 'wujin check（此外还有）' },
        rows: rowsOf(annotationFormats),
      },
      {
        heading: {
          en: 'wujin history and compare, besides those',
          zh: 'wujin history 与 compare（此外还有）',
        },
        rows: rowsOf(pictureFormats),
      },
      { heading: { en: 'wujin cite', zh: 'wujin cite' }, rows: rowsOf(citationFormats) },
      { heading: { en: 'wujin export', zh: 'wujin export' }, rows: rowsOf(exportFormats) },
    ],
  },
  {
    name: 'options',
    title: { en: 'Options of every command', zh: '通用选项' },
    parts: [{ rows: commonRows() }],
  },
  {
    name: 'environment',
    title: { en: 'Environment variables', zh: '环境变量' },
    parts: [
      {
        heading: { en: 'Instead of an option', zh: '代替选项' },
        text: {
          en: 'Used when the option is not given and the command has it.',
          zh: '未给出该选项且命令支持它时生效。',
        },
        rows: variables.defaults,
      },
      {
        heading: { en: 'Colour, width and pager', zh: '颜色、宽度与分页' },
        text: {
          en: 'Colour variables are read in this order, after --color.',
          zh: '颜色变量按此顺序读取，--color 优先。',
        },
        rows: variables.conventions,
      },
    ],
  },
  {
    name: 'exit-codes',
    title: { en: 'Exit codes', zh: '退出码' },
    parts: [
      { rows: exits },
      {
        text: {
          en: 'When a command fails, standard output is empty and standard error says what is wrong. Only wujin check prints its findings whatever the exit code. With --json the message is an object: {"error": {"code", "message", "hint", "suggestions"}}.',
          zh: '命令失败时，标准输出为空，标准错误说明原因；只有 wujin check 无论退出码如何都输出结果。加 --json 时为对象：{"error": {"code", "message", "hint", "suggestions"}}。',
        },
      },
    ],
  },
];
