import { sayProblem, sentencesIn } from '../messages/index.ts';
import { Problem } from '../model/problem.ts';
import { textIn } from '../model/text.ts';
import { sanitiseLine } from '../terminal/sanitise.ts';
import type { Answer, Context } from './command.ts';

/**
 * The versions of program and data. A report of a fault in the data needs the version of the program, so
 * data that cannot be read is a remark here.
 */
export async function version(context: Context): Promise<Answer> {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  const program = `wujin ${manifest.version}`;
  try {
    const { dataset } = await context.catalogue();
    const data = sanitiseLine(dataset.version ?? textIn(dataset.title, context.wording));
    return { output: `${program} (data ${data})\n`, remarks: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { message } = sayProblem(await sentencesIn(context.wording.language), error);
    return { output: `${program}\n`, remarks: [message] };
  }
}
