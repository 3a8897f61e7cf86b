import type { Annotation, Rule } from './annotation.ts';
import type { Json } from './column.ts';
import { stringify } from './json.ts';

export type SarifOptions = {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly language: string;
  /** Whether every file could be read. */
  readonly isComplete: boolean;
};

/** A log in SARIF 2.1.0. Columns count units of UTF-16, and addresses of files are relative as they were given. */
export function renderSarif(
  annotations: readonly Annotation[],
  { version, rules, language, isComplete }: SarifOptions,
): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'wujin',
            version,
            rules: rules.map(({ id, about }) => ({ id, shortDescription: { text: about } })),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: isComplete }],
        results: annotations.map((each) => resultOf(each, rules)),
      },
    ],
  };
  return `${stringify(log, 2)}\n`;
}

function resultOf(annotation: Annotation, rules: readonly Rule[]): Json {
  const { file, rule, severity, message, subject, fingerprint, replacement, suppressed } =
    annotation;
  const artifactLocation = { uri: uriOf(file) };
  const region = regionOf(annotation);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(fingerprint !== null && { partialFingerprints: { 'wujinStatement/v1': fingerprint } }),
    ...(replacement !== null && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text: replacement } }],
            },
          ],
        },
      ],
    }),
    ...(suppressed !== null && {
      suppressions: [
        {
          kind: 'inSource',
          ...(suppressed.reason !== null && { justification: suppressed.reason }),
        },
      ],
    }),
    ...(subject !== null && { properties: { fact: subject } }),
  };
}

const regionOf = ({ line, column, endLine, endColumn, offset, length }: Annotation) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
  charOffset: offset,
  charLength: length,
});

/** A path as a URI reference: relative if the path is, so that it fits the copy of whoever reads the log. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(4)}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
