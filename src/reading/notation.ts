/**
 * Before stage 1: whether a text writes 1,234.5 or 1.234,5. Its small words tell the language; where it has none, as
 * in a table, its numbers do.
 */
import type { Notation } from '../model/digits.ts';

/** Small words of languages that write 1.234,5, without those that are English words too. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'der das und den dem des ein eine einen einer ist im mit von vom für auf zu zum zur bei nach nicht sich wurde wurden betrug beträgt lag war waren hatte hat zählte rund etwa knapp einwohner personen ' +
    'os da dos em na nos nas que um uma para com por foi era eram tinha tem teve havia há são ao aos cerca habitantes pessoas ' +
    'el los las del con una es fue eran tenía unos personas ' +
    'le la les du et est une dans pour avec sur au aux était avait compte comptait environ habitants personnes ' +
    'il lo gli della dei di che per con è sono nel nella aveva abitanti persone ' +
    'het een van voor op zijn werd bedroeg telde inwoners ' +
    'och att det som på är för av med hade var ' +
    'og til ikke ved na się nie jest de en'
  ).split(' '),
);
const english = new Set(
  'the of and to is was for with from by that its has had were are this which have been'.split(' '),
);

const withComma =
  /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,})(?![\d.,]?\d)/g;
const withPoint =
  /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.\d{1,2}|\d{1,3}(?:,\d{3}){2,})(?![\d.,]?\d)/g;

export function notationIn(text: string): Notation {
  if (/\p{Script=Han}/u.test(text)) return 'point';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => smallWords.has(word));
  const other = words.filter((word) => english.has(word));
  const count = (form: RegExp) => text.match(form)?.length ?? 0;
  const [comma, point] = [count(withComma), count(withPoint)];
  if (point > comma) return 'point';
  // One word may be a name: Los Angeles.
  const isOther = small.length > other.length && (new Set(small).size > 1 || comma > 0);
  return isOther || (comma > 0 && other.length === 0) ? 'comma' : 'point';
}

/** A number that a text with decimal commas prints, as English prints it, or the other way round. */
export const swapSigns = (printed: string, notation: Notation): string =>
  notation === 'point'
    ? printed
    : printed.replace(/[.,](?=\d)/g, (sign) => (sign === '.' ? ',' : '.'));
