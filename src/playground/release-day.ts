import { overlay } from '../library/contract.ts';
import type { LiveLibrary } from '../library/library.ts';
import type { Refresher } from '../library/refresh.ts';
import { type SeriesId, series, seriesIds } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { expectedAt, nextDescribed, today } from '../series/releases.ts';
import type { Day } from '../values/day.ts';
import { latest, on, type Points, pointsOf } from '../values/points.ts';

/** A clock that runs as the machine's does and can be put forward. */
export type MovableClock = { now(): Date; reach(moment: string): void };

export const createMovableClock = (machine: () => number = Date.now): MovableClock => {
  let ahead = 0;
  return {
    now: () => new Date(machine() + ahead),
    reach: (moment) => {
      ahead = Math.max(ahead, Date.parse(moment) - machine());
    },
  };
};

/** A week of figures that nobody published. */
type InventedWeek = { readonly day: Day; readonly figures: ReadonlyMap<SeriesId, number> };

const WEEK = 7;
/** How many weeks back the pattern of a week is looked for: from a year ago to two. */
const [NEAREST, FARTHEST] = [52, 104];

/** The series of the weekly release, the level that is waited for last. */
const RELEASED: readonly SeriesId[] = [
  ...seriesIds.filter((id) => series(id).release === 'h41' && id !== 'reservesWednesday'),
  'reservesWednesday',
];

/** The next release, invented: every series moves as it did in one week of a year before, so that the release's sums still close. */
export const inventWeek = (known: (id: SeriesId) => Points, releases: Releases): InventedWeek | undefined => {
  const before = latest(known('reservesWednesday'));
  if (!before) return undefined;
  const day = nextDescribed(releases, 'h41', before.day);
  const current = RELEASED.filter((id) => latest(known(id))?.day === before.day);
  for (let weeks = NEAREST; weeks <= FARTHEST; weeks++) {
    const figures = movedAs(known, current, before.day, day - weeks * WEEK);
    if (figures) return { day, figures };
  }
  return undefined;
};

/** What the series would be after moving as they did in the week up to a day; nothing when one of them cannot. */
const movedAs = (
  known: (id: SeriesId) => Points,
  ids: readonly SeriesId[],
  from: Day,
  day: Day,
): ReadonlyMap<SeriesId, number> | undefined => {
  const moved = ids.map((id): [SeriesId, number] => {
    const at = (when: Day) => on(known(id), when)?.value ?? Number.NaN;
    return [id, at(from) + at(day) - at(day - WEEK)];
  });
  return moved.every(([, value]) => value >= 0) ? new Map(moved) : undefined;
};

type ReleaseDayParts = {
  readonly library: Pick<LiveLibrary, 'known' | 'offer'>;
  readonly refresher: Pick<Refresher, 'stop'>;
  readonly releases: Releases;
  readonly clock: MovableClock;
};

/** Lets the next release arrive: the clock goes to its moment, the library is given invented figures, and publishers are asked no more. */
export const playReleaseDay = async ({ library, refresher, releases, clock }: ReleaseDayParts): Promise<void> => {
  const known = (id: SeriesId) => library.known(id).points;
  const week = inventWeek(known, releases);
  if (!week) throw new Error('No week can be invented from these figures');
  await refresher.stop();
  clock.reach(expectedAt(releases, 'h41', week.day));
  for (const [id, value] of week.figures) {
    const offered = overlay(known(id), pointsOf([[week.day, value]]));
    const check = { at: clock.now().toISOString(), from: 'playground' };
    const verdict = await library.offer(id, offered, check, today(clock.now()));
    if (!verdict.ok) throw new Error(`${series(id).code}: ${verdict.reason}`);
  }
};
