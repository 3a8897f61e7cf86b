import { assessFact, factsOf } from '../lookup/catalogue.ts';
import { type Text, textIn } from '../model/text.ts';
import { exampleIds, ifAny } from '../sections/example-ids.ts';
import type { Examples } from '../sections/section.ts';
import { headlines } from '../sections/stats.ts';
import { inTurn } from '../terminal/chunks.ts';
import type { Answer, Context } from './command.ts';
import { render } from './render.ts';
import { withData } from './suggested-command.ts';

/** The ways on from the overview, as far as the dataset has something there. */
export const examples: Examples = ({ figure, word, disputed, list }) => [
  ...ifAny(figure, () => ({
    line: 'wujin stats',
    about: { en: 'the key figures', zh: '主要数据' },
  })),
  ...ifAny(word, (each) => ({
    line: `wujin stats ${each}`,
    about: { en: 'figures that match a word', zh: '含某词的数据' },
  })),
  ...ifAny(disputed, () => ({
    line: 'wujin stats --evidence disputed --all',
    about: { en: 'where sources disagree', zh: '来源不一致的数据' },
  })),
  ...ifAny(list, () => ({
    line: 'wujin rankings',
    about: { en: 'positions in published rankings', zh: '榜单名次' },
  })),
  { line: 'wujin stats --json', about: { en: 'JSON for a script', zh: '供脚本使用的 JSON' } },
  { line: 'wujin help', about: { en: 'all commands', zh: '全部命令' } },
];

/** What `wujin` alone prints: what this is, a figure or two of each topic, how to go on. */
export const about: Text = {
  en: 'Sourced facts: who reported each one, for which year and area, and who disagrees',
  zh: '有来源的事实，逐条标明来源、年份、口径与分歧',
};

export async function run(context: Context): Promise<Answer> {
  const { settings, wording, width } = context;
  const { language } = wording;
  const catalogue = await context.catalogue();
  const { dataset, sources } = catalogue;
  const format = settings.format ?? 'table';
  const figures = await headlines.select(
    catalogue,
    { words: [], year: null, area: null, topic: null, source: null, evidence: null, all: false },
    { sort: null, limit: null },
    ({ table }) => render(table, { ...context, format, fields: settings.fields }),
  );
  if (format !== 'table' && format !== 'list') return { output: figures, remarks: [] };

  const paint = await context.paint();
  const { indent, wrap } = await import('../formats/layout.ts');
  const facts = factsOf(dataset);
  const claims = facts.reduce((sum, fact) => sum + fact.claims.length, 0);
  const disputed = facts.filter((fact) => assessFact(fact, sources).evidence === 'disputed').length;
  const readOn = dataset.accessed;
  const counts = {
    en: `${facts.length} facts (${disputed} disputed), ${claims} claims, ${dataset.sources.length} sources${readOn ? `, read on ${readOn}` : ''}.`,
    zh: `${facts.length} 条事实（${disputed} 条有争议）、${claims} 条说法、${dataset.sources.length} 个来源${readOn ? `，资料采集于 ${readOn}` : ''}。`,
  };
  const lines = (text: string) => `${(width === null ? [text] : wrap(text, width)).join('\n')}\n`;
  const waysOn = examples(exampleIds(catalogue)).map((each) => ({
    ...each,
    line: withData(each.line, settings),
  }));
  const column = Math.max(...waysOn.map(({ line }) => line.length)) + 2;
  const ways = waysOn.map(({ line, about }) =>
    width !== null && width < column + 30
      ? wrap(line, width - indent)
          .map((part) => `${' '.repeat(indent)}${part}\n`)
          .join('')
      : `  ${line.padEnd(column)}${paint({ text: about[language], tone: 'muted' })}\n`,
  );
  return {
    output: inTurn(
      lines(paint({ text: textIn(dataset.title, wording), tone: 'strong' })),
      lines(counts[language]),
      '\n',
      figures,
      '\n',
      ...ways,
    ),
    remarks: [],
  };
}
