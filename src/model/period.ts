/** A period as the first and the last of its months, counted from year 0. */
export type Months = { readonly first: number; readonly last: number };

/** A range of years with an open end where `from` or `to` is null. */
export type YearRange = { readonly from: number | null; readonly to: number | null };

const month = (year: number, monthOfYear: number): number => year * 12 + monthOfYear - 1;

/**
 * The months of a period: YYYY, YYYY-MM, YYYY-MM-DD or YYYY/YYYY.
 * Null when it is none of these, or when the month or the day does not exist, or a span runs
 * backwards.
 */
export function monthsOf(period: string): Months | null {
  const span = /^(\d{4})\/(\d{4})$/.exec(period);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    return from < to ? { first: month(from, 1), last: month(to, 12) } : null;
  }
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(period);
  if (!date) return null;
  const year = Number(date[1]);
  if (date[2] === undefined) return { first: month(year, 1), last: month(year, 12) };
  const monthOfYear = Number(date[2]);
  if (monthOfYear < 1 || monthOfYear > 12) return null;
  if (date[3] !== undefined) {
    const day = Number(date[3]);
    const days = new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate();
    if (day < 1 || day > days) return null;
  }
  return { first: month(year, monthOfYear), last: month(year, monthOfYear) };
}

/**
 * Whether any month of the period lies in the range of years. Of single months all must: a year is not what
 * a month asks for.
 */
export function isWithin(period: string, years: YearRange | Months): boolean {
  const months = monthsOf(period);
  if (!months) return false;
  if ('first' in years) return years.first <= months.first && months.last <= years.last;
  return (
    (years.from === null || months.last >= month(years.from, 1)) &&
    (years.to === null || months.first <= month(years.to, 12))
  );
}

/** Order of periods: the one that ends later comes later; of equal ends, the shorter one. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [monthsOf(a), monthsOf(b)];
  if (!left || !right) return a < b ? -1 : a > b ? 1 : 0;
  return left.last - right.last || left.first - right.first;
}

/** The first and the last day of a period; null for one that is unknown or does not exist. */
export function daysOf(period: string | null) {
  const months = period === null ? null : monthsOf(period);
  if (period === null || !months) return { firstDay: null, lastDay: null };
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return { firstDay: period, lastDay: period };
  const day = (month: number, day: number) =>
    new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
  return { firstDay: day(months.first, 1), lastDay: day(months.last + 1, 0) };
}
