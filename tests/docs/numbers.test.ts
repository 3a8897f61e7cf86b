import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { exits } from '../../src/commands/environment.ts';
import { commands } from '../../src/commands/index.ts';
import { formats } from '../../src/commands/options.ts';
import { helpTopics } from '../../src/commands/topics.ts';
import { assessFact, catalogue, factsOf } from '../../src/lookup/catalogue.ts';
import { grades, keysOf } from '../../src/model/vocabulary.ts';
import { pages, readPage, rewrite, root } from './pages.ts';

/**
 * The numbers of the bundled data in the pages, each between `<!-- numbers: name -->` and
 * `<!-- end -->`. They are counted here, and WUJIN_GOLDEN=write writes them again.
 */
const { sources } = catalogue(dataset);
const facts = factsOf(dataset);
const claims = facts.flatMap((fact) => fact.claims);
const gradeOf = ({ source }: { readonly source: string }) => sources.get(source)?.grade;
const isWeak = (claim: { readonly source: string }) =>
  gradeOf(claim) === 'copy' || gradeOf(claim) === 'unverified';

const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
const claimsOfType = (type: string) => claims.filter((claim) => gradeOf(claim) === type).length;
const factsWith = (evidence: string) =>
  facts.filter((fact) => assessFact(fact, sources).evidence === evidence).length;

function trust(): string {
  const weak = claims.filter(isWeak).length;
  const onlyWeak = facts.filter((fact) => fact.claims.every(isWeak)).length;
  return `As of ${dataset.accessed}, wujin has ${facts.length} bundled facts with ${claims.length} bundled claims from ${dataset.sources.length} bundled sources.

- **${weak} of ${claims.length} claims (${share(weak, claims.length)}) come from copies or unverified pages**: ${claimsOfType('copy')} from copies, ${claimsOfType('unverified')} from unverified pages.
- ${onlyWeak} of ${facts.length} facts (${share(onlyWeak, facts.length)}) have no other source.
- ${factsWith('corroborated')} facts are corroborated, ${factsWith('single')} are single source, ${factsWith('disputed')} are disputed.

| source type | sources | claims |
| --- | ---: | ---: |
${keysOf(grades)
  .map((type) => {
    const publications = dataset.sources.filter(({ grade }) => grade === type).length;
    return `| ${grades[type].en} | ${publications} | ${claimsOfType(type)} |`;
  })
  .join('\n')}
`;
}

/** The names are those of scripts/own-facts.mjs, with which wujin checks these numbers itself. */
function program(): string {
  const all = commands.flatMap(({ formats: own }) => keysOf(own ?? formats));
  return `As of ${dataset.accessed}, wujin has ${commands.length} documented commands, ${new Set(all).size} output formats, ${helpTopics.length} help topics and ${exits.length} documented exit codes.
`;
}

const blocks: Readonly<Record<string, () => string>> = { trust, program };
const marked = /^<!-- numbers: (\w+) -->\n(.*?)^<!-- end -->$/gms;

describe.each(pages.filter((page) => readPage(page).match(marked)))('%s', (page) => {
  test('has the numbers of the data', () => {
    const counted = readPage(page).replaceAll(
      marked,
      (whole, name: string) =>
        `<!-- numbers: ${name} -->\n${blocks[name]?.() ?? whole}<!-- end -->`,
    );
    if (rewrite) writeFileSync(root + page, counted);
    else expect(readPage(page)).toBe(counted);
  });
});

test('the README says how far to trust the sources', () => {
  expect(readPage('README.md')).toContain('<!-- numbers: trust -->');
});
