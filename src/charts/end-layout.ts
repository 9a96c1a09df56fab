import type { Annotations, End } from './annotations.ts';
import type { Measures } from './measuring.ts';
import { lines, type MeasureText } from './text.ts';
import { sizes } from './theme.ts';

/** What is written beside the last value of a line, in lines, and the height it takes. */
export type EndLabel = { readonly name: readonly string[]; readonly note?: string; readonly height: number };

/** The room beside the figures for the last values. `isCompact`: a name and its value share one row. */
export type EndRoom = { readonly labels: readonly EndLabel[]; readonly width: number; readonly isCompact: boolean };

/** The widest that a name beside a last value may be. */
const NAME_WIDTH = 158;
/** Air between two labels. */
const GAP = 6;

/** Heights of the rows of a label, in parts of their letters. */
export const ROW = { name: 1.15, value: 1.1, note: 1.3 } as const;

/** A value keeps its size however many there are: it is what people look for. */
export const valueSize = (count: number): number => (count > 1 ? sizes.value - 2 : sizes.value);

/** A name, and the day of its last figure where that is another day than the chart's: in one line, else under each other. */
const nameRows = ({ name, note }: End, rows: number, width: number, measure: MeasureText): readonly string[] => {
  if (!name) return [];
  if (!note) return lines(name, width, rows, measure);
  const both = `${name} · ${note}`;
  return rows === 1 || measure(both) <= width
    ? lines(both, width, 1, measure)
    : [...lines(name, width, rows, measure), note];
};

/** How the last values are written in a height: names over values, or beside them where there are many. */
export const endRoom = ({ ends, column }: Annotations, height: number, measures: Measures): EndRoom => {
  const inRows = ends.map((end) => labelOf(end, ends.length, 2, measures));
  const isCompact = inRows.length > 1 && inRows.reduce((sum, one) => sum + one.height, 0) > height * 0.95;
  const labels = isCompact ? ends.map((end) => compactOf(end, ends.length, measures)) : inRows;
  const bold = measures.of(valueSize(ends.length), 'bold');
  const [name, note] = [measures.of(sizes.name), measures.of(sizes.note)];
  const widths = labels.map((label, i) => {
    const { value } = ends[i]!;
    return isCompact
      ? name(`${label.name.join(' ')} `) + bold(value)
      : Math.max(bold(value), label.note ? note(label.note) : 0, ...label.name.map(name));
  });
  const steps = column.map(({ label }) => measures.of(valueSize(2), 'bold')(label));
  return { labels, width: Math.max(0, ...widths, ...steps), isCompact };
};

const labelOf = (end: End, count: number, rows: number, measures: Measures): EndLabel => {
  const name = nameRows(end, rows, NAME_WIDTH, measures.of(sizes.name));
  const note = end.name ? undefined : end.note;
  const height =
    name.length * sizes.name * ROW.name +
    valueSize(count) * ROW.value +
    (note ? sizes.note * ROW.note : 0) +
    (count > 1 ? GAP : 0);
  return { name, height, ...(note && { note }) };
};

const compactOf = (end: End, count: number, measures: Measures): EndLabel => ({
  name: nameRows(end, 1, NAME_WIDTH * 0.8, measures.of(sizes.name)),
  height: valueSize(count) * ROW.value,
});

/** The height of a label's ink: without the air to the next one. */
export const inkHeight = ({ height }: EndLabel, count: number): number => height - (count > 1 ? GAP : 0);
