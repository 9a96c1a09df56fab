import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ScaleOptions } from 'chart.js';
import type { Chart } from '../../values/chart.ts';
import type { Format } from '../../words/format.ts';
import type { Drawing } from '../annotations.ts';
import { valueAxis } from '../axes.ts';
import { measureOn } from '../measuring.ts';
import { scaleOf } from '../scale.ts';
import { clipToWidth } from '../text.ts';
import { family, font, type Palette, sizes } from '../theme.ts';

type Steps = Extract<Chart, { steps: unknown }>;

/** The widest that the name of a step may be. */
const NAME_WIDTH = 270;

/** Where each step begins and ends: changes follow each other, a total stands where it says. */
export const spansOf = (steps: Steps['steps']): (readonly [from: number, to: number])[] => {
  let level = 0;
  return steps.map(({ value, total }) => {
    const from = total ? value : level;
    level = total ? value : level + value;
    return [from, level] as const;
  });
};

/** Why something moved, read from top to bottom: one row a step, its value in a column at the right. */
const waterfall = ({ steps, unit }: Steps, palette: Palette, format: Format): Drawing => {
  const spans = spansOf(steps);
  const values = spans.flat();
  const scale = scaleOf(Math.min(...values), Math.max(...values));
  const axis = format.axis(unit, Math.max(Math.abs(scale.min), Math.abs(scale.max)), scale.step);
  const colourOf = ({ value, total }: Steps['steps'][number]) =>
    total ? palette.total : value < 0 ? palette.fall : palette.rise;
  return {
    datasets: [
      {
        type: 'bar',
        indexAxis: 'y',
        // The axis need not begin at zero, so a total is no bar: it is a mark at its level (see `column`).
        data: spans.map((span) => [...span]),
        backgroundColor: steps.map(colourOf),
        borderSkipped: false,
        barPercentage: 0.7,
        categoryPercentage: 1,
      },
    ],
    scales: {
      x: valueAxis({ position: 'bottom', scale, tick: axis.tick, colour: palette.muted, grid: true }, palette),
      y: {
        type: 'category',
        labels: steps.map(({ label }) => label),
        offset: true,
        grid: { display: false },
        border: { display: false },
        ticks: {
          color: palette.ink,
          padding: 10,
          autoSkip: false,
          font: { family, size: sizes.name },
          callback(this: { chart: { ctx: SKRSContext2D } }, _: unknown, index: number) {
            return clipToWidth(steps[index]!.label, NAME_WIDTH, measureOn(this.chart.ctx, font(sizes.name)));
          },
        },
      } as unknown as ScaleOptions,
    },
    annotations: {
      units: { under: { label: axis.label, colour: palette.muted } },
      column: steps.map((step, i) => ({
        label: (step.total ? format.show : format.signed)({ value: step.value, unit }),
        colour: colourOf(step),
        from: spans[i]![0],
        to: spans[i]![1],
        total: step.total ?? false,
      })),
    },
  };
};

export default waterfall;
