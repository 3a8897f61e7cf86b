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
  tensions: 'Tension',
  sources: 'Source',
};

const wordTypes = {
  units: 'UnitId',
  topics: 'TopicId',
  awardKinds: 'AwardKind',
  levels: 'Level',
  policyKinds: 'PolicyKind',
  placeKinds: 'PlaceKind',
  sourceLanguages: 'SourceLanguageCode',
};

/** dist/types.d.ts: the ids as literal types, and an interface for everything that has a name. */
export function declarationsOf({ dataset: schema, definitions }, dataset) {
  const { Text, ...$defs } = schema.$defs;
  const unions = Object.entries(singular).map(([concept, name]) =>
    unionOf(`${name}Id`, dataset[concept]),
  );
  const words = Object.entries(wordTypes).map(([vocabulary, name]) =>
    unionOf(name, dataset[vocabulary]),
  );
  const targets = dataset.figures.filter(({ kind }) => kind === 'target');
  return [
    ...unions,
    ...words,
    unionOf('TargetId', targets),
    'export type FactId = FigureId | RankingId | AwardId | PolicyId | PlaceId;\n',
    `/** Every text is there in these languages. */\nexport interface Text ${byLanguage(dataset, 'string')}\n`,
    `/** Names by language. */\nexport type Names = Partial<Record<${dataset.languages.map((each) => `'${each}'`).join(' | ')}, readonly string[]>>;\n`,
    ...Object.entries({ ...$defs, ...definitions, Dataset: schema })
      .filter(([name]) => name !== 'Text' && name !== 'Names')
      .map(([name, body]) => {
        const complete = completed(body, entriesOf(name, dataset));
        return `${commentOf(body, '')}export interface ${name} ${typeOf(complete, '')}\n`;
      }),
  ].join('\n');
}

function byLanguage({ languages }, type) {
  return `{\n${languages.map((each) => `  readonly ${each}: ${type};\n`).join('')}}`;
}

/** What the bundled dataset has of a definition. */
function entriesOf(name, dataset) {
  if (name === 'Dataset') return [dataset];
  const concept = Object.keys(singular).find((each) => singular[each] === name);
  return concept ? dataset[concept] : [];
}

/** A file may leave out what is filled in when it is read: in the bundled dataset it is always there. */
function completed(body, entries) {
  const { properties = {}, required = [] } = body;
  const isAlways = (key) => entries.length > 0 && entries.every((each) => key in each);
  return { ...body, required: [...required, ...Object.keys(properties).filter(isAlways)] };
}

function unionOf(name, entries) {
  return `export type ${name} = ${entries.map(({ id }) => `'${id}'`).join('|')};\n`;
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
  const [, vocabulary] = /^word of (\w+)$/.exec($comment ?? '') ?? [];
  if (vocabulary) return wordTypes[vocabulary];
  if (type === 'array') {
    const item = typeOf(items, indent);
    return `readonly ${/[ |{]/.test(item) ? `(${item})` : item}[]`;
  }
  if (type === 'object' && !properties) {
    return `Readonly<Record<keyof Text, ${typeOf(schema.additionalProperties, indent)}>>`;
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
  // A schema without a type accepts any value.
  if (Object.keys(schema).join() === 'description') return 'unknown';
  throw new Error(`no type for ${JSON.stringify(schema)}`);
}

function commentOf({ description }, indent) {
  return description ? `${indent}/** ${description.replaceAll('*/', '*\\/')} */\n` : '';
}
