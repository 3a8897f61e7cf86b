/** What `check` found, in one sentence: every number that was read counts. */
import { type Text, textIn } from '../model/text.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { CheckRow } from './check-rows.ts';
import { reasons, verdictWords } from './check-words.ts';

/** The verdicts in the order of the sentence. The first two are always named. */
const order = ['confirmed', 'contradicted', 'disputed', 'unconfirmed', 'unknown'] as const;
const alwaysNamed: readonly string[] = order.slice(0, 2);

export function checkSummary(files: number, rows: readonly CheckRow[]): Text {
  const counting = rows.filter(({ statement }) => statement.ignored === null);
  const ignored = rows.length - counting.length;
  const isNumber = ({ statement: { kind } }: CheckRow) => kind === 'figure' || kind === 'ranking';
  const numbers = rows.filter(isNumber).length;
  const names = rows.length - numbers;
  const whole = {
    en: [
      counted(files, 'file'),
      counted(numbers, 'number'),
      ...(names > 0 ? [counted(names, 'name')] : []),
    ].join(', '),
    zh: [`${files} 个文件`, `${numbers} 个数字`, ...(names > 0 ? [`${names} 个名称`] : [])].join(
      '，',
    ),
  };
  if (rows.length === 0) {
    return {
      en: `${counted(files, 'file')}: no number was read.`,
      zh: `${files} 个文件：未识别出任何数字。`,
    };
  }
  const parts = order.flatMap((verdict): readonly Text[] => {
    const count = counting.filter(({ statement }) => statement.verdict === verdict).length;
    if (count === 0 && !alwaysNamed.includes(verdict)) return [];
    const why = verdict === 'unknown' ? reasonsOf(counting) : { en: '', zh: '' };
    const { en, zh } = verdictWords[verdict];
    return [{ en: `${count} ${en}${why.en}`, zh: `${zh} ${count} 个${why.zh}` }];
  });
  const rest = ignored > 0 ? [{ en: `${ignored} ignored`, zh: `已忽略 ${ignored} 个` }] : [];
  const all = [...parts, ...rest];
  const join = (language: 'en' | 'zh', comma: string) =>
    all.map((part) => textIn(part, { language })).join(comma);
  return { en: `${whole.en}: ${join('en', ', ')}.`, zh: `${whole.zh}：${join('zh', '，')}。` };
}

const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** "(12 no indicator named, 5 no year named)", the most frequent reason first. */
function reasonsOf(rows: readonly CheckRow[]): Text {
  const counts = keysOf(reasons)
    .map((reason) => ({
      reason,
      count: rows.filter(({ statement }) => statement.reason === reason).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  if (counts.length === 0) return { en: '', zh: '' };
  return {
    en: ` (${counts.map(({ reason, count }) => `${count} ${reasons[reason].en}`).join(', ')})`,
    zh: `（${counts.map(({ reason, count }) => `${reasons[reason].zh} ${count} 个`).join('，')}）`,
  };
}
