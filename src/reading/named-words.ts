/**
 * Part of the stage `named`: what the words of a title say of an award beside its name: which grade, which
 * batch, which level. Two words that say the same have the same value.
 */

/** Levels by the ids of the standard vocabulary. */
const levels: readonly (readonly [string, RegExp])[] = [
  ['national', /国家级?|全国|(?<![a-z])(?:national|state)(?:[- ]level)?(?![a-z])/g],
  ['provincial', /(?<!全)省级?|(?<![a-z])provinc(?:ial|e)(?:[- ]level)?(?![a-z])/g],
  ['city', /(?<![全县])市级|(?<![a-z])(?:municipal|city)(?:[- ]level)?(?![a-z])/g],
];

/** The level that a part of a text names; null if it names none, or more than one. */
export function levelIn(text: string): string | null {
  const found = levels.filter(([, word]) => text.search(word) >= 0);
  return found.length === 1 && found[0] ? found[0][0] : null;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const hanOrdinals = '一二三四五六七八九十';
const batch = new RegExp(
  `首批|第(?<han>[${hanOrdinals}\\d]{1,2})批|(?<![a-z])(?<en>${ordinals.join('|')})(?: [a-z]+)? batch(?![a-z])`,
);

/** The batch of a title: 1 for 首批. */
export function batchIn(text: string): number | null {
  const found = batch.exec(text);
  if (!found) return null;
  const { han, en } = found.groups ?? {};
  if (en) return ordinals.indexOf(en) + 1;
  return han ? hanOrdinals.indexOf(han) + 1 || Number(han) || null : 1;
}

/** A grade on its scale. Only grades of one scale can differ. */
export type Grade = { readonly scale: 'word' | 'letter'; readonly value: string };
export type GradeMatch = Grade & { readonly start: number; readonly end: number };

const gradeWords: Readonly<Record<string, string>> = {
  excellent: 'excellent',
  outstanding: 'excellent',
  优秀: 'excellent',
  优: 'excellent',
  good: 'good',
  良好: 'good',
  良: 'good',
  satisfactory: 'fair',
  fair: 'fair',
  qualified: 'fair',
  合格: 'fair',
  中等: 'fair',
  一般: 'fair',
  poor: 'poor',
  unqualified: 'poor',
  不合格: 'poor',
  较差: 'poor',
};
const letters =
  /(?<![a-z])(?:grade|class|level|category) [“"'‘]?(?<after>[a-e]{1,5})(?![a-z])|(?<![a-z])(?<before>[a-e]{1,5})[”"'’]?(?:级|类|等|-(?:grade|rated|class)(?![a-z]))|(?<![a-z])(?:grad|rat)ed [“"'‘]?(?<rated>[b-e]|a(?= as|[,.;”"'’]|$))(?![a-z])/g;
/** A word such as "good" is a grade only where something is rated so. */
const words = new RegExp(
  `(?:(?<![a-z])(?:rated|graded|judged|assessed|classed|evaluated|rating of|grade of|result of|result was)(?: as)?(?: an?)? ?|(?:获评|评为|评定为|评价为|评级为|定为|获得|获|结果为|等次为|等级为|取得)(?:了)?)[“"'‘「]?(?<rated>${Object.keys(gradeWords).join('|')})(?![a-z])(?!企业|个人|单位|组织|集体|项目|案例|成绩|作品)`,
  'g',
);
/** A title that ends with its grade: 评估优秀. */
const closing = /(?:评估|评价|考核|验收)(?:结果)?[“"]?(?<rated>优秀|良好|合格|不合格)/g;
/** A title that begins with its grade: "Excellent in the evaluation of …". */
const opening = /(?<![a-z])(?<rated>excellent|good|qualified|outstanding) in (?:the |an? )?/g;

/** The grades that a text states, in no order. */
export function gradesIn(text: string): readonly GradeMatch[] {
  const at = ({ index, 0: word }: RegExpExecArray) => ({ start: index, end: index + word.length });
  const lettered = [...text.matchAll(letters)].flatMap((match): readonly GradeMatch[] => {
    const { after, before, rated } = match.groups ?? {};
    const value = after ?? before ?? rated;
    return value === undefined ? [] : [{ scale: 'letter', value, ...at(match) }];
  });
  const worded = [words, closing, opening].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly GradeMatch[] => {
      const value = gradeWords[match.groups?.['rated'] ?? ''];
      return value === undefined ? [] : [{ scale: 'word', value, ...at(match) }];
    }),
  );
  return [...lettered, ...worded];
}

/** The number of a document: 武政办发〔2022〕59号. */
export type DocumentNumber = {
  readonly office: string;
  readonly year: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
};
const documentNumber =
  /(?<office>\p{Script=Han}{2,8})\s?[〔[(【]\s?(?<year>(?:19|20)\d\d)\s?[〕\])】]\s?第?(?<number>\d{1,4})号/gu;

export function documentNumbersIn(text: string): readonly DocumentNumber[] {
  return [...text.matchAll(documentNumber)].map((match) => {
    const { office = '', year = '', number = '' } = match.groups ?? {};
    return {
      office,
      year,
      number: String(Number(number)),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
