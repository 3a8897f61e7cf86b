import { createScanner, printParseErrorCode, visit } from 'jsonc-parser';
import type { Finding, Position, Steps } from '../model/finding.ts';
import type { JsonError, SyntaxFault } from '../model/problem.ts';

/** Positions in the text of a JSON file. Loaded only if something is wrong with it. */

/** Our faults, by the names that the parser has for its errors. */
const faults: Readonly<Record<string, SyntaxFault>> = {
  InvalidSymbol: 'symbol',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'key',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'comma',
  CloseBracketExpected: 'comma',
  EndOfFileExpected: 'end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'open-string',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'control-character',
};

const mostCharacters = 20;

/** The first error in a text that is not JSON; null where it is nested too deeply for the parser. */
export function jsonErrorIn(text: string): JsonError | null {
  const errors: JsonError[] = [];
  const onError = (code: number, offset: number, length: number, line: number, column: number) => {
    if (errors.length > 0) return;
    const fault = faults[printParseErrorCode(code)] ?? 'symbol';
    const isTrailing = /[\]}]/.test(text.charAt(offset)) && /,\s*$/.test(text.slice(0, offset));
    errors.push({
      fault: isTrailing ? 'trailing-comma' : fault,
      at: { line: line + 1, column: column + 1 },
      found: text.slice(offset, offset + Math.min(length, mostCharacters)),
    });
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    // The parser calls itself for each bracket inside another.
    if (!(error instanceof RangeError)) throw error;
  }
  return errors[0] ?? null;
}

/** A value whose position is wanted, with the wanted values inside it. */
type Target = {
  key: Position | null;
  value: Position | null;
  readonly inside: Map<string | number, Target>;
};

/** The findings with their positions, in the order of the text. */
export function locate(text: string, findings: readonly Finding[]): readonly Finding[] {
  const root = target();
  for (const { steps } of findings) addTarget(root, steps);
  fillIn(text, root);
  return findings
    .map((each) => ({ ...each, at: positionOf(root, each) }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

const target = (): Target => ({ key: null, value: null, inside: new Map() });

function addTarget(root: Target, steps: Steps): void {
  let inner = root;
  for (const step of steps) {
    const next = inner.inside.get(step) ?? target();
    inner.inside.set(step, next);
    inner = next;
  }
}

/** The position of an unknown key, of a wrong value, or of the object that lacks a key. */
function positionOf(root: Target, { steps, kind }: Finding): Position {
  let found = root.value ?? { line: 1, column: 1 };
  let inner: Target | undefined = root;
  for (const step of steps) {
    inner = inner?.inside.get(step);
    found = (kind === 'unknown-key' ? inner?.key : null) ?? inner?.value ?? found;
  }
  return found;
}

/**
 * Fills in the positions in one pass over the text. Only the open brackets are in memory. They are in
 * an array, because the call stack is too small for deeply nested files.
 */
function fillIn(text: string, root: Target): void {
  const scanner = createScanner(text, true);
  const open: { readonly inside: Target | undefined; index: number | null }[] = [];
  let next: Target | undefined = root;
  let isKey = false;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const character = text[scanner.getTokenOffset()];
    const around = open.at(-1);
    if (character === ':') continue;
    if (character === '}' || character === ']') {
      open.pop();
      isKey = false;
    } else if (character === ',') {
      isKey = around?.index === null;
      if (around && around.index !== null) {
        around.index += 1;
        next = around.inside?.inside.get(around.index);
      }
    } else if (isKey) {
      isKey = false;
      next = around?.inside?.inside.get(scanner.getTokenValue());
      if (next) {
        // Of two equal keys the last one counts, as for JSON.parse.
        forget(next);
        next.key = positionIn(scanner);
      }
    } else {
      if (next) next.value = positionIn(scanner);
      if (character === '{' || character === '[') {
        isKey = character === '{';
        open.push({ inside: next, index: isKey ? null : 0 });
        next = isKey ? undefined : next?.inside.get(0);
      }
    }
  }
}

function forget(target: Target): void {
  target.key = null;
  target.value = null;
  for (const inner of target.inside.values()) forget(inner);
}

function positionIn(scanner: ReturnType<typeof createScanner>): Position {
  return {
    line: scanner.getTokenStartLine() + 1,
    column: scanner.getTokenStartCharacter() + 1,
  };
}
