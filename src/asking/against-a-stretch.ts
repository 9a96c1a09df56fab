import type { TimeSpan } from '../parse/time/calendar.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, parseDay } from '../values/day.ts';
import { partOf, stretchText } from '../values/stretch.ts';
import type { Slots } from './slots.ts';
import { wholeOf } from './two-stretches.ts';

const AGAINST =
  /\b(?:vs\.?|versus|against|compared? (?:it )?(?:to|with))|[跟和与同对](?!期).{1,12}(?:比|对照)|对比|^(?:那)?比/;
const THAN =
  /\b(?:more|less|higher|lower|bigger|smaller|greater|larger|worse|better|above|below)(?: or (?:less|more|lower|higher))? (?:than )?(?:in |the |it was |they were |that |of )*(?=\d|last|the|in|q[1-4]|h[12]|this|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|比.{1,16}[高低多少大小]|[跟和与同]?.{1,12}(?:相比|比起来|比呢|比较)/;
const FINDS: ReadonlySet<string | undefined> = new Set(['average', 'highest', 'lowest', 'change']);
/** What is asked of the other stretch is something else. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  average: /\b(?:highest|high|peak|lowest|low|change|move)\b|最[高低]|峰值/,
  highest: /\b(?:average|avg|lowest|low|change)\b|平均|均值|最低/,
  lowest: /\b(?:average|avg|highest|high|peak|change)\b|平均|均值|最高/,
  change: /\b(?:average|avg|highest|high|lowest|low|peak)\b|平均|均值|最[高低]/,
};

/** "The highest this year?", then "more than last year?": the same of both stretches, the earlier one first. */
export const againstAStretch = (
  { command, args }: CommandCall,
  before: Slots,
  said: Slots,
  today: Day,
): CommandCall | undefined => {
  const { time, text } = said;
  if (!AGAINST.test(text) && !THAN.test(text)) return undefined;
  if (said.why || said.level !== undefined || said.bank !== undefined || said.measures.length > 0) return undefined;
  const [other, ...more] = time.named.length === 0 && time.peakIn ? [time.peakIn] : time.named;
  const own = ownOf({ command, args }, before, today);
  const { find } = args;
  if (!other || more.length > 0 || !own || !FINDS.has(find) || OTHERS[find!]!.test(text)) return undefined;
  const of = { from: time.from ?? other.from, to: Math.min(time.to ?? other.to, today) };
  const whole = wholeOf(
    time.peakIn && time.named.length === 0 ? { ...other, to: Math.min(other.to, today) } : of,
    today,
  );
  if (whole.to - whole.from < SHORTEST || (whole.from <= own.to && own.from <= whole.to)) return undefined;
  const [first, second] = [own, whole].sort((a, b) => a.from - b.from).map(stretchText);
  if (command === 'compare') return { command, args: { ...args, first: first!, second: second! } };
  return { command: 'compare', args: { find: find!, first: first!, second: second!, series: args.series! } };
};
/** Shorter than this (days) no stretch is held against another. */
const SHORTEST = 6;

/** The stretch a line is about: its own days, or the first of two that are compared. */
const ownOf = ({ command, args }: CommandCall, before: Slots, today: Day): TimeSpan | undefined => {
  if (command === 'compare') return args.first === undefined ? undefined : before.time.named[0];
  const from = parseDay(args.from ?? '');
  if (command !== 'history' || from === undefined || args.series === undefined) return undefined;
  const own = wholeOf({ from, to: parseDay(args.to ?? '') ?? today }, today);
  // "Since March" is no stretch another is held against.
  return args.to === undefined && partOf(own) === undefined ? undefined : own;
};
