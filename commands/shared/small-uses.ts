import { USE_FLOOR } from '../../src/measures/facility-use.ts';
import { tally } from '../../src/measures/spells.ts';
import type { HistoryView } from './history-values.ts';

/** Days with use of the standing repo facility are counted from a floor on: that, and on how many days there was any at all, is said. */
export const smallUses = ({ subject, find, side, level, span, say, unit }: HistoryView): readonly string[] => {
  if (subject.of !== 'srf' || subject.over || find !== 'count' || side !== 'above') return [];
  if (level === undefined || level <= 0 || level > USE_FLOOR) return [];
  const { on, of } = tally(span, 'above', 0);
  return [say.smallUses({ value: level, unit }, on, of)];
};
