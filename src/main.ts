import { run } from './cli.ts';
import { outputOf } from './terminal/output.ts';

/** Bytes that a file is read by. */
const readAhead = 1 << 20;

/** Open descriptors by name: on macOS, reading one moves its position, even if it is a regular file. */
const descriptors = /^\/(?:dev\/(?:fd\/|std(?:in|out|err)$)|proc\/)/;

/** Runs the program in this process. The exit code is set and not forced, so that pipes empty. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    stdout: outputOf(1, () => process.stdout),
    stderr: outputOf(2, () => process.stderr),
    readFile: async (path, limit) => {
      const { createReadStream } = await import('node:fs');
      return readAll(createReadStream(path, { highWaterMark: readAhead }), limit);
    },
    isFile: async (path) => {
      const { existsSync, statSync } = await import('node:fs');
      return !descriptors.test(path) && existsSync(path) && statSync(path).isFile();
    },
    kindOf: async (path) => (await import('./terminal/folders.ts')).kindOf(path),
    list: async (folder) => (await import('./terminal/folders.ts')).list(folder),
    save: async (...wanted) => (await import('./terminal/save.ts')).save(...wanted),
    page: async (text, command) =>
      (await import('./terminal/pager.ts')).page(text, command, process.env),
    readStdin: (limit) => readAll(process.stdin, limit),
    env: process.env,
  });
}

/** A stream has no size of its own (a pipe, a device): it is counted while it comes in. */
async function readAll(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
