import { withoutHolds } from '../formats/column.ts';
import { stringify } from '../formats/json.ts';
import type { Language } from '../model/text.ts';
import { type ColourMode, wantsColour } from '../terminal/colour.ts';
import { columnsOf, type Io } from '../terminal/output.ts';
import type { Problem } from './problem.ts';
import type { Settings } from './settings.ts';

/** How to complain. */
type Complaint = {
  readonly language: Language;
  readonly json: boolean;
  readonly color: ColourMode;
};

/** What is said of a problem: sentences for a person, an object for a script. */
export async function report(
  problem: Problem,
  { language, json, color }: Complaint,
  io: Io,
): Promise<string> {
  const { code, text, hint, misspelling } = problem;
  const { nearest } = await import('../lookup/suggest.ts');
  const suggestions = misspelling
    ? nearest(misspelling.word, misspelling.among)
    : problem.suggestions;
  if (json) {
    const error = { code, message: text[language], hint: hint?.[language] ?? null, suggestions };
    return `${stringify({ error })}\n`;
  }
  const { painter } = await import('../formats/people.ts');
  const paint = painter(wantsColour(color, io.env, io.stderr.isTerminal));
  const quoted = suggestions.map((each) => (language === 'zh' ? `“${each}”` : each));
  const didYouMean =
    language === 'zh' ? `是不是想用：${quoted.join('、')}？` : `Did you mean ${quoted.join(', ')}?`;
  const lines = [
    paint({ text: text[language], tone: 'bad' }),
    ...(suggestions.length > 0 ? [paint({ text: didYouMean })] : []),
    ...(hint ? [paint({ text: hint[language] })] : []),
  ];
  return fitLines(lines, io, null);
}

/** Remarks under an answer, muted. */
export async function renderRemarks(
  remarks: readonly string[],
  { color, width, ascii }: Settings,
  io: Io,
): Promise<string> {
  const { painter } = await import('../formats/people.ts');
  const paint = painter(wantsColour(color, io.env, io.stderr.isTerminal), ascii);
  const gap = io.stdout.isTerminal && io.stderr.isTerminal ? [''] : [];
  return fitLines([...gap, ...remarks.map((text) => paint({ text, tone: 'muted' }))], io, width);
}

async function fitLines(
  lines: readonly string[],
  { stderr, env }: Io,
  asked: number | null,
): Promise<string> {
  if (!stderr.isTerminal) return `${withoutHolds(lines.join('\n'))}\n`;
  const { wrap } = await import('../formats/people.ts');
  const width = asked ?? columnsOf(stderr, env);
  return `${lines.flatMap((line) => wrap(line, width)).join('\n')}\n`;
}
