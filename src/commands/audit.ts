import { entry } from '../lookup/catalogue.ts';
import type { Text } from '../model/text.ts';
import type { Verdict } from '../model/vocabulary.ts';
import { auditTable, baseOf, briefFields, briefTable } from '../sections/audit.ts';
import { auditDetail } from '../sections/audit-detail.ts';
import { type AuditRow, auditRows, uncountedParts } from '../sections/audit-rows.ts';
import { type Audited, auditSummary } from '../sections/audit-summary.ts';
import { ifAny } from '../sections/example-ids.ts';
import type { Examples } from '../sections/section.ts';
import { type Chunks, inTurn } from '../terminal/chunks.ts';
import { sanitiseLine } from '../terminal/sanitise.ts';
import type { Answer, Context, Sample } from './command.ts';
import { followId } from './ids.ts';
import { leftOut } from './left-out.ts';
import { checkColumns } from './option-values.ts';
import type { Format } from './options.ts';
import { render } from './render.ts';
import { suggestedCommand } from './suggested-command.ts';
import { unknownId } from './unknown-id.ts';

export const about: Text = {
  en: 'Fact-check one source in the dataset, claim by claim',
  zh: '逐条核查数据集中的某一来源',
};

export const examples: Examples = ({ base, source, otherSource }) => {
  // A dataset without a base has no source that need not be named.
  const first = ['wujin audit', ...(base === null ? ifAny(source, (id) => id) : [])].join(' ');
  return [
    { line: first, about: { en: 'one source, claim by claim', zh: '逐条核对某一来源' } },
    { line: `${first} --brief`, about: { en: 'one line per claim', zh: '每条说法一行' } },
    {
      line: `${first} --verdict unconfirmed --format list`,
      about: { en: 'what no other source confirms', zh: '无其他来源证实的说法' },
    },
    ...ifAny(otherSource, (id) => ({
      line: `wujin audit ${id}`,
      about: { en: 'another source', zh: '核对其他来源' },
    })),
  ];
};

export const sample: Sample = ({ source }) =>
  source === null ? null : [source, '--brief', '--limit', '1'];

export async function run(context: Context): Promise<Answer> {
  const { operands, settings, wording, width } = context;
  const catalogue = await context.catalogue();
  const { dataset, sources } = catalogue;
  const { id, remarks: renamed } = followId(dataset, operands[0] ?? baseOf(catalogue), wording);
  if (!sources.has(id)) throw await unknownId(catalogue, id, [...sources.keys()], 'source');
  const source = entry(sources, id);
  const all = auditRows(catalogue, source);
  const matching = all.filter(
    ({ audited }) => settings.verdict === null || audited.verdict === settings.verdict,
  );
  const rows = settings.limit === null ? matching : matching.slice(0, settings.limit);
  const audited = { source, rows: all, uncounted: uncountedParts(catalogue, source) };
  const none = rows.length === 0 ? [nothing(all.length)[wording.language]] : [];
  const rest = leftOut(rows.length, {
    matching: matching.length,
    isReduced: false,
    isLimited: rows.length < matching.length,
  });
  const told = rest ? [rest[wording.language]] : none;
  const output = await print(audited, rows, context);
  // In a pipe a table begins with its header, so the summary is a remark.
  const isApart = width === null && (settings.format ?? 'table') === 'table';
  const summary = isApart ? [auditSummary(audited, wording)] : [];
  return { output, remarks: [...renamed, ...summary, ...told] };
}

/** The claims in a format. In a terminal, the summary comes first. */
async function print(
  audited: Audited,
  rows: readonly AuditRow[],
  context: Context,
): Promise<Chunks> {
  const { settings, width } = context;
  const { fields, brief } = settings;
  const format = settings.format ?? 'table';
  const table = (brief ? briefTable : auditTable)(rows, { isTerminal: width !== null });
  checkColumns(settings, table, await context.languages());
  const isForPeople = format === 'table' || format === 'list' || format === 'markdown';
  if (format === 'table' && width !== null && !brief && fields === null) {
    return printDetail(audited, rows, context);
  }
  const output = await render(table, {
    ...context,
    format,
    fields: brief && !isForPeople ? briefFields : fields,
  });
  if (!isForPeople || (format === 'table' && width === null)) return output;
  const summary = await summaryIn(format, audited, context);
  return inTurn(`${summary}\n`, ...(rows.length > 0 ? ['\n', output] : []));
}

/** The summary above a table or a list. */
async function summaryIn(format: Format, audited: Audited, context: Context): Promise<string> {
  const { wording, width } = context;
  const text = auditSummary(audited, wording);
  if (format === 'markdown') {
    const { markdownLine, markdownText } = await import('../formats/markdown-text.ts');
    return markdownLine(markdownText(sanitiseLine(text)));
  }
  const paint = await context.paint();
  const painted = paint({ text, tone: 'strong' });
  if (width === null) return painted;
  const { wrap } = await import('../formats/layout.ts');
  return wrap(painted, width).join('\n');
}

async function printDetail(
  audited: Audited,
  shown: readonly AuditRow[],
  context: Context,
): Promise<string> {
  const { settings, wording, width } = context;
  const { renderDetail } = await import('../formats/detail.ts');
  const more = (verdict: Verdict) =>
    suggestedCommand('audit', [audited.source.id], settings, ['--verdict', verdict, '--brief']);
  const detail = auditDetail(audited, { shown, more }, wording);
  return renderDetail(detail, { width, paint: await context.paint() });
}

function nothing(claims: number) {
  return claims === 0
    ? {
        en: 'This source makes no claims. It only supports terms.',
        zh: '该来源没有关于事实的说法，仅用于术语。',
      }
    : { en: 'No claim has that verdict.', zh: '没有该结论的说法。' };
}
