import type { Answer } from '../values/answer.ts';
import type { PauseReason } from '../values/settings.ts';

/** An answer on its way to a channel, unasked. */
export type OutgoingMessage = {
  readonly answer: Answer;
  readonly picture?: Buffer | undefined;
  /** Tells this message from every other: it travels with the message, and the message is known by it. At most 25 characters. */
  readonly nonce: string;
  readonly role?: string | undefined;
};

/** What became of a message that was not simply taken. */
export type SendFailure =
  /** Nothing will arrive there until somebody sets it right. */
  | { readonly kind: 'pause'; readonly reason: PauseReason }
  /** It did not arrive; it may the next time. */
  | { readonly kind: 'again' }
  /** It may have arrived. */
  | { readonly kind: 'doubt' }
  /** The message it is about is gone. */
  | { readonly kind: 'gone' };

/** Why a message could not be posted, with what to do about it. */
export class PostError extends Error {
  override name = 'PostError' as const;
  readonly failure: SendFailure;
  constructor(fault: SendFailure, options: { readonly cause: unknown }) {
    super((options.cause as Error).message, options);
    this.failure = fault;
  }
}

/** Puts messages in channels. What goes wrong is thrown as a PostError. */
export type Poster = {
  /** Posts; gives the message's id. The same nonce within a few minutes gives the message that is there already. */
  send(channel: string, outgoing: OutgoingMessage): Promise<string>;
  edit(channel: string, message: string, outgoing: OutgoingMessage): Promise<void>;
  /** Publishes a message of an announcement channel to those who follow it; a second time changes nothing. */
  crosspost(channel: string, message: string): Promise<void>;
  /** Looks for an own message posted since a moment (ms since 1970); `unseen` where the bot may not look back. */
  find(channel: string, nonce: string, since: number): Promise<string | 'unseen' | undefined>;
  /** Whether a message is still there, as far as the bot can see. */
  exists(channel: string, message: string): Promise<boolean>;
};
