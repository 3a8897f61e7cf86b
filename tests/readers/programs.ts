import { spawnSync } from 'node:child_process';

type Given = { readonly input?: string; readonly cwd?: string };

/** What a program that is not ours prints. The package is Debian's, for whoever lacks the program. */
export function read(
  program: string,
  packageName: string,
  args: readonly string[],
  { input, cwd }: Given = {},
): string {
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input !== undefined && { input }),
    ...(cwd !== undefined && { cwd }),
  });
  if (error) throw new Error(`This test needs ${program}: apt-get install ${packageName}`);
  if (status !== 0) throw new Error(`${program} exits with ${status}\n${stderr}${stdout}`);
  return stdout;
}
