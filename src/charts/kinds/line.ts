import { lineSet, ringSet } from '../datasets.ts';
import { lineEnds } from '../ends.ts';
import { drawDated } from '../time-series.ts';
import type { Dated, DatedFrame, DatedKind, Shown } from '../time-series-kind.ts';

/** Lines from some place in the chart's list on. The first of all lies on top of the others, and lines lie over bars. */
export const linesFrom = ({ lines }: Dated, first: number, { colours, axisOf, to }: DatedFrame): readonly Shown[] =>
  lines.slice(first).map((line, i): Shown => {
    const [k, axis] = [first + i, axisOf(line.unit)];
    const colour = colours[k]!;
    return { line, axis, colour, sets: [lineSet(line, { colour, axis, order: k - 50, leads: k === 0 }, to)] };
  });

/** Levels over time, one line each. */
const line: DatedKind = {
  show: (chart, frame) => linesFrom(chart, 0, frame),
  ends: lineEnds,
  rings: ({ line, axis }, marks, { ink, background }) => ringSet(line, marks, ink, axis, background),
};

export default drawDated(line);
