/** Part of the stage `link`: "the zone covers 181 square kilometres" names its area by the verb. */
import type { Quantity } from '../model/quantity.ts';
import type { Indicators, Link } from './link-names.ts';
import type { Mentions } from './mentions.ts';
import { factorTo } from './units.ts';

const covering =
  /(?:(?<![a-z])(?:cover(?:s|ed|ing)?|span(?:s|ned|ning)?|extend(?:s|ed|ing)? over|spread(?:s|ing)? (?:over|across)|occup(?:y|ies|ied|ying)|on|across|over)(?: an? area of| a total of| some)?|幅员|方圆|地域)\s?$/;
/** Land for something is not the area of a district. */
const otherLand =
  /^\s?(?:of|for) (?:new |green |industrial |farm|office|floor|land|space|factor)|^的?(?:厂房|绿地|耕地|建筑)/;

export function fromArea(
  quantity: Quantity,
  { normal }: Mentions,
  { byId, units }: Indicators,
): Link | null {
  if (quantity.unit !== 'km2') return null;
  const [one, another] = [...byId.values()].filter(({ unit }) => unit === 'km2');
  const unit = one && units.get(one.unit);
  const factor = unit ? factorTo(quantity, unit) : null;
  const isArea =
    covering.test(normal.slice(Math.max(0, quantity.start - 40), quantity.start)) &&
    !otherLand.test(normal.slice(quantity.end));
  return one && !another && factor !== null && isArea
    ? { quantity, indicator: one, factor, by: 'unit', score: 0.85, name: null }
    : null;
}
