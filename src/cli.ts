import { bundledDataset } from './commands/bundled.ts';
import type { Answer, Command, Context } from './commands/command.ts';
import { helpOf } from './commands/help.ts';
import { commands } from './commands/index.ts';
import { overview } from './commands/overview.ts';
import { parse } from './commands/parse.ts';
import { exitCodes, Problem, problemExits } from './commands/problem.ts';
import { renderRemarks, report } from './commands/report.ts';
import { readSettings, type Settings } from './commands/settings.ts';
import type { Wording } from './formats/column.ts';
import { type Catalogue, catalogue } from './lookup/catalogue.ts';
import type { Language } from './model/text.ts';
import { type ColourMode, colourModes, resolveColour } from './terminal/colour.ts';
import { columnsOf, type Io } from './terminal/output.ts';

/**
 * One run of the program: reads the words of the command line, writes the answer to stdout and
 * everything else to stderr, and returns the exit code. Touches nothing but what `io` gives it.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const early = glance(argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv);
  try {
    const { wants, command, operands, options } = parse(argv, commands, overview);
    const settings = readSettings(options, command.formats);
    const context = contextOf(operands, settings, io);
    const answer = await (wants === 'version'
      ? version(context)
      : wants === 'help'
        ? help(command, context)
        : command.run(context));
    await io.stdout.write(answer.output);
    await remark(answer.remarks, settings, io);
    return exitCodes.success;
  } catch (error) {
    const problem = error instanceof Problem ? error : unexpected(error);
    await io.stderr.write(await report(problem, early, io));
    return problemExits[problem.code];
  }
}

type Glance = { readonly language: Language; readonly json: boolean; readonly color: ColourMode };

/**
 * The language, the form and the colour in which to complain, before anything is parsed: a complaint about the
 * options must not depend on the options being right.
 */
function glance(argv: readonly string[]): Glance {
  const valuesOf = (name: string, short?: string) =>
    argv.flatMap((word, i) => {
      if (word === `--${name}` || (short && word === short)) return argv[i + 1] ?? [];
      if (word.startsWith(`--${name}=`)) return word.slice(name.length + 3);
      return short && word.startsWith(short) ? word.slice(short.length) : [];
    });
  const formats = valuesOf('format', '-f');
  return {
    color: colourModes.find((mode) => valuesOf('color').includes(mode)) ?? 'auto',
    language: valuesOf('lang').includes('zh') ? 'zh' : 'en',
    json:
      argv.includes('--json') ||
      ['json', 'ndjson', 'csl-json'].some((format) => formats.includes(format)),
  };
}

function contextOf(operands: readonly string[], settings: Settings, io: Io): Context {
  const { stdout, env } = io;
  const wording: Wording = { language: settings.lang, ascii: settings.ascii };
  let loaded: Promise<Catalogue> | null = null;
  return {
    operands,
    settings,
    wording,
    width: settings.width ?? (stdout.isTerminal ? columnsOf(stdout, env) : null),
    catalogue: () => {
      loaded ??= load(settings, io);
      return loaded;
    },
    paint: async () => {
      const { painter } = await import('./formats/people.ts');
      return painter(resolveColour(settings.color, env, stdout.isTerminal));
    },
  };
}

async function load({ data }: Settings, io: Io): Promise<Catalogue> {
  if (data !== null) {
    const { readDataset } = await import('./commands/dataset.ts');
    return catalogue(await readDataset(data, io));
  }
  return catalogue(await bundledDataset());
}

async function help(command: Command, context: Context): Promise<Answer> {
  return { output: await helpOf(command, commands, context), remarks: [] };
}

async function version(context: Context): Promise<Answer> {
  const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
  const { dataset } = await context.catalogue();
  return { output: `wujin ${manifest.version} (data ${dataset.version})\n`, remarks: [] };
}

/** Remarks go under the answer, fitted to the terminal that they appear on. */
async function remark(remarks: readonly string[], settings: Settings, io: Io): Promise<void> {
  if (remarks.length === 0) return;
  await io.stderr.write(await renderRemarks(remarks, settings, io));
}

function unexpected(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return new Problem('unexpected', {
    en: `Something went wrong: ${message}`,
    zh: `出现意外错误：${message}`,
  });
}
