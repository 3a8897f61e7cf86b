/**
 * Part of the stage `candidates`: units of measure with prefixes, such as GWh, MB/s and ms, which a text may print
 * in another size: 7,400 MWh are 7.4 GWh.
 */
import type { Quantity } from '../model/quantity.ts';

/** What is measured, and how much of its base unit one is. */
type Measure = { readonly base: string; readonly size: number };

const prefixes: Readonly<Record<string, number>> = {
  ...{ k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 },
  ...{ m: 1e-3, µ: 1e-6, μ: 1e-6, n: 1e-9, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 },
};
const others: Readonly<Record<string, readonly [number, string]>> = {
  min: [60, 's'],
  h: [3600, 's'],
  seconds: [1, 's'],
  second: [1, 's'],
  milliseconds: [1e-3, 's'],
  minutes: [60, 's'],
  bytes: [1, 'B'],
  b: [1, 'bit'],
  l: [1, 'L'],
  t: [1e6, 'g'],
};
const symbol =
  /^((?:[KMGT]i|[kKMGTPmµμn])(?=[A-Za-z]))??(Wh|W|Hz|J|V|A|B|bit|b|s|g|m|l|L|Pa|t|min|h|seconds?|milliseconds|minutes|bytes)(ps|\/[A-Za-z]{1,3})?$/;

/** The measure that a unit stands for; null for any other word. */
export function measureOf(unit: string): Measure | null {
  const [whole, prefix = '', name = '', per = ''] = symbol.exec(unit) ?? [];
  if (whole === undefined) return null;
  const [size, base] = others[name] ?? [1, name];
  return { base: base + per.replace(/^ps$/, '/s'), size: size * (prefixes[prefix] ?? 1) };
}

const next = /^[ \u00a0-]?([A-Za-zµμ]{1,12}(?:\/[A-Za-z]{1,3})?)(?![\p{L}\d/])/u;

/** A number with the measure that follows it in the text, if it is one and nothing else was read there. */
export function measured(quantity: Quantity, raw: string): Quantity {
  if (quantity.unit !== null || quantity.change !== null) return quantity;
  const [whole, unit = ''] = next.exec(raw.slice(quantity.end, quantity.end + 16)) ?? [];
  if (whole === undefined || measureOf(unit) === null) return quantity;
  return { ...quantity, unit, end: quantity.end + whole.length };
}
