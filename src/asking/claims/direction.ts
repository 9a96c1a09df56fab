import { rhythmOf } from '../../series/subject.ts';
import { asOf, type Points } from '../../values/points.ts';
import { type CheckedClaim, type CheckedWith, type ClaimReader, NEAR, siblings } from './claim.ts';

const DOWN =
  /\b(?:fell|falls|fall|declined|dropped|slipped|slid|decreased|shrank|went down)\b|下降|减少|回落|下滑|下跌|降低|走低/;
const UP = /\b(?:rose|risen|rises|grew|climbed|increased|jumped|went up)\b|上升|增加|回升|上涨|走高|增长/;
/** Only over a week is it plain what a move is measured against. */
const OVER_A_WEEK = /\bweek(?:ly)?\b|当周|一周|周平均|周均|本周|上周/;
const LONGER =
  /\bsince\b|\bthis year\b|\byear\b|\bmonths?\b|\bfrom\b|\bthan\b|\bin a row\b|\bstraight\b|\bweeks\b|以来|自|较|比|累计|年内|月内|连续|至今/;

/** So small a part of a level is no move anybody would call one. */
const STILL = 0.0005;

/** "Reserves fell again in the week to September 25": wrong where every measure moved the other way over that week. */
export const directionClaims: ClaimReader = ({ sentence, slots: { text, series: named }, context }, known) => {
  const isDown = DOWN.test(text);
  const { subject, day } = context;
  if (isDown === UP.test(text) || !OVER_A_WEEK.test(text) || LONGER.test(text)) return [];
  if (!subject || subject.over || day === undefined || !context.dated || named.length > 1) return [];
  if (rhythmOf(subject).frequency !== 'weekly') return [];
  const moves = siblings(subject.of).flatMap((of) => {
    const move = overAWeek(of, day, known);
    return move ? [{ of, ...move }] : [];
  });
  const [main] = moves;
  if (!main) return [];
  const against = moves.every(({ by, value }) => (isDown ? by : -by) > Math.abs(value) * STILL);
  const place = text.search(isDown ? DOWN : UP);
  const claim: CheckedClaim = { sentence, place, verdict: against ? 'wrong' : 'right', subject: { of: main.of } };
  const move = { day: main.day, value: main.by, from: main.from };
  return [against ? { ...claim, right: move } : { ...claim, held: move }];
};

const overAWeek = (of: Parameters<typeof siblings>[0], at: number, { data }: CheckedWith) => {
  const points: Points | undefined = data[of];
  const on = points && asOf(points, at);
  const before = on && asOf(points, on.day - 7);
  if (!before || at - on.day > NEAR || on.day - before.day > NEAR) return undefined;
  return { day: on.day, value: on.value, from: before.day, by: on.value - before.value };
};
