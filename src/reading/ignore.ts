/**
 * Stage 0 of reading a text: the text of a .wujinignore in, a rule for paths out. The syntax is that of
 * .gitignore: the last line that fits decides.
 */

/** Whether the file leaves a path out: true or false, null if it says nothing. Paths are relative to it. */
export type IgnoreRule = (path: string, isFolder: boolean) => boolean | null;

type Pattern = { readonly fits: RegExp; readonly onlyFolders: boolean; readonly ignores: boolean };

export function ignoreRule(text: string): IgnoreRule {
  const patterns = text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .flatMap((line) => patternOf(line) ?? []);
  return (path, isFolder) => {
    const last = patterns.findLast(
      ({ fits, onlyFolders }) => (isFolder || !onlyFolders) && fits.test(path),
    );
    return last?.ignores ?? null;
  };
}

function patternOf(line: string): Pattern | null {
  // A space at the end counts only behind a backslash.
  const trimmed = line.replace(/(?<!\\) +$/, '');
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  const ignores = !trimmed.startsWith('!');
  const glob = ignores ? trimmed : trimmed.slice(1);
  const onlyFolders = glob.endsWith('/');
  const path = onlyFolders ? glob.slice(0, -1) : glob;
  // A slash elsewhere ties a pattern to the folder of the file; others fit at any depth.
  const isTied = path.includes('/');
  const source = sourceOf(path.replace(/^\//, ''));
  if (source === null || path === '') return null;
  return { fits: new RegExp(`^${isTied ? '' : '(?:.*/)?'}${source}$`, 's'), onlyFolders, ignores };
}

const part =
  /\/\*\*$|(?:(?<=\/)|^)\*\*\/|\*+|\?|\[([!^]?)((?:\\.|[^\]\\])(?:\\.|[^\]\\])*)\]|\\?(.)/gs;

/** A glob as a regular expression; null if its brackets do not close or mean nothing. */
function sourceOf(glob: string): string | null {
  // /** is tied, and is everything all the same.
  if (glob === '**') return '.+';
  let isOpen = false;
  const source = glob.replaceAll(part, (whole, negated?: string, set?: string, char?: string) => {
    if (whole === '/**') return '/.+';
    if (whole === '**/') return '(?:.*/)?';
    if (set !== undefined) return `(?!/)[${negated ? '^' : ''}${set.replaceAll('[', '\\[')}]`;
    if (whole === '?') return '[^/]';
    isOpen ||= whole === '[';
    return char === undefined ? '[^/]*' : char.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
  });
  try {
    new RegExp(source, 's');
    return isOpen ? null : source;
  } catch {
    return null;
  }
}
