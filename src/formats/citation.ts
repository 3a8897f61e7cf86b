import type { Language } from '../model/text.ts';
import type { Json } from './column.ts';
import { stringify } from './json.ts';

/** A work to be cited, with all that the citation formats ask for; null where it is not known. */
export type Citation = {
  readonly id: string;
  /** Who speaks: the publisher, for a copy that of the original. */
  readonly author: string;
  readonly translatedAuthor: string | null;
  readonly title: string;
  readonly translatedTitle: string | null;
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
  readonly notes: readonly string[];
};

const words = {
  undated: { en: 'n.d.', zh: '日期不详' },
  accessed: { en: 'accessed ', zh: '查阅于 ' },
} as const;

/** One line that can be pasted into a text. */
export function citeAsText(citation: Citation, language: Language): string {
  return line(citation, language, {
    plain: (text) => text,
    title: ({ title }) => (language === 'zh' ? `《${title}》` : `“${title}”`),
    where: ({ url, host }) => url ?? host,
  });
}

/** The same with the title as a link where there is an address, and in italics where there is none. */
export function citeAsMarkdown(citation: Citation, language: Language): string {
  const plain = (text: string) => text.replaceAll(/[\\`*_{}[\]<>&]/g, '\\$&');
  return line(citation, language, {
    plain,
    title: ({ title, url }) => (url ? `[${plain(title)}](<${url}>)` : `*${plain(title)}*`),
    where: ({ url, host }) => (url || !host ? null : plain(host)),
  });
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
  const { id, author, title, language, issued, accessed, url, host } = citation;
  const notes = notesOf(citation);
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
    ...(notes !== '' && { note: notes }),
  };
}

/** What the formats have no field for: the title in translation first. */
function notesOf({ translatedTitle, notes, wordedIn }: Citation): string {
  const all = translatedTitle ? [`Title in translation: ${translatedTitle}`, ...notes] : notes;
  return wordedIn === 'zh'
    ? all.map((note) => `${note}。`).join('')
    : all.map((note) => `${note}.`).join(' ');
}

function cslDate(date: string): Json {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** Characters that TeX takes as its own. */
const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/g, (character) => texEscapes[character] ?? character);
}

/** A BibTeX entry; the key is the id. Double braces keep names and titles as they are. */
export function citeAsBibtex(citation: Citation): string {
  const { id, author, title, language, issued, accessed, url, host } = citation;
  const [year, month] = issued?.split('-') ?? [];
  const notes = notesOf(citation);
  const fields: readonly (readonly [string, string | undefined | null])[] = [
    ['author', `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ['year', year],
    ['month', month && String(Number(month))],
    ['howpublished', host && tex(host)],
    // Addresses are read as they are by the url packages of TeX.
    ['url', url],
    ['urldate', accessed],
    ['language', language],
    ['note', tex(notes)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${id},\n${lines.join('')}}\n`;
}

/** A RIS record: one field a line, ended by ER. */
export function citeAsRis(citation: Citation): string {
  const { id, author, title, translatedTitle, language, issued, accessed, url, host, notes } =
    citation;
  const [year = '', month = '', day = ''] = issued?.split('-') ?? [];
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'ELEC'],
    ['ID', id],
    // A comma would part a name of a body into family and given name, and RIS knows no escape.
    ['AU', author.replaceAll(', ', ' – ')],
    ['TI', title],
    ['TT', translatedTitle],
    ['PY', year === '' ? null : year],
    ['DA', issued ? `${year}/${month}/${day}/` : null],
    ['PB', host],
    ['UR', url],
    ['Y2', accessed === null ? null : `${accessed.replaceAll('-', '/')}/`],
    ['LA', language],
    ...notes.map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replaceAll('\n', ' ')}`]))
    .map((line) => `${line}\n`)
    .join('');
}
