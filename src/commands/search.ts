import { significant } from '../lookup/stop-words.ts';
import { wordsOf } from '../lookup/words.ts';
import { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { findHits, searchSheet } from '../sections/search.ts';
import type { Example } from '../sections/section.ts';
import type { Answer, Context, Sample } from './command.ts';
import { checkColumns } from './option-values.ts';
import { render } from './render.ts';
import { showLine } from './suggested-command.ts';

/** More than these nobody reads; --limit asks for more. */
const shownHits = 20;

export const about: Text = {
  en: 'Facts, terms and sources by any word, in English, Chinese or pinyin, best first',
  zh: '按任意词查找事实、术语与来源：英文、中文或拼音，最相关者在前',
};

export const examples: readonly Example[] = [
  { line: 'wujin search little giant', about: { en: 'in English', zh: '英文' } },
  { line: 'wujin search 雙創示範基地', about: { en: 'in traditional Chinese', zh: '繁体中文' } },
  { line: 'wujin search gaoxin', about: { en: 'by its sound', zh: '拼音' } },
  {
    line: 'wujin search enterpreneurship training --limit 5',
    about: { en: 'with a spelling mistake', zh: '含拼写错误' },
  },
];

export const sample: Sample = {
  line: 'wujin search gaoxin --limit 2',
  output: {
    en: [
      'Found                                   What it says',
      '──────────────────────────────────────  ────────────────────',
      'Terms',
      'high and new technology enterprise      HNTE',
      '  高新技术企业',
      '  high-tech-enterprise',
      '',
      'Figures',
      'High-tech enterprises 高新技术企业      1,131 · 2021 · Wujin',
      '  high-tech-enterprises-2021            ◦ single, unverified',
    ].join('\n'),
    zh: [
      '结果                   内容       证据                匹配',
      '─────────────────────  ─────────  ──────────────────  ──────',
      '术语',
      '高新技术企业           HNTE                           gaoxin',
      '  high-tech-',
      '  enterprise',
      '',
      '数据',
      '高新技术企业           1,131 ·    ◦ 单一来源，未核实  gaoxin',
      '  high-tech-           2021 ·',
      '  enterprises-2021     武进区',
    ].join('\n'),
  },
};

export async function run(context: Context): Promise<Answer> {
  const { operands, settings, wording } = context;
  const catalogue = await context.catalogue();
  const format = settings.format ?? 'table';
  const words = significant(wordsOf(operands));
  if (words.length === 0) throw new Problem('missing-word', { command: 'search' });
  const { searchIndex } = await import('../lookup/search.ts');
  const hits = findHits(catalogue, searchIndex, words);
  const limit = settings.limit ?? shownHits;
  const sheet = searchSheet(hits.slice(0, limit));
  checkColumns(settings, sheet);
  const output = await render(sheet, { ...context, format, fields: settings.fields });
  if (hits.length === 0) {
    const none = { en: 'Nothing matches.', zh: '没有匹配的条目。' };
    return { output, remarks: [none[wording.language]] };
  }
  const isPartial = hits[0] !== undefined && hits[0].hit.matched.length < words.length;
  const partial = { en: 'No entry has all the words. ', zh: '没有条目含全部词语。' };
  const shown = Math.min(limit, hits.length);
  const more = shown < hits.length;
  const inFull = showLine(hits[0]?.found.id ?? '', settings);
  const remark = {
    en: `${isPartial ? partial.en : ''}${shown} of ${hits.length} found.${more ? ' More: a higher --limit.' : ''} In full: ${inFull}`,
    zh: `${isPartial ? partial.zh : ''}找到 ${hits.length} 条，显示 ${shown} 条。${more ? '更多：更大的 --limit。' : ''}详情：${inFull}`,
  };
  const forPeople = format === 'table' || format === 'list';
  return { output, remarks: forPeople ? [remark[wording.language]] : [] };
}
