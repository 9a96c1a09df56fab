import { isBusinessDay, isMarketDay, onOrAfter, onOrBefore } from '../../series/holidays.ts';
import { type Day, yearOf } from '../../values/day.ts';
import { calendar, fullYear, monthsOf, type TimeSpan } from './calendar.ts';
import {
  day,
  type Form,
  form,
  type Groups,
  lastDayOf,
  MONTH,
  MONTHS,
  month,
  monthOf,
  months,
  type Named,
  third,
  YEAR,
  yearSaid,
} from './named.ts';

const JOINT = ' ?(?:-|to|through|until|till|thru) ?(?:the )?';
const ORDINAL = '(?:st|nd|rd|th)';
const DECISION = '(?:fomc|fed|rate|policy)? ?(?:meeting|hike|cut|decision|fomc)';
const OPEN_DAY = '(?:business|trading|working|market) day';

/** Two days of one month, the first before the second. */
const stretch = (year: number | undefined, mon: number, first: number, last: number, today: Day): Named | undefined => {
  const from = day(year, mon, first, today);
  const to = from && day(yearOf(from.from), mon, last, today);
  if (!from || !to || to.from <= from.from) return undefined;
  return { from: from.from, to: to.to, grain: 'span', closed: true, ...(from.yearless ? { yearless: true } : {}) };
};

const years = ({ y, ago }: Groups, today: Day): number | undefined =>
  y !== undefined ? fullYear(y) : ago === undefined ? undefined : yearSaid({ ago }, today);

/** The month, the quarter or the year a first or last open day is of. */
const wholeSaid = ({ mon, m, y, ago, unit }: Groups, today: Day): TimeSpan | undefined => {
  if (mon !== undefined || m !== undefined)
    return month(
      { ...(mon === undefined ? { m } : { mon }), y: y ?? (ago && String(yearSaid({ ago }, today))) },
      today,
    );
  if (y !== undefined || ago !== undefined) return monthsOf(yearSaid({ y, ago }, today), 1, 12);
  const named = { year: 'year', 年: 'year', quarter: 'quarter', 季: 'quarter', 季度: 'quarter' }[unit ?? ''];
  const now = calendar((named ?? 'month') as 'month', today);
  // Of what is not over yet the last day lies ahead: the one before is spoken of.
  return now.to > today ? calendar((named ?? 'month') as 'month', today, -1) : now;
};

const openDay = (groups: Groups, today: Day): Named | undefined => {
  const whole = wholeSaid(groups, today);
  if (!whole) return undefined;
  const isOpen = /trading|market|交易/.test(groups.open ?? '') ? isMarketDay : isBusinessDay;
  const isFirst = /first|首|第/.test(groups.which!);
  const on = isFirst ? onOrAfter(whole.from, isOpen) : onOrBefore(whole.to, isOpen);
  return { from: on, to: on, grain: 'day' };
};

/** Two days of one month, or the month named behind the second: each is a day of its own. */
const BOTH = '(?: ?(?:and|&|vs\\.?|versus|or) ?(?:the )?)';
const TWO_DAYS: readonly Form[] = [
  form(
    `\\b(?<d>[0-3]?\\d)${ORDINAL}?(?=${BOTH}(?:[0-3]?\\d)${ORDINAL}? (?:of )?${MONTH}(?:,? ${YEAR})?)`,
    ({ mon, d, y }, today) => day(y === undefined ? undefined : Number(y), monthOf(mon!), Number(d), today),
  ),
  form(
    `(?<=\\b${MONTH} [0-3]?\\d${ORDINAL}?${BOTH})(?<d>[0-3]?\\d)(?:${ORDINAL}\\b|(?=,? (?:${YEAR})| ?[?.!,]*$))`,
    ({ mon, d, y }, today) => day(y === undefined ? undefined : Number(y), monthOf(mon!), Number(d), today),
  ),
  form(
    `(?<=(?:${YEAR}年|(?<ago>[今去前])年)?(?<!\\d)(?<m>\\d{1,2})月\\d{1,2}[日号]?[和与跟、及])(?<d>\\d{1,2})[日号]`,
    ({ y, ago, m, d }, today) => day(years({ y, ago }, today), Number(m), Number(d), today),
  ),
];

/** Days within a month or a year: from one to another, the one in brackets, the first or last that is open. */
export const WITHIN: readonly Form[] = [
  ...TWO_DAYS,
  form(
    `\\b${MONTH} (?<first>[0-3]?\\d)${ORDINAL}?${JOINT}(?<second>[0-3]?\\d)${ORDINAL}?(?! ?(?:of )?(?:${MONTHS.join('|')})|\\d|[/:.]\\d|[ -]?(?:bn|tn|bps?|%|days?|weeks?|months?|years?)\\b|%)(?:,? (?:of )?(?:${YEAR}|(?<ago>this|last) year))?`,
    (groups, today) =>
      stretch(years(groups, today), monthOf(groups.mon!), Number(groups.first), Number(groups.second), today),
  ),
  form(
    `(?<!\\b(?:${MONTHS.join('|')})[a-z]*\\.? )\\b(?<first>[0-3]?\\d)${ORDINAL}?${JOINT}(?<second>[0-3]?\\d)${ORDINAL}? (?:of )?${MONTH}(?:,? (?:of )?(?:${YEAR}|(?<ago>this|last) year))?(?! ?\\d)`,
    (groups, today) =>
      stretch(years(groups, today), monthOf(groups.mon!), Number(groups.first), Number(groups.second), today),
  ),
  form(
    `(?:${YEAR}年|(?<ago>[今去前])年)?(?<!\\d)(?<m>\\d{1,2})月(?<first>\\d{1,2})[日号]?(?:-|到|至)(?<second>\\d{1,2})[日号]`,
    (groups, today) =>
      stretch(years(groups, today), Number(groups.m), Number(groups.first), Number(groups.second), today),
  ),
  // "The end of October 2014 (29th)", "the September FOMC (16th)": the day that is meant.
  form(
    `\\b(?:(?:the )?(?:end|middle|start|beginning) of )?${MONTH}(?:,? ${YEAR})?(?: ${DECISION})? \\((?:on |the )*(?<d>[0-3]?\\d)${ORDINAL}\\)`,
    ({ mon, y, d }, today) => day(y === undefined ? undefined : Number(y), monthOf(mon!), Number(d), today),
  ),
  form(
    `\\b(?<which>first|last|final) (?<open>${OPEN_DAY}) (?:of|in) (?:the |last )?(?:${MONTH}(?:,? (?:of )?(?:${YEAR}|(?<ago>this|last) year))?|${YEAR.replace('<y>', '<y2>')}|(?<ago2>this|last) year|(?<unit>month|quarter|year)\\b)`,
    ({ y2, ago2, ...groups }, today) => openDay({ ...groups, y: groups.y ?? y2, ago: groups.ago ?? ago2 }, today),
  ),
  form(
    `(?:${YEAR}年|(?<ago>[今去前])年)?(?:(?<!\\d)(?<m>\\d{1,2})月)?(?:上个?|这个?|本|全)?(?<unit>[月年]|季度?)?(?:的|份)*(?<which>最后|第|首)一?个?(?<open>交易日|工作日|营业日)`,
    (groups, today) => (groups.y || groups.ago || groups.m || groups.unit ? openDay(groups, today) : undefined),
  ),
  form(
    `\\b(?:the )?(?<which>early|mid|late|beginning of|middle of|start of|end of)[ -]?(?:the )?${MONTH},? (?:of )?(?<ago>this|last) (?:year|yr)\\b`,
    ({ which, mon, ago }, today) => {
      const whole = months('month', yearSaid({ ago }, today), monthOf(mon!), 1);
      if (!whole) return undefined;
      return which === 'end of' ? lastDayOf(whole) : third(whole, which!);
    },
  ),
  // 跨年: the days around the turn of the year, where it is asked how far something went then.
  form(
    `(?:(?:${YEAR}年|(?<ago>[去前])年)[底末]?的?)?跨年(?:期间|时|那阵子)?(?!那几天|那[一]?[天日晚]|当[天日晚]|夜|日)(?=.{0,14}(?:最高|最低|冲|飙|升到|涨到|爆|用了|用量|多少))`,
    ({ y, ago }, today) => {
      const year = y === undefined && ago === undefined ? yearOf(today) - 1 : yearSaid({ y, ago }, today);
      const { from, to } = monthsOf(year, 12, 1);
      return to < today ? { from: from + 26, to: to + 2, grain: 'span' } : undefined;
    },
  ),
  // 2022-23 is two years; 2022-03 is a month.
  form('(?<![\\d$€£¥./-])(?<y>(?:19|20)\\d{2})[-/](?<y2>\\d\\d)(?![\\d/-])', ({ y, y2 }) => {
    const [first, last] = [Number(y), Number(y!.slice(0, 2) + y2!)];
    return Number(y2) > 12 && last > first && last - first < 12
      ? { ...monthsOf(first, 1, 12 * (last - first + 1)), grain: 'span' }
      : undefined;
  }),
];
