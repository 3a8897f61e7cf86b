import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { helpTopics } from '../../src/commands/topics.ts';
import { languages } from '../../src/model/text.ts';
import { runWujin } from '../cli/harness.ts';
import { commands, overview } from '../commands/described.ts';
import { pages, root } from './pages.ts';

/** What people read uses standard words. Each phrase here once puzzled a reader. */
type Rule = { readonly avoid: RegExp; readonly say: string };

const english: readonly Rule[] = [
  { avoid: /\bvoices?\b/i, say: 'source, independent claim' },
  { avoid: /\bextents?\b/i, say: 'boundary' },
  { avoid: /\bwith(out)? zone\b/i, say: 'incl. EDZ, excl. EDZ' },
  { avoid: /\bgrades? of\b|\b(better|best|worse|the) grade\b/i, say: 'source type' },
  { avoid: /\b(a|one|this|the) sheets?\b/i, say: 'table, spreadsheet' },
  { avoid: /\bslips?\b/i, say: 'typo, error' },
  { avoid: /\bmistakes?\b/i, say: 'error' },
  { avoid: /\bseldom\b/i, say: 'rarely' },
  { avoid: /\bstands? (in|for|beside|with|behind|at|there|here|under|between|only)\b/i, say: 'is' },
  { avoid: /\bholds? (where|wherever|for a whole)\b/i, say: 'applies' },
  { avoid: /\bparted\b/i, say: 'separated' },
  { avoid: /\b(is|are|was|were|be|not) asked for\b|\basked for\b/i, say: 'with the option' },
  { avoid: /\bat once\b/i, say: 'immediately, in one run' },
  { avoid: /\bfor good\b/i, say: 'permanent' },
  { avoid: /\btakes? no\b|\bit takes\b|\btaken by\b/i, say: 'accepts' },
  { avoid: /\bthere is no (area|source|command|option|entry|fact|schema)\b/i, say: 'unknown …' },
  { avoid: /\bis no (id|field|file|folder|number|whole|ordinary)\b/i, say: 'is not a' },
  { avoid: /\bform of the answer\b/i, say: 'output format' },
  { avoid: /\bplaces? in (a list|lists|a ranking|rankings)\b/i, say: 'rank' },
  { avoid: /\b(claim|field|object|record|entry) a (line|row|claim)\b/i, say: 'per line' },
  { avoid: /\bwho(ever| speaks)\b/i, say: 'publisher, you' },
  { avoid: /\bwhat others say\b|\bwhat (is|it|they) states?d?\b/i, say: 'verdict, claim' },
  { avoid: /\bproves? nothing\b|\bno proof\b/i, say: 'adds no evidence' },
  { avoid: /\b(written|writes|write) (it )?anew\b/i, say: 'rewritten' },
  { avoid: /\btownspeople\b/i, say: 'urban residents' },
  { avoid: /\blevel jump\b/i, say: 'step change' },
  { avoid: /\bonlies\b/i, say: 'provincial firsts' },
  { avoid: /\brepeated only\b/i, say: 'weakly supported' },
];

const chinese: readonly Rule[] = [
  { avoid: /另见/, say: '佐证' },
  { avoid: /重复而不构成证据|不作佐证/, say: '另有转述' },
  { avoid: /可比较/, say: '参照' },
  { avoid: /所述/, say: '说法' },
  { avoid: /可用：/, say: '可选值：' },
  { avoid: /是不是想用/, say: '您是否要用' },
  { avoid: /现成引文/, say: '引文格式' },
  { avoid: /背后主体不明/, say: '主办方不明' },
  { avoid: /读取于/, say: '资料采集于' },
  { avoid: /显示什么|如何显示/, say: '筛选、输出' },
  { avoid: /\p{Script=Han}[(,;?!] ?\p{Script=Han}/u, say: 'full-width punctuation' },
];

const rules = [...english, ...chinese];

/** Markdown without its code: output of the program is checked where it is written. */
function proseOf(page: string): readonly string[] {
  return readFileSync(root + page, 'utf8')
    .replaceAll(/^```.*?^```$/gms, '')
    .replaceAll(/`[^`\n]*`/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .split(/\n(?:\n|(?=[-|#]))/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' '));
}

/** The texts in a module: string literals with a space or a Chinese character, no comments. */
function textsOf(path: string): readonly string[] {
  const tokens =
    /\/\/[^\n]*|\/\*.*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gs;
  return [...readFileSync(root + path, 'utf8').matchAll(tokens)]
    .map(([token]) => token)
    .filter((token) => !token.startsWith('/') && /[ \p{Script=Han}]/u.test(token));
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesOf(path) : [path];
  });
}

const sources = filesOf('src');
const readmes = sources.filter((path) => path.endsWith('README.md'));
/** Comments in completion scripts are for their maintainers; cues and readings are patterns of printed words. */
const patterns = ['src/formats/', 'src/reading/', 'src/model/cues.ts'];
const modules = [
  ...sources.filter(
    (path) => path.endsWith('.ts') && !patterns.some((each) => path.startsWith(each)),
  ),
  'scripts/pictures.mjs',
];

/** What we say ourselves in the data. Titles and printed words are those of the sources. */
const ownWords = new Set(['label', 'short', 'note', 'definition', 'why', 'about', 'aim']);

function ownTexts(value: unknown, key = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isText = 'en' in value && 'zh' in value;
  if (isText) return ownWords.has(key) ? Object.values(value).map(String) : [];
  return Object.entries(value).flatMap(([inner, each]) =>
    ownTexts(each, Array.isArray(value) ? key : inner),
  );
}

/** "one voice": say "source, independent claim". */
function faultsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    rules.flatMap(({ avoid, say }) => {
      const [found] = avoid.exec(text) ?? [];
      return found === undefined
        ? []
        : [`“${found}” in: ${text.trim().slice(0, 120)} (say: ${say})`];
    }),
  );
}

describe('plain words', () => {
  test.each([...pages, 'CHANGELOG.md', 'data/README.md', ...readmes])('%s', (page) => {
    expect(faultsIn(proseOf(page))).toEqual([]);
  });

  test.each(modules)('the texts of %s', (path) => {
    // Commas part the cells of a table.
    const isTable = (text: string) => text.includes('indicator,label');
    expect(faultsIn(textsOf(path).filter((text) => !isTable(text)))).toEqual([]);
  });

  test.each(Object.entries(dataset))('the words of our own in the data: %s', (concept, entries) => {
    expect(faultsIn(ownTexts(entries, concept))).toEqual([]);
  });

  test.each(languages)('the help in %s', async (language) => {
    for (const { name } of [overview, ...commands, ...helpTopics]) {
      const operands = name === '' ? [] : [name];
      const { stdout } = await runWujin(['help', ...operands, '--lang', language]);
      expect(faultsIn(stdout.split(/\n\n/)), name).toEqual([]);
    }
  });

  test.each([
    ['one voice has spoken', '“voice” in: one voice has spoken (say: source, independent claim)'],
    ['All values at once.', '“at once” in: All values at once. (say: immediately, in one run)'],
    ['另见：新华网', '“另见” in: 另见：新华网 (say: 佐证)'],
    ['武进区(含经开区)', '“区(含” in: 武进区(含经开区) (say: full-width punctuation)'],
  ])('are asked of: %s', (text, fault) => {
    expect(faultsIn([text])).toEqual([fault]);
  });

  test.each(['a place to live', 'a spreadsheet', 'the field grade', 'Wujin District (武进区)'])(
    'allow: %s',
    (text) => {
      expect(faultsIn([text])).toEqual([]);
    },
  );
});
