import type { Series } from './catalog.ts';

/** A plain decimal number, as publishers write one. */
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Whether a text is a number as publishers write one. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** Up to here a decimal number times its scale rounds to the very dollars that were written, whatever its decimals. */
const EXACT = 2 ** 50;

/** The unit a publisher writes a series in, in words. */
export const publishedUnit = ({ unit, scale }: Pick<Series, 'unit' | 'scale'>): string => {
  if (unit === 'percent') return 'percent';
  return { 1: 'dollars', 1e6: 'millions of dollars', 1e9: 'billions of dollars' }[scale];
};

/** How a series turns published numbers into figures: whole dollars for amounts, the number itself for rates; NaN beyond what is exact. */
export const scaling = ({ unit, scale }: Pick<Series, 'unit' | 'scale'>): ((published: number) => number) => {
  if (unit === 'percent') return (published) => published + 0;
  return (published) => {
    const dollars = Math.round(published * scale) + 0; // + 0: a published −0 is 0
    return Math.abs(dollars) < EXACT ? dollars : Number.NaN;
  };
};

/** A figure from the text a publisher writes (`'17363.3033'`, `'3.65'`); `undefined` when that is not a plain decimal number. */
export const fromPublished = (series: Pick<Series, 'unit' | 'scale'>, text: string): number | undefined => {
  const figure = isDecimal(text) ? scaling(series)(Number(text)) : Number.NaN;
  return Number.isFinite(figure) ? figure : undefined;
};

/** A figure as its publisher writes it, without trailing zeros: the inverse of `fromPublished`. */
export const toPublished = ({ unit, scale }: Pick<Series, 'unit' | 'scale'>, value: number): string => {
  if (unit === 'percent') return String(value);
  const size = Math.abs(value);
  const rest = size % scale;
  const decimals =
    rest === 0
      ? ''
      : `.${String(rest)
          .padStart(String(scale).length - 1, '0')
          .replace(/0+$/, '')}`;
  return `${value < 0 ? '-' : ''}${(size - rest) / scale}${decimals}`;
};
