import type { Chart, Line } from '../values/chart.ts';
import { type Day, day } from '../values/day.ts';
import type { Unit } from '../values/quantity.ts';
import type { KeyEntry } from './annotations.ts';
import { coloursOf, otherThan } from './colours.ts';
import { areaSets, barSets, type Dataset, lineSet, stepOf } from './datasets.ts';
import { type Palette, pictureSize } from './theme.ts';

/** A chart over days. */
export type Dated = Extract<Chart, { lines: unknown }>;

/** What is drawn of one line: its sets of figures, its axis, and the colour its last value is written in. */
export type Shown = {
  readonly line: Line;
  readonly axis: string;
  readonly colour: string;
  readonly sets: readonly Dataset[];
  readonly key?: readonly KeyEntry[];
  readonly bars?: boolean;
};

/** Every line as sets of figures, each in the colour its series has everywhere. */
export const shownLines = (
  chart: Dated,
  palette: Palette,
  axisOf: (unit: Unit) => string,
  from: Day,
  to: Day,
): readonly Shown[] => {
  const colours = coloursOf(chart.lines, palette);
  if (chart.kind === 'area') {
    const sets = areaSets(chart.lines, colours, palette);
    return chart.lines.map((line, k) => ({ line, axis: 'y', colour: colours[k]!, sets: [sets[k]!] }));
  }
  return chart.lines.map((line, k): Shown => {
    const colour = colours[k]!;
    if (chart.kind === 'bars' && k === 0) {
      // Marked bars take the colours that no line has.
      const marked = otherThan(colour, palette).filter((other) => !colours.includes(other));
      return barsOf(line, chart.marks ?? [], [colour, ...marked], from, to);
    }
    const axis = axisOf(line.unit);
    // The first line lies on top of the others, and lines lie over bars.
    const leads = k === 0;
    return { line, axis, colour, sets: [lineSet(line, { colour, axis, order: k - 50, leads }, to)] };
  });
};

const barsOf = (
  line: Line,
  marks: NonNullable<Chart['marks']>,
  colours: readonly [string, ...string[]],
  from: Day,
  to: Day,
): Shown => {
  const sets = barSets(line, marks, colours, thickness(line, from, to));
  const last = line.points.at(-1);
  const holding = last && sets.find(({ data }) => data.some(({ x }) => x === day(last[0])));
  const key = sets.map((set): KeyEntry => ({ label: set.label!, colour: set.backgroundColor as string, shape: 'bar' }));
  return {
    line,
    axis: 'y',
    colour: (holding?.backgroundColor as string | undefined) ?? colours[0],
    sets,
    bars: true,
    ...(sets.length > 1 && { key }),
  };
};

/** A bar is as wide as the room between two of them, and never too thin to see. */
const thickness = (line: Line, from: Day, to: Day): number => {
  const perDay = (pictureSize.width * 0.7) / (to - from);
  return Math.max(2, Math.min(34, perDay * stepOf(line) * 0.75));
};
