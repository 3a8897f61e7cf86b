import * as v from 'valibot';
import { about } from '../../model/schema-fields.ts';
import { cslItem, errorObject, hit, seriesRow } from './answers.ts';
import { auditedClaim, otherClaim } from './audit.ts';
import { checkedStatement } from './check.ts';
import { claimRecord } from './claim-record.ts';
import { claimObject, claims } from './claims.ts';
import {
  comparedFigure,
  comparedRank,
  comparedRow,
  comparedValue,
  computedValue,
} from './compare.ts';
import { difference } from './diff.ts';
import { doubt } from './doubts.ts';
import {
  areaRow,
  awardRow,
  indicatorRow,
  listRow,
  placeRow,
  policyRow,
  sourceObject,
  sourceRow,
  termRow,
} from './entries.ts';
import { figureRow, targetRow, valuePoint } from './figures.ts';
import { rankingRow, rankPoint } from './rankings.ts';

/**
 * The schema of the JSON of each command. `wujin schema <command>` prints it, the tests check the
 * output of every command with it, and the types of the library are made from it. Keys are declared
 * in the order of the output.
 */

/** The JSON of `show`: the row of the section, then the claims. */
const shown = <const E extends v.ObjectEntries>({
  entries,
}: v.StrictObjectSchema<E, undefined>) => {
  const { claims: _, ...rest } = entries;
  return v.strictObject({ ...rest, claims });
};

/** Schemas that others refer to by name, in the JSON Schema and in the types of the library. */
export const outputDefinitions = {
  FigureRow: figureRow,
  TargetRow: targetRow,
  RankingRow: rankingRow,
  AwardRow: awardRow,
  PolicyRow: policyRow,
  PlaceRow: placeRow,
  TermRow: termRow,
  SourceRow: sourceRow,
  SourceObject: sourceObject,
  ClaimObject: claimObject,
  FigureEntry: shown(figureRow),
  TargetEntry: shown(targetRow),
  RankingEntry: shown(rankingRow),
  AwardEntry: shown(awardRow),
  PolicyEntry: shown(policyRow),
  PlaceEntry: shown(placeRow),
  TermEntry: shown(termRow),
  SourceEntry: shown(sourceRow),
  IndicatorEntry: shown(indicatorRow),
  ListEntry: shown(listRow),
  AreaEntry: shown(areaRow),
  Hit: hit,
  ValuePoint: valuePoint,
  RankPoint: rankPoint,
  SeriesRow: seriesRow,
  ComparedFigure: comparedFigure,
  ComparedRank: comparedRank,
  ComparedRow: comparedRow,
  ComparedValue: comparedValue,
  ComputedValue: computedValue,
  OtherClaim: otherClaim,
  AuditedClaim: auditedClaim,
  CheckedStatement: checkedStatement,
  Doubt: doubt,
  Difference: difference,
  CslItem: cslItem,
  ClaimRecord: claimRecord,
};

/** What each command writes with --json, by its name; `error` is what goes to stderr instead. */
export const outputSchemas = {
  overview: about(v.array(figureRow), 'wujin --json'),
  stats: about(v.array(figureRow), 'wujin stats --json'),
  rankings: about(v.array(rankingRow), 'wujin rankings --json'),
  awards: about(v.array(awardRow), 'wujin awards --json'),
  policies: about(v.array(policyRow), 'wujin policies --json'),
  targets: about(v.array(targetRow), 'wujin targets --json'),
  places: about(v.array(placeRow), 'wujin places --json'),
  terms: about(v.array(termRow), 'wujin terms --json'),
  sources: about(v.array(sourceRow), 'wujin sources --json'),
  show: about(
    v.array(
      v.union([
        outputDefinitions.FigureEntry,
        outputDefinitions.TargetEntry,
        outputDefinitions.RankingEntry,
        outputDefinitions.AwardEntry,
        outputDefinitions.PolicyEntry,
        outputDefinitions.PlaceEntry,
        outputDefinitions.TermEntry,
        outputDefinitions.SourceEntry,
        outputDefinitions.IndicatorEntry,
        outputDefinitions.ListEntry,
        outputDefinitions.AreaEntry,
      ]),
    ),
    'wujin show <id or words…> --json',
  ),
  search: about(v.array(hit), 'wujin search <words…> --json'),
  compare: about(
    v.array(v.union([comparedFigure, comparedRank, comparedRow])),
    'wujin compare <word…> --json: areas by one indicator, by a list, or side by side',
  ),
  history: about(
    v.array(v.union([valuePoint, rankPoint, seriesRow])),
    'wujin history [id] --json: points of an indicator or of a list, or all series',
  ),
  audit: about(v.array(auditedClaim), 'wujin audit [source] --json'),
  check: about(v.array(checkedStatement), 'wujin check [file…] --json'),
  doubts: about(v.array(doubt), 'wujin doubts --json'),
  diff: about(v.array(difference), 'wujin diff <file> --json'),
  cite: about(v.array(cslItem), 'wujin cite <id…> --json: CSL-JSON items'),
  export: about(claimRecord, 'A line of wujin export --format ndjson'),
  error: about(errorObject, 'An error on stderr, with --json'),
} as const;

export type OutputName = keyof typeof outputSchemas;
