import { dataset } from '../../data/dataset.ts';
import { type Command, describe } from '../../src/commands/command.ts';
import * as table from '../../src/commands/index.ts';
import { catalogue } from '../../src/lookup/catalogue.ts';
import { exampleIds } from '../../src/sections/example-ids.ts';

const ids = exampleIds(catalogue(dataset));

/** A command with its texts and examples, as the help shows them for the bundled data. */
async function described(command: Command) {
  const { examples, ...rest } = await describe(command);
  return { ...rest, examples: examples(ids), sampled: rest.sample?.(ids) ?? null };
}

export const commands = await Promise.all(table.commands.map(described));
export const overview = await described(table.overview);
