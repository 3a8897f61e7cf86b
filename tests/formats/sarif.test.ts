import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { renderSarif } from '../../src/formats/sarif.ts';
import { check, disputed, wrong } from '../commands/check-texts.ts';
import { annotation } from './annotations.ts';

const schema: object = JSON.parse(
  readFileSync(new URL('sarif-schema.json', import.meta.url), 'utf8'),
);
const fits = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

function expectFits(log: unknown): void {
  fits(log);
  expect(fits.errors).toBeNull();
}

const options = {
  version: '1.2.3',
  rules: [
    { id: 'contradicted', about: 'The data contradicts the statement.' },
    { id: 'unused-ignore', about: 'A comment ignores nothing.' },
  ],
  language: 'en',
  isComplete: true,
};
const logOf = (...annotations: Parameters<typeof renderSarif>[0]) =>
  JSON.parse(renderSarif(annotations, options));

describe('a log', () => {
  test('fits the schema of SARIF 2.1.0, with findings and without', () => {
    const log = logOf(
      annotation(),
      annotation({ rule: 'unused-ignore', subject: null, fingerprint: null, replacement: null }),
      annotation({ suppressed: { reason: 'an old figure' } }),
      annotation({ suppressed: { reason: null }, severity: 'note' }),
    );
    expectFits(log);
    expectFits(logOf());
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
  });

  test('says where, what, how bad, and what should be there', () => {
    const [result] = logOf(annotation()).runs[0].results;
    expect(result).toEqual({
      ruleId: 'contradicted',
      ruleIndex: 0,
      level: 'error',
      message: { text: '“322.3亿元”: the data has CNY 322.284 bn.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/a.md' },
            region: {
              startLine: 12,
              startColumn: 18,
              endLine: 12,
              endColumn: 25,
              charOffset: 402,
              charLength: 7,
            },
          },
        },
      ],
      partialFingerprints: { 'wujinStatement/v1': 'a0dd71cbd71f98dd' },
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri: 'docs/a.md' },
              replacements: [
                {
                  deletedRegion: {
                    startLine: 12,
                    startColumn: 18,
                    endLine: 12,
                    endColumn: 25,
                    charOffset: 402,
                    charLength: 7,
                  },
                  insertedContent: { text: '3222.8亿元' },
                },
              ],
            },
          ],
        },
      ],
      properties: { fact: 'gdp-2023' },
    });
  });

  test.each([
    ['docs/a b.md', 'docs/a%20b.md'],
    ['文档/100%.md', '%E6%96%87%E6%A1%A3/100%25.md'],
    ['docs\\a.md', 'docs/a.md'],
    ['/home/me/a.md', 'file:///home/me/a.md'],
    ['C:\\me\\a.md', 'file:///C:/me/a.md'],
  ])('has the path %s as the address %s', (file, uri) => {
    const [result] = logOf(annotation({ file })).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

describe('the log of check', () => {
  const sarifOf = async (text: string) => {
    const { stdout } = await check(text, ['--format', 'sarif']);
    const log = JSON.parse(stdout);
    expectFits(log);
    return log.runs[0];
  };

  test('has a rule for every result', async () => {
    const run = await sarifOf(
      `${wrong}\n${disputed}\n12 <!-- wujin fact=nope -->\n\n<!-- wujin ignore -->`,
    );
    const ids: readonly { readonly id: string }[] = run.tool.driver.rules;
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]?.id).toBe(ruleId);
    expect(run.results.map((each: { readonly ruleId: string }) => each.ruleId)).toEqual([
      'contradicted',
      'disputed',
      'unknown-id',
      'unused-ignore',
    ]);
  });

  test('mends the text: its fixes make it right', async () => {
    const [result] = (await sarifOf(wrong)).results;
    const [{ deletedRegion, insertedContent }] = result.fixes[0].artifactChanges[0].replacements;
    const { charOffset, charLength } = deletedRegion;
    const mended =
      wrong.slice(0, charOffset) + insertedContent.text + wrong.slice(charOffset + charLength);
    expect((await check(mended)).stdout).toContain('1 confirmed, 0 contradicted');
  });

  test('offers no fix where the source has more than the words of the statement', async () => {
    const [result] = (await sarifOf(wrong.replace('259.158', '<b>259.158</b>'))).results;
    expect(result.ruleId).toBe('contradicted');
    expect(result.fixes).toBeUndefined();
  });

  test('has what the author ignores as suppressed, with the reason', async () => {
    const [result] = (await sarifOf(`${wrong.trimEnd()} <!-- wujin ignore: an old figure -->`))
      .results;
    expect(result.suppressions).toEqual([{ kind: 'inSource', justification: 'an old figure' }]);
  });

  test('keeps the fingerprint of a statement that moves, and changes it with its words', async () => {
    const fingerprint = async (text: string) =>
      (await sarifOf(text)).results[0].partialFingerprints['wujinStatement/v1'];
    expect(await fingerprint(`Another line.\n\n${wrong}`)).toBe(await fingerprint(wrong));
    expect(await fingerprint(wrong.replace('259', '258'))).not.toBe(await fingerprint(wrong));
  });
});
