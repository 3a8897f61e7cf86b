import { starterFiles } from '../datasets/starter.ts';
import { Problem } from '../model/problem.ts';
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

/**
 * Writes the starter into a folder beside what is there, all or nothing. Only `facts.csv` can be replaced:
 * a README or a workflow that exists is somebody's work and stays.
 */
export async function run(context: Context): Promise<Answer> {
  const [folder = '.'] = context.operands;
  const { language } = context.wording;
  const inside = folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`;
  const files: (readonly [string, string])[] = [];
  const kept: string[] = [];
  for (const file of starterFiles(language)) {
    const path = inside + file[0];
    const isFree = (await context.kindOf(path)) !== 'file';
    if (isFree || (file[0] === 'facts.csv' && context.settings.force)) files.push(file);
    else if (file[0] !== 'facts.csv') kept.push(path);
    else {
      const other = suggestedCommand('init', [`${inside}facts`], { data: [] });
      throw new Problem('path-exists', { path }, { suggestions: [other] });
    }
  }
  await written(context, folder, { files, beside: true });
  const paths = files.map(([name]) => inside + name);
  const next = suggestedCommand('stats', [], { data: paths.slice(0, 1) });
  const remarks = {
    en: [
      `Wrote ${paths.join(', ')}.`,
      ...kept.map((path) => `${path} already exists and was not changed.`),
      `Next: ${next}`,
    ],
    zh: [
      `已写入 ${paths.join('、')}。`,
      ...kept.map((path) => `${path} 已存在，未改动。`),
      `下一步：${next}`,
    ],
  };
  return { output: '', remarks: remarks[language] };
}
