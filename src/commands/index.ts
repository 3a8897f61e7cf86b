import { type Filter, filters } from '../lookup/query.ts';
import type { Section } from '../sections/section.ts';
import { checkAbouts } from './check-options.ts';
import type { Command } from './command.ts';
import {
  checkFormats,
  checkVerdicts,
  citationFormats,
  commonOptions,
  exportFormats,
  lookupOptions,
  seriesFormats,
} from './options.ts';

/**
 * Every command, in the order of the help: what the parser must know of each, and where the rest is.
 * A new command is a file and an entry here.
 */
export const commands: readonly Command[] = [
  lookup('stats', filters, async () => (await import('../sections/stats.ts')).stats),
  lookup('rankings', ['year', 'area', 'source', 'evidence'], async () => {
    return (await import('../sections/rankings.ts')).rankings;
  }),
  lookup('awards', ['year', 'area', 'source', 'evidence'], async () => {
    return (await import('../sections/awards.ts')).awards;
  }),
  lookup('policies', ['year', 'source', 'evidence'], async () => {
    return (await import('../sections/policies.ts')).policies;
  }),
  lookup('targets', filters, async () => (await import('../sections/targets.ts')).targets),
  lookup('places', ['year', 'area', 'source', 'evidence'], async () => {
    return (await import('../sections/places.ts')).places;
  }),
  lookup('terms', ['source', 'evidence'], async () => {
    return (await import('../sections/terms.ts')).terms;
  }),
  lookup('sources', ['year', 'source'], async () => {
    return (await import('../sections/sources.ts')).sources;
  }),
  {
    name: 'show',
    operands: '<id or words…>',
    options: ['format', 'json', 'bom', 'all', ...commonOptions],
    abouts: {
      all: { en: 'every fact, claim or match, however many', zh: '全部事实、说法或匹配条目' },
    },
    load: () => import('./show.ts'),
  },
  {
    name: 'search',
    operands: '<words…>',
    options: ['format', 'json', 'fields', 'bom', 'limit', ...commonOptions],
    load: () => import('./search.ts'),
  },
  {
    name: 'compare',
    operands: '<what…>',
    options: [
      ...(['format', 'json', 'fields', 'bom', 'sort', 'limit'] as const),
      ...(['year', 'area', 'evidence', 'all'] as const),
      ...commonOptions,
    ],
    formats: seriesFormats,
    load: () => import('./compare.ts'),
  },
  {
    name: 'history',
    operands: '[id]',
    options: ['format', 'json', 'fields', 'bom', 'area', 'all', ...commonOptions],
    formats: seriesFormats,
    load: () => import('./history.ts'),
  },
  {
    name: 'audit',
    operands: '[source]',
    options: ['format', 'json', 'fields', 'brief', 'bom', 'limit', 'verdict', ...commonOptions],
    load: () => import('./audit.ts'),
  },
  {
    name: 'check',
    operands: '[file…]',
    options: [
      'format',
      'json',
      'fields',
      'bom',
      'area',
      'date',
      'as',
      'verdict',
      'fail-on',
      'stdin-filename',
      'explain',
      'out',
      'force',
      ...commonOptions,
    ],
    formats: checkFormats,
    verdicts: checkVerdicts,
    abouts: checkAbouts,
    load: () => import('./check.ts'),
  },
  {
    name: 'doubts',
    operands: '',
    options: ['format', 'json', 'fields', 'bom', 'limit', ...commonOptions],
    load: () => import('./doubts.ts'),
  },
  {
    name: 'diff',
    operands: '<file>',
    options: ['format', 'json', 'fields', 'bom', 'limit', ...commonOptions],
    load: () => import('./diff.ts'),
  },
  {
    name: 'cite',
    operands: '<id…>',
    options: ['format', 'json', 'all', 'lang', 'width', 'color', 'no-pager', 'data'],
    formats: citationFormats,
    abouts: {
      all: {
        en: 'every claim of a fact or source of a term',
        zh: '事实的全部说法、术语的全部来源',
      },
    },
    load: () => import('./cite.ts'),
  },
  {
    name: 'export',
    operands: '',
    options: ['format', 'json', 'out', 'force', 'template', 'lang', 'color', 'no-pager', 'data'],
    formats: exportFormats,
    load: () => import('./export.ts'),
  },
  {
    name: 'init',
    operands: '[folder]',
    options: ['force', 'lang', 'color', 'no-pager'],
    load: () => import('./init.ts'),
  },
  {
    name: 'schema',
    operands: '[command]',
    // A schema is JSON anyway. Whoever adds --json by habit, or wants errors as JSON, may.
    options: ['json', 'lang', 'color', 'no-pager'],
    load: () => import('./schema.ts'),
  },
  {
    name: 'completion',
    operands: '<shell>',
    options: ['lang', 'color', 'no-pager', 'data'],
    load: () => import('./completion.ts'),
  },
  {
    name: 'help',
    operands: '[command|topic]',
    options: ['lang', 'width', 'ascii', 'color', 'no-pager', 'data'],
    load: () => import('./help.ts'),
  },
];

/** What `wujin` alone runs. */
export const overview: Command = {
  name: '',
  operands: '',
  options: ['format', 'json', 'fields', 'bom', ...commonOptions],
  load: () => import('./overview.ts'),
};

/** The command of a section: its rows by words and by the filters that it has. */
function lookup(name: string, own: readonly Filter[], section: () => Promise<Section>): Command {
  const isOwn = (option: string) => own.some((filter) => filter === option);
  const isFilter = (option: string) => filters.some((filter) => filter === option);
  return {
    name,
    operands: '[words…]',
    options: lookupOptions.filter((option) => !isFilter(option) || isOwn(option)),
    load: async () => (await import('./lookup.ts')).lookupCommand(await section()),
  };
}
