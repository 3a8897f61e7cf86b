import { exitCodes, Problem, reasonOf } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { Source } from '../model/types.ts';
import { baseOf } from '../reading/base.ts';
import { checkText } from '../reading/check-text.ts';
import { filesOf } from '../reading/files.ts';
import { formatOf } from '../reading/format.ts';
import { lineStarts, positionAt } from '../reading/positions.ts';
import { type CheckRow, checkSheet } from '../sections/check.ts';
import type { Examples } from '../sections/section.ts';
import { kindOf, list, read } from '../terminal/folders.ts';
import type { Answer, Context } from './command.ts';
import { followIds } from './ids.ts';
import { checkColumns } from './option-values.ts';
import type { FailLevel } from './options.ts';
import { render } from './render.ts';

export const about: Text = {
  en: 'Check the numbers, ranks and names in a text against the data',
  zh: '用数据核查文本中的数字、名次和名称',
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

/** No text that a person wrote is longer. */
const mostBytes = 20_000_000;

type TextFile = { readonly name: string; readonly text: string };

export async function run(context: Context): Promise<Answer> {
  const { settings, wording } = context;
  const catalogue = await context.catalogue();
  const {
    area,
    source: as,
    remarks,
  } = followIds(
    { area: settings.area, source: settings.as, data: settings.data },
    catalogue,
    wording,
  );
  const files = await textsOf(context);
  const base = baseOf(catalogue);
  const source: Source | null = as === null ? null : (catalogue.sources.get(as) ?? null);
  const rows = files.flatMap(({ name, text }): readonly CheckRow[] => {
    const options = {
      format: formatOf(name === '-' ? null : name, text),
      area: area?.[0] ?? null,
      date: settings.date,
      as: source,
    };
    const starts = lineStarts(text);
    return checkText(text, base, options).statements.map((statement) => {
      const from = positionAt(starts, statement.offset);
      const to = positionAt(starts, statement.offset + statement.length);
      const claims = statement.fact === null ? [] : base.claimsOf(statement.fact);
      return { file: name, ...from, endLine: to.line, endColumn: to.column, statement, claims };
    });
  });
  const shown = rows.filter(isShown(settings.shown));
  const exit = exitFor(rows, settings.failOn);
  const format = settings.format ?? 'table';
  const sheet = checkSheet(shown, catalogue);
  checkColumns(settings, sheet, await context.languages());
  const output = await render(sheet, { ...context, format, fields: settings.fields });
  return { output, remarks, exit };
}

/** By default what a writer must look at. */
function isShown(wanted: Context['settings']['shown']): (row: CheckRow) => boolean {
  if (wanted === 'all') return () => true;
  const verdicts: readonly string[] = wanted === null ? ['contradicted', 'disputed'] : [wanted];
  return ({ statement }) => verdicts.includes(statement.verdict);
}

const levels: readonly Exclude<FailLevel, 'never'>[] = [
  'contradicted',
  'disputed',
  'unconfirmed',
  'unknown',
];

function exitFor(rows: readonly CheckRow[], failOn: FailLevel): number {
  if (failOn === 'never') return exitCodes.success;
  const failing: readonly string[] = levels.slice(0, levels.indexOf(failOn) + 1);
  return rows.some(({ statement }) => failing.includes(statement.verdict))
    ? exitCodes.found
    : exitCodes.success;
}

/** The texts to check: those that were named, or standard input. */
async function textsOf({
  operands,
  settings,
  readFile,
  readStdin,
}: Context): Promise<readonly TextFile[]> {
  const named = operands.length === 0 ? ['-'] : operands;
  const { files } = await filesOf(named, { kindOf, list, read });
  return Promise.all(
    files.map(async (path) => {
      const bytes = await (path === '-' ? readStdin(mostBytes) : readFile(path, mostBytes)).catch(
        (error: unknown) => {
          throw new Problem('unreadable', {
            file: { en: path, zh: path },
            reason: reasonOf(error),
          });
        },
      );
      const text = bytes === null ? '' : new TextDecoder().decode(bytes);
      return { name: path === '-' ? (settings.stdinFilename ?? '-') : path, text };
    }),
  );
}
