/** Part of `extract`: a character reference such as `&nbsp;` or `&#8722;` in, its character out. */

export type Entity = { readonly text: string; readonly length: number };

/** Those that occur beside numbers and in prose. Others stay as they are: HTML has 2,231. */
const names: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    NonBreakingSpace: '\u00a0',
  },
  ...{ ensp: '\u2002', emsp: '\u2003', emsp13: '\u2004', emsp14: '\u2005', numsp: '\u2007' },
  ...{ puncsp: '\u2008', thinsp: '\u2009', hairsp: '\u200a', Tab: '\t', NewLine: '\n' },
  ...{ shy: '\u00ad', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f', hyphen: '‐' },
  ...{
    ndash: '–',
    mdash: '—',
    horbar: '―',
    minus: '−',
    plus: '+',
    plusmn: '±',
    pm: '±',
    times: '×',
  },
  ...{
    divide: '÷',
    equals: '=',
    ne: '≠',
    le: '≤',
    leq: '≤',
    ge: '≥',
    geq: '≥',
    asymp: '≈',
    ap: '≈',
  },
  ...{
    approx: '≈',
    sim: '∼',
    percnt: '%',
    permil: '‰',
    deg: '°',
    micro: 'µ',
    infin: '∞',
    radic: '√',
  },
  ...{ sum: '∑', prime: '′', Prime: '″', sup1: '¹', sup2: '²', sup3: '³', ordf: 'ª', ordm: 'º' },
  ...{ frac12: '½', half: '½', frac14: '¼', frac34: '¾', frac13: '⅓', frac23: '⅔', numero: '№' },
  ...{
    yen: '¥',
    euro: '€',
    pound: '£',
    cent: '¢',
    curren: '¤',
    dollar: '$',
    num: '#',
    commat: '@',
  },
  ...{
    comma: ',',
    period: '.',
    colon: ':',
    semi: ';',
    excl: '!',
    quest: '?',
    lpar: '(',
    rpar: ')',
  },
  ...{
    lsqb: '[',
    lbrack: '[',
    rsqb: ']',
    rbrack: ']',
    lcub: '{',
    lbrace: '{',
    rcub: '}',
    rbrace: '}',
  },
  ...{ ast: '*', sol: '/', bsol: '\\', lowbar: '_', vert: '|', verbar: '|', grave: '`', Hat: '^' },
  ...{ hellip: '…', mldr: '…', middot: '·', bull: '•', lsquo: '‘', rsquo: '’', sbquo: '‚' },
  ...{ ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', laquo: '«', raquo: '»' },
  ...{
    copy: '©',
    reg: '®',
    trade: '™',
    sect: '§',
    para: '¶',
    dagger: '†',
    Dagger: '‡',
    check: '✓',
  },
  ...{ larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', rArr: '⇒', iexcl: '¡', iquest: '¿' },
  ...{ agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ' },
  ...{ Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Atilde: 'Ã', Auml: 'Ä', Aring: 'Å', AElig: 'Æ' },
  ...{ egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', Egrave: 'È', Eacute: 'É', Ecirc: 'Ê' },
  ...{ igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', ograve: 'ò', oacute: 'ó', ocirc: 'ô' },
  ...{ otilde: 'õ', ouml: 'ö', oslash: 'ø', Oacute: 'Ó', Ouml: 'Ö', Oslash: 'Ø', oelig: 'œ' },
  ...{ ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', Uuml: 'Ü', ccedil: 'ç', Ccedil: 'Ç' },
  ...{ ntilde: 'ñ', Ntilde: 'Ñ', szlig: 'ß', yacute: 'ý', yuml: 'ÿ', eth: 'ð', thorn: 'þ' },
};

/** HTML, not Markdown, reads these without a semicolon too. */
const bare =
  /&(?:amp|lt|gt|quot|nbsp|copy|reg|yen|pound|cent|sect|para|deg|plusmn|times|divide|middot|laquo|raquo|frac12|frac14|frac34|sup[123])/y;
const numeric = /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}))(;?)/y;
const named = /&([A-Za-z][A-Za-z0-9]{1,31});/y;

/** The character reference at an index; null if there is none that is known. */
export function entityAt(
  text: string,
  index: number,
  language: 'html' | 'markdown',
): Entity | null {
  numeric.lastIndex = index;
  const [number = '', hex, decimal, end] = numeric.exec(text) ?? [];
  if (number !== '' && (end === ';' || language === 'html')) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return { text: characterOf(code, language), length: number.length };
  }
  named.lastIndex = index;
  const [whole = '', name = ''] = named.exec(text) ?? [];
  if (Object.hasOwn(names, name)) return { text: names[name] ?? whole, length: whole.length };
  bare.lastIndex = index;
  const [short = ''] = language === 'html' ? (bare.exec(text) ?? []) : [];
  return short === '' ? null : { text: names[short.slice(1)] ?? short, length: short.length };
}

/** From 0x80 on. TextDecoder of Node 20 knows this set only by name. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function characterOf(code: number, language: 'html' | 'markdown'): string {
  // Old pages number the characters of Windows: &#150; is a dash.
  if (language === 'html' && code >= 0x80 && code < 0xa0) {
    return windows.charAt(code - 0x80);
  }
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}
