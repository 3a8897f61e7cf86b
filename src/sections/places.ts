import type { Assessment } from '../evidence/assessment.ts';
import { assessFact, type Catalogue, entry, type PlacedWord } from '../lookup/catalogue.ts';
import { namesOf, textsIn } from '../lookup/names.ts';
import { textIn, textsOf } from '../model/text.ts';
import type { Area, Place, PlainClaim } from '../model/types.ts';
import {
  besideFact,
  besideId,
  evidenceColumns,
  headers,
  idColumn,
  sourceIds,
  textColumn,
  wordColumn,
} from './columns.ts';
import { districtAndParts, onlyScopes } from './reductions.ts';
import { defineSection } from './section.ts';

type PlaceRow = {
  readonly fact: Place;
  readonly area: Area;
  readonly kind: PlacedWord;
  readonly assessment: Assessment<PlainClaim>;
};

function placeRows({ dataset, areas, sources, words }: Catalogue): readonly PlaceRow[] {
  return dataset.places.map((fact) => ({
    fact,
    area: entry(areas, fact.area),
    kind: entry(words.placeKinds, fact.kind),
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
  examples: () => [
    { line: 'wujin places', about: { en: 'parks, zones, institutes', zh: '园区、开发区、研究院' } },
    {
      line: 'wujin places --format markdown',
      about: { en: 'for a web page', zh: '用于网页' },
    },
    { line: 'wujin places --all', about: { en: 'in every area', zh: '不限区域' } },
  ],
  rows: placeRows,
  columns: [
    idColumn(({ fact }) => fact.id),
    textColumn('name', { en: 'Place', zh: '地点' }, ({ fact }) => fact.name),
    wordColumn('kind', headers.kind, ({ kind }) => kind),
    {
      key: 'area',
      header: headers.area,
      value: ({ fact }) => fact.area,
      cell: ({ area }, wording) => textIn(area.short, wording),
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
