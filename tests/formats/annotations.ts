import type { Annotation } from '../../src/formats/annotation.ts';

/** A finding, with what a test wants of it. */
export function annotation(change: Partial<Annotation> = {}): Annotation {
  return {
    file: 'docs/a.md',
    line: 12,
    column: 18,
    endLine: 12,
    endColumn: 25,
    offset: 402,
    length: 7,
    severity: 'error',
    rule: 'contradicted',
    subject: 'gdp-2023',
    title: 'contradicted: GDP',
    message: '“322.3亿元”: the data has CNY 322.284 bn.',
    fingerprint: 'a0dd71cbd71f98dd',
    replacement: '3222.8亿元',
    suppressed: null,
    ...change,
  };
}
