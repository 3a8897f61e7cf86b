import { significant } from '../lookup/stop-words.ts';
import { wordsOf } from '../lookup/words.ts';
import { findHits, searchSheet } from '../sections/search.ts';
import type { Answer, Command, Context } from './command.ts';
import { missingWord } from './mistakes.ts';
import { showLine } from './suggested-command.ts';
import { commonOptions } from './options.ts';
import { checkKeys, render } from './render.ts';

/** More than these nobody reads; --limit asks for more. */
const shownHits = 20;

export const search: Command = {
  name: 'search',
  about: {
    en: 'Facts, terms and sources by any word, in English, Chinese or pinyin, best first',
    zh: '按任意词查找事实、术语与来源：英文、中文或拼音，最相关者在前',
  },
  operands: '<words…>',
  options: ['format', 'json', 'fields', 'limit', ...commonOptions],
  examples: [
    { line: 'wujin search little giant', about: { en: 'in English', zh: '英文' } },
    { line: 'wujin search 雙創示範基地', about: { en: 'in traditional Chinese', zh: '繁体中文' } },
    { line: 'wujin search gaoxin', about: { en: 'by its sound', zh: '拼音' } },
    {
      line: 'wujin search enterpreneurship training --limit 5',
      about: { en: 'with a spelling mistake', zh: '含拼写错误' },
    },
  ],
  run: searchEverything,
};

async function searchEverything(context: Context): Promise<Answer> {
  const { operands, settings, wording } = context;
  const catalogue = await context.catalogue();
  const format = settings.format ?? 'table';
  const words = significant(wordsOf(operands));
  if (words.length === 0) throw missingWord(search);
  const { searchIndex } = await import('../lookup/search.ts');
  const hits = findHits(catalogue, searchIndex, words);
  const limit = settings.limit ?? shownHits;
  const sheet = searchSheet(hits.slice(0, limit));
  checkKeys(
    settings,
    sheet.columns.map(({ key }) => key),
  );
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
