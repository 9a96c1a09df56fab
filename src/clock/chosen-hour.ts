import { nextTime } from '../series/day-start.ts';
import { iso } from '../values/day.ts';
import type { Subscription } from '../values/settings.ts';
import type { Occasion } from './posting-kind.ts';
import type { PostsState } from './posts-state.ts';

/**
 * When an occasion was ready to be posted (ms), noted once for all processes: when the clock first found it so; where it
 * has just been started it may have been away, and takes the moment the occasion was expected.
 */
export const readySince = async (
  { kind, deliveries, seen, startedAt, everyMs, now }: PostsState,
  { day, due }: Occasion,
): Promise<number> => {
  const key = `ready/${iso(day)}/${kind.posting}`;
  const wasAway = (seen?.at ?? startedAt) - startedAt < everyMs;
  const until = wasAway ? Math.min(due, now().getTime()) : now().getTime();
  await deliveries.insert(key, { state: 'skipped', tries: 0, owner: '', until });
  return (await deliveries.get(key))?.until ?? until;
};

/** Whether somebody who has chosen an hour still waits for it. */
export const isEarly = ({ at }: Pick<Subscription, 'at'>, ready: number, now: number): boolean =>
  at !== undefined && now < nextTime(ready, at.time, at.zone);
