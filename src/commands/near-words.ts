import { withoutHolds } from '../formats/column.ts';
import { nearest } from '../lookup/suggest.ts';
import { fold } from '../lookup/words.ts';
import type { Command } from './command.ts';
import { suggestedCommand } from './suggested-command.ts';

/**
 * Words that people type for a command, by the command line that does what they mean. Other words are
 * compared with the names of the commands.
 */
export const nearWords: Readonly<Record<string, string>> = {
  stats:
    'stat statistic statistics figure figures number numbers data indicators values 数据 指标 统计',
  rankings: 'rank ranks ranking league 排名 名次 榜单',
  awards: 'honour honours honor honors prizes ratings 奖项 荣誉 获奖',
  policies: 'plans measures documents 政策 文件',
  targets: 'goals goal aims 目标',
  places: 'parks zones institutes 园区 平台',
  terms: 'glossary definitions define dictionary vocabulary 术语 名词',
  sources: 'references bibliography publishers 来源 出处',
  show: 'get info view open detail details entry fact 查看 详情',
  search: 'find lookup grep query 搜索 检索 查找',
  compare: 'comparison comparisons versus vs 比较 对比 对照',
  history: 'trend trends series timeline years chart graph 历年 趋势',
  audit: '核对',
  check: 'verify validate factcheck fact-check lint 核查',
  diff: 'changes changelog delta news 差异 变化',
  doubts: 'doubt tension tensions caution cautions caveat caveats weak 疑点 存疑',
  cite: 'citation citations quote bibtex 引用',
  export: 'dump download save backup 导出',
  init: 'new create start',
  'export --template': 'template 模板',
  completion: 'completions autocomplete 补全',
  help: 'commands usage man manual ls list 帮助',
  'help areas':
    'area areas boundary boundaries district districts city cities peers 区域 口径 城市',
  'help evidence': 'evidence verdict verdicts 证据',
  'help formats': 'format formats',
  'help options': 'option options flags language languages',
  'help environment': 'env environment config settings',
  'help exit-codes': 'exit-code exit-codes exit errors',
  'stats --evidence disputed --all': 'dispute disputes disputed conflicts contradictions 争议',
  'stats --json': 'json',
  '--version': 'version ver v 版本',
};

const lineOf: ReadonlyMap<string, string> = new Map(
  Object.entries(nearWords).flatMap(([line, words]) =>
    words.split(' ').map((word) => [word, line] as const),
  ),
);

/** The command lines that are nearest to what was typed; several if the word resembles several commands. */
export function nearCommands(
  [word = '', ...operands]: readonly string[],
  data: readonly string[],
  commands: readonly Command[],
): readonly string[] {
  const line = lineOf.get(fold(word));
  const names = commands.map(({ name }) => name);
  const lines = line === undefined ? nearest(word, names) : [line];
  return lines.map((each) => {
    const [name = '', ...rest] = each.split(' ');
    const command = commands.find((other) => other.name === name);
    if (command === undefined) return `wujin ${each}`;
    const wanted = operandsFor(command, operands);
    // A command that needs operands leads to its help without them.
    if (wanted.length === 0 && command.operands.startsWith('<')) return `wujin help ${name}`;
    const isPage = name === 'help';
    const usesData = !rest.includes('--template') && command.options.includes('data');
    const settings = { data: usesData ? data : [] };
    return withoutHolds(
      suggestedCommand(name, isPage ? rest : wanted, settings, isPage ? [] : rest),
    );
  });
}

/** The operands go along, as many as the command has. */
function operandsFor({ name, operands }: Command, typed: readonly string[]): readonly string[] {
  if (operands === '' || name === 'help') return [];
  return operands.includes('…') ? typed : typed.slice(0, 1);
}

/** Command lines for the page of the help that somebody looked for. */
export function nearPages(
  page: string,
  commands: readonly Command[],
  topics: readonly string[],
): readonly string[] {
  const line = lineOf.get(fold(page));
  if (line?.startsWith('-')) return [`wujin ${line}`];
  const [first = ''] = line?.replace(/^help /, '').split(' ') ?? [];
  const pages = [...commands.map(({ name }) => name), ...topics];
  return (line === undefined ? nearest(page, pages) : [first]).map((name) => `wujin help ${name}`);
}
