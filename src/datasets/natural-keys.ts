import { type Finding, finding } from '../model/finding.ts';
import { itemsOf, pathOf, valueIn } from './json-value.ts';
import { idsOf } from './references.ts';

/**
 * The fields that say what a fact is about, with the concepts that they refer to. Two facts that share
 * all of them are one.
 */
const keys = {
  figures: { indicator: 'indicators', area: 'areas', period: null, kind: null },
  rankings: { list: 'lists', year: null, subject: 'areas', among: 'groups' },
} as const;

/**
 * No two figures and no two rankings are about the same thing: their claims belong together. A fact with
 * a wrong reference is not compared: nobody knows what it is about.
 */
export function* uniqueFacts(dataset: unknown): Generator<Finding> {
  for (const concept of ['figures', 'rankings'] as const) {
    const fields = Object.keys(keys[concept]);
    const known = Object.values(keys[concept]).map(
      (each) => each && new Set(idsOf(dataset, [each])),
    );
    const facts = itemsOf(dataset, concept);
    const seen = new Map<string, number>();
    for (const [i, fact] of facts.entries()) {
      const values = fields.map((field) => valueIn(fact, field));
      if (!values.every((value, at) => known[at]?.has(value) ?? isPlain(value))) continue;
      const key = JSON.stringify(values);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, i);
      // An id that is used twice is reported as such.
      else if (valueIn(fact, 'id') !== valueIn(facts[first], 'id')) {
        const steps = [concept, i];
        const args = { fields, first: pathOf(dataset, [concept, first]) };
        yield finding(pathOf(dataset, steps), 'same-fact-twice', args, steps);
      }
    }
  }
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number';
