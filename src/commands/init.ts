import { starterFiles } from '../datasets/starter.ts';
import type { Text } from '../model/text.ts';
import type { Examples } from '../sections/section.ts';
import type { Answer, Context } from './command.ts';
import { suggestedCommand } from './suggested-command.ts';
import { written } from './written.ts';

export const about: Text = {
  en: 'Start a fact base of your own: a CSV file to fill in',
  zh: '新建自己的事实库：一个供填写的 CSV 文件',
};

export const examples: Examples = () => [
  {
    line: 'wujin init town',
    about: {
      en: 'write facts.csv, README.md and a CI example',
      zh: '写入 facts.csv、README.md 和 CI 示例',
    },
  },
  {
    line: 'wujin stats --data town/facts.csv',
    about: { en: 'show what is in it', zh: '显示其中的数据' },
  },
];

/** Writes the starter into a folder beside what is there, all or nothing. */
export async function run(context: Context): Promise<Answer> {
  const [folder = '.'] = context.operands;
  const { language } = context.wording;
  const files = starterFiles(language);
  await written(context, folder, { files, beside: true });
  const inside = folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`;
  const paths = files.map(([name]) => inside + name);
  const next = suggestedCommand('stats', [], { data: paths.slice(0, 1) });
  const remarks = {
    en: [`Wrote ${paths.join(', ')}.`, `Next: ${next}`],
    zh: [`已写入 ${paths.join('、')}。`, `下一步：${next}`],
  };
  return { output: '', remarks: remarks[language] };
}
