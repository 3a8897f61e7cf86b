/**
 * Part of the stage `mentions`: the names of a dataset in, a trie out that finds them in a text. The longest
 * name wins, so that 人均地区生产总值 is never read as 地区生产总值.
 */
import type { Catalogue } from '../lookup/catalogue.ts';
import { textsOf } from '../model/text.ts';
import { normalText } from './normal-text.ts';
import { type Token, tokensOf } from './tokens.ts';

export type NameKind = 'indicator' | 'list' | 'area' | 'award' | 'policy' | 'place' | 'group';

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
export type Lexicon = { readonly root: Node };

type Named = {
  readonly id: string;
  readonly aliases?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly not?: Readonly<Record<string, readonly string[]>> | undefined;
};
type Texts = Readonly<Record<string, string>>;
type Labelled = { readonly label: Texts };
type Titled = { readonly title: Texts };

const newNode = (): Node => ({ next: new Map(), meanings: [] });

export function lexiconOf({ dataset }: Catalogue): Lexicon {
  const root = newNode();
  function add(name: string, meaning: Meaning): void {
    let node = root;
    for (const { key } of tokensOf(normalText(name))) {
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    }
    const isKnown = node.meanings.some(
      ({ kind, id }) => kind === meaning.kind && id === meaning.id,
    );
    if (node !== root && !isKnown) node.meanings.push(meaning);
  }
  function addAll<Entry extends Named>(
    kind: NameKind,
    entries: readonly Entry[],
    textsIn: (entry: Entry) => readonly (Texts | undefined)[],
  ): void {
    for (const entry of entries) {
      const names = textsIn(entry).flatMap(textsOf).flatMap(plainNames);
      const aliases = Object.values(entry.aliases ?? {}).flat();
      for (const name of [...names, ...aliases]) add(name, { kind, id: entry.id });
      for (const name of Object.values(entry.not ?? {}).flat()) add(name, { kind, id: null });
    }
  }
  const labelled = ({ label }: Labelled) => [label];
  const titled = ({ title }: Titled) => [title];
  addAll('area', dataset.areas, ({ label, short }) => [label, short]);
  addAll('indicator', dataset.indicators, labelled);
  addAll('list', dataset.lists ?? [], labelled);
  addAll('group', dataset.groups ?? [], labelled);
  addAll('award', dataset.awards ?? [], titled);
  addAll('policy', dataset.policies ?? [], titled);
  addAll('place', dataset.places ?? [], ({ name }) => [name]);
  return { root };
}

/** A label with an explanation in parentheses is a name without it too. */
function plainNames(name: string): readonly string[] {
  const plain = name.replace(/\s*[(（][^)）]*[)）]\s*$/, '').trim();
  return plain === name || plain === '' ? [name] : [name, plain];
}

/** The names of a text, in their order. None overlaps another one. */
export function namesIn({ root }: Lexicon, tokens: readonly Token[]): readonly NameMatch[] {
  const found: NameMatch[] = [];
  for (let from = 0; from < tokens.length; ) {
    let node: Node | undefined = root;
    let best: { to: number; meanings: readonly Meaning[] } | null = null;
    for (let i = from; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token || (i > from && token.isApart)) break;
      node = node.next.get(token.key);
      if (!node) break;
      if (node.meanings.length > 0) best = { to: i + 1, meanings: node.meanings };
    }
    const [first, last] = [tokens[from], best ? tokens[best.to - 1] : undefined];
    if (best && first && last) {
      found.push({ start: first.start, end: last.end, meanings: best.meanings, from, to: best.to });
      from = best.to;
    } else from += 1;
  }
  return found;
}
