import * as v from 'valibot';
import { fold } from '../lookup/words.ts';
import { type Finding, finding } from '../model/finding.ts';
import { type Concept, id } from '../model/schema-fields.ts';
import { itemsOf, pathOf, valueIn, valuesAt } from './json-value.ts';

/** References by id, checked in any file, even if its shape is wrong elsewhere. */

export const concepts = [
  'areas',
  'groups',
  'indicators',
  'figures',
  'lists',
  'rankings',
  'awards',
  'policies',
  'places',
  'terms',
  'tensions',
  'sources',
] as const satisfies readonly Concept[];

export const isId = (value: unknown): value is string => v.is(id, value);

/** The fields that refer to entries of each array. */
const references: readonly (readonly [concept: Concept, patterns: readonly string[]])[] = [
  [
    'areas',
    [
      'figures/*/area',
      'rankings/*/subject',
      'awards/*/subject',
      'places/*/area',
      'areas/*/includes/*',
    ],
  ],
  ['groups', ['rankings/*/among']],
  ['indicators', ['figures/*/indicator']],
  ['lists', ['rankings/*/list']],
  ['terms', ['indicators/*/term', 'lists/*/term']],
  [
    'sources',
    [
      'base',
      'areas/*/source',
      'terms/*/sources/*',
      'figures/*/claims/*/source',
      'rankings/*/claims/*/source',
      'awards/*/claims/*/source',
      'policies/*/claims/*/source',
      'places/*/claims/*/source',
    ],
  ],
];

const nothingNear = { meant: null, accepted: [] };

export function* resolvedReferences(dataset: unknown): Generator<Finding> {
  for (const [concept, patterns] of references) {
    for (const { value, steps } of unknownIds(dataset, patterns, [concept])) {
      const args = { id: value, concept, ...nothingNear };
      yield finding(pathOf(dataset, steps), 'unknown-reference', args, steps);
    }
  }
}

export const factConcepts = ['figures', 'rankings', 'awards', 'policies', 'places'] as const;

/** A tension is between two facts, of any kind. */
export function* tensionsOfFacts(dataset: unknown): Generator<Finding> {
  const patterns = ['tensions/*/fact', 'tensions/*/other'];
  for (const { value, steps } of unknownIds(dataset, patterns, factConcepts)) {
    const args = { id: value, ...nothingNear };
    yield finding(pathOf(dataset, steps), 'unknown-fact', args, steps);
  }
}

/** A redirect leads from an id that is free to one that is taken, in one step. */
export function* straightRedirects(dataset: unknown): Generator<Finding> {
  const taken = new Set(idsOf(dataset, concepts));
  const seen = new Set<unknown>();
  for (const [i, redirect] of itemsOf(dataset, 'redirects').entries()) {
    const from = valueIn(redirect, 'from');
    if (!isId(from)) continue;
    const steps = ['redirects', i, 'from'];
    const path = pathOf(dataset, steps);
    if (taken.has(from)) yield finding(path, 'redirect-in-use', { id: from }, steps);
    if (seen.has(from)) yield finding(path, 'redirected-twice', { id: from }, steps);
    seen.add(from);
  }
  for (const { value, steps } of unknownIds(dataset, ['redirects/*/to'], concepts, taken)) {
    const args = { id: value, ...nothingNear };
    yield finding(pathOf(dataset, steps), 'redirect-to-nothing', args, steps);
  }
}

/** The ids of all entries, even of entries with other errors. An id may be missing or invalid. */
export function idsOf(dataset: unknown, among: readonly Concept[]): readonly unknown[] {
  return among.flatMap((concept) => itemsOf(dataset, concept).map((each) => valueIn(each, 'id')));
}

/** The ids at some patterns that no entry of the concepts has. */
function unknownIds(
  dataset: unknown,
  patterns: readonly string[],
  among: readonly Concept[],
  ids: ReadonlySet<unknown> = new Set(idsOf(dataset, among)),
) {
  if (!among.every((concept) => isKnown(dataset, concept))) return [];
  if (among.every((concept) => isNamedByFacts(dataset, concept))) return [];
  const isUnknown = (value: unknown): value is string => !ids.has(value) && isId(value);
  const wanted = (isWanted: typeof isUnknown) =>
    patterns.flatMap((pattern) => valuesAt(dataset, pattern, isWanted));
  const found = wanted(isUnknown);
  if (found.length === 0) return found;
  const nameless = idsOf(dataset, among).filter((each) => !isId(each));
  if (nameless.length === 0) return found;
  const excused = meantBy(nameless, usesOf(dataset, patterns, isUnknown));
  return wanted((value): value is string => isUnknown(value) && !excused.has(value));
}

/** Of what is no array, and of sources that are missing, every reference may be right. */
function isKnown(dataset: unknown, concept: Concept): boolean {
  const section = valueIn(dataset, concept);
  return Array.isArray(section) || (section === undefined && concept !== 'sources');
}

/** Without a list of them, areas, groups, indicators and lists are those that the facts name. */
function isNamedByFacts(dataset: unknown, concept: Concept): boolean {
  const isNamed = ['areas', 'groups', 'indicators', 'lists'].includes(concept);
  return isNamed && itemsOf(dataset, concept).length === 0;
}

/** How often each unknown id is used. */
function usesOf(
  dataset: unknown,
  patterns: readonly string[],
  isUnknown: (value: unknown) => value is string,
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (value: unknown): value is never => {
    if (isUnknown(value)) uses.set(value, (uses.get(value) ?? 0) + 1);
    return false;
  };
  for (const pattern of patterns) valuesAt(dataset, pattern, count);
  return uses;
}

/**
 * Unknown ids that probably belong to entries without a valid id: such references are right once the
 * entry has its id. The id resembles the invalid one, or several entries refer to it.
 */
function meantBy(
  nameless: readonly unknown[],
  uses: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const invalid = new Set(nameless.map((id) => (typeof id === 'string' ? bare(id) : null)));
  const alike = [...uses.keys()].filter((id) => invalid.has(bare(id)));
  const often = [...uses].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  return new Set([...alike, ...often.map(([id]) => id)].slice(0, nameless.length));
}

const bare = (id: string) => fold(id).replaceAll(/[^a-z0-9]/g, '');
