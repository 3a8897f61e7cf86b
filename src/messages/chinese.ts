import type { ProblemArguments } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { ofData } from './chinese-data.ts';
import { chineseTables } from './chinese-tables.ts';
import { oneOf } from './one-of.ts';
import { listFindings, type Said, type Sentences, sayJsonError } from './sentences.ts';

const chooseFrom = (values: readonly string[]) => `可选值：${values.join('、')}。`;
const toList = (what: string, line: string) => `列出${what}：${line}`;
const figureIds = 'wujin stats --all --fields id';
const sourceIds = 'wujin sources --fields id';

function expected(values: readonly string[] | Text | null): { readonly hint?: string } {
  if (values === null) return {};
  return { hint: 'zh' in values ? `请提供${values.zh}` : chooseFrom(values) };
}

function acceptsAreas({ ids, more, command }: ProblemArguments['missing-area']): string {
  const rest = more > 0 ? `，以及另外 ${more} 个区域` : '';
  return `可选值（id 或名称）：${ids.join('、')}${rest}。列出全部区域：${command}`;
}

/** The entries that an id can name, and the command that lists their ids. */
const idKinds = {
  entry: {
    what: '条目',
    hint: '查找 id：wujin search 后接任意词',
  },
  fact: { what: '事实', hint: toList('数据的 id', figureIds) },
  source: { what: '来源', hint: toList('来源的 id', sourceIds) },
  area: { what: '区域', hint: toList('所有区域', 'wujin help areas') },
  series: { what: '指标、榜单或事实', hint: toList('有历年数据的项目', 'wujin history') },
  comparable: {
    what: '指标、榜单或区域',
    hint: `${toList('区域', 'wujin help areas')}；${toList('指标', 'wujin stats --fields indicator')}；${toList('榜单', 'wujin rankings --fields list')}`,
  },
  citable: {
    what: '事实、来源或术语',
    hint: `区域、指标和榜单不能引用，只能引用相关事实。${toList('来源的 id', sourceIds)}；${toList('数据的 id', figureIds)}`,
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

const anotherPath = '请用 --out 另选路径。';

/** The Chinese sentences. */
export const chinese: Sentences = {
  problems: {
    ...chineseTables.problems,
    'unknown-command': ({ name }) => ({
      message: `没有“${name}”这个命令。`,
      hint: toList('全部命令', 'wujin help'),
    }),
    'unknown-page': ({ name }) => ({
      message: `没有“${name}”这个命令或主题。`,
      hint: toList('全部命令与主题', 'wujin help'),
    }),
    'unknown-option': ({ flag, command }) => ({
      message: `没有“${flag}”这个选项。`,
      hint: command
        ? `查看其选项：wujin help ${command}`
        : toList('全部选项', 'wujin help options'),
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
    'repeated-option': ({ option, values }) => ({
      message: `--${option} 出现多次：${values.map((each) => `“${each}”`).join('、')}。`,
      hint: '只能给出一次。',
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
      message: `${by}：“${value}”不是年份或月份。`,
      hint: '请使用年份、月份或范围：2021、2021-04、2019..2023、2021.. 或 ..2021。',
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
    'unknown-area': ({ id, ...areas }) => ({
      message: `没有“${id}”这个区域。`,
      hint: acceptsAreas(areas),
    }),
    'missing-area': (areas) => ({ message: '--area 缺少取值。', hint: acceptsAreas(areas) }),
    'ambiguous-area': ({ name, ids }) => ({
      message: `“${name}”是多个区域的名称。`,
      hint: `请给出其一的 id：${oneOf(ids).zh}。`,
    }),
    'ambiguous-word': ({ word }) => ({
      message: `“${word}”有多种含义。`,
      hint: '请改用其中一项的 id。',
    }),
    'mixed-comparison': ({ ids }) => ({
      message: `不能放在同一张表中比较：${ids.join('、')}。`,
      hint: '榜单请单独比较，或只与区域一起给出：名次不是指标的数值。',
    }),
    'no-chart': ({ ids }) => ({
      message: `--format svg 无法绘制 ${ids.join('、')}。`,
      hint: '可绘制一项指标，可加区域。',
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
      hint: `用法：wujin ${command} <词语…>`,
    }),
    'missing-file': ({ command }) => ({
      message: `wujin ${command} 需要一个数据集。`,
      hint: '可用 JSON 或 CSV 文件、Data Package 文件夹、- 或 bundled。',
    }),
    'missing-comparison': () => ({
      message: 'wujin compare 需要指标、榜单或区域。',
      hint: idKinds.comparable.hint,
    }),
    'missing-source': () => ({
      message: 'wujin audit 需要一个来源的 id。',
      hint: idKinds.source.hint,
    }),
    'missing-shell': ({ names }) => ({
      message: 'wujin completion 需要指定 shell。',
      hint: chooseFrom(names),
    }),
    'missing-folder': () => ({
      message: 'Data Package 是文件夹，请用 --out 指定位置。',
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
      message: `没有 id 为“${id}”的${idKinds[kind].what}。`,
      hint: idKinds[kind].hint,
    }),
    'no-entry': ({ words, command }) => ({
      message: `没有条目包含“${words}”的全部词语。`,
      hint: command ? `列出包含其中一部分的条目：${command}` : idKinds.entry.hint,
    }),
    'file-too-large': ({ file, megabytes, millionValues }) => ({
      message: `${file.zh} 过大。`,
      hint: `数据集最大 ${megabytes} MB、${millionValues} 百万个值。`,
    }),
    unreadable: ({ file, reason }) => ({
      message: `无法读取 ${file.zh}。`,
      hint: reason ?? '没有这个文件。',
    }),
    'not-json': ({ file, path, error, reason }) => ({
      message: `${file.zh} 不是有效的 JSON。`,
      hint: error === null ? reason : sayJsonError(chinese, path, error),
    }),
    'invalid-dataset': invalidDataset,
    'nothing-to-check': ({ lines }) => ({
      message: '没有可核查的内容。',
      hint: [
        ...lines.map(({ zh }) => zh),
        '请指定文本或含文本的文件夹，如 wujin check article.md',
      ].join('\n'),
    }),
    'texts-unreadable': ({ lines }) => ({
      message: '没有可读取的文本。',
      hint: lines.map(({ zh }) => zh).join('\n'),
    }),
    'no-statement-there': ({ position, near }) => ({
      message: `${position} 处没有识别出数字。`,
      hint:
        near.length > 0
          ? `可选值：${near.join('、')}。`
          : '如需列出所有数字及其位置，请改用 --verdict all，不加 --explain',
    }),
    'path-exists': ({ path }) => ({
      message: `${path} 已存在。`,
      hint: '如需替换，请加 --force。',
    }),
    'not-a-file': ({ path }) => ({ message: `${path} 不是普通文件。`, hint: anotherPath }),
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
  ...ofData,
  position: ({ line, column }) => `第${line}行第${column}列`,
  colon: '：',
};
