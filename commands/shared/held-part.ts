import { widestStep } from '../../src/series/cadence.ts';
import { rhythmOf, type Subject } from '../../src/series/subject.ts';
import type { Day } from '../../src/values/day.ts';
import { between, first, latest, type Points } from '../../src/values/points.ts';
import type { Stretch } from '../../src/values/stretch.ts';

/** Days; so far from an end of all figures a day without one does not mean that nothing happened. */
const WEEK = 7;
/** So many days a newest figure may be old while a stretch goes on. */
const STILL_COMING_DAYS = 31;

/** The part of a stretch that figures are held of, where that is not all of it: it begins late, or ends early. */
export type HeldPart = { readonly from?: Day; readonly to?: Day };

/** Which part of a stretch has figures; empty where all of it has, up to today, or none. */
export const heldPart = (subject: Subject, held: Points, { from, to }: Stretch, today: Day): HeldPart => {
  const span = between(held, from, to);
  const [begin, end] = [first(span)?.day, latest(span)?.day];
  if (begin === undefined || end === undefined) return {};
  const step = widestStep(rhythmOf(subject));
  const atEdge = Number.isFinite(step) ? step : WEEK;
  const [ahead, behind] = [begin === first(held)!.day ? atEdge : step, end === latest(held)!.day ? atEdge : step];
  return {
    ...(begin - from > ahead ? { from: begin } : {}),
    ...(Math.min(to, today) - end > (to < today ? behind : Math.max(behind, STILL_COMING_DAYS)) ? { to: end } : {}),
  };
};
