/** Stage 5 for awards, policies and places: their names, with the dates that the text gives them. */
import type { Source } from '../model/types.ts';
import type { Base } from './base.ts';
import type { Carried } from './context.ts';
import type { Judgement } from './judge.ts';
import type { Mentions } from './mentions.ts';
import type { Statement } from './statement.ts';

export type Named = {
  readonly start: number;
  readonly end: number;
  readonly kind: Statement['kind'];
  readonly judgement: Judgement;
};

export function namedIn(
  _mentions: Mentions,
  _carried: Carried,
  _base: Base,
  _as: Source | null,
): readonly Named[] {
  return [];
}
