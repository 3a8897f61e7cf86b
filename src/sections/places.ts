import type { Assessment } from '../evidence/assessment.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { namesOf, textsIn } from '../lookup/names.ts';
import type { Area, Place, PlainClaim } from '../model/types.ts';
import { placeKinds } from '../model/vocabulary.ts';
import {
  besideFact,
  besideId,
  evidenceColumns,
  headers,
  idColumn,
  sourceIds,
  textColumn,
  textsOf,
  vocabularyColumn,
} from './columns.ts';
import { districtAndParts, onlyScopes } from './reductions.ts';
import { defineSection } from './section.ts';

type PlaceRow = {
  readonly fact: Place;
  readonly area: Area;
  readonly assessment: Assessment<PlainClaim>;
};

function placeRows({ dataset, areas, sources }: Catalogue): readonly PlaceRow[] {
  return dataset.places.map((fact) => ({
    fact,
    area: entry(areas, fact.area),
    assessment: assessFact(fact, sources),
  }));
}

export const places = defineSection<PlaceRow>({
  id: 'places',
  label: { en: 'places', zh: '地点' },
  about: {
    en: 'Parks, zones and institutes',
    zh: '园区、开发区与研究院',
  },
  examples: [
    { line: 'wujin places', about: { en: 'parks, zones, institutes', zh: '园区、开发区、研究院' } },
    {
      line: 'wujin places --format markdown',
      about: { en: 'for a web page', zh: '用于网页' },
    },
    {
      line: 'wujin places institute --all',
      about: { en: 'a kind of place, everywhere', zh: '某类地点，不限区域' },
    },
  ],
  rows: placeRows,
  columns: [
    idColumn(({ fact }) => fact.id),
    textColumn('name', { en: 'Place', zh: '地点' }, ({ fact }) => fact.name),
    vocabularyColumn('kind', headers.kind, placeKinds, ({ fact }) => fact.kind),
    {
      key: 'area',
      header: headers.area,
      value: ({ fact }) => fact.area,
      cell: ({ area }, { language }) => area.short[language],
    },
    {
      key: 'opened',
      header: { en: 'Opened', zh: '设立' },
      value: ({ fact }) => fact.opened ?? null,
      wrap: false,
    },
    textColumn('about', { en: 'About', zh: '简介' }, ({ fact }) => fact.about),
    ...evidenceColumns<PlaceRow>(),
  ],
  beside: besideFact<PlaceRow>(
    ({ fact }) => fact.opened ?? null,
    besideId('area_name', ({ area }) => area.label),
  ),
  layout: {
    columns: ['name', 'kind', 'opened', 'area', 'about', 'evidence', 'id'],
    fold: [
      ['area', null],
      ['kind', null],
      ['id', 'below'],
      ['about', null],
      ['evidence', 'below'],
    ],
    record: ['name', 'kind', 'area', 'opened', 'about', 'evidence', 'sources', 'note', 'id'],
  },
  dimensions: {
    texts: ({ fact, area }) => [
      fact.id,
      ...textsOf(fact.name),
      ...textsIn(fact.aliases),
      ...textsOf(fact.about),
      ...namesOf(area),
      ...textsOf(fact.note),
    ],
    not: ({ fact, area }) => [...textsIn(fact.not), ...textsIn(area.not)],
    year: ({ fact }) => fact.opened ?? null,
    area: ({ fact }) => fact.area,
    source: sourceIds,
    evidence: ({ assessment }) => assessment.evidence,
  },
  reductions: [onlyScopes(({ area }) => area, districtAndParts)],
  identify: ({ fact }) => fact.id,
});
