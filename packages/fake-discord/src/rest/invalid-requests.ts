/** Ten minutes, in milliseconds: how long an invalid request is counted (https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans). */
const WINDOW_MS = 10 * 60_000;

/** Counts answers of 401, 403 and 429: 10,000 in ten minutes and Discord's edge lets an address through no more. */
export type InvalidRequests = { readonly times: number[]; readonly limit: number };

/** Nothing counted yet. */
export const createInvalidRequests = (limit: number): InvalidRequests => ({ times: [], limit });

/** How many there were in the last ten minutes. */
export const countInvalid = ({ times }: InvalidRequests, now: number): number => {
  while (times.length > 0 && times[0]! <= now - WINDOW_MS) times.shift();
  return times.length;
};

/** Whether nothing from this address is let through any more. */
export const isBanned = (counted: InvalidRequests, now: number): boolean => countInvalid(counted, now) >= counted.limit;

/** Counts an answer when it is one of those; a limit shared by everybody is nobody's fault. */
export const noteAnswer = (
  { times }: InvalidRequests,
  now: number,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const shared = status === 429 && headers['x-ratelimit-scope'] === 'shared';
  if ([401, 403, 429].includes(status) && !shared) times.push(now);
};
