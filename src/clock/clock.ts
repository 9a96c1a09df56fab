import type { Ask } from '../ask/ask.ts';
import type { Draw } from '../ask/draw.ts';
import type { Log } from '../ask/log.ts';
import type { SettingsStore } from '../ask/settings-store.ts';
import { createDeliver, type Deliveries, type DeliverParts } from '../delivery/deliver.ts';
import { thisProcess } from '../delivery/owner.ts';
import { createDeliveryQueue, type DeliveryQueueParts } from '../delivery/queue.ts';
import type { Poster } from '../doors/poster.ts';
import type { LiveLibrary, NewFigures } from '../library/library.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import { createServerSettings } from '../storage/server-settings.ts';
import type { Store } from '../storage/store.ts';
import type { Spot } from '../values/settings.ts';
import { Trouble } from '../values/trouble.ts';
import { createAlerts } from './alerts.ts';
import { concernsWeekly, createWeekly } from './weekly.ts';

/** What happens unasked: the weekly post, the alerts, and the settings of servers they follow. */
export type Clock = {
  /** For the asker, which is made before the clock can ask: it keeps settings, and posts once the clock runs. */
  readonly settingsStore: SettingsStore;
  /** Begins to watch and to post. */
  start(running: Running): void;
  stop(): Promise<void>;
};

export type ClockParts = {
  readonly library: Pick<LiveLibrary, 'get' | 'onNews'>;
  readonly store: Pick<Store, 'records'>;
  readonly releases: Releases;
  readonly log: Log;
  readonly now?: () => Date;
  /** Milliseconds after which a release is called delayed. */
  readonly delayedAfter?: number;
};

/** What the clock needs to post, there once the doors are open. */
export type Running = {
  readonly ask: Ask;
  readonly draw: Draw;
  readonly poster: Poster;
  readonly pace?: Pick<DeliveryQueueParts, 'perSecond' | 'atOnce' | 'wait'> & Pick<DeliverParts, 'lease'>;
};

/** New figures of one release come one after another; alerts are looked at once they have settled (ms). */
const SETTLE = 2000;
const AGAIN = 10 * 60_000;

export const createClock = ({ library, store, releases, log, now, delayedAfter }: ClockParts): Clock => {
  let post = async (_: Spot): Promise<void> => {
    throw new Trouble('notPosted', { reason: 'later' });
  };
  let stop = async () => {};
  const settingsStore = createServerSettings({
    store,
    post: (spot) => post(spot),
    warn: (sentence) => log.warn({}, sentence),
  });
  const time = now ? { now } : {};

  const start = ({ ask, draw, poster, pace = {} }: Running) => {
    const deliveries: Deliveries = store.records('posts');
    const { lease, ...paces } = pace;
    const deliver = createDeliver({ deliveries, poster, owner: thisProcess(), ...(lease && { lease }) });
    const queue = createDeliveryQueue({ deliver, log, ...paces });
    const parts = {
      ask,
      draw,
      library,
      releases,
      settingsStore: () => settingsStore,
      deliver,
      deliveries,
      queue,
      poster,
      log,
      ...time,
    };
    const weekly = createWeekly({ ...parts, ...(delayedAfter && { delayedAfter }) });
    const alerts = createAlerts(parts);

    const fresh = new Set<SeriesId>();
    let settling: NodeJS.Timeout | undefined;
    const quiet = library.onNews(({ id }: NewFigures) => {
      if (concernsWeekly(id)) void weekly.look();
      fresh.add(id);
      clearTimeout(settling);
      settling = setTimeout(() => {
        void alerts.look([...fresh]);
        fresh.clear();
      }, SETTLE);
    });
    post = weekly.post;
    weekly.start();
    void alerts.look();
    // What could not be posted is tried again; nothing goes off twice.
    const again = setInterval(() => void alerts.look(), AGAIN);
    stop = async () => {
      quiet();
      clearTimeout(settling);
      clearInterval(again);
      queue.stop();
      await Promise.all([weekly.stop(), alerts.stop()]);
    };
  };
  return { settingsStore, start, stop: () => stop() };
};
