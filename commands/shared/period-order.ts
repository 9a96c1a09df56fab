import type { PeriodRow } from './period-rows.ts';

/** How periods are listed. */
export const PERIOD_ORDERS = ['time', 'highest', 'lowest'] as const;
export type PeriodOrder = (typeof PERIOD_ORDERS)[number];

/** More rows than this are no list on a phone. */
export const MOST_ROWS = 12;
/** As many rows as a table among the details has. */
const MOST_IN_TABLE = 60;

/** The periods that are listed, all that were looked at, and how many are left out. */
export type Listed = {
  readonly all: readonly PeriodRow[];
  readonly rows: readonly PeriodRow[];
  /** In order of time and of a span that was named, all are drawn, however many. */
  readonly drawn: readonly PeriodRow[];
  /** Of a ranking: as many as are told, the place that is asked for, and which row has it; equal values share one. */
  readonly told?: { readonly isHighest: boolean; readonly top: number; readonly place: number; readonly at: number };
};

/** In order of time: the newest that fit or are asked for, or all of a span that was named. */
export const inTime = (all: readonly PeriodRow[], isNamed: boolean, top?: number): Listed => ({
  all,
  rows: all.slice(-(top ?? (isNamed ? MOST_IN_TABLE : MOST_ROWS))),
  drawn: isNamed && top === undefined ? all : all.slice(-(top ?? MOST_ROWS)),
});

/** In order of size: the first that fit, or as many as are asked for; the later one first among equals. */
export const inOrder = (
  all: readonly PeriodRow[],
  order: 'highest' | 'lowest',
  { top, place = 1 }: { readonly top?: number | undefined; readonly place?: number | undefined },
): Listed => {
  const sign = order === 'highest' ? -1 : 1;
  const ranked = all.toSorted((a, b) => sign * (a.value.value - b.value.value) || b.last - a.last);
  // The first row of each value, in order: days that share the highest share the first place.
  const places = ranked.flatMap(({ value }, i) => (i > 0 && value.value === ranked[i - 1]!.value.value ? [] : [i]));
  const found = Math.min(place, places.length);
  const at = places[found - 1]!;
  const rows = ranked.slice(0, Math.max(top ?? MOST_ROWS, at + 1));
  return {
    all: ranked,
    rows,
    drawn: at < MOST_ROWS ? rows : [ranked[0]!, ...ranked.slice(at + 2 - MOST_ROWS, at + 1)],
    told: { isHighest: order === 'highest', top: Math.min(top ?? 1, rows.length), place: found, at },
  };
};
