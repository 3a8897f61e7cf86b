import { jsonChunks, ndjsonChunks, packageFiles } from '../datasets/write.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { Examples } from '../sections/section.ts';
import type { Content } from '../terminal/save.ts';
import type { Answer, Context } from './command.ts';
import { schemas } from './schemas.ts';
import { written } from './written.ts';

export const about: Text = {
  en: 'All facts as JSON, CSV, NDJSON, a Data Package or a page',
  zh: '导出整个数据集：JSON、CSV、NDJSON、Data Package 或网页',
};

export const examples: Examples = () => [
  {
    line: 'wujin export --out wujin.json',
    about: { en: 'edit it, then use it with --data', zh: '编辑后可用于 --data' },
  },
  {
    line: 'wujin export --format ndjson | head -1',
    about: {
      en: 'flat records for a database',
      zh: '供数据库使用的平面记录',
    },
  },
  {
    line: 'wujin export --format datapackage --out wujin-data',
    about: { en: 'CSV tables with types and keys', zh: '带类型与键的 CSV 表' },
  },
  {
    line: 'wujin export --format html --out facts.html',
    about: { en: 'a page to share, with search and charts', zh: '可分享的网页，含搜索与图表' },
  },
  {
    line: 'wujin export --template --out my-town.json',
    about: { en: 'a template for your own facts', zh: '自有事实的模板' },
  },
];

export async function run(context: Context): Promise<Answer> {
  const { settings, wording } = context;
  const { out } = settings;
  const content = await contentOf(context);
  const losses = await lossesOf(context);
  // As for other programs, - is standard output.
  if (out === null || out === '-') {
    if ('file' in content) return { output: content.file, remarks: losses };
    throw new Problem('missing-folder', {});
  }
  const done = await written(context, out, content);
  return { output: '', remarks: [...losses, done[wording.language]] };
}

async function contentOf({ settings, catalogue }: Context): Promise<Content> {
  const format = settings.export ?? 'json';
  if (settings.template) {
    if (format !== 'json') throw new Problem('template-format', { format });
    const { template } = await import('../datasets/template.ts');
    return { file: jsonChunks(template) };
  }
  switch (format) {
    case 'json':
      return { file: jsonChunks((await catalogue()).dataset) };
    case 'ndjson':
      return { file: ndjsonChunks(await catalogue()) };
    case 'csv':
      return { file: await csv(await catalogue()) };
    case 'datapackage':
      return { files: await packageFiles(await catalogue(), (await schemas()).dataset) };
    case 'html':
      return { file: await html(await catalogue(), settings.lang) };
  }
}

async function html(catalogue: Catalogue, language: string | null) {
  const { pageChunks } = await import('../page/document.ts');
  const { scriptText } = await import('../page/script.ts');
  return pageChunks(catalogue, language, scriptText());
}

async function csv(catalogue: Catalogue) {
  return (await import('../datasets/claim-csv.ts')).csvChunks(catalogue);
}

/** What the format cannot hold. */
async function lossesOf({ settings, catalogue, wording }: Context): Promise<readonly string[]> {
  if (settings.export !== 'csv') return [];
  const { csvLosses } = await import('../datasets/csv-losses.ts');
  const losses = csvLosses(await catalogue());
  return losses === null ? [] : [losses[wording.language]];
}
