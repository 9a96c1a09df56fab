import { messageLink } from '../ask/posting-check.ts';
import type { DeliveryOutcome, MessageContent } from '../delivery/delivery.ts';
import { series } from '../series/catalog.ts';
import type { Spot, Subscription } from '../values/settings.ts';
import { Trouble } from '../values/trouble.ts';
import { contentsOf } from './posts-content.ts';
import { destinationOf, type PostsState, postKey, recovered } from './posts-state.ts';

/** Posts the latest occasion somewhere at once; Trouble when it is there already or cannot be posted. */
export const postNow = async (state: PostsState, spot: Spot & Partial<Pick<Subscription, 'last'>>): Promise<void> => {
  const { kind } = state;
  const occasion = await kind.occasion(state.library, state.releases, state.now());
  const { code } = series(kind.lead);
  if (!occasion) throw new Trouble('noData', { code });
  if (await occasion.isHeldBack?.(state)) throw new Trouble('heldBack', { code });
  const [key, content] = [postKey(kind, occasion.day, spot.channel), contentsOf(state, occasion)(spot)];
  if (!(await state.deliveries.get(key))) await recovered(state, key, spot);
  const first = await state.deliver.post(key, destinationOf(kind, spot, spot.role), content);
  const outcome = first.kind === 'already' ? await afresh(state, key, spot, content, first) : first;
  if (outcome.kind === 'sent') {
    if (outcome.crosspost === 'due')
      state.queue.add(`${kind.about}, at once`, [
        { key, where: destinationOf(kind, spot), content, step: 'crosspost' },
      ]);
    return;
  }
  // What stands there is kept up to date by itself.
  if (outcome.kind === 'already' && kind.isStanding) return;
  if (outcome.kind === 'already')
    throw new Trouble('alreadyPosted', { link: messageLink(spot.guild, spot.channel, outcome.message) });
  if (outcome.kind === 'blocked') throw new Trouble('postBlocked', { reason: outcome.reason });
  const failed = outcome.kind === 'retry' || outcome.kind === 'unknown';
  throw new Trouble('notPosted', { reason: failed ? 'later' : 'busy' });
};

/** A message somebody has deleted may be posted again when they ask. */
const afresh = async (
  { kind, deliver, deliveries, poster }: PostsState,
  key: string,
  spot: Spot,
  content: MessageContent,
  already: DeliveryOutcome & { readonly message: string },
): Promise<DeliveryOutcome> => {
  const record = await deliveries.get(key);
  if (record?.message !== already.message || (await poster.exists(spot.channel, already.message))) return already;
  const { message: _, at: __, crosspost: ___, ...rest } = record;
  const fresh = { ...rest, state: 'claimed', tries: 0, until: 0, round: (record.round ?? 0) + 1 } as const;
  if (!(await deliveries.compareAndSet(key, record, fresh))) return already;
  return deliver.post(key, destinationOf(kind, spot, spot.role), content);
};
