import { describe } from '../../src/commands/command.ts';
import * as table from '../../src/commands/index.ts';

/** Every command with its texts and examples, as the help loads them. */
export const commands = await Promise.all(table.commands.map(describe));
export const overview = await describe(table.overview);
