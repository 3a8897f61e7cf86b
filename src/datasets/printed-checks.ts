import { type Finding, finding, type Steps } from '../model/finding.ts';
import {
  readPrint,
  type Statement,
  statesBound,
  statesRank,
  statesValue,
} from '../model/printed.ts';
import type { Dataset } from '../model/types.ts';
import { bounds } from '../model/vocabulary.ts';
import { itemsOf, pathOf, valueIn } from './json-value.ts';

/** What the printed text of a claim should state, with the result. */
type Held = {
  readonly statement: Statement;
  readonly fault: (path: string, steps: Steps) => Finding;
};

/**
 * The printed text of a claim does not state another value, bound or rank than the claim. A claim with
 * a reading explains the difference, and a text without a number that can be read proves nothing.
 */
export function* statedValues(dataset: unknown): Generator<Finding> {
  yield* faultsIn(dataset, (statement) => statement === 'otherwise');
}

/** In our own data each printed text states the value, the bound or the rank in words that we read. */
export const readValues = (dataset: Dataset): readonly Finding[] => [
  ...faultsIn(dataset, (statement) => statement === 'not-read'),
];

function* faultsIn(
  dataset: unknown,
  isFault: (statement: Statement) => boolean,
): Generator<Finding> {
  const languages = new Map(
    itemsOf(dataset, 'sources').map((each) => [valueIn(each, 'id'), valueIn(each, 'language')]),
  );
  for (const concept of ['figures', 'rankings']) {
    for (const [i, fact] of itemsOf(dataset, concept).entries()) {
      for (const [j, claim] of itemsOf(fact, 'claims').entries()) {
        const printed = valueIn(claim, 'printed');
        if (typeof printed !== 'string' || valueIn(claim, 'reading') !== undefined) continue;
        const language = languages.get(valueIn(claim, 'source'));
        const held = heldAgainst(printed, claim, typeof language === 'string' ? language : 'en');
        const wrong = held.find(({ statement }) => isFault(statement));
        const steps = [concept, i, 'claims', j, 'printed'];
        if (wrong) yield wrong.fault(pathOf(dataset, steps), steps);
      }
    }
  }
}

function heldAgainst(printed: string, claim: unknown, language: string): readonly Held[] {
  const value = valueIn(claim, 'value');
  const bound = valueIn(claim, 'bound');
  const rank = valueIn(claim, 'rank');
  if (typeof value === 'number' && isBound(bound)) {
    // Most digits printed in full need no reading.
    if (bound === 'exact' && printed === String(value)) return [];
    const print = readPrint(printed, language);
    return [
      {
        statement: statesValue(print, value),
        fault: (path, steps) =>
          finding(path, 'not-printed', { printed, value: String(value) }, steps),
      },
      {
        statement: statesBound(print, value, bound),
        fault: (path, steps) => finding(path, 'bound-not-printed', { printed, bound }, steps),
      },
    ];
  }
  if (typeof rank !== 'number' || !Number.isSafeInteger(rank) || rank < 1) return [];
  return [
    {
      statement: statesRank(
        readPrint(printed, language),
        rank,
        bound === 'top' ? 'top' : undefined,
      ),
      fault: (path, steps) => finding(path, 'rank-not-printed', { printed, rank }, steps),
    },
  ];
}

function isBound(bound: unknown): bound is keyof typeof bounds {
  return typeof bound === 'string' && Object.hasOwn(bounds, bound);
}
