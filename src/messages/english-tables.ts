import type { RowPlace } from '../model/table-finding.ts';
import type { Sentences } from './sentences.ts';

/** What is said in English of tables of claims. */

const row = ({ file, line }: RowPlace) => (file === null ? `line ${line}` : `${file}:${line}`);
const needed = 'indicator, area, period, value, source';

const findings = {
  'no-columns': () => `the first line must name the columns: ${needed}`,
  'column-missing': ({ column, rename }) =>
    rename === null
      ? `the column is missing. Add a column ${column}`
      : `the column is missing. Rename “${rename}” to ${column}`,
  'column-twice': () => 'there are two columns with this name. Rename one of them',
  'column-without-name': ({ position }) =>
    `column ${position} has no name. Write one in the first line, or delete the column`,
  'header-below': ({ line }) =>
    `the names of the columns are in line ${line}. Delete the lines above it`,
  'wide-table': ({ columns }) =>
    [
      'this table has a column for each period',
      columns.length > 0 ? ` (${columns.join(', ')} …)` : '',
      `. Write a row for each value, with the columns ${needed}. In pandas: df.melt(id_vars, var_name="period", value_name="value")`,
    ].join(''),
  'too-many-fields': ({ fields, columns }) =>
    `this row has ${fields} fields, but the header has ${columns}. Put a field that contains the delimiter in double quotes`,
  'quote-open': () => 'a double quote that begins in this row is not closed',
  'not-a-period': ({ received }) =>
    `“${received}” is not a year, a month or a span of years, such as 2024, 2024-05 or 2021/2023. For a quarter or a fiscal year, write the year, and name the part in indicator: “Sales, Q1”`,
  'not-a-number': ({ received }) =>
    `“${received}” is not a number. Write 1234.5 or 1,234.5, and put words in note`,
  'decimal-unclear': ({ received, point, comma }) =>
    `“${received}” can be ${point} or ${comma}. Add a column decimal with “point” or “comma”`,
  'decimal-mixed': ({ received, other, where }) =>
    `“${received}” has another decimal sign than “${other}” (${row(where)}). Use one sign, or add a column decimal with “point” or “comma”`,
  'unit-with-scale': ({ unit }) =>
    `“${unit}” scales the values. Write values in full, 12500000 and not 12.5 million, and only the unit here`,
  'not-a-currency': ({ received, code }) =>
    `“${received}” is not the code of a currency. Write ${code ?? 'the code, such as NOK or EUR'}`,
  'percent-and-unit': ({ received, unit }) =>
    `“${received}” is a percentage, but the unit is ${unit}. Write percent in unit, or remove the %`,
  'differs-from-row': ({ received, other, owner, where }) =>
    `“${received}” differs from “${other}” (${row(where)}), and both are of “${owner}”. Write the same in all rows, or in one only`,
  'same-id': ({ name, other, where }) =>
    `“${name}” gives the same id as “${other}” (${row(where)}). Write both alike, or use other words`,
  'wrong-row': ({ needs }) =>
    `only rows with ${needs} have this. Clear the cell, or write a row of its own`,
  'figure-and-ranking': () => 'a row has an indicator or a list, not both. Write two rows',
  'unlinked-source': ({ type, host }) =>
    type === null
      ? 'a source with an address needs a type. Write in type one of: government, state-media, news, encyclopedia'
      : `a source of the type ${type} is not linked. Move the address to host: ${host}`,
  'differs-from-file': ({ file }) =>
    `differs from the entry with the same id in ${file}. Rename one, or make them alike`,
  'not-a-package': ({ missing }) =>
    `is no Data Package that wujin wrote: it lists no ${missing}. Use the folder that wujin export --format datapackage writes`,
} satisfies Partial<Sentences['findings']>;

const problems = {
  'not-utf8': ({ file }) => ({
    message: `${file.en} is not UTF-8 text.`,
    hint: 'Save it as UTF-8. In Excel: “CSV UTF-8”.',
  }),
  workbook: ({ file }) => ({
    message: `${file.en} is a workbook.`,
    hint: 'Save the table as CSV. In Excel: “CSV UTF-8”.',
  }),
  'no-package': ({ path, files }) => ({
    message: `${path} is a folder without a datapackage.json.`,
    hint:
      files.length > 0
        ? `Name a file in it: ${files.map((file) => `--data ${file}`).join(', ')}`
        : 'Name a JSON or CSV file, or a Data Package folder. There is none in it.',
  }),
  'stdin-twice': () => ({
    message: 'Standard input can be read only once.',
    hint: 'Give --data - once.',
  }),
} satisfies Partial<Sentences['problems']>;

export const englishTables = { findings, problems } as const;
