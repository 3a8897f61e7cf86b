import { type Finding, finding } from '../model/finding.ts';
import type { Vocabulary } from '../model/schema-fields.ts';
import { standardWords } from '../model/standard-words.ts';
import { isStandardUnit, standardUnitId, standardUnitIds } from '../model/units.ts';
import { described, itemsOf, pathOf, valueIn, valuesAt } from './json-value.ts';
import { choiceOf } from './suggestions.ts';

/** Words of the vocabularies that a dataset may declare. */

/** The field that takes the words of each vocabulary. Any code of a language is accepted. */
const uses = {
  units: 'indicators/*/unit',
  topics: 'indicators/*/topic',
  awardKinds: 'awards/*/kind',
  levels: 'awards/*/level',
  policyKinds: 'policies/*/kind',
  placeKinds: 'places/*/kind',
} as const satisfies Partial<Record<Vocabulary, string>>;

/** A count may be named by any words: fishing-boats, maker spaces. */
const plainWords = /^\p{Letter}[\p{Letter}\p{Number}]*(?:[ -][\p{Letter}\p{Number}]+)*$/u;

/**
 * A word is declared or a standard one. A dataset that declares none may use any word: it names a heading,
 * a kind, or what is counted. A standard unit in other letters ("nok") is a typing error all the same.
 */
export function* knownWords(dataset: unknown): Generator<Finding> {
  for (const vocabulary of vocabularies) {
    const declared = itemsOf(dataset, vocabulary).map((each) => valueIn(each, 'id'));
    yield* usedTwice(vocabulary, declared);
    if (!isOpen(vocabulary)) continue;
    const ids = new Set(declared);
    const isUnknown = (value: unknown): value is string =>
      typeof value === 'string' &&
      !ids.has(value) &&
      !isStandard(vocabulary, value) &&
      (ids.size > 0 || (vocabulary === 'units' && !isCount(value)));
    for (const { value, steps } of valuesAt(dataset, uses[vocabulary], isUnknown)) {
      const args = { ...choice(vocabulary, value, declared), received: described(value) };
      yield finding(pathOf(dataset, steps), 'unknown-word', args, steps);
    }
  }
}

const vocabularies: readonly Vocabulary[] = [
  'units',
  'topics',
  'awardKinds',
  'levels',
  'policyKinds',
  'placeKinds',
  'sourceLanguages',
];

function isOpen(vocabulary: Vocabulary): vocabulary is keyof typeof uses {
  return Object.hasOwn(uses, vocabulary);
}

function isStandard(vocabulary: keyof typeof uses, word: string): boolean {
  if (vocabulary === 'units') return isStandardUnit(word);
  return standardWords[vocabulary].some(({ id }) => id === word);
}

function isCount(word: string): boolean {
  return plainWords.test(word) && standardUnitId(word) === null;
}

function choice(vocabulary: keyof typeof uses, word: string, declared: readonly unknown[]) {
  const own = declared.filter((id) => typeof id === 'string');
  const standard =
    vocabulary === 'units' ? standardUnitIds() : standardWords[vocabulary].map(({ id }) => id);
  const meant = vocabulary === 'units' ? standardUnitId(word) : null;
  return meant === null
    ? choiceOf(word, [...new Set([...own, ...standard])])
    : { meant, accepted: [] };
}

function* usedTwice(vocabulary: Vocabulary, declared: readonly unknown[]): Generator<Finding> {
  const seen = new Map<unknown, number>();
  for (const [i, id] of declared.entries()) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    else if (typeof id === 'string') {
      const steps = [vocabulary, i, 'id'];
      const args = { id, first: `${vocabulary}/${first}` };
      yield finding(steps.join('/'), 'id-used-twice', args, steps);
    }
  }
}
