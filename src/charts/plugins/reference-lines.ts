import type { Chart } from 'chart.js';
import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { measureOn } from '../measuring.ts';
import { font, sizes } from '../theme.ts';
import { type Box, drawLine, drawText } from './canvas-text.ts';
import { peakBox } from './peak.ts';

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where along its line a name may stand: at the ends first, then between them. */
const ALONG = [0, 1, 0.5, 0.25, 0.75] as const;
const AIR = 8;
const OFF = 14;

/** The places a name may have above and below its level, those inside the figures only. */
const placesOf = ({ chartArea: { left, right, top, bottom } }: Chart, y: number, width: number): readonly Box[] => {
  const half = sizes.note * 0.6;
  const room = right - left - 2 * AIR - width;
  return ALONG.flatMap((along) =>
    [y - OFF, y + OFF].map((middle): Box => {
      const start = left + AIR + along * Math.max(0, room);
      return { left: start, right: start + width, top: middle - half, bottom: middle + half };
    }),
  ).filter((box) => box.top > top - 4 && box.bottom < bottom);
};

/** How many figures lie in a rectangle: a name is readable where there are none. */
const figuresIn = (chart: Chart, box: Box): number =>
  chart.data.datasets.reduce((sum, _, k) => {
    const inside = chart
      .getDatasetMeta(k)
      .data.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
    return sum + inside.length;
  }, 0);

/** Levels worth comparing with: a quiet dashed line each, named where nothing else is written and the fewest figures lie. */
export const referenceLines: ChartPlugin = {
  id: 'levels',
  beforeDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const { levels, palette } = annotationsOf(chart);
    for (const { axis, value } of levels) {
      const y = chart.scales[axis]!.getPixelForValue(value);
      drawLine(ctx, [chartArea.left, y], [chartArea.right, y], { colour: palette.muted, width: 2, dash: [9, 6] });
    }
  },
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const { levels, palette } = annotationsOf(chart);
    const peak = peakBox(chart);
    const taken: Box[] = peak ? [peak] : [];
    for (const { axis, value, label } of levels) {
      const y = chart.scales[axis]!.getPixelForValue(value);
      const free = placesOf(chart, y, measureOn(ctx, font(sizes.note))(label))
        .filter((box) => !taken.some((other) => meets(box, other)))
        .map((box) => ({ box, figures: figuresIn(chart, box) }));
      const best = free.reduce<(typeof free)[number] | undefined>(
        (least, one) => (least && least.figures <= one.figures ? least : one),
        undefined,
      );
      if (!best) continue;
      const { box } = best;
      taken.push(box);
      drawText(ctx, label, box.left, (box.top + box.bottom) / 2, {
        ...{ size: sizes.note, colour: palette.muted, halo: palette.background },
      });
    }
  },
};
