import type { Column } from '../formats/column.ts';
import { type Catalogue, entry, type PlacedWord } from '../lookup/catalogue.ts';
import { textIn, textsOf } from '../model/text.ts';
import type { Area, Indicator, List, Unit } from '../model/types.ts';
import { scopes } from '../model/vocabulary.ts';
import { headers, idColumn, textColumn, vocabularyColumn, wordColumn } from './columns.ts';
import { defineSection, type Section } from './section.ts';

/** Entries that facts refer to. They have no look-up command, but `show` knows them by their id. */

/** The ids of the facts about an entry, looked up when they are wanted. */
function factsAbout(catalogue: Catalogue, id: string): () => readonly string[] {
  return () => (catalogue.factsAbout.get(id) ?? []).map((fact) => fact.id);
}

/** Facts carry evidence; what they refer to does not. The keys are there all the same. */
function withoutEvidence<Row>(): readonly Column<Row>[] {
  return [
    { key: 'evidence', header: headers.evidence, value: () => null },
    { key: 'sources', header: headers.sources, value: () => [] },
  ];
}

type IndicatorRow = {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly topic: PlacedWord;
  readonly facts: () => readonly string[];
};

const indicators = defineSection<IndicatorRow>({
  id: 'indicators',
  label: { en: 'indicators', zh: '指标' },
  examples: () => [],
  about: { en: 'What is counted or measured', zh: '计数或衡量的对象' },
  rows: (catalogue) =>
    catalogue.dataset.indicators.map((indicator) => ({
      indicator,
      unit: entry(catalogue.units, indicator.unit),
      topic: entry(catalogue.words.topics, indicator.topic),
      facts: factsAbout(catalogue, indicator.id),
    })),
  columns: [
    idColumn(({ indicator }) => indicator.id),
    textColumn('label', { en: 'Indicator', zh: '指标' }, ({ indicator }) => indicator.label),
    wordColumn('topic', { en: 'Topic', zh: '主题' }, ({ topic }) => topic),
    {
      key: 'unit',
      header: { en: 'Unit', zh: '单位' },
      value: ({ indicator }) => indicator.unit,
      cell: ({ unit }, wording) => textIn(unit.label, wording),
    },
    textColumn(
      'definition',
      { en: 'Definition', zh: '定义' },
      ({ indicator }) => indicator.definition,
    ),
    {
      key: 'term',
      header: { en: 'Term', zh: '术语' },
      value: ({ indicator }) => indicator.term ?? null,
    },
    ...withoutEvidence<IndicatorRow>(),
    factsColumn(),
  ],
  layout: {
    columns: ['label', 'topic', 'unit', 'definition', 'id'],
    fold: [],
    record: ['label', 'topic', 'unit', 'definition', 'id'],
  },
  dimensions: { texts: ({ indicator }) => [indicator.id, ...textsOf(indicator.label)] },
  reductions: [],
  identify: ({ indicator }) => indicator.id,
});

type ListRow = { readonly list: List; readonly facts: () => readonly string[] };

const lists = defineSection<ListRow>({
  id: 'lists',
  label: { en: 'lists', zh: '榜单' },
  examples: () => [],
  about: { en: 'Published rankings and comparisons', zh: '已发布的榜单与比较' },
  rows: (catalogue) =>
    catalogue.dataset.lists.map((list) => ({
      list,
      facts: factsAbout(catalogue, list.id),
    })),
  columns: [
    idColumn(({ list }) => list.id),
    textColumn('label', { en: 'List', zh: '榜单' }, ({ list }) => list.label),
    textColumn('publisher', { en: 'Publisher', zh: '发布单位' }, ({ list }) => list.publisher),
    { key: 'term', header: { en: 'Term', zh: '术语' }, value: ({ list }) => list.term ?? null },
    ...withoutEvidence<ListRow>(),
    textColumn('note', headers.note, ({ list }) => list.note),
    factsColumn(),
  ],
  layout: {
    columns: ['label', 'publisher', 'id'],
    fold: [],
    record: ['label', 'publisher', 'note', 'id'],
  },
  dimensions: { texts: ({ list }) => [list.id, ...textsOf(list.label)] },
  reductions: [],
  identify: ({ list }) => list.id,
});

type AreaRow = { readonly area: Area; readonly facts: () => readonly string[] };

const areas = defineSection<AreaRow>({
  id: 'areas',
  label: { en: 'areas', zh: '区域' },
  examples: () => [],
  about: { en: 'Areas, by boundary', zh: '区域及口径' },
  rows: (catalogue) =>
    catalogue.dataset.areas.map((area) => ({
      area,
      facts: factsAbout(catalogue, area.id),
    })),
  columns: [
    idColumn(({ area }) => area.id),
    textColumn('label', headers.area, ({ area }) => area.label),
    vocabularyColumn('scope', { en: 'Scope', zh: '范围' }, scopes, ({ area }) => area.scope),
    { key: 'code', header: { en: 'Code', zh: '区划代码' }, value: ({ area }) => area.code ?? null },
    {
      key: 'coordinates',
      header: { en: 'Coordinates', zh: '坐标' },
      value: ({ area }) => area.coordinates ?? null,
      cell: ({ area }) =>
        area.coordinates ? `${area.coordinates.latitude}, ${area.coordinates.longitude}` : '',
    },
    { key: 'evidence', header: headers.evidence, value: () => null },
    {
      key: 'sources',
      header: headers.sources,
      value: ({ area }) => (area.source ? [area.source] : []),
    },
    textColumn('note', headers.note, ({ area }) => area.note),
    factsColumn(),
    textColumn('within', { en: 'Within', zh: '所属' }, ({ area }) => area.within),
  ],
  layout: {
    columns: ['label', 'scope', 'id'],
    fold: [],
    record: ['label', 'scope', 'within', 'code', 'coordinates', 'sources', 'note', 'id'],
  },
  dimensions: { texts: ({ area }) => [area.id, ...textsOf(area.label)] },
  reductions: [],
  identify: ({ area }) => area.id,
});

function factsColumn<Row extends { readonly facts: () => readonly string[] }>(): Column<Row> {
  return { key: 'facts', header: { en: 'Facts', zh: '事实' }, value: ({ facts }) => facts() };
}

export const references: readonly Section[] = [indicators, lists, areas];
