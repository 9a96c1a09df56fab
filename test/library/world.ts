import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Snapshot } from '../../src/bundle/snapshot.ts';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/library/fetcher.ts';
import { createLibrary, type LiveLibrary } from '../../src/library/library.ts';
import { createRefresher, type Refresher } from '../../src/library/refresh.ts';
import { type Addresses, sources } from '../../src/providers/sources.ts';
import { type SeriesId, series, seriesIds } from '../../src/series/catalog.ts';
import { expectedAt } from '../../src/series/releases.ts';
import { openStore, type Store } from '../../src/storage/store.ts';
import { type Day, day } from '../../src/values/day.ts';
import { noPoints, type Points, pointsOf } from '../../src/values/points.ts';
import { facts } from '../bundled.ts';
import { type FakePublisher, openFakePublisher } from '../publisher.ts';

export const { releases } = facts;

/** Wednesday 2026-09-30: where the made-up figures end. */
export const wednesday = day('2026-09-30');

/** Half a year of plausible figures: they move every time, as real ones do, and their sums close. */
const figures = (id: SeriesId): Points => {
  const { frequency, unit } = series(id);
  const rows: [Day, number][] = [];
  const step = frequency === 'weekly' ? 7 : 1;
  for (let i = 0; i < 26; i++) {
    const at = wednesday - step * (25 - i);
    if (frequency === 'daily' && [0, 6].includes((at + 4) % 7)) continue;
    const wave = Math.round(20_000 * Math.sin(i * 1.7)) * 1e6;
    const size: Partial<Record<SeriesId, number>> = {
      factorsSupplying: 6_800_000e6 + wave,
      factorsAbsorbing: 3_900_000e6,
      reservesWednesday: 2_900_000e6 + wave,
    };
    rows.push([at, unit === 'percent' ? 3.9 + (i % 5) / 100 : (size[id] ?? 2_000_000e6 + wave)]);
  }
  return pointsOf(rows);
};

/** Made-up figures for some series, none for the others. */
export const snapshotOf = (ids: readonly SeriesId[]): Snapshot =>
  Object.fromEntries(seriesIds.map((id) => [id, ids.includes(id) ? figures(id) : noPoints])) as Snapshot;

export const IDS = ['reservesWednesday', 'factorsSupplying', 'factorsAbsorbing', 'sofr', 'srf'] as const;

export type World = {
  readonly publisher: FakePublisher;
  library: LiveLibrary;
  refresher: Refresher;
  store: Store;
  readonly said: string[];
  readonly dir: string;
  clock: Date;
  /** Gives a publisher up soon: one that never answers, since on a busy machine others may take as long. */
  hurry(isSlow: boolean): void;
  /** Ends this process and starts the next one on the same store. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** A library, its store and its refresher, with a publisher of its own. */
export const world = async ({
  ids = IDS as readonly SeriesId[],
  addresses = {} as Addresses,
  fetcher: options = {} as FetcherOptions,
} = {}): Promise<World> => {
  const dir = mkdtempSync(join(tmpdir(), 'reservoir-living-'));
  const snapshot = snapshotOf(ids);
  const publisher = await openFakePublisher((id) => snapshot[id]);
  const [patient, hasty] = [20_000, 50].map((timeoutMs) =>
    createFetcher({ attempts: 1, timeoutMs, burst: 1000, ...options }),
  ) as [Fetcher, Fetcher];
  let isHasty = false;
  const fetcher: Fetcher = (...asked) => (isHasty ? hasty : patient)(...asked);
  const said: string[] = [];
  const self = { publisher, said, dir, clock: new Date('2026-10-02T14:00:00Z') } as World;
  const open = async () => {
    self.store = await openStore({ dir });
    const parts = { releases, now: () => self.clock, warn: (sentence: string) => void said.push(sentence) };
    self.library = createLibrary({ ...parts, snapshot, store: self.store });
    await self.library.load();
    self.refresher = createRefresher({
      ...parts,
      library: self.library,
      sources: sources({ ...publisher.addresses, ...addresses }),
      fetcher,
      ids,
    });
  };
  await open();
  return Object.assign(self, {
    hurry(isSlow: boolean) {
      isHasty = isSlow;
    },
    async restart() {
      await self.refresher.stop();
      await self.store.close();
      await open();
    },
    async close() {
      await self.refresher.stop();
      await self.store.close();
      await publisher.close();
      rmSync(dir, { recursive: true, force: true });
    },
  });
};

/** When the figure for a day comes out. */
export const outAt = (id: SeriesId, of: Day) => new Date(expectedAt(releases, series(id).release, of));
