import { series } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { currentRunoff } from '../series/policy.ts';
import type { CommandCall } from '../values/answer.ts';
import { type Day, day, iso, parseDay } from '../values/day.ts';
import { askedDate } from './asked-date.ts';
import type { Answering, ByFigures, DayFound, QuestionReading } from './question-reading.ts';
import type { Slots } from './slots.ts';
import type { TopicDay } from './topic-days.ts';
import { asksTurn } from './turn-asked.ts';

type ThatDay = Extract<ByFigures, { kind: 'thatDay' }>;
type Known = { readonly today: Day; readonly policy: Policy; readonly topicDays: ReadonlyMap<string, TopicDay> };

const SAID =
  /\b(?:that|the same|that same) (?:very )?(?:day|date)\b(?! (?:after|before|in \d))|(?:[那当]|同一)[天日](?!期|[之以]?[前后])/;
const THEN = /\b(?:back )?then\b(?= ?[?.!]*$)|\bat (?:the|that|the same) time\b|那时|当时|那会儿?/;
const RATE = /\b(?:interest )?rates?\b|利率/;
const VALUE =
  /\bhow (?:much|high|low|big|many)\b|\bwhat was (?:it|the (?:level|value|figure|balance))\b|多少|多高|多低|几个?点|水平|余额/;

/** Whether the day of the answer before is pointed back to. */
export const isOfThatDay = (text: string): boolean => SAID.test(text);

/** "And reserves that day?" after an answer that tells of a day: another figure, or the same, on that day. */
export const onThatDay = (before: QuestionReading, said: Slots, slots: Slots, known: Known): Answering | undefined => {
  const { line, byFigures: told } = before;
  if (!line || said.why || said.bank !== undefined || said.time.ever) return undefined;
  const isOfTurn = SAID.test(said.text) && asksTurn(said.text);
  if (said.time.grain !== undefined && !isOfTurn) return undefined;
  const isBare = said.level === undefined || said.level.end === said.level.start;
  if (!isBare || (said.side !== undefined && said.derived === undefined) || said.series.length > 2) return undefined;
  const isStillIt = told?.kind === 'thatDay' && line.args.find === 'on';
  const isNext = (isStillIt && said.series.length === 1) || asksItsValue(line, said);
  if (!isNext && !SAID.test(said.text) && !(THEN.test(said.text) && before.slots.time.grain === undefined))
    return undefined;
  const code = codeOf(before, said, slots);
  if (code === undefined) return undefined;
  const on = (from: Day): CommandCall => ({ command: 'history', args: { series: code, find: 'on', from: iso(from) } });
  if (isStillIt) return { line: on(known.today), byFigures: told };
  const at = dayKnown(before, known);
  if (at !== undefined) return { line: on(at), slots: onlyOn(at, slots, said), isWhole: true };
  const byFigures = dayToTell(line);
  return byFigures && { line: on(known.today), byFigures };
};

const HOW_MUCH =
  /^ *(?:(?:and|so),? )*how (?:much|high|low|big|large)(?: (?:was|did|were) (?:it|that|they)(?: (?:use|borrow|draw|reach|get to))?)?(?: then)?[ ?.!]*$|^(?:那|当时|用了|借了|是|有)*(?:多少|多高|多低)(?:钱|呢)?[?？。 ]*$/;
const asksItsValue = ({ args }: CommandCall, { text, series: named }: Slots): boolean =>
  (args.find === 'last' || args.find === 'first') &&
  args.level !== undefined &&
  named.length === 0 &&
  HOW_MUCH.test(text);

/** A bank that was told of, or a stretch, is spoken of no more. */
const onlyOn = (at: Day, { bank: _, ...slots }: Slots, { series: named }: Slots): Slots => {
  const { from: __, to: ___, week: ____, ...time } = slots.time;
  return { ...slots, series: named.length > 0 ? named : slots.series, time: { ...time, at, grain: 'day' } };
};

/** What is asked of that day: the figure that is named, the rate, or the same figure. */
const codeOf = (
  { line, slots: before }: QuestionReading,
  { series: [id, ...more], derived, text }: Slots,
  meant: Slots,
): string | undefined => {
  if (derived !== undefined) return derived;
  // "Was it above IORB that day?": how far apart the two were.
  if (meant.derived !== undefined && meant.derived !== before.derived)
    return meant.level === undefined ? meant.derived : undefined;
  if (more.length > 0) return undefined;
  if (id !== undefined) return series(id).code;
  const [was] = before.series;
  if (RATE.test(text))
    return was !== undefined && series(was).unit === 'percent' ? series(was).code : series('sofr').code;
  const isOfFigure = line?.command === 'history' || line?.command === 'by-period';
  return isOfFigure && (VALUE.test(text) || asksTurn(text)) ? line.args.series : undefined;
};

/** The day an answer tells of, as far as it is on record. */
const dayKnown = (before: QuestionReading, { topicDays, policy, today }: Known): Day | undefined => {
  const {
    line,
    slots: { time, event },
  } = before;
  const [happened] = time.events.filter(({ regime }) => !regime);
  const own = datedBy(before, policy, today) ?? time.at ?? time.week?.wednesday ?? happened?.from ?? event;
  if (own !== undefined || !line) return own;
  const { command, args } = line;
  const told =
    command === 'explain'
      ? topicDays.get(args.topic ?? '')?.day
      : command === 'qt'
        ? endOf(policy)
        : parseDay(args.week ?? args.date ?? '');
  return told !== undefined && told <= today ? told : undefined;
};

/** The day that was asked for: of a move of the range, a meeting, a beginning. */
const datedBy = (before: QuestionReading, policy: Policy, today: Day): Day | undefined => {
  const asked = askedDate(before, policy, today);
  switch (asked?.kind) {
    case 'moved':
      return day(asked.to.from);
    case 'met':
    case 'decided':
      return day(asked.statement);
    case 'began':
      return day(asked.regime.from);
    default:
      return undefined;
  }
};

const endOf = (policy: Policy): Day | undefined => {
  const { to } = currentRunoff(policy) ?? {};
  return to === undefined ? undefined : day(to);
};

const FOUND: ReadonlySet<string | undefined> = new Set<DayFound>([
  'highest',
  'lowest',
  'first',
  'last',
  'biggest-rise',
  'biggest-fall',
  'latest',
]);

/** The day of which figures tell: of the highest, the first time below a level, the biggest fall. */
export const dayToTell = ({ command, args }: CommandCall): ThatDay | undefined => {
  const { series: of, find, from, to, side, level } = args;
  if (command === 'reserves' || command === 'rrp' || command === 'srf') {
    const id =
      command === 'rrp'
        ? 'onRrp'
        : command === 'srf'
          ? 'srf'
          : args.measure === 'average'
            ? 'reservesAverage'
            : 'reservesWednesday';
    return { kind: 'thatDay', of: series(id).code, find: args.top === undefined ? 'latest' : 'highest' };
  }
  if (command === 'by-period' && of !== undefined && args.by === 'day' && args.place !== undefined)
    return {
      ...{ kind: 'thatDay', of, find: args.order === 'lowest' ? 'lowest' : 'highest', place: Number(args.place) },
      ...(from && { from }),
      ...(to && { to }),
    };
  if (command !== 'history' || of === undefined || !FOUND.has(find)) return undefined;
  return {
    kind: 'thatDay',
    of,
    find: find as DayFound,
    ...(from && { from }),
    ...(to && { to }),
    ...(level && { level, side: side === 'above' ? 'above' : 'below' }),
  };
};
