import { PostError, type Poster } from '../doors/poster.ts';
import { acquire, type Lease } from '../storage/lease.ts';
import { canonical } from '../storage/records.ts';
import {
  type Deliveries,
  type Delivery,
  type DeliveryOutcome,
  type Destination,
  isOwed,
  type LeasedDelivery,
  type MessageContent,
  nonceOf,
  outcomeOf,
  stateOf,
} from './delivery.ts';
import { isAbandoned } from './owner.ts';

export type DeliverParts = {
  readonly deliveries: Deliveries;
  readonly poster: Poster;
  readonly owner: string;
  readonly now?: () => number;
  /** Time that never jumps, for leases (ms). */
  readonly elapsed?: () => number;
  /** How long others leave a message alone that somebody has leased (ms): longer than any request may take. */
  readonly leaseMs?: number;
};

/** Brings messages to channels, each once; every act is one try, and says what came of it. */
export type Deliver = {
  /** One try to bring a message to a channel: whatever happened before, it ends up there once. */
  post(key: string, where: Destination, content: MessageContent): Promise<DeliveryOutcome>;
  /** Rewrites a message that shows other figures; one that cannot be rewritten stays as it is, and is owed only where it stands for good. */
  revise(key: string, where: Destination, content: MessageContent): Promise<DeliveryOutcome>;
  /** Publishes a message to those who follow its channel. */
  crosspost(key: string, where: Destination): Promise<DeliveryOutcome>;
  /** Notes that a message is not to be sent. */
  skip(key: string): Promise<void>;
};

type State = Required<DeliverParts> & {
  /** What this process is at work on. */
  readonly underWay: Set<string>;
  /** Leases of others as they were first seen, and when. */
  readonly seen: Map<string, { readonly text: string; readonly at: number }>;
};

/**
 * Delivers each message once, through crashes, doubles and lost connections. A record is claimed before anything is sent;
 * it says `sending` while a request may be on its way; and who finds it so looks in the channel before sending again.
 * Where it may not look, the message waits until it may: it is never posted on the chance that it has not arrived.
 */
export const createDeliver = (parts: DeliverParts): Deliver => {
  const state: State = {
    now: Date.now,
    elapsed: () => performance.now(),
    leaseMs: 60_000,
    ...parts,
    underWay: new Set(),
    seen: new Map(),
  };
  return {
    post: (key, where, content) => alone(state, key, () => post(state, key, where, content)),
    revise: (key, where, content) => alone(state, key, () => revise(state, key, where, content)),
    crosspost: (key, where) => alone(state, `${key}#crosspost`, () => crosspost(state, key, where)),
    skip: async (key) =>
      void (await state.deliveries.insert(key, { state: 'skipped', tries: 0, owner: state.owner, until: 0 })),
  };
};

/** Does one thing at a time about a message. */
const alone = async (
  { underWay }: State,
  key: string,
  act: () => Promise<DeliveryOutcome>,
): Promise<DeliveryOutcome> => {
  if (underWay.has(key)) return { kind: 'busy' };
  underWay.add(key);
  try {
    return await act();
  } catch (error) {
    return outcomeOf(error);
  } finally {
    underWay.delete(key);
  }
};

const post = async (
  state: State,
  key: string,
  where: Destination,
  content: MessageContent,
): Promise<DeliveryOutcome> => {
  const request = { owner: state.owner, forMs: state.leaseMs, now: state.now(), isFree: isFree(state, key) };
  const record = await acquire<Delivery>(state.deliveries, key, { state: 'claimed', tries: 0 }, request, isOwed);
  if (!record) return settled(await state.deliveries.get(key));
  state.seen.delete(key);
  if (stateOf(record) === 'claimed') return send(state, key, record, where, content);
  const found = await state.poster.find(where.channel, nonceOf(key, record.round), record.at ?? state.now());
  if (found === undefined) return send(state, key, record, where, content);
  if (found !== 'unreadable') return arrived(state, key, record, where, found, record.digest);
  await move(state, key, record, { state: 'sending', until: 0 });
  const error = new Error('it may have arrived, and the bot may not look back there (Read Message History)');
  return { kind: 'blocked', reason: 'unsure', error, isInvalid: false };
};

/**
 * Whether somebody's lease may be taken over: it was given back, is this process's own from before an error, was left by
 * a process that is no more, or has not changed for as long as it holds. Clocks of two machines are never compared.
 */
const isFree =
  ({ owner, seen, elapsed, leaseMs }: State, key: string) =>
  (lease: Lease): boolean => {
    if (lease.until === 0 || lease.owner === owner || isAbandoned(lease, owner)) return true;
    const [text, before] = [canonical(lease), seen.get(key)];
    if (before?.text === text) return elapsed() - before.at >= leaseMs;
    seen.set(key, { text, at: elapsed() });
    return false;
  };

/** Moves a record on; undefined when somebody else has taken it meanwhile. */
const move = async (
  { deliveries }: State,
  key: string,
  from: LeasedDelivery,
  change: Partial<LeasedDelivery>,
): Promise<LeasedDelivery | undefined> => {
  const to = { ...from, ...change };
  return (await deliveries.compareAndSet(key, from, to)) ? to : undefined;
};

const send = async (
  state: State,
  key: string,
  record: LeasedDelivery,
  where: Destination,
  content: MessageContent,
): Promise<DeliveryOutcome> => {
  const { answer, picture } = await content.make().catch(async (error) => {
    await move(state, key, record, { until: 0 });
    throw error;
  });
  const sending = await move(state, key, record, {
    state: 'sending',
    at: record.at ?? state.now(),
    tries: record.tries + 1,
    // What is on its way: who finds it there knows which figures it shows.
    digest: content.digest,
    until: state.now() + state.leaseMs,
  });
  if (!sending) return { kind: 'busy' };
  try {
    const outgoing = { answer, picture, role: where.role, pin: where.pin, nonce: nonceOf(key, record.round) };
    const message = await state.poster.send(where.channel, outgoing);
    return await arrived(state, key, sending, where, message, content.digest);
  } catch (error) {
    // A refusal says that this request did not arrive; whether one before it did stays to be looked for.
    const isRefused = error instanceof PostError && error.failure.kind !== 'unknown';
    await move(state, key, sending, { ...(isRefused && { state: stateOf(record) }), until: 0 });
    throw error;
  }
};

const arrived = async (
  state: State,
  key: string,
  record: LeasedDelivery,
  { announce }: Destination,
  message: string,
  digest: string | undefined,
): Promise<DeliveryOutcome> => {
  const crosspost = announce ? { crosspost: 'due' as const } : {};
  await move(state, key, record, {
    ...{ state: 'sent', message, until: 0, ...crosspost },
    ...(digest !== undefined && { digest }),
  });
  return { kind: 'sent', message, ...crosspost };
};

const revise = async (
  { deliveries, poster }: State,
  key: string,
  { channel, role, pin }: Destination,
  content: MessageContent,
): Promise<DeliveryOutcome> => {
  const record = await deliveries.get(key);
  if (record?.state !== 'sent' || record.digest === content.digest) return settled(record);
  const { answer, picture } = await content.make();
  let [isRewritten, isGone] = [true, false];
  try {
    await poster.edit(channel, record.message!, { answer, picture, role, nonce: nonceOf(key, record.round) });
  } catch (error) {
    const kind = error instanceof PostError ? error.failure.kind : 'retry';
    // What stands there for good is to be up to date again once it can be; a revision that cannot be shown is left out.
    if (kind !== 'missing' && (kind !== 'blocked' || pin)) throw error;
    [isRewritten, isGone] = [false, kind === 'missing'];
  }
  await deliveries.compareAndSet(key, record, { ...record, digest: content.digest });
  return { kind: 'already', message: record.message!, crosspost: record.crosspost, isRewritten, isGone };
};

const crosspost = async (
  { deliveries, poster }: State,
  key: string,
  { channel }: Destination,
): Promise<DeliveryOutcome> => {
  const record = await deliveries.get(key);
  if (record?.crosspost !== 'due') return settled(record);
  try {
    await poster.crosspost(channel, record.message!);
  } catch (error) {
    if (!(error instanceof PostError && error.failure.kind === 'missing')) throw error;
  }
  const now = (await deliveries.get(key)) ?? record;
  await deliveries.compareAndSet(key, now, { ...now, crosspost: 'done' });
  return { kind: 'already', message: record.message!, crosspost: 'done' };
};

/** How a message stands about which there is nothing to do here. */
const settled = (record: Delivery | undefined): DeliveryOutcome => {
  if (record?.state === 'sent') return { kind: 'already', message: record.message!, crosspost: record.crosspost };
  return { kind: record && stateOf(record) === 'skipped' ? 'skipped' : 'busy' };
};
