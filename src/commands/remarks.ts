import { withoutHolds } from '../formats/column.ts';
import { wantsColour } from '../terminal/colour.ts';
import { columnsOf, type Io } from '../terminal/output.ts';
import type { Settings } from './settings.ts';

/** Remarks under an answer, muted. */
export async function renderRemarks(
  remarks: readonly string[],
  { color, width, ascii }: Settings,
  io: Io,
): Promise<string> {
  const { painter } = await import('../terminal/paint.ts');
  const paint = painter(wantsColour(color, io.env, io.stderr.isTerminal), ascii);
  const gap = io.stdout.isTerminal && io.stderr.isTerminal ? [''] : [];
  return fitLines([...gap, ...remarks.map((text) => paint({ text, tone: 'muted' }))], io, width);
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
