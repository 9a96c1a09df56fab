import type { Cap } from '../../src/series/facts.ts';
import type { Figure, Table } from '../../src/values/answer.ts';
import { usd } from '../../src/values/quantity.ts';
import type words from '../qt.words.ts';

type Say = ReturnType<typeof words>;

/** Whether a step is the end of runoff: nothing is capped any more. */
export const ends = ({ treasuries, mbs }: Cap): boolean => treasuries === 0 && mbs === 0;

const amounts = ({ from, treasuries, mbs }: Cap) => ({ from, treasuries: usd(treasuries), mbs: usd(mbs) });

/** The caps in force, and the next step where one is decided. */
export const capsNow = (cap: Cap, next: Cap | undefined, say: Say): string =>
  say.capsNow(amounts(cap), next && !ends(next) ? amounts(next) : undefined);

/** The last caps of a runoff, and since when each of the two stood where it did. */
const lastCaps = (caps: readonly Cap[]) => {
  const set = caps.filter((cap) => !ends(cap));
  const last = set.at(-1);
  const since = (what: 'treasuries' | 'mbs') => {
    const other = set.findLastIndex((cap) => cap[what] !== last?.[what]);
    return set[other + 1]?.from ?? last!.from;
  };
  return last && { last, treasuries: since('treasuries'), mbs: since('mbs') };
};

/** The caps as the answer itself, where it is the caps that were asked about: the last ones, since when, and their end. */
export const capsLead = (caps: readonly Cap[], next: Cap | undefined, say: Say): string | undefined => {
  const found = lastCaps(caps);
  if (!found) return undefined;
  const { last, treasuries, mbs } = found;
  const end = caps.at(-1)!;
  const told = { treasuries: usd(last.treasuries), mbs: usd(last.mbs), since: { treasuries, mbs } };
  return ends(end) ? say.capsOver(end.from, told) : [say.capsSince(told), ...stepAhead(next, say)].join(say.space);
};

const stepAhead = (next: Cap | undefined, say: Say): readonly string[] =>
  next && !ends(next) ? [say.capsNext(amounts(next))] : [];

/** Each cap with the day it was set. */
export const capFigures = (caps: readonly Cap[], say: Say): readonly Figure[] => {
  const found = lastCaps(caps);
  if (!found) return [];
  const end = ends(caps.at(-1)!) ? caps.at(-1)!.from : undefined;
  return (['treasuries', 'mbs'] as const).map((what) => ({
    label: say.cap[what],
    value: usd(found.last[what]),
    note: say.capSpan(found[what], end),
    key: true,
  }));
};

/** The caps step by step; at the end of QT nothing is capped any more, and what matures is reinvested. */
export const capsTable = (caps: readonly Cap[], say: Say): Table => ({
  title: say.caps,
  columns: say.columns,
  rows: caps.map((cap) =>
    ends(cap)
      ? [{ day: cap.from }, say.reinvested, cap.principalInto === 'bills' ? say.intoBills : say.reinvested]
      : [{ day: cap.from }, usd(cap.treasuries), usd(cap.mbs)],
  ),
});
