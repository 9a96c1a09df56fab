import type { Chart, Line } from '../values/chart.ts';
import { type Day, day } from '../values/day.ts';
import type { Unit } from '../values/quantity.ts';
import type { Format } from '../words/format.ts';
import type { Drawing, End, KeyEntry, Peak } from './annotations.ts';
import { dayAxis, valueAxis } from './axes.ts';
import { areaSets, barSets, type Dataset, lineSet, onlyChanges, ringSet, stepOf } from './datasets.ts';
import { scaleOf } from './scale.ts';
import { type Palette, pictureSize } from './theme.ts';
import { timeTicks } from './time-axis.ts';

type Dated = Extract<Chart, { lines: unknown }>;

/** What is drawn of one line: its sets of figures, its axis, and the colour its last value is written in. */
type Shown = {
  readonly line: Line;
  readonly axis: string;
  readonly colour: string;
  readonly sets: readonly Dataset[];
  readonly key?: readonly KeyEntry[];
  readonly bars?: boolean;
};

/** Lines, areas and bars over days. */
export const timeSeries = (chart: Dated, palette: Palette, format: Format): Drawing => {
  const [from, to] = spanOf(chart);
  const units = [...new Set(chart.lines.map(({ unit }) => unit))];
  const axisOf = (unit: Unit) => ['y', 'y1', 'y2', 'y3'][units.indexOf(unit)]!;
  const shown = showing(chart, palette, axisOf, from, to);
  const marks = chart.kind === 'line' ? (chart.marks ?? []) : [];
  const rings =
    marks.length > 0 && shown[0]
      ? ringSet(shown[0].line, marks, palette.ink, shown[0].axis, palette.background)
      : undefined;

  const axes = units.map((unit, k) => {
    const id = axisOf(unit);
    const own = shown.filter(({ axis }) => axis === id);
    const values = [
      ...own.flatMap(({ sets }) => sets.flatMap(({ data }) => data.map(({ y }) => y).filter(Number.isFinite))),
      ...(chart.levels ?? []).filter((level) => level.unit === unit).map(({ value }) => value),
    ];
    const low = values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
    const high = values.reduce((a, b) => Math.max(a, b), values[0] ?? 1);
    const bars = own.some((one) => one.bars);
    const scale = scaleOf(low, high + (bars ? Math.max(0, high) * HEADROOM : 0), {
      zero: bars || chart.kind === 'area',
      ...(units.length > 1 && { intervals: [4] }),
    });
    const words = format.axis(unit, Math.max(Math.abs(scale.min), Math.abs(scale.max)), scale.step);
    // With two axes a tick wears the colour of the line it measures.
    const colour = units.length > 1 && own.length === 1 ? own[0]!.colour : palette.muted;
    return { id, k, unit: { label: words.label, colour }, colour, scale, tick: words.tick };
  });

  const bars = shown.find((one) => one.bars);
  const peak = bars && peakOf(bars.line, format);
  return {
    datasets: [...shown.flatMap(({ sets }) => sets), ...(rings ? [rings] : [])],
    scales: {
      x: dayAxis(from, to, timeTicks(from, to, format), palette),
      ...Object.fromEntries(
        axes.map(({ id, k, scale, tick, colour }) => [
          id,
          valueAxis(
            { position: k === 0 ? 'left' : 'right', scale, tick, colour, grid: k === 0, shown: k < 2 },
            palette,
          ),
        ]),
      ),
    },
    annotations: {
      units: { ...(axes[0] && { left: axes[0].unit }), ...(axes[1] && { right: axes[1].unit }) },
      key: [
        ...shown.flatMap(({ key = [] }) => key),
        ...(rings ? [{ label: anyOf(marks, format), colour: palette.ink, shape: 'ring' as const }] : []),
      ],
      phases: (chart.phases ?? [])
        .map(({ label, tone, ...phase }) => ({
          from: Math.max(from, day(phase.from)),
          to: Math.min(to, phase.to ? day(phase.to) : to),
          label,
          shade: palette.tones[tone].shade,
          colour: palette.tones[tone].name,
        }))
        .filter((band) => band.to > band.from),
      events: (chart.events ?? [])
        .map((event) => ({ at: day(event.day), label: event.label }))
        .filter(({ at }) => at >= from && at <= to)
        .sort((a, b) => a.at - b.at),
      levels: (chart.levels ?? [])
        .filter(({ unit }) => units.includes(unit))
        .map(({ value, unit, label }) => ({ axis: axisOf(unit), value, label })),
      ends: chart.kind === 'area' ? areaEnds(shown, format) : lineEnds(shown, to, format),
      ...(peak && { peak }),
    },
  };
};

/** Room over the highest bar for its name. */
const HEADROOM = 0.07;

/** The first and last day of the picture, with room for half a bar at either side. */
const spanOf = (chart: Dated): readonly [Day, Day] => {
  const ends = chart.lines.flatMap(({ points }) => (points.length > 0 ? [points[0]!, points.at(-1)!] : []));
  if (ends.length === 0) return [day(chart.asOf) - 30, day(chart.asOf)];
  const days = ends.map(([isoDay]) => day(isoDay));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const room = chart.kind === 'bars' ? Math.max(0.6, stepOf(chart.lines[0]!) * 0.6) : from === to ? 1 : 0;
  return [from - room, to + room];
};

/** Every line as sets of figures; lines over bars take the colours that the bars left. */
const showing = (
  chart: Dated,
  palette: Palette,
  axisOf: (unit: Unit) => string,
  from: Day,
  to: Day,
): readonly Shown[] => {
  const colourOf = (k: number) => palette.lines[k % palette.lines.length]!;
  if (chart.kind === 'area') {
    const sets = areaSets(chart.lines, palette);
    return chart.lines.map((line, k) => ({ line, axis: 'y', colour: colourOf(k), sets: [sets[k]!] }));
  }
  const [first] = chart.lines;
  const bars = chart.kind === 'bars' && first ? [barsOf(first, chart.marks ?? [], palette, from, to)] : [];
  const taken = bars.length > 0 ? bars[0]!.sets.length : 0;
  const lines = chart.lines.slice(bars.length).map((line, k): Shown => {
    const [axis, colour] = [axisOf(line.unit), colourOf(taken + k)];
    // Chart.js paints the lowest order last: the first line lies on top, and lines lie over bars.
    return { line, axis, colour, sets: [lineSet(line, colour, axis, k - 50, to)] };
  });
  return [...bars, ...lines];
};

const barsOf = (line: Line, marks: NonNullable<Chart['marks']>, palette: Palette, from: Day, to: Day): Shown => {
  const sets = barSets(line, marks, palette, thickness(line, from, to));
  const last = line.points.at(-1);
  const holding = last && sets.find(({ data }) => data.some(({ x }) => x === day(last[0])));
  const key = sets.map(
    (set): KeyEntry => ({
      label: set.label!,
      colour: set.backgroundColor as string,
      shape: 'bar',
    }),
  );
  return {
    line,
    axis: 'y',
    colour: (holding?.backgroundColor as string | undefined) ?? palette.lines[0],
    sets,
    bars: true,
    ...(sets.length > 1 && { key }),
  };
};

/** A bar is as wide as the room between two of them, and never too thin to see. */
const thickness = (line: Line, from: Day, to: Day): number => {
  const perDay = (pictureSize.width * 0.75) / (to - from);
  return Math.max(2.5, Math.min(46, perDay * stepOf(line) * 0.75));
};

/** The last value of every line, in the colour of the line. */
const lineEnds = (shown: readonly Shown[], to: Day, format: Format): End[] =>
  shown.flatMap(({ line, axis, colour, bars }): End[] => {
    const last = line.points.at(-1);
    if (!last) return [];
    const [isoDay, y] = last;
    const value = format.show({ value: y, unit: line.unit });
    const name = shown.length > 1 ? { name: line.label } : { note: format.monthDay(isoDay) };
    return [{ axis, x: onlyChanges(line) ? to : day(isoDay), y, colour, value, ...name, dot: !bars }];
  });

/** The last value of every area, at the middle of its band. */
const areaEnds = (shown: readonly Shown[], format: Format): End[] => {
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
const peakOf = (line: Line, format: Format): Peak | undefined => {
  const top = line.points.reduce<Line['points'][number] | undefined>(
    (best, point) => (best && best[1] >= point[1] ? best : point),
    undefined,
  );
  if (!top || top[1] <= 0 || top === line.points.at(-1)) return undefined;
  const [isoDay, y] = top;
  return { x: day(isoDay), y, value: format.show({ value: y, unit: line.unit }), note: format.day(isoDay) };
};

/** `month-end, quarter-end, or year-end`: what a ring can mean, as a language lists it. */
const anyOf = (marks: NonNullable<Chart['marks']>, { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(new Set(marks.map(({ label }) => label)));
