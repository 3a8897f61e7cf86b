import {
  type Cell,
  type Column,
  cellOf,
  spansOf,
  textOf,
  type Wording,
} from '../formats/column.ts';
import type { Detail } from '../formats/detail.ts';
import { assessFact, type Catalogue, entry } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { cautionsAmong } from '../lookup/tensions.ts';
import { originalPublisher } from '../model/facts.ts';
import { remember } from '../model/lazy.ts';
import { comparePeriods } from '../model/period.ts';
import { type DataText, isDataText, type Text, textIn } from '../model/text.ts';
import type { Claim, Fact } from '../model/types.ts';
import { confidences } from '../model/vocabulary.ts';
import { type ClaimRow, claimsOf, claimValue, contextWords, evidenceWords } from './claims.ts';
import { byImportance, countFacts, mostShown } from './importance.ts';
import { sections } from './index.ts';
import { references } from './references.ts';
import { wordedIn } from './related.ts';
import {
  bilingual,
  colonIn,
  formatLocator,
  quoted,
  sourceName,
  sourceType,
  whereabouts,
} from './wording.ts';

const everything = [...sections, ...references];

/** `targets` comes first, because it says more about a target than `stats` does. */
const bySpeciality = everything.toSorted(
  (a, b) => Number(b.id === 'targets') - Number(a.id === 'targets'),
);

/** Every id that `show` knows. */
export function knownIds(catalogue: Catalogue): readonly string[] {
  return [...new Set(everything.flatMap((section) => section.ids(catalogue)))];
}

/** The section that holds an entry. */
export function sectionOf(catalogue: Catalogue, id: string) {
  return bySpeciality.find((section) => section.find(catalogue, id, () => true));
}

/**
 * All that is known of one entry, for people; null when there is no entry with that id. Of what has
 * many facts or claims, such as an area or a source, only the most important are listed unless all
 * are wanted.
 */
export function detailOf(
  catalogue: Catalogue,
  id: string,
  wording: Wording,
  { all = false } = {},
): Detail | null {
  const { language } = wording;
  const section = sectionOf(catalogue, id);
  if (!section) return null;
  return section.find(catalogue, id, (table, row) => {
    const columns = section.layout.record
      .flatMap((key) => table.columns.filter((column) => column.key === key))
      .filter(({ key }) => key !== 'id');
    const [title, ...rest] = columns;
    const isSource = catalogue.sources.has(id);
    const about = catalogue.factsAbout.get(id) ?? [];
    const facts = isSource ? (catalogue.factsBySource.get(id) ?? []) : about;
    // What facts refer to has no claims of its own: its facts are listed instead.
    const claims = references.includes(section) ? [] : claimsOf(catalogue, id);
    const isReduced = !all && Math.max(facts.length, isSource ? claims.length : 0) > mostShown;
    const shown = isReduced
      ? byImportance(catalogue, facts).slice(0, mostShown)
      : byTime(catalogue, about);
    const shownIds = new Set(shown.map((fact) => fact.id));
    const shownClaims =
      isSource && isReduced ? claims.filter(({ fact }) => shownIds.has(fact)) : claims;
    // A source may make many claims about one fact, which is weighed once.
    const evidenceOf = remember((fact: Fact) => evidenceWords(catalogue, fact, wording));
    return {
      title: title ? titleCell(title, row, wording) : id,
      subtitle: id,
      fields: [
        ...rest
          // The number of facts is counted in detail, and claims name their sources.
          .filter(({ key }) => key !== 'claims' && (claims.length === 0 || key !== 'sources'))
          .map((column) => ({
            label: textIn(column.header, wording),
            cell: cellOf(column, row, wording),
          })),
        ...contextOf(catalogue, id, wording).map(({ label, text }) => ({
          label: label[language],
          cell: text,
        })),
        ...cautionsIn(catalogue, id, wording),
        ...(facts.length > 0
          ? [{ label: factsHeading[language], cell: countFacts(catalogue, facts, wording) }]
          : []),
      ],
      lists: [
        {
          heading: headingOf(shownClaims.length, claims.length, isSource)[language],
          of: claims.length,
          items: shownClaims.map((row) =>
            itemOf(catalogue, row, isSource ? evidenceOf : null, wording),
          ),
        },
        {
          heading: isReduced
            ? {
                en: `${shown.length} of ${about.length} facts`,
                zh: `事实（${about.length} 条中的 ${shown.length} 条）`,
              }[language]
            : factsHeading[language],
          of: about.length,
          items: isSource ? [] : shown.map((fact) => factItem(catalogue, fact, id, wording)),
        },
      ],
    };
  });
}

const factsHeading: Text = { en: 'Facts', zh: '事实' };

/** A title in both languages, so that the original can be searched for. */
function titleCell<Row>(column: Column<Row>, row: Row, wording: Wording): Cell {
  const value = column.value(row);
  return isDataText(value) ? bilingual(value, wording) : cellOf(column, row, wording);
}

/** What the references of a fact add to it: the definition, the term, the list's publisher. */
function contextOf(
  { facts, indicators, lists, areas, terms, districts }: Catalogue,
  id: string,
  wording: Wording,
): readonly { readonly label: Text; readonly text: string }[] {
  const fact = facts.get(id);
  const figure = fact && 'indicator' in fact ? fact : null;
  const indicator = figure ? entry(indicators, figure.indicator) : indicators.get(id);
  const ranking = fact && 'list' in fact ? fact : null;
  const list = ranking ? entry(lists, ranking.list) : lists.get(id);
  const area = figure ? entry(areas, figure.area) : ranking ? entry(areas, ranking.subject) : null;
  const termId = indicator?.term ?? list?.term;
  const term = termId === undefined ? null : entry(terms, termId);
  const found: { label: Text; text: string }[] = [];
  const add = (label: Text, text: DataText | null | undefined) => {
    if (text) found.push({ label, text: textIn(text, wording) });
  };
  if (figure) add({ en: 'Definition', zh: '定义' }, indicator?.definition);
  if (ranking) {
    add({ en: 'Publisher', zh: '发布单位' }, list?.publisher);
    add({ en: 'The list', zh: '榜单说明' }, list?.note);
  }
  add({ en: 'Boundary', zh: '口径' }, area?.note);
  // The same district with another boundary is another area, which a reader may have meant.
  const others = districts.some((each) => each.id === id)
    ? districts
        .filter((each) => each.id !== id)
        .map((each) => `${textIn(each.short, wording)} ${each.id}`)
    : [];
  add({ en: 'Other boundaries', zh: '其他口径' }, { en: others.join('; '), zh: others.join('；') });
  if (term) {
    const name = textOf(bilingual(term.term, wording));
    const id = wording.language === 'zh' ? `（${term.id}）` : ` (${term.id})`;
    const definition = textIn(term.definition, wording);
    found.push({
      label: { en: 'Term', zh: '术语' },
      text: `${name}${id}${colonIn(wording)}${definition}`,
    });
  }
  return found;
}

/** What the fact must not be compared with, and why. */
function cautionsIn(catalogue: Catalogue, id: string, wording: Wording) {
  const { facts } = catalogue;
  const fact = facts.get(id);
  if (!fact) return [];
  const label = { en: 'Not comparable', zh: '不可直接相比' }[wording.language];
  const wordsOf = wordedIn(catalogue);
  return cautionsAmong(catalogue)(id).map((caution) => {
    const words = wordsOf(entry(facts, caution.fact), fact)(wording);
    return { label, cell: words + colonIn(wording) + textIn(caution.why, wording) };
  });
}

function headingOf(shown: number, count: number, isSource: boolean): Text {
  const of = shown < count ? `${shown} of ${count}` : `${count}`;
  const some = shown < count ? `（显示 ${shown} 条）` : '';
  if (isSource)
    return { en: count === 1 ? '1 claim' : `${of} claims`, zh: `${count} 条说法${some}` };
  return { en: count === 1 ? '1 source' : `${count} sources`, zh: `${count} 个来源` };
}

/** A claim: of a source with the fact and its evidence, of a fact with the source. */
function itemOf(
  catalogue: Catalogue,
  row: ClaimRow,
  evidenceOf: ((fact: Fact) => Cell) | null,
  wording: Wording,
) {
  const { language } = wording;
  const { claim, source } = row;
  const value = claimValue(row, wording);
  const printed = claim ? quoted(claim.printed) : '';
  const colon = colonIn(wording);
  const where = [
    source.published,
    sourceType(source, wording),
    claim?.locator && formatLocator(claim.locator, wording),
    // A copy is named with its site, and some publishers are known by it only.
    source.copyOf || source.host === textIn(source.publisher, wording) ? null : whereabouts(source),
  ];
  const head: Cell = [
    ...(value === '' ? [] : [{ text: `${value}  `, tone: 'strong' as const }]),
    { text: claim ? printed : sourceName(source, wording) },
  ];
  const fact = catalogue.facts.get(row.fact);
  const lines: Cell[] = evidenceOf
    ? [
        [
          ...spansOf(bilingual(row.label, wording)),
          { text: fact ? inContext(contextWords(catalogue, fact, row, wording)) : '' },
          { text: `  ${row.fact}`, tone: 'muted' },
        ],
        ...(fact ? [evidenceOf(fact)] : []),
      ]
    : [
        ...(claim
          ? [
              `${textIn(originalPublisher(source), wording)}${colon}${textIn(source.title, wording)}`,
            ]
          : [bilingual(source.title, wording)]),
        [{ text: [source.id, ...where].filter((part) => part).join(' · '), tone: 'muted' }],
      ];
  if (claim?.reading) {
    const confidence = confidences[claim.reading.confidence][language];
    const heading = {
      en: `Our reading (${confidence} confidence): `,
      zh: `我们的解读（可信度${confidence}）：`,
    };
    lines.push([
      { text: heading[language], tone: 'strong' },
      { text: textIn(claim.reading.why, wording) },
    ]);
  }
  if (claim?.note) lines.push(textIn(claim.note, wording));
  return { head, lines };
}

const inContext = (context: string) => (context === '' ? '' : ` · ${context}`);

const areaBeside = (area: string | null, page: string) => (area === page ? null : area);

/** Facts by time, those of no time first. */
function byTime(catalogue: Catalogue, facts: readonly Fact[]): readonly Fact[] {
  const periods = new Map(facts.map((fact) => [fact, subjectOf(catalogue, fact).period ?? '']));
  return facts.toSorted((a, b) => comparePeriods(periods.get(a) ?? '', periods.get(b) ?? ''));
}

/** A fact about an indicator, a list or an area, with what it says. */
function factItem(catalogue: Catalogue, fact: Fact, about: string, wording: Wording) {
  const { label, unit, ...context } = subjectOf(catalogue, fact);
  const { claim } = assessFact<Claim>(fact, catalogue.sources).preferred;
  const value = claimValue({ claim, unit }, wording);
  const isOfSeries =
    'indicator' in fact ? fact.indicator === about : 'list' in fact && fact.list === about;
  const rest = [
    isOfSeries ? '' : textIn(label, wording),
    // The page of an area need not name it again.
    contextWords(catalogue, fact, { ...context, area: areaBeside(context.area, about) }, wording),
  ];
  const head: Cell = [
    ...(value === '' ? [] : [{ text: `${value}  `, tone: 'strong' as const }]),
    { text: rest.filter((part) => part !== '').join(' · ') },
  ];
  const evidence = evidenceWords(catalogue, fact, wording);
  return { head, lines: [[...evidence, { text: `  ${fact.id}`, tone: 'muted' as const }]] };
}
