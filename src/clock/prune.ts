import { type Day, iso } from '../values/day.ts';
import type { Alert, Paused, PauseReason, SettingsChange, Subscription } from '../values/settings.ts';
import type { PostsState } from './posts-state.ts';

/** A channel or server that has been gone for so long does not come back (ms). */
const GONE_MS = 30 * 86_400_000;

/** Why nothing has arrived for so long where nobody will put it right: who takes no messages for a month wants none. */
const GONE: readonly PauseReason[] = ['channelGone', 'serverGone', 'noDirect'];

/** What is noted of an occasion beside its posts, and crossings that were told of, are kept so long (days). */
const NOTED_DAYS = 30 * 7;
const NOTED = ['delayed', 'ready', 'held', 'told', 'alert'];

type PruneParts = Pick<PostsState, 'kind' | 'deliveries' | 'settings' | 'now' | 'log'>;

/** Throws away what nobody needs any more: records of old posts, and what was set up for channels gone for good. */
export const forget = async (parts: PruneParts, day: Day): Promise<void> => {
  await forgetRecords(parts, day);
  await forgetGone(parts);
};

const forgetRecords = async ({ kind, deliveries }: PruneParts, day: Day): Promise<void> => {
  const kept = [[kind.posting, kind.keptDays] as const, ...NOTED.map((name) => [name, NOTED_DAYS] as const)];
  for (const [name, days] of kept)
    for (const [key, record] of await deliveries.list(`${name}/`)) {
      const about = dayIn(name, key);
      if (about !== undefined && about <= iso(day - days)) await deliveries.compareAndDelete(key, record);
    }
};

/** The day a record is about: the last part of an alert's name, which begins with its server; the second of any other. */
const dayIn = (name: string, key: string): string | undefined => {
  const parts = key.split('/');
  const part = name === 'alert' ? parts.at(-1) : parts[1];
  return part && /^\d{4}-\d{2}-\d{2}$/.test(part) ? part : undefined;
};

const forgetGone = async ({ settings, now, log }: PruneParts): Promise<void> => {
  const { subscriptions, alerts } = await settings.all();
  const endings: readonly (readonly [Subscription | Alert, SettingsChange, string])[] = [
    ...subscriptions.map((one) => [one, { kind: 'unsubscribe', subscription: one }, 'a subscription'] as const),
    ...alerts.map((one) => [one, { kind: 'removeAlert', alert: one }, 'an alert'] as const),
  ];
  // All at once: a store that writes a copy after each change writes one for all of them.
  const ended = endings.map(async ([{ paused, guild, channel }, change, what]) => {
    if (!isGoneForGood(paused, now())) return;
    await settings.apply(change);
    const { reason, at: since } = paused;
    log.info({ guild, channel, reason, since }, `${what} ended: its channel is gone for good`);
  });
  await Promise.all(ended);
};

const isGoneForGood = (paused: Paused | undefined, now: Date): paused is Paused =>
  paused !== undefined && GONE.includes(paused.reason) && now.getTime() - Date.parse(paused.at) >= GONE_MS;
