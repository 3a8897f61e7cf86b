import { hold } from '../formats/column.ts';
import type { Settings } from './settings.ts';

/**
 * A command line that can be pasted into a shell: words are quoted, what begins with a hyphen follows
 * `--`, and the data of this run goes along. It is not broken where lines are.
 */
export function suggestedCommand(
  command: string,
  operands: readonly string[],
  { data }: Pick<Settings, 'data'>,
  options: readonly string[] = [],
): string {
  const given = [...options, ...data.flatMap((path) => ['--data', path])];
  const needsEnd = operands.some((operand) => operand.startsWith('-'));
  const words = needsEnd
    ? [command, ...given, '--', ...operands]
    : [command, ...operands, ...given];
  return hold(['wujin', ...words].map(quoted).join(' '));
}

/** An example with the data of this run, unless it takes none or reads standard input. */
export function withData(line: string, { data }: Pick<Settings, 'data'>): string {
  const takesNone = /^wujin (?:help|schema|completion|init)\b|--template|--data/.test(line);
  if (data.length === 0 || data.includes('-') || takesNone) return line;
  const [command = '', ...rest] = line.split(/(?= [|>] )/);
  const given = data.map((path) => ` --data ${quoted(path)}`);
  return [command, ...given, ...rest].join('');
}

/** A word as a POSIX shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) || /^[\p{Script=Han}\w-]+$/u.test(word)
    ? word
    : `'${word.replaceAll("'", `'\\''`)}'`;
}
