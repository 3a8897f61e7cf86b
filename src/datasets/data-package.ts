import { encodeAddress } from '../formats/address.ts';
import type { Json } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { defaultText } from '../model/text.ts';
import type { JsonSchema } from './complete-schema.ts';
import type { Field } from './table-shapes.ts';
import { type Table, tablesOf } from './tables.ts';

/** A file of the package. */
type File = {
  readonly name: string;
  readonly table: Table;
};

/** Profiles of the standard that the descriptor declares (Data Package 2.0). */
const packageProfile = 'https://datapackage.org/profiles/2.0/datapackage.json';
const schemaProfile = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** Licences whose text has an address that everybody knows. */
const licencePaths: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
};

export function packageTables(catalogue: Catalogue, schema: JsonSchema): readonly File[] {
  return tablesOf(catalogue, schema).map((table) => ({ name: `${table.name}.csv`, table }));
}

/**
 * datapackage.json: what the tables are, with types, keys, sources and licence. Sources that must not be
 * linked are named without an address.
 */
export function describePackage({ dataset }: Catalogue, files: readonly File[]): Json {
  const { name, title, version, accessed, licence } = dataset;
  const own = Object.entries(dataset).filter(([, value]) => !isTable(value));
  const [, ...others] = Object.entries(title);
  return {
    $schema: packageProfile,
    name: packageName(name),
    title: defaultText(title),
    ...Object.fromEntries(others.map(([language, text]) => [`title_${language}`, text])),
    ...(version !== undefined && { version }),
    ...(accessed !== undefined && { accessed }),
    ...(licence !== undefined && { licenses: [describeLicence(licence)] }),
    sources: dataset.sources.map((source) => ({
      title: `${defaultText(source.publisher)}: ${defaultText(source.title)}`,
      ...(source.url !== null && { path: encodeAddress(source.url) }),
    })),
    // What no table and no key of the standard has, so that nothing is lost on the way back.
    wujin: Object.fromEntries(own),
    resources: files.map(({ name, table }) => ({
      name: table.name,
      type: 'table',
      path: name,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      description: table.description,
      schema: {
        $schema: schemaProfile,
        fields: table.columns.map(({ field }) => describeField(field)),
        primaryKey: table.key,
        ...foreignKeysOf(table),
        missingValues: [''],
      },
    })),
  };
}

function describeLicence(licence: string): Json {
  const path = Object.hasOwn(licencePaths, licence) ? licencePaths[licence] : undefined;
  return { name: licenceName(licence), title: licence, ...(path !== undefined && { path }) };
}

function isTable(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'object');
}

/** The standard wants the list left out where it would be empty. */
function foreignKeysOf({ columns }: Table): { readonly foreignKeys?: Json } {
  const keys = columns.flatMap(({ field: { name, refersTo } }) =>
    refersTo === undefined
      ? []
      : [{ fields: [name], reference: { resource: refersTo, fields: ['id'] } }],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

/** A pattern of the standard is one of XML Schema: without anchors, and of the whole value. */
function wholePattern(pattern: string): string {
  const bare = pattern.replace(/^\^/, '').replaceAll('\\/', '/');
  return bare.endsWith('$') ? bare.slice(0, -1) : `${bare}.*`;
}

function describeField(field: Field): Json {
  const { name, type, required, description, pattern, values, minimum, maximum } = field;
  return {
    name,
    type,
    ...(description !== undefined && { description }),
    constraints: {
      required,
      ...(pattern !== undefined && { pattern: wholePattern(pattern) }),
      ...(values !== undefined && { enum: values }),
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
    },
  };
}

/** Validators accept lower-case letters, digits, dots, hyphens and underscores. */
function packageName(name: string): string {
  const letters = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return slug(letters) || 'dataset';
}

/** Licence names may also have capitals, as in CC-BY-4.0. */
function licenceName(licence: string): string {
  return slug(licence) || 'other';
}

function slug(name: string): string {
  return name.replaceAll(/[^\w.]+/g, '-').replaceAll(/^[-.]+|[-.]+$/g, '');
}
