import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dataset as bundled } from '../../data/dataset.ts';
import { catalogue } from '../../src/lookup/catalogue.ts';
import { comparePeriods } from '../../src/model/period.ts';
import type { Area, Dataset, Figure } from '../../src/model/types.ts';
import type { Scope } from '../../src/model/vocabulary.ts';
import { awards } from '../../src/sections/awards.ts';
import { sections } from '../../src/sections/index.ts';
import { places } from '../../src/sections/places.ts';
import { policies } from '../../src/sections/policies.ts';
import { rankings } from '../../src/sections/rankings.ts';
import { references } from '../../src/sections/references.ts';
import { sources } from '../../src/sections/sources.ts';
import { headlines, stats } from '../../src/sections/stats.ts';
import { targets } from '../../src/sections/targets.ts';
import { terms } from '../../src/sections/terms.ts';
import { ask, facts, print } from './ask.ts';

const dataset: Dataset = bundled;
const areas: ReadonlyMap<string, Area> = facts.areas;
const figures: ReadonlyMap<string, Figure> = new Map(dataset.figures.map((f) => [f.id, f]));

function scopeOf(area: string | undefined): Scope | undefined {
  return areas.get(area ?? '')?.scope;
}

/** The figures that a look-up shows. */
function shown(question: Parameters<typeof ask>[1] = {}): readonly Figure[] {
  return ask(stats, question).ids.flatMap((id) => figures.get(id) ?? []);
}

/** All figures of an indicator for the district, in any of its extents. */
function ofDistrict(indicator: string, kind: Figure['kind']): readonly Figure[] {
  return dataset.figures.filter(
    (figure) =>
      figure.indicator === indicator && figure.kind === kind && scopeOf(figure.area) === 'district',
  );
}

/** The facts as they would be without one figure. */
function without(id: string) {
  return catalogue({ ...dataset, figures: dataset.figures.filter((figure) => figure.id !== id) });
}

describe('the keys of each section', () => {
  it.each([
    [
      stats,
      'id, indicator, label, topic, area, period, kind, value, bound, unit, evidence, grade, sources, note',
    ],
    [
      targets,
      'id, indicator, label, topic, area, period, kind, value, bound, unit, evidence, grade, sources, note, outcome, actual',
    ],
    [
      rankings,
      'id, list, label, year, subject, among, rank, bound, evidence, grade, sources, note',
    ],
    [
      awards,
      'id, title, kind, level, grantedBy, year, date, subject, evidence, grade, sources, note',
    ],
    [policies, 'id, title, kind, issuer, issued, span, aim, evidence, grade, sources, note'],
    [places, 'id, name, kind, area, opened, about, evidence, grade, sources, note'],
    [
      terms,
      'id, term, abbreviation, definition, grantedBy, thresholds, since, sources, note, evidence',
    ],
    [
      sources,
      'id, origin, publisher, title, published, url, host, grade, copyOf, language, titleIsOurs, note, claims, evidence, sources',
    ],
  ])('are in JSON those of the contract, in its order', async (section, promised) => {
    const json: unknown = JSON.parse(await print(section, { format: 'json' }, { all: true }));
    const rows = v.parse(v.array(v.record(v.string(), v.unknown())), json);
    const keys = promised.split(', ');
    expect(rows.length).toBeGreaterThan(0);
    // More may follow.
    for (const row of rows) expect(Object.keys(row).slice(0, keys.length)).toEqual(keys);
  });

  it('have id, evidence and sources in every section', () => {
    for (const section of [...sections, ...references]) {
      expect(section.keys).toEqual(expect.arrayContaining(['id', 'evidence', 'sources']));
      expect(new Set(section.keys).size).toBe(section.keys.length);
    }
  });

  it('are all that a layout speaks of', () => {
    for (const { id, keys, layout } of [...sections, ...references]) {
      const named = [...layout.columns, ...layout.record, ...layout.fold.flat()];
      const isPlace = (key: string | null) => key === null || key === 'below';
      for (const key of named.filter((key) => !isPlace(key))) expect(keys, id).toContain(key);
      for (const [key] of layout.fold) expect(layout.columns, id).toContain(key);
    }
  });
});

describe('every section', () => {
  it('shows everything with --all, and says that nothing is left out', () => {
    const { figures, rankings: places_, awards: prizes, policies: plans, sources: pages } = dataset;
    const counts: Record<string, number> = {
      stats: figures.length,
      rankings: places_.length,
      awards: prizes.length,
      policies: plans.length,
      targets: figures.filter(({ kind }) => kind === 'target').length,
      places: dataset.places.length,
      terms: dataset.terms.length,
      sources: pages.length,
    };
    for (const section of sections) {
      const { ids, matching, isReduced, isLimited } = ask(section, { all: true });
      expect(new Set(ids).size, section.id).toBe(counts[section.id]);
      expect(ids).toHaveLength(matching);
      expect([isReduced, isLimited]).toEqual([false, false]);
    }
  });

  it('shows no row by default that --all does not show', () => {
    for (const section of sections) {
      const all = ask(section, { all: true }).ids;
      expect(all).toEqual(expect.arrayContaining([...ask(section).ids]));
    }
  });

  it('says what it leaves out whenever it does', () => {
    for (const section of sections) {
      const { ids, matching, isReduced } = ask(section);
      expect(isReduced).toBe(ids.length < matching);
    }
  });

  it('finds each of its entries by id, and no other', () => {
    for (const section of [...sections, ...references]) {
      for (const id of section.ids(facts)) {
        expect(section.find(facts, id, ({ rows }) => rows.length)).toBe(1);
      }
      expect(section.find(facts, 'no-such-id', () => true)).toBeNull();
    }
  });

  it('gives no more rows than asked for, and says that there are more', () => {
    const { ids, isLimited, isReduced, matching } = ask(stats, { all: true, limit: 5 });
    expect(ids).toEqual(ask(stats, { all: true }).ids.slice(0, 5));
    expect(matching).toBe(390);
    expect([isLimited, isReduced]).toEqual([true, false]);
    expect(ask(terms, { limit: 1000 }).isLimited).toBe(false);
  });

  it('sorts by a field in either direction, before it limits', () => {
    const largest = ask(stats, { sort: { key: 'value', descending: true }, limit: 1 });
    expect(largest.ids).toEqual(['industrial-output-2025-wujin-with-cedz-estimate']);
    const smallest = ask(stats, { sort: { key: 'value', descending: false }, limit: 2 });
    expect(smallest.ids).toEqual(['accelerators-2022-03', 'single-champions-2024-12']);
  });

  it('has no headings when it is sorted, since they would cut the order to pieces', () => {
    expect(ask(stats).grouped).toBe(true);
    expect(ask(stats, { sort: { key: 'value', descending: true } }).grouped).toBe(false);
  });
});

describe('stats by default', () => {
  const rows = shown();
  const key = dataset.indicators.filter((indicator) => indicator.key).map(({ id }) => id);

  it('shows key indicators only, and all of them', () => {
    expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(new Set(key));
    expect(key.length).toBeGreaterThanOrEqual(20);
  });

  it('shows the district only, in any of its extents', () => {
    for (const { area } of rows) expect(scopeOf(area)).toBe('district');
  });

  it.each([
    'market-entities-2021',
    'carrier-floor-area-added-2021',
    'high-tech-enterprises-2021',
    'listed-companies-2021',
    'graduate-jobs-provided-2021',
    'people-trained-in-entrepreneurship-2021',
    'people-supported-to-start-2021',
    'people-employed-through-entrepreneurship-2021',
  ])('shows the figure of the article %s', (id) => {
    expect(rows.map(({ id }) => id)).toContain(id);
  });

  it('shows of each indicator the latest actual figures, in every extent of that period', () => {
    for (const indicator of key) {
      const actuals = ofDistrict(indicator, 'actual');
      const [latest] = actuals.toSorted((a, b) => comparePeriods(b.period, a.period));
      const expected = actuals.filter(({ period }) => period === latest?.period);
      const found = rows.filter((row) => row.indicator === indicator && row.kind === 'actual');
      expect(new Set(found)).toEqual(new Set(expected));
    }
  });

  it('shows the latest estimate beside them where it is newer, and no target', () => {
    for (const indicator of key) {
      const [actual] = rows.filter((row) => row.indicator === indicator && row.kind === 'actual');
      const newer = ofDistrict(indicator, 'estimate')
        .filter(({ period }) => !actual || comparePeriods(period, actual.period) > 0)
        .toSorted((a, b) => comparePeriods(b.period, a.period));
      const expected = newer.filter(({ period }) => period === newer[0]?.period);
      const found = rows.filter((row) => row.indicator === indicator && row.kind === 'estimate');
      expect(found).toEqual(expected);
    }
    expect(rows.filter(({ kind }) => kind === 'target')).toEqual([]);
  });

  it('shows three figures of the gross domestic product: two extents and an estimate', () => {
    expect(rows.filter(({ indicator }) => indicator === 'gdp').map(({ id }) => id)).toEqual([
      'gdp-2023-wujin-with-cedz',
      'gdp-2023-wujin-without-cedz',
      'gdp-2025-wujin-with-cedz-estimate',
    ]);
  });

  it('shows no estimate that is older than the latest actual', () => {
    const from = without('gdp-2025-wujin-with-cedz-estimate');
    const gdp = ask(stats, { from }).ids.filter((id) => figures.get(id)?.indicator === 'gdp');
    expect(from.dataset.figures.map(({ id }) => id)).toContain('gdp-2022-wujin-with-cedz-estimate');
    expect(gdp).toEqual(['gdp-2023-wujin-with-cedz', 'gdp-2023-wujin-without-cedz']);
  });

  it('stands by topic and then in the order of the indicators', () => {
    const order = dataset.indicators.map(({ id }) => id);
    const topics = rows.map(({ indicator }) => facts.indicators.get(indicator)?.topic);
    const changes = topics.filter((topic, i) => topic !== topics[i - 1]);
    expect(changes).toEqual([
      'enterprises',
      'carriers',
      'start-ups-and-jobs',
      'talent',
      'economy',
      'land-and-people',
    ]);
    const enterprises = rows.filter((_, i) => topics[i] === 'enterprises');
    const places = enterprises.map(({ indicator }) => order.indexOf(indicator));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('counts what it leaves out', () => {
    expect(ask(stats)).toMatchObject({ isReduced: true, matching: dataset.figures.length });
  });
});

describe('stats, when asked for something', () => {
  it('brings all indicators into view by a word', () => {
    expect(ask(stats).ids).not.toContain('talent-apartments-2021');
    expect(ask(stats, { words: ['apartments', 'talent'] }).ids).toContain('talent-apartments-2021');
  });

  it('brings all indicators into view by a filter', () => {
    const talent = ask(stats, { topic: 'talent' }).ids;
    expect(talent).toEqual(expect.arrayContaining(['leading-teams-2024-11', 'talents-2024-11']));
    expect(ask(stats, { source: 'article-2022' }).ids).toContain('market-entities-2021');
    expect(ask(stats, { evidence: 'disputed' }).ids).toEqual([
      'budget-revenue-2023-wujin-without-cedz',
      'income-per-resident-2021-wujin-with-cedz',
    ]);
  });

  it('shows the latest only, unless a year is asked for', () => {
    const incubators = ask(stats, { words: ['incubators'] }).ids;
    expect(incubators).toContain('incubators-2022-03');
    expect(incubators).not.toContain('incubators-2019-06');
    const earlier = ask(stats, { words: ['incubators'], year: { from: 2019, to: 2019 } }).ids;
    expect(earlier).toContain('incubators-2019-06');
    const both = ask(stats, { words: ['incubators'], year: { from: 2019, to: 2022 } }).ids;
    expect(both).toEqual(expect.arrayContaining(['incubators-2019-06', 'incubators-2022-03']));
  });

  it('shows targets where a span of theirs overlaps the year', () => {
    const ids = ask(stats, { year: { from: 2022, to: 2022 } }).ids;
    expect(ids).toEqual(
      expect.arrayContaining([
        'talents-increase-2021-2023-target',
        'talents-introduced-2022-target',
      ]),
    );
    for (const { period } of shown({ year: { from: 2022, to: 2022 } })) {
      expect(period).toMatch(/2022|2021\/2023|2021\/2025/);
    }
  });

  it('shows the latest estimate where there is no actual, and a target where there is neither', () => {
    expect(ask(stats, { words: ['graduates-needed'] }).ids).toEqual([
      'graduates-needed-2017-estimate',
    ]);
    expect(ask(stats, { words: ['technology-loans'] }).ids).toEqual([
      'technology-loans-2023-target',
    ]);
  });

  it('shows another area when it is asked for', () => {
    const ids = ask(stats, { area: ['cedz'] }).ids;
    expect(ids).toContain('high-tech-enterprises-2023-05-cedz');
    expect(ids).not.toContain('high-tech-enterprises-2019-05-cedz');
    for (const { area } of shown({ area: ['cedz'] })) expect(area).toBe('cedz');
  });

  it('finds a figure by the Chinese of its term, area or label', () => {
    expect(ask(stats, { words: ['高新技术企业', '2021'] }).ids).toContain(
      'high-tech-enterprises-2021',
    );
    expect(ask(stats, { words: ['不含经开区', '地区生产总值'] }).ids).toContain(
      'gdp-2023-wujin-without-cedz',
    );
  });

  it('shows every year, area and kind with --all: 390 figures', () => {
    const { ids } = ask(stats, { all: true });
    expect(ids).toHaveLength(390);
    expect(ids).toEqual(
      expect.arrayContaining(['gdp-2018-cedz', 'gdp-2022-changzhou', 'rd-intensity-2023-target']),
    );
  });

  it('narrows --all by words and filters', () => {
    expect(ask(stats, { all: true, words: ['gross', 'product'], area: ['cedz'] }).ids).toEqual([
      'gdp-2018-cedz',
      'gdp-2023-cedz-estimate',
    ]);
  });

  it('has nothing for what does not occur', () => {
    expect(ask(stats, { words: ['no-such-thing'] })).toMatchObject({ ids: [], matching: 0 });
  });
});

describe('headlines', () => {
  it('speak of one indicator of each topic, all of them shown by stats', () => {
    const { ids } = ask(headlines);
    const indicators = ids.flatMap((id) => figures.get(id)?.indicator ?? []);
    const topics = [...new Set(indicators)].map((id) => facts.indicators.get(id)?.topic);
    expect(topics).toHaveLength(new Set(dataset.indicators.map(({ topic }) => topic)).size);
    expect(new Set(topics).size).toBe(topics.length);
    expect(ask(stats).ids).toEqual(expect.arrayContaining([...ids]));
  });

  it('take the best attested: what is corroborated goes before a single source', () => {
    expect(ask(headlines).ids).toContain('listed-companies-2021');
    expect(ask(headlines).ids).not.toContain('market-entities-2021');
    // A single government page, here for the industrial output, does not go before two that agree.
    const from = without('gdp-2025-wujin-with-cedz-estimate');
    expect(ask(headlines, { from }).ids).toContain('gdp-2023-wujin-without-cedz');
    expect(ask(headlines, { from }).ids).not.toContain('industrial-output-2023-wujin-without-cedz');
  });
});

describe('rankings by default', () => {
  const byId = new Map(dataset.rankings.map((ranking) => [ranking.id, ranking]));
  const rows = ask(rankings).ids.flatMap((id) => byId.get(id) ?? []);
  const series = (r: { list: string; subject: string; among: string }) =>
    [r.list, r.subject, r.among].join('/');

  it('show of each list, subject and group the latest year, and each of them', () => {
    const ofDistrict = dataset.rankings.filter(({ subject }) =>
      ['district', 'within'].includes(scopeOf(subject) ?? ''),
    );
    expect(new Set(rows.map(series))).toEqual(new Set(ofDistrict.map(series)));
    for (const row of rows) {
      const years = ofDistrict.filter((r) => series(r) === series(row)).map(({ year }) => year);
      expect(row.year).toBe(Math.max(...years));
    }
  });

  it('show the sixth place in China beside the first in Jiangsu', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toContain('top-100-industrial-districts-2021');
    expect(ids).toContain('top-100-industrial-districts-2021-jiangsu');
  });

  it('leave out earlier years, unless one is asked for', () => {
    const { ids, isReduced } = ask(rankings);
    expect(ids).toContain('top-100-districts-st-innovation-2025');
    expect(ids).not.toContain('top-100-districts-st-innovation-2018');
    expect(isReduced).toBe(true);
    const both = ask(rankings, { year: { from: 2018, to: null } }).ids;
    expect(both).toContain('top-100-districts-st-innovation-2018');
    expect(both).toContain('top-100-districts-st-innovation-2025');
  });

  it('show the zones within the district and no other area, unless it is asked for', () => {
    const [ranking] = dataset.rankings;
    if (!ranking) throw new Error('no ranking');
    const elsewhere = { ...ranking, id: 'elsewhere', subject: 'changzhou' };
    const from = catalogue({ ...dataset, rankings: [...dataset.rankings, elsewhere] });
    expect(ask(rankings, { from }).ids).toContain('national-high-tech-zones-2024-whtz');
    expect(ask(rankings, { from }).ids).not.toContain('elsewhere');
    expect(ask(rankings, { from, area: ['changzhou'] }).ids).toEqual(['elsewhere']);
  });
});

describe('awards by default', () => {
  it('are those of the district and its parts', () => {
    const expected = dataset.awards.filter(({ subject }) => scopeOf(subject) !== 'around');
    expect(new Set(ask(awards).ids)).toEqual(new Set(expected.map(({ id }) => id)));
    expect(expected.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['wujin', 'whtz', 'west-taihu']),
    );
  });

  it('leave out those of the city, unless it is asked for', () => {
    const ofCity = dataset.awards.filter(({ subject }) => subject === 'changzhou');
    expect(ofCity.length).toBeGreaterThan(0);
    expect(ask(awards, { area: ['changzhou'] }).ids).toEqual(ofCity.map(({ id }) => id));
    expect(ask(awards).isReduced).toBe(true);
  });

  it('begin with the newest', () => {
    const years = new Map(dataset.awards.map(({ id, year }) => [id, year]));
    const shown = ask(awards).ids.map((id) => years.get(id) ?? 0);
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  });
});

describe('places by default', () => {
  const inDistrict = dataset.places.filter(({ area }) => scopeOf(area) !== 'around');
  const ofCity = dataset.places.filter(({ area }) => area === 'changzhou');

  it('are those of the district and its parts', () => {
    expect(new Set(ask(places).ids)).toEqual(new Set(inDistrict.map(({ id }) => id)));
    expect(inDistrict.map(({ area }) => area)).toEqual(
      expect.arrayContaining(['wujin', 'cedz', 'west-taihu']),
    );
  });

  it('leave out those of the city, unless it is asked for', () => {
    expect(ofCity.length).toBeGreaterThan(0);
    expect(ask(places).isReduced).toBe(true);
    expect(ask(places, { area: ['changzhou'] }).ids).toEqual(ofCity.map(({ id }) => id));
  });
});

describe('targets by default', () => {
  const ids = ask(targets).ids;

  it('are all targets of the district, whatever their year', () => {
    const expected = dataset.figures.filter(
      ({ kind, area }) => kind === 'target' && scopeOf(area) === 'district',
    );
    expect(new Set(ids)).toEqual(new Set(expected.map(({ id }) => id)));
    expect(ids).not.toContain('carrier-floor-area-added-2025-cedz-target');
    expect(ask(targets).isReduced).toBe(true);
  });

  it('say how they turned out, with the figure that decided it', async () => {
    const json: unknown = JSON.parse(await print(targets, { format: 'json' }));
    const rows = v.parse(v.array(v.looseObject({ id: v.string() })), json);
    const row = (id: string) => rows.find((row) => row.id === id);
    expect(row('listed-companies-2023-target')).toMatchObject({
      outcome: 'met-early',
      actual: { id: 'listed-companies-2021', value: 42, bound: 'exact', period: '2021' },
    });
    expect(row('technology-loans-2023-target')).toMatchObject({ outcome: 'open', actual: null });
  });

  it('say which part of the area decided, and why a disputed result decides nothing', async () => {
    const output = { words: ['industrial-output-2023'] };
    expect(await print(targets, {}, output)).toContain(
      'met: CNY 398.47 bn (2023, Wujin excl. EDZ alone)',
    );
    const disputed = dataset.figures.map((figure) => {
      const [claim] = figure.claims;
      if (figure.id !== 'listed-companies-2021' || !claim) return figure;
      const other = { ...claim, value: 39, printed: '39家' };
      return { ...figure, claims: [{ ...claim, value: 42, printed: '42家' }, other] };
    });
    const from = catalogue({ ...dataset, figures: disputed });
    const asked = { words: ['listed-companies-2023'], from };
    const text = await print(targets, {}, asked);
    expect(text).toMatch(/the result is disputed: (42 or 39|39 or 42) \(2021\)/);
    type Row = {
      readonly actual: { readonly value: number; readonly contrary: readonly number[] };
    };
    const [row]: readonly Row[] = JSON.parse(await print(targets, { format: 'json' }, asked));
    expect(row).toMatchObject({
      outcome: 'open',
      actual: { id: 'listed-companies-2021', area: 'wujin' },
      reason: 'disputed',
    });
    expect([row?.actual.value, ...(row?.actual.contrary ?? [])].toSorted()).toEqual([39, 42]);
  });

  it('can be found by how they turned out', () => {
    expect(ask(targets, { words: ['early'] }).ids).toContain('listed-companies-2023-target');
    expect(ask(targets, { words: ['early'] }).ids).not.toContain('technology-loans-2023-target');
  });
});

describe('policies, terms and sources by default', () => {
  it('leave nothing out', () => {
    for (const section of [policies, terms, sources]) {
      const { ids, matching, isReduced } = ask(section);
      expect(ids).toHaveLength(matching);
      expect(isReduced).toBe(false);
    }
  });

  it('give policies and sources newest first, and terms by the alphabet', () => {
    const issued = new Map(dataset.policies.map((p) => [p.id, p.issued ?? p.span ?? '']));
    const dates = ask(policies).ids.map((id) => issued.get(id) ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    const published = ask(sources).ids.map((id) => facts.sources.get(id)?.published ?? '');
    expect(published).toEqual(published.toSorted().toReversed());
    const words = ask(terms).ids.map((id) => facts.terms.get(id)?.term['en']?.toLowerCase() ?? '');
    expect(words).toEqual(words.toSorted());
  });

  it('find a policy in force in a year by its span', () => {
    const spanning = dataset.policies.find(({ span }) => span === '2021/2023');
    expect(ask(policies, { year: { from: 2022, to: 2022 } }).ids).toContain(spanning?.id);
    expect(ask(policies, { year: { from: 2030, to: 2030 } }).ids).not.toContain(spanning?.id);
  });

  it('count the facts of which a source speaks', async () => {
    const json: unknown = JSON.parse(await print(sources, { format: 'json' }));
    const rows = v.parse(v.array(v.looseObject({ id: v.string(), claims: v.number() })), json);
    const all = [
      dataset.figures,
      dataset.rankings,
      dataset.awards,
      dataset.policies,
      dataset.places,
    ];
    const spoken = all.flatMap((kind) =>
      kind.filter(({ claims }) => claims.some(({ source }) => source === 'article-2022')),
    );
    expect(rows.find(({ id }) => id === 'article-2022')?.claims).toBe(spoken.length);
    expect(spoken.length).toBeGreaterThan(8);
  });
});

describe('filters', () => {
  it('are those that a section has an answer to', () => {
    expect(stats.filters).toEqual(['year', 'area', 'topic', 'source', 'evidence']);
    expect(rankings.filters).toEqual(['year', 'area', 'source', 'evidence']);
    expect(policies.filters).toEqual(['year', 'source', 'evidence']);
    expect(terms.filters).toEqual(['source', 'evidence']);
    expect(sources.filters).toEqual(['year', 'source']);
  });

  it.each(sections)('of the article give what it says, among $id', (section) => {
    if (!section.filters.includes('source')) return;
    const { ids } = ask(section, { source: 'article-2022', all: true });
    const all = [
      dataset.figures,
      dataset.rankings,
      dataset.awards,
      dataset.policies,
      dataset.places,
    ];
    const stated = new Set([
      ...all.flatMap((kind) =>
        kind.filter((f) => f.claims.some((c) => c.source === 'article-2022')).map(({ id }) => id),
      ),
      ...dataset.terms.filter((t) => t.sources.includes('article-2022')).map(({ id }) => id),
      'article-2022',
    ]);
    const own = section.ids(facts).filter((id) => stated.has(id));
    expect(new Set(ids)).toEqual(new Set(own));
  });
});
