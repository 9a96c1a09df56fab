/** A calendar day as whole days since 1970-01-01: exact to compare, to subtract and to keep in an Int32Array. */
export type Day = number;

const MS = 86_400_000;

/** `'2026-09-30'` as a day; `undefined` for anything that is not a real calendar day written that way. */
export const parseDay = (text: string): Day | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : time / MS;
};

/** `'2026-09-30'` as a day; throws a RangeError when it is not one. For facts in code and data, not for what people type. */
export const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a day: ${text}`);
  return parsed;
};

/** A day as `'2026-09-30'`. */
export const iso = (value: Day): string => new Date(value * MS).toISOString().slice(0, 10);

/** The year a day is in. */
export const yearOf = (value: Day): number => new Date(value * MS).getUTCFullYear();

/** 0 = Sunday … 3 = Wednesday … 6 = Saturday. 1970-01-01 was a Thursday. */
export const weekday = (value: Day): number => (((value + 4) % 7) + 7) % 7;

/** The same day of the month some months later; the last day of a shorter month (31 Jan + 1 month = 28 Feb). */
export const addMonths = (value: Day, months: number): Day => {
  const date = new Date(value * MS);
  const [year, month, dom] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(dom, lastOfMonth)) / MS;
};
