import type { Chart } from '../../values/chart.ts';
import type { Format } from '../../words/format.ts';
import type { Drawing } from '../annotations.ts';
import { nameAxis, valueAxis } from '../axes.ts';
import { coloursOf } from '../colours.ts';
import { lyingBars } from '../lying-bars.ts';
import { scaleOf } from '../scale.ts';
import type { Palette } from '../theme.ts';

type Ranks = Extract<Chart, { rows: unknown }>;

/** Values from top to bottom: a bar from zero for each, its value in a column at the right; what is asked about has its own colour. */
const ranks = ({ rows, unit, changes, of }: Ranks, palette: Palette, format: Format): Drawing => {
  const values = rows.map(({ value }) => value);
  const scale = scaleOf(Math.min(...values, 0), Math.max(...values, 0), { zero: true });
  const axis = format.axis(unit, Math.max(Math.abs(scale.min), Math.abs(scale.max)), scale.step);
  const [own] = coloursOf([{ id: of, label: '', unit, points: [] }], palette);
  const isMarked = rows.some(({ key }) => key);
  const colours = rows.map(({ key }) => (key || !isMarked ? own! : palette.total));
  return {
    datasets: [
      lyingBars(
        values.map((value) => [0, value]),
        colours,
      ),
    ],
    scales: {
      x: valueAxis({ position: 'bottom', scale, tick: axis.tick, colour: palette.muted, grid: true }, palette),
      y: nameAxis(
        rows.map(({ label }) => label),
        palette,
      ),
    },
    annotations: {
      units: { left: { label: axis.label, colour: palette.muted } },
      column: rows.map(({ value, written }, i) => ({
        label: written ?? (changes ? format.signed : format.show)({ value, unit }),
        colour: colours[i]!,
        from: 0,
        to: value,
        total: false,
        alone: true,
      })),
    },
  };
};

export default ranks;
