import { isMarketDay, onOrAfter } from '../../series/holidays.ts';
import type { Day } from '../../values/day.ts';
import { calendar } from './calendar.ts';
import { day, type Form, form, type Groups, MONTH, monthOf, type Named, YEAR, yearSaid } from './named.ts';

/** A federal tax date by its month is the fifteenth, or the market day after it. */
const taxDate = ({ mon, m, y, ago, wk }: Groups, today: Day): Named | undefined => {
  const year = y === undefined && ago === undefined ? undefined : yearSaid({ y, ago }, today);
  // Without a month it is the one in April.
  const named = day(year, mon ? monthOf(mon) : Number(m ?? 4), 15, today);
  if (!named) return undefined;
  const on = onOrAfter(named.from, isMarketDay);
  return wk ? { ...named, ...calendar('week', on), grain: 'week' } : { ...named, from: on, to: on };
};

/** A tax date with its month, longer than either by itself: the mid-September tax date, 9月的缴税日. */
export const TAX_DATES: readonly Form[] = [
  form(
    `\\b(?:(?:mid|middle of)[ -]?(?:the )?)?${MONTH}(?:'s)?(?:,? ${YEAR})? (?:(?:corporate|estimated|quarterly|federal|individual|income) )*tax(?:es)?(?: (?:date|day|deadline|payment|due date|hit|drain|outflow)s?(?! ?\\d)|(?= week\\b))`,
    taxDate,
  ),
  // "Tax day April 2026", "the tax date in June".
  form(
    `\\btax(?:es)?[ -](?:date|day|deadline|payment date),? (?:of |in |for )?(?:(?:mid|middle of)[ -]?)?${MONTH}(?! ?[0-3]?\\d(?!\\d))(?:,? (?:of )?(?:${YEAR}|(?<ago>this|last) year))?`,
    taxDate,
  ),
  form(`\\btax[ -](?:day|date|deadline),? (?:(?:of|in|for) )?${YEAR}(?![-/])`, taxDate),
  form(`${YEAR}年的?(?:美国)?(?:[报缴交]税(?:截止)?日|[报缴交]税截止)`, taxDate),
  form(
    `\\btax(?:es)?(?:[ -](?:payment|date|day|deadline))? (?<wk>week)(?: in| of|,) (?:mid[ -])?${MONTH}(?:,? ${YEAR})?`,
    taxDate,
  ),
  form(
    `(?:${YEAR}年的?|(?<ago>[今去前])年的?)?(?<!\\d)(?<m>\\d{1,2})月(?:份)?(?:中旬?|15[日号]?)?(?:的|那次|那个|这个)*(?:美国)?(?:企业|公司|季度|联邦)?(?:[报缴交纳]税期?|税期)(?:(?:截止)?日|那?一?(?<wk>周|星期)(?![一三均平]))`,
    taxDate,
  ),
];
