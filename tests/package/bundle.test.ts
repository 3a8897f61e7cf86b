import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import * as source from '../../src/formats/people.ts';
import { sections } from '../../src/sections/index.ts';
import type { Section } from '../../src/sections/section.ts';
import { sanitise } from '../../src/terminal/sanitise.ts';
import { argumentsOf, runWujin } from '../cli/harness.ts';
import { textSheet } from '../formats/firms.ts';
import { chinese, english, facts, nothingAsked } from '../sections/ask.ts';

/**
 * The build puts leaner functions in the place of some that cli-table3 has, and loads what knows all of
 * Unicode late. What is drawn must not show it.
 */
type People = Pick<
  typeof source,
  'renderTable' | 'renderList' | 'displayWidth' | 'wrap' | 'painter'
>;
const built: People = createRequire(import.meta.url)('../../dist/people.cjs');

const query = { ...nothingAsked, all: true };

/** Every row of a section in both ways, at a width. */
function draw({ renderTable, renderList, painter }: People, section: Section, width: number) {
  return section.select(facts, query, { sort: null, limit: null }, ({ sheet }) =>
    [english, chinese].map((wording) => {
      const options = { width, wording, paint: painter(true) };
      return [renderTable(sheet, options), [...renderList(sheet, options)].join('')];
    }),
  );
}

/** What is left when lines are broken elsewhere. */
function bare(text: string): string {
  return text.normalize().replaceAll(/\s/g, '');
}

const cases = new URL('../cli/cases/', import.meta.url);
const lines = readdirSync(cases).map(
  (name) => readFileSync(new URL(name, cases), 'utf8').split('\n')[1] ?? '',
);
const bin = fileURLToPath(new URL('../../bin/wujin.cjs', import.meta.url));

describe('the built program', () => {
  it.each(lines)('answers as the source does, in a pipe: %s', async (line) => {
    const argv = argumentsOf(line);
    const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...argv], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    expect({ stdout, stderr, exit: status }).toEqual(await runWujin(argv));
  });

  it.each(sections)('draws $id as the source does, at any width', (section) => {
    for (const width of [20, 27, 34, 40, 47, 60, 73, 80, 100, 120, 160, 200]) {
      expect(draw(built, section, width), `${width}`).toEqual(draw(source, section, width));
    }
  });

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', '武', ' ', '，', '\n', '👩‍🔬', 'é', 'ก็', '🇨🇳'),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    ),
    maxLength: 60,
  });

  it('cuts nothing off, whatever the text, and fits the width', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 16, max: 90 }),
        (texts, width) => {
          const options = { width, wording: english, paint: built.painter(false) };
          const [, , ...lines] = built.renderTable(textSheet(texts), options)?.split('\n') ?? [];
          expect(bare(lines.join(''))).toBe(bare(texts.map(sanitise).join('')));
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('measures and breaks any text as the source does', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (text, width) => {
        expect(built.displayWidth(text)).toBe(source.displayWidth(text));
        expect(built.wrap(text, width)).toEqual(source.wrap(text, width));
      }),
    );
  });
});
