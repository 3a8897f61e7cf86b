import type { Json } from '../formats/column.ts';
import { assessFact, type Catalogue, entry, factsOf } from '../lookup/catalogue.ts';
import type { Claim } from '../model/types.ts';
import { evidences, keysOf } from '../model/vocabulary.ts';
import { fieldOf, inOneField, listOf, type Node, words } from './schema-nodes.ts';
import { type Field, shapesOf } from './table-shapes.ts';

/** A table of plain values: an array of the dataset, or an array inside of its entries. */
export type Table = {
  readonly name: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly columns: readonly { readonly field: Field; readonly read: (row: Row) => Json }[];
  readonly rows: readonly Row[];
};

/** An entry; or an item of an array inside of one, with its place there. */
type Row = {
  readonly item: unknown;
  readonly owner: string;
  readonly position: number;
};
type Column = Table['columns'][number];

/**
 * The dataset as tables, as its schema declares it (table-shapes.ts). An array inside of an entry has the
 * id of the entry and the position. The rules of evidence add theirs: `evidence` to facts, `preferred`
 * and the unit to claims.
 */
export function tablesOf(catalogue: Catalogue, schema: Node): readonly Table[] {
  const { dataset } = catalogue;
  const derived = derivedColumns(catalogue);
  const shapes = shapesOf(schema, dataset.languages);
  return shapes.map((shape) => {
    const { name, description, array, inside } = shape;
    const entries = listOf(fieldOf(dataset, array));
    const own = shape.columns.map(({ field, path }) => ({
      field,
      read: ({ item }: Row) => inOneField(path.reduce(fieldOf, item)),
    }));
    if (inside === null) {
      const isFact = shapes.some((each) => each.array === array && each.inside?.key === 'claims');
      return {
        name,
        description,
        key: own.slice(0, 1).map(({ field }) => field.name),
        columns: [...own, ...(isFact ? [derived.evidence] : [])],
        rows: entries.map((item, i) => ({ item, owner: '', position: i + 1 })),
      };
    }
    const { key, owner } = inside;
    return {
      name,
      description,
      key: [owner, 'position'],
      columns: [
        ...ownerColumns(owner, array),
        ...own,
        ...(name === 'figure_claims' ? [derived.unit] : []),
        ...(key === 'claims' ? [derived.preferred] : []),
      ],
      rows: entries.flatMap((entry) =>
        listOf(fieldOf(entry, key)).map((item, i) => ({
          item,
          owner: words(fieldOf(entry, 'id')),
          position: i + 1,
        })),
      ),
    };
  });
}

/** Which entry an item is of, and where in it. */
function ownerColumns(owner: string, array: string): readonly Column[] {
  return [
    {
      field: {
        name: owner,
        type: 'string',
        required: true,
        description: `The id of the ${owner}.`,
        refersTo: array,
      },
      read: ({ owner }) => owner,
    },
    {
      field: {
        name: 'position',
        type: 'integer',
        required: true,
        minimum: 1,
        description: 'The place in the list, from 1.',
      },
      read: ({ position }) => position,
    },
  ];
}

/** What the rules of evidence say of facts and claims. */
function derivedColumns({ dataset, sources, indicators }: Catalogue) {
  const assessments = new Map(
    factsOf(dataset).map((fact) => [fact.id, assessFact<Claim>(fact, sources)]),
  );
  const unitOf = new Map(
    dataset.figures.map(({ id, indicator }) => [id, entry(indicators, indicator).unit]),
  );
  const evidence: Column = {
    field: {
      name: 'evidence',
      type: 'string',
      required: true,
      description: 'What the claims amount to, by rule.',
      values: keysOf(evidences),
    },
    read: ({ item }) => assessments.get(words(fieldOf(item, 'id')))?.evidence ?? null,
  };
  const preferred: Column = {
    field: {
      name: 'preferred',
      type: 'boolean',
      required: true,
      description: 'Whether this claim speaks for the fact, by rule.',
    },
    read: ({ item, owner }) => assessments.get(owner)?.preferred.claim === item,
  };
  const unit: Column = {
    field: {
      name: 'unit',
      type: 'string',
      required: true,
      description: 'The unit of the value.',
      refersTo: 'units',
    },
    read: ({ owner }) => unitOf.get(owner) ?? null,
  };
  return { evidence, preferred, unit };
}
