// Writes docs/data-dictionary.md from the schemas, the vocabularies and, where a schema gives no
// example, the data. With --check it fails where the page is not fresh.
import { readFile, writeFile } from 'node:fs/promises';
import { evaluate, root } from './evaluate.mjs';

const path = `${root}docs/data-dictionary.md`;
const { schemas } = await evaluate('src/sections/json-schema.ts');
const { dataset: schema, outputs, definitions } = schemas;
const { dataset } = await evaluate('data/dataset.ts');
const vocabularies = Object.fromEntries(
  Object.entries(await evaluate('src/model/vocabulary.ts')).filter(
    ([, value]) => typeof value === 'object',
  ),
);

/** Definitions of a dataset: the entries of its arrays first, then what these are made of. */
const concepts = Object.entries(schema.properties)
  .flatMap(([array, { items }]) => (items?.$ref ? [{ array, name: nameOf(items) }] : []))
  // Several vocabularies are lists of the same entries.
  .filter(({ name }, i, all) => all.findIndex((each) => each.name === name) === i);
const parts = {
  Text: 'Every text for readers, by language. A file may have a string, in the default language.',
  Names: 'Other names, by language. A file may have an array, in the default language.',
  FigureClaim: 'What one source says about a figure.',
  RankingClaim: 'What one source says about a rank in a list.',
  Claim: 'What one source says about an award, a policy or a place.',
  Reading: 'Our reading of a claim that means more than it prints, or something else.',
  Part: 'A part of a source.',
};

/** The name of each text pattern. An unknown pattern is an error. */
const forms = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'an id',
  '^[12]\\d{3}(-\\d{2}(-\\d{2})?)?$': 'a date',
  '^[12]\\d{3}(-\\d{2}|\\/[12]\\d{3})?$': 'a period',
  '^https?:\\/\\/': 'an address',
  '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'the code of a language',
};

function nameOf({ $ref }) {
  return $ref.split('/').at(-1);
}

const anchorOf = (heading) => heading.toLowerCase().replaceAll(' ', '-');
const linkTo = (heading, text = heading) => `[${text}](#${anchorOf(heading)})`;
/** "awardKinds" as a heading: "Award kinds". */
const titleOf = (key) =>
  key[0].toUpperCase() + key.slice(1).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const wordsOf = (words) => words.map((word) => `\`${word}\``).join(', ');

/** The vocabulary that a list of words is, or the words. */
function choiceOf(words) {
  const found = Object.entries(vocabularies).find(
    ([, entries]) => Object.keys(entries).join() === words.join(),
  );
  return found ? `one of the ${linkTo(titleOf(found[0]), found[0])}` : wordsOf(words);
}

/** The type of a field in words. Only what our schemas hold is known; anything else is an error. */
function typeOf(each) {
  const { $ref, anyOf, $comment, type, items, pattern, format, enum: words } = each;
  if ($ref) return linkTo(nameOf(each));
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if ('const' in each) return `\`${each.const}\``;
  if (words) return choiceOf(words);
  const [, array] = /^id of (\w+)$/.exec($comment ?? '') ?? [];
  if (array) return `id of ${linkTo(concepts.find((concept) => concept.array === array).name)}`;
  const [, vocabulary] = /^word of (\w+)$/.exec($comment ?? '') ?? [];
  if (vocabulary) return `word of \`${vocabulary}\``;
  if (type === 'array') return `list of ${pluralOf(typeOf(items))}`;
  if (type === 'string' && format) return 'a day';
  if (type === 'string' && pattern) {
    if (!(pattern in forms)) throw new Error(`no name for the form ${pattern}`);
    return forms[pattern];
  }
  if (type === 'integer') return 'whole number';
  if (type === 'object') return 'object';
  if (['string', 'number', 'boolean', 'null'].includes(type)) {
    return { string: 'text', number: 'number', boolean: '`true` or `false`', null: 'null' }[type];
  }
  // A schema without a type accepts any value.
  if (Object.keys(each).join() === 'description') return 'any value';
  throw new Error(`no words for ${JSON.stringify(each)}`);
}

const pluralOf = (type) => type.replace(/^(id|number|text|object|list|whole number)\b/, '$1s');
const cellOf = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const tableOf = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cellOf).join(' | ')} |`)
    .join('\n');

/** The fields of an object, those of an object inside it among them as `outer.inner`. */
function fieldsOf({ properties = {}, required = [] }, prefix = '') {
  return Object.entries(properties).flatMap(([key, each]) => [
    { key: prefix + key, each, isRequired: required.includes(key) },
    ...(each.properties ? fieldsOf(each, `${prefix}${key}.`) : []),
  ]);
}

/** An example: of the schema, else the first short one in the data. */
function exampleOf(key, { examples = [] }, entries) {
  const shown = (value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
  if (examples.length > 0) return examples.map(shown).join(', ');
  const values = entries.map((entry) => key.split('.').reduce((at, step) => at?.[step], entry));
  const first = values.find((value) => value !== undefined && value !== null);
  return first === undefined || typeof first === 'object' || String(first).length > 48
    ? ''
    : shown(first);
}

/** What a dataset holds: with whether it must, and examples. */
function storedTable(definition, entries) {
  return tableOf(
    ['field', 'type', 'required', 'meaning', 'example'],
    fieldsOf(definition).map(({ key, each, isRequired }) => [
      `\`${key}\``,
      key === 'id' ? 'an id' : typeOf(each),
      isRequired ? 'yes' : '',
      descriptionOf(each),
      exampleOf(key, each, entries),
    ]),
  );
}

/** What a command gives, where every field is always there. */
function givenTable(definition) {
  return tableOf(
    ['field', 'type', 'meaning'],
    fieldsOf(definition).map(({ key, each, isRequired }) => [
      `\`${key}\`${isRequired ? '' : ' (if there is one)'}`,
      typeOf(each),
      descriptionOf(each),
    ]),
  );
}

/** A field may leave its description to what it can be; the words of a vocabulary have their own table. */
function descriptionOf({ description, anyOf = [], enum: words }) {
  const own = description ?? anyOf.find((each) => each.description)?.description ?? '';
  const isChoice = words !== undefined || anyOf.some((each) => each.enum);
  return isChoice ? own.replace(/: [^:]*\.$/, '.') : own;
}

/** Everything in the data that a definition describes, to take examples from. */
const facts = [
  ...dataset.figures,
  ...dataset.rankings,
  ...dataset.awards,
  ...dataset.policies,
  ...dataset.places,
];
const claimsOf = (entries) => entries.flatMap(({ claims }) => claims);
const examplesOf = {
  ...Object.fromEntries(concepts.map(({ array, name }) => [name, dataset[array]])),
  Text: [dataset.title],
  Names: [],
  FigureClaim: claimsOf(dataset.figures),
  RankingClaim: claimsOf(dataset.rankings),
  Claim: claimsOf(dataset.awards),
  Reading: claimsOf(facts).flatMap(({ reading }) => reading ?? []),
  Part: dataset.sources.flatMap((source) => source.parts ?? []),
};

function vocabularyTable(entries) {
  return tableOf(
    ['word', 'English', 'Chinese'],
    Object.entries(entries).map(([word, { en, zh }]) => [`\`${word}\``, en, zh]),
  );
}

/** The words that the bundled dataset declares; units have limits besides. */
const declared = Object.entries(schema.properties)
  .filter(([, { items }]) =>
    ['Unit', 'Word', 'SourceLanguage'].includes(items?.$ref && nameOf(items)),
  )
  .map(([array]) => array);

function declaredTable(array) {
  const isUnits = array === 'units';
  return tableOf(
    ['word', 'English', 'Chinese', ...(isUnits ? ['values', 'at most'] : [])],
    dataset[array].map(({ id, label, whole, max }) => [
      `\`${id}\``,
      label.en,
      label.zh,
      ...(isUnits ? [whole ? 'whole' : 'any', max?.toLocaleString('en-US') ?? ''] : []),
    ]),
  );
}

/** The definitions that a schema refers to, by name. */
const referred = (each) =>
  [...JSON.stringify(each).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
const isStored = (name) => name in parts || concepts.some((concept) => concept.name === name);

/** `show` gives a row of a look-up with its claims: no need to list those fields twice. */
function rowOf(name) {
  const row = name.replace(/Entry$/, 'Row');
  if (row === name || !(row in definitions)) return null;
  const keysOf = ({ properties }) => Object.keys(properties).filter((key) => key !== 'claims');
  return keysOf(definitions[name]).join() === keysOf(definitions[row]).join() ? row : null;
}

function givenSection(name) {
  const row = rowOf(name);
  const body = row
    ? `The fields of ${linkTo(row)}, then \`claims\`: list of ${linkTo('ClaimObject')}.`
    : givenTable(definitions[name]);
  return `### ${name}\n\n${body}`;
}

const { error, export: record, ...answers } = outputs;
const given = new Set(Object.values(answers).flatMap(referred));
for (const name of given) for (const other of referred(definitions[name])) given.add(other);
const rows = [...given].filter((name) => !isStored(name));

const kindsOf = ({ items, $ref }) =>
  (items?.anyOf ?? [items ?? { $ref }]).map((each) => linkTo(nameOf(each))).join(', ');
const descriptionOfAnswer = ({ description }) => {
  const [command, rest] = description.split(/: /);
  return `\`${command}\`${rest ? `: ${rest}` : ''}`;
};

const page = `<!-- Generated from the schemas. To update it, run: npm run dictionary -->

# Data dictionary

Every field of the dataset, and every key that commands print with \`--json\`. \`wujin schema\` prints the same as JSON Schema.
Both are made from [\`schema.ts\`](../src/model/schema.ts) and [\`outputs/\`](../src/sections/outputs/index.ts).

- [Dataset](#dataset)
- [Vocabularies](#vocabularies)
- [Vocabularies of the bundled dataset](#vocabularies-of-the-bundled-dataset)
- [A line of the NDJSON export](#a-line-of-the-ndjson-export)
- [JSON of each command](#json-of-each-command)

Types: *an id* is in kebab-case. *A date* is a year, a month or a day (\`2021\`, \`2021-04\`, \`2021-04-29\`). *A period* is a year, a
month or a span of years (\`2021\`, \`2021-04\`, \`2021/2023\`). *A day* is a full date. Values are in the plain unit: yuan, not 亿元; shares in percent.

## Dataset

${storedTable(schema, [dataset])}

${concepts.map(({ array, name }) => `### ${name}\n\nAn entry of \`${array}\`: ${schema.properties[array].description}\n\n${storedTable(definitions[name], examplesOf[name])}`).join('\n\n')}

${Object.entries(parts)
  .map(
    ([name, about]) =>
      `### ${name}\n\n${about}${definitions[name].properties ? `\n\n${storedTable(definitions[name], examplesOf[name])}` : ''}`,
  )
  .join('\n\n')}

## Vocabularies

Only these words are accepted. Source types (\`grades\`) are listed best first.

${Object.entries(vocabularies)
  .map(([key, entries]) => `### ${titleOf(key)}\n\n${vocabularyTable(entries)}`)
  .join('\n\n')}

## Vocabularies of the bundled dataset

A dataset declares its own. Words that none need declare: codes of currencies, \`percent\`, units of the SI
([units.ts](../src/model/units.ts)) and usual kinds and topics ([standard-words.ts](../src/model/standard-words.ts)).
A dataset that declares no units may name what it counts by any word, and likewise its topics and kinds.

${declared.map((array) => `### ${titleOf(array)}\n\n${declaredTable(array)}`).join('\n\n')}

## A line of the NDJSON export

\`wujin export --format ndjson\` writes one claim per line with everything it refers to. Every line has every field; absent values are null.

${givenTable(record)}

## JSON of each command

\`--json\` prints an array of objects, and \`--format ndjson\` one object per line. \`--fields\` and \`--sort\` use the same names. In CSV and TSV a
text in two languages has two columns (\`label_en\`, \`label_zh\`), and a list is joined by \`; \`. Keys have this order.

${tableOf(
  ['command', 'array of'],
  Object.values(answers).map((answer) => [descriptionOfAnswer(answer), kindsOf(answer)]),
)}

Errors go to standard error. With \`--json\` an error is an object:

${givenTable(error)}

${rows.map(givenSection).join('\n\n')}
`;

if (process.argv.includes('--check')) {
  const fresh = (await readFile(path, 'utf8').catch(() => '')) === page;
  if (!fresh) console.error('docs/data-dictionary.md is out of date. Run npm run dictionary.');
  process.exitCode = fresh ? 0 : 1;
} else {
  await writeFile(path, page);
}
