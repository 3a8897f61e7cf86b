import { type Finding, finding } from '../model/finding.ts';
import { isObject, itemsOf, valueIn } from './json-value.ts';

/** A dataset that is right in itself, and how its file is called. */
export type Part = { readonly value: unknown; readonly file: string };

/** An entry that two datasets have differently: where it is in the second one, and the file of the first. */
export type Conflict = {
  readonly part: Part;
  readonly found: Finding;
  readonly section: string;
  readonly id: string;
  readonly first: string;
};

/**
 * Several datasets as one. An entry that two of them have is one entry, with the claims of both; if it
 * differs otherwise, that is a conflict. Title, version and the like are those of the first, and so is
 * the main area: that of another dataset is there for comparison.
 */
export function mergeDatasets(parts: readonly Part[]): {
  readonly value: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly Conflict[];
} {
  const merged = new Map<string, unknown>();
  const owners = new Map<string, { readonly entry: Entry; readonly file: string }>();
  const conflicts: Conflict[] = [];
  for (const part of parts.map(withOneSubject)) {
    for (const [key, value] of Object.entries(isObject(part.value) ? part.value : {})) {
      const before = merged.get(key);
      if (key === 'languages') merged.set(key, union(before, value));
      else if (!Array.isArray(value)) merged.set(key, before ?? value);
      else {
        const entries = Array.isArray(before) ? before : [];
        merged.set(key, entries);
        for (const [i, entry] of value.entries()) {
          const name = `${key} ${nameOf(entry)}`;
          const owner = owners.get(name);
          if (owner === undefined) {
            const own = isObject(entry) ? { ...entry } : {};
            owners.set(name, { entry: own, file: part.file });
            entries.push(own);
          } else if (unite(owner.entry, entry)) {
            const [id, first] = [nameOf(entry), owner.file];
            const found = finding(`${key}/${id}`, 'differs-from-file', { file: first }, [key, i]);
            conflicts.push({ part, found, section: key, id, first });
          }
        }
      }
    }
  }
  return { value: Object.fromEntries(merged), conflicts };
}

/** A later dataset about another place: its main area is for comparison, or it would count as a boundary. */
function withOneSubject(part: Part, at: number, parts: readonly Part[]): Part {
  const main = (each: Part) =>
    itemsOf(each.value, 'areas').filter(
      (area) => (valueIn(area, 'scope') ?? 'district') === 'district',
    );
  const known = new Set(parts.slice(0, at).flatMap(main).map(nameOf));
  const own = main(part);
  if (known.size === 0 || own.some((area) => known.has(nameOf(area)))) return part;
  const areas = itemsOf(part.value, 'areas').map((area) =>
    own.includes(area) ? { ...Object(area), scope: 'peer' } : area,
  );
  return { ...part, value: { ...Object(part.value), areas } };
}

type Entry = Record<string, unknown>;

function nameOf(entry: unknown): string {
  return String(valueIn(entry, 'id') ?? valueIn(entry, 'from'));
}

function union(first: unknown, second: unknown): readonly unknown[] {
  return [...new Set([first, second].flatMap((each) => (Array.isArray(each) ? each : [])))];
}

/** Adds the claims of another entry to an entry. Returns whether they differ in anything else. */
function unite(entry: Entry, other: unknown): boolean {
  const [own, others] = [itemsOf(entry, 'claims'), itemsOf(other, 'claims')];
  if (others.length > 0) {
    const known = new Set(own.map(canonical));
    const fresh = others.filter((claim) => !known.has(canonical(claim)));
    if (fresh.length > 0) entry['claims'] = [...own, ...fresh];
  }
  return !isSame(entry, other);
}

/** Whether two entries are the same, apart from their claims. */
export function isSame(entry: unknown, other: unknown): boolean {
  const bare = (each: unknown) => canonical({ ...Object(each), claims: [] });
  return bare(entry) === bare(other);
}

/** A JSON text that does not depend on the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    isObject(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
