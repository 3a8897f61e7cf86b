import type { Catalogue } from '../lookup/catalogue.ts';
import type { Text } from '../model/text.ts';
import type { Area } from '../model/types.ts';

/** An area with its id as the term, and what it is. */
type AreaRow = { readonly term: string; readonly about: Text };

/** The areas of a dataset: the district by boundary, what lies within it, and what is there to compare. */
export function areaRows({ dataset, districts }: Catalogue): {
  readonly boundaries: readonly AreaRow[];
  readonly within: readonly AreaRow[];
  readonly others: readonly AreaRow[];
} {
  const ofScope = (scope: Area['scope']) => dataset.areas.filter((area) => area.scope === scope);
  return {
    boundaries: districts.map(describeArea),
    within: ofScope('within').map(nameArea),
    others: ofScope('around').map(nameArea),
  };
}

function nameArea({ id, label }: Area): AreaRow {
  return { term: id, about: label };
}

function describeArea({ id, short, note }: Area): AreaRow {
  return {
    term: id,
    about: note ? { en: `${short.en}. ${note.en}`, zh: `${short.zh}。${note.zh}` } : short,
  };
}
