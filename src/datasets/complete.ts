import { groupBy } from '../model/group.ts';
import { standardWords } from '../model/standard-words.ts';
import { type DataText, defaultText, textsOf } from '../model/text.ts';
import type { Area, Dataset, GivenDataset, Unit, Word } from '../model/types.ts';
import { nameIn, ownUnit, standardUnit } from '../model/units.ts';

/** The topic of indicators without one. */
const noTopic = 'general';

/**
 * The dataset as the program uses it: what the file left out is filled in, and every word that it uses of a
 * vocabulary is declared. A file without areas, groups, indicators or lists has those that its facts name.
 */
export function complete(given: GivenDataset, languages: readonly string[]): Dataset {
  const [language = ''] = languages;
  const { figures, rankings, awards, policies, places, name = 'facts' } = given;
  const named = (id: string): DataText => ({ [language]: sentenceCase(id) });
  /** The entries of a section; if it has none, one for each id that facts use. */
  const orNamed = <T extends { readonly id: string }>(
    entries: readonly T[],
    used: readonly string[],
    make: (id: string) => T,
  ): readonly T[] => (entries.length > 0 ? entries : [...new Set(used)].map(make));

  const areas = orNamed<GivenDataset['areas'][number]>(
    given.areas,
    [
      ...figures.map(({ area }) => area),
      ...rankings.map(({ subject }) => subject),
      ...awards.map(({ subject }) => subject),
      ...places.map(({ area }) => area),
    ],
    (id) => ({ id, label: named(id) }),
  );
  const indicators = orNamed<GivenDataset['indicators'][number]>(
    given.indicators,
    figures.map(({ indicator }) => indicator),
    (id) => ({ id, label: named(id), unit: 'number' }),
  ).map((each) => ({ ...each, topic: each.topic ?? noTopic }));
  const sources = given.sources.map((source) => ({
    ...source,
    origin: source.origin ?? source.id,
    published: source.published ?? null,
    url: source.url ?? null,
    host: source.host ?? (source.url ? hostOf(source.url) : null),
    language: source.language ?? language,
  }));
  const words = (
    vocabulary: keyof typeof standardWords,
    used: readonly string[],
  ): readonly Word[] => {
    const own = given[vocabulary];
    const standard = standardWords[vocabulary];
    const missing = new Set(used.filter((id) => !own.some((each) => each.id === id)));
    const others = [...missing].filter((id) => !standard.some((each) => each.id === id));
    return [
      ...own,
      ...standard
        .filter(({ id }) => missing.has(id))
        .map((word) => ({ ...word, label: readable(word.label, languages) })),
      ...others.map((id) => ({
        id,
        label: vocabulary === 'topics' ? named(id) : { [language]: id.replaceAll('-', ' ') },
      })),
    ];
  };
  return {
    ...given,
    name,
    title: given.title ?? { [language]: name },
    languages,
    units: unitsOf(given.units, indicators, languages),
    topics: words(
      'topics',
      indicators.map(({ topic }) => topic),
    ),
    awardKinds: words(
      'awardKinds',
      awards.map(({ kind }) => kind),
    ),
    levels: words(
      'levels',
      awards.map(({ level }) => level),
    ),
    policyKinds: words(
      'policyKinds',
      policies.map(({ kind }) => kind),
    ),
    placeKinds: words(
      'placeKinds',
      places.map(({ kind }) => kind),
    ),
    sourceLanguages: languagesOf(
      given.sourceLanguages,
      sources.map((source) => source.language),
      languages,
    ),
    areas: areas.map(completeArea),
    groups: orNamed(
      given.groups,
      rankings.map(({ among }) => among),
      (id) => ({ id, label: named(id) }),
    ),
    indicators,
    lists: orNamed(
      given.lists,
      rankings.map(({ list }) => list),
      (id) => ({ id, label: named(id), publisher: null }),
    ),
    sources,
  };
}

function completeArea(area: GivenDataset['areas'][number]): Area {
  return { ...area, short: area.short ?? area.label, scope: area.scope ?? 'district' };
}

type Indicator = GivenDataset['indicators'][number];

function unitsOf(
  own: readonly Unit[],
  indicators: readonly Indicator[],
  languages: readonly string[],
): readonly Unit[] {
  const [language = ''] = languages;
  const missing = groupBy(indicators, ({ unit }) =>
    own.some(({ id }) => id === unit) ? [] : [unit],
  );
  const standard = ([id, named]: readonly [string, readonly Indicator[]]) => {
    const unit = standardUnit(id, languages);
    const names = named.map(({ label }) => textsOf(label).join(' '));
    if (unit === null) return ownUnit(id, language, names);
    const sign = unit.sign && { sign: readable(unit.sign, languages) };
    return { ...unit, label: readable(unit.label, languages), ...sign };
  };
  return [...own, ...[...missing].map(standard)];
}

/** A standard text in a language of the dataset; its first one where it has none of them. */
function readable(text: DataText, languages: readonly string[]): DataText {
  const [language = ''] = languages;
  const isKnown = languages.some((each) => text[each] !== undefined);
  return isKnown ? text : { [language]: defaultText(text), ...text };
}

function languagesOf(
  own: Dataset['sourceLanguages'],
  used: readonly string[],
  languages: readonly string[],
): Dataset['sourceLanguages'] {
  const missing = [...new Set(used)].filter((code) => !own.some(({ id }) => id === code));
  const readers = [...new Set([...languages, 'en', 'zh'])];
  const labelOf = (code: string) =>
    Object.fromEntries(readers.map((reader) => [reader, nameIn(reader, 'language', code)]));
  return [...own, ...missing.map((id) => ({ id, label: labelOf(id) }))];
}

/** "fishing-boats" as a heading: "Fishing boats". */
function sentenceCase(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

export function hostOf(url: string): string | null {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? null;
}
