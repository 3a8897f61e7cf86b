import type { Dataset } from '../src/model/types.ts';
import { areas } from './areas.ts';
import { awards } from './awards.ts';
import type { Bilingual } from './bilingual.ts';
import { figures } from './figures.ts';
import { groups } from './groups.ts';
import { indicators } from './indicators.ts';
import { lists } from './lists.ts';
import { places } from './places.ts';
import { policies } from './policies.ts';
import { rankings } from './rankings.ts';
import { redirects } from './redirects.ts';
import { sources } from './sources.ts';
import { tensions } from './tensions.ts';
import { terms } from './terms.ts';
import {
  type AwardKind,
  awardKinds,
  type Level,
  levels,
  type PlaceKind,
  type PolicyKind,
  placeKinds,
  policyKinds,
  type SourceLanguage,
  sourceLanguages,
  type TopicId,
  topics,
  type UnitId,
  units,
} from './vocabularies.ts';

/** Every text is there in both languages, and every word is declared: anything else does not compile. */
type Complete = Bilingual<Dataset> & {
  readonly indicators: readonly { readonly unit: UnitId; readonly topic: TopicId }[];
  readonly awards: readonly { readonly kind: AwardKind; readonly level: Level }[];
  readonly policies: readonly { readonly kind: PolicyKind }[];
  readonly places: readonly { readonly kind: PlaceKind }[];
  readonly sources: readonly { readonly language: SourceLanguage }[];
};

/** The whole fact base. `base` is the source that everything started from. */
export const dataset = {
  name: 'wujin',
  title: {
    en: 'Entrepreneurship and innovation in Wujin District, Changzhou',
    zh: '常州市武进区创新创业',
  },
  version: '2026.11.27',
  accessed: '2026-11-27',
  accessedAs: {
    en: 'The sources were read as archived copies, usually the opening part of a page, not live.',
    zh: '各来源均以存档副本读取，通常只读到网页的开头部分，并非在线页面。',
  },
  licence: 'CC0-1.0',
  languages: ['en', 'zh'],
  base: 'article-2022',
  boundaries: {
    en: 'Sources count different parts of the district, so each boundary is an area of its own. EDZ is Changzhou Economic Development Zone. A table names the boundary of each figure; “excl. EDZ” and “incl. EDZ” figures are never mixed or compared.',
    zh: '各来源统计的范围不同，因此每种口径各为一个区域。表格逐条注明口径；“含经开区”与“不含经开区”的数据从不混用或比较。',
  },
  units,
  topics,
  awardKinds,
  levels,
  policyKinds,
  placeKinds,
  sourceLanguages,
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
  tensions,
  sources,
  redirects,
} as const satisfies Complete;
