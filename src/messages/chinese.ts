import type { ProblemArguments } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { ofData } from './chinese-data.ts';
import { oneOf } from './one-of.ts';
import { listFindings, type Said, type Sentences, sayJsonError } from './sentences.ts';

const accepts = (values: readonly string[]) => `可用：${oneOf(values).zh}。`;
const figureIds = 'wujin stats --all --fields id';
const sourceIds = 'wujin sources --fields id';

function expected(values: readonly string[] | Text | null): { readonly hint?: string } {
  if (values === null) return {};
  return { hint: 'zh' in values ? `可用：${values.zh}。` : accepts(values) };
}

function acceptsAreas({ ids, more, command }: ProblemArguments['missing-area']): string {
  const rest = more > 0 ? `，以及另外 ${more} 个区域` : '';
  return `可用 id 或名称：${ids.join('、')}${rest}。全部区域见 ${command}`;
}

/** What an id was wanted of, and where such ids are listed. */
const idKinds = {
  entry: {
    what: '条目',
    hint: `wujin search <词> 按任意词查找 id；${figureIds} 列出数据的 id。`,
  },
  fact: { what: '事实', hint: `${figureIds} 列出数据的 id。` },
  source: { what: '来源', hint: `${sourceIds} 列出来源的 id。` },
  series: { what: '指标、榜单或事实', hint: 'wujin history 列出有历年数据的项目。' },
  citable: {
    what: '事实或来源',
    hint: `${sourceIds} 列出来源，${figureIds} 列出数据。`,
  },
} as const;

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
    'repeated-option': ({ option, values }) => ({
      message: `--${option} 出现多次：${values.map((each) => `“${each}”`).join('、')}。`,
      hint: '只能给出一次。',
    }),
    'several-datasets': ({ files }) => ({
      message: `--data 出现多次：${files.join('、')}。`,
      hint: '一次只读取一个数据集，--data 只能给出一次。',
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
      hint: '可用年份、月份或范围：2021、2021-04、2019..2023、2021.. 或 ..2021。',
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
    'unknown-area': ({ id, ...areas }) => ({
      message: `没有“${id}”这个区域。`,
      hint: acceptsAreas(areas),
    }),
    'missing-area': (areas) => ({ message: '--area 缺少取值。', hint: acceptsAreas(areas) }),
    'ambiguous-area': ({ name, ids }) => ({
      message: `“${name}”是多个区域的名称。`,
      hint: `请给出其一的 id：${oneOf(ids).zh}。`,
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
    'missing-shell': ({ names }) => ({
      message: 'wujin completion 需要指定 shell。',
      hint: accepts(names),
    }),
    'missing-folder': () => ({
      message: 'Data Package 是文件夹，须用 --out 指明位置。',
      hint: '例如：wujin export --format datapackage --out wujin-data',
    }),
    'too-many-arguments': ({ command, operands, surplus }) => ({
      message:
        operands === ''
          ? `wujin ${command} 只接受选项，不接受“${surplus}”。`
          : `wujin ${command} 只接受一个参数，“${surplus}”是多余的。`,
      hint: `用法：wujin ${[command, operands, '[选项]'].filter((part) => part !== '').join(' ')}`,
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
    'not-json': ({ file, path, error, reason }) => ({
      message: `${file.zh} 不是 JSON。`,
      hint: error === null ? reason : sayJsonError(chinese, path, error),
    }),
    'invalid-dataset': invalidDataset,
    'path-exists': ({ path }) => ({ message: `${path} 已存在。`, hint: '加 --force 可替换。' }),
    'not-a-file': ({ path }) => ({ message: `${path} 不是普通文件。`, hint: '请另选 --out。' }),
    'is-a-folder': ({ path, inside }) =>
      inside === null
        ? {
            message: `${path} 是文件夹的写法，而该格式为单个文件。`,
            hint: `请去掉末尾的斜杠：${path.replace(/[/\\]+$/, '')}。要写入 CSV 文件夹，加 --format datapackage。`,
          }
        : {
            message: `${path} 是文件夹，而该格式为单个文件。`,
            hint: `请指明其中的文件：--out ${inside}。要在此写入 CSV 文件，加 --format datapackage。`,
          },
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
  ...ofData,
  position: ({ line, column }) => `第${line}行第${column}列`,
  colon: '：',
};
