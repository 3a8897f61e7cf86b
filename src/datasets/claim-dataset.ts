import { finding } from '../model/finding.ts';
import { groupBy } from '../model/group.ts';
import { standardWords } from '../model/standard-words.ts';
import { isNamed, isStandardUnit } from '../model/units.ts';
import type { ColumnName } from './claim-columns.ts';
import {
  addEntity,
  type Entities,
  type Entity,
  type EntityConcept,
  idsOf,
  type Known,
  nameOf,
  noEntities,
  reportDifferences,
} from './claim-entities.ts';
import { factsOf, type Named, type Twice } from './claim-facts.ts';
import type { ClaimRow } from './claim-rows.ts';
import { report } from './claim-table.ts';
import { itemsOf, valueIn } from './json-value.ts';
import { nameOfId, slug } from './slug.ts';

/** A dataset made of rows, to be checked like any other, and what to remark: sources without a type, and repeated claims. */
export type ClaimDataset = {
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly untyped: readonly string[];
  readonly twice: readonly Twice[];
};

/**
 * Makes a dataset of the rows of all tables. What contradicts another row is added to the findings of
 * the table. Entries that `known` has already are used and not repeated.
 */
export function claimDataset(rows: readonly ClaimRow[], known: Known | null): ClaimDataset {
  const entities = noEntities();
  const add = entityAdder(entities, known);
  const named = rows.flatMap((row) => nameRow(row, add) ?? []);
  reportDifferences(entities);
  const { ids, taken } = idsOf(entities, known?.dataset);
  const facts = factsOf(named, ids, taken, known);
  const fresh = (concept: EntityConcept) =>
    [...entities[concept].values()].filter((entity) => entity.known === undefined);
  const idOf = (entity: Entity) => ids.get(entity) ?? entity.slug;
  const indicators = fresh('indicators').map((entity) => ({
    id: idOf(entity),
    label: entity.said.get('label')?.value ?? nameOf(entity),
    unit: entity.said.get('unit')?.value ?? 'number',
    ...given('topic', entity.said.get('topic')?.value, slug),
    ...given('definition', entity.said.get('definition')?.value),
  }));
  const sources = fresh('sources');
  const [mainArea] = known === null ? fresh('areas') : [];
  const language = known === null ? languageOf(rows) : null;
  return {
    dataset: {
      ...(language !== null && { languages: [language] }),
      units: ownUnits(indicators),
      topics: ownTopics(fresh('indicators')),
      areas: fresh('areas').map((entity) => ({
        id: idOf(entity),
        label: entity.said.get('area_label')?.value ?? nameOf(entity),
        scope: entity.said.get('scope')?.value ?? (entity === mainArea ? 'district' : 'peer'),
      })),
      groups: fresh('groups').map((entity) => ({
        id: idOf(entity),
        label: entity.said.get('among_label')?.value ?? nameOf(entity),
      })),
      indicators,
      lists: fresh('lists').map((entity) => ({
        id: idOf(entity),
        label: entity.said.get('label')?.value ?? nameOf(entity),
        publisher: null,
      })),
      figures: facts.figures,
      rankings: facts.rankings,
      sources: sources.map((entity) => sourceOf(entity, idOf(entity))),
    },
    untyped: sources.filter(({ said }) => !said.has('type')).map(nameOf),
    twice: facts.twice,
  };
}

type Add = (
  concept: EntityConcept,
  column: ColumnName,
  name: string | undefined,
  row: ClaimRow,
) => Entity | null;

function entityAdder(entities: Entities, known: Known | null): Add {
  const byId = (concept: EntityConcept) =>
    new Map(itemsOf(known?.dataset, concept).map((entry) => [valueIn(entry, 'id'), entry]));
  const entries = {
    areas: byId('areas'),
    indicators: byId('indicators'),
    lists: byId('lists'),
    groups: byId('groups'),
    sources: byId('sources'),
  };
  const file = known?.file ?? '';
  return (concept, column, name, row) =>
    name === undefined
      ? null
      : addEntity(entities, concept, column, name, row, entries[concept], file);
}

/** Adds what a row names, even if the row has no fact: all that is wrong is to be found. */
function nameRow(row: ClaimRow, add: Add): Named | null {
  const { cells, isRanking, isRight } = row;
  const area = add('areas', 'area', cells.area, row);
  const source = add('sources', 'source', cells.source, row);
  const subject = isRanking
    ? add('lists', 'list', cells.list, row)
    : add('indicators', 'indicator', cells.indicator, row);
  // Without a group, the areas of the list are the group.
  const among = cells.among ?? cells.list;
  const group = isRanking ? add('groups', 'among', among, row) : null;
  return isRight && area && source && subject ? { row, area, source, subject, group } : null;
}

type Indicator = { readonly label: string; readonly unit: string };

/** Words that are no standard ones are declared, so that any are accepted. */
function ownUnits(indicators: readonly Indicator[]): readonly object[] {
  const own = groupBy(indicators, ({ unit }) => (isStandardUnit(unit) ? [] : [unit]));
  return [...own].map(([unit, named]) => {
    const names = named.map(({ label }) => label);
    return { id: unit, label: unit, ...(!isNamed(unit, names) && { sign: unit }) };
  });
}

/** The headings in the order of the rows. */
function ownTopics(indicators: readonly Entity[]): readonly object[] {
  const labels = new Map<string, string>();
  for (const { said } of indicators) {
    const label = said.get('topic')?.value;
    if (label !== undefined && !labels.has(slug(label))) labels.set(slug(label), label);
  }
  return [...labels].map(
    ([id, label]) =>
      standardWords.topics.find((each) => each.id === id) ?? {
        id,
        label: id === label ? nameOfId(id) : label,
      },
  );
}

/** The language of the names: that of the sources, if all rows have the same. */
function languageOf(rows: readonly ClaimRow[]): string | null {
  const language = rows[0]?.cells.language ?? null;
  return rows.every(({ cells }) => cells.language === language) ? language : null;
}

function sourceOf(entity: Entity, id: string): object {
  const { said, row, wrong } = entity;
  const title = said.get('title')?.value ?? nameOf(entity);
  const publisher = said.get('publisher')?.value;
  const grade = said.get('type')?.value ?? 'unverified';
  const original = said.get('copy_of')?.value;
  const origin = said.get('origin')?.value ?? original ?? publisher;
  const url = said.get('url');
  const isTyped = !wrong.has('type');
  if (url && isTyped && (grade === 'copy' || grade === 'unverified')) {
    const host = /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url.value)?.[1] ?? '';
    const args = { type: said.get('type')?.value ?? null, host };
    report(url.row.table, url.row.row, 'url', finding('url', 'unlinked-source', args));
  }
  if (isTyped && (grade === 'copy') !== (original !== undefined)) {
    const at = said.get('copy_of')?.row ?? said.get('type')?.row ?? row;
    report(at.table, at.row, 'copy_of', finding('copy_of', 'copy-without-original', {}));
  }
  return {
    id,
    ...given('origin', origin, slug),
    publisher: publisher ?? title,
    title,
    ...given('published', said.get('published')?.value),
    ...given('url', url?.value),
    ...given('host', said.get('host')?.value),
    grade,
    ...given('copyOf', original),
    ...given('language', said.get('language')?.value),
  };
}

function given(
  key: string,
  value: string | undefined,
  read: (value: string) => string = (same) => same,
): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [key]: read(value) };
}
