import { sections } from '../sections/index.ts';
import { audit } from './audit.ts';
import { cite } from './cite.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { lookupCommand } from './lookup.ts';
import { search } from './search.ts';
import { show } from './show.ts';

/** Every command, in the order of the help. A new one is a file and a line here. */
export const commands: readonly Command[] = [
  ...sections.map(lookupCommand),
  show,
  search,
  history,
  audit,
  cite,
  help,
];
