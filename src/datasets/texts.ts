import { type Finding, finding, mostFindings } from '../model/finding.ts';
import { datasetSchema } from '../model/schema.ts';
import { languages as ownLanguages } from '../model/text.ts';
import { isObject, itemsOf, pathOf, valueIn } from './json-value.ts';
import type { Shape } from './shape.ts';
import { choiceOf } from './suggestions.ts';

/** Texts of a dataset by language, in a JSON value whose shape may be wrong elsewhere. */

/** The language of a file that declares none and has no text by language. */
const usualLanguage = 'en';
const languageCode = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

type Steps = readonly (string | number)[];
type Visit = (value: unknown, steps: Steps, replace: (next: unknown) => void) => void;

/**
 * Gives every text the form in which the program uses it, in place: an object by language, the default
 * language first. Returns the languages of the dataset.
 */
export function localise(dataset: unknown): readonly string[] {
  const languages = languagesOf(dataset);
  const [language = usualLanguage] = languages;
  visitTexts(dataset, (value, _, replace) => {
    if ((typeof value === 'string' && value !== '') || Array.isArray(value)) {
      replace({ [language]: value });
    } else if (isObject(value) && !isInOrder(Object.keys(value), languages)) {
      const known = languages.filter((each) => Object.hasOwn(value, each));
      const keys = new Set([...known, ...Object.keys(value)]);
      replace(Object.fromEntries([...keys].map((key) => [key, value[key]])));
    }
  });
  return languages;
}

/** The languages that the dataset declares; if there are none, those of its texts, English first. */
function languagesOf(dataset: unknown): readonly string[] {
  const declared = declaredIn(dataset);
  if (declared.length > 0) return declared;
  const found = new Set<string>();
  visitTexts(dataset, (value) => {
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) if (languageCode.test(key)) found.add(key);
  });
  if (found.size === 0) return [usualLanguage];
  return [...found].sort((a, b) => Number(b === usualLanguage) - Number(a === usualLanguage));
}

function declaredIn(dataset: unknown): readonly string[] {
  return itemsOf(dataset, 'languages').filter((each) => typeof each === 'string');
}

function isInOrder(keys: readonly string[], languages: readonly string[]): boolean {
  const places = keys.map((key) => languages.indexOf(key)).filter((place) => place >= 0);
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0));
}

/**
 * Every key of a text is the code of a language, and one that the dataset declares or that the program has:
 * the standard units and words are in these.
 */
export function* knownLanguages(dataset: unknown): Generator<Finding> {
  const declared = declaredIn(dataset);
  const accepted = declared.length > 0 ? declared : languagesOf(dataset);
  const allowed = new Set([...declared, ...ownLanguages]);
  const isKnown = (key: string) =>
    declared.length > 0 ? allowed.has(key) : languageCode.test(key);
  const found: Finding[] = [];
  visitTexts(dataset, (value, steps) => {
    if (!isObject(value)) return;
    for (const key of Object.keys(value).slice(0, mostFindings)) {
      if (isKnown(key) || found.length === mostFindings) continue;
      const at = [...steps, key];
      found.push(finding(pathOf(dataset, at), 'unknown-key', choiceOf(key, accepted), at));
    }
  });
  yield* found;
}

/** Visits every text and every list of names. The steps are those of the moment: whoever keeps them copies them. */
function visitTexts(dataset: unknown, visit: Visit): void {
  const steps: (string | number)[] = [];
  const look = (
    value: unknown,
    schema: Shape,
    depth: number,
    replace: (next: unknown) => void,
  ): void => {
    const { entries, item, wrapped } = schema;
    steps.length = depth;
    if (schema.type === 'record') {
      visit(value, steps, replace);
    } else if (wrapped) {
      look(value, wrapped, depth, replace);
    } else if (entries && isObject(value)) {
      for (const [key, inner] of withTexts(entries)) {
        if (!Object.hasOwn(value, key)) continue;
        steps[depth] = key;
        look(valueIn(value, key), inner, depth + 1, (next) => Reflect.set(value, key, next));
      }
    } else if (item && hasTexts(item) && Array.isArray(value)) {
      for (let i = 0; i < value.length; i += 1) {
        steps[depth] = i;
        look(value[i], item, depth + 1, (next) => Reflect.set(value, i, next));
      }
    }
  };
  look(dataset, datasetSchema, 0, () => {});
}

type Entries = NonNullable<Shape['entries']>;
const known = new WeakMap<Entries, readonly (readonly [key: string, schema: Shape])[]>();

/** The entries of an object that contain texts. Most of a large file contains none. */
function withTexts(entries: Entries) {
  const found =
    known.get(entries) ?? Object.entries(entries).filter(([, schema]) => hasTexts(schema));
  known.set(entries, found);
  return found;
}

function hasTexts({ type, entries, item, wrapped }: Shape): boolean {
  if (type === 'record') return true;
  const inside = [...Object.values(entries ?? {}), item, wrapped];
  return inside.some((schema) => schema !== undefined && hasTexts(schema));
}
