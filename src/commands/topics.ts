import type { Text } from '../model/text.ts';
import {
  type Evidence,
  evidences,
  type Grade,
  grades,
  keysOf,
  type Verdict,
  verdicts,
} from '../model/vocabulary.ts';
import type { Part, Row } from './command.ts';
import { exits, variables } from './environment.ts';
import { citationFormats, exportFormats, formats, type Vocabulary } from './options.ts';

/** What the help explains beside the commands: `wujin help <name>`. */
export type Topic = {
  readonly name: string;
  readonly title: Text;
  readonly parts: readonly Part[];
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
    en: 'some pair of claims cannot both be true; the other values stand beside the one shown',
    zh: '有两条说法不可能同时成立；另一数值列在所示数值旁',
  },
  corroborated: {
    en: 'two or more independent claims agree, one of them better than an unverified page',
    zh: '两条以上独立说法一致，且至少一条优于未核实网页',
  },
  single: {
    en: 'everything else; the grade of the source always stands beside it',
    zh: '其余情况；总是同时标明来源级别',
  },
};

const gradeKinds: Readonly<Record<Grade, Text>> = {
  government: { en: 'a site of a government or of its offices', zh: '政府及其部门的网站' },
  'state-media': { en: 'media of the state or of the Party', zh: '中央与地方官方媒体' },
  news: { en: 'other news media', zh: '其他新闻媒体' },
  copy: {
    en: 'a copy on the site of somebody else, cited as its original',
    zh: '其他网站上的转载，按原文引用',
  },
  encyclopedia: { en: 'an encyclopedia', zh: '百科条目' },
  unverified: { en: 'a page of which nobody knows who stands behind it', zh: '背后主体不明的网页' },
};

const verdictKinds: Readonly<Record<Verdict, Text>> = {
  confirmed: {
    en: 'a claim of another voice, graded better than unverified, agrees',
    zh: '另一独立来源（优于未核实）说法一致',
  },
  contradicted: {
    en: 'a claim of another voice cannot be true together with it',
    zh: '另一独立来源的说法与之不可能同时成立',
  },
  unconfirmed: {
    en: 'nobody else says so, or only copies of the same text and unverified pages',
    zh: '无其他来源说法，或只有同文转载与未核实网页',
  },
};

export const helpTopics: readonly Topic[] = [
  {
    name: 'formats',
    title: { en: 'What --format takes', zh: '--format 的取值' },
    parts: [
      {
        text: {
          en: 'People get the columns that matter, fitted to the terminal; programs get all fields, both languages and plain numbers. The rows are the same.',
          zh: '供人阅读的格式只列主要栏目并适应终端；供程序使用的格式含全部字段、两种语言与纯数字。所含行相同。',
        },
      },
      { heading: { en: 'Look-ups and questions', zh: '查询' }, rows: rowsOf(formats) },
      { heading: { en: 'wujin cite', zh: 'wujin cite' }, rows: rowsOf(citationFormats) },
      { heading: { en: 'wujin export', zh: 'wujin export' }, rows: rowsOf(exportFormats) },
    ],
  },
  {
    name: 'evidence',
    title: {
      en: 'How far a fact can be trusted, and how that is decided',
      zh: '事实的可信程度及其判定',
    },
    parts: [
      {
        text: {
          en: 'Decided by rule from the claims, typed in by nobody. Claims are independent when different voices speak: a copy or a reprint is the voice of its original. Claims agree when both can be true: a rounded figure and the exact one, “more than 200,000” and 203,456. “About” leaves 5 % on either side, “nearly” 10 % below.',
          zh: '由规则根据各条说法得出，无人手工填写。不同主体的说法才算独立：转载与重印属于原作者。两条说法可以同时成立即为一致：取整数与精确数，“超过20万”与203,456。“约”允许上下5%，“近”允许低10%以内。',
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
        heading: { en: 'Grade of a source, from best to weakest', zh: '来源级别，由高到低' },
        rows: explained(grades, gradeKinds),
      },
    ],
  },
  {
    name: 'environment',
    title: { en: 'Variables that the program looks at', zh: '程序读取的环境变量' },
    parts: [
      {
        heading: { en: 'Instead of an option', zh: '代替选项' },
        text: {
          en: 'They hold where the option is not given and the command takes it.',
          zh: '未给出该选项且命令接受它时有效。',
        },
        rows: variables.defaults,
      },
      {
        heading: { en: 'Colour and width', zh: '颜色与宽度' },
        text: {
          en: 'Those of colour are asked in this order, after --color.',
          zh: '颜色变量按此顺序生效，--color 优先。',
        },
        rows: variables.conventions,
      },
    ],
  },
  {
    name: 'exit-codes',
    title: { en: 'How a run can end', zh: '运行结果的退出码' },
    parts: [
      { rows: exits },
      {
        text: {
          en: 'Where the code is not 0, standard output is empty and standard error says what was expected: in sentences, or with --json as {"error": {"code", "message", "hint", "suggestions"}}.',
          zh: '退出码不为 0 时标准输出为空，标准错误说明原因：为句子，或在 --json 下为 {"error": {"code", "message", "hint", "suggestions"}}。',
        },
      },
      {
        text: {
          en: 'A run that is ended by a signal has no code of its own: the shell gives 128 and the number of the signal, 130 after Ctrl-C.',
          zh: '被信号终止时没有自己的退出码：Shell 给出 128 加信号编号，按 Ctrl-C 后为 130。',
        },
      },
    ],
  },
];
