import { type Day, iso } from '../values/day.ts';
import type { WeeklyState } from './weekly-state.ts';

/** Records of readings older than so many weeks are thrown away. */
const KEPT_WEEKS = 30;
/** A channel or server that has been gone for so long does not come back (ms). */
const GONE_MS = 30 * 86_400_000;

/** Throws away what nobody needs any more: records of old readings, and subscriptions of channels gone for good. */
export const forget = async (
  { deliveries, settings, now, log }: Pick<WeeklyState, 'deliveries' | 'settings' | 'now' | 'log'>,
  day: Day,
): Promise<void> => {
  const oldest = iso(day - KEPT_WEEKS * 7);
  for (const kind of ['weekly', 'delayed', 'held', 'told']) {
    for (const [key, record] of await deliveries.list(`${kind}/`)) {
      const about = key.split('/')[1]!;
      if (/^\d{4}-/.test(about) && about <= oldest) await deliveries.compareAndDelete(key, record);
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
