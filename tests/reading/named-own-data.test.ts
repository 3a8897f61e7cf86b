import { describe, expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { catalogue } from '../../src/lookup/catalogue.ts';
import type { Dataset } from '../../src/model/types.ts';
import { baseOf } from '../../src/reading/base.ts';
import { saidOf } from './named.ts';

const [source] = dataset.sources.filter(({ grade }) => grade === 'government');
const claims = [{ source: source?.id ?? '', printed: 'as printed' }] as const;

/** A made-up town: nothing of the check is about the bundled one. */
const town: Dataset = {
  ...dataset,
  areas: [
    {
      id: 'brackwater',
      label: { en: 'Brackwater' },
      short: { en: 'Brackwater' },
      scope: 'district',
    },
    { id: 'lowmere', label: { en: 'Lowmere' }, short: { en: 'Lowmere' }, scope: 'peer' },
  ],
  groups: [],
  indicators: [],
  lists: [],
  figures: [],
  rankings: [],
  terms: [],
  awards: [
    {
      id: 'blue-flag-2019',
      title: { en: 'National Blue Flag Harbour' },
      kind: 'designation',
      level: 'national',
      grantedBy: [],
      year: 2019,
      date: '2019-03',
      subject: 'brackwater',
      claims,
    },
  ],
  policies: [
    {
      id: 'harbour-rules',
      title: { en: 'Twelve rules for a quiet harbour' },
      kind: 'measure',
      issuer: { en: 'Brackwater council' },
      issued: '2020-06-01',
      aim: { en: 'Quiet.' },
      claims,
    },
  ],
  places: [
    {
      id: 'old-lighthouse',
      name: { en: 'Old Lighthouse Museum of Brackwater' },
      kind: 'park',
      area: 'brackwater',
      opened: '1987',
      about: { en: 'A museum.' },
      claims,
    },
  ],
};
const base = baseOf(catalogue(town));

describe('a dataset of your own', () => {
  test.each([
    ['Brackwater became a National Blue Flag Harbour in March 2019.', 'confirmed blue-flag-2019'],
    ['Brackwater is a Blue Flag Harbour.', 'confirmed blue-flag-2019'],
    ['Brackwater became a National Blue Flag Harbour in May 2019.', 'contradicted blue-flag-2019'],
    [
      'Brackwater issued its twelve rules for a quiet harbour in June 2020.',
      'confirmed harbour-rules',
    ],
    ['Brackwater has ten rules for a quiet harbour.', 'contradicted harbour-rules'],
    ['The Old Lighthouse Museum of Brackwater opened in 1987.', 'confirmed old-lighthouse'],
    ['The Old Lighthouse Museum of Brackwater opened in 1978.', 'contradicted old-lighthouse'],
  ])('has its awards, policies and places read: %s', (text, expected) => {
    expect(saidOf(text, { base })).toEqual([expected]);
  });

  test.each([
    ['Lowmere became a National Blue Flag Harbour in May 2021.'],
    ['Lowmere has ten rules for a quiet harbour.'],
    ['Wujin became a national demonstration base for entrepreneurship and innovation in 2016.'],
  ])('has nobody else’s: %s', (text) => {
    expect(saidOf(text, { base })).toEqual([]);
  });

  test('has its sections empty or absent', () => {
    const empty = baseOf(catalogue({ ...town, awards: [], policies: [], places: [] }));
    expect(saidOf('Brackwater is a Blue Flag Harbour.', { base: empty })).toEqual([]);
  });
});
