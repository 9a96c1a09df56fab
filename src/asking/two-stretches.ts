import { calendar, type TimeSpan } from '../parse/time/calendar.ts';
import { series } from '../series/catalog.ts';
import type { Day } from '../values/day.ts';
import { stretchText } from '../values/stretch.ts';
import type { Slots } from './slots.ts';

/** Shorter than this (days) a stretch has hardly a figure of its own a week. */
const SHORTEST = 20;
/** One joined to the next is one stretch: from 2022 to 2023. */
const JOINED =
  /\b(?:between|from) {2,}|\bfrom\b.{0,12} {2,}(?:to|until|through) {2,}|[从自在] {2,}.{0,3}[到至]| {2,}(?:to|-|–|until|through) {2,}| {2,}[到至] {2,}/;

/** Two stretches that are named one after the other and do not meet in time: 2022, 2023. */
export const twoStretches = ({
  time: { named: items, peakIn },
  rest,
}: Slots): readonly [TimeSpan, TimeSpan] | undefined => {
  // "Against its 2022 peak" names a stretch too.
  const named: readonly TimeSpan[] = peakIn && items.length === 1 ? [...items, peakIn] : items;
  const [one, two, ...more] = named;
  if (!one || !two || more.length > 0 || JOINED.test(rest)) return undefined;
  const isLong = [one, two].every(({ from, to }) => to - from >= SHORTEST);
  const isApart = one.to < two.from || two.to < one.from;
  return isLong && isApart ? [one, two] : undefined;
};

const text = (slots: Slots, which: 0 | 1, today: Day): string | undefined => {
  const both = twoStretches(slots)?.toSorted((a, b) => a.from - b.from);
  const stretch = both?.[which];
  return stretch && stretchText(wholeOf(stretch, today));
};

/** What ends today is the part of a calendar that is not over, where it begins one: it is called by its name. */
export const wholeOf = ({ from, to }: TimeSpan, today: Day): TimeSpan =>
  (to === today ? (['year', 'quarter', 'month'] as const) : [])
    .map((unit) => calendar(unit, to))
    .find((one) => one.from === from) ?? { from, to };

/** Options filled by two stretches, the earlier one first. */
export const STRETCH_FILLERS: Readonly<
  Record<string, (slots: Slots, policy: unknown, today: Day) => string | undefined>
> = {
  firstStretch: (slots, _, today) => text(slots, 0, today),
  otherStretch: (slots, _, today) => text(slots, 1, today),
  seriesOrAssets: ({ series: [id], derived }) => derived ?? series(id ?? 'totalAssets').code,
};
