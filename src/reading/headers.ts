/** Part of the stage `context`: what the headers of a table say about the numbers of a cell. */
import type { Block } from './document.ts';
import type { Mentions } from './mentions.ts';
import { residueOf } from './residue.ts';

export type Headers = {
  /** The indicators, or the lists, that the headers name. */
  readonly indicators: readonly string[];
  readonly lists: readonly string[];
  /** Whether a header says something that is not understood: then no number is taken for the indicator. */
  readonly isClear: boolean;
  /** What the headers say of the unit: "CNY bn", 亿元. */
  readonly unit: string | null;
  /** What the title of the table says of it, for amounts of money that have no other. */
  readonly titleUnit: string | null;
  /** Whether the heading or the introduction speaks of lists. */
  readonly isOfLists: boolean;
};

const amount = String.raw`(?:(?:cny|rmb|usd|us\$|¥)\s*)?(?:bn|billion|mn?|million|k|thousand|trillion|10,000|亿|万|千|百)?\s*(?:yuan|元|美元|usd|人|家|户|个|%|percent|km2|km²|平方公里|平方米|m2|m²|people|persons)?(?:\s*(?:bn|billion|mn?|million))?`;
const scale = String.raw`(?:cny|rmb|usd)\s*(?:bn|billion|mn?|million)|(?:bn|billion|mn?|million|亿|万)\s*(?:yuan|元|人|美元)|%|亿元|万人|万元`;
/** A unit in parentheses, after a comma, after "in", or all that there is. */
const unitWords = new RegExp(
  String.raw`[(（]\s*(?:单位[:：]\s*)?(?:in )?(${amount})\s*[)）]|(?:[,，:：]|(?<![a-z])in)\s*(${scale})\s*$|^(${amount})$`,
);

const otherColumn =
  /排名|位次|名次|排位|占比|比重|份额|增速|增幅|目标|计划|预期|规划|(?<![a-z])(?:rank\w*|city|per (?:head|capita)|shares?|growth|change|targets?|plan(?:ned)?|goals?|forecast)(?![a-z])/;

export function headersOf(block: Block, mentionsOfBlock: (block: Block) => Mentions): Headers {
  const indicators: string[] = [];
  const lists: string[] = [];
  let isClear = true;
  let unit: string | null = null;
  for (const header of [...block.rowHeaders, ...block.columnHeaders]) {
    const mentions = mentionsOfBlock(header);
    const { normal, names, periods, subjects, quantities } = mentions;
    const found = unitWords.exec(normal);
    const words = found?.[1] ?? found?.[2] ?? found?.[3];
    if (words?.trim()) unit = words.trim();
    for (const { meanings } of names) {
      const ids = (kind: string) =>
        meanings.flatMap((each) => (each.kind === kind && each.id !== null ? [each.id] : []));
      indicators.push(...ids('indicator'));
      lists.push(...ids('list'));
    }
    const known = [
      ...names,
      ...periods,
      ...subjects,
      ...quantities,
      ...(found ? [{ start: found.index, end: found.index + found[0].length }] : []),
    ];
    // A column of ranks, shares or aims holds no results.
    const outside = names.reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      normal,
    );
    if (otherColumn.test(outside)) isClear = false;
    const sorted = known.sort((a, b) => a.start - b.start);
    if (
      residueOf(normal, 0, normal.length, sorted) >= 1 &&
      !/^(?:indicator|item|value|指标|项目|数值)/.test(normal)
    )
      isClear = false;
  }
  const titles = titlesOf(block).map(mentionsOfBlock);
  const title = indicators.length + lists.length > 0 ? undefined : titles.find(namesOne);
  return {
    indicators: title ? indicatorsIn(title) : [...new Set(indicators)],
    lists: [...new Set(lists)],
    isClear,
    unit: unit ?? (title ? unitIn(title) : null),
    titleUnit: titles.map(unitIn).find((each) => each !== null) ?? null,
    isOfLists: false,
  };
}

/** What may say what a whole table is about: its corner, the line before it, the heading. */
function titlesOf({ rowHeaders, intro, headings }: Block): readonly Block[] {
  const corner = rowHeaders.flatMap(({ columnHeaders }) => columnHeaders);
  return [...corner, ...(intro ? [intro] : []), ...headings.slice(-1)];
}

const indicatorsIn = ({ names }: Mentions): readonly string[] => [
  ...new Set(
    names.flatMap(({ meanings }) =>
      meanings.flatMap(({ kind, id }) => (kind === 'indicator' && id !== null ? [id] : [])),
    ),
  ),
];

/** A title names one indicator, and is short. */
const namesOne = (mentions: Mentions): boolean =>
  mentions.normal.length <= 80 &&
  indicatorsIn(mentions).length === 1 &&
  !otherColumn.test(mentions.normal);

const titleUnit = new RegExp(
  String.raw`(?:[(（]|单位[:：]|(?<![a-z])in |[,，:：]\s*)\s*(?:单位[:：]\s*)?(?:in )?(${scale}|10,000)(?![a-z])`,
);
const unitIn = ({ normal }: Mentions): string | null => titleUnit.exec(normal)?.[1]?.trim() ?? null;
