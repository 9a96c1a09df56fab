import type { CommandCall } from '../values/answer.ts';
import { intentNamed, intents, type ReadyIntent } from './all-intents.ts';
import { having } from './command-traits.ts';
import { decisionDay } from './decisions.ts';
import { filled, type Knowing } from './fitting.ts';
import { asHeld } from './held-mortgages.ts';
import { holds } from './intent.ts';
import { monthBefore } from './month-before.ts';
import { extremeIn } from './named-extremes.ts';
import type { QuestionReading } from './question-reading.ts';
import { seriesOf } from './series-topics.ts';
import type { Slots } from './slots.ts';

/** A follow-up keeps the kind of question it follows, unless its own words name another. */
export const followed = (
  before: QuestionReading,
  all: readonly ReadyIntent[],
  slots: Slots,
): readonly ReadyIntent[] => {
  // What is explained and is no figure is not taken for reserves.
  const fitting = isOfNoFigure(before, slots) ? all.filter(({ command }) => command !== 'compare') : all;
  const heard = fitting.filter(
    ({ hears, slots: needs = [] }) => hears || needs.includes('why') || needs.includes('periods'),
  );
  const same = intents.filter(
    ({ name, slots: needs = [] }) =>
      name === before.intent && needs.every((need) => need === 'noTime' || holds(slots, need)),
  );
  // "And around the announcement?": of another event the same is asked.
  if (same[0]?.command === 'markets' && slots.event !== before.slots.event) return same;
  if (heard.length > 0) return heard;
  // "RRP?", then "TGA?": what one facility's command tells is of no other figure.
  const isOther =
    slots.series.length > 0 && (slots.series[0] !== before.slots.series[0] || slots.derived !== before.slots.derived);
  if (isOther && OF_ONE.has(before.line?.command ?? '') && fitting.length > 0) return fitting;
  const ofAWeek = intentNamed(intentNamed(before.intent)?.ofAWeek);
  if (ofAWeek && slots.time.week) return [ofAWeek];
  // A day where there was none makes a latest value one on a day.
  const asksValue = before.line?.command === 'explain' && VALUE.test(slots.text);
  const kept = asksValue
    ? []
    : same.filter(({ slots: needs = [] }) => !needs.includes('noTime') || holds(slots, 'noTime'));
  if (kept.length > 0) return kept;
  return fitting.length > 0 && !(same.length === 0 && isChange(before)) ? fitting : [...same, ...changes(slots)];
};

const isOfNoFigure = ({ line }: QuestionReading, { series: named, derived, bank }: Slots): boolean =>
  line?.command === 'explain' && named.length === 0 && derived === undefined && bank === undefined;

/** Commands that tell of one figure. */
const OF_ONE: ReadonlySet<string> = new Set(['rrp', 'srf', 'reserves']);

/** What has changed since is asked of reserves as of any other figure. */
const isChange = ({ line }: QuestionReading): boolean => line?.command === 'history' && line.args.find === 'change';
const changes = (slots: Slots): readonly ReadyIntent[] =>
  intents.filter(({ name, slots: needs = [] }) => name === 'change' && needs.every((need) => holds(slots, need)));

/** What was explained, then "and how much is it now?": its value. */
const VALUE =
  /\bhow (?:much|high|low|big|large)\b|\bwhere (?:is|does) (?:it|that)\b|\blatest\b|\b(?:right )?now\b|多少|最新|多高|多大|多低/;

/** What is reckoned keeps its amounts, but for those a question that follows it names anew: "and if they only hold 150m?" */
export const added = (
  before: QuestionReading,
  intent: ReadyIntent,
  { amounts }: Slots,
  slots: Slots,
  parts: Knowing,
): CommandCall['args'] => {
  if (before.line?.command !== intent.command || !RECKONS.has(intent.command) || amounts.length === 0)
    return bothAgain(before, filled(intent, slots, parts), slots);
  const { deposits, amount, ...own } = filled(
    intent,
    { ...slots, amounts: slots.amounts.slice(-amounts.length) },
    parts,
  );
  // What another option takes is not what is left over for these.
  const free = Object.entries({ deposits, amount }).filter(
    ([, value]) => value !== undefined && !Object.values(own).includes(value),
  );
  return { ...before.line.args, ...Object.fromEntries(free), ...own } as CommandCall['args'];
};

const RECKONS = having('reckons');

/** "The high and the low of SOFR?", then "and EFFR?": both of that one too. */
const bothAgain = ({ line }: QuestionReading, args: CommandCall['args'], { text }: Slots): CommandCall['args'] =>
  line?.args.tell === 'both' && EXTREMES.has(args.find) && extremeIn(text) === undefined
    ? { ...args, find: 'highest', tell: 'both' }
    : args;
const EXTREMES: ReadonlySet<string | undefined> = new Set(['highest', 'lowest']);

/** A question as it is meant after the one before: "and the one in December?" is the decision of that month, "and the mortgages?" are those held. */
export const meantThen = (before: Slots, said: Slots, { policy, today }: Knowing): Slots => {
  const [{ event }, own] = [before, monthBefore(before, asHeld(before, said))];
  const decided =
    event !== undefined && own.event === undefined && own.time.grain === 'month'
      ? decisionDay('meeting', own.time, policy, today)
      : undefined;
  return decided === undefined ? own : { ...own, event: decided };
};

/** What was explained is what is spoken of next; two days beside each other are those of reserves where nothing else is named. */
export const spokenOf = ({ slots, line }: QuestionReading): Slots => {
  if (slots.series.length > 0 || !line) return slots;
  const isOfDays = line.command === 'compare' && line.args.first !== undefined && line.args.series === undefined;
  const told = line.command === 'explain' ? seriesOf(line.args.topic) : isOfDays ? 'reservesWednesday' : undefined;
  return told === undefined ? slots : { ...slots, series: [told] };
};
