import { entry } from '../lookup/catalogue.ts';
import type { Text } from '../model/text.ts';
import { auditSheet, auditSummary, baseOf } from '../sections/audit.ts';
import { auditRows } from '../sections/audit-rows.ts';
import { ifAny } from '../sections/example-ids.ts';
import type { Examples } from '../sections/section.ts';
import { inTurn } from '../terminal/chunks.ts';
import type { Answer, Context, Sample } from './command.ts';
import { followId } from './ids.ts';
import { leftOut } from './left-out.ts';
import { checkColumns } from './option-values.ts';
import { render } from './render.ts';
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

export const sample: Sample = ({ source }) => (source === null ? null : [source, '--limit', '1']);

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
  const format = settings.format ?? 'table';
  const sheet = auditSheet(rows, { isTerminal: width !== null, isTable: format === 'table' });
  checkColumns(settings, sheet, await context.languages());
  const table = await render(sheet, {
    ...context,
    format,
    fields: settings.fields,
  });
  const none = rows.length === 0 ? [nothing(all.length)[wording.language]] : [];

  const rest = leftOut(rows.length, {
    matching: matching.length,
    isReduced: false,
    isLimited: rows.length < matching.length,
  });
  const told = rest ? [rest[wording.language]] : none;
  if (format !== 'table' && format !== 'list') {
    return { output: table, remarks: [...renamed, ...told] };
  }

  const { wrap } = await import('../formats/layout.ts');
  const paint = await context.paint();
  const text = auditSummary(all, source, wording);
  const lines = width === null ? [text] : wrap(paint({ text, tone: 'strong' }), width);
  // In a pipe the header is the first line, so the summary is a remark.
  if (width === null) return { output: table, remarks: [...renamed, ...lines, ...told] };
  return {
    output: inTurn(`${lines.join('\n')}\n`, ...(rows.length > 0 ? ['\n', table] : [])),
    remarks: [...renamed, ...told],
  };
}

function nothing(claims: number) {
  return claims === 0
    ? {
        en: 'This source makes no claims. It only supports terms.',
        zh: '该来源没有关于事实的说法，仅用于术语。',
      }
    : { en: 'No claim has that verdict.', zh: '没有该结论的说法。' };
}
