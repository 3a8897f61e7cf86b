import { fold } from '../lookup/words.ts';
import { finding, mostFindings } from '../model/finding.ts';
import { defaultText, isDataText, textsOf } from '../model/text.ts';
import { type ColumnName, isColumnName } from './claim-columns.ts';
import type { ClaimRow } from './claim-rows.ts';
import { cellOf, placeOf, report } from './claim-table.ts';
import { itemsOf, valueIn } from './json-value.ts';
import { concepts } from './references.ts';
import { nameOfId, slug } from './slug.ts';

/** What rows of claims name: indicators, areas, sources. Rows with the same name mean the same. */

/** What the datasets that are read beside the tables have already. */
export type Known = { readonly dataset: unknown; readonly file: string };

export type EntityConcept = 'areas' | 'indicators' | 'lists' | 'groups' | 'sources';

/** In the order in which they get their ids, each with its word in an id that another concept has. */
const suffixes: Readonly<Record<EntityConcept, string>> = {
  areas: 'area',
  indicators: 'indicator',
  lists: 'list',
  groups: 'group',
  sources: 'source',
};

/** The columns that say something of an entity, and the keys that these have in the dataset. */
const attributes = {
  areas: { area_label: 'label', scope: 'scope' },
  indicators: { label: 'label', topic: 'topic', definition: 'definition', unit: 'unit' },
  lists: { label: 'label' },
  groups: { among_label: 'label' },
  sources: {
    title: 'title',
    publisher: 'publisher',
    url: 'url',
    host: 'host',
    published: 'published',
    type: 'grade',
    language: 'language',
    origin: 'origin',
    copy_of: 'copyOf',
  },
} as const satisfies Readonly<Record<EntityConcept, Readonly<Partial<Record<ColumnName, string>>>>>;

export type Entity = {
  /** The id that its name gives. The final one differs if another concept has it. */
  readonly slug: string;
  /** The name, if rows have more than an id. */
  name: string | null;
  /** The first row with it. */
  readonly row: ClaimRow;
  /** What rows say of it, by column. */
  readonly said: Map<ColumnName, Said>;
  /** What other rows say instead, by column. */
  readonly others: Map<ColumnName, Said[]>;
  /** Columns in which a row says something that is wrong and was reported. */
  readonly wrong: Set<ColumnName>;
  /** The entry of another dataset with the same id. */
  readonly known: unknown;
};

/** A value, the first row that says it, and all of its rows, as many as may be reported. */
type Said = { readonly value: string; readonly row: ClaimRow; readonly rows: ClaimRow[] };

export type Entities = Readonly<Record<EntityConcept, Map<string, Entity>>>;

export function noEntities(): Entities {
  const none = () => new Map<string, Entity>();
  return { areas: none(), indicators: none(), lists: none(), groups: none(), sources: none() };
}

/** Finds or adds what a row names, and takes over what the row says of it. */
export function addEntity(
  entities: Entities,
  concept: EntityConcept,
  column: ColumnName,
  name: string,
  row: ClaimRow,
  known: ReadonlyMap<unknown, unknown>,
  knownFile: string,
): Entity {
  const id = slug(name);
  const isId = id === name;
  const found = entities[concept].get(id);
  const entity = found ?? {
    slug: id,
    name: isId ? null : name,
    row,
    said: new Map(),
    others: new Map(),
    wrong: new Set(),
    known: known.get(id),
  };
  if (!found) entities[concept].set(id, entity);
  if (!isId) {
    if (entity.name === null) entity.name = name;
    else if (entity.name !== name && fold(entity.name) !== fold(name)) {
      const args = { name, other: entity.name, where: placeOf(entity.row.table, entity.row.row) };
      report(row.table, row.row, column, finding(column, 'same-id', args));
    }
  }
  for (const [said, key] of pairsOf[concept]) take(entity, said, key, row, knownFile);
  return entity;
}

/** The pairs are made once, not for each row. */
const pairs = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).flatMap(([column, key]) =>
    isColumnName(column) ? [[column, key] as const] : [],
  );
const pairsOf: Readonly<Record<EntityConcept, ReturnType<typeof pairs>>> = {
  areas: pairs(attributes.areas),
  indicators: pairs(attributes.indicators),
  lists: pairs(attributes.lists),
  groups: pairs(attributes.groups),
  sources: pairs(attributes.sources),
};

function take(
  entity: Entity,
  column: ColumnName,
  key: string,
  row: ClaimRow,
  knownFile: string,
): void {
  const value = row.cells[column];
  if (value === undefined) {
    if (!row.isRight && cellOf(row.table, row.row, column) !== '') entity.wrong.add(column);
    return;
  }
  const before = entity.said.get(column);
  if (before === undefined) {
    entity.said.set(column, { value, row, rows: [row] });
    const own = entity.known === undefined ? undefined : valueIn(entity.known, key);
    const word = column === 'topic' || column === 'origin' ? slug(value) : value;
    const isSame = isDataText(own) ? textsOf(own).includes(value) : own === word;
    if (entity.known !== undefined && !isSame) {
      report(row.table, row.row, column, finding(column, 'differs-from-file', { file: knownFile }));
    }
    return;
  }
  const others = entity.others.get(column) ?? [];
  const same = [before, ...others].find((said) => said.value === value);
  if (same === undefined) entity.others.set(column, [...others, { value, row, rows: [row] }]);
  else if (same.rows.length < mostFindings) same.rows.push(row);
}

/** Reports the rows that say another thing of an entity than most rows do; of equally many, the later ones. */
export function reportDifferences(entities: Entities): void {
  for (const entity of Object.values(entities).flatMap((each) => [...each.values()])) {
    for (const [column, others] of entity.others) {
      const all = [entity.said.get(column) ?? [], others].flat();
      const [most, ...fewer] = all.toSorted((a, b) => b.rows.length - a.rows.length);
      if (most === undefined) continue;
      for (const { value, rows } of fewer) {
        for (const row of rows) {
          const where = placeOf(most.row.table, most.row.row);
          const args = { received: value, other: most.value, owner: nameOf(entity), where };
          report(row.table, row.row, column, finding(column, 'differs-from-row', args));
        }
      }
    }
  }
}

/** The name of an entity as rows have it; of one that has only an id, the id as a name. */
export function nameOf(entity: Entity): string {
  const label = valueIn(entity.known, 'label');
  return entity.name ?? (isDataText(label) ? defaultText(label) : nameOfId(entity.slug));
}

/** The final ids: each is used once, but areas and groups may share theirs. */
export function idsOf(entities: Entities, known: unknown) {
  const taken = new Set<string>();
  for (const concept of concepts) {
    for (const entry of itemsOf(known, concept)) {
      const id = valueIn(entry, 'id');
      if (typeof id === 'string') taken.add(id);
    }
  }
  const ids = new Map<Entity, string>();
  const areas = new Set([...entities.areas.keys()]);
  for (const concept of Object.keys(suffixes).filter(isConcept)) {
    for (const entity of entities[concept].values()) {
      const isShared = concept === 'groups' && areas.has(entity.slug);
      const isOwn = entity.known !== undefined || isShared;
      ids.set(entity, isOwn ? entity.slug : freeId(entity.slug, suffixes[concept], taken));
    }
  }
  return { ids, taken };
}

function isConcept(word: string): word is EntityConcept {
  return Object.hasOwn(suffixes, word);
}

/** An id that is not taken: with a word after it if need be, with a number if that is taken too. */
export function freeId(id: string, suffix: string, taken: Set<string>): string {
  let free = id;
  for (let count = 1; taken.has(free); count += 1) {
    free = count === 1 ? `${id}-${suffix}` : `${id}-${suffix}-${count}`;
  }
  taken.add(free);
  return free;
}
