import { each, type Point, type Points } from '../values/points.ts';

/** Which side of a level: strictly, so that exactly 3 tn is neither below nor above it. */
export type LevelSide = 'above' | 'below';

/** A run of observations on one side of a level. */
export type Spell = {
  /** The first and the last observation on that side. */
  readonly from: Point;
  readonly to: Point;
  /** How many observations it has. */
  readonly count: number;
  /** The most extreme of them: the lowest below, the highest above. */
  readonly extreme: Point;
  /** The observation before it, on the other side; missing where figures begin with it, or are missing just before. */
  readonly before?: Point;
};

/** Whether a value lies on a side of a level. */
export const isOnSide = (value: number, side: LevelSide, level: number): boolean =>
  side === 'above' ? value > level : value < level;

/**
 * Every run of observations above or below a level, oldest first. A stretch without figures wider than `widest` days ends
 * a run, and nothing is said of how the next one began.
 *
 * @example spells(reservesWednesday, 'below', 3e12, 7)[0].from.day // the first Wednesday below $3 tn
 */
export const spells = (points: Points, side: LevelSide, level: number, widest = Number.POSITIVE_INFINITY): Spell[] => {
  const found: { from: Point; to: Point; count: number; extreme: Point; before?: Point }[] = [];
  let before: Point | undefined;
  let open = false;
  for (const point of each(points)) {
    const joined = before !== undefined && point.day - before.day <= widest;
    const within = isOnSide(point.value, side, level);
    const run = found.at(-1);
    if (within && open && joined && run) {
      run.to = point;
      run.count++;
      if (isOnSide(point.value, side, run.extreme.value)) run.extreme = point;
    } else if (within) {
      found.push({ from: point, to: point, count: 1, extreme: point, ...(joined && before && { before }) });
    }
    open = within;
    before = point;
  }
  return found;
};

/** The longest of some runs, by observations; the later of equals. */
export const longest = (runs: readonly Spell[]): Spell | undefined =>
  runs.reduce<Spell | undefined>((best, run) => (best && best.count > run.count ? best : run), undefined);

/** How many observations of a stretch lie on a side of a level, and how many there are. */
export const tally = (points: Points, side: LevelSide, level: number): { readonly on: number; readonly of: number } => {
  let on = 0;
  for (const { value } of each(points)) if (isOnSide(value, side, level)) on++;
  return { on, of: points.days.length };
};
