import { textIn } from '../model/text.ts';
import { sanitise } from '../terminal/sanitise.ts';
import {
  type Cell,
  cellOf,
  type DataTable,
  spansOf,
  type Wording,
  withoutHolds,
} from './column.ts';
import { markdownAddress, markdownText } from './markdown-text.ts';

/** A pipe table as GitHub and Pandoc render it. */
export function renderMarkdown<Row>({ columns, rows }: DataTable<Row>, wording: Wording): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    line(columns.map(({ header }) => cellText(textIn(header, wording)))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => cellText(cellOf(column, row, wording))))),
  ].join('');
}

/** Escapes spans without an address together: two could form markup that neither is alone. */
function cellText(cell: Cell): string {
  let written = '';
  let text = '';
  for (const span of spansOf(cell)) {
    if (span.address === undefined) text += span.text;
    else {
      written += escaped(text) + markdownAddress(span.address);
      text = '';
    }
  }
  return written + escaped(text);
}

/** Writes line breaks as <br>, the only form that a cell can hold. */
function escaped(text: string): string {
  return markdownText(sanitise(withoutHolds(text))).replaceAll('\n', '<br>');
}
