/** How much Discord takes at once; switched off unless a test asks for it. */
export type RateLimits = {
  /** Requests a second over all routes but interactions (https://docs.discord.com/developers/topics/rate-limits#global-rate-limit). */
  readonly global: number;
  /** Requests per window on one route and channel. */
  readonly perRoute: number;
  /** Milliseconds of a route's window. */
  readonly window: number;
};

/** Discord's global limit and the usual one for messages in a channel. */
export const discordRateLimits: RateLimits = { global: 50, perRoute: 5, window: 5000 };

/** What a request is told of its limits. */
export type Allowance = {
  readonly headers: Readonly<Record<string, string>>;
  /** Set when the request came too early. */
  readonly exceeded?: { readonly retryAfter: number; readonly global: boolean };
};

/** Fixed windows per bucket, as Discord's headers describe them; counted in real time, whatever the server's clock says. */
export const createRateLimiter = ({ global, perRoute, window }: RateLimits) => {
  const buckets = new Map<string, { left: number; resetsAt: number }>();

  const take = (key: string, limit: number, span: number) => {
    const now = performance.now();
    let bucket = buckets.get(key);
    if (!bucket || bucket.resetsAt <= now) bucket = { left: limit, resetsAt: now + span };
    buckets.set(key, bucket);
    bucket.left -= 1;
    return { left: bucket.left, resetAfter: (bucket.resetsAt - now) / 1000 };
  };

  return (route: string, key: string): Allowance => {
    const all = take('global', global, 1000);
    if (all.left < 0)
      return {
        headers: { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
        exceeded: { retryAfter: all.resetAfter, global: true },
      };
    const { left, resetAfter } = take(key, perRoute, window);
    const headers = {
      'x-ratelimit-bucket': Buffer.from(route).toString('hex').slice(0, 32),
      'x-ratelimit-limit': String(perRoute),
      'x-ratelimit-remaining': String(Math.max(0, left)),
      'x-ratelimit-reset': ((Date.now() + resetAfter * 1000) / 1000).toFixed(3),
      'x-ratelimit-reset-after': resetAfter.toFixed(3),
    };
    if (left >= 0) return { headers };
    return {
      headers: { ...headers, 'x-ratelimit-scope': 'user' },
      exceeded: { retryAfter: resetAfter, global: false },
    };
  };
};

/** Says what a request is allowed. */
export type RateLimiter = ReturnType<typeof createRateLimiter>;
