import { LRUCache } from 'lru-cache';
import type { SeriesId } from '../series/catalog.ts';
import { series } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { isMarketDay, onOrAfter, onOrBefore } from '../series/holidays.ts';
import { newYorkDay } from '../series/new-york.ts';
import { expectedAt, nextDescribed } from '../series/releases.ts';
import type { Day } from '../values/day.ts';
import { onceEach } from '../values/once-each.ts';
import { on, type Point, type Points } from '../values/points.ts';
import { USE_FLOOR } from './facility-use.ts';
import { basisPoints, spread } from './spread.ts';
import { type UnusualStep, unusualStep } from './usual-step.ts';
import { until } from './window.ts';

/** What is read of a day, in the order it is told: what was published on it. */
const dayParts = ['onRrp', 'srf', 'sofr', 'effr', 'tgaDaily'] as const satisfies readonly SeriesId[];
export type DayPartId = (typeof dayParts)[number];
/** The series a day's line is made of. */
export const daySeries = [...dayParts, 'iorb'] as const;
export type DayData = Readonly<Record<(typeof daySeries)[number], Points>>;

/** One figure of a day: a rate as its spread over IORB, in basis points. */
export type DayPart = {
  readonly id: DayPartId;
  /** The day it describes: operations that day, rates and the Treasury's close the day before. */
  readonly day: Day;
  readonly point?: Point;
  /** What it is a figure of, up to its day. */
  readonly points: Points;
  readonly unusual?: UnusualStep;
};

/** What a market day brought. */
export type DayLine = {
  readonly day: Day;
  readonly parts: readonly DayPart[];
  /** When the last of them was expected (ms). */
  readonly due: number;
};

const HOUR_MS = 3_600_000;
/** A figure that does not come is waited for so long after the last one is due (ms); then the day is told without it. */
const WAITS_MS = 2 * HOUR_MS;
/** Days are looked back over: a long weekend, and publishers who are out for a while. */
const BACK = 10;

/** The day a release is about that comes out on another: the last one expected by then. */
const described = (releases: Releases, id: SeriesId, day: Day): Day => {
  const known = found(releases);
  const key = `${id} ${day}`;
  const of = known.get(key) ?? lastExpected(releases, id, day);
  known.set(key, of);
  return of;
};

/** Days found before: the clock asks for the same ones at every look. */
const found = onceEach((_: Releases) => new LRUCache<string, Day>({ max: 1000 }));

const lastExpected = (releases: Releases, id: SeriesId, day: Day): Day => {
  const { release } = series(id);
  let last = day - BACK;
  for (let next = last; next <= day; next = nextDescribed(releases, release, next))
    if (newYorkDay(new Date(expectedAt(releases, release, next))) <= day) last = next;
  return last;
};

const isRate = (id: DayPartId): boolean => id === 'sofr' || id === 'effr';

/** The figure of one day: of the many days that are looked at, no series is reckoned. */
const figureOn = (data: DayData, id: DayPartId, day: Day): Point | undefined => {
  const own = on(data[id], day);
  if (!own || !isRate(id)) return own;
  const base = on(data.iorb, day);
  return base && { day, value: basisPoints(own.value, base.value) };
};

type Found = Pick<DayPart, 'id' | 'day' | 'point'>;

const partOf = (data: DayData, releases: Releases, id: DayPartId, day: Day): Found => {
  const of = described(releases, id, day);
  const point = figureOn(data, id, of);
  return { id, day: of, ...(point && { point }) };
};

/** A part with what it is a figure of, and with its step where that is beyond the usual range. */
const withStep = (data: DayData, part: Found): DayPart => {
  const known = until(data[part.id], part.day);
  const points = isRate(part.id) ? spread(known, data.iorb) : known;
  const unusual = part.point && unusualStep(points);
  // Test operations of a few millions are no use of the facility, however unusual.
  const isTrifle = part.id === 'srf' && unusual && Math.max(unusual.from.value, unusual.to.value) < USE_FLOOR;
  return { ...part, points, ...(unusual && !isTrifle && { unusual }) };
};

/** When the last figure of a day is expected (ms). */
export const dayDue = (releases: Releases, day: Day): number =>
  Math.max(...dayParts.map((id) => Date.parse(expectedAt(releases, series(id).release, described(releases, id, day)))));

/** The market day after another. */
export const nextMarketDay = (day: Day): Day => onOrAfter(day + 1, isMarketDay);

/**
 * The latest market day whose figures are in at a moment: all of them, or those that came once the rest is overdue by two
 * hours. A day on which no operation is known is none. Undefined where no such day lies in the last ten.
 */
export const dayLine = (data: DayData, releases: Releases, now: Date): DayLine | undefined => {
  const today = newYorkDay(now);
  for (let day = onOrBefore(today, isMarketDay); day > today - BACK; day = onOrBefore(day - 1, isMarketDay)) {
    if (!on(data.onRrp, day) && !on(data.srf, day)) continue;
    const parts = dayParts.map((id) => partOf(data, releases, id, day));
    const due = dayDue(releases, day);
    if (parts.every(({ point }) => point) || now.getTime() >= due + WAITS_MS)
      return { day, parts: parts.map((part) => withStep(data, part)), due };
  }
  return undefined;
};

/** Those figures of a day that moved beyond their usual range. */
export const moved = ({ parts }: DayLine): readonly (DayPart & { readonly unusual: UnusualStep })[] =>
  parts.filter((part): part is DayPart & { readonly unusual: UnusualStep } => part.unusual !== undefined);
