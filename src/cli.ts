import type { Answer, Command, CommandTable, Context } from './commands/command.ts';
import { commands, overview } from './commands/index.ts';
import { parse } from './commands/parse.ts';
import { readSettings, type Settings } from './commands/settings.ts';
import type { Wording } from './formats/column.ts';
import { type Catalogue, catalogue } from './lookup/catalogue.ts';
import { exitCodes, Problem, problemExits, reasonOf, systemReason } from './model/problem.ts';
import {
  type Language,
  languageAmong,
  languageFrom,
  languages,
  type Text,
  textIn,
} from './model/text.ts';
import { batches, type Chunks } from './terminal/chunks.ts';
import { type ColourMode, colourModes, wantsColour } from './terminal/colour.ts';
import { columnsOf, type Io } from './terminal/output.ts';

const table: CommandTable = { overview, commands };

/**
 * One run of the program: reads the words of the command line, writes the answer to stdout and
 * everything else to stderr, and returns the exit code. Touches nothing but what `io` gives it.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const early = glance(argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv, io.env);
  try {
    const { wants, command, operands, options } = parse(argv, table);
    const settings = readSettings(options, command, io.env);
    const context = contextOf(operands, settings, io);
    const answer = await answerTo(wants, command, context);
    await show(answer.output, settings, io);
    const exit = answer.exit ?? exitCodes.success;
    if (answer.isQuiet) return exit;
    await remark([...answer.remarks, ...(await ownData(context))], settings, io);
    return exit;
  } catch (error) {
    const problem =
      error instanceof Problem ? error : new Problem('unexpected', { reason: reasonOf(error) });
    const { report } = await import('./commands/report.ts');
    await say(await report(problem, early, io), io);
    return problemExits[problem.code];
  }
}

type Glance = {
  readonly language: Language;
  readonly json: boolean;
  readonly color: ColourMode;
  readonly data: readonly string[];
};

/**
 * The language, the format, the colour and the data of an error message, before anything is parsed: a message about
 * wrong options must not depend on the options being right.
 */
function glance(argv: readonly string[], env: Io['env']): Glance {
  const valuesOf = (name: string, short?: string) =>
    argv.flatMap((word, i) => {
      if (word === `--${name}` || (short && word === short)) return argv[i + 1] ?? [];
      if (word.startsWith(`--${name}=`)) return word.slice(name.length + 3);
      return short && word.startsWith(short) ? word.slice(short.length) : [];
    });
  const orElse = (values: readonly string[], variable: string) =>
    values.length > 0 ? values : [env[variable]];
  const formats = orElse(valuesOf('format', '-f'), 'WUJIN_FORMAT');
  const locales = orElse(valuesOf('lang'), 'WUJIN_LANG');
  const colours = orElse(valuesOf('color'), 'WUJIN_COLOR');
  return {
    color: colourModes.find((mode) => colours.includes(mode)) ?? 'auto',
    data: valuesOf('data'),
    language: locales.some((each) => languageFrom(each ?? '') === 'zh') ? 'zh' : 'en',
    json:
      argv.includes('--json') ||
      ['json', 'ndjson', 'csl-json'].some((format) => formats.includes(format)),
  };
}

async function answerTo(
  wants: 'answer' | 'help' | 'version',
  command: Command,
  context: Context,
): Promise<Answer> {
  switch (wants) {
    case 'answer':
      return (await command.load()).run(context);
    case 'help': {
      const { helpFor } = await import('./commands/help.ts');
      return { output: await helpFor(command.name, context), remarks: [] };
    }
    case 'version':
      return (await import('./commands/version.ts')).version(context);
  }
}

/** Whether a command used the data at all, and what is to be said about its files. */
type Loaded = {
  readonly isLoaded: () => boolean;
  readonly inputRemarks: () => Promise<readonly Text[]>;
};

function contextOf(operands: readonly string[], settings: Settings, io: Io): Context & Loaded {
  const { stdout, env } = io;
  const wording = wordingOf(settings);
  let loaded: ReturnType<typeof load> | null = null;
  let isLoaded = false;
  const context: Context & Loaded = {
    table,
    operands,
    settings,
    wording,
    width: settings.width ?? (stdout.isTerminal ? columnsOf(stdout, env) : null),
    catalogue: async () => {
      loaded ??= load(settings, io).then((read) => {
        isLoaded = true;
        return read;
      });
      return (await loaded).catalogue;
    },
    inputRemarks: async () => (loaded === null ? [] : (await loaded).remarks),
    bundled,
    dataset: async (path) => {
      const { readInputs } = await import('./datasets/inputs.ts');
      return catalogue((await readInputs([path], io, { bundled: bundledData, schema })).dataset);
    },
    languages: async () => (await context.catalogue()).dataset.languages,
    isLoaded: () => isLoaded,
    isFile: io.isFile,
    kindOf: io.kindOf,
    list: io.list,
    progress: async (text) => {
      if (io.stderr.isTerminal) await say(`\r\u001b[K${text}`, io);
    },
    readStdin: io.readStdin,
    readFile: io.readFile,
    save: io.save,
    paint: async () => {
      const { painter } = await import('./terminal/paint.ts');
      const { loadUnicode, loadUnicodeFor } = await import('./terminal/width.ts');
      // The bundled data is simple to measure; anything else may hold any script.
      await (settings.data.length === 0 ? loadUnicodeFor(operands) : loadUnicode());
      return painter(wantsColour(settings.color, env, stdout.isTerminal), settings.ascii);
    },
  };
  return context;
}

/** The program has its words in two languages: whoever reads the data in another one gets the first. */
function wordingOf({ lang, ascii }: Settings): Wording {
  const language = languageFrom(lang ?? '') ?? languages[0];
  return { language, dataLanguage: lang, ascii };
}

async function load(
  { data, lang }: Settings,
  io: Io,
): Promise<{ readonly catalogue: Catalogue; readonly remarks: readonly Text[] }> {
  if (data.length > 0) {
    const { readInputs } = await import('./datasets/inputs.ts');
    const { dataset: own, remarks } = await readInputs(data, io, { bundled: bundledData, schema });
    if (lang !== null) checkLanguage(lang, [...new Set([...languages, ...own.languages])]);
    return { catalogue: catalogue(own), remarks };
  }
  return { catalogue: await bundled(), remarks: [] };
}

async function schema() {
  return (await (await import('./commands/schemas.ts')).schemas()).dataset;
}

async function bundledData() {
  return (await import('../data/dataset.ts')).dataset;
}

async function bundled(): Promise<Catalogue> {
  return catalogue(await bundledData());
}

function checkLanguage(value: string, values: readonly string[]): void {
  if (languageAmong(value, values) !== null) return;
  throw new Problem(
    'unknown-value',
    { by: '--lang', value, values },
    { word: value, among: values },
  );
}

/** Shows an answer that is longer than the terminal in a pager; writes any other. */
async function show(output: Chunks, settings: Settings, io: Io): Promise<void> {
  const { stdout, env } = io;
  if (settings.pager && stdout.isTerminal && stdout.rows !== null) {
    const { pagerOf } = await import('./terminal/pager.ts');
    const pager = pagerOf(env);
    const text = pager === null ? '' : [...batches(output)].join('');
    const isLong = text.split('\n').length > stdout.rows;
    if (pager !== null && isLong && (await io.page(text, pager))) return;
    return print(pager === null ? output : text, io);
  }
  await print(output, io);
}

/** Writes as fast as it is read, and no more once the reader has gone. */
async function print(output: Chunks, { stdout }: Io): Promise<void> {
  for (const batch of batches(output)) {
    const isTaken = await stdout.write(batch).catch((error: unknown) => {
      throw new Problem('answer-unwritable', { reason: systemReason(error) });
    });
    if (!isTaken) return;
  }
}

/** Which data was used, if it is not the bundled data. */
async function ownData({
  settings,
  wording,
  isLoaded,
  catalogue,
  inputRemarks,
}: Context & Loaded): Promise<readonly string[]> {
  if (settings.data.length === 0 || !isLoaded()) return [];
  const { nameOf } = await import('./datasets/input-names.ts');
  const { dataset } = await catalogue();
  const { title, version } = dataset;
  const name = textIn(title, wording);
  const separator = wording.language === 'zh' ? '、' : ', ';
  const file = settings.data.map((path) => nameOf(path)[wording.language]).join(separator);
  return [
    ...(await inputRemarks()).map((text) => text[wording.language]),
    wording.language === 'zh'
      ? `数据：${[name, version].filter((part) => part).join('，')}（${file}）。`
      : `Data: ${[name, version].filter((part) => part).join(', ')} (${file}).`,
  ];
}

/** Remarks go under the answer, fitted to the terminal that they appear on. */
async function remark(remarks: readonly string[], settings: Settings, io: Io): Promise<void> {
  if (remarks.length === 0) return;
  const { renderRemarks } = await import('./commands/remarks.ts');
  await say(await renderRemarks(remarks, settings, io), io);
}

/** A message that cannot be written (a full disk) does not change how the run ended. */
async function say(text: string, { stderr }: Io): Promise<void> {
  await stderr.write(text).catch(() => false);
}
