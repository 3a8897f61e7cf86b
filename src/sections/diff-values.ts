import { isList, type Json } from '../formats/column.ts';
import { type DataText, isDataText } from '../model/text.ts';

/** Values of any entry of a dataset, whatever its shape. */

/** A value of a dataset as JSON. Datasets are read from JSON, so that nothing is left out. */
export function jsonOf(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map(jsonOf);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, jsonOf(each)]));
}

/** The name of an entry that is no fact: its label, its term, its title or, of a tension, its reason. */
export function labelIn(entry: unknown): DataText | null {
  const json = jsonOf(entry);
  if (typeof json !== 'object' || json === null || isList(json)) return null;
  const found = [json['label'], json['term'], json['title'], json['why']].find(isDataText);
  return found ?? null;
}
