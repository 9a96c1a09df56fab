import type { Log } from '../ask/log.ts';
import { channelMention } from '../ask/posting-check.ts';
import type { Deliveries, DeliveryOutcome } from '../delivery/delivery.ts';
import type { Poster } from '../doors/poster.ts';
import type { Noticed } from '../storage/server-settings.ts';
import { isDirect } from '../values/server-context.ts';
import type { Alert, Paused, PauseReason, Spot, Subscription } from '../values/settings.ts';
import { lapse } from '../words/lapse.ts';
import type { PostingKind } from './posting-kind.ts';

type LapseParts = {
  readonly deliveries: Deliveries;
  readonly poster: Pick<Poster, 'tell'>;
  readonly log: Log;
  readonly now: () => Date;
};

/** One refusal may pass; the second in a row is a lapse. */
const CONFIRMED = 2;

/** What a setting is to remember of a try: that nothing arrives there, or that it does again. */
export const noticedIn = (
  { paused }: { readonly paused?: Paused },
  outcome: DeliveryOutcome,
  tries: number,
  now: Date,
): Noticed | undefined => {
  if (outcome.kind === 'sent' || (outcome.kind === 'already' && outcome.isRewritten)) return { paused: undefined };
  if (outcome.kind !== 'blocked' || tries < CONFIRMED || paused?.reason === outcome.reason) return undefined;
  return { paused: { reason: outcome.reason, at: paused?.at ?? now.toISOString() } };
};

/** Tells whoever set something up, once, that it does not get through; they may not allow it, and nobody waits for it. */
export const tellLapse = async (
  { deliveries, poster, log }: LapseParts,
  key: string,
  { by, guild, channel }: Spot,
  sentence: string,
): Promise<void> => {
  // Who takes no direct messages takes none about that either.
  if (
    !by ||
    isDirect(guild) ||
    !(await deliveries.insert(`told/${key}`, { state: 'skipped', tries: 0, owner: '', until: 0 }))
  )
    return;
  poster
    .tell(by.user, sentence)
    .catch((error: Error) => log.info({ channel, why: error.message }, 'who set it up could not be told of a lapse'));
};

/** What they are told of a subscription. */
export const subscriptionLapse = (
  { posting, called }: Pick<PostingKind, 'posting' | 'called'>,
  { by, channel }: Subscription,
  reason: PauseReason,
): string => {
  const locale = by?.locale ?? 'en';
  const say = lapse(locale);
  return say.post(called[locale], posting, channelMention(channel), say.reasons[reason]);
};

/** What they are told of an alert. */
export const alertLapse = ({ by, channel, number }: Alert, reason: PauseReason): string => {
  const say = lapse(by?.locale ?? 'en');
  return say.alert(String(number), channelMention(channel), say.reasons[reason]);
};
