import type { Spell } from '../../src/measures/spells.ts';
import { latest } from '../../src/values/points.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import { countedBy, type HistoryView } from './history-values.ts';

/** Behind the longest run on a side of a level: how long the one is that the latest figure belongs to, if any. Nothing where another end is named. */
export const standsNow = (view: HistoryView, level: Quantity, longest: Spell, newest: Spell): string => {
  const { all, args, say, side, format } = view;
  if (args.to !== undefined) return '';
  const length = newest.to.day === latest(all)!.day ? newest.count : 0;
  const told = length > 0 && newest === longest ? say.runGoesOn : say.standsNow(side, level, length, countedBy(view));
  return `${format.locale === 'en' ? ' ' : ''}${told}`;
};
