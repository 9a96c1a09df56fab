import { type Runs, runsOf } from '../parse/pattern-filter.ts';
import { series } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, day, iso } from '../values/day.ts';
import type { ReadyIntent } from './all-intents.ts';
import { having } from './command-traits.ts';
import { FILLERS } from './fill.ts';
import { holds } from './intent.ts';
import { averageOf } from './measures.ts';
import { hasBothExtremes } from './named-extremes.ts';
import { rangeOf } from './ranges.ts';
import type { Slots } from './slots.ts';
import { calledIn } from './written-closely.ts';

/** What options are filled by besides the slots. */
export type Knowing = { readonly today: Day; readonly policy: Policy };

/** What is listened to, with its runs. */
type Heard = {
  readonly rest: string;
  readonly runs: Runs;
  readonly also: string;
  readonly alsoRuns: Runs;
  readonly text: string;
  readonly textRuns: Runs;
};

/** What is listened to: a question without its days and amounts, with what it follows on, and as it is. */
export const heard = (rest: string, also: string, text: string): Heard => ({
  ...{ rest, also, text },
  ...{ runs: runsOf(rest), alsoRuns: runsOf(also), textRuns: runsOf(text) },
});

/** Whether an intent's words are heard, and its slots are filled. */
export const fits = (
  { slots: needs = [], isHeardIn, isAlsoHeardIn, isRefusedIn, args = {} }: ReadyIntent,
  slots: Slots,
  own: Heard,
): boolean =>
  // Most are told apart by their words, which costs less than to ask what the slots hold.
  (!isHeardIn || isHeardIn(own.rest, own.runs)) &&
  needs.every((need) => holds(slots, need)) &&
  (!isAlsoHeardIn || isAlsoHeardIn(own.also, own.alsoRuns)) &&
  !isRefusedIn?.(own.text, own.textRuns) &&
  !opposes(args, slots);

/** Whether what an intent takes for granted is not what is said: "below 100 m" is no count of days above 500. */
const opposes = ({ side }: NonNullable<ReadyIntent['args']>, slots: Slots): boolean =>
  (side === 'above' || side === 'below') &&
  slots.level !== undefined &&
  slots.side !== undefined &&
  slots.side !== side;

/** A topic that is not known is none. */
export const isFilled = (intent: ReadyIntent, slots: Slots, parts: Knowing): boolean =>
  !intent.args?.topic?.startsWith('$') || filled(intent, slots, parts).topic !== undefined;

/** The options of an intent's command, filled from the slots. */
export const filled = (
  { command, args = {} }: ReadyIntent,
  slots: Slots,
  { policy, today }: Knowing,
): CommandCall['args'] => {
  const said = Object.fromEntries(
    Object.entries(args).flatMap(([name, source]) => {
      const value = source.startsWith('$') ? FILLERS[source.slice(1)]?.(slots, policy, today) : source;
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const told = ofOneWeek(command, onOneDay(command, { ...said, ...timeOf(command, slots, policy, today) }), slots);
  return withCalled(command, withBothExtremes(command, inEffect(command, told, slots, policy), slots), slots);
};

/** The top of the range by the name it is asked for: as the SRF rate, or the discount rate. */
const withCalled = (command: string, args: CommandCall['args'], { text }: Slots): CommandCall['args'] => {
  const named = [args.series, args.first, args.second].some((one) => one?.includes('DFEDTARU'));
  const called = named && ['history', 'compare', 'chart'].includes(command) ? calledIn(text) : undefined;
  return called ? { ...args, called } : args;
};

/** "The high and the low of September": both are told. */
const withBothExtremes = (command: string, args: CommandCall['args'], { text }: Slots): CommandCall['args'] =>
  command === 'history' &&
  (args.find === 'highest' || args.find === 'lowest') &&
  args.tell === undefined &&
  hasBothExtremes(text)
    ? { ...args, find: 'highest', tell: 'both' }
    : args;

/** What is told of the figures of a stretch, and not of the move from one to another. */
const OF_FIGURES: ReadonlySet<string | undefined> = new Set([
  'average',
  'median',
  'highest',
  'lowest',
  'count',
  'streak',
]);
const STEP = /\bhik|\bcuts?\b|\brais|\blower|加息|降息|升息/;

/** A step of rates takes effect the day after it is decided: since then is since that day. */
const inEffect = (
  command: string,
  args: CommandCall['args'],
  { time: { from }, text }: Slots,
  { rates }: Policy,
): CommandCall['args'] =>
  command === 'history' &&
  OF_FIGURES.has(args.find) &&
  from !== undefined &&
  args.from === iso(from) &&
  STEP.test(text) &&
  rates.some((one) => day(one.from) === from + 1)
    ? { ...args, from: iso(from + 1) }
    : args;

/** The average of one week of weekly figures is published: it is that week's figure, and none over two of them. */
const ofOneWeek = (
  command: string,
  args: CommandCall['args'],
  { time: { week }, series: [id], derived }: Slots,
): CommandCall['args'] => {
  const isOfIt = command === 'history' && args.find === 'average' && week !== undefined && derived === undefined;
  if (!isOfIt || id === undefined || series(id).frequency !== 'weekly' || series(id).code !== args.series) return args;
  return { series: series(averageOf(id)).code, find: 'on', from: iso(week.wednesday) };
};

/** Whether something was past a level on one day is told by the figure of that day: there is no last time of it. */
const onOneDay = (command: string, args: CommandCall['args']): CommandCall['args'] =>
  command === 'history' && args.find === 'last' && args.from !== undefined && args.from === args.to
    ? { series: args.series!, find: 'on', from: args.from }
    : args;

/** Of the first runoff the day it ended is told, as it was known then. */
const firstRunoff = ({ time: { events, at, week, to, from } }: Slots, { regimes }: Policy, today: Day) => {
  const qt1 = regimes.find(({ id }) => id === 'qt1');
  const isNamed = events.some(({ id }) => id === 'qt1' || id === 'qt1End');
  if (!isNamed || qt1?.to === undefined || day(qt1.to) >= today) return undefined;
  const own = [day(qt1.from), day(qt1.to)];
  return week === undefined && [from, to, at].every((one) => one === undefined || own.includes(one))
    ? qt1.to
    : undefined;
};

/** Commands that show how things stood on a day, and those that show a stretch by its name, whatever kind of question they answer. */
const AS_OF = having('asOf');
const AS_OF_DAY = having('asOfDay');
const RANGED = having('ranged');

const timeOf = (command: string, slots: Slots, policy: Policy, today: Day): CommandCall['args'] => {
  const range = RANGED.has(command) ? rangeOf(slots.time, today) : undefined;
  if (range !== undefined) return { range };
  const { at, week, to } = slots.time;
  const runoff = command === 'qt' ? firstRunoff(slots, policy, today) : undefined;
  if (runoff !== undefined) return { date: runoff };
  const on = AS_OF_DAY.has(command) ? at : AS_OF.has(command) ? (at ?? week?.wednesday ?? to) : undefined;
  return on !== undefined && on < today ? { date: iso(on) } : {};
};
