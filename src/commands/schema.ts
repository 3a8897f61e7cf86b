import { completeSchema } from '../datasets/complete-schema.ts';
import { stringify } from '../formats/json.ts';
import { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { Examples } from '../sections/section.ts';
import type { Answer, Context } from './command.ts';
import { schemas } from './schemas.ts';

export const about: Text = {
  en: "JSON Schema of the dataset, or of a command's output",
  zh: '数据集或某命令 JSON 输出的 JSON Schema',
};

export const examples: Examples = () => [
  {
    line: 'wujin schema > wujin.schema.json',
    about: {
      en: 'the dataset, for completion in editors',
      zh: '数据集：供编辑器补全与校验',
    },
  },
  {
    line: 'wujin schema stats',
    about: { en: 'the JSON output of a command', zh: '某命令的 JSON 输出' },
  },
  {
    line: 'wujin schema error',
    about: { en: 'errors in JSON mode', zh: 'JSON 模式下的错误信息' },
  },
];

export async function run({ operands }: Context): Promise<Answer> {
  const { dataset, outputs, definitions } = await schemas();
  const [name] = operands;
  if (name === undefined) return { output: `${stringify(dataset, 2)}\n`, remarks: [] };
  const output = Object.hasOwn(outputs, name) ? outputs[name] : undefined;
  if (!output) throw unknownOutput(name, Object.keys(outputs));
  const complete = completeSchema(output, `wujin ${name}`, definitions);
  return { output: `${stringify(complete, 2)}\n`, remarks: [] };
}

function unknownOutput(name: string, names: readonly string[]): Problem {
  return new Problem('unknown-schema', { name, names }, { word: name, among: names });
}
