import type { z } from 'zod';
import type { Series } from '../series/catalog.ts';
import { fromPublished, isDecimal, publishedUnit } from '../series/units.ts';
import type { Vintage } from '../series/vintages.ts';
import { type Day, iso, parseDay } from '../values/day.ts';
import { noPoints, type Points, pointsOf } from '../values/points.ts';

/** The stretch of days that is asked for. */
export type RequestedSpan = { readonly since: Day; readonly today: Day };

/** One published body, read: its figures in our unit, and where the rest is when it comes in pages. */
export type Page = { readonly points: Points; readonly next?: URL };

/** What a publisher says about a series before its figures are believed. */
export type Declaration = { readonly publishedAt?: string };

/** A publisher of series: pure functions from a series to an address, and from a body to figures. The library does the fetching. */
export type Provider = {
  readonly name: string;
  /** Where the figures are published. */
  url(series: Series, span: RequestedSpan): URL;
  /** The published body as figures. @throws BadBody when it is not what was asked for */
  read(body: string, series: Series, from: URL): Page;
  /** Where the publisher keeps every value a figure has had, and since when it stood; where it keeps them. */
  readonly vintages?: { url(series: Series, since: Day): URL; read(body: string, series: Series): readonly Vintage[] };
  /** Where the publisher declares what the series is. @throws Misdeclared when that is not what the catalog says */
  readonly declared?: { url(series: Series): URL; read(body: string, series: Series): Declaration };
};

/** A body that cannot be believed: one plain sentence for the operator. */
export class BadBody extends Error {
  override name = 'BadBody' as const;
}

/** The publisher itself says that the series is not what the catalog says. */
export class Misdeclared extends BadBody {}

/** A body as JSON of a known shape; says in plain words what else it is. */
export const readJson = <T>(body: string, shape: z.ZodType<T>): T => {
  if (body.trim() === '') throw new BadBody('the body is empty');
  if (/^\s*</.test(body)) throw new BadBody('the body is a web page, not JSON');
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new BadBody('the body was cut short, or is not JSON');
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadBody(`the body has another shape than it had: ${issue?.path.join('.') || 'top'} ${issue?.message}`);
};

/** A published day. */
export const readDay = (text: string): Day => {
  const day = parseDay(text);
  if (day === undefined) throw new BadBody(`not a day: ${text.slice(0, 40)}`);
  return day;
};

/** A published number in our unit. */
export const readValue = (series: Pick<Series, 'unit' | 'scale'>, text: string): number => {
  const value = fromPublished(series, text);
  if (value !== undefined) return value;
  const given = text.slice(0, 40);
  throw new BadBody(
    isDecimal(text)
      ? `${given} is too large for ${publishedUnit(series)}: is the unit another now?`
      : `not a number: ${given}`,
  );
};

/** Rows in any order as points; a row that comes twice is one row, two values for one day are none. */
export const readPoints = (rows: readonly (readonly [Day, number])[]): Points => {
  const byDay = new Map<Day, number>();
  for (const [day, value] of rows) {
    if ((byDay.get(day) ?? value) !== value) throw new BadBody(`two values on ${iso(day)}`);
    byDay.set(day, value);
  }
  return byDay.size === 0 ? noPoints : pointsOf(byDay);
};
