/** How `check` words a statement for people: what it was read as, what the data has, and whose word that is. */
import type { SourcedClaim } from '../evidence/assessment.ts';
import { hold, noBreak, type Span, type Wording } from '../formats/column.ts';
import { assessFact, type Catalogue } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { originalPublisher } from '../model/facts.ts';
import { type DataText, type Text, textIn } from '../model/text.ts';
import type { Claim, Fact, Unit } from '../model/types.ts';
import { bounds, keysOf } from '../model/vocabulary.ts';
import type { Reading, Statement } from '../reading/statement.ts';
import { placesFrom, reasons, verdictSigns, verdictWords } from './check-words.ts';
import { claimValue, contextWords } from './claims.ts';
import { formatClaimValue, formatNumber, placeWords, sourceType, whereabouts } from './wording.ts';

/** How many sources are named; the others are counted. */
const mostNamed = 3;

const separator = ({ language }: Wording) => (language === 'zh' ? '；' : '; ');

export function verdictCell(
  { verdict }: Pick<Statement, 'verdict'>,
  wording: Wording,
): readonly Span[] {
  const { sign, ascii, tone } = verdictSigns[verdict];
  const text = hold(`${wording.ascii ? ascii : sign} `);
  const word = verdictWords[verdict][wording.language];
  if (tone === 'bad') return [{ text: text + word, tone }];
  return [tone === null ? { text } : { text, tone }, { text: word }];
}

/** The number as it was understood: in the unit of the indicator where one was found. */
export function readingWords(
  { value, to, bound, unit }: Reading,
  kind: Statement['kind'],
  units: ReadonlyMap<string, Unit>,
  wording: Wording,
): string {
  if (value === null) return '';
  if (kind === 'ranking') {
    const rank = (each: number) =>
      placeWords(bound === 'top' ? { rank: each, bound } : { rank: each }, wording);
    return to === null ? rank(value) : `${rank(value)}–${formatNumber(to)}`;
  }
  const known = unit === null ? undefined : units.get(unit);
  const one = (each: number) => {
    const exact = keysOf(bounds).find((word) => word === bound) ?? 'exact';
    if (known) {
      return formatClaimValue({ value: each, bound: exact }, known, wording);
    }
    return [formatNumber(each), unit ?? ''].filter((part) => part !== '').join(' ');
  };
  return to === null ? one(value) : `${one(value)}–${one(to)}`;
}

/** The value of the preferred claim of a fact. */
export function dataWords(catalogue: Catalogue, fact: Fact, wording: Wording): string {
  const { unit } = subjectOf(catalogue, fact);
  const { claim } = assessFact<Claim>(fact, catalogue.sources).preferred;
  return claimValue({ claim, unit }, wording);
}

/** What a statement is about: "Gross domestic product · 2023 · Wujin incl. EDZ". */
export function subjectWords(catalogue: Catalogue, statement: Statement, wording: Wording): string {
  const { facts, indicators, lists, areas } = catalogue;
  const fact = statement.fact === null ? undefined : facts.get(statement.fact);
  const words = (label: DataText | undefined) => (label ? textIn(label, wording) : '');
  const { reading } = statement;
  const area = areas.get(reading.area ?? '');
  const parts = fact
    ? [
        words(subjectOf(catalogue, fact).label),
        contextWords(catalogue, fact, subjectOf(catalogue, fact), wording),
      ]
    : [
        words(
          indicators.get(reading.indicator ?? '')?.label ?? lists.get(reading.list ?? '')?.label,
        ),
        reading.period?.replace('/', wording.ascii ? '-' : '–') ?? '',
        words(area?.short ?? area?.label),
      ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Where the period and the area of a statement come from; empty where neither is known. */
export function originWords({ areaFrom, periodFrom }: Reading, { language }: Wording): string {
  const key = (place: string | null) => keysOf(placesFrom).find((each) => each === place);
  const [ofPeriod, ofArea] = [key(periodFrom), key(areaFrom)];
  const from = (what: Text, place: keyof typeof placesFrom) =>
    language === 'zh'
      ? `${what.zh}来自${placesFrom[place].zh}`
      : `${what.en} from ${placesFrom[place].en}`;
  if (ofArea === 'pin') return placesFrom.pin[language];
  if (ofPeriod && ofPeriod === ofArea) return from(ofWhat.both, ofPeriod);
  return [
    ...(ofPeriod ? [from(ofWhat.period, ofPeriod)] : []),
    ...(ofArea ? [from(ofWhat.area, ofArea)] : []),
  ].join(language === 'zh' ? '，' : ', ');
}

const ofWhat = {
  period: { en: 'period', zh: '时期' },
  area: { en: 'area', zh: '区域' },
  both: { en: 'period and area', zh: '时期与区域' },
} as const satisfies Record<string, Text>;

/** Claims of one fact with their sources: value, publisher, source type, date, and where to look. */
export function sourceLines(
  claims: readonly SourcedClaim[],
  unit: Unit | null,
  wording: Wording,
): readonly string[] {
  const rest = claims.length - mostNamed;
  const more = { en: `and ${rest} more`, zh: `另有 ${rest} 个来源` };
  const lines = claims
    .slice(0, mostNamed)
    .map(({ claim, source }) =>
      [
        claimValue({ claim, unit }, wording),
        textIn(originalPublisher(source), wording),
        sourceType(source, wording),
        source.published ?? '',
        source.copyOf ? '' : (whereabouts(source) ?? ''),
      ]
        .filter((part) => part !== '')
        .join(`${noBreak}· `),
    );
  return rest > 0 ? [...lines, more[wording.language]] : lines;
}

/** The same in one line, for cells of tables. */
export const sourcesInLine = (
  claims: readonly SourcedClaim[],
  unit: Unit | null,
  wording: Wording,
) => sourceLines(claims, unit, wording).join(separator(wording));

export function reasonWords({ reason }: Pick<Statement, 'reason'>, { language }: Wording): string {
  return reason === null ? '' : reasons[reason][language];
}
