import { writtenAmount } from '../parse/amounts-in-text.ts';
import { calendar, type TimeSpan } from '../parse/time/calendar.ts';
import { peakOf } from '../parse/time/events.ts';
import { type SeriesId, series } from '../series/catalog.ts';
import type { Policy } from '../series/facts.ts';
import { addMonths, type Day, iso, weekday, yearOf } from '../values/day.ts';
import { aftermath } from './aftermath.ts';
import { METRICS } from './banks.ts';
import { CAME_TO_FILLERS } from './came-to.ts';
import { CAUSE_FILLERS } from './caused.ts';
import { CHART_FILLERS } from './chart-fillers.ts';
import { MARK_FILLERS } from './claimed-marks.ts';
import { daysAhead, daysOfCalendar, monthAhead, topIn } from './counts.ts';
import { ofTheDay } from './daily-balance.ts';
import { FACTORS_FILLERS } from './factors-asked.ts';
import { HOLDING_FILLERS } from './holdings.ts';
import { indicatorIn } from './indicators.ts';
import { withBoth } from './measures.ts';
import { EXTREME_FILLERS } from './named-extremes.ts';
import { daysToTurn, TURN_FILLERS } from './next-turns.ts';
import { dayItself, dayOneBefore, firstAfter, lastFigureBefore } from './one-before.ts';
import { PERIOD_FILLERS } from './periods-asked.ts';
import { RATE_MOVE_FILLERS } from './rate-move-cues.ts';
import { regimeOf } from './regimes.ts';
import { REQUIREMENT_FILLERS } from './requirement-amounts.ts';
import { ruleIn } from './rules-of-countries.ts';
import { TOPICS, topicOf } from './series-topics.ts';
import { setBeside } from './set-beside.ts';
import type { Slots } from './slots.ts';
import { codesShown } from './spreads-shown.ts';
import { thisWeek, WEDNESDAY, WEEK_FILLERS } from './this-week.ts';
import { STRETCH_FILLERS } from './two-stretches.ts';
import { WAY_FILLERS } from './ways.ts';

/** What bottomed came down from a peak: its low is the lowest since, and not that of the days when it was small. */
const BOTTOMED = /\bbottom(?:s|ed|ing)?(?: out)?\b(?! of)|\btrough(?:s|ed|ing)?\b|[见触探筑]底|到低点|谷底/;
/** QT says which fall is meant, and is no stretch to look in. */
const bottomedFrom = (slots: Slots, policy: Policy): Day | undefined => {
  const { time, text } = slots;
  const isTimed = time.grain !== undefined && !isClaimed(slots) && !time.events.some(({ id }) => id === 'qt2');
  return !isTimed && BOTTOMED.test(text) ? peak(slots, policy) : undefined;
};

/** As long as a quarter is, at most (days). */
const QUARTER = 92;

type Filler = (slots: Slots, policy: Policy, today: Day) => string | undefined;

const dayText = (day: Day | undefined): string | undefined => (day === undefined ? undefined : iso(day));

const codes = ({ series: ids, derived }: Slots): readonly string[] =>
  derived === undefined ? ids.map((id) => series(id).code) : [derived];

/** A range has two bounds, and a picture of it shows both. */
const withBounds = (slots: Slots): Slots =>
  slots.derived === undefined &&
  slots.series.includes('targetTop') &&
  !slots.series.includes('targetBottom') &&
  /\brange\b(?! top)|区间(?!上限)/.test(slots.text) &&
  !/\b(?:top|upper)\b|上限/.test(slots.text)
    ? { ...slots, series: [...slots.series, 'targetBottom'] }
    : slots;

/** A picture of the Wednesday level and the week average shows both. */
const withMeasures = (slots: Slots): Slots =>
  slots.derived === undefined && slots.measures.length > 1 ? { ...slots, series: withBoth(slots.series) } : slots;

const peak = (slots: Slots, policy: Policy): Day | undefined => peakOf(policy, codes(slots)[0] ?? '');

/** The peak a change is reckoned from, where the stretch that is named is the one it lies in: "off the 2021 high". */
const peakIn = (slots: Slots, policy: Policy): Day | undefined => {
  const { sincePeak, from, to } = slots.time;
  const at = sincePeak ? peak(slots, policy) : undefined;
  return at !== undefined && from !== undefined && to !== undefined && from <= at && at <= to ? at : undefined;
};

/** "First below 3 tn in September 2025, right?": the stretch is what is claimed, not where to look. */
const isClaimed = ({ claim, time }: Slots): boolean =>
  claim && (time.to !== undefined || time.at !== undefined || time.week !== undefined);

const TURNED =
  /\b(?:peaked|topped out|bottomed(?: out)?|troughed|all[- ]time)\b|\ba (?:new )?record\b|\brecord (?:high|low)\b|创.{0,4}(?:纪录|新高|新低)|\b(?:still|right|already) (?:at|near|around) (?:its|their|the|a) (?:record |all[- ]time )?(?:peak|high|highs|top|maximum)\b|[见到]顶|触底|见底|[还仍]在(?:历史)?(?:峰值|最高点|最高位|高点|高位|顶)/;
const saysWhen = (slots: Slots): boolean => isClaimed(slots) && TURNED.test(slots.text);

const SINCE_THEN = /\bfirst time since (?:19|20)\d\d\b|(?:19|20)\d\d年?以来(?:的)?(?:首次|首度|第一次|头一回)/;

/** "For the first time since 2020": it was so in 2020, and what is looked for came after that year. */
const sinceLast = ({ text, time: { from } }: Slots): Day | undefined =>
  from !== undefined && SINCE_THEN.test(text) ? addMonths(from, 12) : undefined;

/** Since a year before the one of the peak, balances were small for a while: what first fell below came after the peak. */
const risen = (slots: Slots, policy: Policy): Day | undefined => {
  const at = peak(slots, policy);
  return at !== undefined && slots.time.to === undefined && yearOf(slots.time.from!) < yearOf(at) ? at : undefined;
};

/** After a peak "first below" begins there: balances were small once. */
const firstFrom = (slots: Slots, policy: Policy): Day | undefined => {
  const falls = slots.side === 'below' && !/^WR/.test(codes(slots)[0] ?? '');
  if (slots.time.from !== undefined)
    return sinceLast(slots) ?? (falls ? risen(slots, policy) : undefined) ?? slots.time.from;
  return slots.time.sincePeak || falls ? peak(slots, policy) : undefined;
};

const isDaily = ({ series: [id] }: Slots): boolean => id !== undefined && series(id).frequency === 'daily';

/** A week of daily figures ends with it, one of H.4.1 on its Wednesday. */
const endOfWeek = (slots: Slots): Day | undefined =>
  isDaily(slots) ? slots.time.week?.to : slots.time.week?.wednesday;

/** Of a week the figure of its Wednesday is meant, of mortgage rates that of its Thursday. */
const inWeek = ({ series: [id], time: { week } }: Slots): Day | undefined =>
  id === 'mortgage' ? week && week.wednesday + 1 : week?.wednesday;

/** The highest "at the end of October" is that of its days, not of one. */
const wholeMonth = ({ time: { at }, text }: Slots): TimeSpan | undefined => {
  const month = at === undefined || !/\bend\b|\blate\b|[底末]/.test(text) ? undefined : calendar('month', at);
  return month?.to === at ? month : undefined;
};

/** "How low did it get when QT ended": from that day on. */
const isAtAnEvent = ({ time: { at, events } }: Slots): boolean =>
  at !== undefined && events.some(({ from, regime }) => from === at && !regime);

const RESERVES: ReadonlySet<SeriesId> = new Set(['reservesWednesday', 'reservesAverage']);

/** What is more than last year is more than a year ago. */
const LAST_YEAR = /\blast (?:year|yr)\b|去年/;

/** What each `$name` of an intent's arguments is filled with. */
export const FILLERS: Readonly<Record<string, Filler>> = {
  series: (slots) => codes(slots)[0],
  allSeries: (slots) => codesShown(slots.text, codes(withMeasures(withBounds(slots)))).join(',') || undefined,
  itself: (slots) => dayText(dayItself(slots)),
  oneBefore: (slots) => dayText(dayOneBefore(slots)),
  seriesOrReserves: (slots) => codes(slots)[0] ?? series('reservesWednesday').code,
  // Of two days, reserves are told first unless something else is named.
  toldFirst: (slots) => (slots.derived === undefined && RESERVES.has(slots.series[0]!) ? undefined : codes(slots)[0]),
  second: (slots) => codes(slots)[1],
  // Each of two, also where they are read as one.
  oneSeries: ({ series: [id] }) => id && series(id).code,
  otherSeries: ({ series: [, id] }) => id && series(id).code,
  side: ({ side }) => side,
  level: ({ level }) => level && writtenAmount(level),
  on: (slots) => dayText(firstAfter(slots) ?? slots.time.at ?? inWeek(slots) ?? slots.time.to ?? slots.event),
  // Up to the day before the peak: what was the record then.
  dayBeforePeak: (slots, policy) => {
    const at = peak(slots, policy);
    return at === undefined ? undefined : dayText(at - 1);
  },
  // The last figure before a day.
  seriesOfTheDay: (slots) => codes(ofTheDay(slots))[0],
  dayBefore: (slots) => dayText(slots.time.at && lastFigureBefore(ofTheDay(slots), slots.time.at)),
  // Of some days the last figure that is of them: of weekly ones that of their Wednesday.
  onLast: ({ time: { to }, series: [id] }) =>
    dayText(
      to === undefined || id === undefined || series(id).frequency !== 'weekly'
        ? to
        : to - ((weekday(to) - WEDNESDAY + 7) % 7),
    ),
  // What is set beside now: a day, or the peak.
  onOrPeak: (slots, policy) =>
    dayText(
      slots.time.sincePeak
        ? peak(slots, policy)
        : (slots.time.at ?? slots.time.week?.wednesday ?? slots.time.to ?? slots.event),
    ),
  from: (slots, policy, today) =>
    dayText(
      thisWeek(slots, today) ??
        slots.time.from ??
        (slots.time.sincePeak ? peak(slots, policy) : undefined) ??
        (slots.time.week && (isDaily(slots) ? slots.time.week.from : slots.time.week.wednesday - 7)) ??
        slots.time.at,
    ),
  to: (slots) => dayText(endOfWeek(slots) ?? slots.time.to ?? slots.time.at),
  // "Reserves peaked in 2020, right?": the year is what is claimed, not where to look.
  extremeFrom: (slots, policy, today) =>
    dayText(bottomedFrom(slots, policy)) ??
    (saysWhen(slots) ? undefined : (dayText(wholeMonth(slots)?.from) ?? FILLERS.from!(slots, policy, today))),
  extremeTo: (slots, policy, today) =>
    saysWhen(slots) || isAtAnEvent(slots)
      ? undefined
      : (dayText(wholeMonth(slots)?.to) ?? FILLERS.to!(slots, policy, today)),
  // "First below" after a peak needs a beginning: balances were small once.
  fromPeak: (slots, policy) => (isClaimed(slots) ? undefined : dayText(firstFrom(slots, policy))),
  // Nothing is what is left after a peak.
  zeroFrom: (slots, policy) => dayText(slots.time.from ?? slots.time.at ?? peak(slots, policy)),
  firstTo: (slots) =>
    isClaimed(slots) ? undefined : dayText(slots.time.week?.wednesday ?? slots.time.to ?? slots.time.at),
  // Since the day of a single change, or since the peak: the year it was in only says which one is meant.
  changeFrom: (slots, policy, today) =>
    dayText(
      peakIn(slots, policy) ??
        thisWeek(slots, today) ??
        slots.time.from ??
        (slots.time.sincePeak ? peak(slots, policy) : undefined) ??
        (slots.time.week && slots.time.week.wednesday - 7) ??
        slots.time.at,
    ),
  timesFrom: (...asked) => FILLERS.changeFrom!(...asked) ?? FILLERS.on!(...asked),
  changeTo: (slots, policy, today) =>
    slots.time.toPeak && peak(slots, policy) !== undefined
      ? dayText(peak(slots, policy))
      : peakIn(slots, policy) === undefined
        ? dayText(slots.time.week?.wednesday ?? slots.time.to ?? aftermath(slots, policy, today))
        : undefined,
  ...FACTORS_FILLERS,
  // Of two days the earlier one comes first, however they are named.
  first: (slots) => dayText(twoDays(slots)[0]),
  other: (slots) => dayText(twoDays(slots)[1]),
  backThen: ({ time: { at, week, to, grain }, text }, _, today) =>
    dayText(at ?? week?.wednesday ?? (grain === 'year' && LAST_YEAR.test(text) ? addMonths(today, -12) : to)),
  begun: (slots, { regimes }) => regimeOf(slots, regimes)?.from,
  ended: (slots, { regimes }) => regimeOf(slots, regimes)?.to,
  today: (_, __, today) => iso(today),
  measure: ({ measures }) => (measures.length === 1 ? measures[0] : undefined),
  ...CAUSE_FILLERS,
  ...CHART_FILLERS,
  ...CAME_TO_FILLERS,
  ...MARK_FILLERS,
  ...EXTREME_FILLERS,
  ...REQUIREMENT_FILLERS,
  ...STRETCH_FILLERS,
  ...WAY_FILLERS,
  ...TURN_FILLERS,
  ...HOLDING_FILLERS,
  ...RATE_MOVE_FILLERS,
  ...PERIOD_FILLERS,
  rule: ruleIn,
  ratio: ({ amounts }) => {
    const said = amounts.find(({ kind }) => kind === 'percent');
    return said && writtenAmount(said);
  },
  topic: (slots) => topicOf(slots),
  // Of two series, what moves reserves rather than reserves.
  otherTopic: ({ series: ids }) =>
    ids
      .filter((id) => !/^reserves/.test(id))
      .map((id) => TOPICS[id])
      .find((topic) => topic !== undefined),
  // A rule that begins within a year is that year's: its middle stands for it.
  date: ({ time: { at, from, grain } }, _, today) =>
    dayText(grain === 'year' && from !== undefined ? Math.min(addMonths(from, 6), today) : (at ?? from)),
  // A report is of the end of the quarter, or of the year, that is named.
  reportDay: ({ time: { at, to } }, _, today) => dayText(at ?? (to !== undefined && to < today ? to : undefined)),
  bank: ({ bank }) => bank,
  metric: ({ metric }) => metric,
  listMetric: ({ text }) => METRICS.find(([, cue]) => cue.test(text))?.[0],
  event: ({ event, time }) => dayText(event ?? time.at ?? time.from),
  amount: ({ amounts }) => {
    const money = amounts.find(({ kind }) => kind === 'money');
    return money && writtenAmount(money);
  },
  indicator: (slots) => indicatorIn(slots),
  top: ({ text }) => topIn(text),
  days: ({ text }, _, today) => daysAhead(text, today),
  monthAhead: ({ text, time }, _, today) => monthAhead(time, text, today),
  daysOfCalendar: ({ text, time }, _, today) => daysOfCalendar(time, text, today),
  // Of a month, what is asked of it is told first.
  tellOfMonth: ({ text, time }, _, today) =>
    monthAhead(time, text, today) !== undefined && /\b(?:fomc|meetings?|statement)\b|议息|会议|开会/.test(text)
      ? 'fomc'
      : undefined,
  // As far as the next such day.
  turnDays: ({ text }, _, today) => daysAhead(text, today) ?? daysToTurn(text, today),
  // A run up to a month may have begun before it; one of a longer stretch is looked for in it.
  streakFrom: (slots, policy) => {
    const { from, to, sincePeak } = slots.time;
    if (sincePeak && to === undefined) return dayText(from ?? peak(slots, policy));
    return to === undefined || (from !== undefined && to - from > QUARTER) ? dayText(from) : undefined;
  },
  beforeEvent: ({ event }) => dayText(event === undefined ? undefined : event - 1),
  afterEvent: ({ event }, _, today) => dayText(event === undefined ? undefined : Math.min(event + 7, today)),
  ...WEEK_FILLERS,
  yearAgo: (_, __, today) => iso(addMonths(today, -12)),
};

const twoDays = (slots: Slots): readonly (Day | undefined)[] => {
  const named = setBeside(slots);
  // What lies before an event and what lies after it reach away from it.
  if (named[1] !== undefined && named[0]!.from < named[0]!.to && named[0]!.to === named[1].from)
    return [named[0]!.from, named[1].to];
  const [one, two] = [named[0]?.to, named[1]?.to];
  return one !== undefined && two !== undefined && two < one ? [two, one] : [one, two];
};
