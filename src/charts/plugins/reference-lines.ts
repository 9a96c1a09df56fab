import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { measureOn } from '../layout.ts';
import { font, sizes } from '../theme.ts';
import { type Box, drawLine, drawText } from './canvas-text.ts';
import { peakBox } from './peak.ts';

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Levels worth comparing with: a quiet dashed line each, named at an end where nothing else is written. */
export const referenceLines: ChartPlugin = {
  id: 'levels',
  beforeDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const { levels: wanted, palette } = annotationsOf(chart);
    for (const { axis, value } of wanted) {
      const y = chart.scales[axis]!.getPixelForValue(value);
      drawLine(ctx, [chartArea.left, y], [chartArea.right, y], { colour: palette.muted, width: 2, dash: [9, 6] });
    }
  },
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const { levels: wanted, palette } = annotationsOf(chart);
    const peak = peakBox(chart);
    const taken: Box[] = peak ? [peak] : [];
    const half = sizes.note * 0.6;
    for (const { axis, value, label } of wanted) {
      const y = chart.scales[axis]!.getPixelForValue(value);
      const width = measureOn(ctx, font(sizes.note))(label);
      const places = [chartArea.left + 8, chartArea.right - 8 - width].flatMap((left) =>
        [y - 15, y + 15].map((middle) => ({ left, right: left + width, top: middle - half, bottom: middle + half })),
      );
      const inside = ({ top, bottom }: Box) => top > chartArea.top - 4 && bottom < chartArea.bottom;
      const place = places.find((box) => inside(box) && !taken.some((other) => meets(box, other)));
      if (!place) continue;
      taken.push(place);
      drawText(ctx, label, place.left, place.top + half, {
        size: sizes.note,
        colour: palette.muted,
        halo: palette.background,
      });
    }
  },
};
