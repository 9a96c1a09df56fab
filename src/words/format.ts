import type { Cell, Figure } from '../values/answer.ts';
import type { Locale } from '../values/locale.ts';
import type { Quantity, Unit } from '../values/quantity.ts';
import { type Axis, axisIn } from './axis.ts';
import { days } from './days.ts';
import { money } from './money.ts';
import { MAGNITUDES, MINUS, printsAsZero, stepOf, toStep } from './numbers.ts';
import { quantities } from './quantities.ts';

type Change = NonNullable<Figure['changes']>[number];

const isStep = (cell: Cell): cell is Quantity =>
  typeof cell === 'object' && 'value' in cell && (cell.unit === 'bp' || cell.unit === 'points');
const isDollars = (cell: Cell): cell is Quantity => typeof cell === 'object' && 'value' in cell && cell.unit === 'usd';

/** Prints quantities and days in one language: the only place where a number becomes text. */
export const format = (locale: Locale) => {
  const { inMagnitude, stepsAlike, changesAlike, ...numbers } = quantities(locale);
  const [exact, dates] = [money(locale), days(locale)];

  /** Whatever stands in a figure or a table. */
  const cell = (value: Cell): string =>
    typeof value === 'string'
      ? value
      : 'day' in value
        ? dates.day(value.day)
        : 'moment' in value
          ? dates.at(value.moment)
          : 'amount' in value
            ? exact.amount(value)
            : numbers.show(value);

  /**
   * The cells of one column: dollars all in one magnitude and to one decimal place, so that they can be compared down the
   * column; what is less than that prints as zero. Basis points all to the precision of the finest of the whole table,
   * where it is given.
   */
  const column = (cells: readonly Cell[], whole: readonly Cell[] = cells): readonly string[] => {
    const amounts = cells.flatMap((one) => (isDollars(one) && one.value !== 0 ? Math.abs(one.value) : []));
    const base = Math.max(Math.min(...amounts), Math.max(...amounts) >= 1e9 ? 1e9 : 1e6);
    const magnitude = MAGNITUDES[locale].find(({ from }) => from <= base);
    if (!magnitude || amounts.length < 2) return alike(cells, cell, whole);
    const step = amounts.every((size) => size % magnitude.from === 0) ? magnitude.from : stepOf(base);
    return alike(
      cells,
      (one) => {
        if (!isDollars(one)) return cell(one);
        const text = inMagnitude(toStep(Math.abs(one.value), step), magnitude, Math.min(step, magnitude.from));
        return printsAsZero(text) ? text : `${one.value < 0 ? MINUS : one.signed ? '+' : ''}${text}`;
      },
      whole,
    );
  };

  /** Cells printed one by one, but basis points and percentage points each to the precision of the finest. */
  const alike = (cells: readonly Cell[], print: (one: Cell) => string, whole: readonly Cell[]): readonly string[] => {
    const stepsOf = (unit: Unit) =>
      stepsAlike(whole.filter((one): one is Quantity => isStep(one) && one.unit === unit));
    const [basisPoints, points] = [stepsOf('bp'), stepsOf('points')];
    return cells.map((one) => (isStep(one) ? (one.unit === 'bp' ? basisPoints : points)(one) : print(one)));
  };

  /** The changes of one figure, with their labels: `1 week −$88.2 bn`, `4 weeks −$20.0 bn`. */
  const changes = (all: readonly Change[]): readonly string[] => {
    const print = changesAlike(all.flatMap(({ value }) => ('amount' in value ? [] : [value])));
    return all.map(({ label, value }) => `${label} ${'amount' in value ? exact.amount(value) : print(value)}`.trim());
  };

  /** What stands behind a name in brackets, as the language sets them: ` (GDP)`, `（GDP）`. */
  const aside = (text: string): string => (locale === 'en' ? ` (${text})` : `（${text}）`);

  return {
    locale,
    aside,
    ...numbers,
    ...exact,
    ...dates,
    axis: (unit: Unit, max: number, step: number): Axis => axisIn(locale, unit, max, step),
    cell,
    column,
    changes,
  };
};

/** One language's way to print numbers and days. */
export type Format = ReturnType<typeof format>;

const formats = new Map<Locale, Format>();

/** The one formatter of a language, made on first use. */
export const formatIn = (locale: Locale): Format => {
  const known = formats.get(locale) ?? format(locale);
  formats.set(locale, known);
  return known;
};
