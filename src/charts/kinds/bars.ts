import type { Line } from '../../values/chart.ts';
import { type Day, day } from '../../values/day.ts';
import type { KeyEntry } from '../annotations.ts';
import { otherThan } from '../colours.ts';
import { barSets, stepOf } from '../datasets.ts';
import { lineEnds, peakOf } from '../ends.ts';
import { pictureSize } from '../theme.ts';
import { drawDated } from '../time-series.ts';
import type { Dated, DatedFrame, DatedKind, Shown } from '../time-series-kind.ts';
import { linesFrom } from './line.ts';

/** Amounts of single days from zero, marked days in colours of their own; further lines lie over them. */
const bars: DatedKind = {
  show: (chart, frame) => [...(chart.lines[0] ? [firstAsBars(chart, frame)] : []), ...linesFrom(chart, 1, frame)],
  ends: (shown, to, format) => lineEnds(shown, to, format).map((end, i) => (i === 0 ? { ...end, dot: false } : end)),
  isFromZero: true,
  room: ({ lines: [first] }) => Math.max(0.6, first ? stepOf(first) * 0.6 : 0),
  headroom: 0.07,
  peak: ([first], format) => first && peakOf(first.line, format),
};

export default drawDated(bars);

const firstAsBars = ({ lines, marks = [] }: Dated, { colours, palette, from, to }: DatedFrame): Shown => {
  const [line, own] = [lines[0]!, colours[0]!];
  // Marked bars take the colours that no line has.
  const marked = otherThan(own, palette).filter((other) => !colours.includes(other));
  const sets = barSets(line, marks, [own, ...marked], thickness(line, from, to));
  const last = line.points.at(-1);
  const holding = last && sets.find(({ data }) => data.some(({ x }) => x === day(last[0])));
  const key = sets.map((set): KeyEntry => ({ label: set.label!, colour: set.backgroundColor as string, shape: 'bar' }));
  return {
    line,
    axis: 'y',
    colour: (holding?.backgroundColor as string | undefined) ?? own,
    sets,
    ...(sets.length > 1 && { key }),
  };
};

/** A bar is as wide as the room between two of them, and never too thin to see. */
const thickness = (line: Line, from: Day, to: Day): number => {
  const perDay = (pictureSize.width * 0.7) / (to - from);
  return Math.max(2, Math.min(34, perDay * stepOf(line) * 0.75));
};
