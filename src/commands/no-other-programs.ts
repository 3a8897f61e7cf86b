/**
 * What commander gets in the place of the module of Node.js that starts programs. It loads that one at each
 * start, and the module for sockets with it, for subcommands that are programs of their own. There are none.
 */
export function spawn(): never {
  throw new Error('no subcommand is a program of its own');
}
