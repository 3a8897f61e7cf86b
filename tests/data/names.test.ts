import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { fold } from '../../src/lookup/words.ts';
import type { Dataset } from '../../src/model/types.ts';

/** Names under which texts speak of an entry: the lexicon of search and of the check of texts. */

const bundled: Dataset = dataset;
type Names = { readonly [language: string]: readonly string[] };
type Entry = { readonly id: string; readonly aliases?: Names; readonly not?: Names };

const { areas, indicators, lists, awards, policies, places } = bundled;
const labelled = [...areas, ...indicators, ...lists].map((entry) => ({
  ...entry,
  name: entry.label,
}));
const titled = [...awards, ...policies].map((entry) => ({ ...entry, name: entry.title }));
const concepts: readonly (readonly Entry[])[] = [
  areas,
  indicators,
  lists,
  awards,
  policies,
  places,
];

/** Without case, width, quotation marks, hyphens and the plural, as readers take them. */
const plain = (name: string) =>
  fold(name)
    .replaceAll(/s\b/g, '')
    .replaceAll(/[\s“”"'’-]/g, '');
const languages = ['en', 'zh'] as const;

describe('other names', () => {
  test('one name means one entry of its kind', () => {
    const meanings = concepts.flatMap((entries) => {
      const byName = new Map<string, Set<string>>();
      for (const { id, aliases } of entries) {
        for (const name of Object.values(aliases ?? {}).flat()) {
          byName.set(plain(name), (byName.get(plain(name)) ?? new Set()).add(id));
        }
      }
      return [...byName].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, ...ids]);
    });
    expect(meanings).toEqual([]);
  });

  test('a name that means something else contains a name of the entry', () => {
    const idle = [...labelled, ...titled, ...places].flatMap(({ id, name, aliases, not }) =>
      languages.flatMap((language) => {
        const names = [name[language] ?? '', ...(aliases?.[language] ?? [])].map(plain);
        return (not?.[language] ?? [])
          .filter((other) => !names.some((known) => plain(other).includes(known)))
          .map((other) => `${id}: ${other}`);
      }),
    );
    expect(idle).toEqual([]);
  });

  test('words for the excluded zone never read as the included one', () => {
    const [including] = areas.filter(({ id }) => id === 'wujin-with-cedz');
    const [excluding] = areas.filter(({ id }) => id === 'wujin-without-cedz');
    const names = [including, excluding].map((area) => Object.values(area?.aliases ?? {}).flat());
    const known = new Set(Object.values(including?.not ?? {}).flat());
    const misread = (names[1] ?? []).filter(
      (other) => names[0]?.some((name) => other.includes(name)) && !known.has(other),
    );
    expect(misread).toEqual([]);
  });
});

test('a peer names the city or the province that it belongs to, and no other area does', () => {
  for (const { id, scope, within } of areas) {
    expect([id, within !== undefined]).toEqual([id, scope === 'peer']);
  }
});

test('Chinese texts have the punctuation of Chinese', () => {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value !== 'object' || value === null) return [];
    if ('en' in value && 'zh' in value) return [value.zh].flat().map(String);
    return Object.values(value).flatMap(texts);
  };
  const halfWidth = texts(dataset).filter((text) =>
    /\p{Script=Han}[(,:;!?)]|[(,:;!?)]\p{Script=Han}/u.test(text),
  );
  expect(halfWidth).toEqual([]);
});
