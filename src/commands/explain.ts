import type { Catalogue } from '../lookup/catalogue.ts';
import { Problem } from '../model/problem.ts';
import { spanOf } from '../reading/document.ts';
import type { Trace } from '../reading/trace.ts';
import { checkTable } from '../sections/check.ts';
import { type CheckRow, checkerOf, type Given } from '../sections/check-rows.ts';
import { type Chunks, inTurn } from '../terminal/chunks.ts';
import type { TextFile } from './check-files.ts';
import type { Context } from './command.ts';
import type { Place } from './option-values.ts';
import { render } from './render.ts';

/** How many positions an error suggests. */
const mostSuggested = 5;

/** The way of one number through the stages, from its sentence to its verdict. */
export async function explained(
  texts: readonly TextFile[],
  place: Place,
  given: Given,
  catalogue: Catalogue,
  context: Context,
): Promise<Chunks> {
  const { settings, wording, width } = context;
  const check = checkerOf(catalogue);
  const checked = texts.map(({ name, text }) => {
    const traces: Trace[] = [];
    const trace = (each: Trace) => traces.push(each);
    return { traces, rows: check(name, text, { ...given, trace }).rows };
  });
  const found = checked.flatMap(({ rows, traces }) =>
    rows
      .filter((row) => isAt(row, place))
      .slice(0, 1)
      .map((row) => ({ row, trace: traceOf(row, traces) })),
  );
  if (found.length === 0) {
    const near = checked
      .flatMap(({ rows }) => rows)
      .filter(({ line }) => line === place.line)
      .map(({ line, column }) => `${line}:${column}`)
      .slice(0, mostSuggested);
    const position = `${place.line}:${place.column}`;
    throw new Problem('no-statement-there', { position, near });
  }
  const format = settings.format ?? 'table';
  if (format !== 'table' && format !== 'list') {
    const table = checkTable(
      found.map(({ row }) => row),
      catalogue,
    );
    return render(table, { ...context, format, fields: settings.fields });
  }
  const { explanation } = await import('../sections/check-explanation.ts');
  const { renderDetail } = await import('../formats/detail.ts');
  const { loadUnicode } = await import('../terminal/width.ts');
  await loadUnicode();
  const paint = await context.paint();
  return inTurn(
    ...found.flatMap(({ row, trace }, i) => [
      i > 0 ? '\n' : '',
      renderDetail(explanation(row, trace, catalogue, wording), { width, paint }),
    ]),
  );
}

function isAt({ line, column, endLine, endColumn }: CheckRow, at: Place): boolean {
  const isBehind = at.line > line || (at.line === line && at.column >= column);
  const isBefore = at.line < endLine || (at.line === endLine && at.column < endColumn);
  return isBehind && isBefore;
}

/** The sentence that a statement is in. */
function traceOf({ statement }: CheckRow, traces: readonly Trace[]): Trace | null {
  const isIn = ({ block, sentence }: Trace) => {
    const { offset, length } = spanOf(block, sentence.start, sentence.end);
    return offset <= statement.offset && statement.offset < offset + length;
  };
  return traces.find(isIn) ?? null;
}
