import type { Language } from '../model/text.ts';
import { sanitiseLine } from '../terminal/sanitise.ts';
import { encodeAddress } from './address.ts';
import type { Json } from './column.ts';
import { stringify } from './json.ts';
import { markdownLine, markdownLink, markdownText } from './markdown-text.ts';

/** A work to be cited, with all that the citation formats ask for; null where it is not known. */
export type Citation = {
  readonly id: string;
  /** The ids of the command line: several facts of one source share a citation. */
  readonly cited: readonly string[];
  /** Who speaks: the publisher, for a copy that of the original. */
  readonly author: string;
  readonly translatedAuthor: string | null;
  readonly title: string;
  readonly translatedTitle: string | null;
  /** Whether the title is our description of a page without one. */
  readonly titleIsOurs: boolean;
  readonly language: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly issued: string | null;
  /** The day on which it was read; null where it is not known. */
  readonly accessed: string | null;
  /** In whose language the notes are. */
  readonly wordedIn: Language;
  /** An address only where one may be followed; else the host says where it was seen. */
  readonly url: string | null;
  readonly host: string | null;
  /** What else the page is than the work of its author: a copy, unverified, read in part. */
  readonly description: string | null;
  readonly notes: readonly string[];
};

const words = {
  undated: { en: 'n.d.', zh: '日期不详' },
  accessed: { en: 'accessed ', zh: '查阅于 ' },
} as const;

/** Puts each text on one line, without control characters, and encodes the address. */
export function tidy(citation: Citation): Citation {
  const { author, translatedAuthor, title, translatedTitle, url, host, description, notes } =
    citation;
  const orNull = (text: string | null) => (text === null ? null : oneLine(text));
  return {
    ...citation,
    author: oneLine(author),
    translatedAuthor: orNull(translatedAuthor),
    title: oneLine(title),
    translatedTitle: orNull(translatedTitle),
    url: url === null ? null : encodeAddress(url),
    host: orNull(host),
    description: orNull(description),
    notes: notes.map(oneLine),
  };
}

/** Single spaces only: RIS readers split a line at two spaces. */
function oneLine(text: string): string {
  return sanitiseLine(text).replaceAll(/ {2,}/g, ' ').trim();
}

/** One line that can be pasted into a text. */
export function citeAsText(citation: Citation, language: Language): string {
  return line(tidy(citation), language, {
    plain: (text) => text,
    title: ({ title }) => (language === 'zh' ? `《${title}》` : `“${title}”`),
    where: ({ url, host }) => url ?? host,
  });
}

/** The same with the title as a link where there is an address, and in italics where there is none. */
export function citeAsMarkdown(citation: Citation, language: Language): string {
  const written = line(tidy(citation), language, {
    plain: markdownText,
    title: ({ title, url }) => (url ? markdownLink(title, url) : `*${markdownText(title)}*`),
    where: ({ url, host }) => (url || !host ? null : markdownText(host)),
  });
  return markdownLine(written);
}

type LineStyle = {
  readonly plain: (text: string) => string;
  readonly title: (citation: Citation) => string;
  readonly where: (citation: Citation) => string | null;
};

/** Author [in translation]: title [translated], date, where, accessed. Notes. */
function line(citation: Citation, language: Language, style: LineStyle): string {
  const { author, translatedAuthor, translatedTitle, issued, accessed, notes } = citation;
  const [colon, comma, stop] = language === 'zh' ? ['：', '，', '。'] : [': ', ', ', '.'];
  const translated = (text: string | null) => (text ? style.plain(` [${text}]`) : '');
  const parts = [
    `${style.plain(author)}${translated(translatedAuthor)}${colon}${style.title(citation)}${translated(translatedTitle)}`,
    issued ?? words.undated[language],
    style.where(citation),
    accessed === null ? null : words.accessed[language] + accessed,
  ];
  const sentences = [parts.filter((part) => part !== null).join(comma), ...notes.map(style.plain)];
  return `${sentences.map((sentence) => sentence + stop).join(language === 'zh' ? '' : ' ')}\n`;
}

/** CSL-JSON items, as citation processors and reference managers read them. */
export function citeAsCsl(citations: readonly Citation[]): string {
  return `${stringify(citations.map(cslItem), 2)}\n`;
}

function cslItem(citation: Citation): Json {
  const { id, author, title, language, issued, accessed, url, host, description, ...rest } =
    tidy(citation);
  const notes = notesOf(rest);
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    ...(host && { 'container-title': host }),
    ...(issued && { issued: cslDate(issued) }),
    ...(accessed !== null && { accessed: cslDate(accessed) }),
    ...(url && { URL: url }),
    language,
    ...(description && { genre: description }),
    ...(notes !== '' && { note: notes }),
  };
}

/** What the formats have no field for: the title in translation first. */
function notesOf({
  translatedTitle,
  notes,
  wordedIn,
}: Pick<Citation, 'translatedTitle' | 'notes' | 'wordedIn'>): string {
  const all = translatedTitle ? [`Title in translation: ${translatedTitle}`, ...notes] : notes;
  return wordedIn === 'zh'
    ? all.map((note) => `${note}。`).join('')
    : all.map((note) => `${note}.`).join(' ');
}

function cslDate(date: string): Json {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/**
 * Characters that mean something to TeX, or print as another one, such as two hyphens. A backslash
 * before a brace is not enough, because BibTeX and Biber still count the brace.
 */
const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function tex(text: string): string {
  return text
    .replaceAll(/[\\{}$&#%_~^<>|]/g, (sign) => texNames[sign] ?? `\\${sign}`)
    .replaceAll(/-(?=-)/g, '-{}');
}

/** BibTeX month names. Without braces, each style prints them in its own form. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A BibTeX entry. Double braces keep names and titles as they are. The styles of BibTeX read year and
 * month; BibLaTeX also reads the date, which has the day, and finds the entry by any of its `ids`.
 */
export function citeAsBibtex(citation: Citation): string {
  const { id, cited, author, title, language, issued, accessed, url, host, ...rest } =
    tidy(citation);
  const [year, month, day] = issued?.split('-') ?? [];
  const others = cited.filter((each) => each !== id);
  const braced = (text: string | null | undefined) => (text ? `{${text}}` : null);
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['ids', braced(others.join(', '))],
    ['author', `{{${tex(author)}}}`],
    ['title', `{{${tex(title)}}}`],
    ['year', braced(year)],
    ['month', months[Number(month) - 1]],
    ['date', braced(day && issued)],
    ['howpublished', braced(host && tex(host))],
    // Addresses are read as they are by the url packages of TeX.
    ['url', braced(url)],
    ['urldate', braced(accessed)],
    ['language', braced(language)],
    ['note', braced(tex(notesOf(rest)))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@misc{${id},\n${lines.join('')}}\n`;
}

/** A RIS record: one field a line, ended by ER. */
export function citeAsRis(citation: Citation): string {
  const { id, author, title, translatedTitle, language, issued, accessed, url, host, notes } =
    tidy(citation);
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'ELEC'],
    ['ID', id],
    // A comma would part a name of a body into family and given name, and RIS knows no escape.
    [
      'AU',
      author
        .split(/\s*,\s*/)
        .filter(Boolean)
        .join(' – '),
    ],
    ['TI', title],
    ['TT', translatedTitle],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued && risDate(issued)],
    ['PB', host],
    ['UR', url],
    ['Y2', accessed === null ? null : risDate(accessed)],
    ['LA', language],
    ...notes.map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => (value === null ? '' : `${tag}  - ${value}\n`)).join('');
}

/** YYYY/MM/DD/other information: unknown parts are empty, but keep their slashes. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
