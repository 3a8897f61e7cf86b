import type { Citation } from '../formats/citation.ts';
import type { Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { originalPublisher } from '../model/facts.ts';
import { groupBy } from '../model/group.ts';
import { type DataText, defaultText, type Text, textIn } from '../model/text.ts';
import type { Claim, Reading, Source } from '../model/types.ts';
import { confidences } from '../model/vocabulary.ts';
import { claimValue, contextWords } from './claims.ts';
import { addressOf, formatLocator, quoted } from './wording.ts';

/** A source to cite, and what is to be said of it. */
type Cited = { readonly id: string; readonly source: Source; readonly about: readonly string[] };

/**
 * What to cite for these ids. A fact cites the source of its preferred claim, with the figure as
 * printed and where. A source is cited once, with the notes of all its facts. Other ids are left out.
 */
export function citationsOf(
  catalogue: Catalogue,
  ids: readonly string[],
  wording: Wording,
): readonly Citation[] {
  const cited = [...new Set(ids)].flatMap((id) => citedBy(catalogue, id, wording) ?? []);
  const works = groupBy(cited, ({ source }) => [source.id]);
  return [...works].map(([id, work]) =>
    citationFrom(catalogue, entry(catalogue.sources, id), work, wording),
  );
}

/** The same for one id; null for an id that is neither. */
export function citationOf(catalogue: Catalogue, id: string, wording: Wording): Citation | null {
  return citationsOf(catalogue, [id], wording)[0] ?? null;
}

function citedBy(catalogue: Catalogue, id: string, wording: Wording): Cited | null {
  const { facts, sources } = catalogue;
  const source = sources.get(id);
  if (source) return { id, source, about: [] };
  const fact = facts.get(id);
  if (!fact) return null;
  const isChinese = wording.language === 'zh';
  const subject = subjectOf(catalogue, fact);
  const { preferred, evidence, contrary } = assessFact<Claim>(fact, sources);
  const { printed, locator, reading } = preferred.claim;
  const context = contextWords(catalogue, fact, subject, wording);
  const title = textIn(subject.label, wording);
  const about = isChinese ? `${title}（${context}）` : `${title} (${context})`;
  const where = locator ? formatLocator(locator, wording) : null;
  const others = contrary.map(({ claim }) => claimValue({ claim, unit: subject.unit }, wording));
  const values = [...new Set(others)];
  const notes = [
    isChinese
      ? `关于${about}：原文${quoted(printed)}${where ? `（${where}）` : ''}`
      : `On ${about}: prints ${quoted(printed)}${where ? ` (${where})` : ''}`,
    ...(reading ? [readingNote(reading, wording)] : []),
    ...(evidence === 'disputed'
      ? [
          isChinese
            ? `有争议：其他来源作${values.join('、')}`
            : `Disputed: other sources say ${values.join(', ')}`,
        ]
      : []),
  ];
  return { id, source: preferred.source, about: notes };
}

/** What the page does not print must not be laid at its door. */
function readingNote({ confidence, why }: Reading, wording: Wording): string {
  const reason = textIn(why, wording).replace(/[.。]$/, '');
  return wording.language === 'zh'
    ? `我们的解读（可信度${confidences[confidence].zh}）：${reason}`
    : `Our reading (${confidences[confidence].en} confidence): ${reason}`;
}

/** Author and title are in the language of the source; a copy is cited as its original. */
function citationFrom(
  { dataset, words }: Catalogue,
  source: Source,
  work: readonly Cited[],
  wording: Wording,
): Citation {
  const { language } = wording;
  const { grade, host, copyOf, title, published, titleIsOurs } = source;
  const cited = work.map(({ id }) => id);
  const [first = source.id, ...others] = cited;
  const own = { language, dataLanguage: source.language };
  const author = originalPublisher(source);
  // A reader of the default language gets a translation; what is in another one has none.
  const translated = (text: DataText) => {
    const read = textIn(text, wording);
    return read !== textIn(text, own) && read === defaultText(text) ? read : null;
  };
  const notes = [
    ...(copyOf ? [copyNote(host)] : []),
    ...(grade === 'unverified' ? [{ en: 'Unverified page', zh: '未核实网页' }] : []),
  ];
  const ourTitle = {
    en: 'The title is our description of the page',
    zh: '标题为自拟，未见原标题',
  };
  return {
    // A single id is the key itself; several facts share the id of their source.
    id: others.length > 0 ? source.id : first,
    cited,
    author: textIn(author, own),
    translatedAuthor: translated(author),
    title: textIn(title, own),
    translatedTitle: translated(title),
    language: entry(words.sourceLanguages, source.language).tag ?? source.language,
    issued: published,
    accessed: dataset.accessed ?? null,
    wordedIn: language,
    url: addressOf(source),
    host,
    notes: [
      ...notes.map((note) => note[language]),
      ...work.flatMap(({ about }) => about),
      ...(titleIsOurs ? [ourTitle[language]] : []),
    ],
  };
}

function copyNote(host: string | null): Text {
  return host
    ? { en: `As copied by ${host}`, zh: `据 ${host} 转载` }
    : { en: 'As copied by an unknown site', zh: '据名称不详的网站转载' };
}
