import type { Citation } from '../formats/citation.ts';
import type { Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { type DataText, defaultText, type Text, textIn } from '../model/text.ts';
import type { Claim, Reading, Source } from '../model/types.ts';
import { confidences } from '../model/vocabulary.ts';
import { claimValue, contextWords } from './claims.ts';
import { formatLocator, quoted } from './wording.ts';

/**
 * What to cite for an id: of a source itself, of a fact the source of its preferred claim, with the
 * figure as printed and where. Null for an id that is neither.
 */
export function citationOf(catalogue: Catalogue, id: string, wording: Wording): Citation | null {
  const { facts, sources } = catalogue;
  const source = sources.get(id);
  if (source) return citationFrom(catalogue, id, source, [], wording);
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
  return citationFrom(catalogue, id, preferred.source, notes, wording);
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
  id: string,
  source: Source,
  about: readonly string[],
  wording: Wording,
): Citation {
  const { language } = wording;
  const { grade, host, copyOf, publisher, title, published, url, titleIsOurs } = source;
  const own = { language, dataLanguage: source.language };
  const author = copyOf ?? publisher;
  // A reader of the default language gets a translation; what is in another one has none.
  const translated = (text: DataText) => {
    const read = textIn(text, wording);
    return read !== textIn(text, own) && read === defaultText(text) ? read : null;
  };
  const notes = [
    ...(copyOf ? [copyNote(host)] : []),
    ...(grade === 'unverified' ? [{ en: 'Unverified page', zh: '未经核实的页面' }] : []),
  ];
  const ourTitle = {
    en: 'The title describes the page; its own was not seen',
    zh: '标题为自拟，未见页面原题',
  };
  return {
    id,
    author: textIn(author, own),
    translatedAuthor: translated(author),
    title: textIn(title, own),
    translatedTitle: translated(title),
    language: entry(words.sourceLanguages, source.language).tag ?? source.language,
    issued: published,
    accessed: dataset.accessed ?? null,
    wordedIn: language,
    url: grade === 'copy' || grade === 'unverified' ? null : url,
    host,
    notes: [
      ...notes.map((note) => note[language]),
      ...about,
      ...(titleIsOurs ? [ourTitle[language]] : []),
    ],
  };
}

function copyNote(host: string | null): Text {
  return host
    ? { en: `As copied by ${host}`, zh: `据 ${host} 转载` }
    : { en: 'As copied by a site whose name is not known', zh: '据名称不详的网站转载' };
}
