import type { Spell } from '../../src/measures/spells.ts';
import type { Figure } from '../../src/values/answer.ts';
import { latest } from '../../src/values/points.ts';
import { count, type Quantity } from '../../src/values/quantity.ts';
import { countedBy, dated, type HistoryView } from './history-values.ts';

/**
 * The longest run on a side of a level, and how long the one is that the latest figure belongs to, if any: first where that
 * is asked for, and nothing where another end is named.
 */
export const standsNow = (
  view: HistoryView,
  level: Quantity,
  [longest, newest]: readonly [Spell, Spell],
  told: string,
): string => {
  const { all, name, say, side } = view;
  const end = latest(all)!.day;
  const length = lasting(view, newest);
  const by = countedBy(view);
  return withNow(view, told, {
    first: () => say.standsUpTo(name, side, level, length, by, dated(view, end)),
    behind: () => (length > 0 && newest === longest ? say.runGoesOn : say.standsNow(side, level, length, by)),
  });
};

/** What is told of now, before what was longest or behind it. */
export const withNow = (
  view: HistoryView,
  longest: string,
  now: { readonly first: () => string; readonly behind: () => string },
): string => {
  const { args, format } = view;
  if (args.to !== undefined) return longest;
  const space = format.locale === 'en' ? ' ' : '';
  return tellsNow(view) ? `${now.first()}${space}${longest}` : `${longest}${space}${now.behind()}`;
};

/** Whether the run that lasts is what is asked about: not where another end is named. */
export const tellsNow = ({ args }: HistoryView): boolean => args.tell === 'now' && args.to === undefined;

/** How long a stretch lasts that the latest figure belongs to. */
export const lasting = ({ all }: HistoryView, newest: Spell): number =>
  newest.to.day === latest(all)!.day ? newest.count : 0;

/** The lengths of the longest run and of the one now: that one stands first where it is asked for. */
export const lengths = (view: HistoryView, longest: number, now: number): readonly Figure[] => {
  const { say } = view;
  const by = countedBy(view);
  return tellsNow(view)
    ? [
        { label: say.runLength(by), value: count(now) },
        { label: say.longestLength(by), value: count(longest) },
      ]
    : [{ label: say.runLength(by), value: count(longest) }];
};
