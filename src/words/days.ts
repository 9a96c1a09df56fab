import { startOf } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { TAG } from './numbers.ts';

const QUARTER: Record<Locale, (year: string, quarter: number) => string> = {
  en: (year, quarter) => `Q${quarter} ${year}`,
  'zh-CN': (year, quarter) => `${year}年${'一二三四'[quarter - 1]}季度`,
  'zh-TW': (year, quarter) => `${year}年第${quarter}季`,
};

/** Prints days, months, quarters and moments in one language. */
export const days = (locale: Locale) => {
  const tag = TAG[locale];
  const longDay = new Intl.DateTimeFormat(tag, { dateStyle: locale === 'en' ? 'medium' : 'long', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    timeZone: 'UTC',
  });
  const bareMonth = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const bareDay = new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const bareNumber = new Intl.DateTimeFormat(tag, { day: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    // In Chinese a release comes at 20:30, in both scripts; the styles would give it slashes in one.
    ...(locale === 'en'
      ? { dateStyle: 'medium', timeStyle: 'short' }
      : {
          ...{ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
          hourCycle: 'h23',
        }),
  });

  const dateOf = (isoDay: string) => new Date(startOf(isoDay) * 86_400_000);
  const isQuarter = (isoDay: string) => isoDay[5] === 'Q';

  /** The quarter a day is in: `Q2 2026`, `2026年二季度`, `2026年第2季`. */
  const quarter = (isoDay: string): string =>
    QUARTER[locale](isoDay.slice(0, 4), Math.ceil((dateOf(isoDay).getUTCMonth() + 1) / 3));
  /** A day as people write it: `Sep 30, 2026`, `2026年9月30日`; what stands for a quarter (`2026-Q2`) as that quarter. */
  const day = (isoDay: string): string => (isQuarter(isoDay) ? quarter(isoDay) : longDay.format(dateOf(isoDay)));
  /** The same with its preposition, where a language has one: `on Sep 30, 2026`, `in Q2 2026`. */
  const on = (isoDay: string): string =>
    locale === 'en' ? `${isQuarter(isoDay) ? 'in' : 'on'} ${day(isoDay)}` : day(isoDay);
  /** A month: `Sep 2026`, `2026年9月`; a quarter stays one. */
  const month = (isoDay: string): string => (isQuarter(isoDay) ? quarter(isoDay) : shortMonth.format(dateOf(isoDay)));
  /** A moment, in UTC, where the door cannot show the reader's own time. */
  const at = (isoMoment: string): string => `${moment.format(new Date(isoMoment))} UTC`;

  /** A month without its year, a day without its year, and without its month, for ticks: `Sep`, `9月`; `Sep 30`, `9月30日`; `30`, `30日`. */
  const monthName = (isoDay: string): string => bareMonth.format(dateOf(isoDay));
  const monthDay = (isoDay: string): string => bareDay.format(dateOf(isoDay));
  const dayOfMonth = (isoDay: string): string => bareNumber.format(dateOf(isoDay));

  return { day, on, month, quarter, at, monthName, monthDay, dayOfMonth };
};
