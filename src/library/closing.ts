import { type SeriesId, series } from '../series/catalog.ts';
import { close, identities } from '../series/identities.ts';
import { iso } from '../values/day.ts';
import { latest, type Points } from '../values/points.ts';

/** Weeks whose sums are looked at: an old break is known, and says nothing about today's figures. */
const LATELY = 8 * 7;

/** Whether the published sums close. */
export type Closing = {
  /** Whether the sums each series takes part in have closed lately; nothing for a series that takes part in none. */
  readonly closed: ReadonlyMap<SeriesId, boolean>;
  /** Each sum that has not, for the operator. */
  readonly breaks: readonly string[];
};

/** Adds up every published sum from the figures as they are. */
export const closing = (points: (id: SeriesId) => Points): Closing => {
  const closed = new Map<SeriesId, boolean>();
  const breaks: string[] = [];
  for (const identity of identities) {
    const parts = partsOf(identity);
    const data = Object.fromEntries(parts.map((id) => [id, points(id)])) as Record<SeriesId, Points>;
    const since = (latest(data[identity.total])?.day ?? 0) - LATELY;
    const { shared, breaks: found } = close(identity, data);
    if (shared === 0) continue;
    const last = found.findLast(({ day }) => day >= since);
    for (const id of parts) closed.set(id, (closed.get(id) ?? true) && !last);
    if (last) {
      const millions = `${Math.round(last.off / 1e6)} million`;
      breaks.push(`${series(identity.total).code} and its parts are off by ${millions} on ${iso(last.day)}`);
    }
  }
  return { closed, breaks };
};

/** Whether a series is part of a published sum. */
export const takesPart = (id: SeriesId): boolean => identities.some((identity) => partsOf(identity).includes(id));

const partsOf = ({ total, plus, minus }: (typeof identities)[number]): readonly SeriesId[] => [
  total,
  ...plus,
  ...minus,
];
