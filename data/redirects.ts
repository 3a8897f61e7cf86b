import type { Dataset } from '../src/model/types.ts';

/**
 * Ids that were renamed: the old one stays here for good, so that scripts and citations go on
 * working. `to` names an entry, never another redirect.
 */
export const redirects = [] as const satisfies Dataset['redirects'];
