import { addMonths, type Day, iso, weekday, yearOf } from '../values/day.ts';
import { between, first, type Points, pointAt, size } from '../values/points.ts';
import type { Stretch } from '../values/stretch.ts';

/** The parts of a calendar figures are gathered by, the shortest first; by `day` each figure stands for itself. */
export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof PERIODS)[number];

const MONTHS: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 };
const MONDAY = 1;

/** The period a day falls into, its first and its last day; a week goes from Monday to Sunday. */
export const periodAround = (kind: PeriodKind, day: Day): Stretch => {
  if (kind === 'day') return { from: day, to: day };
  if (kind === 'week') {
    const from = day - ((weekday(day) - MONDAY + 7) % 7);
    return { from, to: from + 6 };
  }
  const month = Number(iso(day).slice(5, 7)) - 1;
  const begin = Math.floor(month / MONTHS[kind]) * MONTHS[kind];
  const from = Date.UTC(yearOf(day), begin, 1) / 86_400_000;
  return { from, to: addMonths(from, MONTHS[kind]) - 1 };
};

/** One period with its figures. */
export type Gathered = Stretch & { readonly points: Points };

/** The periods that hold figures, oldest first, each with its own. */
export const periodsOf = (points: Points, kind: PeriodKind): readonly Gathered[] => {
  const found: Gathered[] = [];
  for (let i = 0; i < size(points); ) {
    const stretch = periodAround(kind, pointAt(points, i)!.day);
    const own = between(points, stretch.from, stretch.to);
    found.push({ ...stretch, points: own });
    i += size(own);
  }
  return found;
};

/** So many days without figures at the begin of a period are more than a weekend or a holiday. */
const WEEK = 7;

/** Whether the figures begin only after a period has: it is the first of them, and not whole. */
export const beginsLate = ({ from, points }: Gathered): boolean => first(points)!.day - from >= WEEK;

/** The periods up to the one a day falls into, and from another's on: whole ones, where a day lies within. */
export const widened = (kind: PeriodKind, from: Day | undefined, to: Day | undefined): Partial<Stretch> => ({
  ...(from !== undefined && { from: periodAround(kind, from).from }),
  ...(to !== undefined && { to: periodAround(kind, to).to }),
});
