import type { Language } from '../model/text.ts';
import { type Citation, tidy } from './citation.ts';
import { inTitleCase } from './title-case.ts';

/**
 * Reference-list entries in published styles. Every source is a web page, so each style is one template.
 * The tests hold them against the official CSL styles. Italics are left out: the text is plain.
 */
export type CitationStyle = {
  /** The language of the style's own words, such as "n.d.". */
  readonly language: Language;
  readonly write: (citation: Citation) => string;
};

/** APA 7, MLA 9, Chicago 18 (author-date) and GB/T 7714-2015. */
export const citationStyles = {
  apa: { language: 'en', write: written(apa) },
  mla: { language: 'en', write: written(mla) },
  chicago: { language: 'en', write: written(chicago) },
  gbt7714: { language: 'zh', write: written(gbt7714) },
} as const satisfies Readonly<Record<string, CitationStyle>>;

/** A citation with the name of its site alone where nobody else is known to have written it. */
type Entry = Omit<Citation, 'author'> & { readonly author: string | null };

function written(template: (entry: Entry) => string): (citation: Citation) => string {
  return (citation) => {
    const tidied = tidy(citation);
    const { author, host } = tidied;
    const isSite = host === author || host?.endsWith(`.${author}`) === true;
    // Straight quotation marks are a typewriter's.
    const title = tidied.title.replaceAll(/"([^"]*)"/g, '“$1”');
    return `${template({ ...tidied, title, author: isSite ? null : author })}\n`;
  };
}

function apa(entry: Entry): string {
  const { author, description, issued, accessed, host, url } = entry;
  const date = `(${issued ? apaDate(issued) : 'n.d.'})`;
  const title = entry.titleIsOurs
    ? brackets(entry.translatedTitle ?? entry.title)
    : [entry.title, ...brackets(entry.translatedTitle)];
  const work = [...title, ...brackets(description)].join(' ');
  // What has no date may have changed: the reader must know when it was read.
  const read = !issued && accessed ? `Retrieved ${spelled(accessed)}, from ` : '';
  const where = url ?? (read && host);
  return [
    ...(author ? [sentence(author), `${date}.`, sentence(work)] : [sentence(work), `${date}.`]),
    ...(host && where !== host ? [sentence(host)] : []),
    ...(where ? [url ? read + where : sentence(read + where)] : []),
  ].join(' ');
}

function mla(entry: Entry): string {
  const { author, description, issued, accessed, host, url } = entry;
  const date = issued && dayFirst(issued);
  const details = [host, date, url].filter((part) => part).join(', ');
  return [
    ...(author ? [sentence(author)] : []),
    // A page without a site has no marks: its title would be in italics.
    quotedTitle(entry, host !== null),
    ...(description ? [sentence(description)] : []),
    ...(details ? [sentence(details)] : []),
    ...(!issued && accessed ? [`Accessed ${dayFirst(accessed)}.`] : []),
  ].join(' ');
}

function chicago(entry: Entry): string {
  const { author, description, issued, accessed, host, url } = entry;
  const [year = 'n.d.'] = issued?.split('-') ?? [];
  const day = issued && spelled(issued, { withYear: false });
  // The site takes the place of an unknown author.
  const site = author ? [host, day] : [day];
  const details = site.filter((part) => part).join(', ');
  const title = quotedTitle(entry, true);
  const who = author ?? host;
  return [
    ...(who ? [sentence(who), sentence(year), title] : [title, sentence(year)]),
    ...(description ? [sentence(description)] : []),
    ...(details ? [sentence(details)] : []),
    ...(!issued && accessed ? [`Accessed ${spelled(accessed)}.`] : []),
    ...(url ? [sentence(url)] : []),
  ].join(' ');
}

function gbt7714({ author, title, description, issued, accessed, host, url }: Entry): string {
  const dates = `${issued ? `(${issued})` : ''}${accessed ? `[${accessed}]` : ''}`;
  const where = url ?? host;
  const noted = where && description ? `${where}（${description}）` : (where ?? description);
  const parts = [author, `${title}[EB/OL]`, dates, noted];
  return parts.flatMap((part) => (part ? [sentence(part)] : [])).join(' ');
}

/** A text with a full stop, where it does not end in a mark of its own. */
function sentence(text: string): string {
  return /[.?!。？！]$/.test(text) ? text : `${text}.`;
}

function brackets(text: string | null): readonly string[] {
  return text === null ? [] : [`[${text}]`];
}

/** The title in quotation marks, in title case if it is English, with its translation and a full stop. */
function quotedTitle(
  { title, translatedTitle, titleIsOurs, language }: Entry,
  isQuoted: boolean,
): string {
  // A description of ours has no marks and needs no translation.
  if (titleIsOurs) return sentence(translatedTitle ?? title);
  const cased = language.startsWith('en') ? inTitleCase(title) : title;
  if (!isQuoted) return sentence([cased, ...brackets(translatedTitle)].join(' '));
  const inner = cased.replaceAll(/“([^“”]*)”/g, '‘$1’');
  return translatedTitle === null ? `“${sentence(inner)}”` : `“${inner}” [${translatedTitle}].`;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

/** "January 27, 2026" or what is known of it. */
function spelled(date: string, { withYear = true } = {}): string {
  const [year = '', month, day] = date.split('-');
  const name = month ? (months[Number(month) - 1] ?? '') : '';
  const inYear = day ? `${name} ${Number(day)}` : name;
  if (!withYear) return inYear;
  return inYear === '' ? year : `${inYear}${day ? ',' : ''} ${year}`;
}

/** "2026, January 27". */
function apaDate(date: string): string {
  const day = spelled(date, { withYear: false });
  return [date.slice(0, 4), day].filter((part) => part !== '').join(', ');
}

/** "27 Jan. 2026": MLA shortens months of more than four letters. */
function dayFirst(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month ? (months[Number(month) - 1] ?? '') : '';
  const short = name === 'September' ? 'Sept.' : name.length > 4 ? `${name.slice(0, 3)}.` : name;
  return [day && String(Number(day)), short, year].filter((part) => part).join(' ');
}
