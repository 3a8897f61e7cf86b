import type { RowPlace } from '../model/table-finding.ts';
import type { Sentences } from './sentences.ts';

/** What is said in Chinese of tables of claims. */

const row = ({ file, line }: RowPlace) => (file === null ? `第${line}行` : `${file}:${line}`);
const needed = 'indicator、area、period、value、source';

const findings = {
  'no-columns': () => `第一行须为列名：${needed}`,
  'column-missing': ({ column, rename }) =>
    rename === null
      ? `缺少这一列。请添加 ${column} 列`
      : `缺少这一列。请将“${rename}”改名为 ${column}`,
  'column-twice': () => '有两列同名。请将其中一列改名',
  'column-without-name': ({ position }) =>
    `第${position}列没有列名。请在第一行写上列名，或删除该列`,
  'header-below': ({ line }) => `列名在第${line}行。请删除其上各行`,
  'wide-table': ({ columns }) =>
    [
      '此表每个时期占一列',
      columns.length > 0 ? `（${columns.join('、')}……）` : '',
      `。请改为每个数值占一行，列为 ${needed}。用 pandas：df.melt(id_vars, var_name="period", value_name="value")`,
    ].join(''),
  'too-many-fields': ({ fields, columns }) =>
    `本行有 ${fields} 个字段，而表头只有 ${columns} 个。含分隔符的字段须加双引号`,
  'quote-open': () => '从本行开始的双引号没有结束',
  'not-a-period': ({ received }) =>
    `“${received}”不是年、月或跨年期间，如 2024、2024-05 或 2021/2023。季度或财政年度请写年份，并在 indicator 中注明，如“销售额，第一季度”`,
  'not-a-number': ({ received }) =>
    `“${received}”不是数字。请写作 1234.5 或 1,234.5，文字写在 note 列`,
  'decimal-unclear': ({ received, point, comma }) =>
    `“${received}”可读作 ${point} 或 ${comma}。请添加 decimal 列，写明“point”或“comma”`,
  'decimal-mixed': ({ received, other, where }) =>
    `“${received}”与“${other}”（${row(where)}）的小数点不同。请统一写法，或添加 decimal 列，写明“point”或“comma”`,
  'unit-with-scale': ({ unit }) =>
    `“${unit}”含数量级。数值须写全，如 12500000，而不是 1250万，此处只写单位`,
  'not-a-currency': ({ received, code }) =>
    `“${received}”不是货币代码。请写 ${code ?? '代码，如 NOK 或 EUR'}`,
  'percent-and-unit': ({ received, unit }) =>
    `“${received}”是百分比，而单位为 ${unit}。请在 unit 列写 percent，或删去 %`,
  'differs-from-row': ({ received, other, owner, where }) =>
    `“${received}”与“${other}”（${row(where)}）不一致，两者同属“${owner}”。请各行写法一致，或只写一次`,
  'same-id': ({ name, other, where }) =>
    `“${name}”与“${other}”（${row(where)}）得出同一个 id。请统一写法，或换用其他名称`,
  'wrong-row': ({ needs }) => `只有含 ${needs} 的行才有这一列。请清空此格，或另写一行`,
  'figure-and-ranking': () => '一行只能有 indicator 或 list 之一。请写成两行',
  'unlinked-source': ({ type, host }) =>
    type === null
      ? '有网址的来源须注明类型。type 列可选值：government、state-media、news、encyclopedia'
      : `类型为 ${type} 的来源不得链接。请将网址改写到 host 列：${host}`,
  'differs-from-file': ({ file }) => `与 ${file} 中同一 id 的条目不一致。请改名或统一内容`,
  'not-a-package': ({ missing }) =>
    `不是 wujin 写出的 Data Package：其中没有 ${missing}。请用 wujin export --format datapackage 写出的文件夹`,
} satisfies Partial<Sentences['findings']>;

const problems = {
  'not-utf8': ({ file }) => ({
    message: `${file.zh} 不是 UTF-8 文本。`,
    hint: '请存为 UTF-8。Excel 中选“CSV UTF-8”。',
  }),
  workbook: ({ file }) => ({
    message: `${file.zh} 是工作簿。`,
    hint: '请将工作表存为 CSV。Excel 中选“CSV UTF-8”。',
  }),
  'no-package': ({ path, files }) => ({
    message: `${path} 是文件夹，其中没有 datapackage.json。`,
    hint:
      files.length > 0
        ? `请指定其中的文件：${files.map((file) => `--data ${file}`).join('、')}`
        : '请指定 JSON 或 CSV 文件，或 Data Package 文件夹；其中没有这样的文件。',
  }),
  'stdin-twice': () => ({ message: '标准输入只能读取一次。', hint: '--data - 只能给出一次。' }),
} satisfies Partial<Sentences['problems']>;

export const chineseTables = { findings, problems } as const;
