import { denseFrom } from '../series/cadence.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import { rhythmOf, type Subject } from '../series/subject.ts';
import { asOf, between, each, latest, on, type Points, pointsOf } from '../values/points.ts';
import { difference } from './difference.ts';
import { spread } from './spread.ts';

/** The oldest figure, in days, that a share still compares with: a quarter's GDP comes late, a week's bank assets do not. */
const OLDEST_WHOLE = { daily: 10, weekly: 100, quarterly: 200 } as const;

/**
 * The dated values of a subject. Less: on the days both have a figure and no others (rates in basis points). Share: the
 * part as a percentage of the whole's latest figure on or before the same day, left out where that one is too old.
 *
 * @example latest(subjectPoints({ of: 'sofr', over: { how: 'less', base: 'iorb' } }, data)) // −3 on 2026-10-08
 */
export const subjectPoints = ({ of, over }: Subject, data: Readonly<Partial<Record<SeriesId, Points>>>): Points => {
  const [points, base] = [data[of], over && data[over.base]];
  if (!points || (over && !base)) throw new RangeError(`no figures for ${of}`);
  if (!over || !base) return points;
  if (over.how === 'share') return shares(points, base, OLDEST_WHOLE[series(over.base).frequency]);
  return series(of).unit === 'percent' ? spread(points, base) : differences(points, base);
};

/** The figures of a subject from where they are held well enough: of what lies between figures months apart nothing can be counted or averaged. */
export const heldWhole = (subject: Subject, held: Points): Points => {
  const from = denseFrom(rhythmOf(subject), held);
  return from === undefined ? held : between(held, from, latest(held)!.day);
};

const differences = (points: Points, base: Points): Points =>
  pointsOf(
    [...each(points)].flatMap(({ day, value }) => {
      const other = on(base, day);
      return other ? [[day, difference(value, other.value)] as const] : [];
    }),
  );

const shares = (part: Points, whole: Points, oldest: number): Points =>
  pointsOf(
    [...each(part)].flatMap(({ day, value }) => {
      const below = asOf(whole, day);
      if (!below || below.value <= 0 || day - below.day > oldest) return [];
      return [[day, (value / below.value) * 100] as const];
    }),
  );
