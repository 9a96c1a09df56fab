import type { Policy } from '../series/facts.ts';
import { type Day, iso } from '../values/day.ts';
import { aftermath } from './aftermath.ts';
import { isOverRunoff } from './caused.ts';
import { regimeOf } from './regimes.ts';
import type { Slots } from './slots.ts';
import { isCurrent, newestWednesday } from './this-week.ts';

const dayText = (day: Day | undefined): string | undefined => (day === undefined ? undefined : iso(day));

const isOneWeek = ({ from, to }: Slots['time']): boolean => from !== undefined && to !== undefined && to - from < 8;

/** "This month", of which no week is out yet, is the last four weeks that are. */
const monthAgo = (slots: Slots, today: Day): Day | undefined => {
  const { from, grain } = slots.time;
  if (grain !== 'rolling' || from === undefined || from < today - 7 || !/\bmonth|月/.test(slots.text)) return undefined;
  return newestWednesday(today) - 28;
};

/** The week, or the stretch, whose factors are asked about. */
export const FACTORS_FILLERS: Readonly<
  Record<string, (slots: Slots, policy: Policy, today: Day) => string | undefined>
> = {
  // A stretch of seven days is the week it ends in.
  week: ({ time }) => dayText(time.week?.wednesday ?? time.at ?? (isOneWeek(time) ? time.to : undefined)),
  // What is longer than a week is told from its first day to its last.
  factorsFrom: (slots, { regimes }, today) =>
    dayText(monthAgo(slots, today)) ??
    (isOverRunoff(slots) ? regimeOf(slots, regimes)?.from : undefined) ??
    (slots.time.week || slots.time.at !== undefined || isOneWeek(slots.time) || isCurrent(slots, today)
      ? undefined
      : dayText(slots.time.from)),
  factorsTo: (slots, policy, today) =>
    monthAgo(slots, today) !== undefined ||
    slots.time.week ||
    slots.time.at !== undefined ||
    isOneWeek(slots.time) ||
    isCurrent(slots, today)
      ? undefined
      : (dayText(slots.time.to ?? aftermath(slots, policy, today)) ??
        (isOverRunoff(slots) ? regimeOf(slots, policy.regimes)?.to : undefined)),
};
