import { type Finding, finding } from '../model/finding.ts';
import { readPrint, statesValue } from '../model/printed.ts';
import { type Entity, freeId, type Known } from './claim-entities.ts';
import type { ClaimRow } from './claim-rows.ts';
import { cellOf, placeOf, report } from './claim-table.ts';
import { itemsOf, valueIn } from './json-value.ts';

/** The facts that rows of claims are about. */

/** What a row names. */
export type Named = {
  readonly row: ClaimRow;
  readonly area: Entity;
  readonly source: Entity;
  readonly subject: Entity;
  /** Of a ranking. */
  readonly group: Entity | null;
};

type FactEntry = { readonly id: string; readonly claims: object[] };
type Begun = {
  readonly entry: FactEntry;
  readonly row: ClaimRow;
  /** The first row of each source. */
  readonly bySource: Map<Entity, ClaimRow>;
};

/** A fact of which one source gives two values, and the rows. */
export type Twice = { readonly id: string; readonly rows: readonly [ClaimRow, ClaimRow] };

/** The figures and rankings of rows, each with its claims in the order of the rows. */
export function factsOf(
  named: readonly Named[],
  ids: ReadonlyMap<Entity, string>,
  taken: Set<string>,
  known: Known | null,
) {
  const begun = new Map<string, Begun>();
  const seen = new Set<string>();
  const existing = knownFacts(known?.dataset);
  const idOf = (entity: Entity) => ids.get(entity) ?? entity.slug;
  const given = givenIds(named, taken, (each) => keyOf(each, idOf));
  const figures: FactEntry[] = [];
  const rankings: FactEntry[] = [];
  const twice: Twice[] = [];

  for (const each of named) {
    const { row, area, subject, group } = each;
    const { period = '', kind = 'actual', among } = row.cells;
    const key = keyOf(each, idOf);
    let fact = begun.get(key);
    if (fact === undefined) {
      const names = [idOf(subject), period.replace('/', '-'), idOf(area)];
      const last = row.isRanking ? (among !== undefined && group ? [idOf(group)] : []) : kind;
      const words = last === 'actual' ? names : names.concat(last);
      const suffix = row.isRanking ? 'ranking' : 'figure';
      const id = existing.get(key) ?? given.get(key) ?? freeId(words.join('-'), suffix, taken);
      const claims: object[] = [];
      const bySource = new Map<Entity, ClaimRow>();
      fact = { row, entry: { id, ...factFields(each, idOf), claims }, bySource };
      begun.set(key, fact);
      (row.isRanking ? rankings : figures).push(fact.entry);
    }
    const claim = claimOf(each, idOf(each.source));
    const text = `${key} ${JSON.stringify(claim)}`;
    if (seen.has(text)) continue;
    seen.add(text);
    fact.entry.claims.push(claim);
    const before = fact.bySource.get(each.source);
    if (before === undefined) fact.bySource.set(each.source, row);
    else if (before.amount !== row.amount) twice.push({ id: fact.entry.id, rows: [before, row] });
  }
  return { figures, rankings, twice };
}

/** What a fact is about: rows with the same are claims about one fact. */
function keyOf({ row, area, subject, group }: Named, idOf: (entity: Entity) => string): string {
  const { period = '', kind = 'actual' } = row.cells;
  const last = group === null ? kind : idOf(group);
  return [row.isRanking, idOf(subject), idOf(area), period, last].join(' ');
}

function factFields({ row, area, subject, group }: Named, idOf: (entity: Entity) => string) {
  const { period = '', kind = 'actual' } = row.cells;
  return group === null
    ? { indicator: idOf(subject), area: idOf(area), period, kind }
    : {
        list: idOf(subject),
        year: Number(period),
        subject: idOf(area),
        among: idOf(group),
      };
}

/** Facts of other datasets by what they are about: another claim about one is no fact of its own. */
function knownFacts(dataset: unknown): ReadonlyMap<string, string> {
  const entries = (concept: string, keys: readonly string[]) =>
    itemsOf(dataset, concept).map((entry) => {
      const isRanking = concept === 'rankings';
      const key = [isRanking, ...keys.map((each) => valueIn(entry, each))].join(' ');
      return [key, String(valueIn(entry, 'id'))] as const;
    });
  return new Map([
    ...entries('figures', ['indicator', 'area', 'period', 'kind']),
    ...entries('rankings', ['list', 'subject', 'year', 'among']),
  ]);
}

/** The ids that rows give to their facts. A fact has one, and no other fact has the same. */
function givenIds(
  named: readonly Named[],
  taken: Set<string>,
  keyOf: (named: Named) => string,
): ReadonlyMap<string, string> {
  const byFact = new Map<string, { readonly id: string; readonly row: ClaimRow }>();
  const byId = new Map<string, { readonly key: string; readonly row: ClaimRow }>();
  for (const each of named) {
    const { row } = each;
    const { id } = row.cells;
    if (id === undefined) continue;
    const wrong = (found: Finding) => report(row.table, row.row, 'id', found);
    const key = keyOf(each);
    const before = byFact.get(key);
    const other = byId.get(id);
    if (before && before.id !== id) {
      const where = placeOf(before.row.table, before.row.row);
      const args = { received: id, other: before.id, owner: before.id, where };
      wrong(finding('id', 'differs-from-row', args));
    } else if (other && other.key !== key) {
      const { file, line } = placeOf(other.row.table, other.row.row);
      wrong(finding('id', 'id-used-twice', { id, first: `${file ?? '-'}:${line}` }));
    } else if (!before && !other) {
      if (taken.has(id)) wrong(finding('id', 'id-used-twice', { id, first: id }));
      taken.add(id);
    }
    if (!before) byFact.set(key, { id, row });
    if (!other) byId.set(id, { key, row });
  }
  return new Map([...byFact].map(([key, { id }]) => [key, id]));
}

function claimOf({ row, source: { said, known } }: Named, source: string): object {
  const { cells, isRanking, amount, outOf, note } = row;
  const typed = cellOf(row.table, row.row, isRanking ? 'rank' : 'value');
  const language = said.get('language')?.value ?? valueIn(known, 'language');
  const printed = cells.printed ?? printedFrom(typed, amount, language);
  const { bound = 'exact' } = cells;
  return {
    source,
    ...(isRanking ? { rank: amount } : { value: amount }),
    ...(!isRanking || bound === 'top' ? { bound } : {}),
    ...(outOf !== null && { outOf }),
    printed,
    ...(cells.locator !== undefined && { locator: cells.locator }),
    ...(note !== null && { note }),
  };
}

/**
 * The words of a source where only its value is given: those of the cell, in which the file may write numbers
 * in another way than the language of the source. If they do not state the value there, the plain number does.
 */
function printedFrom(typed: string, amount: number | null, language: unknown): string {
  // Of a whole number, ".0" is from the program that wrote the table.
  const words = typed.replace(/^(-?\d+)\.0$/, '$1');
  if (amount === null) return words;
  const print = readPrint(words, typeof language === 'string' ? language : 'en');
  return statesValue(print, amount) === 'otherwise' ? String(amount) : words;
}
