import type { ChartDataset } from 'chart.js';
import type { ChartEvent, ChartMark, Line } from '../values/chart.ts';
import { type Day, day } from '../values/day.ts';
import { type Palette, sizes } from './theme.ts';

type Dot = { x: number; y: number };
export type Dataset = ChartDataset<'line' | 'plainLine' | 'bar', Dot[]>;

// Reading a day out of its text is the slowest part of a configuration, and every set of a line needs it.
const read = new WeakMap<Line['points'], readonly Dot[]>();

/** The figures of a line as dots: x is the day. The list is the caller's own: Chart.js ties itself to the lists it is given. */
const dotsOf = ({ points }: Pick<Line, 'points'>): Dot[] => {
  const known = read.get(points) ?? points.map(([isoDay, y]) => ({ x: day(isoDay), y }));
  read.set(points, known);
  return [...known];
};

/** The widest step between neighbours that is still one line, from how often the figures come when the line does not say. */
const gapOf = (line: Line, dots: readonly Dot[]): number => {
  if (line.gap !== undefined) return line.gap;
  if (onlyChanges(line)) return Number.POSITIVE_INFINITY;
  const usual = usualStep(dots);
  return usual <= 4 ? 5 : usual <= 10 ? 10 : Math.ceil(usual * 1.4);
};

/** A step written as the days on which it changed (caps): what is not written has not changed. A rate published daily is none. */
export const onlyChanges = ({ style, points }: Line): boolean =>
  style === 'step' && (points.length < 3 || stepOf({ points }) > 10);

/** How many days lie between one figure and the next, as a rule (the median). */
export const stepOf = (line: Pick<Line, 'points'>): number => usualStep(dotsOf(line));

const usualStep = (dots: readonly Dot[]): number => {
  const steps = new Int32Array(Math.max(0, dots.length - 1));
  for (let i = 0; i < steps.length; i++) steps[i] = dots[i + 1]!.x - dots[i]!.x;
  return steps.sort()[steps.length >> 1] ?? 1;
};

/** The dots with a hole (no value) wherever neighbours are further apart than `gap`. */
const withHoles = (dots: readonly Dot[], gap: number): Dot[] => {
  const out: Dot[] = [];
  let before = dots[0]?.x ?? 0;
  for (const dot of dots) {
    if (dot.x - before > gap) out.push({ x: before + 1, y: Number.NaN });
    out.push(dot);
    before = dot.x;
  }
  return out;
};

/** A dot with a hole on either side has no line through it and is drawn as a dot. */
const alone = (dots: readonly Dot[]): number[] =>
  dots.map((_, i) => (missing(dots[i - 1]) && missing(dots[i + 1]) ? 3 : 0));
const missing = (dot: Dot | undefined) => dot === undefined || Number.isNaN(dot.y);

const plain = { parsing: false, normalized: true } as const;

const stroke = (line: Line, dots: readonly Dot[], colour: string, leads: boolean) => {
  const radii = alone(dots);
  const hasDots = radii.includes(3);
  const dashed = line.style === 'dashed' && !leads;
  return {
    ...plain,
    type: hasDots ? ('line' as const) : ('plainLine' as const),
    label: line.label,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: leads ? sizes.leading : sizes.line,
    borderDash: dashed ? [8, 6] : [],
    borderJoinStyle: 'round' as const,
    borderCapStyle: 'round' as const,
    stepped: line.style === 'step' ? ('before' as const) : false,
    spanGaps: false,
    pointRadius: hasDots ? radii : 0,
    pointBorderWidth: 0,
    tension: 0,
    clip: 6,
  };
};

/** How a line is drawn beside others: the leading one solid, thickest and last; Chart.js paints the lowest order last. */
type LinePlace = {
  readonly colour: string;
  readonly axis: string;
  readonly order: number;
  readonly leads: boolean;
};

/** A line on its axis; one of changes holds its last value until the end of the picture. */
export const lineSet = (line: Line, { colour, axis, order, leads }: LinePlace, until: Day): Dataset => {
  const dots = dotsOf(line);
  const last = dots.at(-1);
  const held = onlyChanges(line) && last && last.x < until ? [...dots, { x: until, y: last.y }] : dots;
  const data = withHoles(held, gapOf(line, dots));
  return { ...stroke(line, data, colour, leads), data, yAxisID: axis, order };
};

/** Areas standing on each other, the first at the bottom; a day that one of them should have and has not is a hole in all. */
export const areaSets = (lines: readonly Line[], colours: readonly string[], { background }: Palette): Dataset[] => {
  const all = lines.map((line) => new Map(dotsOf(line).map(({ x, y }) => [x, y])));
  const spans = all.map((values) => [...values.keys()]).map((days) => [days[0] ?? 0, days.at(-1) ?? -1] as const);
  const expected = (k: number, x: number) => x >= spans[k]![0] && x <= spans[k]![1];
  const days = [...new Set(all.flatMap((values) => [...values.keys()]))]
    .sort((a, b) => a - b)
    .filter((x) => all.every((values, k) => values.has(x) || !expected(k, x)));
  const gap = Math.min(...lines.map((line) => gapOf(line, dotsOf(line))));
  const tops = days.map((x) => ({ x, y: 0 }));
  return lines.map((line, k) => {
    for (const top of tops) top.y += all[k]!.get(top.x) ?? 0;
    const data = withHoles(
      tops.filter(({ x }) => expected(k, x)).map((top) => ({ ...top })),
      gap,
    );

    return {
      ...stroke(line, data, colours[k]!, true),
      stepped: false as const,
      // Between two areas runs the colour of the card; one alone is drawn in its own, or its peaks would fray.
      borderColor: lines.length > 1 ? background : colours[k]!,
      borderWidth: 2,
      data,
      fill: 'origin',
      yAxisID: 'y',
      // The lower areas are painted over the higher ones, which reach down to zero behind them.
      order: k + 1,
    };
  });
};

/** Bars on their true days, one set for each kind of marked day in the colour of its kind, the marked ones in front. */
export const barSets = (
  line: Line,
  marks: readonly ChartMark[],
  [own, ...others]: readonly [string, ...string[]],
  thickness: number,
): Dataset[] => {
  const labelOf = new Map(marks.map(({ day: isoDay, label }) => [day(isoDay), label]));
  const places = new Map(marks.map(({ label, kind }) => [label, kind]));
  const placeOf = (label: string, otherwise: number) => places.get(label) ?? otherwise;
  const kinds = [undefined, ...new Set(labelOf.values())];
  return kinds
    .map(
      (kind, k): Dataset => ({
        ...plain,
        type: 'bar',
        label: kind ?? line.label,
        data: dotsOf(line).filter(({ x }) => labelOf.get(x) === kind),
        backgroundColor: kind === undefined ? own : others[placeOf(kind, k - 1) % others.length]!,
        barThickness: thickness,
        grouped: false,
        yAxisID: 'y',
        order: kinds.length - k,
      }),
    )
    .filter(({ data }) => data.length > 0);
};

/** Rings around the marked days of a line: one set, whatever the marks are called. */
export const ringSet = (
  line: Line,
  marks: readonly ChartEvent[],
  colour: string,
  axis: string,
  inside: string,
): Dataset => {
  const marked = new Set(marks.map((mark) => day(mark.day)));
  return {
    ...plain,
    type: 'line',
    label: line.label,
    data: dotsOf(line).filter(({ x }) => marked.has(x)),
    showLine: false,
    pointRadius: sizes.ring,
    pointBorderWidth: 2.5,
    pointBorderColor: colour,
    pointBackgroundColor: inside,
    yAxisID: axis,
    order: -99,
    clip: 12,
  };
};
