import * as v from 'valibot';
import { type Finding, finding, mostFindings, type Steps } from '../model/finding.ts';
import { described, isObject, pathOf, valueIn } from './json-value.ts';
import { choiceOf } from './suggestions.ts';

/** A schema as a tree: the properties that contain other schemas or the accepted words. */
export type Shape = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly value?: Shape;
  readonly options?: readonly string[];
};

/** Every value that does not fit the schema, every unknown key and every missing key. */
export function shapeFindings(dataset: unknown, schema: Shape): Generator<Finding> {
  return findingsAt(dataset, [], schema, dataset, false);
}

function* findingsAt(
  dataset: unknown,
  steps: Steps,
  schema: Shape,
  value: unknown,
  orNull: boolean,
): Generator<Finding> {
  const { entries, item, wrapped, options, value: ofEach } = schema;
  const wrong = (expected: string) => {
    const args = { expected, orNull, received: described(value) };
    return finding(pathOf(dataset, steps), 'wrong-value', args, steps);
  };
  const { issues: [issue] = [] } = v.safeParse(schema, value, { abortEarly: true });
  if (issue === undefined) return;
  if (wrapped) {
    yield* findingsAt(dataset, steps, wrapped, value, orNull || schema.type === 'nullable');
  } else if (entries) {
    if (!isObject(value)) yield wrong('an object');
    else yield* findingsOfKeys(dataset, steps, entries, value);
  } else if (ofEach && isObject(value) && Object.keys(value).length > 0) {
    // Whether the keys are languages of the dataset is a rule of its own.
    for (const [key, each] of Object.entries(value).slice(0, mostFindings)) {
      yield* findingsAt(dataset, [...steps, key], ofEach, each, false);
    }
  } else if (item && !Array.isArray(value)) {
    yield wrong('an array');
  } else if (item && Array.isArray(value) && value.length > 0) {
    for (const [i, each] of value.entries()) {
      yield* findingsAt(dataset, [...steps, i], item, each, false);
    }
  } else if (options) {
    const choice = choiceOf(value, options);
    // If no accepted word is near, the reader needs the whole vocabulary.
    const accepted = choice.meant === null ? options : choice.accepted;
    const args = { ...choice, accepted, received: described(value) };
    yield finding(pathOf(dataset, steps), 'unknown-word', args, steps);
  } else {
    yield wrong(issue.message);
  }
}

function* findingsOfKeys(
  dataset: unknown,
  steps: Steps,
  entries: Readonly<Record<string, Shape>>,
  value: Readonly<Record<string, unknown>>,
): Generator<Finding> {
  const absent = new Set(Object.keys(entries).filter((key) => !Object.hasOwn(value, key)));
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(entries, key))
    .slice(0, mostFindings);
  for (const key of unknown) {
    const choice = choiceOf(key, [...absent], Object.keys(entries));
    const at = [...steps, key];
    yield finding(pathOf(dataset, at), 'unknown-key', choice, at);
    const meant = choice.meant === null ? undefined : entries[choice.meant];
    if (choice.meant === null || !meant || meant.type === 'exact_optional') continue;
    // A misspelt key is one error. The right key is not reported as missing, and the value is checked.
    absent.delete(choice.meant);
    yield* findingsAt(dataset, at, meant, valueIn(value, key), false);
  }
  for (const [key, schema] of Object.entries(entries)) {
    const at = [...steps, key];
    if (Object.hasOwn(value, key)) {
      yield* findingsAt(dataset, at, schema, valueIn(value, key), false);
    } else if (absent.has(key) && !isOptional(schema)) {
      yield finding(pathOf(dataset, at), 'missing', {}, at);
    }
  }
}

function isOptional({ type }: Shape): boolean {
  return type === 'exact_optional' || type === 'optional';
}
