import { compareGrades } from '../evidence/assessment.ts';
import type { Citation } from '../formats/citation.ts';
import type { Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, entry, sourced } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { originalPublisher } from '../model/facts.ts';
import { groupBy } from '../model/group.ts';
import { type DataText, defaultText, type Language, type Text, textIn } from '../model/text.ts';
import type { Claim, Fact, Reading, Source, Term } from '../model/types.ts';
import { confidences } from '../model/vocabulary.ts';
import { claimValue, contextWords } from './claims.ts';
import { addressOf, formatLocator, quoted } from './wording.ts';

/** A source to cite by an id, and what is to be said of it. */
type Cited = { readonly id: string; readonly source: Source; readonly about: readonly string[] };

/** Whether a fact cites the source of its preferred claim, or a source for every claim. */
type Claims = 'preferred' | 'all';

/**
 * What to cite for these ids. A fact cites sources with the figure as printed and where, a term the sources
 * of its definition. A source is cited once, with the notes of all its facts. Other ids are left out.
 */
export function citationsOf(
  catalogue: Catalogue,
  ids: readonly string[],
  wording: Wording,
  claims: Claims = 'preferred',
): readonly Citation[] {
  const cited = [...new Set(ids)].flatMap((id) => citedBy(catalogue, id, wording, claims));
  const works = groupBy(cited, ({ source }) => [source.id]);
  return [...works].map(([id, work]) =>
    citationFrom(catalogue, entry(catalogue.sources, id), work, wording),
  );
}

/** The same for one id; null for an id that is neither. */
export function citationOf(catalogue: Catalogue, id: string, wording: Wording): Citation | null {
  return citationsOf(catalogue, [id], wording)[0] ?? null;
}

/** Every id that can be cited. */
export function citableIds({ sources, facts, terms }: Catalogue): readonly string[] {
  return [...sources.keys(), ...facts.keys(), ...terms.keys()];
}

/** The values that contradict the one that a fact shows; null where there are none. */
export function disputedValues(catalogue: Catalogue, id: string, wording: Wording): string | null {
  const fact = catalogue.facts.get(id);
  if (!fact) return null;
  const { contrary } = assessFact<Claim>(fact, catalogue.sources);
  return contrary.length === 0 ? null : valuesOf(catalogue, fact, contrary, wording);
}

function citedBy(
  catalogue: Catalogue,
  id: string,
  wording: Wording,
  claims: Claims,
): readonly Cited[] {
  const { facts, sources, terms } = catalogue;
  const source = sources.get(id);
  if (source) return [{ id, source, about: [] }];
  const term = terms.get(id);
  if (term) return citedByTerm(catalogue, term, wording, claims);
  const fact = facts.get(id);
  if (!fact) return [];
  const { preferred, contrary } = assessFact<Claim>(fact, sources);
  const others = sourced<Claim>(fact.claims, sources).filter(
    ({ claim }) => claim !== preferred.claim,
  );
  const isContrary = (claim: Claim) => contrary.some((each) => each.claim === claim);
  return [preferred, ...(claims === 'all' ? others : [])].map((each) => ({
    // Each source has a key of its own: the id of the fact is that of its preferred claim.
    id: each === preferred ? id : each.source.id,
    source: each.source,
    about: [
      ...claimNotes(catalogue, fact, each.claim, wording),
      ...disputeNotes(catalogue, fact, isContrary(each.claim) ? [preferred] : contrary, wording),
    ],
  }));
}

/** A term has no preferred claim: its best source comes first. */
function citedByTerm(
  { sources }: Catalogue,
  { id, term, sources: own }: Term,
  wording: Wording,
  claims: Claims,
): readonly Cited[] {
  const title = textIn(term, wording).replaceAll('“', '‘').replaceAll('”', '’');
  const about = [wording.language === 'zh' ? `关于术语“${title}”` : `On the term “${title}”`];
  const ordered = own.map((each) => entry(sources, each)).toSorted(compareGrades);
  return (claims === 'all' ? ordered : ordered.slice(0, 1)).map((source, i) => ({
    id: i === 0 ? id : source.id,
    source,
    about,
  }));
}

/** What a claim prints and where, and how we read it. */
function claimNotes(
  catalogue: Catalogue,
  fact: Fact,
  { printed, locator, reading }: Claim,
  wording: Wording,
): readonly string[] {
  const isChinese = wording.language === 'zh';
  const subject = subjectOf(catalogue, fact);
  const context = contextWords(catalogue, fact, subject, wording);
  const title = textIn(subject.label, wording);
  const about = isChinese ? `${title}（${context}）` : `${title} (${context})`;
  const where = locator ? formatLocator(locator, wording) : null;
  return [
    isChinese
      ? `关于${about}：原文${quoted(printed)}${where ? `（${where}）` : ''}`
      : `On ${about}: prints ${quoted(printed)}${where ? ` (${where})` : ''}`,
    ...(reading ? [readingNote(reading, wording)] : []),
  ];
}

type Said = { readonly claim: Claim };

function disputeNotes(
  catalogue: Catalogue,
  fact: Fact,
  others: readonly Said[],
  wording: Wording,
): readonly string[] {
  if (others.length === 0) return [];
  const values = valuesOf(catalogue, fact, others, wording);
  return [
    wording.language === 'zh'
      ? `有争议：其他来源作${values}`
      : `Disputed: other sources say ${values}`,
  ];
}

function valuesOf(
  catalogue: Catalogue,
  fact: Fact,
  said: readonly Said[],
  wording: Wording,
): string {
  const { unit } = subjectOf(catalogue, fact);
  const values = new Set(said.map(({ claim }) => claimValue({ claim, unit }, wording)));
  return [...values].join(wording.language === 'zh' ? '、' : ', ');
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
  const { grade, host, copyOf, title, published, titleIsOurs, partRead } = source;
  const cited = [...new Set(work.map(({ id }) => id))];
  const [first = source.id, ...others] = cited;
  const own = { language, dataLanguage: source.language };
  const author = originalPublisher(source);
  // A reader of the default language gets a translation; what is in another one has none.
  const translated = (text: DataText) => {
    const read = textIn(text, wording);
    return read !== textIn(text, own) && read === defaultText(text) ? read : null;
  };
  const unverified = grade === 'unverified' ? [{ en: 'Unverified page', zh: '未核实网页' }] : [];
  const read = partRead ? [partNote(partRead, wording)] : [];
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
    titleIsOurs: titleIsOurs ?? false,
    description: descriptionOf(
      [...(copyOf ? [{ en: 'Copy', zh: '转载' }] : []), ...unverified, ...read],
      language,
    ),
    notes: [
      ...[...(copyOf ? [copyNote(host)] : []), ...unverified, ...read].map(
        (note) => note[language],
      ),
      ...work.flatMap(({ about }) => about),
      ...(titleIsOurs ? [ourTitle[language]] : []),
    ],
  };
}

/** "Only the opening part read". */
function partNote(part: DataText, wording: Wording): Text {
  const read = textIn(part, wording);
  return { en: `Only ${read} read`, zh: `仅读取${read}` };
}

function descriptionOf(parts: readonly Text[], language: Language): string | null {
  const [first, ...rest] = parts.map((part) => part[language]);
  if (first === undefined) return null;
  const comma = language === 'zh' ? '，' : '; ';
  return [first, ...rest.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(comma);
}

function copyNote(host: string | null): Text {
  return host
    ? { en: `As copied by ${host}`, zh: `据 ${host} 转载` }
    : { en: 'As copied by an unknown site', zh: '据名称不详的网站转载' };
}
