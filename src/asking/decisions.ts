import { decisionDays } from '../parse/time/events.ts';
import type { Time } from '../parse/time/read-time.ts';
import type { Policy } from '../series/facts.ts';
import { type Day, day, iso } from '../values/day.ts';

const DECISION =
  /\bfomc\b|\bmeeting\b|\bdecision\b|\bdecided\b|\bhike[ds]?\b|\bcuts?\b|\bannounce|议息|会后|决议|议息会|加息|降息|升息|利率会议|宣布|会议/;

/** The day of the decision a text speaks of by its month, or the one it names; nothing where it speaks of none. */
export const decisionDay = (text: string, { at, named, around }: Time, policy: Policy, today: Day): Day | undefined => {
  // "Before and after October 29": on that day the Committee decided, though nobody says so.
  if (around && at !== undefined && decisionDays(policy).includes(at)) return at;
  if (!DECISION.test(text)) return undefined;
  if (at !== undefined) return at;
  const month = named.find((span) => span.to - span.from >= 27 && span.to - span.from <= 30);
  return month && decisionDays(policy).find((one) => one >= month.from && one <= Math.min(month.to, today));
};

/** The day on which was decided what began, or ended, on another; nothing where that is not on record. */
export const decidedOn = (turn: Day, { caps, regimes }: Policy): Day | undefined => {
  const at = iso(turn);
  const decided = regimes.find(({ from }) => from === at)?.announced ?? caps.find(({ from }) => from === at)?.decided;
  return decided === undefined ? undefined : day(decided);
};
