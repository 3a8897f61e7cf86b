import type { Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { same, type Text, textIn } from '../model/text.ts';
import type { Area } from '../model/types.ts';

/** An area with its id as the term, and what it is. */
type AreaRow = { readonly term: string; readonly about: Text };

/** The areas of a dataset: its subject by boundary, what lies within it, around it and elsewhere. */
export function areaRows(
  { dataset, districts }: Catalogue,
  wording: Wording,
): {
  readonly boundaries: readonly AreaRow[];
  readonly within: readonly AreaRow[];
  readonly around: readonly AreaRow[];
  readonly peers: readonly AreaRow[];
} {
  const named = (scope: Area['scope']) =>
    dataset.areas
      .filter((area) => area.scope === scope)
      .map(({ id, label }) => ({ term: id, about: same(textIn(label, wording)) }));
  return {
    boundaries: districts.map((area) => describeArea(area, wording)),
    within: named('within'),
    around: named('around'),
    peers: named('peer'),
  };
}

function describeArea({ id, short, note }: Area, wording: Wording): AreaRow {
  const name = textIn(short, wording);
  const stop = wording.language === 'zh' ? '。' : '. ';
  return { term: id, about: same(note ? `${name}${stop}${textIn(note, wording)}` : name) };
}
