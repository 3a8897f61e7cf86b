import { mostFindings, type Steps } from '../model/finding.ts';

/** Access to a JSON value whose shape may be wrong anywhere. */

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a key; undefined if there is no such key or no object. */
export function valueIn(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The items of the array at a key; none if there is no array. */
export function itemsOf(value: unknown, key: string): readonly unknown[] {
  const items = valueIn(value, key);
  return Array.isArray(items) ? items : [];
}

type Found<T> = { readonly value: T; readonly steps: Steps };

/**
 * The wanted values at a pattern such as "figures/*\/period", with the steps that lead to them, up to
 * the number of findings. Steps are copied for these values only: there may be a million others.
 */
export function valuesAt<T>(
  dataset: unknown,
  pattern: string,
  isWanted: (value: unknown) => value is T,
): readonly Found<T>[] {
  const keys = pattern.split('/');
  const steps: (string | number)[] = [];
  const found: Found<T>[] = [];
  const look = (value: unknown, depth: number) => {
    const key = keys[depth];
    if (key === undefined) {
      if (isWanted(value) && found.length < mostFindings) found.push({ value, steps: [...steps] });
    } else if (key === '*') {
      if (!Array.isArray(value)) return;
      for (let i = 0; i < value.length; i += 1) {
        steps[depth] = i;
        look(value[i], depth + 1);
      }
    } else {
      steps[depth] = key;
      look(valueIn(value, key), depth + 1);
    }
  };
  look(dataset, 0);
  return found;
}

/** The path of a value. Entries are named by their ids: nobody counts to the 300th figure. */
export function pathOf(dataset: unknown, steps: Steps): string {
  let value = dataset;
  const names = steps.map((step) => {
    if (typeof step === 'string') {
      value = valueIn(value, step);
      return nameOfKey(step);
    }
    value = Array.isArray(value) ? value[step] : undefined;
    const id = valueIn(value, 'id');
    return typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id) ? id : String(step);
  });
  return names.join('/') || '/';
}

/** A key as a step of a path. Keys that could break the line are quoted. */
function nameOfKey(key: string): string {
  return /^[$\w\p{Letter}\p{Number}.-]{1,80}$/u.test(key) ? key : short(JSON.stringify(key));
}

/** A value in a few words. The contents of objects and arrays are left out. */
export function described(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? 'an array' : 'an empty array';
  return isObject(value) ? 'an object' : short(String(JSON.stringify(value)));
}

const mostCharacters = 80;

function short(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}
