import { nearest } from '../lookup/suggest.ts';
import type { Choice, Finding } from '../model/finding.ts';
import { concepts, factConcepts, idsOf, isId } from './references.ts';

/** Accepted words for one that is not accepted. */

/** A longer list would hide the rest of the message. */
const shortList = 12;
/** A search for the nearest of more ids takes too long. */
const mostIds = 10_000;

/** The candidate nearest to a word, and the accepted words if that is a short list. */
export function choiceOf(
  word: unknown,
  candidates: readonly string[],
  accepted: readonly string[] = candidates,
): Choice {
  const [meant = null] = typeof word === 'string' ? nearest(word, candidates, 1) : [];
  return { meant, accepted: accepted.length <= shortList ? accepted : [] };
}

/** The findings. Those about unknown ids get the nearest id and the accepted ids. */
export function suggestIds(dataset: unknown, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((each) => {
    if (each.kind === 'unknown-reference') {
      const choice = choiceOfIds(each.args.id, idsOf(dataset, [each.args.concept]));
      return { ...each, args: { ...each.args, ...choice } };
    }
    if (each.kind === 'redirect-to-nothing' || each.kind === 'unknown-fact') {
      const among = each.kind === 'unknown-fact' ? factConcepts : concepts;
      const choice = choiceOfIds(each.args.id, idsOf(dataset, among));
      return { ...each, args: { ...each.args, ...choice } };
    }
    return each;
  });
}

function choiceOfIds(id: string, ids: readonly unknown[]): Choice {
  const accepted = ids.filter(isId);
  return choiceOf(id, accepted.length <= mostIds ? accepted : [], accepted);
}
