import type { Choice } from '../model/finding.ts';
import type { JsonError, ProblemArguments } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { chineseTables } from './chinese-tables.ts';
import { oneOf } from './one-of.ts';
import { listFindings, type Said, type Sentences, sayJsonError } from './sentences.ts';

const accepts = (values: readonly string[]) => `可用：${oneOf(values).zh}。`;
const figureIds = 'wujin stats --all --fields id';
const sourceIds = 'wujin sources --fields id';

function expected(values: readonly string[] | Text | null): { readonly hint?: string } {
  if (values === null) return {};
  return { hint: 'zh' in values ? `可用：${values.zh}。` : accepts(values) };
}

/** What an id was wanted of, and where such ids are listed. */
const idKinds = {
  entry: {
    what: '条目',
    hint: `wujin search 按任意词查找 id；${figureIds} 列出数据的 id。`,
  },
  fact: { what: '事实', hint: `${figureIds} 列出数据的 id。` },
  source: { what: '来源', hint: `${sourceIds} 列出来源的 id。` },
  series: { what: '指标、榜单或事实', hint: 'wujin history 列出有历年数据的项目。' },
  citable: {
    what: '事实或来源',
    hint: `${sourceIds} 列出来源，${figureIds} 列出数据。`,
  },
} as const;

/** What the schema says is accepted, as it follows “应为”: with a space before Latin letters. */
const expectations: Readonly<Record<string, string>> = {
  'an object': '对象',
  'an array': '数组',
  'an array of at least one claim': '数组，且至少有一条说法',
  'an array of at least one source': '数组，且至少有一个来源',
  'an id in kebab-case': ' kebab-case 形式的 id',
  'a text that is not empty': '非空文本',
  'a text, or an object of texts by language': '文本，或按语言列出文本的对象',
  'a text in at least one language': '至少一种语言的文本',
  'an array of texts, or an object of such arrays by language':
    '文本数组，或按语言列出此类数组的对象',
  'names in at least one language': '至少一种语言的名称',
  'an array of at least one language': '数组，且至少有一种语言',
  'the code of a language as en, no or zh-Hant': '语言代码，如 en、no 或 zh-Hant',
  'a year, a month or a day as 2021, 2021-04 or 2021-04-29':
    '年、月或日，如 2021、2021-04 或 2021-04-29',
  'a year, a month or a span as 2021, 2021-04 or 2021/2023':
    '年、月或期间，如 2021、2021-04 或 2021/2023',
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

/** A clause with what was meant and what is accepted. Both make it a sentence. */
function orElse(clause: string, { meant, accepted }: Choice): string {
  if (meant === null && accepted.length === 0) return clause;
  const question = meant === null ? '' : `您是否要用“${meant}”？`;
  const list = accepted.length === 0 ? '' : `可选值：${accepted.join('、')}。`;
  return `${clause}。${question}${list}`;
}

/** The end of a sentence about what is expected. */
const end = ({ found }: JsonError) => (found === '' ? '，但文件到此结束。' : '。');

function invalidDataset(args: ProblemArguments['invalid-dataset']): Said {
  const { file, path, findings, count, complete } = args;
  const least = complete ? '' : '至少 ';
  const rest = count - findings.length;
  return {
    message: `${file.zh} 不是有效的数据集：${least}${count} 处问题。`,
    hint: [
      ...listFindings(chinese, path, findings),
      ...(rest > 0 ? [`另有${least || ' '}${rest} 处`] : []),
    ].join('\n'),
  };
}

/** What is said in Chinese. */
export const chinese: Sentences = {
  problems: {
    ...chineseTables.problems,
    'unknown-command': ({ name }) => ({
      message: `没有“${name}”这个命令。`,
      hint: 'wujin help 列出全部命令。',
    }),
    'unknown-page': ({ name }) => ({
      message: `没有“${name}”这个命令或主题。`,
      hint: 'wujin help 列出全部命令与主题。',
    }),
    'unknown-option': ({ flag }) => ({
      message: `没有“${flag}”这个选项。`,
      hint: 'wujin help 列出全部选项。',
    }),
    'unknown-key': ({ by, key, keys }) => ({
      message: `${by} 没有“${key}”这个选项。`,
      hint: accepts(keys),
    }),
    'value-for-a-switch': ({ flag }) => ({ message: `${flag} 不接受取值。` }),
    'option-not-here': ({ option, command, takers }) => ({
      message: `${command} 没有 --${option} 选项。`,
      hint: `可用于：${oneOf(takers).zh}。`,
    }),
    'missing-value': ({ by, expected: values }) => ({
      message: `${by} 缺少取值。`,
      ...expected(values),
    }),
    'unknown-value': ({ by, value, values }) => ({
      message: `${by} 没有“${value}”这个值。`,
      hint: accepts(values),
    }),
    'not-a-whole-number': ({ by, value, least, most }) => {
      const range =
        most === Number.MAX_SAFE_INTEGER ? `（不小于 ${least}）` : `（${least} 至 ${most}）`;
      return { message: `${by} 需要整数${range}，而不是“${value}”。` };
    },
    'wrong-type': ({ by, expected, received }) => ({
      message: `${by} 应为${expected.zh}，而不是${received.zh}。`,
    }),
    'not-a-year': ({ by, value }) => ({
      message: `${by} 无法理解“${value}”。`,
      hint: '可用年份或年份范围：2021、2019..2023、2021.. 或 ..2021。',
    }),
    'years-backwards': ({ by, value, from, to }) => ({
      message: `${by} ${value} 的结束早于开始。`,
      hint: `是否为 ${to}..${from}？`,
    }),
    'empty-field': ({ by, value }) => ({
      message: `${by} 的“${value}”中有空字段名。`,
      hint: `字段名以逗号分隔：${by} id,value。`,
    }),
    'not-an-order': ({ by, value }) => ({
      message: `${by} 无法理解“${value}”。`,
      hint: `可用字段名，加 :desc 表示从大到小：${by} value:desc。`,
    }),
    'unknown-field': ({ by, field, fields }) => ({
      message: `${by} 中的“${field}”不是这里的字段。`,
      hint: accepts(fields),
    }),
    'unknown-area': ({ id, ids }) => ({
      message: `没有“${id}”这个区域。`,
      hint: accepts(ids),
    }),
    'unknown-source': ({ id }) => ({
      message: `没有“${id}”这个来源。`,
      hint: idKinds.source.hint,
    }),
    'unknown-schema': ({ name, names }) => ({
      message: `没有“${name}”的 schema。`,
      hint: accepts(names),
    }),
    'unknown-shell': ({ name, names }) => ({
      message: `没有“${name}”的补全脚本。`,
      hint: accepts(names),
    }),
    'exclusive-options': ({ option, other }) => ({
      message: `--${option} 与 --${other} 不能同时使用。`,
    }),
    'dependent-option': ({ option, other }) => ({
      message: `--${option} 须与 --${other} 一起使用。`,
    }),
    'two-formats': ({ format }) => ({
      message: `--json 与 --format ${format} 要求两种不同格式。`,
    }),
    'template-format': ({ format }) => ({
      message: `--template 为 JSON，而不是 ${format}。`,
    }),
    'missing-id': ({ command }) => ({
      message: `wujin ${command} 需要一个 id。`,
      hint: `${figureIds} 列出数据的 id。`,
    }),
    'missing-word': ({ command }) => ({
      message: `wujin ${command} 需要一个词。`,
      hint: `例如：wujin ${command} 小巨人`,
    }),
    'missing-source': () => ({
      message: 'wujin audit 需要一个来源的 id。',
      hint: idKinds.source.hint,
    }),
    'missing-shell': ({ names }) => ({
      message: 'wujin completion 需要指定 shell。',
      hint: accepts(names),
    }),
    'missing-folder': () => ({
      message: 'Data Package 是文件夹，须用 --out 指明位置。',
      hint: '例如：wujin export --format datapackage --out wujin-data',
    }),
    'too-many-arguments': ({ command, operands }) => ({
      message: `wujin ${command} 只接受一个参数。`,
      hint: `用法：wujin ${command} ${operands}`,
    }),
    'unknown-id': ({ kind, id }) => ({
      message: `没有“${id}”这一${idKinds[kind].what}。`,
      hint: idKinds[kind].hint,
    }),
    'uncitable-term': ({ id }) => ({
      message: `“${id}”是术语，并非来源的说法。`,
      hint: '可引用该术语的来源。',
    }),
    'file-too-large': ({ file, megabytes, millionValues }) => ({
      message: `${file.zh} 过大。`,
      hint: `数据集最大 ${megabytes} MB、${millionValues} 百万个值。`,
    }),
    unreadable: ({ file, reason }) => ({ message: `无法读取 ${file.zh}。`, hint: reason }),
    'not-json': ({ file, path, error, reason }) => ({
      message: `${file.zh} 不是 JSON。`,
      hint: error === null ? reason : sayJsonError(chinese, path, error),
    }),
    'invalid-dataset': invalidDataset,
    'path-exists': ({ path }) => ({ message: `${path} 已存在。`, hint: '加 --force 可替换。' }),
    'not-a-file': ({ path }) => ({ message: `${path} 不是普通文件。`, hint: '请另选 --out。' }),
    'not-a-folder': ({ path }) => ({ message: `${path} 不是文件夹。`, hint: '请另选 --out。' }),
    'folder-in-the-way': ({ path }) => ({
      message: `${path} 中有文件夹与要写入的文件同名。`,
      hint: '请另选 --out。',
    }),
    'symbolic-link': ({ path }) => ({
      message: `${path} 是符号链接。`,
      hint: '请改用链接指向的路径。',
    }),
    'export-in-progress': ({ path, old }) => ({
      message: `另一次导出正在写入 ${path}，或曾中途停止。旧文件在 ${old}。`,
      hint: '若没有导出正在写入，请移回这些文件或删除该文件夹，然后重试。',
    }),
    'half-written': ({ path, written, missing, old, reason }) => ({
      message: [
        `${path} 只写入了一部分。`,
        ...(written.length > 0 ? [`新文件：${written.join('、')}。`] : []),
        ...(missing.length > 0 ? [`缺少：${missing.join('、')}。`] : []),
        `其他文件未作更改。旧文件在 ${old}，`,
        '请移回这些文件或删除该文件夹，然后重试。',
      ].join(''),
      hint: reason,
    }),
    'answer-unwritable': ({ reason }) => ({ message: '无法写出结果。', hint: reason }),
    'path-unwritable': ({ path, reason }) => ({
      message: `无法写入 ${path}，未作任何更改。`,
      hint: reason,
    }),
    unexpected: ({ reason }) => ({ message: `出现意外错误：${reason}` }),
  },
  findings: {
    ...chineseTables.findings,
    'unknown-key': (choice) => orElse('此处没有这个键', choice),
    missing: () => '缺少这个键',
    'wrong-value': ({ expected, orNull, received }) =>
      `应为${expectations[expected] ?? ` ${expected}`}${orNull ? '或 null' : ''}，而不是${receivedValues[received] ?? ` ${received}`}`,
    'unknown-word': ({ received, ...choice }) => orElse(`此处不接受 ${received}`, choice),
    'id-used-twice': ({ id, first }) => `id“${id}”已用于 ${first}`,
    'unknown-reference': ({ id, concept, ...choice }) =>
      orElse(`${concept} 中没有 id 为“${id}”的条目`, choice),
    'redirect-in-use': ({ id }) => `“${id}”仍在使用`,
    'redirected-twice': ({ id }) => `“${id}”重定向两次`,
    'redirect-to-nothing': ({ id, ...choice }) => orElse(`没有 id 为“${id}”的条目`, choice),
    'no-such-date': ({ date }) => `“${date}”并不存在`,
    'not-whole': ({ value, unit }) => `${value} 不是整数（${unit}）`,
    'out-of-range': ({ value, min, max, unit }) => `${value} 不在 ${min} 与 ${max} 之间（${unit}）`,
    'not-printed': ({ printed, value }) => `“${printed}”并未写明 ${value}`,
    'bound-not-printed': ({ printed, bound }) => `“${printed}”并未写明 “${bound}”`,
    'rank-not-printed': ({ printed, rank }) => `“${printed}”并未写明 rank ${rank}`,
    'linked-copy': ({ grade }) => `等级为 ${grade} 的来源不得链接`,
    'copy-without-original': () => '转载须注明原发布者，且仅转载如此',
    'control-character': ({ code }) => `文本含控制字符 U+${code}`,
    'part-without-claim': () => '没有说法对应这一部分',
    'unknown-part': ({ locator }) => `有说法位于“${locator ?? '无'}”，而来源并无此部分`,
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
  position: ({ line, column }) => `第${line}行第${column}列`,
  colon: '：',
};
