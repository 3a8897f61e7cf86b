import type { Choice } from '../model/finding.ts';
import type { JsonError } from '../model/problem.ts';
import { chineseTables } from './chinese-tables.ts';
import { inQuotes, isBackwards, type Sentences } from './sentences.ts';

/** What the schema says is accepted, as it follows “应为”: with a space before Latin letters. */
const expectations: Readonly<Record<string, string>> = {
  'an object': '对象',
  'an array': '数组',
  'an array of at least one claim': '数组，且至少有一条说法',
  'an array of at least one source': '数组，且至少有一个来源',
  'an id in kebab-case': ' kebab-case 形式的 id',
  'a text that is not empty': '非空文本',
  'a year, a month or a day as 2021, 2021-04 or 2021-04-29':
    '年、月或日，如 2021、2021-04 或 2021-04-29',
  'a year, a month or a span as 2021, 2021-04 or 2021/2023':
    '年、月或期间，如 2021、2021-04 或 2021/2023',
  'a day, a month or a year as 2024-05-01': '日、月或年，如 2024-05-01',
  'a year as 2024': '年份，如 2024',
  'a text, or an object of texts by language': '文本，或按语言列出文本的对象',
  'a text in at least one language': '至少一种语言的文本',
  'an array of texts, or an object of such arrays by language':
    '文本数组，或按语言列出此类数组的对象',
  'names in at least one language': '至少一种语言的名称',
  'an array of at least one language': '数组，且至少有一种语言',
  'the code of a language as en, no or zh-Hant': '语言代码，如 en、no 或 zh-Hant',
  'an http or https address': ' http 或 https 网址',
  'a number': '数字',
  'a number from -90 to 90': ' -90 至 90 之间的数字',
  'a number from -180 to 180': ' -180 至 180 之间的数字',
  'a year from 1000 to 2999': ' 1000 至 2999 之间的年份',
  'a whole number of 1 or more': '不小于 1 的整数',
  'true or false': ' true 或 false',
};

/** What was received, where it is not shown as JSON. */
const receivedValues: Readonly<Record<string, string>> = {
  'an object': '对象',
  'an array': '数组',
  'an empty array': '空数组',
};

/** A clause with what was meant and what is accepted. */
function orElse(clause: string, { meant, accepted }: Choice): string {
  if (meant === null && accepted.length === 0) return clause;
  const question = meant === null ? '' : `您是否要用“${meant}”？`;
  const list = accepted.length === 0 ? '' : `可选值：${accepted.join('、')}`;
  return `${clause}。${question}${list}`;
}

/** The end of a sentence about what is expected. */
const end = ({ found }: JsonError) => (found === '' ? '，但文件到此结束。' : '。');

/** What to do where the printed words and the value differ. */
const correct = '，请改正其一，或在 reading 中说明';

/** What is said in Chinese of the data in a file. */
export const ofData: Pick<Sentences, 'findings' | 'syntax'> = {
  findings: {
    ...chineseTables.findings,
    'unknown-key': (choice) => orElse('此处没有这个键', choice),
    missing: () => '缺少这个键',
    'wrong-value': ({ expected, orNull, received }) =>
      `应为${expectations[expected] ?? ` ${expected}`}${orNull ? '或 null' : ''}，而不是${receivedValues[received] ?? inQuotes(received).replace(/^[^“]/, ' $&')}`,
    'unknown-word': ({ received, ...choice }) =>
      orElse(`此处不接受${inQuotes(received).replace(/^[^“]/, ' $&')}`, choice),
    'id-used-twice': ({ id, first }) => `id“${id}”已用于 ${first}`,
    'same-fact-twice': ({ fields, first }) =>
      `与 ${first} 的 ${fields.join('、')} 完全相同，请将全部说法并入其中一条`,
    'unknown-reference': ({ id, concept, ...choice }) =>
      orElse(`${concept} 中没有 id 为“${id}”的条目`, choice),
    'redirect-in-use': ({ id }) => `“${id}”仍是某一条目的 id`,
    'redirected-twice': ({ id }) => `“${id}”有两条重定向`,
    'unknown-fact': ({ id, ...choice }) => orElse(`没有 id 为“${id}”的事实`, choice),
    'redirect-to-nothing': ({ id, ...choice }) => orElse(`没有 id 为“${id}”的条目`, choice),
    'no-such-date': ({ date }) =>
      `“${date}”${isBackwards(date) ? '的结束早于开始' : '不是有效日期'}`,
    'not-whole': ({ value, unit }) => `${value} 不是整数（${unit}）`,
    'out-of-range': ({ value, min, max, unit }) => `${value} 不在 ${min} 与 ${max} 之间（${unit}）`,
    'not-printed': ({ printed, value }) => `原文“${printed}”与数值 ${value} 不符${correct}`,
    'bound-not-printed': ({ printed, bound }) => `原文“${printed}”与界限“${bound}”不符${correct}`,
    'rank-not-printed': ({ printed, rank }) => `原文“${printed}”与名次 ${rank} 不符${correct}`,
    'linked-copy': ({ grade }) => `类型为 ${grade} 的来源不得有网址`,
    'copy-without-original': () => '转载须填写此项，其他来源不得填写',
    'control-character': ({ code }) => `文本含控制字符 U+${code}`,
    'part-without-claim': () => '没有说法使用这一位置',
    'unknown-part': ({ locator }) =>
      locator === null
        ? '来源分为若干部分，但有说法未注明位置'
        : `有说法的位置为“${locator}”，但来源没有这一部分`,
  },
  syntax: {
    symbol: ({ found }) => `“${found}”不是 JSON 的值。文本与键须加双引号。`,
    number: () => '数字不完整，此处应有一位数字。',
    key: (error) => `此处应为加双引号的键${end(error)}`,
    value: (error) => `此处应为一个值${end(error)}`,
    colon: (error) => `键之后应为冒号${end(error)}`,
    comma: (error) => `此处应为逗号或右括号${end(error)}`,
    'trailing-comma': () => 'JSON 的右括号之前不能有逗号，请删除该逗号。',
    end: () => '文件应到此结束，请删除其后的内容。',
    comment: () => 'JSON 不能有注释，请删除该注释。',
    'open-string': () => '这段文本在本行缺少结尾的双引号。',
    escape: () => '这段文本含无效的转义。反斜杠须写作 \\\\。',
    'control-character': () => '这段文本含控制字符，须写作转义，如制表符写作 \\t。',
  },
};
