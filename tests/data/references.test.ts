import { expectTypeOf, test } from 'vitest';
import type { AreaId } from '../../data/areas.ts';
import type { AwardId } from '../../data/awards.ts';
import type { Bilingual } from '../../data/bilingual.ts';
import { dataset } from '../../data/dataset.ts';
import type { FigureId, figures } from '../../data/figures.ts';
import type { GroupId } from '../../data/groups.ts';
import type { IndicatorId } from '../../data/indicators.ts';
import type { ListId } from '../../data/lists.ts';
import type { PlaceId } from '../../data/places.ts';
import type { PolicyId } from '../../data/policies.ts';
import type { RankingId } from '../../data/rankings.ts';
import type { SourceId } from '../../data/sources.ts';
import type { TermId } from '../../data/terms.ts';
import type { TopicId, UnitId } from '../../data/vocabularies.ts';
import type { Dataset, Figure, FigureClaim, Indicator } from '../../src/model/types.ts';

/**
 * What the compiler promises to whoever edits data/. These tests are run by `npm run types`: an
 * expectation that does not hold, and a @ts-expect-error without an error, do not compile. At run
 * time they only pass.
 */

test('ids are literal types: a known id fits, any other does not', () => {
  expectTypeOf<'high-tech-enterprises-2021'>().toExtend<FigureId>();
  expectTypeOf<'nope'>().not.toExtend<FigureId>();
  expectTypeOf<'wujin-with-cedz'>().toExtend<AreaId>();
  expectTypeOf<'article-2022'>().toExtend<SourceId>();
  expectTypeOf<'gdp'>().toExtend<IndicatorId>();
  expectTypeOf<'little-giant'>().toExtend<TermId>();
  expectTypeOf<'top-100-industrial-districts'>().toExtend<ListId>();
  expectTypeOf<'national-high-tech-zones-2024-whtz'>().toExtend<RankingId>();
});

test('no id type is just any string', () => {
  expectTypeOf<string>().not.toExtend<FigureId>();
  expectTypeOf<string>().not.toExtend<RankingId>();
  expectTypeOf<string>().not.toExtend<AwardId>();
  expectTypeOf<string>().not.toExtend<PolicyId>();
  expectTypeOf<string>().not.toExtend<PlaceId>();
  expectTypeOf<string>().not.toExtend<IndicatorId>();
  expectTypeOf<string>().not.toExtend<ListId>();
  expectTypeOf<string>().not.toExtend<AreaId>();
  expectTypeOf<string>().not.toExtend<GroupId>();
  expectTypeOf<string>().not.toExtend<TermId>();
  expectTypeOf<string>().not.toExtend<SourceId>();
});

test('an id of one concept is none of another', () => {
  expectTypeOf<'gdp'>().not.toExtend<AreaId>();
  expectTypeOf<'wujin'>().not.toExtend<SourceId>();
});

test('the figures refer to indicators, areas and sources that exist', () => {
  type Entry = (typeof figures)[number];
  expectTypeOf<Entry['indicator']>().toExtend<IndicatorId>();
  expectTypeOf<Entry['area']>().toExtend<AreaId>();
  expectTypeOf<Entry['claims'][number]['source']>().toExtend<SourceId>();
});

/** The form of an entry in data/figures.ts and in data/indicators.ts. */
type FigureEntry = Omit<Figure, 'claims'> & {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly claims: readonly (FigureClaim & { readonly source: SourceId })[];
};
type IndicatorEntry = Bilingual<Indicator> & {
  readonly term?: TermId;
  readonly unit: UnitId;
  readonly topic: TopicId;
};

const claim = {
  source: 'article-2022',
  value: 42,
  bound: 'exact',
  printed: '42 listed enterprises',
} as const satisfies FigureEntry['claims'][number];

const figure = {
  id: 'listed-companies-2021',
  indicator: 'listed-companies',
  area: 'wujin',
  period: '2021',
  kind: 'actual',
  claims: [claim],
} as const satisfies FigureEntry;

const indicator = {
  id: 'listed-companies',
  label: { en: 'Listed companies', zh: '上市公司' },
  unit: 'companies',
  topic: 'enterprises',
} as const satisfies IndicatorEntry;

test('an entry with a wrong reference does not compile', () => {
  // @ts-expect-error: no indicator has this id.
  void ({ ...figure, indicator: 'nope' } satisfies FigureEntry);
  // @ts-expect-error: an indicator is no area.
  void ({ ...figure, area: 'listed-companies' } satisfies FigureEntry);
  // @ts-expect-error: no source has this id.
  void ({ ...figure, claims: [{ ...claim, source: 'nope' }] } satisfies FigureEntry);
  // @ts-expect-error: no term has this id.
  void ({ ...indicator, term: 'nope' } satisfies IndicatorEntry);
});

test('an entry with a word outside its vocabulary does not compile', () => {
  // @ts-expect-error: an unknown unit.
  void ({ ...indicator, unit: 'parsec' } satisfies IndicatorEntry);
  // @ts-expect-error: an unknown topic.
  void ({ ...indicator, topic: 'weather' } satisfies IndicatorEntry);
  // @ts-expect-error: an unknown kind.
  void ({ ...figure, kind: 'guess' } satisfies FigureEntry);
  // @ts-expect-error: an unknown bound.
  void ({ ...claim, bound: 'roughly' } satisfies FigureClaim);
});

test('an entry that lacks a part, or has one too many, does not compile', () => {
  // @ts-expect-error: every text is there in Chinese too.
  void ({ ...indicator, label: { en: 'Listed companies' } } satisfies IndicatorEntry);
  // @ts-expect-error: what is printed is not left out.
  void ({ source: 'article-2022', value: 42, bound: 'exact' } satisfies FigureClaim);
  // @ts-expect-error: no such field.
  void ({ ...figure, colour: 'red' } satisfies FigureEntry);
  // @ts-expect-error: what is absent is left out, not undefined.
  void ({ ...figure, note: undefined } satisfies FigureEntry);
});

test('the dataset is one that every command can read, and that none can change', () => {
  expectTypeOf(dataset).toExtend<Dataset>();
  const change = (data: Dataset) => {
    // @ts-expect-error: an entry is never changed after it was read.
    data.base = 'nope';
    // @ts-expect-error: nor is a list of them.
    data.figures.push(figure);
  };
  expectTypeOf(change).toBeFunction();
});
