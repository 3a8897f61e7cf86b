/** Part of the stage `named`: what its steps know of a name. */
import type { Carried, Who } from './context.ts';
import type { Mentions } from './mentions.ts';
import type { NamedFact } from './named-facts.ts';
import type { Window } from './named-ties.ts';
import type { Range } from './residue.ts';

/** A name in a sentence, and what it may be the name of. */
export type Target = Range & {
  readonly facts: readonly NamedFact[];
  readonly by: 'name' | 'area' | 'pronoun';
};

export type Circumstances = {
  readonly mentions: Mentions;
  readonly carried: Carried;
  readonly window: Window;
  readonly target: Target;
  readonly who: Who | null;
  readonly fact: NamedFact;
};
