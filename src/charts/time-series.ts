import type { Chart } from '../values/chart.ts';
import { type Day, day } from '../values/day.ts';
import type { Unit } from '../values/quantity.ts';
import type { Format } from '../words/format.ts';
import type { Annotations, Band, Drawing, LabelledSpan, UnitLabel } from './annotations.ts';
import { dayAxis, valueAxis } from './axes.ts';
import { coloursOf } from './colours.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { Palette } from './theme.ts';
import { timeTicks } from './time-axis.ts';
import type { Dated, DatedKind, Shown } from './time-series-kind.ts';

/** Figures over days, as their kind draws them. */
const timeSeries = (chart: Dated, kind: DatedKind, palette: Palette, format: Format): Drawing => {
  const [from, to] = spanOf(chart, kind);
  const units = [...new Set(chart.lines.map(({ unit }) => unit))];
  const axisOf = (unit: Unit) => ['y', 'y1', 'y2', 'y3'][units.indexOf(unit)]!;
  const colours = coloursOf(chart.lines, palette);
  const shown = kind.show(chart, { colours, palette, axisOf, from, to });
  const rings = shown[0] && chart.marks?.length ? kind.rings?.(shown[0], chart.marks, palette) : undefined;
  const axes = units.map((unit, k) => axisFor({ unit, k, id: axisOf(unit), chart, kind, shown, palette, format }));
  const peak = kind.peak?.(shown, format);
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
        ...(rings ? [{ label: anyOf(chart.marks ?? [], format), colour: palette.ink, shape: 'ring' as const }] : []),
      ],
      ...backgroundOf(chart, palette, from, to),
      levels: (chart.levels ?? [])
        .filter(({ unit }) => units.includes(unit))
        .map(({ value, unit, label }) => ({ axis: axisOf(unit), value, label })),
      ends: kind.ends(shown, to, format),
      ...(peak && { peak }),
    },
  };
};

/** The first and last day of the picture, with the room its kind wants at either side. */
const spanOf = (chart: Dated, kind: DatedKind): readonly [Day, Day] => {
  const ends = chart.lines.flatMap(({ points }) => (points.length > 0 ? [points[0]!, points.at(-1)!] : []));
  if (ends.length === 0) return [day(chart.asOf) - 30, day(chart.asOf)];
  const days = ends.map(([isoDay]) => day(isoDay));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const room = kind.room?.(chart) ?? (from === to ? 1 : 0);
  return [from - room, to + room];
};

type AxisOf = {
  readonly unit: Unit;
  readonly k: number;
  readonly id: string;
  readonly chart: Dated;
  readonly kind: DatedKind;
  readonly shown: readonly Shown[];
  readonly palette: Palette;
  readonly format: Format;
};

/** One axis of values, and what is written over it: its unit, and with two axes the names of the lines it measures. */
const axisFor = ({ unit, k, id, chart, kind, shown, palette, format }: AxisOf) => {
  const own = shown.filter(({ axis }) => axis === id);
  const isOne = own.length === shown.length;
  const scale = scaleFor(chart, kind, own, unit);
  const words = format.axis(unit, Math.max(Math.abs(scale.min), Math.abs(scale.max)), scale.step);
  // With two axes a tick wears the colour of the line it measures.
  const colour = !isOne && own.length === 1 ? own[0]!.colour : palette.muted;
  const names: readonly LabelledSpan[] = isOne ? [] : own.map(({ line, colour }) => ({ label: line.label, colour }));
  const label: UnitLabel = { label: words.label, colour, names };
  return { id, k, unit: label, colour, scale, tick: words.tick };
};

const scaleFor = (chart: Dated, kind: DatedKind, own: readonly Shown[], unit: Unit): Scale => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const include = (value: number) => {
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (const { sets } of own) for (const { data } of sets) for (const { y } of data) include(y);
  for (const level of chart.levels ?? []) if (level.unit === unit) include(level.value);
  if (low > high) [low, high] = [0, 1];
  // Heights stand on the first axis; what lies over them by another unit is a line, and may begin anywhere.
  const isHeight = own.some(({ axis }) => axis === 'y');
  return scaleOf(low, high + (isHeight ? Math.max(0, high) * (kind.headroom ?? 0) : 0), {
    zero: isHeight && kind.isFromZero === true,
    // Two axes share their grid.
    ...(own.length < chart.lines.length && { intervals: [4] }),
  });
};

/** What of policy falls into the picture: phases cut to it, and events in their order. */
const backgroundOf = (
  { phases = [], events = [] }: Dated,
  { tones }: Palette,
  from: Day,
  to: Day,
): Pick<Annotations, 'phases' | 'events'> => ({
  phases: phases
    .map(
      ({ label, tone, ...phase }): Band => ({
        from: Math.max(from, day(phase.from)),
        to: Math.min(to, phase.to ? day(phase.to) : to),
        label,
        shade: tones[tone].shade,
        colour: tones[tone].name,
      }),
    )
    .filter((band) => band.to > band.from),
  events: events
    .map((event) => ({ at: day(event.day), label: event.label }))
    .filter(({ at }) => at >= from && at <= to)
    .sort((a, b) => a.at - b.at),
});

/** `month-end, quarter-end, or year-end`: what a ring can mean, as a language lists it. */
const anyOf = (marks: NonNullable<Chart['marks']>, { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(new Set(marks.map(({ label }) => label)));

/** How a kind of chart over days is drawn. */
export const drawDated =
  (kind: DatedKind) =>
  (chart: Dated, palette: Palette, format: Format): Drawing =>
    timeSeries(chart, kind, palette, format);
