/** Statements and faults of directives as annotations of files. */
import type { Annotation, Rule } from '../formats/annotation.ts';
import type { Wording } from '../formats/column.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { Text } from '../model/text.ts';
import { faultWords, ruleOf, severityOfFault } from './check-remarks.ts';
import {
  type CheckRow,
  fingerprintOf,
  type LocatedFinding,
  oneLine,
  severityOf,
} from './check-rows.ts';
import { dataWords, reasonWords, subjectWords } from './check-wording.ts';
import { causes, verdictWords } from './check-words.ts';
import { colonIn } from './wording.ts';

const about = {
  contradicted: { en: 'The data contradicts the statement.', zh: '表述与数据不符。' },
  rounding: { en: 'The last digit is rounded wrongly.', zh: '末位舍入有误。' },
  disputed: { en: 'Sources disagree about the statement.', zh: '各来源说法不一。' },
  unconfirmed: { en: 'Only unverified pages agree.', zh: '仅有未核实的网页相符。' },
  confirmed: { en: 'The data agrees.', zh: '与数据相符。' },
  unknown: {
    en: 'The number was not understood, or the data does not have it.',
    zh: '未能识别，或数据中没有。',
  },
  'unused-ignore': { en: 'A comment ignores nothing.', zh: '忽略注释没有作用。' },
  'unused-pin': {
    en: 'A comment that names a fact has no number beside it.',
    zh: '注明事实的注释旁没有数字。',
  },
  'unknown-id': { en: 'A comment names an unknown id.', zh: '注释中的 id 不存在。' },
  directive: { en: 'A wujin comment is wrong.', zh: 'wujin 注释有误。' },
} as const satisfies Record<string, Text>;

export const checkRules = ({ language }: Wording): readonly Rule[] =>
  Object.entries(about).map(([id, text]) => ({ id, about: text[language] }));

export function annotationsOf(
  rows: readonly CheckRow[],
  findings: readonly LocatedFinding[],
  catalogue: Catalogue,
  wording: Wording,
): readonly Annotation[] {
  const all = [
    ...rows.map((row) => ofRow(row, catalogue, wording)),
    ...findings.map((each) => ofFinding(each, wording)),
  ];
  const files = [...new Set([...rows, ...findings].map(({ file }) => file))];
  return all.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.offset - b.offset);
}

function ofRow(row: CheckRow, catalogue: Catalogue, wording: Wording): Annotation {
  const { statement, claims: _, ...where } = row;
  const { offset, length, verdict, cause, shouldRead, fact: id, ignored } = statement;
  const { language } = wording;
  const fact = id === null ? undefined : catalogue.facts.get(id);
  const subject = subjectWords(catalogue, statement, wording);
  const quote = `“${oneLine(statement.quote)}”`;
  const data = fact ? dataWords(catalogue, fact, wording) : '';
  const words = sentences[language];
  const colon = colonIn(wording);
  const message = [
    [quote, subject].filter((part) => part !== '').join(colon) + colon.trimEnd(),
    factWords(row, data, wording),
    ...(shouldRead === null ? [] : [words.shouldRead(oneLine(shouldRead))]),
  ].join(words.space);
  const title = [verdictWords[verdict][language], subject].filter((part) => part !== '');
  return {
    ...where,
    offset,
    length,
    severity: severityOf(statement),
    rule: verdict === 'contradicted' && cause === 'rounding' ? cause : verdict,
    subject: id,
    title: title.join(colon),
    message,
    fingerprint: fingerprintOf(row),
    // What is marked up or escaped in the source cannot be replaced by bare words.
    replacement: statement.quote.length === length ? shouldRead : null,
    suppressed: ignored && { reason: ignored.reason },
  };
}

const sentences = {
  en: {
    space: ' ',
    data: (data: string, cause: string) => `the data has ${data}${cause && ` (${cause})`}.`,
    disputed: (data: string) => `sources disagree. The data shows ${data}.`,
    shouldRead: (text: string) => `Should read “${text}”.`,
    end: '.',
  },
  zh: {
    space: '',
    data: (data: string, cause: string) => `数据中为${data}${cause && `（${cause}）`}。`,
    disputed: (data: string) => `各来源说法不一，数据显示为${data}。`,
    shouldRead: (text: string) => `应为“${text}”。`,
    end: '。',
  },
} as const;

/** What the data says to the statement. */
function factWords({ statement }: CheckRow, data: string, wording: Wording): string {
  const { verdict, cause } = statement;
  const { language } = wording;
  const words = sentences[language];
  if (verdict === 'contradicted')
    return words.data(data, cause === null ? '' : causes[cause][language]);
  if (verdict === 'disputed') return words.disputed(data);
  return (reasonWords(statement, wording) || verdictWords[verdict][language]) + words.end;
}

function ofFinding({ fault, ...where }: LocatedFinding, { language }: Wording): Annotation {
  const rule = ruleOf(fault);
  return {
    ...where,
    severity: severityOfFault(fault),
    rule,
    subject: null,
    title: about[rule][language].replace(/[.。]$/, ''),
    message: faultWords(fault)[language],
    fingerprint: null,
    replacement: null,
    suppressed: null,
  };
}
