import type { Wording } from '../formats/column.ts';
import { type Catalogue, follow } from '../lookup/catalogue.ts';
import { Problem } from '../model/problem.ts';
import type { Dataset } from '../model/types.ts';
import { choice } from './option-values.ts';
import type { Settings } from './settings.ts';

/** Ids on the command line: renamed ones are followed. */

/** The id that an operand stands for, and what to say where it was renamed. */
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
    topic = null,
  }: Pick<Settings, 'area' | 'source'> & Partial<Pick<Settings, 'topic'>>,
  { dataset, areas, sources, words }: Catalogue,
  wording: Wording,
): {
  readonly area: string | null;
  readonly source: string | null;
  readonly remarks: readonly string[];
} {
  const followed = {
    area: area === null ? null : followId(dataset, area, wording),
    source: source === null ? null : followId(dataset, source, wording),
  };
  if (area !== null && followed.area && !areas.has(followed.area.id)) {
    const ids = [...areas.keys()];
    throw new Problem('unknown-area', { id: area, ids }, { word: followed.area.id, among: ids });
  }
  if (source !== null && followed.source && !sources.has(followed.source.id)) {
    const meant = { word: followed.source.id, among: [...sources.keys()] };
    throw new Problem('unknown-source', { id: source }, meant);
  }
  if (topic !== null) choice({ value: topic, by: '--topic' }, [...words.topics.keys()]);
  return {
    area: followed.area?.id ?? null,
    source: followed.source?.id ?? null,
    remarks: [...(followed.area?.remarks ?? []), ...(followed.source?.remarks ?? [])],
  };
}
