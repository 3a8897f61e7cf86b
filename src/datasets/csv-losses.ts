import type { Catalogue } from '../lookup/catalogue.ts';
import type { Text } from '../model/text.ts';
import { defaultText } from '../model/text.ts';
import type { Word } from '../model/types.ts';
import { isStandardUnit } from '../model/units.ts';
import { showsLanguages } from './claim-csv.ts';
import { isObject, valueIn } from './json-value.ts';
import { slug } from './slug.ts';

/** What a table of claims cannot hold of a dataset, counted for whoever exports one. */

/** The keys of entries that the table holds, or that follow from it. */
const held = {
  areas: ['id', 'label', 'short', 'scope'],
  groups: ['id', 'label'],
  indicators: ['id', 'label', 'unit', 'topic', 'definition'],
  lists: ['id', 'label', 'publisher'],
  sources: [
    'id',
    'origin',
    'publisher',
    'title',
    'published',
    'url',
    'host',
    'grade',
    'copyOf',
    'language',
  ],
  figures: ['id', 'indicator', 'area', 'period', 'kind', 'claims'],
  rankings: ['id', 'list', 'year', 'subject', 'among', 'claims'],
} as const;

/** A remark that counts what is left out; null if nothing is. */
export function csvLosses(catalogue: Catalogue): Text | null {
  const { dataset, factsAbout, factsBySource } = catalogue;
  const facts = [...dataset.figures, ...dataset.rankings];
  const claims = facts.flatMap((fact): readonly unknown[] => fact.claims);
  const hasMore = (concept: keyof typeof held) =>
    dataset[concept].filter((each) => isMoreThan(each, held[concept])).length;
  const isUsed = (id: string) => factsAbout.has(id) || factsBySource.has(id);
  const unused = [...dataset.areas, ...dataset.indicators, ...dataset.lists, ...dataset.sources];
  const [, ...others] = dataset.languages;
  const counts: readonly (readonly [number, Text & { readonly one: string }])[] = [
    [dataset.awards.length, { one: 'award', en: 'awards', zh: '项荣誉' }],
    [dataset.policies.length, { one: 'policy', en: 'policies', zh: '项政策' }],
    [dataset.places.length, { one: 'place', en: 'places', zh: '个地点' }],
    [dataset.terms.length, { one: 'term', en: 'terms', zh: '条术语' }],
    [
      dataset.tensions.length,
      {
        one: 'pair of facts not to compare',
        en: 'pairs of facts not to compare',
        zh: '对不宜相比的事实',
      },
    ],
    [dataset.redirects.length, { one: 'renamed id', en: 'renamed ids', zh: '个改名的 id' }],
    [
      claims.filter((claim) => valueIn(claim, 'reading') ?? valueIn(claim, 'rival')).length,
      { one: 'reading', en: 'readings', zh: '处解读' },
    ],
    [
      hasMore('figures') + hasMore('rankings'),
      { one: 'note on facts', en: 'notes on facts', zh: '条事实说明' },
    ],
    [
      hasMore('areas') +
        hasMore('indicators') +
        hasMore('lists') +
        hasMore('sources') +
        dataset.topics.filter(isNamedOtherwise).length +
        dataset.units.filter(isNamedOtherwise).length,
      {
        one: 'entry with further details',
        en: 'entries with further details',
        zh: '个条目的其他信息',
      },
    ],
    [
      unused.filter(({ id }) => !isUsed(id)).length,
      { one: 'unused entry', en: 'unused entries', zh: '个未使用的条目' },
    ],
    [others.length, { one: 'further language', en: 'further languages', zh: '种其他语言' }],
    [
      isLanguageLost(catalogue) ? 1 : 0,
      { one: 'language of all sources', en: 'language of all sources', zh: '种来源语言' },
    ],
  ];
  const lost = counts.filter(([count]) => count > 0);
  if (lost.length === 0) return null;
  const en = lost.map(([count, { one, en }]) => `${count} ${count === 1 ? one : en}`).join(', ');
  const zh = lost.map(([count, { zh }]) => `${count} ${zh}`).join('、');
  return {
    en: `Not in CSV: ${en}. --format json and datapackage contain everything.`,
    zh: `CSV 不含：${zh}。--format json 与 datapackage 包含全部内容。`,
  };
}

/** A unit or a topic whose id does not give its name. */
function isNamedOtherwise({ id, label }: Word): boolean {
  const name = defaultText(label);
  return !isStandardUnit(id) && name !== id && slug(name) !== id;
}

function isMoreThan(entry: unknown, keys: readonly string[]): boolean {
  return (
    isObject(entry) &&
    Object.entries(entry).some(([key, value]) => !keys.includes(key) && value !== null)
  );
}

function isLanguageLost(catalogue: Catalogue): boolean {
  const [language = 'en'] = catalogue.dataset.languages;
  const isOther = catalogue.dataset.sources.some((source) => source.language !== language);
  return (isOther || language !== 'en') && !showsLanguages(catalogue);
}
