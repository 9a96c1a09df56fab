import { plainText } from '../parse/plain-text.ts';
import { back } from '../parse/time/calendar.ts';
import { MONTHS, monthOf, UNITS } from '../parse/time/named.ts';
import { COUNT, COUNT_HAN, countOf } from '../parse/time/numbers.ts';
import { series } from '../series/catalog.ts';
import { turnsOf } from '../series/turns.ts';
import { addMonths, type Day, day, iso } from '../values/day.ts';
import { furtherBack, lastOfItsKind } from './left-out-steps.ts';
import type { Slots } from './slots.ts';
import { newestWednesday } from './this-week.ts';
import { type Before, type Fill, isHan, type Knows, written } from './time-written.ts';

const timeOf = ({ time: { at, week, from, to } }: Slots, today: Day): Before | undefined => {
  if (at !== undefined) return { from: at, to: at, isWeek: false };
  if (week) return { from: week.wednesday, to: week.wednesday, isWeek: true };
  return from === undefined ? undefined : { from, to: to ?? today, isWeek: false };
};

const YEAR_EARLIER =
  /\b(?:(?:in|on|over|for|at) )?(?:the )?same (?:day|date|time|week|month|quarter|period|stretch|span|window|dates|days),? (?:but )?(?:(?:in |of )?(?:the |a |one )?(?:year (?:ago|earlier|before|prior|back)|(?:last|prior|previous|preceding) (?:year|yr)))\b|(?:去年|上年|上一年|前一年|一年前)(?:的)?(?:同期|同一?个?(?:天|日|周|月|季|时期|时段|时候|时间)|这个时候|那天|那个时候|那时候)/i;
const STEP = new RegExp(
  `(?:\\b(?:and|what about|how about|or|then|ok) +|^ *)(?:(?<n>${COUNT}) )?(?<unit>day|week|month|quarter|year)s? (?<way>later|earlier|after(?: that| then)?|before(?: (?:that|then|it))?|prior|on)(?=[ ?.!]*$)`,
  'i',
);
const STEP_HAN = new RegExp(
  `^ *(?:那|那么|再)?(?:过了?|再过)?(?<n>${COUNT_HAN})个?(?<unit>天|日|周|星期|礼拜|月|季度?|年)(?:之|以)?(?<way>后)(?=[呢咧的?？。！! ]*$)|^ *(?:那|那么)?(?:再|往|那(?!\\d{1,4}[年月][呢咧的?？。！! ]*$))(?:往)?前?(?<n2>${COUNT_HAN.replace('一', '')})个?(?<unit2>天|日|周|星期|礼拜|月|季度?|年)(?:之|以)?(?<way2>前)?(?=[呢咧的?？。！! ]*$)`,
);
const THIRD =
  /^ *(?:那|和|还有)?(?:这个月|当月|那个月|该月)?的?(?:月)?(?<part>上旬|中旬|下旬|[初底末]|中(?!间))(?=(?:呢|咧|的|又)?[^\d年季]{0,6}$)/;
const THIRD_OF_MONTH =
  /^ *(?<open>.*?)\b(?:in |of |at )?(?:the )?(?<part>early|mid|middle|late|end|start|beginning)(?: part)?[- ]?(?:of )?(?:the |that |in the )?month\b/i;
const THAT_WEEKDAY = /[那这]个(?:周|星期|礼拜)[一二三四五六日天]/;
const BARE_DAY =
  /(?<![\d月年.个])(?<day>\d{1,2})(?=[号日](?!线))|\bthe (?<day2>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|week|day|quarter|month|percentile|pctile|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const THE_TURN = /\b(?:at|on|over|around|for) (?:the )?turn\b(?! of)/i;
const QUARTER_A_YEAR_AGO =
  /\b(?<named>q[1-4]|[1-4]q|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) (?:of )?(?:a|one) year (?:ago|earlier|before)\b/i;
const QUARTER_FIRST = /\b(?<n>[1-4])q(?= |[?.!]|$)/i;
const MONTH_ALONE = /^ *(?:(?:and|what about|how about|or) )*(?<mon>mar(?:ch)?|may)(?<year>,? (?:19|20)\d\d)?[ ?.!]*$/;
/** 7月末6月末: two of them. */
const SIDE_BY_SIDE = /\d月[初末底](?=1?\d月[初末底])/g;
const THE_ONE =
  /^ *(?:and |what about |how about |or )*(?:the )?(?:one )?(?:in |of )?(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: one| meeting| date)?[ ?.!]*$|^ *(?:那|和|还有)?(?<number>1?\d)月(?:的|那)?(?:那?[次个场回]|会)?[呢咧?？。 ]*$/i;
/** A meeting of the Committee is spoken of. */
export const MEETING = /\bfomc\b|\bmeeting|\bfed (?:met|meets?)\b|议息|会议|开会/;
const TAX = /\btax (?:day|date|deadline)s?\b|[报缴交]税[日截]|税期/;
const POLICY = /\bqt\b|quantitative tightening|缩表/;
const ITS_END =
  /\b(?<open>(?:the day|the week|when|since|after|before|until|by the time) )(?:it|that|they) (?<way>stopped|ended|finished|started|began)\b/i;
const ITS_END_HAN =
  /^ *(?<open>那|和|从|自)?(?<way>停|结束|收尾|终止|停止|启动|开始)(?:了|掉|下来)?的?(?:[那当][天日周])?(?=[呢咧?？。 ]*$|(?:之|以)?[后前]|时|的时候)/;

const BARE_AGO =
  /^ *(?<open>(?:(?:and|what about|how about|or) )*)(?<unit>day|week|month|quarter|year) ago(?=[ ?.!]*$)/;

/** A follow-up with what its time leaves out put in: "the middle of the month" after early September is mid September. */
export const withTimeLeftOut = (message: string, before: Slots, known: Knows): string => {
  const { today } = known;
  const was = timeOf(before, today);
  const text = plainText(message);
  const turned = text
    .replace(QUARTER_A_YEAR_AGO, '$<named> last year')
    .replace(QUARTER_FIRST, 'q$<n>')
    .replace(SIDE_BY_SIDE, '$&和')
    .replace(BARE_AGO, '$<open>a $<unit> ago')
    .replace(THE_TURN, () => `on ${iso(lastTurn(today))}`);
  if (turned !== text) return turned;
  // "Mar?" alone is a month here, whatever else it may be.
  if (MONTH_ALONE.test(text)) return text.replace(MONTH_ALONE, 'in $<mon>$<year>');
  if (!was) return ofThePolicy(text, { from: today, to: today, isWeek: false }, before, known) ?? message;
  for (const fill of FILLS) {
    const filled = fill(turned, was, before, known);
    if (filled !== undefined) return filled;
  }
  return message;
};

const YEAR_OF_WEEKS = 364;

const sameAYearEarlier: Fill = (text, said, before, { today }) => {
  if (!YEAR_EARLIER.test(text)) return undefined;
  // Of weekly figures "the same week" is of the one that was told, which is the newest where a later one was asked for.
  const isOfWeeks = WEEK.test(YEAR_EARLIER.exec(text)![0]) && said.from === said.to && isWeekly(before);
  const told = isOfWeeks ? Math.min(said.from, newestWednesday(today)) : said.from;
  const was = said.from === said.to ? { ...said, from: told, to: told } : said;
  const step = (on: Day) => (was.isWeek || isOfWeeks ? on - YEAR_OF_WEEKS : addMonths(on, -12));
  const then = was.from === was.to ? step(was.from) : undefined;
  const to = was.to === today ? step(was.to) : addMonths(was.to + 1, -12) - 1;
  const moved = then === undefined ? { ...was, from: step(was.from), to } : { ...was, from: then, to: then };
  return text.replace(YEAR_EARLIER, written(moved, isHan(text)));
};

const WEEK = /week|周/i;
const isWeekly = ({ series: [id] }: Slots): boolean => id !== undefined && series(id).frequency === 'weekly';

/** So many weeks later, or earlier, than the time that was spoken of. */
const stepped: Fill = (text, was, _, { today }) => {
  const form = isHan(text) ? STEP_HAN : STEP;
  const said = form.exec(text)?.groups;
  if (!said) return undefined;
  const unit = UNITS[(said.unit ?? said.unit2)!.toLowerCase()] as Parameters<typeof back>[2];
  const isLater = /later|after|on|后/i.test(said.way ?? said.way2 ?? '');
  const by = countOf((said.n ?? said.n2)?.toLowerCase()) * (isLater ? -1 : 1);
  const move = (on: Day) => back(on, by, unit);
  const moved =
    was.from === was.to
      ? { from: move(was.from), to: move(was.from) }
      : { from: move(was.from), to: move(was.to + 1) - 1 };
  if (moved.to > today || (unit === 'day' && was.from !== was.to)) return undefined;
  return text.replace(form, ` ${written({ ...was, ...moved }, isHan(text))}`);
};

const isInOneMonth = ({ from, to }: Before): boolean => iso(from).slice(0, 7) === iso(to).slice(0, 7);

const ofTheMonth: Fill = (text, was) => {
  if (!isInOneMonth(was)) return undefined;
  const [year, month] = iso(was.from).split('-').map(Number) as [number, number];
  if (isHan(text))
    return THIRD.test(text) ? text.replace(THIRD, (_, part: string) => `${year}年${month}月${part}`) : undefined;
  const name = `${MONTHS[month - 1]} ${year}`;
  return THIRD_OF_MONTH.test(text)
    ? text.replace(
        THIRD_OF_MONTH,
        (_, open: string, part: string) => `${open}${PARTS[part.toLowerCase()] ?? part} ${name}`,
      )
    : undefined;
};
const PARTS: Readonly<Record<string, string>> = {
  middle: 'mid',
  end: 'at the end of',
  start: 'at the start of',
  beginning: 'at the start of',
};

/** A day of a month that was spoken of long ago is of that month: 25号. */
const LONG_AGO = 31;
const onTheDay: Fill = (text, was, _, { today }) => {
  const said = BARE_DAY.exec(text)?.groups;
  if (!said || !isInOneMonth(was) || was.to > today - LONG_AGO) return undefined;
  const dom = (said.day ?? said.day2)!.padStart(2, '0');
  // The weekday that stands beside it says nothing more.
  return isHan(text)
    ? text
        .replace(THAT_WEEKDAY, '')
        .replace(BARE_DAY, `${iso(was.from).slice(0, 4)}年${Number(iso(was.from).slice(5, 7))}月${Number(dom)}`)
    : text.replace(BARE_DAY, `${iso(was.from).slice(0, 7)}-${dom}`);
};

/** "And the July one?" of a meeting is that month's, of a tax date that month's tax date. */
const ofItsKind: Fill = (text, was, before, { today }) => {
  const said = THE_ONE.exec(text)?.groups;
  const kind = [MEETING, TAX].findIndex((one) => one.test(before.text));
  if (!said || kind < 0 || was.from !== was.to) return undefined;
  const month = said.name === undefined ? Number(said.number) : monthOf(said.name);
  const year = Number(iso(was.from).slice(0, 4));
  const begins = [0, 1]
    .map((ago) => Math.floor(Date.UTC(year - ago, month - 1, 1) / 86_400_000))
    .find((on) => on <= today);
  if (begins === undefined) return undefined;
  if (kind === 1) {
    const due = taxDayIn(begins);
    return due === undefined || due > today ? undefined : ` ${iso(due)} `;
  }
  const [y, m] = iso(begins).split('-').map(Number) as [number, number];
  return isHan(text) ? `${y}年${m}月议息会议那天` : `on the day of the ${MONTHS[m - 1]} ${y} fomc`;
};
const taxDayIn = (begins: Day): Day | undefined =>
  Array.from({ length: 28 }, (_, i) => begins + i).find((on) => turnsOf(on).includes('taxDay'));

/** "And the day it ended?" of a stretch of policy that was spoken of. */
const ofThePolicy: Fill = (text, was, before, { policy }) => {
  const form = isHan(text) ? ITS_END_HAN : ITS_END;
  const said = form.exec(text)?.groups;
  if (!said || !POLICY.test(before.text) || POLICY.test(text.toLowerCase())) return undefined;
  const stretches = policy.regimes.filter(({ id }) => /^qt/.test(id));
  const regime =
    stretches.find(({ from, to }) => day(from) <= was.to && was.from <= day(to ?? from)) ?? stretches.at(-1);
  const on = /^(?:停|结|收|终|stop|end|finish)/i.test(said.way!) ? regime?.to : regime?.from;
  return on === undefined
    ? undefined
    : text.replace(form, (whole) =>
        `${/^(?:since|after|before|until|by|从|自)/i.exec(whole)?.[0] ?? 'on'} ${on} `
          .replace(/^on (?=.)/, isHan(text) ? '' : 'on ')
          .replace(/^by /, 'on '),
      );
};

const FILLS: readonly Fill[] = [
  ...[sameAYearEarlier, furtherBack, lastOfItsKind, stepped],
  ...[ofTheMonth, onTheDay, ofItsKind, ofThePolicy],
];

const lastTurn = (today: Day): Day => {
  let on = today;
  while (!turnsOf(on).some((turn) => turn === 'quarterEnd' || turn === 'yearEnd')) on--;
  return on;
};
