import { type CalendarTurn, turnsOf } from '../series/turns.ts';
import type { Day } from '../values/day.ts';
import type { Point, Points } from '../values/points.ts';
import { median } from './median.ts';
import { stepsOf } from './usual-step.ts';

/** How a daily series moved on the last days of one kind. */
type TurnSteps = {
  readonly days: readonly Point[];
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
};

/**
 * The steps of a daily series onto the latest days before a day whose strongest turn is of a kind: what such days did,
 * not what the next will do. Undefined without any.
 *
 * @example turnSteps(tgaDaily, 'taxDay', day('2026-09-10'))?.days.length // 8: the tax dates before September 2026
 */
export const turnSteps = (points: Points, kind: CalendarTurn, before: Day, n = 8): TurnSteps | undefined => {
  const steps = stepsOf(points);
  const days: Point[] = [];
  for (let i = steps.days.length - 1; i >= 0 && days.length < n; i--) {
    const day = steps.days[i]!;
    if (day < before && turnsOf(day)[0] === kind) days.unshift({ day, value: steps.values[i]! });
  }
  if (days.length === 0) return undefined;
  const values = days.map(({ value }) => value);
  return { days, median: median(values), lowest: Math.min(...values), highest: Math.max(...values) };
};
