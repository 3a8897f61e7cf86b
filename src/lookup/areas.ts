import type { Area } from '../model/types.ts';
import { type Catalogue, follow } from './catalogue.ts';
import { namesOf } from './names.ts';
import { bare } from './words.ts';

/** The ids of the areas that a word means: by an id, renamed ones too, else by a label or an alias. */
export function areasNamed({ dataset, areas }: Catalogue, word: string): readonly string[] {
  const id = follow(dataset, word.toLowerCase());
  if (areas.has(id)) return [id];
  const wanted = bare(word);
  return dataset.areas
    .filter((area) => areaNames(area).some((name) => bare(name) === wanted))
    .map((area) => area.id);
}

/** Some areas, with every boundary of the main area if its first one is among them. */
export function boundariesOf({ districts }: Catalogue, areas: readonly Area[]): readonly Area[] {
  return areas.flatMap((area) => (area.id === districts[0]?.id ? districts : [area]));
}

/** Every name of an area with its id. */
export function idsByName({ dataset }: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    dataset.areas.flatMap((area) => [area.id, ...areaNames(area)].map((name) => [name, area.id])),
  );
}

function areaNames(area: Area): readonly string[] {
  return [...namesOf(area), ...Object.values(area.short)];
}
