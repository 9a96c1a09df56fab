import type { Chart } from '../../values/chart.ts';
import type { Format } from '../../words/format.ts';
import type { Drawing } from '../annotations.ts';
import { nameAxis, valueAxis } from '../axes.ts';
import { lyingBars } from '../lying-bars.ts';
import { scaleOf } from '../scale.ts';
import type { Palette } from '../theme.ts';

type Steps = Extract<Chart, { steps: unknown }>;

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
      // The axis need not begin at zero, so a total is no bar: it is a mark at its level (see `column`).
      lyingBars(
        spans.map((span) => [...span]),
        steps.map(colourOf),
      ),
    ],
    scales: {
      x: valueAxis({ position: 'bottom', scale, tick: axis.tick, colour: palette.muted, grid: true }, palette),
      y: nameAxis(
        steps.map(({ label }) => label),
        palette,
      ),
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
