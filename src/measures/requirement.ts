import type { RequirementRow, RequirementRule } from '../series/facts.ts';
import { type Day, day, iso } from '../values/day.ts';

/** The stretch of a rule in force on a day (`to` is the first day it no longer holds); undefined where none is held. */
export const rowOn = ({ rows }: RequirementRule, isoDay: string): RequirementRow | undefined =>
  rows.findLast(({ from, to }) => from <= isoDay && (to === undefined || isoDay < to));

/** The days nearest to one on which a rule is not held: the last before it, and the first after it, where there are such. */
export const nearest = ({ rows }: RequirementRule, asked: Day): readonly Day[] => {
  const isoDay = iso(asked);
  const before = rows.findLast(({ to }) => to !== undefined && to <= isoDay);
  const after = rows.find(({ from }) => from > isoDay);
  return [...(before?.to ? [day(before.to) - 1] : []), ...(after ? [day(after.from)] : [])];
};

/** The one ratio of a row whose tranches all have the same; undefined when they differ. */
export const flatRatio = ({ tranches }: RequirementRow): string | undefined => {
  const [first, ...rest] = tranches.map(({ ratio }) => ratio);
  return rest.every((ratio) => Number(ratio) === Number(first)) ? first : undefined;
};

/**
 * The first day of the unbroken stretch in which a rule has asked the same as in this row: thresholds that are indexed
 * each year change nothing while every ratio is zero.
 */
export const sameSince = ({ rows }: RequirementRule, row: RequirementRow): string => {
  const ratio = flatRatio(row);
  if (ratio === undefined) return row.from;
  const before = rows.find(
    (other) => other.to === row.from && flatRatio(other) === ratio && other.allowance === row.allowance,
  );
  return before ? sameSince({ rows } as RequirementRule, before) : row.from;
};
