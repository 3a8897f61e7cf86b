import type { DataText } from './text.ts';
import type { Unit } from './types.ts';

/** Units that a dataset need not declare. */

const measure = (id: string, en: string, zh: string, sign = id): Unit => ({
  id,
  label: { en, zh },
  sign: { en: sign, zh: sign },
});

const measures: readonly Unit[] = [
  measure('percent', 'percent', '百分比', '%'),
  measure('m', 'metres', '米'),
  measure('km', 'kilometres', '公里'),
  measure('m2', 'square metres', '平方米', 'm²'),
  measure('km2', 'square kilometres', '平方公里', 'km²'),
  measure('ha', 'hectares', '公顷'),
  measure('m3', 'cubic metres', '立方米', 'm³'),
  measure('l', 'litres', '升'),
  measure('g', 'grams', '克'),
  measure('kg', 'kilograms', '千克'),
  measure('t', 'tonnes', '吨'),
  measure('W', 'watts', '瓦'),
  measure('kW', 'kilowatts', '千瓦'),
  measure('MW', 'megawatts', '兆瓦'),
  measure('GW', 'gigawatts', '吉瓦'),
  measure('kWh', 'kilowatt hours', '千瓦时'),
  measure('MWh', 'megawatt hours', '兆瓦时'),
  measure('GWh', 'gigawatt hours', '吉瓦时'),
  measure('TWh', 'terawatt hours', '太瓦时'),
  measure('°C', 'degrees Celsius', '摄氏度'),
  { id: 'number', label: { en: 'number', zh: '数值' } },
];

/** Signs and names that people write for standard units. */
const spellings: Readonly<Record<string, string>> = {
  'm²': 'm2',
  sqm: 'm2',
  'sq m': 'm2',
  'km²': 'km2',
  sqkm: 'km2',
  'sq km': 'km2',
  'm³': 'm3',
  '℃': '°C',
};

/** Percent in the languages of Europe and East Asia: Prozent, por cento, pct. */
const percent =
  /^(?:[%％]|pct\.?|p(?:e|o|ou)r ?(?:cent(?:age|o)?|ciento)|pro[cszs]+ent\p{L}{0,3}|процент\p{L}{0,3}|yüzde|százalék|パーセント|百分比)$/iu;

/** The id of the standard unit that a word stands for, in any case of its letters; null if there is none. */
export function standardUnitId(word: string): string | null {
  const plain = word.trim();
  if (percent.test(plain)) return 'percent';
  const spelt = spellings[plain.toLowerCase()] ?? plain;
  if (isStandardUnit(spelt)) return spelt;
  const folded = spelt.toLowerCase();
  const inOtherCase = measures.find(({ id }) => id.toLowerCase() === folded)?.id;
  const code = spelt.toUpperCase();
  return inOtherCase ?? (isCurrency(code) ? code : null);
}

export function isStandardUnit(id: string): boolean {
  return measures.some((each) => each.id === id) || isCurrency(id);
}

/** A unit of the table or an ISO 4217 currency, with its name in some languages; null for any other word. */
export function standardUnit(id: string, languages: readonly string[]): Unit | null {
  const found = measures.find((each) => each.id === id);
  if (found) return found;
  if (!isCurrency(id)) return null;
  return { id, label: currencyName(id, languages), sign: currencySign(id), currency: true };
}

/** The unit that a dataset names by a word: enterprises, fishing-boats, ms. */
export function ownUnit(id: string, language: string, names: readonly string[]): Unit {
  const label = { [language]: id.replaceAll('-', ' ') };
  return { id, label, ...(!isNamed(id, names) && { sign: label }) };
}

/**
 * Whether the names of all indicators say what their unit counts, so that values need no sign: fishing boats
 * of "Fishing boats, total", and not ms of "Systems".
 */
export function isNamed(unit: string, names: readonly string[]): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll('-', ' ');
  const holds = (text: string, part: string) =>
    text.includes(part) && (part.length > 3 || /\p{Script=Han}/u.test(part));
  const word = plain(unit);
  return names.every((name) => holds(plain(name), word) || holds(word, plain(name)));
}

/** The ids of all standard units, to find the nearest to a word. */
export function standardUnitIds(): readonly string[] {
  return [...measures.map(({ id }) => id), ...Intl.supportedValuesOf('currency')];
}

function isCurrency(id: string): boolean {
  return /^[A-Z]{3}$/.test(id) && Intl.supportedValuesOf('currency').includes(id);
}

function currencyName(id: string, languages: readonly string[]): DataText {
  const all = [...new Set([...languages, 'en', 'zh'])];
  return Object.fromEntries(all.map((language) => [language, nameIn(language, 'currency', id)]));
}

/** The code goes before a sum, the Chinese name follows it. */
function currencySign(id: string): DataText {
  return { en: id, zh: nameIn('zh', 'currency', id) };
}

/** The name of a currency or a language in a language. */
export function nameIn(language: string, type: 'currency' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
