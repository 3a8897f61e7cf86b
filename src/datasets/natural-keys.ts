import { type Finding, finding } from '../model/finding.ts';
import { itemsOf, pathOf, valueIn } from './json-value.ts';

/** The fields that say what a fact is about. Two facts that share all of them are one. */
const keys = {
  figures: ['indicator', 'area', 'period', 'kind'],
  rankings: ['list', 'year', 'subject', 'among'],
} as const;

/** No two figures and no two rankings are about the same thing: their claims belong together. */
export function* uniqueFacts(dataset: unknown): Generator<Finding> {
  for (const concept of ['figures', 'rankings'] as const) {
    const fields = keys[concept];
    const seen = new Map<string, number>();
    for (const [i, fact] of itemsOf(dataset, concept).entries()) {
      const values = fields.map((field) => valueIn(fact, field));
      if (!values.every((value) => typeof value === 'string' || typeof value === 'number'))
        continue;
      const key = JSON.stringify(values);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, i);
        continue;
      }
      const steps = [concept, i];
      const [path, other] = [pathOf(dataset, steps), pathOf(dataset, [concept, first])];
      const isNamed = path !== other;
      yield finding(
        isNamed ? path : steps.join('/'),
        'same-fact-twice',
        { fields, first: isNamed ? other : `${concept}/${first}` },
        steps,
      );
    }
  }
}
