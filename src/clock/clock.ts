import type { Ask } from '../ask/ask.ts';
import type { Draw } from '../ask/draw.ts';
import type { Log } from '../ask/log.ts';
import { createDeliver, type DeliverParts } from '../delivery/deliver.ts';
import type { Deliveries } from '../delivery/delivery.ts';
import { thisProcess } from '../delivery/owner.ts';
import { createDeliveryQueue, type DeliveryQueue, type DeliveryQueueParts } from '../delivery/queue.ts';
import type { Poster, ServerChange } from '../doors/poster.ts';
import type { LiveLibrary } from '../library/library.ts';
import type { NewFigures } from '../library/state.ts';
import type { SeriesId } from '../series/catalog.ts';
import type { Releases } from '../series/facts.ts';
import type { ServerSettings } from '../storage/server-settings.ts';
import type { Store } from '../storage/store.ts';
import type { Posting, Spot } from '../values/settings.ts';
import { type Alerts, createAlerts } from './alerts.ts';
import { kinds } from './all-postings.ts';
import { createDepartures } from './departures.ts';
import { createPosts, type Posts } from './posts.ts';

/** What happens unasked: posts of every kind, and alerts. */
type Clock = {
  /** Posts the latest of a kind somewhere at once; Trouble when it is there already or cannot be posted. */
  post(posting: Posting, spot: Spot): Promise<void>;
  /** Hears what changed in a server: what could not be posted there may be now. */
  readonly noteChange: (change: ServerChange) => Promise<void>;
  /** Begins to watch and to post; what is known of servers the bot is in tells which it has left meanwhile. */
  start(isHere?: (guild: string) => boolean | undefined): void;
  stop(): Promise<void>;
};

type ClockParts = {
  readonly library: Pick<LiveLibrary, 'get' | 'onNews'>;
  readonly store: Pick<Store, 'records'>;
  readonly settings: ServerSettings;
  readonly releases: Releases;
  readonly ask: Ask;
  readonly draw: Draw;
  readonly poster: Poster;
  readonly log: Log;
  readonly now?: () => Date;
  /** Milliseconds after which a release is called delayed. */
  readonly delayedAfterMs?: number;
  readonly pace?: Pick<DeliveryQueueParts, 'perSecond' | 'atOnce' | 'waits'> & Pick<DeliverParts, 'leaseMs'>;
};

/** New figures of one release come one after another; alerts are looked at once they have settled (ms). */
const SETTLE_MS = 2000;
const ALERTS_EVERY_MS = 10 * 60_000;
const FORGET_EVERY_MS = 6 * 3_600_000;

export const createClock = ({ store, pace = {}, ...parts }: ClockParts): Clock => {
  const { leaseMs, ...queuePace } = pace;
  const deliveries: Deliveries = store.records('posts');
  const deliver = createDeliver({
    ...{ deliveries, poster: parts.poster, owner: thisProcess() },
    ...(leaseMs !== undefined && { leaseMs }),
  });
  const queue = createDeliveryQueue({ deliver, log: parts.log, ...queuePace });
  const shared = { ...parts, deliver, deliveries, queue, accepted: store.records<never>('accepted') };
  const posts = Object.values(kinds).map((kind) => createPosts(kind, shared));
  const alerts = createAlerts(shared);
  const { settings, log, now = () => new Date() } = parts;
  const departures = createDepartures({ store, settings, log, now });
  let stopWatching = () => {};
  const forget = () =>
    departures.forget().catch((error) => log.error({ err: error }, 'what servers left behind could not be deleted'));
  return {
    post: (posting, spot) => posts.find(({ kind }) => kind.posting === posting)!.post(spot),
    noteChange: (change) =>
      noteChange(settings, queue, change, departures).catch((error) =>
        log.error({ err: error }, 'a change in a server could not be taken note of'),
      ),
    start(isHere = () => undefined) {
      const quiet = watch(parts.library, posts, alerts);
      departures
        .compare(isHere)
        .then(forget, (error) => log.error({ err: error }, 'which servers were left could not be noted'));
      const again = setInterval(forget, FORGET_EVERY_MS);
      stopWatching = () => {
        quiet();
        clearInterval(again);
      };
    },
    async stop() {
      stopWatching();
      await queue.stop();
      await Promise.all([...posts, alerts].map((one) => one.stop()));
    },
  };
};

/** Looks when figures arrive, and every so often; returns how to stop. */
const watch = (library: ClockParts['library'], posts: readonly Posts[], alerts: Alerts): (() => void) => {
  const fresh = new Set<SeriesId>();
  let settling: NodeJS.Timeout | undefined;
  const quiet = library.onNews(({ id }: NewFigures) => {
    for (const one of posts) if (one.kind.concerns(id)) void one.look();
    fresh.add(id);
    clearTimeout(settling);
    settling = setTimeout(() => {
      void alerts.look([...fresh]);
      fresh.clear();
    }, SETTLE_MS);
  });
  for (const one of posts) one.start();
  void alerts.look();
  const again = setInterval(() => void alerts.look(), ALERTS_EVERY_MS);
  return () => {
    quiet();
    clearTimeout(settling);
    clearInterval(again);
  };
};

/** Ends what has no channel any more, forgets roles that are gone, and tries again where rights may have come back. */
const noteChange = async (
  settings: ServerSettings,
  queue: DeliveryQueue,
  change: ServerChange,
  departures: ReturnType<typeof createDepartures>,
): Promise<void> => {
  if (change.kind === 'left') return departures.left(change.guild);
  if (change.kind === 'changed') {
    await departures.back(change.guild);
    queue.wake(({ guild }) => guild === change.guild);
    return;
  }
  const { subscriptions, alerts } = await settings.all();
  if (change.kind === 'channelDeleted') {
    const isThere = ({ channel }: Spot) => channel === change.channel;
    for (const subscription of subscriptions.filter(isThere))
      await settings.apply({ kind: 'unsubscribe', subscription });
    for (const alert of alerts.filter(isThere)) await settings.apply({ kind: 'removeAlert', alert });
    return;
  }
  const mentions = ({ guild, role }: Spot) => guild === change.guild && role === change.role;
  const gone = { role: undefined, roleGone: true };
  for (const subscription of subscriptions.filter(mentions)) await settings.update(subscription, gone);
  for (const alert of alerts.filter(mentions)) await settings.updateAlert(alert, gone);
};
