import type { Text } from './text.ts';
import type { Fact, Source } from './types.ts';

/** What sort of fact it is, by the fields that only facts of that sort have. */
export function kindOf(fact: Fact): 'figure' | 'ranking' | 'award' | 'policy' | 'place' {
  if ('indicator' in fact) return 'figure';
  if ('list' in fact) return 'ranking';
  if ('grantedBy' in fact) return 'award';
  return 'issuer' in fact ? 'policy' : 'place';
}

/** Who published it first: for a copy, the publisher of the original. */
export function originalPublisher({ copyOf, publisher }: Source): Text {
  return copyOf ?? publisher;
}
