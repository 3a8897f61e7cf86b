import { areasNamed, idsByName } from '../lookup/areas.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { exitCodes, Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { type CheckedFile, type CheckRow, checkerOf } from '../sections/check-rows.ts';
import { checkSummary } from '../sections/check-summary.ts';
import type { Examples } from '../sections/section.ts';
import { namedIn, textsOf } from './check-files.ts';
import { type CheckResult, hasSummary, written } from './check-output.ts';
import type { Answer, Context } from './command.ts';
import { followId } from './ids.ts';
import type { FailLevel } from './options.ts';
import { unknownId } from './unknown-id.ts';

export const about: Text = {
  en: 'Check the numbers, ranks and names in a text',
  zh: '核查文本中的数字、名次和名称',
};

export const examples: Examples = () => [
  {
    line: 'wujin check article.md',
    about: { en: 'what the data contradicts', zh: '与数据不符之处' },
  },
  {
    line: 'wujin check article.md --verdict all',
    about: { en: 'every statement that was read', zh: '所有已识别的表述' },
  },
  {
    line: 'curl -s https://example.org/a.html | wujin check - --stdin-filename a.html',
    about: { en: 'a page, from standard input', zh: '标准输入中的网页' },
  },
  {
    line: 'wujin check docs --format github',
    about: { en: 'annotations for pull requests', zh: '拉取请求中的注释' },
  },
];

export async function run(context: Context): Promise<Answer> {
  const { settings, wording } = context;
  const { language } = wording;
  namedIn(context);
  const catalogue = await context.catalogue();
  const { area, as, remarks: renamed } = await idsOf(context, catalogue);
  const { texts, remarks: left, failures } = await textsOf(context);
  const given = { area, as, date: settings.date };
  if (settings.explain !== null) {
    const { explained } = await import('./explain.ts');
    const output = await explained(texts, settings.explain, given, catalogue, context);
    return { output, remarks: renamed };
  }
  const check = checkerOf(catalogue);
  const files: CheckedFile[] = [];
  for (const [i, { name, text }] of texts.entries()) {
    await showProgress(i, texts.length, context);
    files.push(check(name, text, given));
  }
  await showProgress(texts.length, texts.length, context);
  const rows = files.flatMap((file) => file.rows);
  const counting = rows.filter(({ statement }) => statement.ignored === null);
  const findings = files.flatMap((file) => file.findings);
  const isWanted = wantedBy(settings.shown);
  const result: CheckResult = {
    shown: (settings.shown === 'all' ? rows : counting).filter(isWanted),
    ignored:
      settings.shown === 'all'
        ? []
        : rows.filter((row) => row.statement.ignored !== null && isWanted(row)),
    findings,
    summary: checkSummary(texts.length, rows)[language],
    isComplete: failures.length === 0,
  };
  const remarks = [
    ...renamed,
    ...[...failures, ...left].map((words) => words[language]),
    ...(await faultRemarks(result, context)),
    ...(hasSummary(context) ? [] : [result.summary]),
    ...leftOut(result.shown.length, rows.length, language),
  ];
  const exit = exitFor(counting, result, settings.failOn);
  return { ...(await answered(result, catalogue, context, remarks)), exit };
}

/** The ids of --area and --as. An unknown one is an error, as everything that it says would be. */
async function idsOf(context: Context, catalogue: Catalogue) {
  const { settings, wording } = context;
  const { dataset, sources } = catalogue;
  const [name, ...others] = settings.area ?? [];
  if (others.length > 0) {
    throw new Problem('repeated-option', { option: 'area', values: settings.area ?? [] });
  }
  const areas = name === undefined ? [] : areasNamed(catalogue, name);
  const [area = null] = areas;
  if (name !== undefined && area === null) {
    const meant = { name, ids: idsByName(catalogue) };
    throw new Problem('unknown-id', { kind: 'area', id: name }, meant);
  }
  if (name !== undefined && areas.length > 1) {
    throw new Problem('ambiguous-area', { name, ids: areas });
  }
  const followed = settings.as === null ? null : followId(dataset, settings.as, wording);
  const as = followed === null ? null : (sources.get(followed.id) ?? null);
  if (followed !== null && as === null) {
    throw await unknownId(catalogue, followed.id, [...sources.keys()], 'source');
  }
  const moved = name === undefined || area === null ? [] : followId(dataset, name, wording).remarks;
  return { area, as, remarks: [...moved, ...(followed?.remarks ?? [])] };
}

/** Short runs need no progress, and long ones no more than a hundred steps of it. */
const mostUnseen = 20;

async function showProgress(
  done: number,
  all: number,
  { progress, wording }: Context,
): Promise<void> {
  if (all <= mostUnseen || (done < all && done % Math.ceil(all / 100) !== 0)) return;
  const text = { en: `Checking ${done} of ${all}…`, zh: `正在核查 ${done}／${all}…` };
  await progress(done < all ? text[wording.language] : '');
}

/** By default what a writer must look at. */
function wantedBy(shown: Context['settings']['shown']): (row: CheckRow) => boolean {
  if (shown === 'all') return () => true;
  const verdicts: readonly string[] = shown === null ? ['contradicted', 'disputed'] : [shown];
  return ({ statement }) => verdicts.includes(statement.verdict);
}

const levels: readonly Exclude<FailLevel, 'never'>[] = [
  'contradicted',
  'disputed',
  'unconfirmed',
  'unknown',
];

/** A file that cannot be read outranks an unknown id, and that outranks what was found. */
function exitFor(
  counting: readonly CheckRow[],
  { findings, isComplete }: CheckResult,
  failOn: FailLevel,
): number {
  if (!isComplete) return exitCodes.invalidData;
  if (findings.some(({ fault }) => fault.kind === 'unknown-id')) return exitCodes.unknownId;
  if (failOn === 'never') return exitCodes.success;
  const failing: readonly string[] = levels.slice(0, levels.indexOf(failOn) + 1);
  return counting.some(({ statement }) => failing.includes(statement.verdict))
    ? exitCodes.found
    : exitCodes.success;
}

/** What is wrong with the comments in the texts; formats for programs have it among their findings. */
async function faultRemarks(
  { findings }: CheckResult,
  { settings: { check }, wording }: Context,
): Promise<readonly string[]> {
  if (findings.length === 0 || check === 'unix' || check === 'github' || check === 'sarif')
    return [];
  const { remarkOf } = await import('../sections/check-remarks.ts');
  return findings.map((each) => remarkOf(each)[wording.language]);
}

function leftOut(shown: number, all: number, language: 'en' | 'zh'): readonly string[] {
  if (shown === all) return [];
  const text = {
    en: `Showing ${shown} of ${all}. Add --verdict all for every number that was read.`,
    zh: `共 ${all} 个，显示 ${shown} 个。加 --verdict all 显示所有识别出的数字。`,
  };
  return [text[language]];
}

/** The answer on standard output, or in the file of --out, which is no terminal. */
async function answered(
  result: CheckResult,
  catalogue: Catalogue,
  context: Context,
  remarks: readonly string[],
): Promise<Answer> {
  const { settings, wording } = context;
  const { out } = settings;
  if (out === null || out === '-') {
    return { output: await written(result, catalogue, context), remarks };
  }
  const { painter } = await import('../terminal/paint.ts');
  const paint = painter(settings.color === 'always', settings.ascii);
  const output = await written(result, catalogue, {
    ...context,
    width: settings.width,
    paint: async () => paint,
  });
  const { written: save } = await import('./written.ts');
  const done = await save(context, out, { file: output });
  return { output: '', remarks: [...remarks, done[wording.language]] };
}
