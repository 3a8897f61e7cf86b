// How well `wujin check` reads the annotated texts in tests/reading/corpora: precision and recall by language.
// A claim is a statement with a verdict other than unknown. It is right if the annotation of the text at its position
// accepts its verdict and its fact. Required are the annotations that accept neither silence nor `unknown`.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const folder = new URL('tests/reading/corpora/', root);
const claims = ['confirmed', 'contradicted'];
/** Agreeing with unverified pages alone, or with one side of a dispute, counts as confirming. */
const claimOf = (verdict) =>
  ['unconfirmed', 'disputed'].includes(verdict) ? 'confirmed' : verdict;

/** The texts of a corpus: passages with their language and their annotated statements. */
export const corpora = () =>
  readdirSync(folder).map((name) => {
    const found = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return { name: name.replace('.json', ''), passages: found.passages ?? found };
  });

/** Without a stated boundary, a contradiction may name the fact of any. */
const withoutBoundary = (id) => id?.replace(/-with(?:out)?-cedz\b/, '');

function isRight(said, gold) {
  const verdict = claimOf(said.verdict);
  if (![gold.verdict, ...(gold.alsoAccept ?? [])].includes(verdict)) return false;
  const facts = [gold.fact, ...(gold.factAlso ?? [])].filter(Boolean);
  if (facts.length === 0 || facts.includes(said.fact)) return true;
  return (
    verdict === 'contradicted' &&
    !gold.tags?.includes('extent') &&
    facts.some((id) => withoutBoundary(id) === withoutBoundary(said.fact))
  );
}

/** Pairs of what was said and what is annotated there: the right ones first, then the shortest. */
function pairsOf(said, golds) {
  const overlap = (one, gold) =>
    Math.min(one.offset + one.length, gold.end) - Math.max(one.offset, gold.start);
  const pairs = said
    .flatMap((one) => golds.filter((gold) => overlap(one, gold) > 0).map((gold) => ({ one, gold })))
    .map((pair) => ({ ...pair, isRight: isRight(pair.one, pair.gold) }))
    .sort((a, b) => b.isRight - a.isRight || a.one.length - b.one.length);
  const used = new Set();
  return pairs.filter(({ one, gold }) => {
    if (used.has(one) || used.has(gold)) return false;
    used.add(one).add(gold);
    return true;
  });
}

/** Counts of claims and of required statements by verdict and language; `check` is the function of the library. */
export function measure(passages, check) {
  const counts = [];
  for (const { text, language, statements } of passages) {
    const said = check(text, { file: 'text.md' }).filter(({ verdict }) => verdict !== 'unknown');
    const pairs = pairsOf(said, statements);
    for (const one of said) {
      const pair = pairs.find((each) => each.one === one);
      // A second claim about an annotation that has a right one is neither right nor wrong.
      if (
        !pair &&
        statements.some((gold) => gold.start < one.offset + one.length && one.offset < gold.end)
      )
        continue;
      counts.push({
        language,
        verdict: claimOf(one.verdict),
        claim: true,
        right: pair?.isRight ?? false,
      });
    }
    for (const gold of statements) {
      const accepted = [gold.verdict, ...(gold.alsoAccept ?? [])];
      if (!accepted.every((verdict) => claims.includes(verdict) || verdict === 'disputed'))
        continue;
      const right = pairs.some((pair) => pair.gold === gold && pair.isRight);
      counts.push({ language, verdict: gold.verdict, claim: false, right });
    }
  }
  return counts;
}

/** One row of the table: right and all claims, found and required statements. */
export function rateOf(counts, verdict, language) {
  const of = (claim) =>
    counts.filter(
      (each) =>
        each.claim === claim &&
        each.verdict === verdict &&
        (language === 'all' || each.language === language),
    );
  const [made, wanted] = [of(true), of(false)];
  const right = (some) => some.filter((each) => each.right).length;
  return { right: right(made), claims: made.length, found: right(wanted), required: wanted.length };
}

async function print() {
  const { check } = await import(new URL('dist/index.js', root).href);
  const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
  process.stdout.write('| texts | statements | language | verdict | precision | recall |\n');
  process.stdout.write('| --- | ---: | --- | --- | ---: | ---: |\n');
  for (const { name, passages } of corpora()) {
    const counts = measure(passages, check);
    const statements = passages.flatMap((each) => each.statements).length;
    for (const verdict of claims) {
      for (const language of ['all', 'en', 'zh']) {
        const { right, claims, found, required } = rateOf(counts, verdict, language);
        const precision = `${percent(right, claims)} of ${claims}`;
        const recall = `${percent(found, required)} of ${required}`;
        process.stdout.write(
          `| ${name}, ${passages.length} | ${statements} | ${language} | \`${verdict}\` | ${precision} | ${recall} |\n`,
        );
      }
    }
  }
}

if (process.argv[1]?.endsWith('check-quality.mjs')) await print();
