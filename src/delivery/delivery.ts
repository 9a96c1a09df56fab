import { createHash } from 'node:crypto';
import { type OutgoingMessage, PostError } from '../doors/poster.ts';
import type { Lease } from '../storage/lease.ts';
import type { Records } from '../storage/records.ts';
import type { PauseReason } from '../values/settings.ts';

/**
 * How far one message to one channel has come. `claimed`: somebody means to send it, and nothing of it has been sent.
 * `sending`: it may have arrived. `sent`: it has, and this is where. `skipped`: meant to be left out.
 */
type DeliveryState = 'claimed' | 'sending' | 'sent' | 'skipped';

export type Delivery = {
  /** Earlier versions also wrote `passed` (skipped) and `failed` (given up after a dozen tries). */
  readonly state: DeliveryState | 'passed' | 'failed';
  /** When it was first sent (ms since 1970). */
  readonly at?: number;
  readonly tries: number;
  readonly message?: string;
  /** Which figures the message shows. */
  readonly digest?: string;
  readonly crosspost?: 'due' | 'done';
  /** How often it was posted anew, because somebody had deleted it and asked for it again. */
  readonly round?: number;
};
export type LeasedDelivery = Delivery & Lease;
export type Deliveries = Records<LeasedDelivery>;

/** The state of a record, whichever version wrote it: what was once given up is owed, and looked for first. */
export const stateOf = ({ state }: Delivery): DeliveryState =>
  state === 'passed' ? 'skipped' : state === 'failed' ? 'sending' : state;

/** Whether a message has still to be brought to its channel. */
export const isOwed = (record: Delivery): boolean => ['claimed', 'sending'].includes(stateOf(record));

/** What a message says, made only when it is needed, and which figures it shows. */
export type MessageContent = {
  readonly digest: string;
  /** Rejects with `Superseded` when there is something newer to say. */
  make(): Promise<Pick<OutgoingMessage, 'answer' | 'picture'>>;
};

/** What was to be said is no longer the latest: its successor is sent in its stead. */
export class Superseded extends Error {
  override name = 'Superseded' as const;
}

export type Destination = {
  readonly guild: string;
  readonly channel: string;
  readonly role?: string | undefined;
  readonly announce: boolean;
  /** It stands there for good, and is kept up to date. */
  readonly pin?: boolean;
};

/** What came of one try. */
export type DeliveryOutcome =
  | {
      readonly kind: 'sent' | 'already';
      readonly message: string;
      readonly crosspost?: 'due' | 'done' | undefined;
      readonly isRewritten?: boolean;
      /** It was to be rewritten, and somebody has deleted it. */
      readonly isGone?: boolean;
    }
  /** Somebody else has it leased. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'blocked'; readonly reason: PauseReason; readonly error: Error; readonly isInvalid: boolean }
  /** It did not arrive, or (`unknown`) may have: the next try looks first. */
  | {
      readonly kind: 'retry' | 'unknown';
      readonly error: Error;
      readonly afterMs?: number | undefined;
      readonly everywhere?: boolean | undefined;
      readonly isInvalid: boolean;
    }
  | { readonly kind: 'skipped' | 'superseded' };

/** What an error on the way to Discord, or anywhere else, comes to. */
export const outcomeOf = (error: unknown): DeliveryOutcome => {
  if (error instanceof Superseded) return { kind: 'superseded' };
  if (!(error instanceof PostError)) return { kind: 'retry', error: error as Error, isInvalid: false };
  const { failure, isInvalid } = error;
  if (failure.kind === 'blocked') return { kind: 'blocked', reason: failure.reason, error, isInvalid };
  if (failure.kind === 'unknown') return { kind: 'unknown', error, isInvalid };
  const { afterMs, everywhere } = failure.kind === 'retry' ? failure : {};
  return { kind: 'retry', error, afterMs, everywhere, isInvalid };
};

/** A message's nonce: the same for the same message, whoever sends it. */
export const nonceOf = (key: string, round = 0): string =>
  createHash('sha256')
    .update(round === 0 ? key : `${key}#${round}`)
    .digest('base64url')
    .slice(0, 22);
