import { describe, expect, test } from 'vitest';
import type { Bilingual } from '../../data/bilingual.ts';
import { dataset } from '../../data/dataset.ts';
import type { Dataset } from '../../src/model/types.ts';

const bundled: Bilingual<Dataset> = dataset;
const { figures, rankings, awards, policies, places } = bundled;
const facts = [...figures, ...rankings, ...awards, ...policies, ...places];

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** The parts that are more than the default, in their order, as one id. */
const idOf = (...parts: readonly (string | number | false)[]) =>
  parts.filter((part) => part !== false).join('-');

/** Every text of both languages, wherever it stands. */
function texts(value: unknown): readonly { en: string; zh: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'zh' in value && typeof value.en === 'string') {
    return [{ en: value.en, zh: String(value.zh) }];
  }
  return Object.values(value).flatMap(texts);
}

test('the dataset survives the way through JSON: nothing in it is undefined, a date or a map', () => {
  expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
  expect(JSON.stringify(dataset)).not.toContain('undefined');
});

describe('ids can be guessed, and no fact is there twice', () => {
  test('a figure is indicator, period, area unless the district, kind unless actual', () => {
    const guessed = figures.map(({ indicator, period, area, kind }) =>
      idOf(
        indicator,
        period.replace('/', '-'),
        area !== 'wujin' && area,
        kind !== 'actual' && kind,
      ),
    );
    expect(ids(figures)).toEqual(guessed);
  });

  test('a ranking is list, year, group unless all of China, subject unless the district', () => {
    const guessed = rankings.map(({ list, year, among, subject }) =>
      idOf(list, year, among !== 'china' && among, subject !== 'wujin' && subject),
    );
    expect(ids(rankings)).toEqual(guessed);
  });
});

describe('nothing lies idle', () => {
  const used = (...references: readonly (string | undefined)[]) => new Set(references);

  test('every source is cited by a claim, a term or an area', () => {
    const cited = used(
      ...facts.flatMap(({ claims }) => claims.map(({ source }) => source)),
      ...bundled.terms.flatMap(({ sources }) => sources),
      ...bundled.areas.map(({ source }) => source),
    );
    expect(ids(bundled.sources).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('every indicator has a figure, every list a ranking, every group is ranked among', () => {
    const measured = used(...figures.map(({ indicator }) => indicator));
    const listed = used(...rankings.map(({ list }) => list));
    const grouped = used(...rankings.map(({ among }) => among));
    expect(ids(bundled.indicators).filter((id) => !measured.has(id))).toEqual([]);
    expect(ids(bundled.lists).filter((id) => !listed.has(id))).toEqual([]);
    expect(ids(bundled.groups).filter((id) => !grouped.has(id))).toEqual([]);
  });

  test('every headline indicator has an actual figure of the district', () => {
    const district = new Set(
      bundled.areas.filter(({ scope }) => scope === 'district').map(({ id }) => id),
    );
    const shown = new Set(
      figures
        .filter(({ area, kind }) => kind === 'actual' && district.has(area))
        .map(({ indicator }) => indicator),
    );
    const headlines = bundled.indicators.filter(({ key }) => key);
    // Two dozen rows are what `stats` shows first.
    expect(headlines).toHaveLength(24);
    expect(ids(headlines).filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('sources', () => {
  test('a source that may be linked has an address', () => {
    const linkable = bundled.sources.filter(
      ({ grade }) => grade !== 'copy' && grade !== 'unverified' && grade !== 'encyclopedia',
    );
    expect(ids(linkable.filter(({ url }) => url === null))).toEqual([]);
  });

  test('the host is that of the address', () => {
    const wrong = bundled.sources.filter(
      ({ url, host }) => url !== null && new URL(url).host.replace(/^www\./, '') !== host,
    );
    expect(ids(wrong)).toEqual([]);
  });

  test('a source that is not linked names its host, or says that it is not known', () => {
    const hostless = bundled.sources.filter(({ url, host }) => url === null && host === null);
    const silent = hostless.filter(({ note }) => !note?.en.includes('no address'));
    expect(ids(silent)).toEqual([]);
  });
});

describe('texts', () => {
  test('begin with the default language, which is shown where none is asked for', () => {
    expect(bundled.languages[0]).toBe('en');
    expect(JSON.stringify(dataset)).not.toMatch(/\{"zh":"/);
  });

  test('a Chinese text is in Chinese, unless it is a name that both languages share', () => {
    const untranslated = texts(dataset).filter(
      ({ en, zh }) => en !== zh && !/\p{Script=Han}/u.test(zh),
    );
    expect(untranslated).toEqual([]);
  });

  test('an English sentence is not left standing in the Chinese text', () => {
    const copied = texts(dataset).filter(({ en, zh }) => en === zh && en.split(' ').length > 6);
    expect(copied).toEqual([]);
  });
});
