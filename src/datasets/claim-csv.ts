import { renderDelimited } from '../formats/delimited.ts';
import { type Catalogue, entry } from '../lookup/catalogue.ts';
import { readPrint, statesValue } from '../model/printed.ts';
import { defaultText } from '../model/text.ts';
import type { Area, Figure, FigureClaim, Ranking, RankingClaim, Source } from '../model/types.ts';
import type { Chunks } from '../terminal/chunks.ts';
import { type ColumnName, columns, needed } from './claim-columns.ts';
import { hostOf } from './complete.ts';
import { nameOfId, slug } from './slug.ts';

/** A dataset as the table of claims that `--data` reads. */

type Cells = Partial<Record<ColumnName, string>>;

/** The figures and rankings as CSV, one claim a row. Columns that would be empty are left out. */
export function csvChunks(catalogue: Catalogue): Chunks {
  const rows = [...claimRows(catalogue)];
  const used = new Set<string>([
    ...(catalogue.dataset.rankings.length > 0 ? needed.rankings : []),
    ...(catalogue.dataset.figures.length > 0 ? needed.figures : []),
    ...rows.flatMap((row) => Object.keys(row)),
  ]);
  const own = Object.keys(columns).filter((name) => used.has(name));
  const layout = { columns: own, fold: [], record: own };
  const table = {
    columns: own.map((key) => ({
      key,
      header: { en: key, zh: key },
      value: (row: Readonly<Record<string, string>>) => row[key] ?? null,
    })),
    rows,
    layout,
  };
  return renderDelimited(table, ',');
}

/** The rows, whose keys are columns. */
function* claimRows(catalogue: Catalogue): Iterable<Readonly<Record<string, string>>> {
  const { dataset } = catalogue;
  const isSourceLanguageShown = showsLanguages(catalogue);
  const [main] = [...dataset.figures.map(({ area }) => area), ...dataset.rankings.map(subjectOf)];
  const area = (id: string) => areaCells(entry(catalogue.areas, id), id === main);
  for (const figure of dataset.figures) {
    for (const claim of figure.claims) {
      yield {
        ...figureCells(catalogue, figure, claim),
        ...area(figure.area),
        ...claimCells(claim),
        ...sourceCells(entry(catalogue.sources, claim.source), isSourceLanguageShown),
      };
    }
  }
  for (const ranking of dataset.rankings) {
    for (const claim of ranking.claims) {
      yield {
        ...rankingCells(catalogue, ranking, claim),
        ...area(ranking.subject),
        ...claimCells(claim),
        ...sourceCells(entry(catalogue.sources, claim.source), isSourceLanguageShown),
      };
    }
  }
}

const subjectOf = ({ subject }: Ranking) => subject;

/**
 * Whether rows name the language of their source. If all were the same and another one than that of the
 * names, the names would be taken for it.
 */
export function showsLanguages({ dataset }: Catalogue): boolean {
  const [language = 'en'] = dataset.languages;
  const found = new Set(dataset.sources.map((source) => source.language));
  return language === 'en' ? found.size > 1 : found.size === 1 && found.has(language);
}

function figureCells(catalogue: Catalogue, figure: Figure, claim: FigureClaim): Cells {
  const { unit, label, topic, definition } = entry(catalogue.indicators, figure.indicator);
  const { indicator, period, area, kind } = figure;
  const names = [indicator, period.replace('/', '-'), area];
  const id = (kind === 'actual' ? names : [...names, kind]).join('-');
  const value = String(claim.value);
  return {
    ...naming('indicator', 'label', indicator, defaultText(label)),
    period,
    ...given('kind', kind, 'actual'),
    value,
    ...given('unit', unit, 'number'),
    ...given('bound', claim.bound, 'exact'),
    ...given('printed', printedWords(catalogue, claim), value),
    ...given('topic', topicName(catalogue, topic), 'General'),
    ...(definition && { definition: defaultText(definition) }),
    ...given('id', figure.id, id),
  };
}

/** The printed words. Where only a reading, which CSV cannot hold, links them to the value, they are left out. */
function printedWords(
  catalogue: Catalogue,
  { source, printed, value, reading }: FigureClaim,
): string {
  if (reading === undefined) return printed;
  const print = readPrint(printed, entry(catalogue.sources, source).language);
  return statesValue(print, value) === 'otherwise' ? String(value) : printed;
}

function topicName({ dataset }: Catalogue, id: string): string {
  const found = dataset.topics.find((each) => each.id === id);
  const label = found ? defaultText(found.label) : id;
  return slug(label) === id ? label : id;
}

function rankingCells(catalogue: Catalogue, ranking: Ranking, claim: RankingClaim): Cells {
  const { list, year, subject, among } = ranking;
  const listCells = naming('list', 'label', list, defaultText(entry(catalogue.lists, list).label));
  const group = defaultText(entry(catalogue.groups, among).label);
  // A row without a group is ranked among those of its list.
  const isOfList = among === `${list}-group` && group === listCells.list;
  const names = [list, String(year), subject, ...(isOfList ? [] : [among])];
  const rank = String(claim.rank);
  return {
    ...listCells,
    ...(isOfList ? {} : naming('among', 'among_label', among, group)),
    period: String(year),
    rank,
    ...(claim.outOf !== undefined && { out_of: String(claim.outOf) }),
    ...given('bound', claim.bound ?? 'exact', 'exact'),
    ...given('printed', claim.printed, rank),
    ...given('id', ranking.id, names.join('-')),
  };
}

function areaCells({ id, label, scope }: Area, isMain: boolean): Cells {
  return {
    ...naming('area', 'area_label', id, defaultText(label)),
    ...given('scope', scope, isMain ? 'district' : 'peer'),
  };
}

function claimCells({ locator, note }: FigureClaim | RankingClaim): Cells {
  return {
    ...(locator !== undefined && { locator }),
    ...(note && { note: defaultText(note) }),
  };
}

function sourceCells(source: Source, isLanguageShown: boolean): Cells {
  const { id, published, url, host, grade, copyOf, language } = source;
  const title = defaultText(source.title);
  const publisher = defaultText(source.publisher);
  const original = copyOf && defaultText(copyOf);
  const hasPublisher = publisher !== title;
  const origin = original ?? (hasPublisher ? publisher : null);
  return {
    ...naming('source', 'title', id, title),
    ...(hasPublisher && { publisher }),
    ...(url !== null && { url }),
    ...(host !== null && (url === null || hostOf(url) !== host) && { host }),
    ...(published !== null && { published }),
    type: grade,
    ...(original !== undefined && { copy_of: original }),
    ...given('origin', source.origin, origin === null ? id : slug(origin)),
    ...(isLanguageShown && { language }),
  };
}

/** A name if it gives the id, else the id and, if that does not give the name, the name beside it. */
function naming(column: ColumnName, labelColumn: ColumnName, id: string, label: string): Cells {
  if (slug(label) === id && label !== id) return { [column]: label };
  return { [column]: id, ...given(labelColumn, label, nameOfId(id)) };
}

/** A cell, unless a row without it means the same. */
function given(column: ColumnName, value: string, usual: string): Cells {
  return value === usual ? {} : { [column]: value };
}
