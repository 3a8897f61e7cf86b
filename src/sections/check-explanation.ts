/** One statement through the stages of the reading, for whoever asks why it got its verdict. */
import type { Cell, Span, Wording } from '../formats/column.ts';
import type { Detail } from '../formats/detail.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { type Text, textIn } from '../model/text.ts';
import { keysOf } from '../model/vocabulary.ts';
import { spanOf } from '../reading/document.ts';
import type { Trace } from '../reading/trace.ts';
import { type CheckRow, oneLine } from './check-rows.ts';
import {
  dataWords,
  originWords,
  readingWords,
  reasonWords,
  sourcesInLine,
  subjectWords,
  verdictCell,
} from './check-wording.ts';
import { causes, placesFrom, ways } from './check-words.ts';
import { formatNumber } from './wording.ts';

const labels = {
  sentence: { en: 'Sentence', zh: '句子' },
  headings: { en: 'Under', zh: '所属标题' },
  numbers: { en: 'Numbers', zh: '数字' },
  names: { en: 'Names', zh: '名称' },
  periods: { en: 'Periods', zh: '时期' },
  areas: { en: 'Areas', zh: '区域' },
  carried: { en: 'Carried over', zh: '沿用' },
  candidates: { en: 'Candidates', zh: '候选指标' },
  readAs: { en: 'Read as', zh: '理解为' },
  compared: { en: 'Compared with', zh: '对照' },
  data: { en: 'In the data', zh: '数据中为' },
  confirmedBy: { en: 'Confirmed by', zh: '佐证' },
  contradictedBy: { en: 'Contradicted by', zh: '相反记载' },
  cause: { en: 'Likely cause', zh: '可能原因' },
  shouldRead: { en: 'Should read', zh: '应为' },
  ignored: { en: 'Ignored', zh: '已忽略' },
  verdict: { en: 'Verdict', zh: '结论' },
} as const satisfies Record<string, Text>;

export function explanation(
  row: CheckRow,
  trace: Trace | null,
  catalogue: Catalogue,
  wording: Wording,
): Detail {
  const { language } = wording;
  const { statement } = row;
  const { reading, fact: id, ignored, cause } = statement;
  const fact = id === null ? undefined : catalogue.facts.get(id);
  const unit = fact ? subjectOf(catalogue, fact).unit : null;
  const reason = reasonWords(statement, wording);
  const field = (key: keyof typeof labels, cell: Cell) => ({ label: labels[key][language], cell });
  return {
    title: `${row.line}:${row.column}  “${oneLine(statement.quote)}”`,
    subtitle: row.file,
    fields: [
      ...(trace ? traceFields(row, trace, catalogue, wording) : []).map(([key, cell]) =>
        field(key, cell),
      ),
      field(
        'readAs',
        lines([
          readingWords(reading, statement.kind, catalogue.units, wording),
          subjectWords(catalogue, statement, wording),
          originWords(reading, wording),
        ]),
      ),
      field('compared', statement.candidates.join('\n')),
      field('data', fact ? dataWords(catalogue, fact, wording) : ''),
      field('confirmedBy', sourcesInLine(statement.confirmedBy, unit, wording)),
      field('contradictedBy', sourcesInLine(statement.contradictedBy, unit, wording)),
      field('cause', cause === null ? '' : causes[cause][language]),
      field('shouldRead', statement.shouldRead ?? ''),
      field('ignored', ignored ? (ignored.reason ?? ignored.by) : ''),
      field('verdict', [
        ...verdictCell(statement, wording),
        ...(reason === '' ? [] : [{ text: `${language === 'zh' ? '：' : ': '}${reason}` }]),
      ]),
    ],
    lists: [],
  };
}

type Field = readonly [keyof typeof labels, Cell];

function traceFields(
  { statement }: CheckRow,
  { block, sentence, shift, mentions, carried, considered, found }: Trace,
  { indicators, areas }: Catalogue,
  wording: Wording,
): readonly Field[] {
  const { language } = wording;
  const { raw, quantities, ranks, names, periods, subjects } = mentions;
  const part = ({ start, end }: { readonly start: number; readonly end: number }) =>
    oneLine(raw.slice(start, end));
  const isStatement = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const from = Math.max(start + shift, sentence.start);
    return spanOf(block, from, Math.min(end + shift, sentence.end)).offset === statement.offset;
  };
  const own = found.find(isStatement);
  const links = own?.number?.kind === 'quantity' ? (considered.get(own.number) ?? []) : [];
  const label = (id: string) => {
    const { label: text } = indicators.get(id) ?? areas.get(id) ?? {};
    return text ? textIn(text, wording) : id;
  };
  return [
    ['sentence', oneLine(sentence.text)],
    ['headings', block.headings.map(({ text }) => oneLine(text)).join(' › ')],
    [
      'numbers',
      lines(
        [...quantities, ...ranks]
          .toSorted((a, b) => a.start - b.start)
          .map((each) =>
            each.kind === 'rank'
              ? `“${part(each)}” = ${language === 'zh' ? `第${each.rank}位` : `rank ${each.rank}`}`
              : `“${part(each)}” = ${[formatNumber(each.value), each.unit ?? ''].filter((text) => text !== '').join(' ')}${each.bound === 'exact' ? '' : ` (${each.bound})`}`,
          ),
      ),
    ],
    [
      'names',
      lines(
        names.map((name) => {
          const ids = name.meanings.flatMap(({ id }) => (id === null ? [] : [id]));
          return `“${part(name)}” = ${ids.length > 0 ? ids.join(', ') : '–'}`;
        }),
      ),
    ],
    ['periods', periods.map(part).join(language === 'zh' ? '、' : ', ')],
    [
      'areas',
      lines(
        subjects
          .filter(({ kind }) => kind !== 'other')
          .map((each) =>
            each.kind === 'area' ? `“${part(each)}” = ${each.ids.join(', ')}` : `“${part(each)}”`,
          ),
      ),
    ],
    ['carried', lines(carriedWords(carried, label, wording))],
    [
      'candidates',
      lines(
        links.map(({ indicator, score, by }) => {
          const way = keysOf(ways).find((key) => key === by);
          return `${score.toFixed(2)}  ${indicator.id}  ${way ? ways[way][language] : by}`;
        }),
      ),
    ],
  ];
}

function carriedWords(
  { who, when, date }: Trace['carried'],
  label: (id: string) => string,
  { language }: Wording,
): readonly string[] {
  const isZh = language === 'zh';
  const from = (place: keyof typeof placesFrom) =>
    isZh ? `（来自${placesFrom[place].zh}）` : ` (from ${placesFrom[place].en})`;
  const area = who?.boundary ?? who?.area ?? null;
  const month = date?.month == null ? '' : `-${String(date.month).padStart(2, '0')}`;
  return [
    ...(who && area !== null ? [label(area) + from(who.from)] : []),
    ...(when?.period ? [when.period + from(when.from)] : []),
    ...(date ? [`${isZh ? '文本日期：' : 'date of the text: '}${date.year}${month}`] : []),
  ];
}

/** One line each. */
function lines(texts: readonly string[]): readonly Span[] {
  return texts
    .filter((text) => text !== '')
    .flatMap((text, i) => (i === 0 ? [{ text }] : [{ text: '\n' }, { text }]));
}
