import type { Text } from '../model/text.ts';

/** Exit codes, as documented in the README. */
export const exitCodes = {
  success: 0,
  unexpected: 1,
  usage: 2,
  unknownId: 3,
  invalidData: 4,
} as const;

/** A word that was not understood, and the ones that were possible. */
export type Misspelling = { readonly word: string; readonly among: readonly string[] };

/** What went wrong, what was expected and what to do, for a person and for a script. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly text: Text;
  readonly hint: Text | null;
  readonly misspelling: Misspelling | null;
  /** What may have been meant, where it is known already. */
  readonly suggestions: readonly string[];

  constructor(
    code: ProblemCode,
    text: Text,
    {
      hint = null,
      misspelling = null,
      suggestions = [],
    }: {
      readonly hint?: Text | null;
      readonly misspelling?: Misspelling | null;
      readonly suggestions?: readonly string[];
    } = {},
  ) {
    super(text.en);
    this.code = code;
    this.text = text;
    this.hint = hint;
    this.misspelling = misspelling;
    this.suggestions = suggestions;
  }
}

/** The codes that scripts see, with the exit code of each. */
export const problemExits = {
  'unknown-command': exitCodes.usage,
  'unknown-option': exitCodes.usage,
  'option-not-here': exitCodes.usage,
  'missing-value': exitCodes.usage,
  'invalid-value': exitCodes.usage,
  'conflicting-options': exitCodes.usage,
  'missing-argument': exitCodes.usage,
  'too-many-arguments': exitCodes.usage,
  'file-exists': exitCodes.usage,
  'unknown-id': exitCodes.unknownId,
  'unreadable-data': exitCodes.invalidData,
  'invalid-data': exitCodes.invalidData,
  unwritable: exitCodes.unexpected,
  unexpected: exitCodes.unexpected,
} as const;

export type ProblemCode = keyof typeof problemExits;

/** "one of a, b or c", for messages that say what was expected. */
export function oneOf(values: readonly string[]): Text {
  const [last, ...rest] = [...values].reverse();
  const first = rest.reverse();
  return {
    en: first.length > 0 ? `${first.join(', ')} or ${last}` : String(last),
    zh: first.length > 0 ? `${first.join('、')} 或 ${last}` : String(last),
  };
}
