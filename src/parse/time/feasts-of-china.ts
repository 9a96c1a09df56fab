import { type Day, day as dayOf, yearOf } from '../../values/day.ts';
import { calendar, fullYear, monthsOf, realDay } from './calendar.ts';
import { begun, type Form, form, lastDayOf, type Named, UNITS, YEAR, yearSaid } from './named.ts';

/** A feast of the moon's calendar: its month and day there, and the stretch of a year it always lies in. */
type Feast = { readonly month: number; readonly day: number; readonly after: string; readonly days: number };

const FEASTS: readonly (readonly [named: RegExp, feast: Feast, off: number])[] = [
  [/春节|大年初一|农历新年/, { month: 1, day: 1, after: '01-20', days: 33 }, 7],
  [/元宵/, { month: 1, day: 15, after: '02-03', days: 33 }, 1],
  [/端午/, { month: 5, day: 5, after: '05-26', days: 33 }, 3],
  [/中秋/, { month: 8, day: 15, after: '09-06', days: 34 }, 3],
];
/** Those of a fixed day, and as long as people are off. */
const FIXED: readonly (readonly [named: RegExp, month: number, day: number, off: number])[] = [
  [/双十/, 10, 10, 1],
  [/国庆|十一/, 10, 1, 7],
  [/五一/, 5, 1, 5],
];
const NAMES =
  '春节|大年初一|农历新年|元宵节?|端午节?|中秋节?|双十(?:国庆|节)|国庆节?|五一(?=假|小?长假|期间|那|这)|十一(?=假期|小?长假|期间)';
const STRETCH = '(?<off>小?长假|假期|放假|期间|(?:的)?[那这](?:几|些)天)?';

const moon = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** @see https://tc39.es/proposal-intl-era-monthcode/ The calendar of the moon is the runtime's own. */
const ofTheMoon = ({ month, day, after, days }: Feast, year: number): Day | undefined => {
  const first = dayOf(`${year}-${after}`);
  for (let on = first; on < first + days; on++) {
    const parts = moon.formatToParts(on * 86_400_000);
    const part = (type: string): string | undefined => parts.find((one) => one.type === type)?.value;
    if (part('month') === String(month) && part('day') === String(day)) return on;
  }
  return undefined;
};

const feastIn = (name: string, isStretch: boolean, year: number): Named | undefined => {
  const fixed = FIXED.find(([named]) => named.test(name));
  const lunar = FEASTS.find(([named]) => named.test(name));
  const on = fixed ? realDay(year, fixed[1], fixed[2]) : lunar && ofTheMoon(lunar[1], year);
  const off = isStretch ? (fixed?.[3] ?? lunar?.[2] ?? 1) : 1;
  return on === undefined ? undefined : { from: on, to: on + off - 1, grain: off > 1 ? 'span' : 'day' };
};

const feast = ({ feast: name, off, y, ago }: Readonly<Record<string, string | undefined>>, today: Day) => {
  const make = (year: number): Named | undefined => feastIn(name!, off !== undefined, year);
  return y === undefined && ago === undefined ? begun(make, today) : make(yearSaid({ y, ago }, today));
};

/** Before a turn, and after it, money is short for so long (days). */
const [BEFORE, AFTER] = [4, 2];

/** The days round the last turn of a month, a quarter or a year. */
const round = (unit: string, today: Day): Named => {
  const { from, to } = calendar(UNITS[unit] as 'month', today);
  const end = to - today < BEFORE ? to : from - 1;
  return { from: end - BEFORE, to: end + AFTER, grain: 'span' };
};

/** Feasts that those who write Chinese reckon by, the days round a turn, and the end of a year of two digits. */
export const FEASTS_OF_CHINA: readonly Form[] = [
  form(`(?:${YEAR}年?|(?<ago>[今去前])年)?的?(?<feast>${NAMES})${STRETCH}`, feast),
  form('(?<![\\d一二三四上去今前])跨(?<unit>[季年月])度?(?:的)?(?:[那这]几天|前后|期间)', ({ unit }, today) =>
    round(unit!, today),
  ),
  form('(?<![\\d.])(?<y>0[5-9]|1[1-9]|2[1-9])年年?[底末](?!部)', ({ y }, today) =>
    fullYear(y!) > yearOf(today) ? undefined : lastDayOf(monthsOf(fullYear(y!), 12, 1)),
  ),
];
