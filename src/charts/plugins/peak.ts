import type { Chart } from 'chart.js';
import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { measureOn } from '../measuring.ts';
import { font, sizes } from '../theme.ts';
import { type Box, drawText } from './canvas-text.ts';

const GAP = 10;

/** Where the name of the highest bar stands: over the bar, inside the figures. */
export const peakBox = (chart: Chart): (Box & { readonly split: number }) | undefined => {
  const { ctx, chartArea, scales } = chart;
  const { peak: highest } = annotationsOf(chart);
  if (!highest) return undefined;
  const [x, y] = [scales.x!.getPixelForValue(highest.x), scales.y!.getPixelForValue(highest.y)];
  const split = measureOn(ctx, font(sizes.name, 'bold'))(highest.value) + GAP;
  const width = split + measureOn(ctx, font(sizes.note))(highest.note);
  const left = Math.max(chartArea.left + 4, Math.min(x - width / 2, chartArea.right - width));
  const middle = Math.max(chartArea.top + 6, y - 18);
  return { left, right: left + width, top: middle - sizes.name / 2, bottom: middle + sizes.name / 2, split };
};

/** The highest bar of the picture, with its value and day over it. */
export const peak: ChartPlugin = {
  id: 'peak',
  afterDatasetsDraw(chart) {
    const { peak: highest, palette } = annotationsOf(chart);
    const box = peakBox(chart);
    if (!highest || !box) return;
    const [y, halo] = [(box.top + box.bottom) / 2, palette.background];
    drawText(chart.ctx, highest.value, box.left, y, { size: sizes.name, weight: 'bold', colour: palette.ink, halo });
    drawText(chart.ctx, highest.note, box.left + box.split, y + 1, { size: sizes.note, colour: palette.muted, halo });
  },
};
