import type { Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { Problem } from '../model/problem.ts';
import { checkTable } from '../sections/check.ts';
import type { CheckRow, LocatedFinding } from '../sections/check-rows.ts';
import { type Chunks, inTurn } from '../terminal/chunks.ts';
import type { Context } from './command.ts';
import { checkColumns } from './option-values.ts';
import { render } from './render.ts';

/** What there is to write: the rows that are shown, and what closes a report for people. */
export type CheckResult = {
  readonly shown: readonly CheckRow[];
  /** Statements that would be shown if their author had not ignored them. */
  readonly ignored: readonly CheckRow[];
  readonly findings: readonly LocatedFinding[];
  readonly summary: string;
  /** Whether every file could be read. */
  readonly isComplete: boolean;
};

/** Whether the summary is a part of the answer, and not a remark beside it. */
export const hasSummary = ({ settings: { check, fields } }: Pick<Context, 'settings'>) =>
  fields === null && (check === null || check === 'table' || check === 'list');

/** The answer in the format that was asked for. A format loads what it needs. */
export async function written(
  result: CheckResult,
  catalogue: Catalogue,
  context: Context,
): Promise<Chunks> {
  const { settings, width, wording } = context;
  const { shown, summary } = result;
  const format = settings.check ?? 'table';
  switch (format) {
    case 'unix':
    case 'github':
    case 'sarif':
      if (settings.fields !== null) {
        throw new Problem('exclusive-options', { option: 'fields', other: `format ${format}` });
      }
      return annotated(format, result, catalogue, wording);
    default: {
      const table = checkTable(shown, catalogue);
      checkColumns(settings, table, await context.languages());
      if (!hasSummary(context) || format === 'list') {
        const rows = await render(table, { ...context, format, fields: settings.fields });
        if (!hasSummary(context)) return rows;
        const { wrap } = await import('../formats/layout.ts');
        const lines = width === null ? [summary] : wrap(summary, width);
        return inTurn(rows, shown.length > 0 ? '\n' : '', `${lines.join('\n')}\n`);
      }
      const { loadUnicodeFor } = await import('../terminal/width.ts');
      await loadUnicodeFor(shown.flatMap(({ file, statement }) => [file, statement.quote]));
      const { checkReport } = await import('../sections/check-report.ts');
      const { renderReport } = await import('../formats/report.ts');
      const report = checkReport(shown, [summary], catalogue, wording);
      return renderReport(report, { width, paint: await context.paint() });
    }
  }
}

async function annotated(
  format: 'unix' | 'github' | 'sarif',
  { shown, ignored, findings, isComplete }: CheckResult,
  catalogue: Catalogue,
  wording: Wording,
): Promise<string> {
  const { annotationsOf, checkRules } = await import('../sections/check-annotations.ts');
  const annotations = annotationsOf([...shown, ...ignored], findings, catalogue, wording);
  switch (format) {
    case 'unix':
      return (await import('../formats/unix.ts')).renderUnix(annotations);
    case 'github': {
      const { renderGithub } = await import('../formats/github.ts');
      return renderGithub(annotations, (count) =>
        wording.language === 'zh'
          ? `另有 ${count} 条未显示。全部结果见 wujin check --format unix。`
          : `${count} more are not shown. For all of them, run wujin check --format unix.`,
      );
    }
    case 'sarif': {
      const { renderSarif } = await import('../formats/sarif.ts');
      const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
      const { language } = wording;
      return renderSarif(annotations, {
        version,
        rules: checkRules(wording),
        language,
        isComplete,
      });
    }
  }
}
