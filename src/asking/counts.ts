import { calendar } from '../parse/time/calendar.ts';
import { COUNT, COUNT_HAN, countOf } from '../parse/time/numbers.ts';
import type { Time } from '../parse/time/read-time.ts';
import { addMonths, type Day, iso, weekday } from '../values/day.ts';

const MOST = '(?:largest|biggest|highest|heaviest|busiest|greatest|top)';
const TOP = new RegExp(
  `\\btop (?<n>${COUNT})\\b|\\b(?<n2>${COUNT}) ${MOST}\\b|\\b${MOST} (?<n3>${COUNT}) (?:days|times|uses|draws)|前(?<n4>${COUNT_HAN})(?:大|名|高|多|位|次|天|的(?!时间|年|月|周)|$|[,，。?？])|最(?:大|高|多|重)的?(?<n5>(?!几)(?:${COUNT_HAN}))(?:个|次|天|日)`,
);

/** How many of the largest are asked for. */
export const topIn = (text: string): string | undefined => {
  const said = Object.values(TOP.exec(text)?.groups ?? {}).find((group) => group !== undefined);
  // The largest one is the highest, and no list.
  return said && countOf(said) > 1 ? String(countOf(said)) : undefined;
};

const AHEAD = new RegExp(
  `\\b(?:(?:next|coming|upcoming|following|another) (?:(?<n>${COUNT}) )?|(?:for|over|within|in|out) (?:the )?(?<n3>${COUNT}) )(?<unit>day|week|month)s?\\b|(?:未来|接下来|今后|往后|之后|后面|看|再看|列出?)的?(?<n2>${COUNT_HAN})个?(?<unit2>天|日|周|星期|礼拜|月)`,
);

/** What is still to come of this month. */
const THIS_MONTH =
  /\b(?:coming up|coming|upcoming|left|ahead|due|scheduled|still to come|later|rest of|remainder of)\b.{0,12}\bthis month\b|\bthis month\b(?:.{0,24}\b(?:ahead|coming|to come|left)\b| (?:that )?(?:could|might|may|will|can)\b)|(?:本月|这个月)(?:还有|剩下?|接下来|往后|后面|余下)|(?:还有|剩下的?|接下来)(?:本月|这个月)/;

/** How many days ahead are asked about. */
export const daysAhead = (text: string, today: Day): string | undefined => {
  const found = AHEAD.exec(text)?.groups;
  if (!found && NEXT_WEEK.test(text)) return String(fridayAfterNext(today) - today);
  if (!found) return THIS_MONTH.test(text) ? String(Math.max(1, calendar('month', today).to - today)) : undefined;
  const unit = found.unit ?? found.unit2!;
  const count = found.n ?? found.n2 ?? found.n3;
  // The week that begins on Monday, to its Friday.
  if (count === undefined && /^week|周/.test(unit) && NEXT_WEEK.test(text))
    return String(fridayAfterNext(today) - today);
  const size = /day|天|日/.test(unit) ? 1 : /week|周|星期|礼拜/.test(unit) ? 7 : 30;
  return String(Math.ceil(countOf(count) * size));
};

const NEXT_WEEK = /\bnext week\b|下个?(?:周|星期|礼拜)(?![一二三四五六天]|日(?![历程报]))/;
const [SUNDAY, FRIDAY] = [7, 5];
/** The Friday of next week. */
const fridayAfterNext = (today: Day): Day => today - (weekday(today) || SUNDAY) + SUNDAY + FRIDAY;

/** A number and nothing else: "make it five", "four then?", 前五名呢, 列到十天. */
const ALONE = new RegExp(
  `^ ?(?:and |ok(?:ay)?,? |so |what about |how about |make (?:it|that) |give me |show (?:me )?|list |top |the )*(?<n>${COUNT}|\\d{1,4}(?:\\.\\d+)?)(?: of them| days| times)?(?: then| instead| please)?[ ?.!]*$|^[那前换成再来要改列出到至给我看显示]*(?<n2>${COUNT_HAN})(?:名|天|个|次|大)?[呢吧?？。 ]*$`,
);

/** The number a text is, with nothing else said. */
export const numberAlone = (text: string): string | undefined => {
  const said = Object.values(ALONE.exec(text)?.groups ?? {}).find((group) => group !== undefined);
  return said && String(countOf(said));
};

/** A month that is over, or was. */
const PAST = /\b(?:was|were|had|did|came|past|last)\b|过[了去]|上个?月|已经/;
const THIS = /\bthis month\b|本月|这个?月|当月/;
const NEXT = /(?<!\bthe )\bnext month\b|下个?月(?!\d|初|中|底)/;
const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]*)\b(?! \d{1,2}\b(?!\d))|(?<!\d)\d{1,2}月(?![\d上中下初底末])/;

/** The month a calendar is asked of, as `2026-11`: one without its year is the next of that name, unless it is told as past. */
export const monthAhead = (time: Time, text: string, today: Day): string | undefined => {
  const { from, to, grain, ahead, named } = time;
  const month = (at: Day) => iso(at).slice(0, 7);
  if (NEXT.test(text)) return month(addMonths(calendar('month', today).from, 1));
  if (THIS.test(text)) return THIS_MONTH.test(text) ? undefined : month(today);
  if (!MONTH.test(text)) return undefined;
  if (/(?:19|20)\d\d/.test(text)) {
    const at = ahead ?? (grain === 'month' ? from : undefined);
    return at === undefined ? undefined : month(at);
  }
  const [only, ...more] = named;
  const isMonth = grain === 'month' && from !== undefined && to !== from && more.length === 0 && only?.from === from;
  return isMonth ? month(PAST.test(text) ? from : onwardFrom(from, today)) : undefined;
};

/** The first month of that name that is not over. */
const onwardFrom = (from: Day, today: Day): Day => {
  let at = from;
  while (addMonths(at, 1) <= today) at = addMonths(at, 12);
  return at;
};

/** How many days ahead a calendar is asked of, where it is not asked of a month. */
export const daysOfCalendar = (time: Time, text: string, today: Day): string | undefined =>
  monthAhead(time, text, today) === undefined ? daysAhead(text, today) : undefined;
