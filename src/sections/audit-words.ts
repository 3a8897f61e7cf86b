import type { SourcedClaim } from '../evidence/assessment.ts';
import type { Span, Wording } from '../formats/column.ts';
import { originalPublisher } from '../model/facts.ts';
import { type Text, textIn } from '../model/text.ts';
import type { Source } from '../model/types.ts';
import { bases, confidences, type Verdict, verdicts } from '../model/vocabulary.ts';
import type { AuditRow } from './audit-rows.ts';
import { claimValue } from './claims.ts';
import {
  addressOf,
  colonIn,
  type Judgement,
  quoted,
  semicolonIn,
  signed,
  sourceType,
} from './wording.ts';

/** What is said of an audited claim, for readers. */

/** A line of text in spans. */
export type Line = readonly Span[];

const labels = {
  contradictedBy: { en: 'Contradicted by', zh: '相反记载' },
  confirmedBy: { en: 'Confirmed by', zh: '佐证' },
  repeatedBy: { en: 'Repeated by', zh: '另有转述' },
  rivals: { en: 'Rival reading', zh: '另一解读' },
  caution: { en: 'Not comparable', zh: '不可直接相比' },
  related: { en: 'Compare', zh: '参照' },
  note: { en: 'Note', zh: '说明' },
} as const satisfies Record<string, Text>;

export const verdictJudgements: Readonly<Record<Verdict, Judgement>> = {
  confirmed: 'good',
  contradicted: 'bad',
  unconfirmed: 'caution',
};

/** How many related facts are worth the room in a table. */
const relatedShown = 2;

/** Everything that a reader should know of a claim, a line each. */
export function remarksOf(row: AuditRow, wording: Wording): readonly Line[] {
  return [...othersOf(row, wording), ...comparedWith(row, wording), ...notesOf(row, wording)];
}

/** Who says so or otherwise: the value, the publisher, the source type, the date, and where to look. */
export function othersOf({ audited, unit }: AuditRow, wording: Wording): readonly Line[] {
  const others = ['contradictedBy', 'confirmedBy', 'repeatedBy', 'rivals'] as const;
  return others.flatMap((key) => {
    const claims = audited[key];
    if (claims.length === 0) return [];
    const named = claims.map(({ claim, source }): Line => {
      // A rival reading has words of its own; elsewhere the value says it.
      const said = key === 'rivals' ? claim.printed : claimValue({ claim, unit }, wording);
      return [...(said === '' ? [] : [{ text: `${said} ` }]), ...sourceWords(source, wording)];
    });
    return [labelled(labels[key], joined(named, wording), wording)];
  });
}

/** Facts that may be compared with the claim, and facts that may not. */
export function comparedWith(
  { fact, cautions, related }: AuditRow,
  wording: Wording,
): readonly Line[] {
  const lines: Line[] = [];
  if (cautions.length > 0) {
    // The note of the fact already says why.
    const warned = cautions.map(({ why, words }): Line => {
      const reason = fact.note ? '' : colonIn(wording) + textIn(why, wording);
      return [{ text: words(wording) + reason }];
    });
    lines.push(labelled(labels.caution, joined(warned, wording), wording));
  }
  if (related.length > 0) {
    const compared = related
      .slice(0, relatedShown)
      .map(({ words }): Line => [{ text: words(wording) }]);
    lines.push(labelled(labels.related, joined(compared, wording), wording));
  }
  return lines;
}

/** The notes on the fact and on the claim, and what we read into the claim. */
export function notesOf({ fact, claim }: AuditRow, wording: Wording): readonly Line[] {
  const notes = [fact.note, claim.note].flatMap((note) => (note ? [textIn(note, wording)] : []));
  const { reading } = claim;
  return [
    ...(notes.length > 0
      ? [
          labelled(
            labels.note,
            [{ text: notes.join(wording.language === 'zh' ? '' : ' ') }],
            wording,
          ),
        ]
      : []),
    ...(reading
      ? [
          labelled(
            readingLabel(confidences[reading.confidence]),
            [{ text: textIn(reading.why, wording) }],
            wording,
          ),
        ]
      : []),
  ];
}

function readingLabel(confidence: Text): Text {
  return {
    en: `Our reading (${confidence.en} confidence)`,
    zh: `我们的解读（可信度${confidence.zh}）`,
  };
}

/** The verdict, and what it rests on if that is not the best: "✓ confirmed by copies only". */
export function verdictWords({ audited, basis }: AuditRow, wording: Wording): Line {
  const { verdict } = audited;
  const words = basis === 'better' ? verdicts.confirmed : bases[basis];
  return signed(verdictJudgements[verdict], words[wording.language], wording);
}

/** A claim in a line: its value and what it counts, or else its words; without the area where that is known. */
export function claimInBrief(row: AuditRow, wording: Wording, isAreaKnown: boolean): Line {
  const { audited, claim, source, label } = row;
  const value = claimValue(row, wording);
  // The words of the source say most, if the reader knows the language.
  const isQuoted = value === '' && source.language === wording.language;
  const parts = isQuoted
    ? [quoted(claim.printed)]
    : [value, textIn(label, wording), row.context(wording, isAreaKnown)];
  const words = parts.filter((part) => part !== '').join(' · ');
  const warnings = warningsOf(row).map((warning) => warning[wording.language]);
  return [
    ...signed(verdictJudgements[audited.verdict], words, wording),
    { text: inBrackets(warnings, wording), tone: 'muted' },
  ];
}

/** Why a reader should look at a claim twice before printing it. */
function warningsOf({ fact, audited, claim, cautions }: AuditRow): readonly Text[] {
  const confidence = confidences[claim.reading?.confidence ?? 'high'];
  const warnings = [
    ...(audited.rivals.length > 0 ? [{ en: 'rival reading', zh: '另有解读' }] : []),
    ...(confidence === confidences.high
      ? []
      : [{ en: `our confidence: ${confidence.en}`, zh: `解读可信度${confidence.zh}` }]),
    ...(cautions.length > 0 ? [{ en: 'see warning', zh: '见警示' }] : []),
  ];
  const isNoted = fact.note !== undefined || claim.note !== undefined;
  return warnings.length === 0 && isNoted ? [{ en: 'note', zh: '有说明' }] : warnings;
}

/** Remarks behind what they are about, in brackets; nothing if there are none. */
export function inBrackets(remarks: readonly string[], wording: Wording): string {
  if (remarks.length === 0) return '';
  const text = remarks.join(semicolonIn(wording));
  return wording.language === 'zh' ? `（${text}）` : ` (${text})`;
}

/** "Changzhou Science and Technology Bureau (government, 2021-12-27, https://…)"; copies have no link. */
export function sourceWords(source: Source, wording: Wording): Line {
  const name = textIn(originalPublisher(source), wording);
  const address = addressOf(source);
  const where = address ?? (source.copyOf || source.host === name ? null : source.host);
  const details = [sourceType(source, wording), source.published ?? undated[wording.language]];
  const [open, comma, close] = wording.language === 'zh' ? ['（', '，', '）'] : [' (', ', ', ')'];
  return [
    { text: `${name}${open}${details.join(comma)}` },
    ...(where === null ? [] : [{ text: comma }, { text: where, ...(address && { address }) }]),
    { text: close },
  ];
}

const undated: Text = { en: 'undated', zh: '日期不详' };

function labelled(label: Text, line: Line, wording: Wording): Line {
  return [{ text: label[wording.language] + colonIn(wording), tone: 'muted' }, ...line];
}

function joined(lines: readonly Line[], wording: Wording): Line {
  return lines.flatMap((line, i) => (i > 0 ? [{ text: semicolonIn(wording) }, ...line] : line));
}

/** The ids of the sources of some claims, each once. */
export function sourceIds(claims: readonly SourcedClaim[]): readonly string[] {
  return [...new Set(claims.map(({ source }) => source.id))];
}
