import { type Catalogue, entry, type PlacedWord } from '../lookup/catalogue.ts';
import { compareValues } from '../lookup/sort.ts';
import { originalPublisher } from '../model/facts.ts';
import { textIn, textsOf } from '../model/text.ts';
import type { Source } from '../model/types.ts';
import { grades } from '../model/vocabulary.ts';
import {
  besideId,
  headers,
  idColumn,
  textColumn,
  vocabularyColumn,
  wordColumn,
} from './columns.ts';
import { defineSection } from './section.ts';
import { addressOf, formatAddress } from './wording.ts';

type SourceRow = {
  readonly source: Source;
  readonly language: PlacedWord;
  readonly facts: number;
};

/** Newest first; undated ones last. */
function sourceRows({ dataset, factsBySource, words }: Catalogue): readonly SourceRow[] {
  return dataset.sources
    .map((source) => ({
      source,
      language: entry(words.sourceLanguages, source.language),
      facts: factsBySource.get(source.id)?.length ?? 0,
    }))
    .sort((a, b) => compareValues(a.source.published, b.source.published, true));
}

export const sources = defineSection<SourceRow>({
  id: 'sources',
  label: { en: 'sources', zh: '来源' },
  about: {
    en: 'Publications that the facts come from',
    zh: '事实所依据的出版物',
  },
  examples: () => [
    { line: 'wujin sources', about: { en: 'newest first', zh: '由新到旧' } },
    {
      line: 'wujin sources --sort claims:desc --limit 10',
      about: { en: 'most claims first', zh: '说法最多的在前' },
    },
    {
      line: 'wujin sources --format csv',
      about: { en: 'for a spreadsheet', zh: '用于电子表格' },
    },
  ],
  rows: sourceRows,
  columns: [
    idColumn(({ source }) => source.id),
    { key: 'origin', header: { en: 'Origin', zh: '出处' }, value: ({ source }) => source.origin },
    {
      ...textColumn<SourceRow>(
        'publisher',
        { en: 'Publisher', zh: '发布者' },
        ({ source }) => source.publisher,
      ),
      // The source type beside it says that it is a copy.
      cell: ({ source }, wording) => textIn(originalPublisher(source), wording),
    },
    textColumn('title', { en: 'Title', zh: '标题' }, ({ source }) => source.title),
    {
      key: 'published',
      header: { en: 'Published', zh: '发布日期' },
      value: ({ source }) => source.published,
      wrap: false,
    },
    {
      key: 'url',
      header: { en: 'Address', zh: '网址' },
      value: ({ source }) => source.url,
      cell: ({ source }) => formatAddress(source),
    },
    {
      key: 'host',
      header: { en: 'Site', zh: '网站' },
      value: ({ source }) => source.host,
      // An address names the site already.
      cell: ({ source }) => (addressOf(source) === null ? (source.host ?? '') : ''),
    },
    vocabularyColumn('grade', headers.grade, grades, ({ source }) => source.grade),
    textColumn('copyOf', { en: 'Copy of', zh: '转载自' }, ({ source }) => source.copyOf),
    wordColumn('language', { en: 'Language', zh: '语言' }, ({ language }) => language),
    {
      key: 'titleIsOurs',
      header: { en: 'Title is ours', zh: '标题自拟' },
      value: ({ source }) => source.titleIsOurs ?? false,
    },
    textColumn('note', headers.note, ({ source }) => source.note),
    {
      key: 'claims',
      header: { en: 'Facts', zh: '事实数' },
      value: ({ facts }) => facts,
      align: 'right',
      wrap: false,
    },
    { key: 'evidence', header: headers.evidence, value: () => null },
    { key: 'sources', header: headers.sources, value: ({ source }) => [source.id] },
    {
      key: 'parts',
      header: { en: 'Parts', zh: '各部分' },
      value: ({ source }) => source.parts ?? null,
      flat: [
        {
          key: 'parts',
          value: ({ source }) => source.parts?.map(({ locator }) => locator) ?? null,
        },
      ],
    },
    textColumn('partRead', { en: 'Part read', zh: '读取部分' }, ({ source }) => source.partRead),
  ],
  beside: [besideId('original_publisher', ({ source }) => originalPublisher(source))],
  layout: {
    columns: ['title', 'publisher', 'published', 'grade', 'claims', 'id'],
    fold: [
      ['id', 'below'],
      ['publisher', 'below'],
      ['claims', null],
      ['grade', 'below'],
      ['published', 'below'],
    ],
    record: [
      'title',
      'publisher',
      'published',
      'grade',
      'language',
      'url',
      'host',
      'partRead',
      'note',
      'claims',
      'id',
    ],
  },
  dimensions: {
    texts: ({ source }) => [
      source.id,
      source.host ?? '',
      ...textsOf(source.publisher),
      ...textsOf(source.title),
      ...textsOf(source.copyOf),
      ...textsOf(source.note),
    ],
    year: ({ source }) => source.published,
    source: ({ source }) => [source.id],
  },
  reductions: [],
  identify: ({ source }) => source.id,
});
