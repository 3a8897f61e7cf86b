/** Part of the stage `context`: the date of a text, on which 去年 and "last year" depend. It is never that of today. */
import type { TextDate } from './context.ts';
import { normalText } from './normal-text.ts';
import { periodsIn } from './periods.ts';

/** A date as front matter and --date have it: 2022, 2022-03 or 2022-03-28. */
export function dateFrom(text: string | null): TextDate | null {
  const found = /^(\d{4})(?:[-/.](\d{1,2}))?/.exec(text ?? '');
  if (!found) return null;
  return { year: Number(found[1]), month: found[2] === undefined ? null : Number(found[2]) };
}

/** Only the beginning of a text has its date: a dateline, or a first sentence that says when something was said. */
const beginning = 160;
/** A date after these words is about what is told, not about the telling. */
const told = /(?:截至|截止|自|从|(?<![a-z])(?:as of|by|since|until|end of)(?: the)?)\s?$/;

export function dateOf(opening: string): TextDate | null {
  const normal = normalText(opening.slice(0, beginning));
  for (const { start, anchor, year, month, day } of periodsIn(normal, [])) {
    if (
      anchor !== 'calendar' ||
      month === null ||
      told.test(normal.slice(Math.max(0, start - 16), start))
    )
      continue;
    const isFirst = start < 24 || day !== null;
    if (isFirst) return { year, month };
  }
  return null;
}
