import { bundledName, standardInput } from '../datasets/input-names.ts';
import { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { Examples } from '../sections/section.ts';
import {
  type Answer,
  type Context,
  type DescribedCommand,
  describe,
  type Part,
} from './command.ts';
import type { Vocabulary } from './options.ts';
import { schemas } from './schemas.ts';
import { helpTopics } from './topics.ts';

type Installation = {
  readonly label: Text;
  /** Where the lines go. */
  readonly where: Text;
  readonly lines: readonly string[];
};

/** The shells that have a script, each with how to install it. */
export const shells = {
  bash: {
    label: { en: 'bash 3.2 or newer', zh: 'bash 3.2 及以上' },
    where: {
      en: 'Add to ~/.bashrc (on macOS to ~/.bash_profile):',
      zh: '写入 ~/.bashrc 末尾（macOS 为 ~/.bash_profile）：',
    },
    lines: ['eval "$(wujin completion bash)"'],
  },
  zsh: {
    label: { en: 'zsh', zh: 'zsh' },
    where: { en: 'Add to ~/.zshrc:', zh: '写入 ~/.zshrc 末尾：' },
    lines: ['autoload -Uz compinit && compinit', 'eval "$(wujin completion zsh)"'],
  },
  fish: {
    label: { en: 'fish 3 or newer', zh: 'fish 3 及以上' },
    where: { en: 'Run once:', zh: '在提示符下执行一次：' },
    lines: [
      'mkdir -p ~/.config/fish/completions',
      'wujin completion fish > ~/.config/fish/completions/wujin.fish',
    ],
  },
  powershell: {
    label: { en: 'PowerShell 5.1 or newer', zh: 'PowerShell 5.1 及以上' },
    where: {
      en: 'Add to the file that $PROFILE names:',
      zh: '写入 $PROFILE 所指文件末尾：',
    },
    lines: ['wujin completion powershell | Out-String | Invoke-Expression'],
  },
} as const satisfies Readonly<Record<string, Installation>>;

const shellNames = keysOf(shells);

export const about: Text = {
  en: 'Shell completion for commands, options, values and ids',
  zh: 'shell 补全：命令、选项、取值与 id',
};

export const examples: Examples = () => [
  { line: 'wujin completion bash', about: shells.bash.label },
  { line: 'wujin completion zsh --lang zh', about: { en: 'in Chinese', zh: '中文说明' } },
  {
    line: 'wujin completion fish > ~/.config/fish/completions/wujin.fish',
    about: { en: 'to a separate file', zh: '写入独立文件' },
  },
];

export const more: readonly Part[] = shellNames.map((name) => {
  const { label, where, lines } = shells[name];
  return { heading: label, text: where, lines };
});

export async function run(context: Context): Promise<Answer> {
  const [name, ...rest] = context.operands;
  if (name === 'words') return printWords(rest, context);
  if (name === undefined) throw new Problem('missing-shell', { names: shellNames });
  const shell = shellNames.find((each) => each === name);
  if (!shell) {
    const meant = { word: name, among: shellNames };
    throw new Problem('unknown-shell', { name, names: shellNames }, meant);
  }
  const [surplus] = rest;
  if (surplus !== undefined) {
    const usage = { command: 'completion', operands: '<shell>' };
    throw new Problem('too-many-arguments', { ...usage, surplus });
  }
  const overview = await describe(context.table.overview);
  const commands = await Promise.all(context.table.commands.map(describe));
  const { completionScripts } = await import('../formats/completions.ts');
  const { completionsOf } = await import('./completion-table.ts');
  const tables = await schemas();
  const { language } = context.wording;
  const operandWords = {
    schema: vocabularyOf(keysOf(tables.outputs), (each) => aboutCommand(each, commands)),
    completion: vocabularyOf(shellNames, (each) => shells[each].label),
    help: {
      ...vocabularyOf(
        commands.map((each) => each.name),
        (each) => aboutCommand(each, commands),
      ),
      ...Object.fromEntries(helpTopics.map((topic) => [topic.name, topic.title])),
    },
  };
  const completions = completionsOf(overview, commands, operandWords, tables, language);
  return { output: completionScripts[shell](completions), remarks: [] };
}

function vocabularyOf<T extends string>(
  words: readonly T[],
  aboutWord: (word: T) => Text,
): Vocabulary {
  return Object.fromEntries(words.map((word) => [word, aboutWord(word)]));
}

function aboutCommand(name: string, commands: readonly DescribedCommand[]): Text {
  return commands.find((each) => each.name === name)?.about ?? { en: '', zh: '' };
}

/**
 * `wujin completion words <command or option>`: what the scripts ask for when somebody presses Tab. There
 * is no good time to complain then, nor one to wait for a pipe or a terminal: only a regular file is read.
 */
async function printWords([name = '']: readonly string[], context: Context): Promise<Answer> {
  const nothing = { output: '', remarks: [], isQuiet: true };
  const { data } = context.settings;
  try {
    for (const path of data) {
      const isReadable =
        path === bundledName ||
        (path !== standardInput &&
          ((await context.isFile(path)) || (await context.isFile(`${path}/datapackage.json`))));
      if (!isReadable) return nothing;
    }
    const { wordLines } = await import('./completion-words.ts');
    return { ...nothing, output: wordLines(name, await context.catalogue(), context.wording) };
  } catch {
    return nothing;
  }
}
