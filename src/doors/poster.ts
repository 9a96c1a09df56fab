import type { Answer } from '../values/answer.ts';
import type { PauseReason } from '../values/settings.ts';

/** An answer on its way to a channel, unasked. */
export type OutgoingMessage = {
  readonly answer: Answer;
  readonly picture?: Buffer | undefined;
  /** Tells this message from every other: it travels with the message, and the message is known by it. At most 25 characters. */
  readonly nonce: string;
  readonly role?: string | undefined;
  /** It is pinned once it is there, where the bot may. */
  readonly pin?: boolean | undefined;
};

/** What became of a message that was not simply taken. */
export type SendFailure =
  /** Nothing arrives there until somebody sets it right. */
  | { readonly kind: 'blocked'; readonly reason: PauseReason }
  /** It did not arrive; it may the next time: after so long, where Discord says, and so everything else where it says that too. */
  | { readonly kind: 'retry'; readonly afterMs?: number; readonly everywhere?: boolean }
  /** It may have arrived. */
  | { readonly kind: 'unknown' }
  /** The message it is about is gone. */
  | { readonly kind: 'missing' };

/** Why a message could not be posted, with what to do about it. */
export class PostError extends Error {
  override name = 'PostError' as const;
  readonly failure: SendFailure;
  /** Whether Discord counts the request among a bot's invalid ones (401, 403, 429), of which it bears 10,000 in ten minutes. */
  readonly isInvalid: boolean;
  constructor(failure: SendFailure, options: { readonly cause: unknown; readonly isInvalid?: boolean }) {
    super((options.cause as Error).message, options);
    this.failure = failure;
    this.isInvalid = options.isInvalid ?? false;
  }
}

/** Puts messages in channels. What goes wrong is thrown as a PostError; nothing is ever sent twice by itself. */
export type Poster = {
  /** Posts; gives the message's id. The same nonce within a few minutes gives the message that is there already. */
  send(channel: string, outgoing: OutgoingMessage): Promise<string>;
  edit(channel: string, message: string, outgoing: OutgoingMessage): Promise<void>;
  /** Publishes a message of an announcement channel to those who follow it; a second time changes nothing. */
  crosspost(channel: string, message: string): Promise<void>;
  /** Looks for an own message posted since a moment (ms since 1970), give or take a day; `unreadable` where the bot may not look back. */
  find(channel: string, nonce: string, since: number): Promise<string | 'unreadable' | undefined>;
  /** Whether a message is still there, as far as the bot can see. */
  exists(channel: string, message: string): Promise<boolean>;
  /** Whether a server has a role; undefined where nobody knows. */
  hasRole(guild: string, role: string): boolean | undefined;
  /** Tells one person something where only they read it, if they allow that. */
  tell(user: string, sentence: string): Promise<void>;
};

/** What changed in a server as far as posting goes: rights may have come back, the bot, a channel or a role is gone. */
export type ServerChange =
  | { readonly kind: 'changed'; readonly guild: string }
  | { readonly kind: 'left'; readonly guild: string }
  | { readonly kind: 'channelDeleted'; readonly guild: string; readonly channel: string }
  | { readonly kind: 'roleDeleted'; readonly guild: string; readonly role: string };
