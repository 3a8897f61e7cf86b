/** Everything that the stages need of a dataset, compiled once for all texts. */

import type { SourcedClaim } from '../evidence/assessment.ts';
import { type Catalogue, sourced } from '../lookup/catalogue.ts';
import { remember } from '../model/lazy.ts';
import type { Figure, Ranking } from '../model/types.ts';
import { type Places, placesOf } from './context.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Indicators } from './link-names.ts';
import { type ListPhrase, listPhrasesOf } from './list-phrases.ts';
import { measureOf } from './measures.ts';
import { modifiedIn } from './modifiers.ts';
import { type NamedFacts, namedFactsOf } from './named-facts.ts';
import type { BagIndex } from './word-bags.ts';

export type Base = {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  readonly listPhrases: readonly ListPhrase[];
  readonly listBags: BagIndex;
  readonly places: Places;
  readonly indicators: Indicators;
  /** Whether a unit such as GWh or MB/s is among those of the dataset, so that texts are read for them. */
  readonly hasMeasures: boolean;
  readonly named: NamedFacts;
  readonly figuresOf: (indicator: string) => readonly Figure[];
  readonly rankingsOf: (list: string) => readonly Ranking[];
  readonly claimsOf: (fact: string) => readonly SourcedClaim[];
};

export function baseOf(catalogue: Catalogue): Base {
  const { indicators, units, facts, sources } = catalogue;
  const lexicon = lexiconOf(catalogue);
  return {
    catalogue,
    lexicon,
    listBags: lexicon.listBags,
    listPhrases: listPhrasesOf(catalogue),
    places: placesOf(catalogue),
    indicators: { byId: indicators, units, modified: modifiedIn(catalogue) },
    hasMeasures: [...units.keys()].some((id) => measureOf(id) !== null),
    named: namedFactsOf(catalogue),
    figuresOf: (id) => catalogue.figuresByIndicator.get(id) ?? [],
    rankingsOf: (id) => catalogue.rankingsByList.get(id) ?? [],
    claimsOf: remember((id: string) => {
      const fact = facts.get(id);
      return fact ? sourced(fact.claims, sources) : [];
    }),
  };
}
