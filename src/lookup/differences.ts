import { groupBy } from '../model/group.ts';
import type { Claim, Dataset, Fact } from '../model/types.ts';
import type { Evidence } from '../model/vocabulary.ts';
import { assessFact, type Catalogue } from './catalogue.ts';

/** What happened to an entry, a claim or a field between two datasets. */
export type Change = 'added' | 'removed' | 'changed';

/** A value before and after; null if there is none. */
export type FieldChange = {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
};

export type ClaimChange = {
  readonly change: Change;
  readonly source: string;
  readonly before: Claim | null;
  readonly after: Claim | null;
};

/** Whatever has an id: facts, and what they refer to. */
type Entry = { readonly id: string };

/** One entry of which something is different. */
export type Difference = {
  readonly change: Change;
  readonly section: Section;
  readonly id: string;
  readonly before: Entry | null;
  readonly after: Entry | null;
  readonly fields: readonly FieldChange[];
  readonly claims: readonly ClaimChange[];
  /** Of facts. */
  readonly evidence: { readonly before: Evidence | null; readonly after: Evidence | null } | null;
};

const factSections = ['figures', 'rankings', 'awards', 'policies', 'places'] as const;
/** The arrays that are compared: facts first, then what they rest on. */
const sections = [
  ...factSections,
  'tensions',
  'terms',
  'sources',
  'indicators',
  'lists',
  'areas',
  'groups',
  'units',
  'topics',
  'awardKinds',
  'levels',
  'policyKinds',
  'placeKinds',
  'sourceLanguages',
] as const satisfies readonly (keyof Dataset)[];
export type Section = (typeof sections)[number];

/**
 * What is different in a dataset against an older one, in the order of the new one. Entries are compared by their ids;
 * an id that was renamed since is followed. Claims are compared by source and locator.
 */
export function differencesBetween(before: Catalogue, after: Catalogue): readonly Difference[] {
  const renamed = new Map(after.dataset.redirects.map(({ from, to }) => [from, to]));
  const evidence = { before: evidenceIn(before), after: evidenceIn(after) };
  return sections.flatMap((section): readonly Difference[] => {
    const old = new Map<string, Entry>(
      before.dataset[section].map((each) => [renamed.get(each.id) ?? each.id, each]),
    );
    const present: readonly Entry[] = after.dataset[section];
    const ids = new Set(present.map(({ id }) => id));
    const gone = [...old].filter(([id]) => !ids.has(id)).map(([, each]) => each);
    const make = (was: Entry | null, is: Entry | null): readonly Difference[] => {
      const id = (is ?? was)?.id ?? '';
      const change = was === null ? 'added' : is === null ? 'removed' : 'changed';
      // A word of a vocabulary may have the id of a fact.
      const isFactual = factSections.some((each) => each === section);
      const wasFact = isFactual && was ? before.facts.get(was.id) : null;
      const isFact = isFactual && is ? after.facts.get(is.id) : null;
      const weighed =
        wasFact || isFact
          ? {
              before: wasFact ? evidence.before(wasFact) : null,
              after: isFact ? evidence.after(isFact) : null,
            }
          : null;
      const fields = was && is ? fieldChanges(was, is) : [];
      const claims = claimChanges(wasFact?.claims ?? [], isFact?.claims ?? []);
      const isSame =
        change === 'changed' &&
        fields.length === 0 &&
        claims.length === 0 &&
        weighed?.before === weighed?.after;
      return isSame
        ? []
        : [{ change, section, id, before: was, after: is, fields, claims, evidence: weighed }];
    };
    return [
      ...present.flatMap((is) => make(old.get(is.id) ?? null, is)),
      ...gone.flatMap((was) => make(was, null)),
    ];
  });
}

function evidenceIn({ sources }: Catalogue): (fact: Fact) => Evidence {
  return (fact) => assessFact<Claim>(fact, sources).evidence;
}

/** The fields that differ, claims apart. A renamed entry has another id. */
export function fieldChanges(before: object, after: object): readonly FieldChange[] {
  const [old, present] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...present.keys(), ...old.keys()])]
    .filter((field) => field !== 'claims')
    .map((field) => ({
      field,
      before: old.get(field) ?? null,
      after: present.get(field) ?? null,
    }))
    .filter(({ before, after }) => canonical(before) !== canonical(after));
}

/** Claims that both have are left out. What remains of a source and locator on both sides has changed. */
function claimChanges(before: readonly Claim[], after: readonly Claim[]): readonly ClaimChange[] {
  const [old, present] = [without(before, after), without(after, before)];
  const waiting = new Map(
    [...groupBy(old, (claim) => [keyOf(claim)])].map(([key, claims]) => [key, [...claims]]),
  );
  const found = present.map((is): ClaimChange => {
    const was = waiting.get(keyOf(is))?.shift() ?? null;
    return { change: was ? 'changed' : 'added', source: is.source, before: was, after: is };
  });
  const gone = [...waiting.values()].flat();
  return [
    ...found,
    ...gone.map(
      (was): ClaimChange => ({ change: 'removed', source: was.source, before: was, after: null }),
    ),
  ];
}

/** The claims that others do not have, each as often as it is missing there. */
function without(claims: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  const counts = new Map<string, number>();
  for (const other of others) {
    const text = canonical(other);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return claims.filter((claim) => {
    const text = canonical(claim);
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left <= 0;
  });
}

function keyOf({ source, locator = '' }: Claim): string {
  return JSON.stringify([source, locator]);
}

/** A JSON text that does not depend on the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
