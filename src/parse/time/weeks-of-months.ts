import { yearOf } from '../../values/day.ts';
import { calendar, type TimeSpan } from './calendar.ts';
import { type Form, form, MONTH, month, type Named, YEAR, yearSaid } from './named.ts';

const NTH_EN = '(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|opening|closing|last|final)';
const NTH_HAN = '(?<nth2>第[一二三四1-4]个?|[首头](?:一?个?)|最[后末]一?个?)';
const WEEK_HAN = '(?:周|星期|礼拜)(?![一二三四五六日天])';

const NUMBERS: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, 二: 2, 三: 3, 四: 4 };

/**
 * A week of a month by its place: seven days of the month, counted from its first day or up to its last. They hold one
 * Wednesday, the first, second or last of that month, which is the one H.4.1 tells that week by.
 */
const nthWeek = (whole: TimeSpan, which: string): Named => {
  if (/last|final|closing|最/.test(which)) return { from: whole.to - 6, to: whole.to, grain: 'week' };
  const number = NUMBERS[which.replace(/^第|个$/g, '')] ?? (Number(/\d/.exec(which)?.[0] ?? 1) || 1);
  const from = whole.from + 7 * (number - 1);
  return { from, to: from + 6, grain: 'week' };
};

/** The ways of naming a week by its place in a month: the last week of August, 8月最后一周, 上个月第二周. */
export const WEEKS_OF_MONTHS: readonly Form[] = [
  form(
    `\\b${NTH_EN} (?:full )?(?:calendar )?(?:week|wk) (?:of|in) ${MONTH}(?:,? (?:of )?(?:${YEAR}|(?<ago>this|last) year))?|\\b${MONTH.replace('<mon>', '<mon2>')}(?:'?s|(?: ${YEAR.replace('<y>', '<y3>')})?(?:'s)?) ${NTH_EN.replace('<nth>', '<nth3>')} (?:week|wk)\\b|(?:${YEAR.replace('<y>', '<y2>')}年|(?<ago2>[今去前])年)?(?<!\\d)(?<m>\\d{1,2})月(?:份)?的?${NTH_HAN}${WEEK_HAN}`,
    ({ y, y2, y3, ago, ago2, mon, mon2, m, nth, nth2, nth3 }, today) => {
      const relative = ago ?? ago2;
      const year = y ?? y2 ?? y3 ?? (relative && String(yearSaid({ ago: relative }, today)));
      const whole = month({ y: year, m, mon: mon ?? mon2 }, today);
      return whole && nthWeek(whole, (nth ?? nth2 ?? nth3)!);
    },
  ),
  form(
    `\\b${NTH_EN} (?:full )?(?:week|wk) (?:of|in) (?:the )?(?<which>this|last|previous|past|current) month\\b|(?<which2>上上个?|上个?|这个?|本|当)月(?:份)?的?${NTH_HAN}${WEEK_HAN}`,
    ({ which, which2, nth, nth2 }, today) => {
      const said = (which ?? which2)!;
      const ahead = said.startsWith('上上') ? -2 : /^(?:上|last|previous|past)/.test(said) ? -1 : 0;
      return nthWeek(calendar('month', today, ahead), (nth ?? nth2)!);
    },
  ),
  // Of a year it is that of its January or December.
  form(
    `\\b(?<nth>first|opening|last|final|closing) (?:full )?(?:week|wk) of (?:${YEAR}|(?<ago>this|last) year)|(?:${YEAR.replace('<y>', '<y2>')}年|(?<ago2>[今去前])年)的?(?<nth2>第一个?|[首头](?:一?个?)|最[后末]一?个?)${WEEK_HAN}`,
    ({ y, y2, ago, ago2, nth, nth2 }, today) => {
      const year = yearSaid({ y: y ?? y2, ago: ago ?? ago2 }, today);
      const which = (nth ?? nth2)!;
      const whole = month({ y: String(year), m: /last|final|closing|最/.test(which) ? '12' : '1' }, today);
      return whole && (whole.from > today || yearOf(whole.from) !== year ? undefined : nthWeek(whole, which));
    },
  ),
];
