/** Signs in our texts, and their ASCII replacements. */
const signs: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '·': '-',
  '…': '...',
  '²': '2',
  '³': '3',
  '°': 'deg ',
};
const sign = new RegExp(`[${Object.keys(signs).join('')}]`, 'g');

/** A text with signs and letters of ASCII. Chinese stays: it is what a reader searches for. */
export function toAscii(text: string): string {
  return text
    .replaceAll(sign, (found) => signs[found] ?? found)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
