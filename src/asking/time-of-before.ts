import { back, calendar } from '../parse/time/calendar.ts';
import { UNITS } from '../parse/time/named.ts';
import { addMonths, type Day, weekday, yearOf } from '../values/day.ts';
import type { Slots } from './slots.ts';

/** A step from the time of the answer before: "the week after that", 前一週. "Last week" is one from today. */
export const SHIFT =
  /\b(?:the )?(?<unit>day|week|month|quarter|year) (?<way>before|after|prior|earlier|later)\b(?: (?:that|this)(?: one)?| it)?|\b(?:the )?(?<way2>previous|prev|prior|preceding|next|following) (?<unit2>day|week|month|quarter|year)\b|再?往?(?<way3>前|上|下|后|次|隔|翌|第二(?=[天日]))一?个?(?<unit3>天|日|周|星期|礼拜|月|季度?|年)(?=呢|咧|的|同|又|也|就|却|是|咋|怎么|为[什何啥]|[?？。,，]|$)/;
const BACK = /before|prior|earlier|prev|preceding|前|上/;

/** The time a question steps to from the one before; nothing where it takes no step or there is none to take it from. */
export const shifted = (before: Slots, text: string, today: Day): Slots['time'] | undefined => {
  const found = SHIFT.exec(text)?.groups;
  if (!found || /^ ?(?:那|和)?上个?[周月年季]/.test(text)) return undefined;
  const unit = UNITS[(found.unit ?? found.unit2 ?? found.unit3)!];
  const by = BACK.test((found.way ?? found.way2 ?? found.way3)!) ? -1 : 1;
  const move = (day: Day): Day =>
    unit === 'day' || unit === 'week' ? day + by * (unit === 'week' ? 7 : 1) : back(day, -by, unit as 'month');
  const { at, week = newestWeek(before, today), from, to, ...rest } = before.time;
  if (at !== undefined) return { ...rest, at: move(at) };
  if (week)
    return {
      ...rest,
      grain: 'week',
      week: { from: move(week.from), to: move(week.to), wednesday: move(week.wednesday) },
    };
  // The day after a year's peak is none that the year tells.
  if (from === undefined || to === undefined || (unit === 'day' && to > from)) return undefined;
  return { ...rest, from: move(from), to: move(to + 1) - 1 };
};

/** The week of the newest figures, where a week was asked about and none was named. */
const newestWeek = ({ time, text }: Slots, today: Day): Slots['time']['week'] => {
  if (time.at !== undefined || (time.from !== undefined && time.from < today - 8) || !/\bweek|周|礼拜/.test(text))
    return undefined;
  const { from, to } = calendar('week', today, weekday(today) > THURSDAY || weekday(today) === 0 ? 0 : -1);
  return { from, to, wednesday: from + 2 };
};

const THURSDAY = 4;

/** "And how much was it then?": on the day of what was spoken of. */
const THEN = /\b(?:then|back then|at the time|at that time|that day)\b|当时|那时|那天|那会儿?/;

const WITH_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|\blast year\b|去年|前年|上年/;
/** A year of two digits beside its month or quarter: 3Q25, October 25. */
const SHORT_YEAR =
  /\b(?:[1-4]q|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[ ']{0,2}(?<yy>[12]\d)\b|(?<!\d)(?<yy2>[12]\d)年/;
/** A month or a quarter by its name alone, which may be of any year. */
const YEARLESS =
  /\bq[1-4]\b|\b[1-4]q\b|\b(?:first|second|third|fourth) quarter\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|[一二三四1-4]季|\d月/;

const saysYear = ({ text }: Slots, year: number): boolean => {
  const { yy, yy2 } = SHORT_YEAR.exec(text)?.groups ?? {};
  return WITH_YEAR.test(text) || 2000 + Number(yy ?? yy2) === year;
};

/** How near the beginning of a year is to what was spoken of at the end of the one before (days). */
const TURN_OF_YEAR = 75;

/** "End of Q2 2025", then "and Q1?": it is of the year that was spoken of. */
export const inItsYear = (before: Slots, { time, text }: Slots): Slots['time'] => {
  const was = before.time.at ?? before.time.from ?? before.time.week?.from;
  const from = time.from ?? time.at ?? time.to;
  if (was === undefined || from === undefined || time.grain === 'rolling') return time;
  const to = time.to ?? time.at ?? endOf(time, from);
  const isOfThat = /\bthat (?:yr|year)\b|\bsame year\b|当年|那一?年|同一?年/.test(text);
  if (
    !isOfThat &&
    (!saysYear(before, yearOf(was)) ||
      /\d{4}|今年|去年|\b(?:this|last|before|prior|previous|earlier|preceding)\b|往前|再上/.test(text))
  )
    return time;
  if (!isOfThat && !YEARLESS.test(text)) return time;
  const months = 12 * (yearOf(was) - yearOf(from));
  // "On the last day of 2025", then "and on January 2?": the one that followed.
  if (!isOfThat && months < 0 && time.grain !== 'quarter' && from > was && from - was < TURN_OF_YEAR) return time;
  const moved = addMonths(to + 1, months) - 1;
  if (time.at !== undefined) return { ...time, at: moved };
  if (time.from === undefined) return { ...time, to: moved };
  return { ...time, from: addMonths(from, months), to: moved };
};

/** The end of a part of a calendar that is not over. */
const endOf = ({ grain }: Slots['time'], from: Day): Day =>
  grain === 'month' || grain === 'quarter' || grain === 'half' || grain === 'year' ? calendar(grain, from).to : from;

/** The day of what happened, where then is spoken of. */
export const onItsDay = (before: Slots, { time, text }: Slots): Slots['time'] => {
  const [happened] = before.time.events.filter(({ regime }) => !regime);
  const at = happened?.from ?? before.event;
  return at !== undefined && time.grain === undefined && THEN.test(text) ? { ...time, at, grain: 'day' } : time;
};

/** "At the end of Q3", then "and Q2?": its end is meant as well. */
export const atItsEnd = (before: Slots, time: Slots['time']): Slots['time'] => {
  const isEnd = before.time.at !== undefined && /\bend\b|[末底]/.test(before.text);
  const isWhole = time.grain === 'month' || time.grain === 'quarter' || time.grain === 'half' || time.grain === 'year';
  if (!isEnd || !isWhole || time.to === undefined) return time;
  const { from: _, to, ...rest } = time;
  return { ...rest, at: to, grain: 'day' };
};

const YEAR_ALONE =
  /^ *(?:(?:and|what about|how about|or) )*(?:in )?(?:19|20)\d\d[ ?.!]*$|^ *(?:那|和)*(?:(?:19|20)\d\d年?|[去前]年)(?:的)?(?:呢)?[?？。 ]*$/;

/** "Same day 2019?": the day and month of the one before, in the year that is named. */
export const sameDay = (before: Slots, own: Slots): Slots['time'] => {
  if (
    before.time.at === undefined ||
    own.time.grain !== 'year' ||
    !(/\bsame (?:day|date|time)|同一天|同日|同期/.test(own.text) || YEAR_ALONE.test(own.text))
  )
    return own.time;
  const [was, then] = [new Date(before.time.at * 86_400_000), new Date(own.time.from! * 86_400_000)];
  const at = Date.UTC(then.getUTCFullYear(), was.getUTCMonth(), was.getUTCDate()) / 86_400_000;
  const { from: _, to: __, ...rest } = own.time;
  return { ...rest, at, grain: 'day' };
};

/** "And by Christmas that year?" after the figure of a day is the figure of that day. */
export const asValue = (before: Slots, time: Slots['time']): Slots['time'] => {
  const { from, to, week, ...rest } = time;
  const wasOfADay = before.time.at !== undefined || before.time.week !== undefined;
  return wasOfADay && from === undefined && to !== undefined && week === undefined && time.at === undefined
    ? { ...rest, at: to, grain: 'day' }
    : time;
};
