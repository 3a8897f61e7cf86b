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

/** All that is known of one entry, for people; null when there is no entry with that id. */
export function detailOf(catalogue: Catalogue, id: string, wording: Wording): Detail | null {
  const { language } = wording;
  const section = sectionOf(catalogue, id);
  if (!section) return null;
  return section.find(catalogue, id, (sheet, row) => {
    const columns = section.layout.record
      .flatMap((key) => sheet.columns.filter((column) => column.key === key))
      .filter(({ key }) => key !== 'id');
    const [title, ...rest] = columns;
    // What facts refer to has no claims of its own: its facts are listed instead.
    const claims = references.includes(section) ? [] : claimsOf(catalogue, id);
    const isSource = catalogue.sources.has(id);
    // A source may make many claims about one fact, which is weighed once.
    const evidenceOf = remember((fact: Fact) => evidenceWords(catalogue, fact, wording));
    return {
      title: title ? titleCell(title, row, wording) : id,
      subtitle: id,
      fields: [
        ...rest
          .filter(({ key }) => claims.length === 0 || key !== 'sources')
          .map((column) => ({
            label: textIn(column.header, wording),
            cell: cellOf(column, row, wording),
          })),
        ...contextOf(catalogue, id, wording).map(({ label, text }) => ({
          label: label[language],
          cell: text,
        })),
        ...cautionsIn(catalogue, id, wording),
      ],
      lists: [
        {
          heading: headingOf(claims.length, isSource)[language],
          items: claims.map((row) => itemOf(catalogue, row, isSource ? evidenceOf : null, wording)),
        },
        {
          heading: { en: 'Facts', zh: '事实' }[language],
          items: factsAbout(catalogue, id, wording),
        },
      ],
    };
  });
}

/** A title in both languages, so that the original can be searched for. */
function titleCell<Row>(column: Column<Row>, row: Row, wording: Wording): Cell {
  const value = column.value(row);
  return isDataText(value) ? bilingual(value, wording) : cellOf(column, row, wording);
}

/** What the references of a fact add to it: the definition, the term, the list's publisher. */
function contextOf(
  { facts, indicators, lists, areas, terms }: Catalogue,
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

function headingOf(count: number, isSource: boolean): Text {
  if (isSource) return { en: count === 1 ? '1 claim' : `${count} claims`, zh: `${count} 条说法` };
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
    source.copyOf ? null : whereabouts(source),
  ];
  const head: Cell = [
    ...(value === '' ? [] : [{ text: `${value}  `, tone: 'strong' as const }]),
    { text: claim ? printed : sourceName(source, wording) },
  ];
  const fact = catalogue.facts.get(row.fact);
  const lines: Cell[] = evidenceOf
    ? [
        [...spansOf(bilingual(row.label, wording)), { text: `  ${row.fact}`, tone: 'muted' }],
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

/** The facts about an indicator, a list or an area, each with what it says. */
function factsAbout(catalogue: Catalogue, id: string, wording: Wording) {
  return (catalogue.factsAbout.get(id) ?? [])
    .map((fact) => ({ fact, ...subjectOf(catalogue, fact) }))
    .toSorted((a, b) => comparePeriods(a.period ?? '', b.period ?? ''))
    .map(({ fact, label, unit, ...context }) => {
      const { claim } = assessFact<Claim>(fact, catalogue.sources).preferred;
      const value = claimValue({ claim, unit }, wording);
      const isOfSeries =
        'indicator' in fact ? fact.indicator === id : 'list' in fact && fact.list === id;
      const rest = [
        isOfSeries ? '' : textIn(label, wording),
        contextWords(catalogue, fact, context, wording),
      ];
      const spans: Cell = [
        ...(value === '' ? [] : [{ text: `${value}  `, tone: 'strong' as const }]),
        { text: rest.filter((part) => part !== '').join(' · ') },
      ];
      const evidence = evidenceWords(catalogue, fact, wording);
      return {
        head: spans,
        lines: [[...evidence, { text: `  ${fact.id}`, tone: 'muted' as const }]],
      };
    });
}
