import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Chart } from 'chart.js';
import { annotationsOf, type ChartPlugin, type End } from '../annotations.ts';
import { type EndLabel, inkHeight, ROW, valueSize } from '../end-layout.ts';
import { spreadLabels } from '../label-layout.ts';
import { layoutOf } from '../layout.ts';
import { measureOn } from '../measuring.ts';
import { font, sizes } from '../theme.ts';
import { drawLine, drawText } from './canvas-text.ts';

/** How far from its point a label may stand without a line that leads to it. */
const NEAR = 12;
/** How far before the end of the picture a line that ended is joined by dots rather than by a stroke. */
const FAR = 40;

/** The last value of each line, joined to its point: a dot, a leading line, and the value in the line's colour. */
export const endLabels: ChartPlugin = {
  id: 'ends',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    const { ends, palette } = annotationsOf(chart);
    const { labels, isCompact } = layoutOf(chart).ends;
    const points = ends.map(
      ({ axis, x, y }) => [scales.x!.getPixelForValue(x), scales[axis]!.getPixelForValue(y)] as const,
    );
    const centres = spreadLabels(
      points.map(([, y], i) => ({ at: y, size: labels[i]!.height })),
      chartArea.top - 18,
      chartArea.bottom + 18,
    );
    // The labels stand past a second axis, whose numbers are painted over the leading lines.
    const left = (scales.y1 ?? chartArea).right + 18;
    for (const [i, end] of ends.entries()) {
      const [x, y] = points[i]!;
      const centre = centres[i]!;
      if (ends.length > 1 || Math.abs(centre - y) > NEAR || left - x > FAR)
        drawLine(ctx, [x + (end.dot ? sizes.ring + 1 : 2), y], [left - 4, centre], {
          colour: end.colour,
          width: 1.5,
          dash: chartArea.right - x > FAR ? [2, 4] : [],
        });
      if (end.dot) drawDot(ctx, x, y, end.colour, palette.background);
    }
    for (const [i, end] of ends.entries())
      (isCompact ? drawCompact : drawRows)(chart, end, labels[i]!, [left, centres[i]!]);
  },
};

const drawDot = (ctx: SKRSContext2D, x: number, y: number, fill: string, rim: string): void => {
  ctx.save();
  ctx.beginPath();
  ctx.arc(x, y, sizes.dot, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.strokeStyle = rim;
  ctx.lineWidth = 2.5;
  ctx.fill();
  ctx.stroke();
  ctx.restore();
};

type Place = readonly [left: number, centre: number];

const drawCompact = (chart: Chart, { value, colour }: End, { name }: EndLabel, [left, centre]: Place): void => {
  const { ctx } = chart;
  const [text, size] = [name.join(' '), valueSize(annotationsOf(chart).ends.length)];
  drawText(ctx, text, left, centre, { size: sizes.name, colour });
  const space = text ? measureOn(ctx, font(sizes.name))(`${text} `) : 0;
  drawText(ctx, value, left + space, centre, { size, weight: 'bold', colour });
};

const drawRows = (chart: Chart, { value, colour }: End, label: EndLabel, [left, centre]: Place): void => {
  const { ctx } = chart;
  const { ends, palette } = annotationsOf(chart);
  const size = valueSize(ends.length);
  let top = centre - inkHeight(label, ends.length) / 2;
  for (const name of label.name) {
    drawText(ctx, name, left, top + (sizes.name * ROW.name) / 2, { size: sizes.name, colour });
    top += sizes.name * ROW.name;
  }
  drawText(ctx, value, left, top + (size * ROW.value) / 2, { size, weight: 'bold', colour });
  top += size * ROW.value;
  const muted = { size: sizes.note, colour: palette.muted };
  if (label.note) drawText(ctx, label.note, left, top + (sizes.note * ROW.note) / 2, muted);
};
