import { z } from 'zod';
import type { Snapshot } from '../bundle/snapshot.ts';
import { type SeriesId, series, seriesIds } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import type { KeyValue, Store } from '../storage/store.ts';
import type { Day } from '../values/day.ts';
import { latest, noPoints, type Points } from '../values/points.ts';
import { type Closing, closing, takesPart } from './closing.ts';
import { overlay } from './contract.ts';
import { decodeFigures, type Figures } from './figures.ts';
import { type Moments, momentsBy } from './moments.ts';

const Checked = z.object({
  /** When a publisher last confirmed the figures. */
  at: z.string().optional(),
  /** Which one. */
  from: z.string().optional(),
  publishedAt: z.string().optional(),
  /** When the whole history was last asked for. */
  wholeAt: z.string().optional(),
  /** When the publisher's archive was last asked for every value its figures have had. */
  vintagesAt: z.string().optional(),
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

/** What a library is made of. */
export type LibraryParts = {
  readonly snapshot: Snapshot;
  readonly store: Store;
  readonly warn?: (sentence: string) => void;
  /** When what is published. */
  readonly releases: Releases;
  readonly now?: () => Date;
};

/** All a library holds while it lives: memory answers, the store keeps. */
export type LibraryState = {
  readonly snapshot: Snapshot;
  /** Where the store is, for the operator. */
  readonly where: string;
  readonly figures: KeyValue<unknown>;
  readonly checks: KeyValue<unknown>;
  readonly releases: Releases;
  readonly moments: (id: SeriesId, day: Day) => Moments;
  readonly warn: (sentence: string) => void;
  readonly now: () => Date;
  readonly kept: Map<SeriesId, Known>;
  readonly listeners: Set<(news: NewFigures) => void>;
  /** Whether the store took what it was last given. */
  writable: boolean;
  /** Whether the published sums close, once somebody asked. */
  sums?: Closing | undefined;
};

/** A library that knows nothing yet but the bundled figures. */
export const createState = ({
  snapshot,
  store,
  warn = console.warn,
  releases,
  now = () => new Date(),
}: LibraryParts): LibraryState => ({
  ...{ snapshot, where: store.where, warn, now, releases },
  figures: store.keyValue('figures'),
  checks: store.keyValue('checks'),
  moments: momentsBy(releases),
  kept: new Map(),
  listeners: new Set(),
  writable: true,
});

/** A series as it is known now. */
export const known = ({ kept, snapshot }: LibraryState, id: SeriesId): Known =>
  kept.get(id) ?? { points: bundled(snapshot, id), revisions: [], check: {} };

/** Takes in what the store kept of every series from earlier. */
export const load = async (state: LibraryState): Promise<void> => {
  const [checks, figures] = await Promise.all([everything(state.checks), everything(state.figures)]);
  for (const id of seriesIds) {
    const { code } = series(id);
    const found =
      checks && figures
        ? understood(state, id, checks.get(code), figures.get(code))
        : await read(state, id).catch(() => unreadable(state, id));
    if (found) state.kept.set(id, found);
  }
  state.sums = undefined;
};

/** Takes in what another process on the same store has learnt since of a series. */
export const sync = async (state: LibraryState, id: SeriesId): Promise<void> => {
  const check = Checked.catch({}).parse(await state.checks.get(series(id).code).catch(() => undefined));
  if (!check.at || check.at <= (known(state, id).check.at ?? '')) return;
  const theirs = await read(state, id).catch(() => undefined);
  if (theirs) learn(state, id, { ...theirs, points: overlay(known(state, id).points, theirs.points) });
};

/** Puts what is now known of a series in memory, looks at its sums, and tells of a new or revised latest observation. */
export const learn = (state: LibraryState, id: SeriesId, next: Known): void => {
  const before = latest(known(state, id).points);
  state.kept.set(id, next);
  checkSums(state, id);
  const after = latest(next.points);
  if (!after || (before?.day === after.day && before.value === after.value)) return;
  for (const tell of state.listeners) tell({ id, day: after.day, revised: before?.day === after.day });
};

/** Writes of a series to the store. Memory is right even when that fails: the figures answer until the next start. */
export const write = async (state: LibraryState, id: SeriesId, what: () => Promise<unknown>): Promise<void> => {
  try {
    await what();
    state.writable = true;
  } catch (error) {
    if (state.writable) state.warn(`Could not keep ${series(id).code} in ${state.where}: ${(error as Error).message}`);
    state.writable = false;
  }
};

/** Notes when and with what outcome a publisher was asked for a series. */
export const note = async (state: LibraryState, id: SeriesId, check: SeriesCheck): Promise<void> => {
  state.kept.set(id, { ...known(state, id), check });
  await write(state, id, () => state.checks.set(series(id).code, check));
};

/** Whether the sums a series takes part in close; undefined for one that takes part in none. */
export const reconciled = (state: LibraryState, id: SeriesId): boolean | undefined => {
  state.sums ??= closing((one) => known(state, one).points);
  return state.sums.closed.get(id);
};

const checkSums = (state: LibraryState, id: SeriesId) => {
  if (!takesPart(id)) return;
  const before = state.sums?.breaks ?? [];
  state.sums = closing((one) => known(state, one).points);
  for (const broken of state.sums.breaks)
    if (!before.includes(broken)) state.warn(`Not reconciled: ${broken}. Answers say so.`);
};

const read = async (state: LibraryState, id: SeriesId): Promise<Known | undefined> => {
  const { code } = series(id);
  const [check, stored] = await Promise.all([state.checks.get(code), state.figures.get(code)]);
  return understood(state, id, check, stored);
};

const understood = (
  { snapshot, warn }: LibraryState,
  id: SeriesId,
  check: unknown,
  stored: unknown,
): Known | undefined => {
  const { code } = series(id);
  if (check === undefined && stored === undefined) return undefined;
  const whole = decodeFigures(stored);
  if (stored !== undefined && !whole) warn(`What the store kept of ${code} is damaged and was left aside.`);
  return {
    points: overlay(bundled(snapshot, id), whole?.points ?? noPoints),
    revisions: whole?.revisions ?? [],
    ...(whole?.publications && { publications: whole.publications }),
    ...(whole?.vintages && { vintages: whole.vintages }),
    check: Checked.catch({}).parse(check),
  };
};

const unreadable = ({ warn, where }: LibraryState, id: SeriesId): undefined => {
  warn(`Could not read ${series(id).code} from ${where}; its bundled figures answer.`);
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
