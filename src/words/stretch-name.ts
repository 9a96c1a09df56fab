import { type Day, iso, yearOf } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { partOf, type Stretch } from '../values/stretch.ts';
import { formatIn } from './format.ts';

/** A stretch as it is named alone, and in a sentence: `2022`, `in 2022`. */
type StretchName = { readonly name: string; readonly when: string };

const HALF: Readonly<Record<Locale, (year: string, which: number) => string>> = {
  en: (year, which) => `H${which} ${year}`,
  'zh-CN': (year, which) => `${year}年${which === 1 ? '上' : '下'}半年`,
  'zh-TW': (year, which) => `${year}年${which === 1 ? '上' : '下'}半年`,
};

/** A year, half, quarter or month by its name, other days from one to another; what is not over is told so far. */
export const stretchName = (stretch: Stretch, today: Day, locale: Locale): StretchName => {
  const print = formatIn(locale);
  const [from, to] = [iso(stretch.from), iso(stretch.to)];
  const named = partOf(stretch);
  const year = String(yearOf(stretch.from));
  const isEnglish = locale === 'en';
  if (!named) {
    const name = isEnglish ? `${print.day(from)} – ${print.day(to)}` : `${print.day(from)}至${print.day(to)}`;
    return { name, when: isEnglish ? `from ${print.day(from)} to ${print.day(to)}` : name };
  }
  const whole = {
    year: isEnglish ? year : `${year}年`,
    half: HALF[locale](year, named.which),
    quarter: print.quarter(from),
    month: print.month(from),
  }[named.part];
  const name = stretch.to < today ? whole : isEnglish ? `${whole} so far` : `${whole}至今`;
  return { name, when: isEnglish ? `in ${name}` : name };
};
