import { control } from '../model/characters.ts';
import { type Finding, finding } from '../model/finding.ts';
import { groupBy } from '../model/group.ts';
import { monthsOf } from '../model/period.ts';
import { statesBound, statesRank, statesValue } from '../model/printed.ts';
import type { Claim, Dataset, Fact } from '../model/types.ts';
import { units } from '../model/vocabulary.ts';

/** What no type can rule out. */
export type Check = (dataset: Dataset) => readonly Finding[];

const concepts = [
  'areas',
  'groups',
  'indicators',
  'figures',
  'lists',
  'rankings',
  'awards',
  'policies',
  'places',
  'terms',
  'sources',
] as const;
const referredTo = ['areas', 'groups', 'indicators', 'lists', 'terms', 'sources'] as const;
const factConcepts = ['figures', 'rankings', 'awards', 'policies', 'places'] as const;

function facts(dataset: Dataset): readonly { path: string; fact: Fact }[] {
  return factConcepts.flatMap((concept) =>
    dataset[concept].map((fact) => ({ path: `${concept}/${fact.id}`, fact })),
  );
}

function claims(dataset: Dataset): readonly { path: string; claim: Claim }[] {
  return facts(dataset).flatMap(({ path, fact }) =>
    fact.claims.map((claim, i) => ({ path: `${path}/claims/${i}`, claim })),
  );
}

/** Groups and areas may share an id ("china"): a ranking ranks among the one, a figure is of the other. */
export const uniqueIds: Check = (dataset) => {
  const findings: Finding[] = [];
  const seen = new Map<string, (typeof concepts)[number]>();
  for (const concept of concepts) {
    for (const { id } of dataset[concept]) {
      const first = seen.get(id);
      if (first === undefined || (first === 'areas' && concept === 'groups')) {
        seen.set(id, concept);
        continue;
      }
      findings.push(finding(`${concept}/${id}`, 'id-used-twice', { first: `${first}/${id}` }));
    }
  }
  return findings;
};

/** A step of a path: paths are put together where something is wrong, not for every entry. */
type Step = string | number;

export const resolvedReferences: Check = (dataset) => {
  const known = new Map(
    referredTo.map((concept) => [concept, new Set(dataset[concept].map(({ id }) => id))]),
  );
  const findings: Finding[] = [];
  const refer = (concept: (typeof referredTo)[number], id: string | undefined, ...at: Step[]) => {
    if (id !== undefined && !known.get(concept)?.has(id)) {
      findings.push(finding(at.join('/'), 'unknown-reference', { id, concept }));
    }
  };
  refer('sources', dataset.base, 'base');
  for (const { id, source } of dataset.areas) refer('sources', source, 'areas', id, 'source');
  for (const { id, term } of dataset.indicators) refer('terms', term, 'indicators', id, 'term');
  for (const { id, term } of dataset.lists) refer('terms', term, 'lists', id, 'term');
  for (const { id, indicator, area } of dataset.figures) {
    refer('indicators', indicator, 'figures', id, 'indicator');
    refer('areas', area, 'figures', id, 'area');
  }
  for (const { id, list, subject, among } of dataset.rankings) {
    refer('lists', list, 'rankings', id, 'list');
    refer('areas', subject, 'rankings', id, 'subject');
    refer('groups', among, 'rankings', id, 'among');
  }
  for (const { id, subject } of dataset.awards) refer('areas', subject, 'awards', id, 'subject');
  for (const { id, area } of dataset.places) refer('areas', area, 'places', id, 'area');
  for (const { id, sources } of dataset.terms) {
    sources.forEach((source, i) => {
      refer('sources', source, 'terms', id, 'sources', i);
    });
  }
  for (const concept of factConcepts) {
    for (const { id, claims } of dataset[concept]) {
      claims.forEach(({ source }, i) => {
        refer('sources', source, concept, id, 'claims', i, 'source');
      });
    }
  }
  return findings;
};

/** A redirect leads from an id that is free to one that is taken, in one step. */
export const straightRedirects: Check = ({ redirects, ...dataset }) => {
  const taken = new Set<string>();
  for (const concept of concepts) for (const { id } of dataset[concept]) taken.add(id);
  const first = new Map(redirects.map(({ from }, i) => [from, i] as const).toReversed());
  return redirects.flatMap(({ from, to }, i) => [
    ...(taken.has(from) ? [finding(`redirects/${i}/from`, 'redirect-in-use', { id: from })] : []),
    ...(first.get(from) !== i
      ? [finding(`redirects/${i}/from`, 'redirected-twice', { id: from })]
      : []),
    ...(taken.has(to) ? [] : [finding(`redirects/${i}/to`, 'redirect-to-nothing', { id: to })]),
  ]);
};

export const existingDates: Check = (dataset) => {
  const findings: Finding[] = [];
  const exist = (date: string | null | undefined, ...at: Step[]) => {
    if (typeof date === 'string' && monthsOf(date) === null) {
      findings.push(finding(at.join('/'), 'no-such-date', { date }));
    }
  };
  exist(dataset.accessed, 'accessed');
  for (const { id, period } of dataset.figures) exist(period, 'figures', id, 'period');
  for (const { id, date } of dataset.awards) exist(date, 'awards', id, 'date');
  for (const { id, issued } of dataset.policies) exist(issued, 'policies', id, 'issued');
  for (const { id, span } of dataset.policies) exist(span, 'policies', id, 'span');
  for (const { id, opened } of dataset.places) exist(opened, 'places', id, 'opened');
  for (const { id, published } of dataset.sources) exist(published, 'sources', id, 'published');
  return findings;
};

/** Values inside the range of their unit, and whole where the unit counts. */
export const saneValues: Check = (dataset) => {
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  return dataset.figures.flatMap((figure) => {
    const unit = indicators.get(figure.indicator)?.unit;
    if (unit === undefined) return [];
    const { whole, max } = units[unit];
    const isInRange = (value: number) => value >= 0 && value <= max;
    const isSane = (value: number) => isInRange(value) && (!whole || Number.isSafeInteger(value));
    if (figure.claims.every(({ value }) => isSane(value))) return [];
    return figure.claims.flatMap(({ value }, i) => {
      if (isSane(value)) return [];
      const path = `figures/${figure.id}/claims/${i}/value`;
      return isInRange(value)
        ? finding(path, 'not-whole', { value, unit })
        : finding(path, 'out-of-range', { value, max, unit });
    });
  });
};

/** A printed figure states the value, the bound or the rank that the claim takes from it. */
export const statedValues: Check = (dataset) =>
  claims(dataset).flatMap(({ path, claim }): readonly Finding[] => {
    const { printed } = claim;
    const at = `${path}/printed`;
    if ('value' in claim) {
      const { value, bound } = claim;
      if (!statesValue(printed, value)) {
        return [finding(at, 'not-printed', { printed, value: String(value) })];
      }
      return statesBound(printed, bound)
        ? []
        : [finding(at, 'bound-not-printed', { printed, bound })];
    }
    return 'rank' in claim && !statesRank(printed, claim.rank)
      ? [finding(at, 'rank-not-printed', { printed, rank: claim.rank })]
      : [];
  });

/** Copies and unverified pages are named by their host, never linked: mirrors can be hijacked. */
export const unlinkedCopies: Check = (dataset) =>
  dataset.sources.flatMap(({ id, grade, url, copyOf }) => {
    const path = `sources/${id}`;
    const mayBeLinked = grade !== 'copy' && grade !== 'unverified';
    const isOriginal = copyOf === undefined;
    return [
      ...(url === null || mayBeLinked ? [] : [finding(`${path}/url`, 'linked-copy', { grade })]),
      ...((grade === 'copy') === isOriginal
        ? [finding(`${path}/copyOf`, 'copy-without-original', {})]
        : []),
    ];
  });

const forbidden = new RegExp(`\n|${control.source}`);

/** No control, bidirectional or zero-width character in any text. */
export const safeCharacters: Check = (dataset) => unsafeTexts(dataset, '');

function unsafeTexts(value: unknown, path: string): readonly Finding[] {
  if (typeof value === 'string') {
    const found = forbidden.exec(value)?.[0];
    const code = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return code ? [finding(path, 'control-character', { code })] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : null;
    const step = typeof id === 'string' ? id : key;
    return unsafeTexts(item, path === '' ? step : `${path}/${step}`);
  });
}

/** Where a source is outlined part by part, each part that states a fact has a claim. */
export const coveredParts: Check = (dataset) => {
  const bySource = groupBy(claims(dataset), ({ claim }) => [claim.source]);
  return dataset.sources.flatMap(({ id, parts }) => {
    const locators = new Set(bySource.get(id)?.map(({ claim }) => claim.locator));
    const outlined = new Set(parts?.map(({ locator }) => locator));
    return [
      ...(parts ?? [])
        .filter(({ factual, locator }) => factual && !locators.has(locator))
        .map(({ locator }) => finding(`sources/${id}/parts/${locator}`, 'part-without-claim', {})),
      ...[...locators]
        .filter((locator) => parts && (locator === undefined || !outlined.has(locator)))
        .map((locator) =>
          finding(`sources/${id}/parts`, 'unknown-part', { locator: locator ?? null }),
        ),
    ];
  });
};

/** What must hold in any dataset before a command can use it. */
export const integrityChecks: readonly Check[] = [
  uniqueIds,
  resolvedReferences,
  straightRedirects,
  existingDates,
  saneValues,
  unlinkedCopies,
];

/** What we ask of our own data beyond that. */
export const editorialChecks: readonly Check[] = [statedValues, safeCharacters, coveredParts];
