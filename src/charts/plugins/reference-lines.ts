import type { Chart } from 'chart.js';
import { annotationsOf, type ChartPlugin } from '../annotations.ts';
import { measureOn } from '../measuring.ts';
import { font, sizes } from '../theme.ts';
import { type Box, drawLine, drawText } from './canvas-text.ts';
import { peakBox } from './peak.ts';

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How many places along its line a name may have: the ends first, then what lies between them. */
const PLACES = 24;
const ALONG: readonly number[] = [0, 1, ...Array.from({ length: PLACES - 1 }, (_, i) => (i + 1) / PLACES)];
const AIR = 6;
const OFF = 14;
/** Where lines leave no place beside the level, its name may stand so many rows away, joined to it. */
const AWAY = 4;

/** A place for a name, and how many rows it is from its level. */
type Place = { readonly box: Box; readonly away: number };

/** The places a name may have above and below its level, those inside the figures only, the nearest first. */
const placesOf = ({ chartArea: { left, right, top, bottom } }: Chart, y: number, width: number): readonly Place[] => {
  const half = sizes.note * 0.6;
  const room = Math.max(0, right - left - 2 * AIR - width);
  return Array.from({ length: AWAY }, (_, away) =>
    ALONG.flatMap((along) =>
      [-1, 1].map((side): Place => {
        const [start, middle] = [left + AIR + along * room, y + side * (OFF + away * 2 * half)];
        return { box: { left: start, right: start + width, top: middle - half, bottom: middle + half }, away };
      }),
    ),
  )
    .flat()
    .filter(({ box }) => box.top > top - 4 && box.bottom < bottom);
};

type Spot = { readonly x: number; readonly y: number };

/** Whether a stretch of a line runs through a rectangle: clipped to the rectangle's width, does it reach its height? */
const runsThrough = (a: Spot, b: Spot, box: Box): boolean => {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a];
  if (to.x < box.left || from.x > box.right) return false;
  const at = (x: number) => (to.x === from.x ? to.y : from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y));
  const ends = to.x === from.x ? [from.y, to.y] : [at(Math.max(from.x, box.left)), at(Math.min(to.x, box.right))];
  return Math.min(...ends) < box.bottom && Math.max(...ends) > box.top;
};

/** How many stretches of lines run through a rectangle: a name is readable where none does. */
const linesThrough = (chart: Chart, box: Box): number =>
  chart.data.datasets.reduce((sum, { type }, k) => {
    const spots = chart.getDatasetMeta(k).data.filter(({ y }) => Number.isFinite(y));
    const own = chart.getDatasetMeta(k).type ?? type;
    const through = spots.filter((spot, i) => {
      // A bar stands on the axis; a line runs on from the point before.
      const before = own === 'bar' ? { x: spot.x, y: chart.chartArea.bottom } : spots[i - 1];
      return before !== undefined && runsThrough(before, spot, box);
    });
    return sum + through.length;
  }, 0);

/** The nearest place nothing runs through; else the one least runs through, beside the level. */
const bestPlace = (chart: Chart, places: readonly Place[]): Place | undefined => {
  const counted = (place: Place) => ({ place, count: linesThrough(chart, place.box) });
  const free = places.find(({ box }) => linesThrough(chart, box) === 0);
  const beside = places.filter(({ away }) => away === 0).map(counted);
  return free ?? beside.sort((a, b) => a.count - b.count)[0]?.place;
};

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
    const heights = levels.map(({ axis, value }) => chart.scales[axis]!.getPixelForValue(value));
    for (const [i, { label }] of levels.entries()) {
      const y = heights[i]!;
      const isFree = ({ box }: Place) =>
        !taken.some((other) => meets(box, other)) &&
        !heights.some((other, j) => j !== i && other > box.top && other < box.bottom);
      const place = bestPlace(chart, placesOf(chart, y, measureOn(ctx, font(sizes.note))(label)).filter(isFree));
      if (!place) continue;
      const { box, away } = place;
      taken.push(box);
      if (away > 0) {
        const start = box.left + OFF;
        drawLine(ctx, [start, box.top > y ? box.top : box.bottom], [start, y], { colour: palette.muted, width: 1.5 });
      }
      drawText(ctx, label, box.left, (box.top + box.bottom) / 2, {
        ...{ size: sizes.note, colour: palette.muted, halo: palette.background },
      });
    }
  },
};
