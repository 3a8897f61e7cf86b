/**
 * In the place of node:child_process for commander, which loads it at each start (and node:net with it) for
 * subcommands that are programs of their own. There are none.
 */
export function spawn(): never {
  throw new Error('no subcommand is a program of its own');
}
