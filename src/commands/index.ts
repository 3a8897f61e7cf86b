import { sections } from '../sections/index.ts';
import { audit } from './audit.ts';
import { cite } from './cite.ts';
import type { Command } from './command.ts';
import { completion } from './completion.ts';
import { exportCommand } from './export.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { lookupCommand } from './lookup.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { show } from './show.ts';

export { overview } from './overview.ts';

/** Every command, in the order of the help. A new one is a file and a line here. */
export const commands: readonly Command[] = [
  ...sections.map(lookupCommand),
  show,
  search,
  history,
  audit,
  cite,
  exportCommand,
  schema,
  completion,
  help,
];
