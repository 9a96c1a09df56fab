import { type Day, iso } from '../values/day.ts';
import type { PostsState } from './posts-state.ts';

/** A channel or server that has been gone for so long does not come back (ms). */
const GONE_MS = 30 * 86_400_000;

/** What is noted of an occasion beside its posts is kept so long (days). */
const NOTED_DAYS = 30 * 7;
const NOTED = ['delayed', 'held', 'told'];

/** Throws away what nobody needs any more: records of old posts, and subscriptions of channels gone for good. */
export const forget = async (
  { kind, deliveries, settings, now, log }: Pick<PostsState, 'kind' | 'deliveries' | 'settings' | 'now' | 'log'>,
  day: Day,
): Promise<void> => {
  const kept = [[kind.posting, kind.keptDays] as const, ...NOTED.map((name) => [name, NOTED_DAYS] as const)];
  for (const [name, days] of kept) {
    for (const [key, record] of await deliveries.list(`${name}/`)) {
      const about = key.split('/')[1]!;
      if (/^\d{4}-/.test(about) && about <= iso(day - days)) await deliveries.compareAndDelete(key, record);
    }
  }
  for (const subscription of (await settings.all()).subscriptions) {
    const { paused, channel } = subscription;
    const isGone = paused?.reason === 'channelGone' || paused?.reason === 'serverGone';
    if (!isGone || now().getTime() - Date.parse(paused.at) < GONE_MS) continue;
    await settings.apply({ kind: 'unsubscribe', subscription });
    log.info(
      { channel, reason: paused.reason, since: paused.at },
      'a subscription ended: its channel is gone for good',
    );
  }
};
