import { withoutHolds } from '../formats/column.ts';
import { stringify } from '../formats/json.ts';
import { sayProblem, sentencesIn } from '../messages/index.ts';
import type { Meant, Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { type ColourMode, wantsColour } from '../terminal/colour.ts';
import type { Io } from '../terminal/output.ts';
import { commands } from './index.ts';
import { suggestedCommand } from './suggested-command.ts';

/** The language and the form of an error message. */
type Complaint = {
  readonly language: Language;
  readonly json: boolean;
  readonly color: ColourMode;
  /** The data of this run, for the commands that a hint names. */
  readonly data: readonly string[];
};

/** A command in a hint that lists what the data has. */
const listing =
  /wujin (?:help areas|history|(?:stats|stats --all|sources|rankings) --fields \w+)(?=$|[.。；])/g;

/** The message about a problem: sentences for a person, an object for a script. */
export async function report(
  problem: Problem,
  { language, json, color, data }: Complaint,
  io: Io,
): Promise<string> {
  const { message, hint: said } = sayProblem(await sentencesIn(language), problem);
  const inData = (line: string) => {
    const [, command = '', ...words] = line.split(' ');
    return data.includes('-') ? line : suggestedCommand(command, [], { data }, words);
  };
  const hint = said === undefined ? null : withoutHolds(said.replaceAll(listing, inData));
  const suggestions = await suggestionsFor(problem.meant);
  if (json) {
    const error = { code: problem.code, message, hint, suggestions };
    return `${stringify({ error })}\n`;
  }
  const { painter } = await import('../terminal/paint.ts');
  const { fitLines } = await import('./remarks.ts');
  const paint = painter(wantsColour(color, io.env, io.stderr.isTerminal));
  const quoted = suggestions.map((each) => (language === 'zh' ? `“${each}”` : each));
  const didYouMean =
    language === 'zh' ? `您是否要用${quoted.join('、')}？` : `Did you mean ${quoted.join(', ')}?`;
  const lines = [
    paint({ text: message, tone: 'bad' }),
    ...(suggestions.length > 0 ? [paint({ text: didYouMean })] : []),
    ...(hint ? [paint({ text: hint })] : []),
  ];
  return fitLines(lines, io, null);
}

async function suggestionsFor(meant: Meant): Promise<readonly string[]> {
  if ('suggestions' in meant) return meant.suggestions.map(withoutHolds);
  if ('typed' in meant || 'page' in meant) {
    const { nearCommands, nearPages } = await import('./near-words.ts');
    const { helpTopics } = await import('./topics.ts');
    return 'typed' in meant
      ? nearCommands(meant.typed, meant.data, commands)
      : nearPages(
          meant.page,
          commands,
          helpTopics.map(({ name }) => name),
        );
  }
  const { nearest, nearestIds } = await import('../lookup/suggest.ts');
  return 'word' in meant ? nearest(meant.word, meant.among) : nearestIds(meant.name, meant.ids);
}
