import { run } from './cli.ts';
import { outputOf } from './terminal/output.ts';

/** Runs the program in this process. The exit code is set and not forced, so that pipes empty. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    readFile: async (path) => (await import('node:fs/promises')).readFile(path),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    env: process.env,
  });
}
