import { textIn } from '../model/text.ts';
import { sanitise } from '../terminal/sanitise.ts';
import { cellOf, type Sheet, textOf, type Wording } from './column.ts';

/** A pipe table as GitHub and Pandoc render it. */
export function renderMarkdown<Row>({ columns, rows }: Sheet<Row>, wording: Wording): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    line(columns.map(({ header }) => escapeCell(textIn(header, wording)))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map((row) =>
      line(columns.map((column) => escapeCell(textOf(cellOf(column, row, wording))))),
    ),
  ].join('');
}

/** Characters that Markdown would take as its own; a line break becomes the only one a cell can hold. */
function escapeCell(text: string): string {
  return sanitise(text)
    .replaceAll(/[\\`*_{}[\]<>|~&]/g, '\\$&')
    .replaceAll('\n', '<br>');
}
