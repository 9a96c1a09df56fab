import type { ChartPoint, DatedFigures, Line } from '../values/chart.ts';
import { day, isoQuarter } from '../values/day.ts';
import words from './dated-chart.words.ts';
import type { Format } from './format.ts';

/** What a chart over days says, line by line, and its table: one row a day, one column a line. */
export const datedChart = {
  alt: ({ lines }: DatedFigures, format: Format): readonly string[] => lines.map((line) => describe(line, format)),
  table({ lines }: DatedFigures) {
    const days = [...new Set(lines.flatMap((line) => line.points.map(([isoDay]) => isoDay)))].sort();
    const columns = lines.map((line) => new Map(line.points));
    return {
      units: lines.map(({ id, unit }) => ({ column: id, unit })),
      columns: ['day', ...lines.map(({ id }) => id)],
      rows: days.map((isoDay) => [isoDay, ...columns.map((column) => column.get(isoDay) ?? '')]),
    };
  },
};

const describe = ({ label, unit, points, quarterly }: Line, { show, locale }: Format): string => {
  const say = words(locale);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return say.empty(label);
  const print = ([, value]: ChartPoint) => show({ value, unit });
  const pick = (better: (a: number, b: number) => boolean) =>
    points.reduce((best, point) => (better(point[1], best[1]) ? point : best));
  const [low, high] = [pick((a, b) => a < b), pick((a, b) => a > b)];
  const dayOf = ([isoDay]: ChartPoint) => (quarterly ? isoQuarter(day(isoDay)) : isoDay);
  const days = { from: dayOf(first), to: dayOf(last), low: dayOf(low), high: dayOf(high) };
  return say.line(label, days.from, days.to, print(first), print(last), print(low), days.low, print(high), days.high);
};
