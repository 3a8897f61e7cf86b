/** Part of the stage `link`: a number whose name is elsewhere: at the number before it, or in a header. */
import type { Quantity } from '../model/quantity.ts';
import { type Indicators, type Link, type NoLink, otherAfter, spansIn } from './link-names.ts';
import type { Mentions } from './mentions.ts';
import { isPerHead, modifierBefore, modifierBetween } from './modifiers.ts';
import { residueOf } from './residue.ts';
import { factorTo } from './units.ts';

/** "716 in 2020 and 1,131 in 2021": nothing but periods, areas and empty words since the number before. */
export function ellipsis(
  quantity: Quantity,
  mentions: Mentions,
  { byId, units, modified }: Indicators,
  made: readonly (Link | NoLink)[],
): Link | null {
  const last = made.findLast((link) => !('reason' in link && link.reason === 'growth'));
  if (!last || !('indicator' in last)) return null;
  const { normal } = mentions;
  const from = Math.max(last.quantity.end, last.name && last.by === 'after' ? last.name.end : 0);
  const between = normal.slice(from, quantity.start);
  // "Of which 9 are national ones": a part is another thing than the whole.
  if (/其中|(?<![a-z])(?:of (?:which|them|these)|including\s$)/.test(between)) return null;
  if (/^\s?of (?:them|these|those|which|whom)(?![a-z])/.test(normal.slice(quantity.end)))
    return null;
  if (residueOf(normal, from, quantity.start, spansIn(mentions)) > 0) return null;
  const ahead = modifierBefore(normal, last.quantity.start);
  // "A net 765; another area had 1,065": the second number is a whole again.
  const isOfOther = spansIn(mentions).some(
    (each) =>
      'kind' in each && each.kind === 'area' && each.start >= from && each.end <= quantity.start,
  );
  if (ahead !== 'none' && isOfOther) return null;
  const modifier = isPerHead(normal, quantity.end)
    ? 'per'
    : ahead !== 'none' && /(?:达到?|[增升]至|增加到)\s?$/.test(between)
      ? 'total'
      : modifierBetween(normal, from, quantity.start);
  const chosen = modified(last.indicator.id, modifier);
  const indicator = chosen === null ? undefined : byId.get(chosen);
  if (!indicator) return null;
  if (otherAfter.test(normal.slice(quantity.end))) return null;
  const unit = units.get(indicator.unit);
  const factor = unit ? factorTo(quantity, unit) : null;
  // A noun of its own after the number: "1,131 high-tech firms and 42 shops".
  const own = residueOf(
    normal,
    quantity.end,
    Math.min(normal.length, quantity.end + 24),
    spansIn(mentions),
  );
  const isOwn =
    /^\s?[a-z]/.test(normal.slice(quantity.end)) &&
    own > 0 &&
    !/^\s?(?:in|at|for|by|on|with|without|a|and|or|from|to|as|of)\b/.test(
      normal.slice(quantity.end),
    );
  return factor === null || isOwn
    ? null
    : { quantity, indicator, factor, by: 'ellipsis', score: 0.8, name: last.name };
}

/** A cell of a table: the headers of its row and column name the indicator. */
export function fromHeaders(
  quantity: Quantity,
  { normal }: Mentions,
  { byId, units }: Indicators,
  headers: readonly string[],
): Link | null {
  const found = headers.flatMap((id) => {
    const indicator = byId.get(id);
    const unit = indicator && units.get(indicator.unit);
    const factor = unit ? factorTo(quantity, unit) : null;
    return indicator && factor !== null ? [{ indicator, factor }] : [];
  });
  const [one, another] = found;
  if (!one || (another && another.indicator.id !== one.indicator.id)) return null;
  const residue = residueOf(normal, 0, normal.length, [quantity]);
  return { quantity, ...one, by: 'header', score: residue <= 1 ? 0.9 : 0.5, name: null };
}
