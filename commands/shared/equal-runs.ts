import type { Day } from '../../src/values/day.ts';
import type { HistoryView } from './history-values.ts';
import { dated } from './history-values.ts';

type Run = { readonly count?: number; readonly from: { readonly day: Day }; readonly to: { readonly day: Day } };

/** So many runs of the same length are named. */
const NAMED = 2;

/** Runs that were as long as the one that is told, in a sentence at the end of a lead: a few by their days, more by how many they are. */
export const equallyLong = (view: HistoryView, told: Run, all: readonly Run[]): string => {
  const others = all.filter((run) => run.from.day !== told.from.day && run.count === told.count);
  if (others.length === 0) return '';
  return others.length > NAMED
    ? view.say.asLongTimes(others.length)
    : view.say.asLong(others.map(({ from, to }) => [dated(view, from.day), dated(view, to.day)]));
};
