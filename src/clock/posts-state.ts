import type { Ask } from '../ask/ask.ts';
import type { Draw } from '../ask/draw.ts';
import type { Library } from '../ask/library.ts';
import type { Log } from '../ask/log.ts';
import type { Deliver } from '../delivery/deliver.ts';
import type { Deliveries, Delivery, Destination } from '../delivery/delivery.ts';
import type { DeliveryQueue } from '../delivery/queue.ts';
import type { Poster } from '../doors/poster.ts';
import type { Releases } from '../series/facts.ts';
import type { Records } from '../storage/records.ts';
import type { ServerSettings } from '../storage/server-settings.ts';
import { type Day, iso } from '../values/day.ts';
import type { Spot, Subscription } from '../values/settings.ts';
import type { AcceptedFigure } from './held-back.ts';
import type { PostingKind } from './posting-kind.ts';

/** What the clock of a kind of post is given. */
export type PostsParts = {
  readonly ask: Ask;
  readonly draw: Draw;
  readonly library: Library;
  readonly releases: Releases;
  readonly settings: Pick<ServerSettings, 'all' | 'update' | 'apply'>;
  readonly deliver: Deliver;
  readonly deliveries: Deliveries;
  readonly accepted: Records<AcceptedFigure>;
  readonly queue: DeliveryQueue;
  readonly poster: Pick<Poster, 'exists' | 'hasRole' | 'tell'>;
  readonly log: Log;
  readonly now?: () => Date;
  /** How long after its expected moment a release is called delayed in the log (ms). */
  readonly delayedAfterMs?: number;
  /** How often it looks of itself (ms). */
  readonly everyMs?: number;
};

/** What the clock of a kind of post knows while it runs. */
export type PostsState = Required<PostsParts> & {
  readonly kind: PostingKind;
  readonly startedAt: number;
  /** The occasion held, and when this process first saw it: what is still missing then is waited for a little. */
  seen?: { readonly day: Day; readonly at: number };
  /** The occasion whose posts are asked for. */
  wanted?: Day;
};

/** The record of one occasion in one channel; of a standing message, whatever its day. */
export const postKey = ({ posting, isStanding }: PostingKind, day: Day, channel: string): string =>
  `${posting}/${isStanding ? 'standing' : iso(day)}/${channel}`;

/** Where something is posted, with the role it mentions: what stands there for good is pinned and not passed on. */
export const destinationOf = (
  { isStanding }: PostingKind,
  { guild, channel, kind }: Spot,
  role?: string,
): Destination => ({
  ...{ guild, channel, role, announce: kind === 'announcement' && !isStanding },
  ...(isStanding && { pin: true }),
});

/** Of a standing message whose record is lost, the subscription knows where it is. */
export const recovered = async (
  { kind, deliveries }: Pick<PostsState, 'kind' | 'deliveries'>,
  key: string,
  { last }: Partial<Pick<Subscription, 'last'>>,
): Promise<Delivery | undefined> => {
  if (!kind.isStanding || !last) return undefined;
  await deliveries.insert(key, { state: 'sent', tries: 0, owner: '', until: 0, message: last.message });
  return deliveries.get(key);
};
