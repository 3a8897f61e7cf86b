import type { DataTable } from '../formats/column.ts';
import { assessFact } from '../lookup/catalogue.ts';
import type { Text } from '../model/text.ts';
import { type DoubtRow, doubtDetail, doubtsIn, doubtTable } from '../sections/doubts.ts';
import type { Examples } from '../sections/section.ts';
import type { Chunks } from '../terminal/chunks.ts';
import type { Answer, Context } from './command.ts';
import { leftOut } from './left-out.ts';
import { checkColumns } from './option-values.ts';
import { render } from './render.ts';
import type { Settings } from './settings.ts';
import { suggestedCommand } from './suggested-command.ts';

export const about: Text = {
  en: 'Facts not to compare, weak and outdated figures',
  zh: '不宜相比的事实、证据薄弱或过时的数据',
};

export const examples: Examples = () => [
  { line: 'wujin doubts', about: { en: 'everything to be careful with', zh: '所有须留意之处' } },
  {
    line: 'wujin doubts --json',
    about: { en: 'for a script', zh: '供脚本使用' },
  },
];

export async function run(context: Context): Promise<Answer> {
  const { settings, wording } = context;
  const catalogue = await context.catalogue();
  const all = doubtsIn(catalogue);
  const disputed = catalogue.dataset.figures.filter(
    (figure) => assessFact(figure, catalogue.sources).evidence === 'disputed',
  ).length;
  const rows = settings.limit === null ? all : all.slice(0, settings.limit);
  const table = doubtTable(rows);
  checkColumns(settings, table, await context.languages());
  const output = await print(all, rows, table, context);
  const rest = leftOut(rows.length, {
    matching: all.length,
    isReduced: false,
    isLimited: rows.length < all.length,
  });
  const told = rest ?? (all.length === 0 ? noneBut(disputed, settings) : null);
  return { output, remarks: told ? [told[wording.language]] : [] };
}

/** Disputes are not among the doubts: whoever has no doubts hears of them. */
function noneBut(disputed: number, settings: Settings): Text {
  const command = suggestedCommand('stats', [], settings, ['--evidence', 'disputed', '--all']);
  return disputed === 0
    ? { en: 'No doubts: nothing to be careful with.', zh: '没有须留意之处。' }
    : {
        en: `No doubts, but disputed figures: ${disputed}. To see them, run ${command}`,
        zh: `没有疑点，但有争议的数据 ${disputed} 条：${command}`,
      };
}

async function print(
  all: readonly DoubtRow[],
  rows: readonly DoubtRow[],
  table: DataTable<DoubtRow>,
  context: Context,
): Promise<Chunks> {
  const { settings, wording, width } = context;
  const { fields } = settings;
  const format = settings.format ?? 'table';
  if (format === 'table' && width !== null && fields === null && rows.length > 0) {
    const { renderDetail } = await import('../formats/detail.ts');
    const disputes = suggestedCommand('stats', [], settings, ['--evidence', 'disputed', '--all']);
    return renderDetail(doubtDetail(all, rows, disputes, wording), {
      width,
      paint: await context.paint(),
    });
  }
  return render(table, { ...context, format, fields });
}
