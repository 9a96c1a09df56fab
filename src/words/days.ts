import { day as toDay } from '../values/day.ts';
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
  const moment = new Intl.DateTimeFormat(tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
    // In Chinese a release comes at 20:30, in both scripts.
    ...(locale === 'en' ? {} : { hourCycle: 'h23' }),
  });

  /** A day as people write it: `Sep 30, 2026`, `2026年9月30日`. */
  const day = (isoDay: string): string => longDay.format(new Date(toDay(isoDay) * 86_400_000));
  /** A month: `Sep 2026`, `2026年9月`. */
  const month = (isoDay: string): string => shortMonth.format(new Date(toDay(isoDay) * 86_400_000));
  /** The quarter that begins on a day: `Q2 2026`, `2026年二季度`, `2026年第2季`. */
  const quarter = (isoDay: string): string =>
    QUARTER[locale](isoDay.slice(0, 4), Math.ceil(Number(isoDay.slice(5, 7)) / 3));
  /** A moment, in UTC, where the door cannot show the reader's own time. */
  const at = (isoMoment: string): string => `${moment.format(new Date(isoMoment))} UTC`;

  /** A month without its year, and a day without its year, for ticks: `Sep`, `9月`; `Sep 30`, `9月30日`. */
  const monthName = (isoDay: string): string => bareMonth.format(new Date(toDay(isoDay) * 86_400_000));
  const monthDay = (isoDay: string): string => bareDay.format(new Date(toDay(isoDay) * 86_400_000));

  return { day, month, quarter, at, monthName, monthDay };
};
