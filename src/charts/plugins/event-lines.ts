import type { Chart } from 'chart.js';
import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { MARK, numberText } from '../event-layout.ts';
import { layoutOf } from '../layout.ts';
import { measureOn, rowHeight } from '../measuring.ts';
import { font, sizes } from '../theme.ts';
import { drawLine, drawText } from './canvas-text.ts';

const row = rowHeight(sizes.note);
const DASH = [3, 5] as const;

const lineColour = (chart: Chart) => {
  const { ink, axis } = annotationsOf(chart).palette;
  return filled(chart) ? ink : axis;
};

/** Names at their lines, over the figures. */
const drawFlags = (chart: Chart) => {
  const { ctx, chartArea } = chart;
  const { top, above, flags } = layoutOf(chart).events;
  const { muted } = annotationsOf(chart).palette;
  for (const flag of flags) {
    const y = top + above - 4 - (flag.row + 1) * row;
    drawLine(ctx, [flag.at, y], [flag.at, chartArea.bottom], { colour: lineColour(chart), dash: DASH });
    const isLeft = flag.at - flag.from > flag.to - flag.at;
    drawText(ctx, flag.label, flag.at + (isLeft ? -7 : 7), y + row / 2, {
      ...{ size: sizes.note, colour: muted, align: isLeft ? 'right' : 'left' },
    });
  }
};

/** Numbers over the lines, each joined to its own. */
const drawNumbers = (chart: Chart) => {
  const { ctx, chartArea } = chart;
  const { top, numbered } = layoutOf(chart).events;
  const { palette } = annotationsOf(chart);
  for (const { at, number, centre } of numbered) {
    const [colour, y] = [lineColour(chart), top + MARK / 2];
    drawLine(ctx, [at, chartArea.top], [at, chartArea.bottom], { colour, dash: DASH });
    drawLine(ctx, [centre, y + 11], [at, chartArea.top], { colour });
    ctx.save();
    ctx.fillStyle = palette.grid;
    ctx.beginPath();
    ctx.roundRect(centre - 12.5, y - 11, 25, 22, 6);
    ctx.fill();
    ctx.restore();
    drawText(ctx, `${number}`, centre, y, { size: sizes.note, colour: palette.ink, align: 'center' });
  }
};

/** What the numbers mean, under the axis of days. */
const drawList = (chart: Chart) => {
  const { ctx, height } = chart;
  const { numbered, below } = layoutOf(chart).events;
  const { palette } = annotationsOf(chart);
  const top = height - sizes.edge - rowHeight(sizes.footer) + 4 - below;
  const measure = measureOn(ctx, font(sizes.note));
  for (const { number, label, x, row: line } of numbered) {
    const [left, y] = [sizes.edge + x, top + (line + 0.5) * row];
    drawText(ctx, `${number}`, left, y, { size: sizes.note, weight: 'bold', colour: palette.ink });
    const start = left + measure(numberText(number)) + 3;
    drawText(ctx, label, start, y, { size: sizes.note, colour: palette.muted });
  }
};

const drawEvents = (chart: Chart) => {
  drawFlags(chart);
  drawNumbers(chart);
};

const filled = (chart: Chart) => chart.data.datasets.some((set) => 'fill' in set && set.fill);

/** Days worth knowing: a quiet upright line each, behind lines and over areas, named at the line or by number beneath. */
export const eventLines: ChartPlugin = {
  id: 'events',
  beforeDatasetsDraw(chart) {
    if (!filled(chart)) drawEvents(chart);
  },
  afterDatasetsDraw(chart) {
    if (filled(chart)) drawEvents(chart);
  },
  afterDraw: drawList,
};
