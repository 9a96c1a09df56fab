import type { Answer } from './request.ts';

/** Discord's error codes that are answered here: HTTP status and message (https://docs.discord.com/developers/topics/opcodes-and-status-codes#json). */
const known = {
  0: [404, '404: Not Found'],
  10002: [404, 'Unknown Application'],
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  20016: [429, 'This action cannot be performed due to slowmode rate limit'],
  20028: [429, 'The channel you are writing has hit the write rate limit'],
  20029: [429, 'The write action you are performing on the server has hit the write rate limit'],
  30034: [400, 'Max number of daily application command creates has been reached (200)'],
  40005: [413, 'Request entity too large'],
  40033: [400, 'This message has already been crossposted'],
  40060: [400, 'Interaction has already been acknowledged'],
  40094: [400, 'This interaction has reached the maximum number of follow-up messages'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50008: [400, 'Cannot send messages in a non-text channel'],
  50013: [403, 'Missing Permissions'],
  50024: [400, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50035: [400, 'Invalid Form Body'],
  50083: [400, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
  160002: [400, 'Cannot reply without permission to read message history'],
  160005: [400, 'Thread is locked'],
  200000: [400, 'Message was blocked by automatic moderation'],
} as const;

/** A code a request is refused with here. */
export type DiscordErrorCode = keyof typeof known;

/** Where a request body is wrong, with Discord's code and message for it. */
export type FieldError = { readonly path: readonly PropertyKey[]; readonly code: string; readonly message: string };

/** A request Discord would refuse, with the answer it would get. */
export class DiscordError extends Error {
  override name = 'DiscordError' as const;
  readonly code: number;
  readonly status: number;
  readonly fieldErrors: readonly FieldError[];
  constructor(code: DiscordErrorCode, fieldErrors: readonly FieldError[] = []) {
    super(known[code][1]);
    this.code = code;
    this.status = known[code][0];
    this.fieldErrors = fieldErrors;
  }
}

/** The HTTP status and message Discord gives with a code; nothing for a code not known here. */
export const errorMeaning = (code: number): { readonly status: number; readonly message: string } | undefined => {
  const entry = known[code as DiscordErrorCode] as (typeof known)[DiscordErrorCode] | undefined;
  return entry && { status: entry[0], message: entry[1] };
};

/** Discord's error body: fieldErrors as a tree along their paths, each leaf an `_errors` list. */
const errorBody = (error: DiscordError): object => {
  const body = { message: error.message, code: error.code };
  if (error.fieldErrors.length === 0) return body;
  const errors: Tree = {};
  for (const { path, code, message } of error.fieldErrors) {
    let at = errors;
    for (const step of path) {
      at[String(step)] ??= {};
      at = at[String(step)] as Tree;
    }
    at._errors = [...((at._errors as object[] | undefined) ?? []), { code, message }];
  }
  return { ...body, errors };
};

type Tree = { [step: string]: Tree | object[] };

/** The answer to a request that is refused. */
export const refused = (error: DiscordError): Answer => ({ status: error.status, body: errorBody(error) });

/** The answer to a request that came too early; `retryAfter` in seconds. */
export const tooManyRequests = (
  retryAfter: number,
  global: boolean,
  headers: Readonly<Record<string, string>>,
): Answer => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
  headers: { ...headers, 'retry-after': String(Math.ceil(retryAfter)) },
});
