import type { Locale } from '../values/locale.ts';
import type { Unit } from '../values/quantity.ts';
import { decimals, MAGNITUDES, MINUS, printsAsZero } from './numbers.ts';
import { DOLLARS } from './quantities.ts';

const AXIS: Record<Locale, Record<Exclude<Unit, 'usd'>, string>> = {
  en: { percent: '%', points: 'pp', bp: 'bp', count: '' },
  'zh-CN': { percent: '%', points: '百分点', bp: '基点', count: '' },
  'zh-TW': { percent: '%', points: '百分點', bp: '基點', count: '' },
};

/** The unit of an axis, what one of it is worth, and a tick printed in it. */
export type Axis = { readonly label: string; readonly scale: number; readonly tick: (value: number) => string };

/**
 * An axis in words people use: the name of its unit (`$tn`, `万亿美元`, `%`), and its ticks in that unit.
 * `max` is the largest magnitude on the axis and picks the unit; `step` is the distance of its ticks and picks the decimals.
 */
export const axisIn = (locale: Locale, unit: Unit, max: number, step: number): Axis => {
  const magnitude = unit === 'usd' ? MAGNITUDES[locale].find(({ from }) => from <= max) : undefined;
  const scale = magnitude?.from ?? 1;
  const name = magnitude?.name ?? '';
  const places = [0, 1, 2, 3].find((n) => Math.abs(step / scale - Number((step / scale).toFixed(n))) < 1e-9) ?? 3;
  const printer = decimals(locale, places);
  return {
    label: { usd: locale === 'en' ? `$${name}` : `${name}${DOLLARS[locale]}`, ...AXIS[locale] }[unit],
    scale,
    tick: (value) => {
      const text = printer.format(value / scale);
      return value < 0 && !printsAsZero(text) ? `${MINUS}${text}` : text;
    },
  };
};
