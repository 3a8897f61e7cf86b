import { awards } from './awards.ts';
import { places } from './places.ts';
import { policies } from './policies.ts';
import { rankings } from './rankings.ts';
import type { Section } from './section.ts';
import { sources } from './sources.ts';
import { stats } from './stats.ts';
import { targets } from './targets.ts';
import { terms } from './terms.ts';

/** Every section, in the order of the help. A new one is a file and a line here. */
export const sections: readonly Section[] = [
  stats,
  rankings,
  awards,
  policies,
  targets,
  places,
  terms,
  sources,
];
