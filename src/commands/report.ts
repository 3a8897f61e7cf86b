import { stringify } from '../formats/json.ts';
import type { Language } from '../model/text.ts';
import { type ColourMode, wantsColour } from '../terminal/colour.ts';
import type { Io } from '../terminal/output.ts';
import type { Problem } from './problem.ts';

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
  const { fitLines } = await import('./remarks.ts');
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
