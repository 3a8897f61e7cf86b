import { notationOf } from './digits.ts';
import { type Mention, mentionsIn, quantitiesIn } from './numbers.ts';
import type { Bound } from './vocabulary.ts';

/** The printed text of a claim with the numbers in it. Reading takes long, so a text is read once. */
export type Print = {
  readonly text: string;
  readonly language: string;
  readonly mentions: readonly Mention[];
};

/** Reads a printed text in the notation of its language. */
export function readPrint(text: string, language = 'en'): Print {
  return { text, language, mentions: mentionsIn(text, language) };
}

/**
 * What a printed text says of a value: it states the value, it states another one, or it has no number
 * that can be read. The last proves nothing.
 */
export type Statement = 'stated' | 'otherwise' | 'not-read';

/** The number in a text that states a value. */
type Stating = { readonly step: number; readonly bound: Bound };

/** Whether a text states a value: as a number, or by naming so many things in a row. */
export function statesValue(print: Print, value: number): Statement {
  if (numberStating(print, value)) return 'stated';
  if (print.mentions.some(({ kind }) => kind !== 'rank')) return 'otherwise';
  return value > 1 && print.text.split('、').length === value ? 'stated' : 'not-read';
}

/**
 * The rounding that a claim prints: the step of the number that states its value. Where no number
 * does, the zeros at the end of the value count as rounded, so that nothing seems more exact than it
 * may be: 35,000 is any value from 34,500 to 35,500.
 */
export function stepOf(print: Print, value: number): number {
  return numberStating(print, value)?.step ?? stepOfZeros(value);
}

/**
 * Whether a text states a bound beside a value. A value without any bound beside it does not state
 * "more than", but the words may be ones that we do not know: that is not read.
 */
export function statesBound(print: Print, value: number, bound: Bound): Statement {
  const said = numberStating(print, value)?.bound ?? 'exact';
  if (said === bound) return 'stated';
  return said === 'exact' ? 'not-read' : 'otherwise';
}

/** Whether a text states a rank, or "top" and the rank: as an ordinal, or as a number alone. */
export function statesRank(
  print: Print,
  rank: number,
  bound: 'top' | 'exact' | undefined,
): Statement {
  const isStated = print.mentions.some((mention) =>
    mention.kind === 'rank'
      ? mention.rank <= rank &&
        rank <= (mention.to ?? mention.rank) &&
        mention.bound === (bound === 'top' ? 'top' : null)
      : mention.value === rank,
  );
  return isStated ? 'stated' : print.mentions.length > 0 ? 'otherwise' : 'not-read';
}

/**
 * Where the notation of its language reads nothing, the text is read in the other one: 1,67 also is on
 * English pages. Digits that both read, as in 1,667, mean what the language says.
 */
function numberStating({ text, language, mentions }: Print, value: number): Stating | null {
  if (mentions.some(({ kind }) => kind === 'quantity')) return statingIn(mentions, value);
  const other = notationOf(language) === 'comma' ? 'en' : 'de';
  return statingIn(mentions, value) ?? statingIn(quantitiesIn(text, other), value);
}

/** A year counts as a number only where the text has no other: "2021" may count two thousand firms. */
function statingIn(mentions: readonly Mention[], value: number): Stating | null {
  const hasOnlyYears = mentions.every(({ kind }) => kind === 'year');
  for (const mention of mentions) {
    if (mention.kind === 'quantity') {
      const isFall = mention.change === 'down' && -mention.value === value;
      if (isFall || mention.value === value || mention.to === value) return mention;
    } else if (mention.kind === 'year' && hasOnlyYears && mention.value === value) {
      return { step: 0, bound: 'exact' };
    }
  }
  return null;
}

function stepOfZeros(value: number): number {
  const [digits = '', power = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const zeros = decimals === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : -decimals.length;
  return value === 0 ? 1 : Number(`1e${zeros + Number(power)}`);
}
