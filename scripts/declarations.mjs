// The types of the library, printed from the schemas and the dataset: TypeScript's own declarations
// would name the packages that the schemas are made with, and repeat all of the data.

const singular = {
  areas: 'Area',
  groups: 'Group',
  indicators: 'Indicator',
  figures: 'Figure',
  lists: 'List',
  rankings: 'Ranking',
  awards: 'Award',
  policies: 'Policy',
  places: 'Place',
  terms: 'Term',
  sources: 'Source',
};

/** dist/types.d.ts: the ids as literal types, and an interface for everything that has a name. */
export function declarationsOf({ dataset: schema, definitions }, dataset) {
  const { $defs } = schema;
  const unions = Object.entries(singular).map(([concept, name]) =>
    unionOf(`${name}Id`, dataset[concept]),
  );
  const targets = dataset.figures.filter(({ kind }) => kind === 'target');
  return [
    ...unions,
    unionOf('TargetId', targets),
    'export type FactId = FigureId | RankingId | AwardId | PolicyId | PlaceId;\n',
    ...Object.entries({ ...$defs, ...definitions, Dataset: schema }).map(
      ([name, body]) => `${commentOf(body, '')}export interface ${name} ${typeOf(body, '')}\n`,
    ),
  ].join('\n');
}

function unionOf(name, entries) {
  return `export type ${name} =\n${entries.map(({ id }) => `  | '${id}'`).join('\n')};\n`;
}

/** A schema as a type. Only what our schemas hold is known; anything else is an error. */
function typeOf(schema, indent) {
  const { $ref, anyOf, type, items, properties, required = [], $comment } = schema;
  if ($ref) return $ref.split('/').at(-1);
  if (anyOf) return anyOf.map((each) => typeOf(each, indent)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(' | ');
  const [, concept] = /^id of (\w+)$/.exec($comment ?? '') ?? [];
  if (concept) return `${singular[concept]}Id`;
  if (type === 'array') {
    const item = typeOf(items, indent);
    return `readonly ${/[ |{]/.test(item) ? `(${item})` : item}[]`;
  }
  if (type === 'object') {
    const inner = `${indent}  `;
    const lines = Object.entries(properties).map(([key, property]) => {
      const name = /^\w+$/.test(key) || key === '$schema' ? key : `'${key}'`;
      const optional = required.includes(key) ? '' : '?';
      return `${commentOf(property, inner)}${inner}readonly ${name}${optional}: ${typeOf(property, inner)};\n`;
    });
    return `{\n${lines.join('')}${indent}}`;
  }
  if (type === 'integer') return 'number';
  if (['string', 'number', 'boolean', 'null'].includes(type)) return type;
  throw new Error(`no type for ${JSON.stringify(schema)}`);
}

function commentOf({ description }, indent) {
  return description ? `${indent}/** ${description.replaceAll('*/', '*\\/')} */\n` : '';
}
