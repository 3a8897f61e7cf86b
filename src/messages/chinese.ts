import type { Choice } from '../model/finding.ts';
import type { JsonError, ProblemArguments } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { listFindings, type Said, type Sentences, sayJsonError } from './sentences.ts';

const chooseFrom = (values: readonly string[]) => `可选值：${values.join('、')}。`;
const toList = (what: string, line: string) => `列出${what}：${line}`;
const figureIds = 'wujin stats --all --fields id';
const sourceIds = 'wujin sources --fields id';

function expected(values: readonly string[] | Text | null): { readonly hint?: string } {
  if (values === null) return {};
  return { hint: 'zh' in values ? `请提供${values.zh}` : chooseFrom(values) };
}

/** The entries that an id can name, and the command that lists their ids. */
const idKinds = {
  entry: {
    what: '条目',
    hint: '查找 id：wujin search 后接任意词',
  },
  fact: { what: '事实', hint: toList('数据的 id', figureIds) },
  source: { what: '来源', hint: toList('来源的 id', sourceIds) },
  series: { what: '指标、榜单或事实', hint: toList('有历年数据的项目', 'wujin history') },
  citable: {
    what: '事实或来源',
    hint: `${toList('来源的 id', sourceIds)}；${toList('数据的 id', figureIds)}`,
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

const anotherPath = '请用 --out 另选路径。';

/** The Chinese sentences. */
export const chinese: Sentences = {
  problems: {
    'unknown-command': ({ name }) => ({
      message: `没有“${name}”这个命令。`,
      hint: toList('全部命令', 'wujin help'),
    }),
    'unknown-page': ({ name }) => ({
      message: `没有“${name}”这个命令或主题。`,
      hint: toList('全部命令与主题', 'wujin help'),
    }),
    'unknown-option': ({ flag }) => ({
      message: `没有“${flag}”这个选项。`,
      hint: '查看某一命令的选项：wujin help <命令>',
    }),
    'unknown-key': ({ by, key, keys }) => ({
      message: `${by} 不支持选项“${key}”。`,
      hint: chooseFrom(keys),
    }),
    'value-for-a-switch': ({ flag }) => ({
      message: `${flag} 是开关选项，不带值。`,
      hint: `只写 ${flag} 即可。`,
    }),
    'option-not-here': ({ option, command, takers }) => ({
      message: `${command} 不支持 --${option}。`,
      hint: `支持该选项的命令：${takers.join('、')}。`,
    }),
    'missing-value': ({ by, expected: values }) => ({
      message: `${by} 后缺少值。`,
      ...expected(values),
    }),
    'unknown-value': ({ by, value, values }) => ({
      message: `${by} 不支持“${value}”。`,
      hint: chooseFrom(values),
    }),
    'not-a-whole-number': ({ by, value, least, most }) => {
      const range =
        most === Number.MAX_SAFE_INTEGER ? `不小于 ${least} 的整数` : ` ${least} 至 ${most} 的整数`;
      return { message: `${by} 应为${range}（输入为“${value}”）。` };
    },
    'wrong-type': ({ by, expected, received }) => ({
      message: `${by} 应为${expected.zh}，而不是${received.zh}。`,
    }),
    'not-a-year': ({ by, value }) => ({
      message: `${by}：“${value}”不是年份。`,
      hint: '请使用年份或年份范围：2021、2019..2023、2021.. 或 ..2021。',
    }),
    'years-backwards': ({ by, value, from, to }) => ({
      message: `${by} ${value} 的结束年份早于开始年份。`,
      hint: `您是否要用 ${to}..${from}？`,
    }),
    'empty-field': ({ by, value }) => ({
      message: `${by}：“${value}”中有空的字段名。`,
      hint: `字段名之间用一个逗号分隔：${by} id,value`,
    }),
    'not-an-order': ({ by, value }) => ({
      message: `${by}：“${value}”不是排序方式。`,
      hint: `请使用字段名，加 :desc 表示从大到小：${by} value:desc`,
    }),
    'unknown-field': ({ by, field, fields }) => ({
      message: `${by}：没有“${field}”这个字段。`,
      hint: chooseFrom(fields),
    }),
    'unknown-area': ({ id, ids }) => ({
      message: `没有“${id}”这个区域。`,
      hint: chooseFrom(ids),
    }),
    'unknown-source': ({ id }) => ({
      message: `没有 id 为“${id}”的来源。`,
      hint: idKinds.source.hint,
    }),
    'unknown-schema': ({ name, names }) => ({
      message: `没有名为“${name}”的 schema。`,
      hint: chooseFrom(names),
    }),
    'unknown-shell': ({ name, names }) => ({
      message: `不支持名为“${name}”的 shell。`,
      hint: chooseFrom(names),
    }),
    'exclusive-options': ({ option, other }) => ({
      message: `--${option} 与 --${other} 不能同时使用。`,
      hint: '请去掉其中一个。',
    }),
    'dependent-option': ({ option, other }) => ({
      message: `--${option} 须与 --${other} 一起使用。`,
      hint: `请加上 --${other}，或去掉 --${option}。`,
    }),
    'two-formats': ({ format }) => ({
      message: `--json 与 --format ${format} 是两种不同的格式。`,
      hint: '请去掉其中一个。',
    }),
    'template-format': ({ format }) => ({
      message: `--template 只有 JSON 格式，没有 ${format} 格式。`,
      hint: `请去掉 --format ${format}。`,
    }),
    'bom-format': ({ format }) => ({
      message: `--bom 需要 --format csv 或 --format tsv（现为 ${format}）。`,
      hint: '例如：wujin stats --format csv --bom',
    }),
    'missing-id': ({ command }) => ({
      message: `wujin ${command} 需要一个 id。`,
      hint: toList('数据的 id', figureIds),
    }),
    'missing-word': ({ command }) => ({
      message: `wujin ${command} 需要一个词。`,
      hint: `例如：wujin ${command} 小巨人`,
    }),
    'missing-shell': ({ names }) => ({
      message: 'wujin completion 需要指定 shell。',
      hint: chooseFrom(names),
    }),
    'missing-folder': () => ({
      message: 'Data Package 是文件夹，请用 --out 指定位置。',
      hint: '例如：wujin export --format datapackage --out wujin-data',
    }),
    'too-many-arguments': ({ command, operands }) => ({
      message: `wujin ${command} 只接受一个参数。`,
      hint: `用法：wujin ${command} ${operands}`,
    }),
    'unknown-id': ({ kind, id }) => ({
      message: `没有 id 为“${id}”的${idKinds[kind].what}。`,
      hint: idKinds[kind].hint,
    }),
    'uncitable-term': ({ id }) => ({
      message: `“${id}”是术语，不能引用。`,
      hint: `请引用其来源，列出来源：wujin show ${id}`,
    }),
    'file-too-large': ({ file, megabytes, millionValues }) => ({
      message: `${file.zh} 过大。`,
      hint: `数据集最大 ${megabytes} MB、${millionValues} 百万个值。`,
    }),
    'not-utf8': ({ file }) => ({
      message: `${file.zh} 不是 UTF-8 文本。`,
      hint: '请转换为 UTF-8 后重试。',
    }),
    unreadable: ({ file, reason }) => ({ message: `无法读取 ${file.zh}。`, hint: reason }),
    'not-json': ({ file, path, error, reason }) => ({
      message: `${file.zh} 不是有效的 JSON。`,
      hint: error === null ? reason : sayJsonError(chinese, path, error),
    }),
    'invalid-dataset': invalidDataset,
    'path-exists': ({ path }) => ({
      message: `${path} 已存在。`,
      hint: '如需替换，请加 --force。',
    }),
    'not-a-file': ({ path }) => ({ message: `${path} 不是普通文件。`, hint: anotherPath }),
    'not-a-folder': ({ path }) => ({ message: `${path} 不是文件夹。`, hint: anotherPath }),
    'folder-in-the-way': ({ path }) => ({
      message: `${path} 中有文件夹与要写入的文件同名。`,
      hint: anotherPath,
    }),
    'symbolic-link': ({ path }) => ({
      message: `${path} 是符号链接。`,
      hint: '请改用链接指向的路径。',
    }),
    'export-in-progress': ({ path, old }) => ({
      message: `另一次导出正在写入 ${path}，或曾中途停止。旧文件在 ${old}。`,
      hint: '若没有其他导出正在运行，请移回这些文件或删除该文件夹，然后重试。',
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
    'unknown-key': (choice) => orElse('此处没有这个键', choice),
    missing: () => '缺少这个键',
    'wrong-value': ({ expected, orNull, received }) =>
      `应为${expectations[expected] ?? ` ${expected}`}${orNull ? '或 null' : ''}，而不是${receivedValues[received] ?? ` ${received}`}`,
    'unknown-word': ({ received, ...choice }) => orElse(`此处不接受 ${received}`, choice),
    'id-used-twice': ({ id, first }) => `id“${id}”已用于 ${first}`,
    'unknown-reference': ({ id, concept, ...choice }) =>
      orElse(`${concept} 中没有 id 为“${id}”的条目`, choice),
    'redirect-in-use': ({ id }) => `“${id}”仍是某一条目的 id`,
    'redirected-twice': ({ id }) => `“${id}”有两条重定向`,
    'redirect-to-nothing': ({ id, ...choice }) => orElse(`没有 id 为“${id}”的条目`, choice),
    'no-such-date': ({ date }) => `“${date}”不是有效日期`,
    'not-whole': ({ value, unit }) => `${value} 不是整数（${unit}）`,
    'out-of-range': ({ value, max, unit }) => `${value} 不在 0 与 ${max} 之间（${unit}）`,
    'not-printed': ({ printed, value }) => `原文“${printed}”与数值 ${value} 不符`,
    'bound-not-printed': ({ printed, bound }) => `原文“${printed}”与界限“${bound}”不符`,
    'rank-not-printed': ({ printed, rank }) => `原文“${printed}”与名次 ${rank} 不符`,
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
  position: ({ line, column }) => `第${line}行第${column}列`,
  colon: '：',
};
