import type { Wording } from '../formats/column.ts';
import type { Word } from '../formats/completion/completions.ts';
import { type Catalogue, factsOf } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { type DataText, textIn } from '../model/text.ts';
import type { Fact, Source, Term } from '../model/types.ts';
import { contextWords } from '../sections/claims.ts';
import { sanitiseLine } from '../terminal/sanitise.ts';

/** What completes an operand or a value and depends on the data, by the name of the command or the option. */
const asked: Readonly<Record<string, (catalogue: Catalogue, wording: Wording) => readonly Word[]>> =
  {
    // Words narrow these sections, and the names of what is counted are the best of words.
    stats: (catalogue, wording) => indicators(catalogue, wording, catalogue.dataset.figures),
    targets: (catalogue, wording) =>
      indicators(
        catalogue,
        wording,
        catalogue.dataset.figures.filter(({ kind }) => kind === 'target'),
      ),
    rankings: ({ dataset }, wording) => labelled(dataset.lists, wording),
    awards: (catalogue, wording) => facts(catalogue, wording, catalogue.dataset.awards),
    policies: (catalogue, wording) => facts(catalogue, wording, catalogue.dataset.policies),
    places: (catalogue, wording) => facts(catalogue, wording, catalogue.dataset.places),
    terms: ({ dataset }, wording) => terms(dataset.terms, wording),
    sources: ({ dataset }, wording) => sources(dataset.sources, wording),
    show: (catalogue, wording) => {
      const { dataset } = catalogue;
      return [
        ...facts(catalogue, wording, factsOf(dataset)),
        ...labelled([...dataset.indicators, ...dataset.lists, ...dataset.areas], wording),
        ...terms(dataset.terms, wording),
        ...sources(dataset.sources, wording),
      ];
    },
    compare: ({ dataset }, wording) =>
      labelled([...dataset.indicators, ...dataset.lists, ...dataset.areas], wording),
    history: ({ dataset }, wording) => labelled([...dataset.indicators, ...dataset.lists], wording),
    audit: ({ dataset }, wording) => sources(dataset.sources, wording),
    cite: (catalogue, wording) => [
      ...sources(catalogue.dataset.sources, wording),
      ...facts(catalogue, wording, factsOf(catalogue.dataset)),
      ...terms(catalogue.dataset.terms, wording),
    ],
    area: ({ dataset }, wording) => labelled(dataset.areas, wording),
    topic: ({ dataset }, wording) => labelled(dataset.topics, wording),
    source: ({ dataset }, wording) => sources(dataset.sources, wording),
    as: ({ dataset }, wording) => sources(dataset.sources, wording),
    year: years,
  };

/** Whether the words that complete a command or an option come from the data. */
export function isAsked(name: string): boolean {
  return Object.hasOwn(asked, name);
}

/** One word per line, then a tab and its meaning; empty if there are no words. */
export function wordLines(name: string, catalogue: Catalogue, wording: Wording): string {
  const words = isAsked(name) ? (asked[name]?.(catalogue, wording) ?? []) : [];
  return words
    .map(({ word, about }) => (about === '' ? `${word}\n` : `${word}\t${sanitiseLine(about)}\n`))
    .join('');
}

function labelled(
  entries: readonly { readonly id: string; readonly label: DataText }[],
  wording: Wording,
): readonly Word[] {
  return entries.map(({ id, label }) => ({ word: id, about: textIn(label, wording) }));
}

/** The indicators of some figures. */
function indicators(
  { dataset }: Catalogue,
  wording: Wording,
  figures: readonly { readonly indicator: string }[],
): readonly Word[] {
  const measured = new Set(figures.map(({ indicator }) => indicator));
  return labelled(
    dataset.indicators.filter(({ id }) => measured.has(id)),
    wording,
  );
}

function facts(catalogue: Catalogue, wording: Wording, entries: readonly Fact[]): readonly Word[] {
  return entries.map((fact) => {
    const { label, ...context } = subjectOf(catalogue, fact);
    const which = contextWords(catalogue, fact, context, wording);
    const about = [textIn(label, wording), which].filter((part) => part !== '').join(' · ');
    return { word: fact.id, about };
  });
}

function terms(entries: readonly Term[], wording: Wording): readonly Word[] {
  return entries.map(({ id, term }) => ({ word: id, about: textIn(term, wording) }));
}

function sources(entries: readonly Source[], wording: Wording): readonly Word[] {
  return entries.map(({ id, title }) => ({ word: id, about: textIn(title, wording) }));
}

/** The years of the facts, the latest first. */
function years(catalogue: Catalogue): readonly Word[] {
  const periods = factsOf(catalogue.dataset).map((fact) => subjectOf(catalogue, fact).period);
  const found = new Set(periods.flatMap((period) => period?.slice(0, 4) ?? []));
  return [...found]
    .sort()
    .reverse()
    .map((word) => ({ word, about: '' }));
}
