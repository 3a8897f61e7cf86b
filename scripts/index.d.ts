import type {
  AreaEntry,
  AreaId,
  AuditedClaim,
  AwardEntry,
  AwardId,
  AwardRow,
  CheckedStatement,
  Claim,
  ComparedFigure,
  ComparedRank,
  ComparedRow,
  Dataset,
  Doubt,
  FactId,
  FigureClaim,
  FigureEntry,
  FigureId,
  FigureRow,
  Hit,
  IndicatorEntry,
  IndicatorId,
  ListEntry,
  ListId,
  PlaceEntry,
  PlaceId,
  PlaceRow,
  PolicyEntry,
  PolicyId,
  PolicyRow,
  RankingClaim,
  RankingEntry,
  RankingId,
  RankingRow,
  RankPoint,
  Source,
  SourceEntry,
  SourceId,
  SourceRow,
  TargetEntry,
  TargetId,
  TargetRow,
  TermEntry,
  TermId,
  TermRow,
  TopicId,
  ValuePoint,
} from './types.js';

export type * from './types.js';

/** The whole dataset, as in `wujin/data.json`, frozen. */
export declare const dataset: Dataset;
export declare const areas: Dataset['areas'];
export declare const groups: Dataset['groups'];
export declare const indicators: Dataset['indicators'];
export declare const figures: Dataset['figures'];
export declare const lists: Dataset['lists'];
export declare const rankings: Dataset['rankings'];
export declare const awards: Dataset['awards'];
export declare const policies: Dataset['policies'];
export declare const places: Dataset['places'];
export declare const terms: Dataset['terms'];
export declare const sources: Dataset['sources'];

/** What `fact` and `show` give for an id of each kind. */
interface Entries
  extends Record<TargetId, TargetEntry>,
    Record<Exclude<FigureId, TargetId>, FigureEntry>,
    Record<RankingId, RankingEntry>,
    Record<AwardId, AwardEntry>,
    Record<PolicyId, PolicyEntry>,
    Record<PlaceId, PlaceEntry>,
    Record<TermId, TermEntry>,
    Record<SourceId, SourceEntry>,
    Record<IndicatorId, IndicatorEntry>,
    Record<ListId, ListEntry>,
    Record<AreaId, AreaEntry> {}

/** A fact with its value, its evidence and its claims, as `wujin show <id> --json` gives it. */
export declare function fact<Id extends FactId>(id: Id): Entries[Id];
export declare function fact(id: string): Entries[FactId] | undefined;

/** Any entry: a fact, a term, a source, an indicator, a list or an area. */
export declare function show<Id extends keyof Entries>(id: Id): Entries[Id];
export declare function show(id: string): Entries[keyof Entries] | undefined;

/** The rows of each section. */
interface Rows {
  stats: FigureRow;
  targets: TargetRow;
  rankings: RankingRow;
  awards: AwardRow;
  policies: PolicyRow;
  places: PlaceRow;
  terms: TermRow;
  sources: SourceRow;
}

/** A year, a range as on the command line (`2019..2023`, `2021..`), or its ends; null leaves an end open. */
export type Year = number | string | { readonly from?: number | null; readonly to?: number | null };

/**
 * What is asked of a section. Absent, undefined and null mean the same. What is not accepted throws a
 * RangeError, and a value of a wrong type a TypeError; both say what is accepted.
 */
export interface Question {
  /** Each must occur in the id, the labels, the notes or the term. */
  readonly words?: string | readonly string[] | null | undefined;
  readonly year?: Year | null | undefined;
  readonly area?: AreaId | readonly AreaId[] | null | undefined;
  readonly topic?: TopicId | null | undefined;
  readonly source?: SourceId | null | undefined;
  readonly evidence?: FigureRow['evidence'] | null | undefined;
  /** Every year and every area. */
  readonly all?: boolean | null | undefined;
  /** A key of the rows, with `:desc` for the largest first. */
  readonly sort?:
    | string
    | { readonly key: string; readonly descending?: boolean }
    | null
    | undefined;
  readonly limit?: number | null | undefined;
}

/** The rows of a look-up, as `wujin <section> --json` gives them. */
export declare function lookUp<Section extends keyof Rows>(
  section: Section,
  question?: Question,
): readonly Rows[Section][];

/** A claim together with the source that makes it. */
export interface SourcedClaim<C> {
  readonly claim: C;
  readonly source: Source;
}

/** What the claims of a fact amount to. */
export interface Assessment<C> {
  readonly evidence: FigureRow['evidence'];
  /** The claim whose value is shown. */
  readonly preferred: SourcedClaim<C>;
  /** Of a dispute the claims that stand against it. */
  readonly contrary: readonly SourcedClaim<C>[];
}

/** Weighs the claims of a fact. Throws a RangeError where there is no such fact. */
export declare function evidence(id: FigureId): Assessment<FigureClaim>;
export declare function evidence(id: RankingId): Assessment<RankingClaim>;
export declare function evidence(id: AwardId | PolicyId | PlaceId): Assessment<Claim>;
export declare function evidence(id: string): Assessment<FigureClaim | RankingClaim | Claim>;

/** What a comparison is narrowed to; the same options as of the command. */
export interface Compared {
  readonly year?: Year | null | undefined;
  readonly area?: AreaId | readonly AreaId[] | null | undefined;
  readonly evidence?: FigureRow['evidence'] | null | undefined;
  /** Every area, or every indicator where areas are columns. */
  readonly all?: boolean | null | undefined;
  readonly sort?:
    | string
    | { readonly key: string; readonly descending?: boolean }
    | null
    | undefined;
  readonly limit?: number | null | undefined;
}

/**
 * Areas side by side, as `wujin compare <words…> --json` gives them: by one indicator, by a list, by several
 * indicators, or by the key indicators of some areas. Words are ids, labels or aliases.
 */
export declare function compare(id: IndicatorId, options?: Compared): readonly ComparedFigure[];
export declare function compare(id: ListId, options?: Compared): readonly ComparedRank[];
export declare function compare(id: AreaId, options?: Compared): readonly ComparedRow[];
export declare function compare(
  words: string | readonly string[],
  options?: Compared,
): readonly (ComparedFigure | ComparedRank | ComparedRow)[];

/** Whose points: of one area, or of all; without either those of the district. */
export interface Whose {
  readonly area?: AreaId | readonly AreaId[] | null | undefined;
  readonly all?: boolean | null | undefined;
}

/** An indicator or a list over the years. Throws a RangeError where there is no such series. */
export declare function history(id: IndicatorId | FigureId, whose?: Whose): readonly ValuePoint[];
export declare function history(id: ListId | RankingId, whose?: Whose): readonly RankPoint[];
export declare function history(id: string, whose?: Whose): readonly (ValuePoint | RankPoint)[];

/** Claim by claim, what other sources say to one; to the base article unless another is named. */
export declare function audit(source?: SourceId): readonly AuditedClaim[];
export declare function audit(source: string): readonly AuditedClaim[];

/** What is known of a text. A wrong option is a RangeError or a TypeError that says what is accepted. */
export interface TextOptions {
  /** The name of the file: its extension says whether it is Markdown, HTML or plain text. */
  readonly file?: string | null | undefined;
  /** What the text is about, where it does not say so. */
  readonly area?: AreaId | (string & {}) | null | undefined;
  /** The date of the text, for “last year” and the like: 2022, 2022-07 or 2022-07-30. */
  readonly date?: string | null | undefined;
  /** The source that the text is: it is compared with the others only. */
  readonly as?: SourceId | (string & {}) | null | undefined;
}

/** Every number and name that was read in a text, each with its verdict: `wujin check --verdict all --json`. */
export declare function check(text: string, options?: TextOptions): readonly CheckedStatement[];
/** Facts not to compare, and weak or outdated figures, as `wujin doubts --json` gives them. */
export declare function doubts(): readonly Doubt[];

/**
 * Everything with these words, best first: English, Chinese in either script, pinyin. Only the first 64
 * words are searched (in Chinese, pairs of characters).
 */
export declare function search(words: string | readonly string[]): readonly Hit[];

/** A citation of a fact, a source or a term. Throws a RangeError where there is none. */
export declare function cite(
  id: FactId | SourceId | TermId | (string & {}),
  options?: {
    readonly format?:
      | 'text'
      | 'markdown'
      | 'bibtex'
      | 'csl-json'
      | 'ris'
      | 'apa'
      | 'mla'
      | 'chicago'
      | 'gbt7714'
      | undefined;
    /** Not used by apa, mla, chicago and gbt7714, which have a language of their own. */
    readonly language?: 'en' | 'zh' | undefined;
  },
): string;
