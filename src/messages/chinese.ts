import type { Finding } from '../model/finding.ts';
import type { Text } from '../model/text.ts';
import { oneOf } from './one-of.ts';
import { listFindings, type Sentences } from './sentences.ts';

/** More lines than these say no more to a reader. */
const listedFindings = 20;

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
  source: { what: '来源', hint: `${sourceIds} 列出来源的 id。` },
  series: { what: '指标、榜单或事实', hint: 'wujin history 列出有历年数据的项目。' },
  citable: {
    what: '事实或来源',
    hint: `${sourceIds} 列出来源，${figureIds} 列出数据。`,
  },
} as const;

/** What the schema says is accepted. */
const expectations: Readonly<Record<string, string>> = {
  'an id in kebab-case': 'kebab-case 形式的 id',
  'a text that is not empty': '非空文本',
  'a year, a month or a day as 2021, 2021-04 or 2021-04-29':
    '年、月或日，如 2021、2021-04 或 2021-04-29',
  'a year, a month or a span as 2021, 2021-04 or 2021/2023':
    '年、月或期间，如 2021、2021-04 或 2021/2023',
  'at least one claim': '至少一条说法',
  'at least one source': '至少一个来源',
  'an http or https address': 'http 或 https 网址',
  valid: ' 有效值',
};

function invalidDataset(file: string, findings: readonly Finding[], complete: boolean) {
  const least = complete ? '' : '至少 ';
  const rest = findings.length - listedFindings;
  return {
    message: `${file} 不是有效的数据集：${least}${findings.length} 处问题。`,
    hint: [
      ...listFindings(chinese, findings, listedFindings),
      ...(rest > 0 ? [`另有${least || ' '}${rest} 处`] : []),
    ].join('\n'),
  };
}

/** What is said in Chinese. */
export const chinese: Sentences = {
  problems: {
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
    'not-a-year': ({ value }) => ({
      message: `--year 无法理解“${value}”。`,
      hint: '可用年份或年份范围：2021、2019..2023、2021.. 或 ..2021。',
    }),
    'years-backwards': ({ value, from, to }) => ({
      message: `--year ${value} 的结束早于开始。`,
      hint: `是否为 ${to}..${from}？`,
    }),
    'empty-field': ({ value }) => ({
      message: `--fields 的“${value}”中有空字段名。`,
      hint: '字段名以逗号分隔：--fields id,value。',
    }),
    'not-an-order': ({ value }) => ({
      message: `--sort 无法理解“${value}”。`,
      hint: '可用字段名，加 :desc 表示从大到小：--sort value:desc。',
    }),
    'unknown-field': ({ option, field, fields }) => ({
      message: `--${option} 中的“${field}”不是这里的字段。`,
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
    'bom-format': ({ format }) => ({
      message: `--bom 需要 --format csv 或 --format tsv（现为 ${format}）。`,
      hint: '例如：wujin stats --format csv --bom',
    }),
    'missing-id': ({ command }) => ({
      message: `wujin ${command} 需要一个 id。`,
      hint: `${figureIds} 列出数据的 id。`,
    }),
    'missing-word': ({ command }) => ({
      message: `wujin ${command} 需要一个词。`,
      hint: `例如：wujin ${command} 小巨人`,
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
    'not-utf8': ({ file }) => ({ message: `${file.zh} 不是 UTF-8 文本。` }),
    unreadable: ({ file, reason }) => ({ message: `无法读取 ${file.zh}。`, hint: reason }),
    'not-json': ({ file, reason }) => ({ message: `${file.zh} 不是 JSON。`, hint: reason }),
    'invalid-dataset': ({ file, findings, complete }) =>
      invalidDataset(file.zh, findings, complete),
    'path-exists': ({ path }) => ({ message: `${path} 已存在。`, hint: '加 --force 可替换。' }),
    'not-a-file': ({ path }) => ({ message: `${path} 不是普通文件。`, hint: '请另选 --out。' }),
    'not-a-folder': ({ path }) => ({ message: `${path} 不是文件夹。`, hint: '请另选 --out。' }),
    'folder-in-the-way': ({ path }) => ({
      message: `${path} 中有文件夹与要写入的文件同名。`,
      hint: '请另选 --out。',
    }),
    'answer-unwritable': ({ reason }) => ({ message: '无法写出结果。', hint: reason }),
    'path-unwritable': ({ path, reason }) => ({
      message: `无法写入 ${path}，未作任何更改。`,
      hint: reason,
    }),
    unexpected: ({ reason }) => ({ message: `出现意外错误：${reason}` }),
  },
  findings: {
    'not-an-object': ({ received }) =>
      received === 'an array' ? '应为对象，而不是数组' : `应为对象，而不是 ${received}`,
    'unknown-key': () => '不是此处的已知键',
    missing: () => '缺失',
    'wrong-value': ({ expected, received }) =>
      `应为${expectations[expected] ?? ` ${expected}`}，而不是 ${received}`,
    'id-used-twice': ({ first }) => `id 重复，首次见于 ${first}`,
    'unknown-reference': ({ id, concept }) => `“${id}”不是 ${concept} 中的 id`,
    'redirect-in-use': ({ id }) => `“${id}”仍在使用`,
    'redirected-twice': ({ id }) => `“${id}”重定向两次`,
    'redirect-to-nothing': ({ id }) => `“${id}”不是任何条目的 id`,
    'no-such-date': ({ date }) => `“${date}”并不存在`,
    'not-whole': ({ value, unit }) => `${value} 不是整数（${unit}）`,
    'out-of-range': ({ value, max, unit }) => `${value} 不在 0 与 ${max} 之间（${unit}）`,
    'not-printed': ({ printed, value }) => `“${printed}”并未写明 ${value}`,
    'bound-not-printed': ({ printed, bound }) => `“${printed}”并未写明 “${bound}”`,
    'rank-not-printed': ({ printed, rank }) => `“${printed}”并未写明 rank ${rank}`,
    'linked-copy': ({ grade }) => `等级为 ${grade} 的来源不得链接`,
    'copy-without-original': () => '转载须注明原发布者，且仅转载如此',
    'control-character': ({ code }) => `文本含控制字符 U+${code}`,
    'part-without-claim': () => '没有说法对应这一部分',
    'unknown-part': ({ locator }) => `有说法位于“${locator ?? '无'}”，而来源并无此部分`,
  },
};
