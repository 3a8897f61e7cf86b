import { notationOf } from './digits.ts';
import { type Mention, mentionsIn, quantitiesIn } from './numbers.ts';
import type { Bound } from './vocabulary.ts';

/**
 * What a printed text says of a value: it states the value, it states another one, or it has no number
 * that can be read. The last proves nothing.
 */
export type Statement = 'stated' | 'otherwise' | 'not-read';

/** The number in a text that states a value. */
type Stating = { readonly step: number; readonly bound: Bound };

/** Whether a text states a value: as a number, or by naming so many things in a row. */
export function statesValue(printed: string, value: number, language = 'en'): Statement {
  if (numberStating(printed, value, language)) return 'stated';
  if (mentionsIn(printed, language).some(({ kind }) => kind !== 'rank')) return 'otherwise';
  return value > 1 && printed.split('、').length === value ? 'stated' : 'not-read';
}

/**
 * The rounding that a claim prints: the step of the number that states its value. Where no number
 * does, the zeros at the end of the value count as rounded, so that nothing seems more exact than it
 * may be: 35,000 is any value from 34,500 to 35,500.
 */
export function stepOf(printed: string, value: number, language = 'en'): number {
  return numberStating(printed, value, language)?.step ?? stepOfZeros(value);
}

/**
 * Whether a text states a bound beside a value. A value without any bound beside it does not state
 * "more than", but the words may be ones that we do not know: that is not read.
 */
export function statesBound(
  printed: string,
  value: number,
  bound: Bound,
  language = 'en',
): Statement {
  const said = numberStating(printed, value, language)?.bound ?? 'exact';
  if (said === bound) return 'stated';
  return said === 'exact' ? 'not-read' : 'otherwise';
}

/** Whether a text states a rank, or "top" and the rank: as an ordinal, or as a number alone. */
export function statesRank(
  printed: string,
  rank: number,
  bound: 'top' | undefined,
  language = 'en',
): Statement {
  const mentions = mentionsIn(printed, language);
  const isStated = mentions.some((mention) =>
    mention.kind === 'rank'
      ? mention.rank <= rank &&
        rank <= (mention.to ?? mention.rank) &&
        mention.bound === (bound ?? null)
      : mention.value === rank,
  );
  return isStated ? 'stated' : mentions.length > 0 ? 'otherwise' : 'not-read';
}

/**
 * Where the notation of its language reads nothing, the text is read in the other one: 1,67 also is on
 * English pages. Digits that both read, as in 1,667, mean what the language says.
 */
function numberStating(printed: string, value: number, language: string): Stating | null {
  const mentions = mentionsIn(printed, language);
  if (mentions.some(({ kind }) => kind === 'quantity')) return statingIn(mentions, value);
  const other = notationOf(language) === 'comma' ? 'en' : 'de';
  return statingIn(mentions, value) ?? statingIn(quantitiesIn(printed, other), value);
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
