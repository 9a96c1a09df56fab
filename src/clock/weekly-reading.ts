import { createHash } from 'node:crypto';
import type { Library } from '../ask/library.ts';
import { decompose, type FactorData, factorSeries } from '../measures/factors.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { knownAt } from '../series/known.ts';
import { expectedAt, nextDescribed } from '../series/releases.ts';
import type { Day } from '../values/day.ts';
import { latest, noPoints, on, type Points } from '../values/points.ts';

/** The weekly reading: the Wednesday level of reserves, which leads, and the average of the week. */
export const [LEVEL, AVERAGE] = ['reservesWednesday', 'reservesAverage'] as const satisfies SeriesId[];
const WATCHED: readonly SeriesId[] = [...new Set<SeriesId>([LEVEL, AVERAGE, ...factorSeries])];

/** Whether news of a series concern the weekly reading. */
export const concernsWeekly = (id: SeriesId): boolean => WATCHED.includes(id);

type WeeklyData = FactorData & Readonly<Record<typeof AVERAGE, Points>>;

/** The latest reading held. */
export type WeeklyReading = {
  readonly day: Day;
  /** The day the next reading describes, and when it is expected (ms). */
  readonly next: Day;
  readonly due: number;
  readonly data: WeeklyData;
  /** The publisher has just said that this is the latest. */
  readonly confirmed: boolean;
};

/** The latest reading the library holds at a moment. */
export const readWeekly = async (
  library: Library,
  releases: Releases,
  at: Date,
): Promise<WeeklyReading | undefined> => {
  const held = await library.get(WATCHED);
  const points = (id: SeriesId) => knownAt(releases, id, held[id] ?? { points: noPoints }, at);
  const factors = Object.fromEntries(factorSeries.map((id) => [id, points(id)])) as FactorData;
  const data: WeeklyData = { ...factors, [AVERAGE]: points(AVERAGE) };
  const day = latest(data[LEVEL])?.day;
  if (day === undefined) return undefined;
  const next = nextDescribed(releases, 'h41', day);
  return {
    ...{ day, next, data, due: Date.parse(expectedAt(releases, 'h41', next)) },
    confirmed: held[LEVEL]?.origin === 'fresh',
  };
};

const MINUTE = 60_000;
/** The series the weekly identity takes come a little after the reading; after so long it goes out without them (ms). */
const FOR_FACTORS_MS = 10 * MINUTE;
/** The week average comes with the level; after so long the level goes out alone (ms). */
const FOR_AVERAGE_MS = 3 * 60 * MINUTE;

/** Whether a reading first seen at a moment can be posted at another: it is the newest there is, and what belongs to it has come. */
export const isReady = ({ day, due, confirmed, data }: WeeklyReading, seen: number, at: number): boolean => {
  // After a long silence the figures held may be old; their publisher is asked first.
  if (at >= due && !confirmed) return false;
  if (!on(data[AVERAGE], day)) return at - seen >= FOR_AVERAGE_MS;
  return factorSeries.every((id) => on(data[id], day)) || at - seen >= FOR_FACTORS_MS;
};

/** Which figures of a release a post shows: when these change, the post is rewritten. Daily figures beside them are as they were. */
export const digestOf = ({ data, day }: WeeklyReading): string => {
  const why = decompose(data, day - 7, day);
  const shown = [
    ...[LEVEL, AVERAGE].map((id) => on(data[id], day)?.value ?? null),
    ...(why.held ? [why.change, ...why.factors.map(({ effect }) => effect)] : []),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);
};
