import type { Citation } from '../formats/citation.ts';
import type { Wording } from '../formats/column.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { originalPublisher } from '../model/facts.ts';
import { groupBy } from '../model/group.ts';
import type { Text } from '../model/text.ts';
import type { Claim, Reading, Source } from '../model/types.ts';
import { confidences } from '../model/vocabulary.ts';
import { claimValue, contextWords } from './claims.ts';
import { addressOf, formatLocator, quoted } from './wording.ts';

const languageTags = { en: 'en', zh: 'zh-CN', ja: 'ja', de: 'de' } as const;

/** A source to cite, and what is to be said of it. */
type Cited = { readonly id: string; readonly source: Source; readonly about: readonly Text[] };

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
  const subject = subjectOf(catalogue, fact);
  const { preferred, evidence, contrary } = assessFact<Claim>(fact, sources);
  const { printed, locator, reading } = preferred.claim;
  const context = contextWords(catalogue, fact, subject, wording);
  const title = {
    en: `${subject.label.en} (${context})`,
    zh: `${subject.label.zh}（${context}）`,
  }[wording.language];
  const where = locator ? formatLocator(locator, wording) : null;
  const others = contrary.map(({ claim }) => claimValue({ claim, unit: subject.unit }, wording));
  const values = [...new Set(others)];
  const about: Text[] = [
    {
      en: `On ${title}: prints ${quoted(printed)}${where ? ` (${where})` : ''}`,
      zh: `关于${title}：原文${quoted(printed)}${where ? `（${where}）` : ''}`,
    },
    ...(reading ? [readingNote(reading)] : []),
    ...(evidence === 'disputed'
      ? [
          {
            en: `Disputed: other sources say ${values.join(', ')}`,
            zh: `有争议：其他来源作${values.join('、')}`,
          },
        ]
      : []),
  ];
  return { id, source: preferred.source, about };
}

/** What the page does not print must not be laid at its door. */
function readingNote({ confidence, why }: Reading): Text {
  return {
    en: `Our reading (${confidences[confidence].en} confidence): ${why.en.replace(/\.$/, '')}`,
    zh: `我们的解读（可信度${confidences[confidence].zh}）：${why.zh.replace(/。$/, '')}`,
  };
}

/** Author and title are in the language of the source; a copy is cited as its original. */
function citationFrom(
  { dataset }: Catalogue,
  source: Source,
  work: readonly Cited[],
  { language }: Wording,
): Citation {
  const cited = work.map(({ id }) => id);
  const [first = source.id, ...others] = cited;
  const own = source.language === 'zh' ? 'zh' : 'en';
  const author = originalPublisher(source);
  const isForeign = own === 'zh' && language === 'en';
  const translated = (text: Text) => (isForeign && text.en !== text.zh ? text.en : null);
  const host = source.host;
  const notes: Text[] = [
    ...(source.copyOf
      ? [
          host
            ? { en: `As copied by ${host}`, zh: `据 ${host} 转载` }
            : { en: 'As copied by an unknown site', zh: '据名称不详的网站转载' },
        ]
      : []),
    ...(source.grade === 'unverified' ? [{ en: 'Unverified page', zh: '未核实网页' }] : []),
    ...work.flatMap(({ about }) => about),
    ...(source.titleIsOurs
      ? [
          {
            en: 'The title is our description of the page',
            zh: '标题为自拟，未见原标题',
          },
        ]
      : []),
  ];
  return {
    // A single id is the key itself; several facts share the id of their source.
    id: others.length > 0 ? source.id : first,
    cited,
    author: author[own],
    translatedAuthor: translated(author),
    title: source.title[own],
    translatedTitle: translated(source.title),
    language: languageTags[source.language],
    issued: source.published,
    accessed: dataset.accessed,
    wordedIn: language,
    url: addressOf(source),
    host,
    notes: notes.map((note) => note[language]),
  };
}
