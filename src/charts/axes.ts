import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ScaleOptions } from 'chart.js';
import type { Day } from '../values/day.ts';
import { measureOn } from './measuring.ts';
import { type Scale, ticksOf } from './scale.ts';
import { clipToWidth } from './text.ts';
import { family, font, type Palette, sizes } from './theme.ts';
import type { TimeTick } from './time-axis.ts';

type Built = { ticks: { value: number }[] };

const exactly = (values: readonly number[]) => (axis: Built) => {
  axis.ticks = values.map((value) => ({ value }));
};

const tickStyle = (colour: string) => ({
  color: colour,
  padding: 8,
  autoSkip: false,
  maxRotation: 0,
  font: { family, size: sizes.tick },
});

/** Days on a true scale: a linear axis with our own ticks, because Chart.js' date adapters fail in this renderer. */
export const dayAxis = (from: Day, to: Day, ticks: readonly TimeTick[], palette: Palette): ScaleOptions =>
  ({
    type: 'linear',
    offset: false,
    min: from,
    max: to,
    grid: {
      offset: false,
      drawOnChartArea: false,
      drawTicks: true,
      tickLength: 8,
      tickColor: palette.axis,
      tickWidth: 1.5,
    },
    border: { display: true, color: palette.axis, width: 1.5 },
    afterBuildTicks: exactly(ticks.map(({ value }) => value)),
    ticks: {
      ...tickStyle(palette.muted),
      callback: (value: number) => [...(ticks.find((tick) => tick.value === value)?.label ?? [])],
    },
  }) as unknown as ScaleOptions;

type ValueAxis = {
  readonly position: 'left' | 'right' | 'bottom';
  readonly scale: Scale;
  readonly tick: (value: number) => string;
  readonly colour: string;
  /** Whether its ticks draw the grid. */
  readonly grid: boolean;
  readonly shown?: boolean;
};

/** Values in words people use, on round ticks. `tickLabels` is there for whoever must know how wide the axis will be. */
export const valueAxis = (
  { position, scale, tick, colour, grid, shown = true }: ValueAxis,
  palette: Palette,
): ScaleOptions => {
  const values = ticksOf(scale);
  return {
    type: 'linear',
    display: shown,
    offset: false,
    position,
    min: scale.min,
    max: scale.max,
    tickLabels: values.map(tick),
    grid: {
      offset: false,
      drawOnChartArea: grid,
      drawTicks: false,
      color: values.map((value) => (value === 0 ? palette.axis : palette.grid)),
      lineWidth: 1.5,
    },
    border: { display: false },
    afterBuildTicks: exactly(values),
    ticks: {
      ...tickStyle(colour),
      callback: (value: number) => tick(value),
      // Lines lead from the figures to their last values past this axis: its numbers stay readable over them.
      ...(position === 'right' && { z: 1, textStrokeColor: palette.background, textStrokeWidth: 6 }),
    },
  } as unknown as ScaleOptions;
};

/** The widest that the name of a row may be. */
const NAME_WIDTH = 270;

/** Names of rows from top to bottom, each cut to the room there is. */
export const nameAxis = (labels: readonly string[], palette: Palette): ScaleOptions =>
  ({
    type: 'category',
    labels,
    offset: true,
    grid: { display: false },
    border: { display: false },
    ticks: {
      color: palette.ink,
      padding: 10,
      autoSkip: false,
      font: { family, size: sizes.name },
      callback(this: { chart: { ctx: SKRSContext2D } }, _: unknown, index: number) {
        return clipToWidth(labels[index]!, NAME_WIDTH, measureOn(this.chart.ctx, font(sizes.name)));
      },
    },
  }) as unknown as ScaleOptions;
