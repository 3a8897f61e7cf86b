/** Part of the stage `context`: whether a text states a result, an estimate or an aim. */

export type TextKind = 'actual' | 'target' | 'estimate';

const aim =
  /力争|计划(?!经济|》|”|生育)|目标|原定|冲刺|迈向|确保|拟(?!定的?)|规划(?:到|提出|明确)|(?:方案|规划|意见|计划)(?:提出|明确|要求)|将(?:达|新|建|引|培|实|突|净)|争取(?=\d)|(?<![a-z])(?:aims?|aiming|aimed|targets?|targeted|goals?|plans? (?:to|for|calls|foresees)|planned|will|want(?:s|ed)? to|(?:was|were) to|strives?|intends?|hopes? to|promis\w+|seeks? to|pledg\w+|to be (?:added|brought))(?![a-z])/;
const estimate =
  /预计|预期|有望|估计|(?<![a-z])(?:expect\w*|forecasts?|projected|is estimated)(?![a-z])/;
const done = /(?<![a-z])(?:has|had|have|was|were|did|reached)(?![a-z])|已|了|是(?=\d)/;

/** The kind that the words before a number give it. `isBy`: the period is one by which something is to be. */
export function kindOf(text: string, start: number, at: number, isBy: boolean): TextKind {
  const before = text.slice(start, at);
  if (aim.test(before)) return 'target';
  if (estimate.test(before)) return 'estimate';
  return isBy && !done.test(text) ? 'target' : 'actual';
}
