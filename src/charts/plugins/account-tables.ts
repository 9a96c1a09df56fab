import type { SKRSContext2D } from '@napi-rs/canvas';
import { annotationsOf, type ChartPlugin, type WrittenAccount, type WrittenLine } from '../annotations.ts';
import { layoutOf } from '../layout.ts';
import { measureOn, rowHeight } from '../measuring.ts';
import { clipToWidth } from '../text.ts';
import { font, type Palette, sizes } from '../theme.ts';
import { drawLine, drawText } from './canvas-text.ts';

/** From the bar of a T to the first of its lines, and from its last line to the next T at most. */
const UNDER_BAR = 5;
const BETWEEN = 56;
/** The room of the mark before a line's name, between a name and its change, and on either side of the stem. */
const [MARK, APART, STEM] = [20, 10, 14] as const;
/** Letters are as large as few balance sheets allow, and never smaller than the last of these. */
const LETTERS = [32, 29, 26, 24, 22, 20, sizes.name] as const;

type Letters = { readonly size: number; readonly row: number };

const heightOf = ({ levels }: WrittenLine, { row }: Letters) => (levels ? 2 : 1) * row;
const heightsOf = ({ sides }: WrittenAccount, letters: Letters) =>
  Math.max(letters.row, ...sides.map(({ lines }) => lines.reduce((sum, line) => sum + heightOf(line, letters), 0)));
const totalOf = (accounts: readonly WrittenAccount[], letters: Letters) =>
  accounts.reduce((sum, account) => sum + letters.row + UNDER_BAR + heightsOf(account, letters), 0);

/** Draws T-accounts: each has a name, a bar, a stem, and its lines with what they change by on both sides of it. */
export const accountTables: ChartPlugin = {
  id: 'accounts',
  afterDraw(chart) {
    const { ctx, width, height } = chart;
    const { accounts, palette } = annotationsOf(chart);
    if (accounts.length === 0) return;
    const { padding, phases } = layoutOf(chart);
    const top = phases.top + 4;
    const room = height - padding.bottom - top;
    const letters = lettersFor(ctx, accounts, room, width / 2 - STEM - sizes.edge);
    const gap = Math.min(BETWEEN, Math.max(4, (room - totalOf(accounts, letters)) / accounts.length));
    // What little there is stands in the middle of its room, not over an empty half.
    const used = totalOf(accounts, letters) + gap * (accounts.length - 1);
    let y = top + Math.max(0, (room - used) / 2);
    for (const account of accounts) {
      drawAccount(ctx, account, y, width, letters, palette);
      y += letters.row + UNDER_BAR + heightsOf(account, letters) + gap;
    }
  },
};

/** The largest letters in which everything fits: all the Ts under each other, each line on its side of the stem. */
const lettersFor = (ctx: SKRSContext2D, accounts: readonly WrittenAccount[], room: number, side: number): Letters => {
  const lines = accounts.flatMap(({ sides }) => sides.flatMap((one) => one.lines));
  const size = LETTERS.find((one) => {
    const [plain, bold] = [measureOn(ctx, font(one)), measureOn(ctx, font(one, 'bold'))];
    const fits = lines.every(
      ({ label, change, levels = '' }) =>
        MARK + Math.max(plain(label) + APART + bold(change.label), plain(levels)) <= side,
    );
    return fits && totalOf(accounts, { size: one, row: rowHeight(one) }) + accounts.length * 12 <= room;
  });
  const fitting = size ?? sizes.name;
  return { size: fitting, row: rowHeight(fitting) };
};

const drawAccount = (
  ctx: SKRSContext2D,
  account: WrittenAccount,
  top: number,
  width: number,
  letters: Letters,
  palette: Palette,
) => {
  const {
    name,
    sides: [left, right],
  } = account;
  const { size, row } = letters;
  const [middle, bar] = [width / 2, top + row];
  const bottom = bar + UNDER_BAR + heightsOf(account, letters);
  drawText(ctx, name, middle, top + row / 2, { size, weight: 'bold', colour: palette.ink, align: 'center' });
  const half = middle - sizes.edge - measureOn(ctx, font(size, 'bold'))(name) / 2 - 12;
  const side = { size: sizes.note, colour: palette.muted } as const;
  const clip = (text: string) => clipToWidth(text, half, measureOn(ctx, font(sizes.note)));
  if (left.name) drawText(ctx, clip(left.name), sizes.edge, top + row / 2, side);
  if (right.name) drawText(ctx, clip(right.name), width - sizes.edge, top + row / 2, { ...side, align: 'right' });
  drawLine(ctx, [sizes.edge, bar], [width - sizes.edge, bar], { colour: palette.axis, width: 2 });
  drawLine(ctx, [middle, bar], [middle, bottom], { colour: palette.axis, width: 2 });
  drawLines(ctx, left.lines, [sizes.edge, middle - STEM], bar + UNDER_BAR, letters, palette);
  drawLines(ctx, right.lines, [middle + STEM, width - sizes.edge], bar + UNDER_BAR, letters, palette);
};

const drawLines = (
  ctx: SKRSContext2D,
  lines: readonly WrittenLine[],
  [from, to]: readonly [number, number],
  top: number,
  letters: Letters,
  { ink, muted }: Palette,
) => {
  const { size, row } = letters;
  let y = top;
  for (const line of lines) {
    const { label, change, levels, mark } = line;
    const x = from + MARK;
    if (mark) drawMark(ctx, from, y + row / 2, mark);
    const taken = measureOn(ctx, font(size, 'bold'))(change.label) + APART;
    const name = clipToWidth(label, to - x - taken, measureOn(ctx, font(size)));
    drawText(ctx, name, x, y + row / 2, { size, colour: ink });
    drawText(ctx, change.label, to, y + row / 2, { size, weight: 'bold', colour: change.colour, align: 'right' });
    if (levels) drawText(ctx, levels, x, y + 1.5 * row, { size, colour: muted });
    y += heightOf(line, letters);
  }
};

const drawMark = (ctx: SKRSContext2D, x: number, y: number, colour: string) => {
  ctx.save();
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.roundRect(x, y - 6, 12, 12, 2);
  ctx.fill();
  ctx.restore();
};
