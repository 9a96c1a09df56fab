import { type Delivery, isOwed, type MessageContent } from '../delivery/delivery.ts';
import type { Job } from '../delivery/queue.ts';
import { type Day, iso } from '../values/day.ts';
import type { Spot, Subscription } from '../values/settings.ts';
import { coalesce } from './coalesce.ts';
import { isHeldBack } from './held-back.ts';
import { noticedIn, subscriptionLapse, tellLapse } from './lapse.ts';
import { postNow } from './post-now.ts';
import { forget } from './prune.ts';
import { weeklyContents } from './weekly-content.ts';
import { isReady, readWeekly, type WeeklyReading } from './weekly-reading.ts';
import { destinationOf, type WeeklyParts, type WeeklyState, weeklyKey } from './weekly-state.ts';

export type Weekly = {
  /** Looks whether something is to be posted or rewritten, and has it done; waits for no request. Looks asked for meanwhile become one. */
  look(): Promise<void>;
  /** Posts the latest reading somewhere at once; Trouble when it is there already or cannot be posted. */
  post(spot: Spot): Promise<void>;
  /** Looks now, whenever figures of the release arrive, and every so often; until stopped. */
  start(): void;
  stop(): Promise<void>;
};

/** The part of the clock that jobs of the weekly reading belong to. */
const PART = 'weekly reading';

/** Posts each weekly reading once in every channel that asked, when it has arrived. */
export const createWeekly = (parts: WeeklyParts): Weekly => {
  const { now = () => new Date(), delayedAfterMs = 2 * 3_600_000, everyMs = 60_000, log } = parts;
  const state: WeeklyState = { ...parts, now, delayedAfterMs, everyMs, startedAt: now().getTime() };
  const look = coalesce(() =>
    lookOnce(state).catch((error) => log.error({ err: error }, 'the weekly clock stumbled; it looks again soon')),
  );
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  return {
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

const lookOnce = async (state: WeeklyState): Promise<void> => {
  const at = state.now();
  const reading = await readWeekly(state.library, state.releases, at);
  if (!reading) return;
  await mindDelay(state, reading, at.getTime());
  if (state.seen?.day !== reading.day) state.seen = { day: reading.day, at: at.getTime() };
  const isHeld = await isHeldBack(state, reading);
  if (isHeld || !isReady(reading, state.seen.at, at.getTime())) {
    // What was said before is no longer the latest, or has come into doubt; what is only waited for changes nothing.
    if (isHeld || state.wanted !== reading.day) state.queue.want(PART, []);
    return;
  }
  state.queue.want(PART, await jobs(state, reading));
  if (state.wanted === reading.day) return;
  state.wanted = reading.day;
  await forget(state, reading.day);
};

/** Says once, whatever restarts or doubles there are, that a release is missing. */
const mindDelay = async (
  { deliveries, delayedAfterMs, startedAt, log }: WeeklyState,
  { next, due }: WeeklyReading,
  at: number,
): Promise<void> => {
  if (at < Math.max(due, startedAt) + delayedAfterMs) return;
  const key = `delayed/${iso(next)}`;
  if (!(await deliveries.insert(key, { state: 'skipped', tries: 0, owner: '', until: 0 }))) return;
  log.warn(
    { expected: new Date(due).toISOString(), reading: iso(next) },
    `delayed: H.4.1 with the reading of ${iso(next)} has not arrived; it is posted when it does`,
  );
};

/** What is owed of a reading, the oldest subscription first, and last those that take nothing at the moment. */
const jobs = async (state: WeeklyState, reading: WeeklyReading): Promise<Job[]> => {
  const { subscriptions } = await state.settings.all();
  const records = new Map(await state.deliveries.list(`weekly/${iso(reading.day)}/`));
  const contents = weeklyContents(state, reading);
  const line = [...subscriptions].sort(
    (a, b) => Number(a.paused !== undefined) - Number(b.paused !== undefined) || (a.after < b.after ? -1 : 1),
  );
  return line.flatMap((subscription) => {
    const key = weeklyKey(reading.day, subscription.channel);
    const where = destinationOf(subscription, roleOf(state, subscription));
    const report = reporter(state, subscription, reading.day);
    return steps(subscription, reading.day, contents(subscription), records.get(key)).map((step) => ({
      ...{ key, where, content: contents(subscription), step, report },
    }));
  });
};

const steps = (
  { after, last }: Subscription,
  day: Day,
  { digest }: MessageContent,
  record: Delivery | undefined,
): NonNullable<Job['step']>[] => {
  // Where the record is lost, the subscription knows what it got.
  if (!record) return after < iso(day) && last?.day !== iso(day) ? ['post'] : [];
  if (isOwed(record)) return ['post'];
  if (record.state !== 'sent') return [];
  return [
    // A crash may have come between the message and the note of where it is.
    ...(last?.message === record.message ? [] : ['post' as const]),
    ...(record.digest === digest ? [] : ['revise' as const]),
    ...(record.crosspost === 'due' ? ['crosspost' as const] : []),
  ];
};

/** The role of a subscription, unless it was deleted: that is noted. */
const roleOf = ({ poster, settings, log }: WeeklyState, subscription: Subscription): string | undefined => {
  const { guild, role } = subscription;
  if (!role || poster.hasRole(guild, role) !== false) return role;
  settings
    .update(subscription, { role: undefined, roleGone: true })
    .catch((error) => log.error({ err: error, guild }, 'a deleted role could not be noted'));
  return undefined;
};

/** Remembers where a reading is, or why it is not. */
const reporter = (state: WeeklyState, subscription: Subscription, day: Day): NonNullable<Job['report']> => {
  return async (outcome, tries) => {
    const { settings, now } = state;
    const noticed = noticedIn(subscription, outcome, tries, now());
    const last =
      'message' in outcome && subscription.last?.message !== outcome.message
        ? { last: { day: iso(day), message: outcome.message } }
        : undefined;
    if (noticed || last) await settings.update(subscription, { ...noticed, ...last });
    if (noticed?.paused && !subscription.paused)
      await tellLapse(
        state,
        `${iso(day)}/${subscription.channel}`,
        subscription,
        subscriptionLapse(subscription, noticed.paused.reason),
      );
  };
};
