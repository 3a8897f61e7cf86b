import {
  type Citation,
  citeAsBibtex,
  citeAsCsl,
  citeAsMarkdown,
  citeAsRis,
  citeAsText,
} from './formats/citation.ts';
import type { Json } from './formats/column.ts';
import { objectOf } from './formats/json.ts';
import { assessFact, catalogue, follow } from './lookup/catalogue.ts';
import type { Query } from './lookup/query.ts';
import type { searchIndex as makeIndex } from './lookup/search.ts';
import { significant } from './lookup/stop-words.ts';
import { wordsOf } from './lookup/words.ts';
import type { Language } from './model/text.ts';
import type { Claim, Dataset } from './model/types.ts';
import { auditColumns, auditRows } from './sections/audit.ts';
import { citationOf } from './sections/citation.ts';
import { sectionOf } from './sections/detail.ts';
import { entryJson } from './sections/entry.ts';
import { sections } from './sections/index.ts';
import { findHits, searchSheet } from './sections/search.ts';
import type { View } from './sections/section.ts';
import { seriesOf } from './sections/series.ts';
import { pointSheet } from './sections/series-points.ts';

/** What is asked of a section; what is left out is not asked. */
export type Asked = Partial<Query & View>;

const nothingAsked: Query & View = {
  words: [],
  year: null,
  area: null,
  topic: null,
  source: null,
  evidence: null,
  all: false,
  sort: null,
  limit: null,
};

const writers = {
  text: citeAsText,
  markdown: citeAsMarkdown,
  bibtex: citeAsBibtex,
  ris: citeAsRis,
  'csl-json': (citation: Citation) => citeAsCsl([citation]),
} as const;

/**
 * The functions of the library over a dataset. They give what the commands give with --json, as
 * plain objects; the declarations (scripts/index.d.ts) say more of their types than is said here.
 * An id that there is not is a RangeError, but for `fact` and `show`, which give undefined.
 */
export function libraryOf(dataset: Dataset, searchIndex: typeof makeIndex) {
  const all = catalogue(dataset);

  function show(id: string): Json | undefined {
    const followed = follow(dataset, id);
    return sectionOf(all, followed) ? entryJson(all, followed) : undefined;
  }

  return {
    show,

    fact(id: string): Json | undefined {
      return all.facts.has(follow(dataset, id)) ? show(id) : undefined;
    },

    lookUp(name: string, asked: Asked = {}): readonly Json[] {
      const section = sections.find(({ id }) => id === name);
      if (!section) throw missing('section', name);
      const question = { ...nothingAsked, ...asked };
      return section.select(all, question, question, ({ sheet }) =>
        sheet.rows.map((row) => objectOf(sheet, row)),
      );
    },

    evidence(id: string) {
      const fact = all.facts.get(follow(dataset, id));
      if (!fact) throw missing('fact', id);
      return assessFact<Claim>(fact, all.sources);
    },

    history(id: string, { area = null, all: everywhere = false } = {}): readonly Json[] {
      const series = seriesOf(all, follow(dataset, id), { area, all: everywhere });
      if (!series) throw missing('indicator, list or fact', id);
      const sheet = pointSheet(series);
      return sheet.rows.map((row) => objectOf(sheet, row));
    },

    audit(id: string = dataset.base): readonly Json[] {
      const source = all.sources.get(follow(dataset, id));
      if (!source) throw missing('source', id);
      const sheet = { columns: auditColumns };
      return auditRows(all, source).map((row) => objectOf(sheet, row));
    },

    search(words: string): readonly Json[] {
      const hits = findHits(all, searchIndex, significant(wordsOf([words])));
      const sheet = searchSheet(hits);
      return hits.map((hit) => objectOf(sheet, hit));
    },

    cite(
      id: string,
      {
        format = 'text',
        language = 'en',
      }: { format?: keyof typeof writers; language?: Language } = {},
    ): string {
      const citation = citationOf(all, follow(dataset, id), { language, ascii: false });
      if (!citation) throw missing('fact or source', id);
      return writers[format](citation, language);
    },
  };
}

function missing(what: string, id: string): RangeError {
  return new RangeError(`There is no ${what} “${id}”.`);
}
