import { dayRule } from '../series/cadence.ts';
import type { Series } from '../series/catalog.ts';
import { scaling } from '../series/units.ts';
import { addMonths, type Day, parseDay } from '../values/day.ts';
import type { Points } from '../values/points.ts';
import { BadFile } from './bad-file.ts';

const DAY = /^\d{4}-\d\d-\d\d,/;
const ROW = /^\d{4}-\d\d-\d\d,-?\d+(?:\.\d+)?$/;
const NO_VALUE = /^.{10},\.?$/;

/** Where rows stand: the file, where in its text and on which line they begin, and what a row without a value means there. */
type RowPlace = {
  readonly file: string;
  readonly start: number;
  readonly line: number;
  readonly blank: 'skip' | 'refuse';
};

/** The least a row takes: `2026-09-30,1` and its line end. */
const SHORTEST = 13;

/** A month as rows write it (`2026-09-`): the day before it, and its last. */
type Month = { readonly before: Day; readonly end: Day };

/** No day lies in it. */
const NO_MONTH: Month = { before: Number.NaN, end: Number.NaN };

const months = new Map<string, Month>();

const monthOf = (yearAndMonth: string): Month => {
  const known = months.get(yearAndMonth);
  if (known) return known;
  const start = parseDay(`${yearAndMonth}01`);
  const month = start === undefined ? NO_MONTH : { before: start - 1, end: addMonths(start, 1) - 1 };
  months.set(yearAndMonth, month);
  return month;
};

const misshapen = (row: string): string => {
  if (row === '') return 'an empty line';
  if (!DAY.test(row)) return `not a day and a value: ${row.slice(0, 60)}`;
  return `${NO_VALUE.test(row) ? 'no value' : 'not a number'}: ${row.slice(0, 60)}`;
};

/**
 * Reads rows of `day,value` in the unit they are published in, oldest first. Some sixty thousand rows ship with the
 * project, so a month is understood once for all rows in it, and the rest is left to native search and conversion:
 * that is faster, in a fresh process, than going through the bytes.
 *
 * @throws BadFile with file, line and reason: disorder, a repeated or impossible day, a value that is not a number
 */
export const readRows = (series: Series, text: string, { file, start, line: firstLine, blank }: RowPlace): Points => {
  const wrongDay = dayRule(series);
  const toFigure = scaling(series);
  const room = Math.ceil((text.length - start) / SHORTEST);
  const days = new Int32Array(room);
  const values = new Float64Array(room);
  let size = 0;
  let before: Day = Number.NEGATIVE_INFINITY;

  // Row by row rather than all rows at once: what is let go of at once costs the collector nothing.
  for (let at = start, line = firstLine; at < text.length; line++) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const row = text.slice(at, end);
    at = end + 1;
    if (!ROW.test(row)) {
      if (blank === 'skip' && DAY.test(row) && NO_VALUE.test(row)) continue;
      throw new BadFile(file, line, misshapen(row));
    }
    const month = monthOf(row.slice(0, 8));
    const day = month.before + Number(row.slice(8, 10));
    if (!(day > month.before && day <= month.end)) throw new BadFile(file, line, `not a day: ${row}`);
    if (day === before) throw new BadFile(file, line, `a second value for the same day: ${row}`);
    if (day < before) throw new BadFile(file, line, `older than the row before it: ${row}`);
    const wrong = wrongDay(day);
    if (wrong) throw new BadFile(file, line, `${wrong}: ${row}`);
    const figure = toFigure(Number(row.slice(11)));
    if (Number.isNaN(figure)) throw new BadFile(file, line, `too large to be exact: ${row}`);
    days[size] = day;
    values[size] = figure;
    before = day;
    size++;
  }
  return { days: days.slice(0, size), values: values.slice(0, size) };
};
