import type { Wording } from '../formats/column.ts';
import { type Catalogue, follow } from '../lookup/catalogue.ts';
import type { Dataset } from '../model/types.ts';
import { oneOf, Problem } from './problem.ts';
import type { Settings } from './settings.ts';

/** Ids on the command line: renamed ones are followed, wrong ones answered with the nearest. */

/** The id that an operand stands for, and what to say where it was renamed. */
export function followId(
  dataset: Dataset,
  operand: string,
  { language }: Wording,
): { readonly id: string; readonly remarks: readonly string[] } {
  const id = follow(dataset, operand);
  const renamed = { en: `${operand} is now ${id}.`, zh: `${operand} 已更名为 ${id}。` };
  return { id, remarks: id === operand ? [] : [renamed[language]] };
}

/** How many ids are named in the place of one that does not exist. */
const suggested = 3;

/** What an id was wanted of, and where such ids are listed. */
const kindsOfId = {
  entry: {
    what: { en: 'entry', zh: '条目' },
    hint: {
      en: 'wujin <section> --fields id lists the ids of a section.',
      zh: 'wujin <栏目> --fields id 列出该栏目的 id。',
    },
  },
  source: {
    what: { en: 'source', zh: '来源' },
    hint: {
      en: 'wujin sources --fields id lists the ids of the sources.',
      zh: 'wujin sources --fields id 列出来源的 id。',
    },
  },
  series: {
    what: { en: 'indicator, list or fact', zh: '指标、榜单或事实' },
    hint: {
      en: 'wujin history lists what has a history.',
      zh: 'wujin history 列出有历年数据的项目。',
    },
  },
  citable: {
    what: { en: 'fact or source', zh: '事实或来源' },
    hint: {
      en: 'wujin sources --fields id lists the sources, wujin stats --all --fields id the figures.',
      zh: 'wujin sources --fields id 列出来源，wujin stats --all --fields id 列出数据。',
    },
  },
} as const;

/** An argument that is no id, with the nearest, and with those that the search finds for it. */
export async function unknownId(
  catalogue: Catalogue,
  id: string,
  ids: readonly string[],
  kind: keyof typeof kindsOfId = 'entry',
): Promise<Problem> {
  const { what, hint } = kindsOfId[kind];
  const { searchIndex } = await import('../lookup/search.ts');
  const { searchablesOf } = await import('../sections/search.ts');
  const { nearest } = await import('../lookup/suggest.ts');
  const found = searchIndex(searchablesOf(catalogue, ids), [id])([id]).map((hit) => hit.id);
  // A slip of the keyboard first, then what the search finds for the words of it.
  const slips = nearest(id, ids, suggested);
  const suggestions = [...new Set([...slips, ...found])].slice(0, suggested);
  return new Problem(
    'unknown-id',
    { en: `There is no ${what.en} “${id}”.`, zh: `没有“${id}”这一${what.zh}。` },
    { hint, suggestions },
  );
}

/**
 * The areas and sources that --area and --source name. A slip is an error and not an empty answer; a
 * renamed id is followed, with a remark.
 */
export function followIds(
  { area, source }: Pick<Settings, 'area' | 'source'>,
  { dataset, areas, sources }: Catalogue,
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
  if (followed.area && !areas.has(followed.area.id)) {
    const ids = [...areas.keys()];
    throw new Problem(
      'invalid-value',
      { en: `There is no area “${area}”.`, zh: `没有“${area}”这个区域。` },
      {
        hint: { en: `It takes ${oneOf(ids).en}.`, zh: `可用：${oneOf(ids).zh}。` },
        misspelling: { word: followed.area.id, among: ids },
      },
    );
  }
  if (followed.source && !sources.has(followed.source.id)) {
    throw new Problem(
      'invalid-value',
      { en: `There is no source “${source}”.`, zh: `没有“${source}”这个来源。` },
      {
        hint: kindsOfId.source.hint,
        misspelling: { word: followed.source.id, among: [...sources.keys()] },
      },
    );
  }
  return {
    area: followed.area?.id ?? null,
    source: followed.source?.id ?? null,
    remarks: [...(followed.area?.remarks ?? []), ...(followed.source?.remarks ?? [])],
  };
}
