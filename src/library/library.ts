import { z } from 'zod';
import type { Held, Library } from '../ask/library.ts';
import type { Snapshot } from '../bundle/snapshot.ts';
import { type SeriesId, series, seriesIds } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { close, identities } from '../series/identities.ts';
import { expectedAt } from '../series/releases.ts';
import type { KeyValue, Store } from '../storage/store.ts';
import { type Day, iso } from '../values/day.ts';
import { latest, noPoints, type Points } from '../values/points.ts';
import { merge, overlay, type Verdict } from './contract.ts';
import { decodeFigures, encodeFigures, type Figures } from './figures.ts';
import { contradiction } from './plausibility.ts';
import { expectedAfter } from './schedule.ts';

const Checked = z.object({
  /** When a publisher last confirmed the figures. */
  at: z.string().optional(),
  /** Which one. */
  from: z.string().optional(),
  publishedAt: z.string().optional(),
  /** When the whole history was last asked for. */
  wholeAt: z.string().optional(),
  /** What was last sent and not believed. */
  refused: z.string().optional(),
  /** Since when no publisher could be asked for it, and why. */
  unreachable: z.object({ since: z.string(), why: z.string() }).optional(),
});

/** What is known about how a series' figures came here. */
export type SeriesCheck = z.infer<typeof Checked>;

/** Something happened to a series: it gained a new latest observation, or the latest one was revised. */
export type NewFigures = { readonly id: SeriesId; readonly day: Day; readonly revised: boolean };

/** One series as the library knows it. */
export type Known = Figures & { readonly check: SeriesCheck };

/** The library while it lives: it answers at once from memory, takes in what publishers send, and keeps it. */
export type LiveLibrary = Library & {
  /** Takes in what the store kept from earlier; without it the library knows the bundled figures. */
  load(): Promise<void>;
  known(id: SeriesId): Known;
  /** Offers a publisher's figures; what breaks the contract is refused, and said so in `known` and `get`. */
  offer(id: SeriesId, offered: Points, check: SeriesCheck, today: Day, confirmed?: boolean): Promise<Verdict>;
  /** Notes that a publisher had nothing new, or what it sent could not be believed. */
  note(id: SeriesId, check: SeriesCheck): Promise<void>;
  /** Takes in what another process on the same store has learnt since. */
  sync(id: SeriesId): Promise<void>;
  /** Tells of every new or revised latest observation, once it is kept; returns how to stop listening. */
  onNews(listener: (news: NewFigures) => void): () => void;
};

export type LibraryParts = {
  readonly snapshot: Snapshot;
  readonly store: Store;
  readonly warn?: (sentence: string) => void;
  /** When what is published. */
  readonly releases: Releases;
  readonly now?: () => Date;
};

/** Revisions are kept for the latest readings; these many are years of them. */
const REVISIONS = 200;
/** So many of the newest days of an offer are held against the sums they belong to. */
const NEWEST = 8;
/** A figure confirmed this recently is fresh, even when its successor is late. */
const RECENT = 15 * 60_000;

export const createLibrary = ({
  snapshot,
  store,
  warn = console.warn,
  releases,
  now = () => new Date(),
}: LibraryParts): LiveLibrary => {
  const figures = store.keyValue<unknown>('figures');
  const checks = store.keyValue<unknown>('checks');
  const kept = new Map<SeriesId, Known>();
  const moments = momentsBy(releases);
  const listeners = new Set<(news: NewFigures) => void>();
  let writable = true;
  let sums: Closing | undefined;

  const known = (id: SeriesId): Known => kept.get(id) ?? { points: bundled(snapshot, id), revisions: [], check: {} };

  const checkSums = (id: SeriesId) => {
    if (!identities.some((identity) => partsOf(identity).includes(id))) return;
    const before = sums?.breaks ?? [];
    sums = closing((one) => known(one).points);
    for (const broken of sums.breaks) if (!before.includes(broken)) warn(`Not reconciled: ${broken}. Answers say so.`);
  };

  const learn = (id: SeriesId, next: Known) => {
    const before = latest(known(id).points);
    kept.set(id, next);
    checkSums(id);
    const after = latest(next.points);
    if (!after || (before?.day === after.day && before.value === after.value)) return;
    for (const tell of listeners) tell({ id, day: after.day, revised: before?.day === after.day });
  };

  const read = async (id: SeriesId): Promise<Known | undefined> => {
    const { code } = series(id);
    const [check, stored] = await Promise.all([checks.get(code), figures.get(code)]);
    return understood(id, check, stored);
  };

  const understood = (id: SeriesId, check: unknown, stored: unknown): Known | undefined => {
    const { code } = series(id);
    if (check === undefined && stored === undefined) return undefined;
    const whole = decodeFigures(stored);
    if (stored !== undefined && !whole) warn(`What the store kept of ${code} is damaged and was left aside.`);
    return {
      points: overlay(bundled(snapshot, id), whole?.points ?? noPoints),
      revisions: whole?.revisions ?? [],
      ...(whole?.publications && { publications: whole.publications }),
      check: Checked.catch({}).parse(check),
    };
  };

  const keep = (id: SeriesId, found: Known | undefined) => {
    if (found) kept.set(id, found);
  };

  const unreadable = (id: SeriesId): undefined => {
    warn(`Could not read ${series(id).code} from ${store.where}; its bundled figures answer.`);
  };

  /** Memory is right even when the store cannot be written: the figures go on answering until the next start. */
  const write = async (id: SeriesId, what: () => Promise<unknown>) => {
    try {
      await what();
      writable = true;
    } catch (error) {
      if (writable) warn(`Could not keep ${series(id).code} in ${store.where}: ${(error as Error).message}`);
      writable = false;
    }
  };

  const reconciled = (id: SeriesId) => {
    sums ??= closing((one) => known(one).points);
    return sums.closed.get(id);
  };

  /** A late observation was published when it was first seen; one that came in time, by rule. */
  const published = (
    id: SeriesId,
    old: Points,
    points: Points,
    before: SeriesCheck,
    seenAt: string,
  ): string | undefined => {
    const [was, day] = [latest(old)?.day, latest(points)?.day];
    if (day === undefined || was === day) return before.publishedAt;
    const by = moments(id, day).published;
    return by !== undefined && (by > seenAt || (before.at !== undefined && before.at > by)) ? seenAt : by;
  };

  const sync = async (id: SeriesId) => {
    const check = Checked.catch({}).parse(await checks.get(series(id).code).catch(() => undefined));
    if (!check.at || check.at <= (known(id).check.at ?? '')) return;
    const theirs = await read(id).catch(() => undefined);
    if (theirs) learn(id, { ...theirs, points: overlay(known(id).points, theirs.points) });
  };

  return {
    async get(ids) {
      const at = now();
      return Object.fromEntries(
        ids.map((id) => {
          const what = known(id);
          const day = latest(what.points)?.day;
          return [id, held(what, day === undefined ? undefined : moments(id, day), reconciled(id), at)];
        }),
      );
    },
    async load() {
      const [allChecks, allFigures] = await Promise.all([everything(checks), everything(figures)]);
      for (const id of seriesIds) {
        const { code } = series(id);
        if (allChecks && allFigures) keep(id, understood(id, allChecks.get(code), allFigures.get(code)));
        else keep(id, await read(id).catch(() => unreadable(id)));
      }
      sums = undefined;
    },
    known,
    async offer(id, offered, check, today, confirmed = false) {
      await sync(id);
      const { points, revisions, publications, check: before } = known(id);
      const verdict = merge(series(id), points, offered, today, confirmed);
      if (!verdict.ok) return verdict;
      const news = [...verdict.added, ...verdict.revised].map(({ day }) => day).slice(-NEWEST);
      const wrong = contradiction(id, verdict.points, news, (other) => known(other).points);
      if (wrong && !confirmed) return { ok: false, reason: wrong };
      const seenAt = now().toISOString();
      const publishedAt = check.publishedAt ?? published(id, points, verdict.points, before, seenAt);
      const next = {
        points: verdict.points,
        revisions: [...revisions, ...verdict.revised.map((change) => ({ ...change, seenAt }))].slice(-REVISIONS),
        ...withPublication(publications, points, verdict.points, publishedAt),
        check: { ...check, ...(publishedAt && { publishedAt }) },
      };
      const changed = verdict.added.length + verdict.revised.length > 0;
      await write(id, async () => {
        if (changed) await figures.set(series(id).code, encodeFigures(next));
        await checks.set(series(id).code, next.check);
      });
      learn(id, next);
      return verdict;
    },
    async note(id, check) {
      kept.set(id, { ...known(id), check });
      await write(id, () => checks.set(series(id).code, check));
    },
    sync,
    onNews(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

/** All of a key-value set in one reading, since a server may be far away; undefined where it cannot be read at once. */
const everything = async (set: KeyValue<unknown>): Promise<ReadonlyMap<string, unknown> | undefined> => {
  try {
    return new Map(await set.entries());
  } catch {
    return undefined;
  }
};

/** The bundled figures of a series; none for one that is published but not bundled. */
const bundled = (snapshot: Snapshot, id: SeriesId): Points => {
  try {
    return snapshot[id];
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return noPoints;
    throw error;
  }
};

type Moments = { readonly day: Day; readonly published?: string; readonly next: number };

/** When a series' latest observation came out by rule, and when the next one is expected; worked out once for each day. */
const momentsBy = (releases: Releases) => {
  const known = new Map<SeriesId, Moments>();
  return (id: SeriesId, day: Day): Moments => {
    const before = known.get(id);
    if (before?.day === day) return before;
    const { release } = series(id);
    const approximate = releases.rules.find((rule) => rule.id === release)?.approximate;
    const published = approximate ? {} : { published: expectedAt(releases, release, day) };
    const moments = { day, next: expectedAfter(releases, id, day), ...published };
    known.set(id, moments);
    return moments;
  };
};

/** The moments of publication seen, with that of a latest observation that was not there before. */
const withPublication = (
  publications: ReadonlyMap<Day, string> | undefined,
  before: Points,
  after: Points,
  publishedAt: string | undefined,
): Pick<Figures, 'publications'> => {
  const day = latest(after)?.day;
  if (day === undefined || publishedAt === undefined || day === latest(before)?.day)
    return publications ? { publications } : {};
  return { publications: new Map([...(publications ?? []), [day, publishedAt] as const].slice(-REVISIONS)) };
};

const held = (
  { points, revisions, publications, check }: Known,
  moments: Moments | undefined,
  reconciled: boolean | undefined,
  now: Date,
): Held => {
  const revision = revisions.findLast(({ day }) => day === moments?.day);
  const byRule = moments?.published && Date.parse(moments.published) <= now.getTime() ? moments.published : undefined;
  const publishedAt = check.publishedAt ?? byRule;
  return {
    points,
    origin: !check.at ? 'snapshot' : isFresh(check.at, moments, now) ? 'fresh' : 'kept',
    ...(check.at && { fetchedAt: check.at }),
    ...(publishedAt && { publishedAt }),
    ...(publications && { publications }),
    ...(revisions.length > 0 && { revisions }),
    ...(revision && { revision }),
    ...(reconciled !== undefined && { reconciled }),
    ...(check.refused && { refused: check.refused }),
  };
};

const isFresh = (checked: string, moments: Moments | undefined, now: Date): boolean =>
  moments !== undefined && (now.getTime() < moments.next || now.getTime() - Date.parse(checked) < RECENT);

const partsOf = ({ total, plus, minus }: (typeof identities)[number]): readonly SeriesId[] => [
  total,
  ...plus,
  ...minus,
];

/** Weeks whose sums are looked at: an old break is known, and says nothing about today's figures. */
const LATELY = 8 * 7;

type Closing = {
  /** Whether the sums each series takes part in have closed lately; nothing for a series that takes part in none. */
  readonly closed: ReadonlyMap<SeriesId, boolean>;
  /** Each sum that has not, for the operator. */
  readonly breaks: readonly string[];
};

const closing = (points: (id: SeriesId) => Points): Closing => {
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
