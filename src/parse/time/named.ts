import { nthWeekday } from '../../series/holidays.ts';
import { addMonths, type Day, iso, yearOf } from '../../values/day.ts';
import { fullYear, latestYear, monthsOf, realDay, type TimeSpan, thirdOf } from './calendar.ts';

/** What a named stretch is: a day, a calendar unit, or any other span; `rolling` reaches up to today. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'span' | 'rolling';

/** A stretch of time a text names, and where in the text it stands. */
export type Named = TimeSpan & {
  readonly grain: Grain;
  /** A bare month's name, which may be another word (`may`, `march`). */
  readonly bare?: true;
  /** Named without a year. */
  readonly yearless?: true;
  /** What it is in another year, where the calendar moves it. */
  readonly inYear?: (year: number) => TimeSpan | undefined;
  /** Both of its ends are named: "Sept 11 to 18". */
  readonly closed?: true;
  /** The last day of its month, whatever day that is. */
  readonly last?: true;
  /** How far back from today it begins. */
  readonly back?: Back;
};

/** So many days, weeks or months before a day. */
export type Back = {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
};

export type Groups = Readonly<Record<string, string | undefined>>;
/** A way of saying a time, and what it says. */
export type Form = {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, today: Day) => Named | undefined;
};

export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
export const MONTH =
  '(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
export const YEAR =
  '(?<![\\d$€£¥.]|\\d,)(?<y>(?:19|20)\\d{2})(?!\\d|%|[.,]\\d| ?(?:bn|tn|billion|million|trillion|basis|bps?\\b|[亿万兆千百个]))';
/** A year that may be shortened, where what stands beside it says that it is one. */
export const SHORT = "'?(?<y>(?:19|20)\\d{2}|\\d{2})(?!\\d)";
export const DAY = '(?<d>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\d|[年月]|[.:]\\d)';

export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3) as never) + 1;

export const day = (year: number | undefined, month: number, dom: number, today: Day): Named | undefined => {
  if (month < 1 || month > 12) return undefined;
  const found = realDay(year ?? latestYear(month, today, dom), month, dom);
  return found === undefined
    ? undefined
    : { from: found, to: found, grain: 'day', ...(year === undefined ? { yearless: true as const } : {}) };
};

export const months = (grain: Grain, year: number, first: number, count: number): Named | undefined =>
  first < 1 || first > 12 ? undefined : { ...monthsOf(year, first, count), grain };

export const month = ({ y, m, mon }: Groups, today: Day): Named | undefined => {
  const number = mon ? monthOf(mon) : Number(m);
  if (number < 1 || number > 12) return undefined;
  const named = months('month', y === undefined ? latestYear(number, today) : fullYear(y), number, 1);
  return named && y === undefined ? { ...named, yearless: true } : named;
};

export const lastDayOf = ({ to, yearless }: TimeSpan & Pick<Named, 'yearless'>): Named => ({
  from: to,
  to,
  grain: 'day',
  last: true,
  ...(yearless ? { yearless } : {}),
});

const quarterNumber = (said: string): number =>
  ({ first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4, 一: 1, 二: 2, 三: 3, 四: 4 })[said] ?? Number(said);

/** Of what comes every year the last one that has begun. */
export const begun = (make: (year: number) => Named | undefined, today: Day): Named | undefined => {
  const named = make(yearOf(today));
  return named && named.from > today ? make(yearOf(today) - 1) : named;
};

export const quarter = ({ y, q }: Groups, today: Day): Named | undefined => {
  const make = (year: number) => months('quarter', year, quarterNumber(q!) * 3 - 2, 3);
  const latest = y === undefined ? begun(make, today) : undefined;
  return y === undefined ? latest && { ...latest, yearless: true } : make(fullYear(y));
};

export const half = ({ y, h }: Groups, today: Day): Named | undefined => {
  const make = (year: number) => months('half', year, /1|first|上/.test(h!) ? 1 : 7, 6);
  return y === undefined ? begun(make, today) : make(fullYear(y));
};

export const yearSaid = ({ y, ago }: Groups, today: Day): number => {
  if (y !== undefined) return fullYear(y);
  const before: Readonly<Record<string, number>> = { 今: 0, 本: 0, this: 0, 去: 1, 上: 1, last: 1, 前: 2 };
  return yearOf(today) - (before[ago ?? 'this'] ?? 0);
};

const edge = (which: string): 'early' | 'mid' | 'late' =>
  /^(?:early|start|beginning|上|初)/.test(which) ? 'early' : /^(?:mid|middle|中)/.test(which) ? 'mid' : 'late';

/** A third of a month by what it is called: mid-October. */
export const third = (month: Named, which: string): Named => ({
  ...thirdOf(month, edge(which)),
  grain: 'span',
  ...(month.yearless ? { yearless: true } : {}),
});

/** The named feast days that a year ends or a month is known by. */
const FEASTS: Readonly<Record<string, (year: number) => Day | undefined>> = {
  halloween: (year) => realDay(year, 10, 31),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  'christmas eve': (year) => realDay(year, 12, 24),
  christmas: (year) => realDay(year, 12, 25),
  "new year's day": (year) => realDay(year, 1, 1),
  'new years day': (year) => realDay(year, 1, 1),
  "new year's": (year) => realDay(year, 1, 1),
  'new year': (year) => realDay(year, 1, 1),
  元旦: (year) => realDay(year, 1, 1),
  "new year's eve": (year) => realDay(year, 12, 31),
  'new years eve': (year) => realDay(year, 12, 31),
  圣诞前夜: (year) => realDay(year, 12, 24),
  平安夜: (year) => realDay(year, 12, 24),
  圣诞: (year) => realDay(year, 12, 25),
  感恩节: (year) => nthWeekday(year, 11, 4, 4),
  万圣夜: (year) => realDay(year, 10, 31),
  万圣节: (year) => realDay(year, 10, 31),
  圣诞节: (year) => realDay(year, 12, 25),
};

/** Holidays by how they are named, where a name is written in more than one way. */
const HOLIDAYS: readonly (readonly [named: RegExp, on: (year: number) => Day | undefined])[] = [
  [/^labou?r day|劳动节|劳工节/, (year) => nthWeekday(year, 9, 1, 1)],
  [/^memorial day|阵亡/, (year) => nthWeekday(year, 5, 1, -1)],
  [/^presidents|总统日/, (year) => nthWeekday(year, 2, 1, 3)],
  [/^(?:mlk|martin)/, (year) => nthWeekday(year, 1, 1, 3)],
  [/^juneteenth|六月节/, (year) => realDay(year, 6, 19)],
  [/^independence|of july$|独立日/, (year) => realDay(year, 7, 4)],
  [/^columbus|哥伦布/, (year) => nthWeekday(year, 10, 1, 2)],
  [/^veterans|退伍/, (year) => realDay(year, 11, 11)],
  // The Tuesday after the first Monday of November, in even years.
  [/^election|大选|选举/, (year) => nthWeekday(year - (year % 2), 11, 1, 1) + 1],
  [/^跨年/, (year) => realDay(year, 12, 31)],
];

export const feast = ({ feast: name, y, ago }: Groups, today: Day): Named | undefined => {
  const make = (year: number): Named | undefined => {
    const on = (FEASTS[name!] ?? HOLIDAYS.find(([named]) => named.test(name!))?.[1])?.(year);
    return on === undefined ? undefined : { from: on, to: on, grain: 'day' };
  };
  const latest = y === undefined && ago === undefined ? begun(make, today) : undefined;
  if (y === undefined && ago === undefined) return latest && { ...latest, yearless: true, inYear: make };
  return make(yearSaid({ y, ago }, today));
};

const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  春: 3,
  夏: 6,
  秋: 9,
  冬: 12,
};

/** A season of three months; a winter begins in the December of the year it is named by. */
export const season = ({ season: name, y, ago }: Groups, today: Day): Named | undefined => {
  const first = SEASONS[name!]!;
  if (y !== undefined) return months('span', Number(y), first, 3);
  const make = (year: number) => months('span', year, first, 3);
  const latest = begun(make, today);
  if (ago === '去' && name === '冬') return make(yearOf(today) - 1);
  return latest && ago !== 'this' && ago !== '今' && latest.to >= today ? make(yearOf(latest.from) - 1) : latest;
};

export const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'>> = {
  ...{
    day: 'day',
    week: 'week',
    month: 'month',
    mo: 'month',
    quarter: 'quarter',
    year: 'year',
    yr: 'year',
    decade: 'decade',
  },
  ...{
    天: 'day',
    日: 'day',
    周: 'week',
    星期: 'week',
    礼拜: 'week',
    月: 'month',
    季度: 'quarter',
    季: 'quarter',
    年: 'year',
  },
};

/** The first or last so many units of a month, a year or a half. */
export const partOf = (
  whole: TimeSpan,
  which: string,
  count: number,
  unit: 'day' | 'week' | 'month' | 'quarter',
): Named => {
  const first = /first|opening|头|前/.test(which);
  if (unit === 'day' || unit === 'week') {
    const length = Math.round(count * (unit === 'week' ? 7 : 1));
    return first
      ? { from: whole.from, to: whole.from + length - 1, grain: 'span' }
      : { from: whole.to - length + 1, to: whole.to, grain: 'span' };
  }
  const size = Math.round(count * (unit === 'quarter' ? 3 : 1));
  return first
    ? { from: whole.from, to: addMonths(whole.from, size) - 1, grain: 'span' }
    : { from: addMonths(whole.to + 1, -size), to: whole.to, grain: 'span' };
};

/** The first or the last Wednesday of a month. */
export const nthDayOf = (whole: Named, { nth, nth2, wd, wd2 }: Groups): Named => {
  const which = (nth ?? nth2)!;
  const wanted = wd ? DAYS.indexOf(wd) : '日一二三四五六'.indexOf(wd2 === '天' ? '日' : wd2!);
  const number = /last|final|最后/.test(which)
    ? -1
    : /首/.test(which)
      ? 1
      : quarterNumber(which.replace(/^第|(?<=\d)(?:st|nd|rd|th)/, ''));
  const [year, month] = iso(whole.from).split('-').map(Number) as [number, number];
  const on = nthWeekday(year, month, wanted, number);
  return { from: on, to: on, grain: 'day', ...(whole.yearless ? { yearless: true as const } : {}) };
};

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export const wholeOf = (groups: Groups, today: Day): TimeSpan | undefined =>
  groups.mon || groups.m ? month(groups, today) : { ...monthsOf(yearSaid(groups, today), 1, 12) };

export const form = (pattern: string, read: Form['read']): Form => ({
  pattern: new RegExp(pattern, 'g'),
  read,
});

export const UNIT_EN = '(?<unit>day|week|month|mo|quarter|year|yr|decade)s?';
export const UNIT_HAN = '个?(?<unit>天|日|周|星期|礼拜|月|季度?|年)';
