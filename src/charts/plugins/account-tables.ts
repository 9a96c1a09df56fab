import type { SKRSContext2D } from '@napi-rs/canvas';
import { annotationsOf, type ChartPlugin, type WrittenAccount, type WrittenLine } from '../annotations.ts';
import { layoutOf } from '../layout.ts';
import { measureOn, rowHeight } from '../measuring.ts';
import { clipToWidth } from '../text.ts';
import { font, type Palette, sizes } from '../theme.ts';
import { drawLine, drawText } from './canvas-text.ts';

const row = rowHeight(sizes.name);
/** From the bar of a T to the first of its lines, and from its last line to the next T. */
const UNDER_BAR = 5;
const BETWEEN = 14;
/** The room of the mark before a line's name. */
const MARK = 20;

const heightOf = ({ levels }: WrittenLine) => (levels ? 2 : 1) * row;
const heightsOf = ({ sides }: WrittenAccount) =>
  Math.max(row, ...sides.map(({ lines }) => lines.reduce((sum, line) => sum + heightOf(line), 0)));

/** Draws T-accounts: each has a name, a bar, a stem, and its lines with what they change by on both sides of it. */
export const accountTables: ChartPlugin = {
  id: 'accounts',
  afterDraw(chart) {
    const { ctx, width, height } = chart;
    const { accounts, palette } = annotationsOf(chart);
    if (accounts.length === 0) return;
    const { padding, ...placed } = layoutOf(chart);
    const top = placed.phases.top + 4;
    const room = height - padding.bottom - top;
    const needed = accounts.reduce((sum, account) => sum + row + UNDER_BAR + heightsOf(account), 0);
    const gap = Math.min(2.5 * BETWEEN, Math.max(4, (room - needed) / accounts.length));
    let y = top;
    for (const account of accounts) {
      drawAccount(ctx, account, y, width, palette);
      y += row + UNDER_BAR + heightsOf(account) + gap;
    }
  },
};

const drawAccount = (ctx: SKRSContext2D, account: WrittenAccount, top: number, width: number, palette: Palette) => {
  const { name, sides } = account;
  const [middle, bar] = [width / 2, top + row];
  const bottom = bar + UNDER_BAR + heightsOf(account);
  drawText(ctx, name, middle, top + row / 2, {
    size: sizes.name,
    weight: 'bold',
    colour: palette.ink,
    align: 'center',
  });
  const [left, right] = sides;
  const half = middle - sizes.edge - measureOn(ctx, font(sizes.name, 'bold'))(name) / 2 - 12;
  const side = { size: sizes.note, colour: palette.muted } as const;
  const clip = (text: string) => clipToWidth(text, half, measureOn(ctx, font(sizes.note)));
  if (left.name) drawText(ctx, clip(left.name), sizes.edge, top + row / 2, side);
  if (right.name) drawText(ctx, clip(right.name), width - sizes.edge, top + row / 2, { ...side, align: 'right' });
  drawLine(ctx, [sizes.edge, bar], [width - sizes.edge, bar], { colour: palette.axis, width: 2 });
  drawLine(ctx, [middle, bar], [middle, bottom], { colour: palette.axis, width: 2 });
  drawLines(ctx, left.lines, [sizes.edge, middle - 14], bar + UNDER_BAR, palette);
  drawLines(ctx, right.lines, [middle + 14, width - sizes.edge], bar + UNDER_BAR, palette);
};

const drawLines = (
  ctx: SKRSContext2D,
  lines: readonly WrittenLine[],
  [from, to]: readonly [number, number],
  top: number,
  palette: Palette,
) => {
  const measure = measureOn(ctx, font(sizes.name));
  let y = top;
  for (const line of lines) {
    const { label, change, levels, mark } = line;
    const x = from + MARK;
    if (mark) {
      ctx.save();
      ctx.fillStyle = mark;
      ctx.beginPath();
      ctx.roundRect(from, y + row / 2 - 6, 12, 12, 2);
      ctx.fill();
      ctx.restore();
    }
    const pen = { size: sizes.name, weight: 'bold', colour: change.colour, align: 'right' } as const;
    const taken = measureOn(ctx, font(sizes.name, 'bold'))(change.label);
    drawText(ctx, clipToWidth(label, to - x - taken - 10, measure), x, y + row / 2, {
      size: sizes.name,
      colour: palette.ink,
    });
    drawText(ctx, change.label, to, y + row / 2, pen);
    if (levels) drawText(ctx, levels, x, y + 1.5 * row, { size: sizes.note, colour: palette.muted });
    y += heightOf(line);
  }
};
