import { withoutHolds } from '../formats/column.ts';
import { toAscii } from '../terminal/ascii.ts';
import { wantsColour } from '../terminal/colour.ts';
import { columnsOf, type Io } from '../terminal/output.ts';
import { sanitise } from '../terminal/sanitise.ts';
import type { Settings } from './settings.ts';

/** Remarks under an answer, muted. */
export async function renderRemarks(
  remarks: readonly string[],
  { color, width, ascii }: Settings,
  io: Io,
): Promise<string> {
  const isColoured = wantsColour(color, io.env, io.stderr.isTerminal);
  if (!isColoured && !io.stderr.isTerminal) return plainLines(remarks, ascii);
  const { painter } = await import('../terminal/paint.ts');
  const paint = painter(isColoured, ascii);
  const gap = io.stdout.isTerminal && io.stderr.isTerminal ? [''] : [];
  return fitLines([...gap, ...remarks.map((text) => paint({ text, tone: 'muted' }))], io, width);
}

/** Lines as they are for a program or a file: JSON with a remark needs none of what draws tables. */
function plainLines(lines: readonly string[], ascii: boolean): string {
  const text = withoutHolds(lines.map((line) => sanitise(line)).join('\n'));
  return `${ascii ? toAscii(text) : text}\n`;
}

/** Lines for stderr: fitted to a terminal, whole anywhere else. */
export async function fitLines(
  lines: readonly string[],
  { stderr, env }: Io,
  asked: number | null,
): Promise<string> {
  if (!stderr.isTerminal) return `${withoutHolds(lines.join('\n'))}\n`;
  const { wrap } = await import('../formats/layout.ts');
  const { loadUnicodeFor } = await import('../terminal/width.ts');
  await loadUnicodeFor(lines);
  const width = asked ?? columnsOf(stderr, env);
  return `${lines.flatMap((line) => wrap(line, width)).join('\n')}\n`;
}
