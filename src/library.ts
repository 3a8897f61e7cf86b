import { citeAsCsl } from './formats/citation.ts';
import { type CitationFormat, citationFormats } from './formats/citation-formats.ts';
import type { Json } from './formats/column.ts';
import { objectOf } from './formats/json.ts';
import {
  areaFrom,
  checkSort,
  comparisonFrom,
  flagFrom,
  givenFrom,
  idFrom,
  optionsFrom,
  queryFrom,
  saying,
  textFrom,
  unknownId,
  wordFrom,
  wordsFrom,
} from './library-options.ts';
import { assessFact, catalogue } from './lookup/catalogue.ts';
import type { searchIndex as makeIndex } from './lookup/search.ts';
import { significant } from './lookup/stop-words.ts';
import { deepFreeze } from './model/freeze.ts';
import { once } from './model/lazy.ts';
import { Problem } from './model/problem.ts';
import { languages } from './model/text.ts';
import type { Claim, Dataset } from './model/types.ts';
import { keysOf } from './model/vocabulary.ts';
import { auditColumns, baseOf } from './sections/audit.ts';
import { auditRows } from './sections/audit-rows.ts';
import { checkColumns } from './sections/check.ts';
import { checkerOf } from './sections/check-rows.ts';
import { citationOf } from './sections/citation.ts';
import { compare } from './sections/compare.ts';
import { sectionOf } from './sections/detail.ts';
import { doubtsIn, doubtTable } from './sections/doubts.ts';
import { entryJson } from './sections/entry.ts';
import { sections } from './sections/index.ts';
import { findHits, searchTable } from './sections/search.ts';
import { seriesOf } from './sections/series.ts';
import { pointTable } from './sections/series-points.ts';

/** The formats of a citation; CSL-JSON is an array even of one. */
const formats = {
  ...citationFormats,
  'csl-json': { language: null, write: (citation) => citeAsCsl([citation]) },
} as const satisfies Readonly<Record<string, CitationFormat>>;

/**
 * The functions of the library over a dataset. They give what the commands give with --json, as plain
 * objects that are frozen; the declarations (scripts/index.d.ts) say more of their types than is said here.
 * An unknown id is a RangeError, but `fact` and `show` give undefined for it. Options that are not accepted
 * are a RangeError, and options of a wrong type a TypeError; both say what is accepted.
 */
export function libraryOf(dataset: Dataset, searchIndex: typeof makeIndex) {
  const all = catalogue(dataset);
  const checker = once(() => checkerOf(all));
  const columnsOfCheck = once(() => checkColumns(all));
  /** Runs a function; what it returns is frozen, and its problems become errors of JavaScript. */
  const answer = <T>(run: () => T): T => saying(() => deepFreeze(run()));

  function show(id: string): Json | undefined {
    return answer(() => {
      const followed = idFrom(id, 'id', all);
      return sectionOf(all, followed) ? entryJson(all, followed) : undefined;
    });
  }

  return {
    show,

    fact(id: string): Json | undefined {
      return answer(() => (all.facts.has(idFrom(id, 'id', all)) ? show(id) : undefined));
    },

    lookUp(name: string, asked?: unknown): readonly Json[] {
      return answer(() => {
        const wanted = wordFrom(
          name,
          'section',
          sections.map(({ id }) => id),
        );
        const section = sections.find(({ id }) => id === wanted);
        if (!section) throw new Error(`no section ${wanted}`);
        const question = queryFrom(asked, section, all);
        return section.select(all, question, question, ({ table }) =>
          table.rows.map((row) => objectOf(table, row)),
        );
      });
    },

    evidence(id: string) {
      return answer(() => {
        const fact = all.facts.get(idFrom(id, 'id', all));
        if (!fact) throw unknownId(id, 'fact', all);
        return assessFact<Claim>(fact, all.sources);
      });
    },

    compare(words: unknown, options?: unknown): readonly Json[] {
      return answer(() => {
        const question = comparisonFrom(words, options, all);
        return compare(all, question, question, ({ forPrograms, forPeople }) => {
          const columns = [...forPrograms.columns, ...forPeople(false).columns];
          checkSort(
            question.sort,
            columns.map(({ key }) => key),
          );
          return forPrograms.rows.map((row) => objectOf(forPrograms, row));
        });
      });
    },

    history(id: string, whose?: unknown): readonly Json[] {
      return answer(() => {
        const followed = idFrom(id, 'id', all);
        const { area, all: everywhere } = optionsFrom(whose, 'history', ['area', 'all']);
        const series = seriesOf(all, followed, {
          area: areaFrom(area, all),
          all: flagFrom(everywhere, 'all'),
        });
        if (!series) throw unknownId(id, 'series', all);
        const table = pointTable(series);
        return table.rows.map((row) => objectOf(table, row));
      });
    },

    audit(given?: string): readonly Json[] {
      return answer(() => {
        const id = given ?? baseOf(all);
        const source = all.sources.get(idFrom(id, 'id', all));
        if (!source) throw unknownId(id, 'source', all);
        const table = { columns: auditColumns };
        return auditRows(all, source).map((row) => objectOf(table, row));
      });
    },

    check(text: string, options?: unknown): readonly Json[] {
      return answer(() => {
        const { file, ...given } = givenFrom(options, all);
        const { rows } = checker()(file, textFrom(text, 'text'), given);
        const table = { columns: columnsOfCheck() };
        return rows.map((row) => objectOf(table, row));
      });
    },
    doubts(): readonly Json[] {
      return answer(() => {
        const table = doubtTable(doubtsIn(all));
        return table.rows.map((row) => objectOf(table, row));
      });
    },

    search(words: string): readonly Json[] {
      return answer(() => {
        const wanted = significant(wordsFrom(words, 'words'));
        if (wanted.length === 0) {
          const expected = { en: 'one word or more', zh: '至少一个词' };
          throw new Problem('missing-value', { by: 'search', expected });
        }
        const hits = findHits(all, searchIndex, wanted);
        const table = searchTable(hits);
        return hits.map((hit) => objectOf(table, hit));
      });
    },

    cite(id: string, options?: unknown): string {
      return answer(() => {
        const { format, language } = optionsFrom(options, 'cite', ['format', 'language']);
        const { language: own, write }: CitationFormat =
          formats[wordFrom(format ?? 'text', 'format', keysOf(formats))];
        const wanted = own ?? wordFrom(language ?? 'en', 'language', languages);
        const citation = citationOf(all, idFrom(id, 'id', all), { language: wanted, ascii: false });
        if (!citation) throw unknownId(id, 'citable', all);
        return write(citation, wanted);
      });
    },
  };
}
