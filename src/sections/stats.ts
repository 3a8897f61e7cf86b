import { textIn } from '../model/text.ts';
import { ifAny } from './example-ids.ts';
import {
  besideFigure,
  contraryColumn,
  type FigureRow,
  figureColumns,
  figureDimensions,
  figureRows,
  headlineOnly,
  keyOnly,
  latestOnly,
  orderFigures,
} from './figures.ts';
import { district, onlyScopes } from './reductions.ts';
import { defineSection, type SectionSpec } from './section.ts';

const spec: SectionSpec<FigureRow> = {
  id: 'stats',
  label: { en: 'figures', zh: '数据' },
  about: {
    en: 'Figures: the key ones, or all that match your words',
    zh: '数据：主要指标的最新数值，或所有符合条件的数据',
  },
  examples: ({ word }) => [
    { line: 'wujin stats', about: { en: 'the key figures', zh: '主要数据' } },
    ...ifAny(word, (each) => ({
      line: `wujin stats ${each} --all`,
      about: { en: 'a word, in all years and areas', zh: '含某词的数据，所有年份与区域' },
    })),
    {
      line: 'wujin stats --json | jq ".[] | {id, value, unit}"',
      about: { en: 'for a script', zh: '供脚本使用' },
    },
  ],
  rows: figureRows,
  order: orderFigures,
  columns: [...figureColumns, contraryColumn],
  beside: besideFigure,
  layout: {
    columns: ['label', 'value', 'period', 'area', 'evidence', 'sources', 'id'],
    fold: [
      ['sources', null],
      ['id', 'below'],
      ['area', 'below'],
      ['evidence', 'below'],
      ['period', 'below'],
    ],
    record: ['label', 'value', 'period', 'area', 'evidence', 'sources', 'note', 'id'],
  },
  group: ({ topic }, wording) => textIn(topic.label, wording),
  dimensions: figureDimensions,
  reductions: [onlyScopes(({ area }) => area, district), keyOnly, latestOnly],
  identify: ({ fact }) => fact.id,
};

export const stats = defineSection(spec);

/** A figure or two of every topic, for the overview. */
export const headlines = defineSection<FigureRow>({
  ...spec,
  reductions: [onlyScopes(({ area }) => area, district), latestOnly, headlineOnly],
});
