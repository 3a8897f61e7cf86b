import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** Versions of the Data Package standard that have readers today. */
export const standards = ['1.0', '2.0'] as const;

/** What the official profile of a version finds wrong with a descriptor, line by line. */
export function profileFaults(version: (typeof standards)[number], descriptor: unknown) {
  const path = new URL(`../sections/profiles/datapackage-${version}.json`, import.meta.url);
  // Version 1 declares draft 4 of JSON Schema, which Ajv does not know, and uses nothing that changed.
  const { $schema: _, ...profile } = JSON.parse(readFileSync(path, 'utf8'));
  // The profiles have keywords of their own for those who draw forms from them.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  formats.default(ajv);
  ajv.addFormat('textarea', true);
  const fits = ajv.compile(profile);
  fits(descriptor);
  return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
