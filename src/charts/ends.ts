import type { Line } from '../values/chart.ts';
import { type Day, day, iso } from '../values/day.ts';
import type { Format } from '../words/format.ts';
import type { End, Peak } from './annotations.ts';
import { onlyChanges } from './datasets.ts';
import type { Shown } from './time-series-kind.ts';

/** The last value of every line, in the colour of the line: with its name where there are several, and its day where that is its own. */
export const lineEnds = (shown: readonly Shown[], to: Day, format: Format): End[] =>
  shown.flatMap(({ line, axis, colour }): End[] => {
    const last = line.points.at(-1);
    if (!last) return [];
    const [isoDay, y] = last;
    const value = format.show({ value: y, unit: line.unit });
    const name =
      shown.length === 1
        ? { note: line.quarterly ? format.quarter(isoDay) : format.monthDay(isoDay) }
        : { name: line.label, ...(line.endsOn && { note: dayOf(line, line.endsOn, to, format) }) };
    return [{ axis, x: onlyChanges(line) ? to : day(isoDay), y, colour, value, ...name, dot: true }];
  });

/** A day without its year, where that is the picture's; a quarter by its name. */
const dayOf = ({ quarterly }: Line, isoDay: string, to: Day, format: Format): string =>
  quarterly
    ? format.quarter(isoDay)
    : isoDay.slice(0, 4) === iso(to).slice(0, 4)
      ? format.monthDay(isoDay)
      : format.day(isoDay);

/** The last value of every area, at the middle of its band. */
export const areaEnds = (shown: readonly Shown[], format: Format): End[] => {
  let floor = 0;
  return shown.flatMap(({ line, axis, colour }): End[] => {
    const last = line.points.at(-1);
    if (!last) return [];
    const [isoDay, height] = last;
    const y = floor + height / 2;
    floor += height;
    const value = format.show({ value: height, unit: line.unit });
    return [{ axis, x: day(isoDay), y, colour, value, name: line.label, dot: false }];
  });
};

/** The highest bar, unless it is the last, which is named anyway. */
export const peakOf = (line: Line, format: Format): Peak | undefined => {
  const top = line.points.reduce<Line['points'][number] | undefined>(
    (best, point) => (best && best[1] >= point[1] ? best : point),
    undefined,
  );
  if (!top || top[1] <= 0 || top === line.points.at(-1)) return undefined;
  const [isoDay, y] = top;
  return { x: day(isoDay), y, value: format.show({ value: y, unit: line.unit }), note: format.day(isoDay) };
};
