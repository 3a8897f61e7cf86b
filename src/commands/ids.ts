import type { Wording } from '../formats/column.ts';
import { areasNamed, idsByName } from '../lookup/areas.ts';
import { type Catalogue, follow } from '../lookup/catalogue.ts';
import { Problem } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import { choice } from './option-values.ts';
import type { Settings } from './settings.ts';
import { suggestedCommand } from './suggested-command.ts';

/** Ids on the command line: renamed ones are followed. */

/** The id that an operand names, and a remark if it was renamed. */
export function followId(
  dataset: Dataset,
  operand: string,
  { language }: Wording,
): { readonly id: string; readonly remarks: readonly string[] } {
  // Ids have no capitals: nobody means another one by them.
  const asked = operand.toLowerCase();
  const id = follow(dataset, asked);
  const renamed = { en: `${operand} is now ${id}.`, zh: `${operand} 已更名为 ${id}。` };
  return { id, remarks: id === asked ? [] : [renamed[language]] };
}

/**
 * The areas, sources and topics that --area, --source and --topic name. A slip is an error and not an empty answer; a
 * renamed id is followed, with a remark.
 */
export function followIds(
  {
    area,
    source,
    data,
    topic = null,
  }: Pick<Settings, 'area' | 'source' | 'data'> & Partial<Pick<Settings, 'topic'>>,
  catalogue: Catalogue,
  wording: Wording,
): {
  readonly area: readonly string[] | null;
  readonly source: string | null;
  readonly remarks: readonly string[];
} {
  const { dataset, sources } = catalogue;
  const areas = area === null ? null : areaIds(area, catalogue, { data });
  const renamed = (area ?? []).flatMap((name) => followId(dataset, name, wording).remarks);
  const followed = source === null ? null : followId(dataset, source, wording);
  if (source !== null && followed && !sources.has(followed.id)) {
    const meant = { word: followed.id, among: [...sources.keys()] };
    throw new Problem('unknown-source', { id: source }, meant);
  }
  if (topic !== null) choice({ value: topic, by: '--topic' }, [...catalogue.words.topics.keys()]);
  return {
    area: areas,
    source: followed?.id ?? null,
    remarks: [...renamed, ...(followed?.remarks ?? [])],
  };
}

/** The areas that some words name. */
function areaIds(
  names: readonly string[],
  catalogue: Catalogue,
  settings: Pick<Settings, 'data'>,
): readonly string[] {
  const { dataset, districts } = catalogue;
  const first = (districts.length > 0 ? districts : dataset.areas.slice(0, mostAreas)).map(
    ({ id }) => id,
  );
  const some = {
    ids: first,
    more: dataset.areas.length - first.length,
    command: suggestedCommand('help', ['areas'], settings),
  };
  if (names.length === 0) throw new Problem('missing-area', some);
  return names.flatMap((name) => {
    const [id, ...others] = areasNamed(catalogue, name);
    if (id === undefined) {
      const meant = { name, ids: idsByName(catalogue) };
      throw new Problem('unknown-area', { id: name, ...some }, meant);
    }
    if (others.length > 0) throw new Problem('ambiguous-area', { name, ids: [id, ...others] });
    return [id];
  });
}

/** How many areas an error names in a dataset that has no district. */
const mostAreas = 5;
