import { type SeriesId, series } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { due, expectedAt, nextDescribed, publicAt } from '../series/releases.ts';
import { latest, type Point, type Points, pointAt, size } from '../values/points.ts';
import { difference } from './difference.ts';
import { spread } from './spread.ts';
import { last } from './window.ts';

/** What stands on the board, in this order: the weekly balance sheet, what drains and lends, what is paid. */
const boardParts = [
  'reservesWednesday',
  'totalAssets',
  'tgaDaily',
  'onRrp',
  'srf',
  'sofr',
  'effr',
] as const satisfies readonly SeriesId[];
export type BoardPartId = (typeof boardParts)[number];
/** The series the board is made of. */
export const boardSeries = [...boardParts, 'iorb'] as const;
export type BoardData = Readonly<Record<(typeof boardSeries)[number], Points>>;

/** One line of the board: its latest figure, the step to it, when it came, when the next is due (ISO 8601), and whether that was missed. */
export type BoardLine = {
  readonly id: BoardPartId;
  readonly now: Point;
  readonly step?: number;
  readonly publishedAt: string;
  readonly nextAt: string;
  readonly isOverdue: boolean;
};

/** So many days of a rate are sure to hold two on which the other is known as well, as a rule. */
const RECENT = 10;

/** A spread of which the last two days are wanted: of all days only where the latest do not hold two. */
const latestSpread = (rate: Points, base: Points): Points => {
  const recent = spread(last(rate, RECENT), base);
  return size(recent) >= 2 ? recent : spread(rate, base);
};

/** The board at a moment: the latest of each figure; a rate as its spread over IORB, in basis points. What is not held is left out. */
export const boardLines = (data: BoardData, releases: Releases, at: Date): readonly BoardLine[] =>
  boardParts.flatMap((id) => {
    const points = id === 'sofr' || id === 'effr' ? latestSpread(data[id], data.iorb) : data[id];
    const [now, before] = [latest(points), pointAt(points, -2)];
    if (!now) return [];
    const { release } = series(id);
    return [
      {
        ...{ id, now },
        ...(before && { step: difference(now.value, before.value) }),
        publishedAt: new Date(publicAt(releases, release, now.day)).toISOString(),
        nextAt: expectedAt(releases, release, nextDescribed(releases, release, now.day)),
        isOverdue: due(releases, release, now.day, at).late,
      },
    ];
  });
