import { type Delivery, isOwed, type MessageContent } from '../delivery/delivery.ts';
import type { Job } from '../delivery/queue.ts';
import { type Day, iso } from '../values/day.ts';
import type { Spot, Subscription } from '../values/settings.ts';
import { isEarly, readySince } from './chosen-hour.ts';
import { coalesce } from './coalesce.ts';
import { noticedIn, subscriptionLapse, tellLapse } from './lapse.ts';
import { postNow } from './post-now.ts';
import type { Occasion, PostingKind } from './posting-kind.ts';
import { contentsOf } from './posts-content.ts';
import { destinationOf, type PostsParts, type PostsState, postKey, recovered } from './posts-state.ts';
import { forget } from './prune.ts';

/** One kind of post, as the clock has it done. */
export type Posts = {
  readonly kind: PostingKind;
  /** Looks whether something is to be posted or rewritten, and has it done; waits for no request. Looks asked for meanwhile become one. */
  look(): Promise<void>;
  /** Posts the latest occasion somewhere at once; Trouble when it is there already or cannot be posted. */
  post(spot: Spot): Promise<void>;
  /** Looks now, whenever figures of the release arrive, and every so often; until stopped. */
  start(): void;
  stop(): Promise<void>;
};

/** Posts each occasion of a kind once in every channel that asked, when it has arrived. */
export const createPosts = (kind: PostingKind, parts: PostsParts): Posts => {
  const { now = () => new Date(), delayedAfterMs = 2 * 3_600_000, everyMs = 60_000, log } = parts;
  const state: PostsState = { ...parts, kind, now, delayedAfterMs, everyMs, startedAt: now().getTime() };
  const look = coalesce(() =>
    lookOnce(state).catch((error) =>
      log.error({ err: error }, `the clock of the ${kind.about} stumbled; it looks again soon`),
    ),
  );
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  return {
    kind,
    look,
    post: (spot) => postNow(state, spot),
    start() {
      timer ??= setInterval(() => {
        looking = look();
      }, everyMs);
      looking = look();
    },
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
};

const lookOnce = async (state: PostsState): Promise<void> => {
  const { kind, queue } = state;
  const at = state.now();
  const occasion = await kind.occasion(state.library, state.releases, at);
  if (!occasion) return;
  await mindDelay(state, occasion, at.getTime());
  if (state.seen?.day !== occasion.day) state.seen = { day: occasion.day, at: at.getTime() };
  const isHeld = (await occasion.isHeldBack?.(state)) ?? false;
  if (isHeld || !occasion.isReady(state.seen.at, at.getTime())) {
    // What was said before is no longer the latest, or has come into doubt; what is only waited for changes nothing.
    if (isHeld || state.wanted !== occasion.day) queue.want(kind.about, []);
    return;
  }
  queue.want(kind.about, await jobs(state, occasion));
  if (state.wanted === occasion.day) return;
  state.wanted = occasion.day;
  await forget(state, occasion.day);
};

/** Says once, whatever restarts or doubles there are, that a release is missing. */
const mindDelay = async (
  { deliveries, delayedAfterMs, startedAt, log }: PostsState,
  { next }: Occasion,
  at: number,
): Promise<void> => {
  if (!next || at < Math.max(next.due, startedAt) + delayedAfterMs) return;
  const { day, due, about } = next;
  const key = `delayed/${iso(day)}`;
  if (!(await deliveries.insert(key, { state: 'skipped', tries: 0, owner: '', until: 0 }))) return;
  log.warn(
    { expected: new Date(due).toISOString(), reading: iso(day) },
    `delayed: ${about} of ${iso(day)} has not arrived; it is posted when it does`,
  );
};

/** What is owed of an occasion, the oldest subscription first, and last those that take nothing at the moment. */
const jobs = async (state: PostsState, occasion: Occasion): Promise<Job[]> => {
  const { kind } = state;
  const { subscriptions } = await state.settings.all();
  const prefix = postKey(kind, occasion.day, '');
  const records = new Map(await state.deliveries.list(prefix));
  const contents = contentsOf(state, occasion);
  const wanting = subscriptions.filter((one) => one.posting === kind.posting && (occasion.isFor?.(one) ?? true));
  const line = wanting.sort(
    (a, b) => Number(a.paused !== undefined) - Number(b.paused !== undefined) || (a.after < b.after ? -1 : 1),
  );
  const ready = line.some(({ at }) => at) ? await readySince(state, occasion) : 0;
  const isoDay = iso(occasion.day);
  const owed = line.map(async (subscription): Promise<readonly Job[]> => {
    const key = `${prefix}${subscription.channel}`;
    const where = destinationOf(kind, subscription, roleOf(state, subscription));
    const report = reporter(state, subscription, occasion.day);
    const record = records.get(key) ?? (await recovered(state, key, subscription));
    if (!record && isEarly(subscription, ready, state.now().getTime())) return [];
    return steps(kind, subscription, isoDay, contents(subscription), record).map((step) => ({
      ...{ key, where, content: contents(subscription), step, report },
    }));
  });
  return (await Promise.all(owed)).flat();
};

const steps = (
  { isStanding }: PostingKind,
  { after, last, paused }: Subscription,
  isoDay: string,
  { digest }: MessageContent,
  record: Delivery | undefined,
): NonNullable<Job['step']>[] => {
  // Where the record is lost, the subscription knows what it got.
  if (!record) return isStanding || (after < isoDay && last?.day !== isoDay) ? ['post'] : [];
  if (isOwed(record)) return ['post'];
  if (record.state !== 'sent' || paused?.reason === 'deleted') return [];
  return [
    // A crash may have come between the message and the note of where it is.
    ...(last?.message === record.message ? [] : ['post' as const]),
    ...(record.digest === digest ? [] : ['revise' as const]),
    ...(record.crosspost === 'due' ? ['crosspost' as const] : []),
  ];
};

/** The role of a subscription, unless it was deleted: that is noted. */
const roleOf = ({ poster, settings, log }: PostsState, subscription: Subscription): string | undefined => {
  const { guild, role } = subscription;
  if (!role || poster.hasRole(guild, role) !== false) return role;
  settings
    .update(subscription, { role: undefined, roleGone: true })
    .catch((error) => log.error({ err: error, guild }, 'a deleted role could not be noted'));
  return undefined;
};

/** Remembers where a post is, or why it is not. */
const reporter = (state: PostsState, subscription: Subscription, day: Day): NonNullable<Job['report']> => {
  return async (outcome, tries) => {
    const { settings, now, kind } = state;
    const isGone = kind.isStanding && 'isGone' in outcome && outcome.isGone === true;
    const noticed = isGone
      ? { paused: { reason: 'deleted' as const, at: now().toISOString() } }
      : noticedIn(subscription, outcome, tries, now());
    const last =
      'message' in outcome && subscription.last?.message !== outcome.message
        ? { last: { day: iso(day), message: outcome.message } }
        : undefined;
    if (noticed || last) await settings.update(subscription, { ...noticed, ...last });
    // Who deleted it knows that it is gone.
    if (noticed?.paused && !subscription.paused && !isGone)
      await tellLapse(
        state,
        `${iso(day)}/${subscription.channel}/${subscription.posting}`,
        subscription,
        subscriptionLapse(kind, subscription, noticed.paused.reason),
      );
  };
};
