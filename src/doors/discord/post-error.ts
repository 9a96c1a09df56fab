import { RESTJSONErrorCodes as Code, DiscordAPIError, RateLimitError } from 'discord.js';
import type { PauseReason } from '../../values/settings.ts';
import { PostError, type SendFailure } from '../poster.ts';

/** Discord's codes for a thread nobody has written in for long, and for a message that is published already. */
export const [ARCHIVED, ALREADY_CROSSPOSTED] = [50_083, 40_033];

const BLOCKS: Readonly<Record<number, PauseReason>> = {
  [Code.UnknownChannel]: 'channelGone',
  [Code.UnknownGuild]: 'serverGone',
  [Code.MissingAccess]: 'noAccess',
  [Code.MissingPermissions]: 'noPermission',
  [Code.CannotSendMessagesToThisUser]: 'noDirect',
  [ARCHIVED]: 'archived',
  160005: 'locked',
};

/** Requests Discord counts as invalid. https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans */
const INVALID = [401, 403, 429];

/** No connection was made: nothing can have arrived. */
const NOT_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** How long everything waits when Discord refuses the bot itself (ms). */
const REFUSED_MS = 5 * 60_000;

/** What an error of Discord's, or of the way there, means for a message. */
export const postErrorOf = (cause: unknown): PostError =>
  new PostError(failureOf(cause), {
    cause,
    isInvalid: cause instanceof RateLimitError || (cause instanceof DiscordAPIError && INVALID.includes(cause.status)),
  });

const failureOf = (error: unknown): SendFailure => {
  if (error instanceof RateLimitError) {
    const afterMs = Math.max(error.retryAfter, error.sublimitTimeout, error.timeToReset);
    return { kind: 'retry', afterMs, everywhere: error.global };
  }
  if (error instanceof DiscordAPIError && error.status < 500) return refusalOf(error);
  const { code } = error as { code?: string; cause?: { code?: string } };
  const reason = code ?? (error as { cause?: { code?: string } }).cause?.code ?? '';
  // Anything else (a broken gateway, a cut connection, no answer in time) may hide a message that arrived.
  return { kind: NOT_CONNECTED.includes(reason) ? 'retry' : 'unknown' };
};

const refusalOf = ({ code, status }: DiscordAPIError): SendFailure => {
  const reason = BLOCKS[Number(code)];
  if (reason) return { kind: 'blocked', reason };
  if (code === Code.UnknownMessage) return { kind: 'missing' };
  // Without a code it is not the channel that refuses, but Discord's edge, or Discord the bot.
  if (status === 401 || (status === 403 && Number(code) === 0)) {
    return { kind: 'retry', afterMs: REFUSED_MS, everywhere: true };
  }
  return status === 400 || status === 403 ? { kind: 'blocked', reason: 'refused' } : { kind: 'retry' };
};
