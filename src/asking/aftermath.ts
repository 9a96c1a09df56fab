import type { Policy } from '../series/facts.ts';
import { type Day, iso } from '../values/day.ts';
import type { Slots } from './slots.ts';

const AFTER = /\bafter\b|\bfollowing\b|\bin the (?:wake|aftermath) of\b|之?后(?![来续的])/;
const UP_TO_NOW =
  /\bsince\b|\b(?:until|till|to|up to|through) (?:now|today)\b|\b(?:now|today|ever)\b|以来|至今|到现在|如今|一直/;

/** What is so many days ago is not still going on. */
const LONG_PAST = 120;

/** When it happened is then and the weeks that followed. */
const WHEN =
  /\b(?:when|as)\b.{0,24}\b(?:fail|collaps|went under|blew up)|(?:倒闭|破产|爆雷|出事|倒)(?:了)?(?:时|的?时候|当时|期间|那会儿?|那阵子?)/;

/** "After SVB failed" is the month that followed, not all the years since: four weeks, once they are well past. */
export const aftermath = (
  { time: { at, from = at, to, events }, text }: Slots,
  policy: Policy,
  today: Day,
): Day | undefined =>
  from !== undefined &&
  to === undefined &&
  today - from > LONG_PAST &&
  events.some((event) => event.from === from && !event.regime) &&
  // After QT began, or ended, is all that has been since.
  !policy.regimes.some((regime) => regime.from === iso(from) || regime.to === iso(from)) &&
  (at === undefined ? AFTER : WHEN).test(text) &&
  !UP_TO_NOW.test(text)
    ? from + 28
    : undefined;
