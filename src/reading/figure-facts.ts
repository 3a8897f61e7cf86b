/** Part of the stage `candidates`: the figures that a number may be about, once it is known what, who and when. */
import type { Figure } from '../model/types.ts';
import type { TextKind } from './aims.ts';
import type { Boundaries } from './boundaries.ts';
import type { When, Who } from './context.ts';

export type Fit = { readonly figure: Figure; readonly isExact: boolean };

/** The areas that a text may mean: one boundary if it states one, else any. */
export function areasOf({ area, boundary }: Who, { base, all }: Boundaries): readonly string[] {
  if (boundary !== null) return [boundary];
  return area === null ? [] : area === base ? all : [area];
}

/**
 * The figures that fit, those of the stated period first. `isExact` is false where only a month of the year or
 * no period is known: then a difference proves nothing.
 */
export function fitting(
  figures: readonly Figure[],
  areas: readonly string[],
  when: When | null,
  kind: TextKind,
): readonly Fit[] {
  const fits = figures.flatMap((figure): readonly Fit[] => {
    if (!areas.includes(figure.area)) return [];
    if (figure.kind !== kind && !(kind === 'estimate' && figure.kind === 'target')) return [];
    const fit = fitOf(figure.period, when, kind);
    return fit === null ? [] : [{ figure, isExact: fit }];
  });
  const order = (fit: Fit) => Number(!fit.isExact) * 10 + areas.indexOf(fit.figure.area);
  return fits.sort((a, b) => order(a) - order(b));
}

/** Whether the period of a figure is that of the text: exactly, possibly (false), or not (null). */
function fitOf(period: string, when: When | null, kind: TextKind): boolean | null {
  if (when === null) return false;
  const wanted = when.period;
  if (wanted === null) return null;
  if (period === wanted) return true;
  if (when.isEnd && wanted.length === 4 && period === `${wanted}-12`) return true;
  if (wanted.length === 4 && /^\d{4}-\d{2}$/.test(period) && period.startsWith(wanted))
    return false;
  if (wanted.endsWith('-12') && period === wanted.slice(0, 4)) return false;
  if (kind === 'target' && period.includes('/') && wanted.length === 4 && period.endsWith(wanted))
    return when.isBy ? true : null;
  return null;
}
