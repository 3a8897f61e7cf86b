/**
 * Stage 0 of reading a text: what a command line names in, the files to read out. Folders are read with all
 * that is in them. What .wujinignore leaves out is left out; where it is named itself, that is said.
 */
import { extensionOf, extensions } from './format.ts';
import { type IgnoreRule, ignoreRule } from './ignore.ts';

export type PathKind = 'file' | 'folder' | 'other';

/** What is asked of the disk, so that a test can be one. */
export type Disk = {
  /** What a path is, links followed; null if nothing has it. */
  readonly kindOf: (path: string) => Promise<PathKind | null>;
  /** What is in a folder. A link is `other`: links to folders can be endless. */
  readonly list: (
    folder: string,
  ) => Promise<readonly { readonly name: string; readonly kind: PathKind }[]>;
  /** The text of a file; null if it cannot be read. */
  readonly read: (path: string) => Promise<string | null>;
};

/** What was named and is not read, or not as it was named. */
export type PathRemark = {
  readonly kind: 'missing-path' | 'ignored-path' | 'unreadable-folder' | 'folder-without-texts';
  readonly path: string;
};

export type Files = {
  /** Paths, `-` among them, in the order of the command line and each once; those of a folder sorted. */
  readonly files: readonly string[];
  readonly remarks: readonly PathRemark[];
};

export const ignoreFile = '.wujinignore';

/** A rule and the folder of its file. */
type Placed = { readonly folder: string; readonly rule: IgnoreRule };

export async function filesOf(operands: readonly string[], disk: Disk): Promise<Files> {
  const files = new Set<string>();
  const remarks: PathRemark[] = [];

  async function rulesIn(folder: string, above: readonly Placed[]): Promise<readonly Placed[]> {
    const text = await disk.read(join(folder, ignoreFile));
    return text === null ? above : [...above, { folder, rule: ignoreRule(text) }];
  }

  async function readFolder(folder: string, above: readonly Placed[]): Promise<void> {
    const rules = await rulesIn(folder, above);
    const entries = await disk.list(folder).catch(() => null);
    if (entries === null) {
      remarks.push({ kind: 'unreadable-folder', path: folder });
      return;
    }
    for (const { name, kind } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, name);
      const isText = kind === 'file' && extensions.includes(extensionOf(name));
      const isRead = kind === 'folder' && !name.startsWith('.') && name !== 'node_modules';
      if ((!isText && !isRead) || isIgnored(path, isRead, rules)) continue;
      if (isRead) await readFolder(path, rules);
      else files.add(path);
    }
  }

  async function readNamed(operand: string): Promise<void> {
    const kind = await disk.kindOf(operand);
    const path = normal(operand);
    const { rules, ignored } = await rulesAbove(path, kind === 'folder');
    if (kind === null) remarks.push({ kind: 'missing-path', path: operand });
    else if (ignored) remarks.push({ kind: 'ignored-path', path: operand });
    else if (kind === 'folder') {
      const count = files.size;
      await readFolder(path, rules);
      if (files.size === count) remarks.push({ kind: 'folder-without-texts', path: operand });
    } else files.add(path);
  }

  /** The rules of the folders above a path, and whether they leave it out. */
  async function rulesAbove(
    path: string,
    isFolder: boolean,
  ): Promise<{ readonly rules: readonly Placed[]; readonly ignored: boolean }> {
    let rules: readonly Placed[] = [];
    for (const step of stepsTo(path, isFolder)) {
      rules = await rulesIn(step.folder, rules);
      const ignored = isIgnored(step.path, isFolder || step.path !== path, rules);
      if (ignored) return { rules, ignored };
    }
    return { rules, ignored: false };
  }

  for (const operand of operands) {
    if (operand === '-') files.add('-');
    else await readNamed(operand);
  }
  return { files: [...files], remarks };
}

/** The rule nearest to a path that says something about it decides. */
function isIgnored(path: string, isFolder: boolean, rules: readonly Placed[]): boolean {
  for (const { folder, rule } of rules.toReversed()) {
    const ignores = rule(path.slice(join(folder, '').length), isFolder);
    if (ignores !== null) return ignores;
  }
  return false;
}

/** The folders from the working directory to a path. Outside of it, only that of a file counts. */
function stepsTo(path: string, isFolder: boolean) {
  if (path === '.') return [];
  const names = path.split('/');
  const isInside = names[0] !== '..' && !/^(?:\/|[A-Za-z]:)/.test(path);
  const steps = names.map((_, i) => ({
    folder: names.slice(0, i).join('/') || (path.startsWith('/') ? '/' : ''),
    path: names.slice(0, i + 1).join('/'),
  }));
  return isInside ? steps : isFolder ? [] : steps.slice(-1);
}

/** ./docs/ and docs are one folder. */
function normal(path: string): string {
  const short = path.replace(/^(?:\.\/+)+/, '').replace(/(?<=[^/])\/+$/, '');
  return short === '' ? '.' : short;
}

function join(folder: string, name: string): string {
  if (folder === '.' || folder === '') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
