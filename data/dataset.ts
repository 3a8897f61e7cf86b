import type { Dataset } from '../src/model/types.ts';
import { areas } from './areas.ts';
import { awards } from './awards.ts';
import { figures } from './figures.ts';
import { groups } from './groups.ts';
import { indicators } from './indicators.ts';
import { lists } from './lists.ts';
import { places } from './places.ts';
import { policies } from './policies.ts';
import { rankings } from './rankings.ts';
import { redirects } from './redirects.ts';
import { sources } from './sources.ts';
import { terms } from './terms.ts';

/** The whole fact base. `base` is the source that everything started from. */
export const dataset = {
  name: 'wujin',
  title: {
    en: 'Entrepreneurship and innovation in Wujin District, Changzhou',
    zh: '常州市武进区创新创业',
  },
  version: '2026.11.22',
  accessed: '2026-11-22',
  licence: 'CC0-1.0',
  base: 'article-2022',
  areas,
  groups,
  indicators,
  figures,
  lists,
  rankings,
  awards,
  policies,
  places,
  terms,
  sources,
  redirects,
} as const satisfies Dataset;
