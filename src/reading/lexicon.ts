/**
 * Part of the stage `mentions`: the names of a dataset in, a trie out that finds them in a text. The longest
 * name wins, so that 人均地区生产总值 is never read as 地区生产总值.
 */
import type { Catalogue } from '../lookup/catalogue.ts';
import { textsOf } from '../model/text.ts';
import { variantsOf } from './name-variants.ts';
import { areaNamesOf, partsOf as areaPartsOf, shortForms } from './named-forms.ts';
import { normalText } from './normal-text.ts';
import { anyNumber, isNumberKey, numbersOpen } from './number-keys.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type BagIndex, bagsOf, wordsOf } from './word-bags.ts';

/** `word` is no name: it only keeps its characters from becoming part of one, as in 其中国家级. */
export type NameKind =
  | 'word'
  | 'indicator'
  | 'list'
  | 'area'
  | 'award'
  | 'policy'
  | 'place'
  | 'group'
  /** Those whom a list compares: "national high-tech zones". */
  | 'members';

/** What a name may mean. `null` is a name that means something else than what it contains. */
export type Meaning = { readonly kind: NameKind; readonly id: string | null };

/** A name in a text. */
export type NameMatch = {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
  /** Its first and last token, the last exclusive. */
  readonly from: number;
  readonly to: number;
};

type Node = { readonly next: Map<string, Node>; meanings: Meaning[] };
/** The names of the indicators: English ones as their words, Chinese ones whole. */
export type NameParts = {
  readonly english: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly han: ReadonlyMap<string, readonly string[]>;
};

export type Lexicon = {
  readonly root: Node;
  /** The words of the indicators, and of the lists. */
  readonly bags: BagIndex;
  readonly listBags: BagIndex;
  readonly parts: NameParts;
  /** For each area the names of the city that it is in. */
  readonly cities: ReadonlyMap<string, readonly string[]>;
};

type Texts = Readonly<Record<string, string>>;
type Named = {
  readonly id: string;
  readonly aliases?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly not?: Readonly<Record<string, readonly string[]>> | undefined;
};

const words = ['其中', '集中', '当中', '总共', '共有'];

const newNode = (): Node => ({ next: new Map(), meanings: [] });

export function lexiconOf({ dataset }: Catalogue): Lexicon {
  const root = newNode();
  const bagged: { id: string; tokens: readonly Token[] }[] = [];
  const removable = areaPartsOf(areaNamesOf(dataset.areas));
  const listed: { id: string; tokens: readonly Token[] }[] = [];
  function add(name: string, meaning: Meaning): void {
    let node = root;
    const tokens = tokensOf(normalText(name));
    const keys = tokens.map(({ key }) => key);
    for (const key of isTitled(meaning.kind) ? numbersOpen(keys) : keys) {
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    }
    const isKnown = node.meanings.some(
      ({ kind, id }) => kind === meaning.kind && id === meaning.id,
    );
    if (node !== root && !isKnown) node.meanings.push(meaning);
    if (meaning.kind === 'indicator' && meaning.id !== null)
      bagged.push({ id: meaning.id, tokens });
    if (meaning.kind === 'list' && meaning.id !== null) listed.push({ id: meaning.id, tokens });
  }
  function addAll<Entry extends Named>(
    kind: NameKind,
    entries: readonly Entry[],
    textsIn: (entry: Entry) => readonly (Texts | undefined)[],
  ): void {
    const names = new Map(
      entries.map((entry) => [
        entry.id,
        [...textsIn(entry).flatMap(textsOf), ...Object.values(entry.aliases ?? {}).flat()],
      ]),
    );
    // A boundary is in the parentheses of the label of an area: it is no aside.
    for (const [id, own] of names) {
      if (kind === 'list') names.set(id, [...own, ...own.flatMap(countedIn)]);
      if (isTitled(kind))
        names.set(id, [...own, ...own.flatMap((title) => shortForms(title, removable))]);
    }
    for (const [id, wordings] of kind === 'area' ? names : variantsOf(names)) {
      for (const name of wordings) add(name, { kind, id });
      if (kind === 'list')
        for (const name of wordings.flatMap(comparedIn)) add(name, { kind: 'members', id });
    }
    for (const entry of entries) {
      for (const name of Object.values(entry.not ?? {}).flat()) add(name, { kind, id: null });
    }
  }
  for (const word of words) add(word, { kind: 'word', id: null });
  addAll('area', dataset.areas, ({ label, short }) => [label, short]);
  addAll('indicator', dataset.indicators, ({ label }) => [label]);
  addAll('list', dataset.lists ?? [], ({ label }) => [label]);
  addAll('group', dataset.groups ?? [], ({ label }) => [label]);
  addAll('award', dataset.awards ?? [], ({ title }) => [title]);
  addAll('policy', dataset.policies ?? [], ({ title }) => [title]);
  addAll('place', dataset.places ?? [], ({ name }) => [name]);
  const cities = new Map(
    dataset.areas.map(({ id, within }) => [id, within ? textsOf(within) : []] as const),
  );
  return { root, bags: bagsOf(bagged), listBags: bagsOf(listed), parts: partsOf(bagged), cities };
}

/** The names of each indicator, as a number may have only a part of one. */
function partsOf(names: readonly { id: string; tokens: readonly Token[] }[]): NameParts {
  const english = new Map<string, (readonly string[])[]>();
  const han = new Map<string, string[]>();
  for (const { id, tokens } of names) {
    const words = wordsOf(tokens, 1);
    if (words) english.set(id, [...(english.get(id) ?? []), words]);
    else han.set(id, [...(han.get(id) ?? []), tokens.map(({ key }) => key).join('')]);
  }
  return { english, han };
}

const isTitled = (kind: NameKind) => kind === 'award' || kind === 'policy';

/** A list that compares a number of things is named by the things too: 制造业单项冠军总量居全省第一. */
function countedIn(name: string): readonly string[] {
  const [, english] = /^number of (.+?)(?: \(.*\))?$/i.exec(name) ?? [];
  const [, han] = /^(.{3,}?)(?:数量|总量|数)$/.exec(name) ?? [];
  return english ? [english] : han ? [han, `${han}数量`, `${han}总量`] : [];
}

type Longest = { readonly to: number; readonly meanings: readonly Meaning[] } | null;

/** The longest name that goes on with the token at `i` from a node. */
function longestAt(start: Node, tokens: readonly Token[], from: number, i: number): Longest {
  let node: Node = start;
  let best: Longest = null;
  for (let at = i; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (at > from && token.isApart)) break;
    if (isNumberKey(token.key)) {
      const other = numberAt(node, tokens, from, at);
      if (other && other.to > (best?.to ?? 0)) best = other;
    }
    const next = node.next.get(token.key);
    if (!next) break;
    node = next;
    if (node.meanings.length > 0 && at + 1 > (best?.to ?? 0))
      best = { to: at + 1, meanings: node.meanings };
  }
  return best;
}

/** The longest name that has any number at `at`: its meaning says which number it should have. */
function numberAt(node: Node, tokens: readonly Token[], from: number, at: number): Longest {
  const next = node.next.get(anyNumber);
  if (!next) return null;
  let end = at + 1;
  while (isNumberKey(tokens[end]?.key ?? '') && !tokens[end]?.isApart) end += 1;
  return longestAt(next, tokens, from, end);
}

/** An evaluation of the high-tech zones compares these zones. */
function comparedIn(name: string): readonly string[] {
  const [, english] =
    /(?:[Ee]valuation|[Rr]anking|[Aa]ssessment) of (?:the )?(.*(?:zones|districts|bases|parks)(?: of [A-Z][a-z]+)?)$/.exec(
      name,
    ) ?? [];
  const [, han] = /^(.*[区县市基地园])(?:综合)?(?:评价|排名|考核评价|考核|评估)$/.exec(name) ?? [];
  return [english, han].flatMap((each) => (each && each.length >= 4 ? [each] : []));
}

/** The names of a text, in their order. None overlaps another one. */
export function namesIn({ root }: Lexicon, tokens: readonly Token[]): readonly NameMatch[] {
  const found: NameMatch[] = [];
  for (let from = 0; from < tokens.length; ) {
    const best = longestAt(root, tokens, from, from);
    const [first, last] = [tokens[from], best ? tokens[best.to - 1] : undefined];
    if (best && first && last) {
      const isName = best.meanings.some(({ kind }) => kind !== 'word');
      const name = {
        start: first.start,
        end: last.end,
        meanings: best.meanings,
        from,
        to: best.to,
      };
      if (isName) found.push(name);
      from = best.to;
    } else from += 1;
  }
  return found;
}
