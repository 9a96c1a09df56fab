import type { TimeStyle } from './markdown.ts';

const STYLES: Readonly<Record<Exclude<TimeStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365.25 * 86_400_000],
  ['month', 30.44 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/** A moment as Discord prints `<t:…:F>` and `<t:…:R>`: in the reader's zone and language. */
export const printTime = (at: number, style: TimeStyle, language: string, now: number): string => {
  if (style !== 'R') return new Intl.DateTimeFormat(language, STYLES[style]).format(at);
  const away = at - now;
  const [unit, size] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? ['second', 1000];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(away / size), unit);
};

/** When a message was sent: the time today, the day with it before. */
export const sentAt = (at: number, language: string, now: number): string => {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(
    language,
    today ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' },
  ).format(at);
};
