import { type Finding, finding } from '../model/finding.ts';
import { isStandardUnit, standardUnitId } from '../model/units.ts';
import { tidy } from './slug.ts';

/** Units as people write them in tables. */

/** Words that scale, and beginnings of such words, in the languages of Europe. */
const scaleWords =
  'mil|mill|mille|milj|mn|mln|mio|mrd|mdr?|mld|mnkr|mkr|tkr|bn|bln|trn|tsd|tys|tis|ezer|mila|mii|lakh|crore|млн|млрд';
const scaleStems =
  '(?:m|b|tr)[iı]l+[hijy]*[oóõã][aeno]|m[iı]l+[ijy]*[aá]rd|milyar|thousand|hundred|tausend|tusen|tusind|tuhan|tuhat|duizend|tysi|tis[ií]c|milhar|millar|millier|migliai|miles de(?!\\p{L})|тыс|милл?и[оа]|міль[йя]|хиляд|χιλι|εκατ|δισεκ';
const scale = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${scaleWords})(?!\p{L})|${scaleStems})|(?<![\p{L}\d.,])(?:10{0,2}(?:[ .,']?000)+|100|['’]?000s?|1e\d|10\^\d+)(?![\d\p{L}])|[千兆](?![瓦克米卡赫])|[百万萬亿億천만억]`,
  'iu',
);
/** k€, M EUR, EURm, $bn: a letter that scales, beside a currency. */
const letterAndMoney =
  /^(?:[kmbt]n?\.? ?([€$£¥]|kr\b|[A-Z]{3}\b)|([€$£¥]|[A-Z]{3}) ?(?:[kmbt]n?)\b)/i;
/** A rate is no scale: deaths per 1,000 residents. */
const rate = /(?:(?<!\p{L})(?:per|pr|pro|por|par|je) |[/每]).*/iu;

/** Signs and names of money, after the code that they mean. Those of several currencies mean none. */
const currencies =
  'EUR € euro euros 欧元 ユーロ;GBP £ 英镑;JPY 円 日元 yen;CNY 元 人民币 rmb yuan;USD us$ 美元;HKD hk$ 港元;BRL r$ reais;INR ₹;RUB ₽ руб руб.;KRW ₩ 원 韩元;UAH ₴;TRY ₺;VND ₫;ILS ₪;PLN zł;CZK kč;HUF ft'
    .split(';')
    .map((line) => line.split(' '));
const money = /^(?:kr\.?|[$¥]|dollars?|pounds?|kroner?|kronor|fr\.?|rupees?|pesos?)$/i;

/** The unit that a cell names, or what is wrong with it. */
export function readUnit(cell: string): { readonly value: string } | { readonly finding: Finding } {
  const unit = tidy(cell);
  const standard = standardUnitId(unit);
  if (standard !== null) return { value: standard };
  const [code = null] = currencies.find((names) => names.includes(unit.toLowerCase())) ?? [];
  if (code !== null || money.test(unit)) {
    return { finding: finding('unit', 'not-a-currency', { received: unit, code }) };
  }
  return scales(unit.replace(rate, ''))
    ? { finding: finding('unit', 'unit-with-scale', { unit }) }
    : { value: unit };
}

function scales(unit: string): boolean {
  if (scale.test(unit)) return true;
  const [, after, before] = letterAndMoney.exec(unit) ?? [];
  const sign = after ?? before;
  return sign !== undefined && (!/^[a-z]{3}$/i.test(sign) || isStandardUnit(sign));
}
