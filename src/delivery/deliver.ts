import { createHash } from 'node:crypto';
import { type OutgoingMessage, PostError, type Poster, type SendFailure } from '../doors/poster.ts';
import { acquire, type Lease } from '../storage/lease.ts';
import type { Records } from '../storage/records.ts';
import type { PauseReason } from '../values/settings.ts';
import { isAbandoned } from './owner.ts';

/**
 * How far one message to one channel has come. `claimed`: somebody means to send it, nothing has left the house.
 * `sending`: it may have arrived. `sent`: it has, and this is where. `failed`: given up. `passed`: meant to be left out.
 */
export type Delivery = {
  readonly state: 'claimed' | 'sending' | 'sent' | 'failed' | 'passed';
  /** When it first left the house (ms since 1970). */
  readonly at?: number;
  readonly tries: number;
  readonly message?: string;
  /** Which figures the message shows. */
  readonly digest?: string;
  readonly crosspost?: 'due' | 'done';
  /** How often it was posted anew, because somebody had deleted it and asked for it again. */
  readonly round?: number;
  readonly why?: string;
};
export type Deliveries = Records<Delivery & Lease>;

/** What a message says, made only when it is needed, and which figures it shows. */
export type MessageContent = {
  readonly digest: string;
  make(): Promise<Pick<OutgoingMessage, 'answer' | 'picture'>>;
};

export type Destination = { readonly channel: string; readonly role?: string | undefined; readonly announce: boolean };

/** What came of one try. */
export type DeliveryOutcome =
  | { readonly kind: 'sent' | 'already'; readonly message: string }
  /** Somebody else has it in hand. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'paused'; readonly reason: PauseReason }
  | { readonly kind: 'again'; readonly error: Error }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'passed' };

export type DeliverParts = {
  readonly deliveries: Deliveries;
  readonly poster: Poster;
  readonly owner: string;
  readonly now?: () => number;
  /** How long others leave a message alone that somebody has in hand (ms). */
  readonly lease?: number;
  /** How often a message is tried before it is given up. */
  readonly most?: number;
};

/** Discord remembers a nonce for a few minutes; we count on less. */
const NONCE_HOLDS = 2 * 60_000;

/** A message's nonce: the same for the same message, whoever sends it. */
export const nonceOf = (key: string, round = 0): string =>
  createHash('sha256')
    .update(round === 0 ? key : `${key}#${round}`)
    .digest('base64url')
    .slice(0, 22);

export type Deliver = {
  /** One try to bring a message to a channel: whatever happened before, it ends up there once. */
  (key: string, where: Destination, content: MessageContent): Promise<DeliveryOutcome>;
  /** Rewrites a message that shows other figures. */
  revise(key: string, where: Destination, content: MessageContent): Promise<DeliveryOutcome>;
  /** Notes that a message is not to be sent. */
  skip(key: string): Promise<void>;
};

/**
 * Delivers each message once, through crashes, doubles and lost connections. A record is claimed before anything leaves
 * the house; it says `sending` while a request may be on its way; and who finds it so after a crash looks in the channel
 * first. Where it may not look, Discord's own memory of the nonce decides while it lasts; after that the message is
 * given up rather than posted twice.
 */
export const createDeliver = ({
  deliveries,
  poster,
  owner,
  now = Date.now,
  lease = 60_000,
  most = 12,
}: DeliverParts): Deliver => {
  type Mine = Delivery & Lease;
  const inHand = new Set<string>();
  // What is not in this process' hands any more (an error came between) it may take up again at once.
  const isAbandonedLease = (held: Lease) => held.owner === owner || isAbandoned(held, owner);
  const leaseRequest = () => ({ owner, forMs: lease, now: now(), isAbandoned: isAbandonedLease });

  /** Moves a record on; undefined when somebody else has taken it meanwhile. */
  const move = async (key: string, from: Mine, change: Partial<Mine>): Promise<Mine | undefined> => {
    const to: Mine = { ...from, ...change };
    return (await deliveries.compareAndSet(key, from, to)) ? to : undefined;
  };

  const settle = async (
    key: string,
    from: Mine,
    { announce, channel }: Destination,
    message: string,
    digest: string,
  ) => {
    const sent = await move(key, from, {
      state: 'sent',
      message,
      digest,
      ...(announce ? { crosspost: 'due' } : { until: 0 }),
    });
    return sent && announce ? publish(key, sent, channel) : undefined;
  };

  const publish = async (key: string, sent: Mine, channel: string) => {
    try {
      await poster.crosspost(channel, sent.message!);
    } catch (error) {
      const tries = sent.tries + 1;
      const over = tries >= most || faultIn(error).kind === 'gone';
      await move(key, sent, { tries, until: 0, ...(over && { crosspost: 'done' }) });
      if (!over) throw error;
      return;
    }
    await move(key, sent, { crosspost: 'done', until: 0 });
  };

  /** What is to be done about a message that may have arrived already. */
  const arrived = async (
    key: string,
    record: Mine,
    { channel }: Destination,
  ): Promise<string | 'unknown' | undefined> => {
    const found = await poster.find(channel, nonceOf(key, record.round), record.at ?? now());
    if (found !== 'unseen') return found;
    return now() - (record.at ?? 0) > NONCE_HOLDS ? 'unknown' : undefined;
  };

  const send = async (
    key: string,
    record: Mine,
    where: Destination,
    content: MessageContent,
  ): Promise<DeliveryOutcome> => {
    const { answer, picture } = await content.make();
    const sending = await move(key, record, {
      state: 'sending',
      at: record.at ?? now(),
      tries: record.tries + 1,
      until: now() + lease,
    });
    if (!sending) return { kind: 'busy' };
    const outgoing = { answer, picture, role: where.role, nonce: nonceOf(key, record.round) };
    let message: string;
    try {
      message = await poster.send(where.channel, outgoing);
    } catch (error) {
      return fail(key, sending, error);
    }
    await settle(key, sending, where, message, content.digest);
    return { kind: 'sent', message };
  };

  const fail = async (key: string, record: Mine, error: unknown): Promise<DeliveryOutcome> => {
    const fault = faultIn(error);
    if (fault.kind === 'pause') {
      await move(key, record, { state: 'claimed', until: 0 });
      return { kind: 'paused', reason: fault.reason };
    }
    const why = (error as Error).message;
    if (record.tries >= most) {
      await move(key, record, { state: 'failed', until: 0, why });
      return { kind: 'failed', why };
    }
    await move(key, record, { state: fault.kind === 'doubt' ? 'sending' : 'claimed', until: 0 });
    return { kind: 'again', error: error as Error };
  };

  const attempt = async (key: string, where: Destination, content: MessageContent): Promise<DeliveryOutcome> => {
    const record = await acquire<Delivery>(deliveries, key, { state: 'claimed', tries: 0 }, leaseRequest(), unfinished);
    if (!record) return finished(await deliveries.get(key));
    if (record.state === 'sent') {
      await publish(key, record, where.channel);
      return { kind: 'already', message: record.message! };
    }
    if (record.state === 'claimed') return send(key, record, where, content);
    const found = await arrived(key, record, where);
    if (found === undefined) return send(key, record, where, content);
    if (found === 'unknown') {
      const why = 'it may have arrived before a crash, and the bot may not look back there (Read Message History)';
      await move(key, record, { state: 'failed', until: 0, why });
      return { kind: 'failed', why };
    }
    await settle(key, record, where, found, content.digest);
    return { kind: 'sent', message: found };
  };

  const once = async (key: string, work: () => Promise<DeliveryOutcome>): Promise<DeliveryOutcome> => {
    if (inHand.has(key)) return { kind: 'busy' };
    inHand.add(key);
    try {
      return await work();
    } catch (error) {
      return outcomeOf(error);
    } finally {
      inHand.delete(key);
    }
  };

  const revise = async (
    key: string,
    { channel, role }: Destination,
    content: MessageContent,
  ): Promise<DeliveryOutcome> => {
    const record = await deliveries.get(key);
    if (record?.state !== 'sent' || record.digest === content.digest) return finished(record);
    const { answer, picture } = await content.make();
    try {
      await poster.edit(channel, record.message!, { answer, picture, role, nonce: nonceOf(key, record.round) });
    } catch (error) {
      if (faultIn(error).kind !== 'gone') throw error;
    }
    await deliveries.compareAndSet(key, record, { ...record, digest: content.digest });
    return { kind: 'sent', message: record.message! };
  };

  return Object.assign(
    (key: string, where: Destination, content: MessageContent) => once(key, () => attempt(key, where, content)),
    {
      revise: (key: string, where: Destination, content: MessageContent) =>
        once(key, () => revise(key, where, content)),
      skip: async (key: string) => void (await deliveries.insert(key, { state: 'passed', tries: 0, owner, until: 0 })),
    },
  );
};

/** Whether there is still something to do about a message. */
export const unfinished = ({ state, crosspost }: Delivery): boolean =>
  state === 'claimed' || state === 'sending' || crosspost === 'due';

const finished = (record: Delivery | undefined): DeliveryOutcome => {
  if (record?.state === 'sent') return { kind: 'already', message: record.message! };
  if (record?.state === 'failed') return { kind: 'failed', why: record.why ?? '' };
  return { kind: record?.state === 'passed' ? 'passed' : 'busy' };
};

const faultIn = (error: unknown): SendFailure => (error instanceof PostError ? error.failure : { kind: 'again' });

const outcomeOf = (error: unknown): DeliveryOutcome => {
  const fault = faultIn(error);
  return fault.kind === 'pause' ? { kind: 'paused', reason: fault.reason } : { kind: 'again', error: error as Error };
};
