import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/** What tells a publisher which body we already have. */
export type Tags = { readonly etag?: string; readonly modified?: string };

/** A body, or the word that it has not changed. */
export type Fetched =
  | { readonly changed: false }
  | { readonly changed: true; readonly body: string; readonly tags: Tags };

/** Gets bodies from publishers, politely: never more than they allow, never more than we can hold. */
export type Fetcher = (url: URL, tags?: Tags) => Promise<Fetched>;

/** A publisher that did not answer as it should: one plain sentence, without the address' parameters (a key may be among them). */
export class Unavailable extends Error {
  override name = 'Unavailable' as const;
  /** Asking again soon may help. */
  readonly passing: boolean;
  constructor(message: string, passing: boolean, options?: ErrorOptions) {
    super(message, options);
    this.passing = passing;
  }
}

export type FetcherOptions = {
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<unknown>;
  /** How often a request is made before it counts as failed. */
  readonly attempts?: number;
  /** For the whole answer, its body included. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** Each host's budget: so many at once, then one every so often. */
  readonly burst?: number;
  readonly everyMs?: number;
  /** Ends every request and every wait, when the bot stops. */
  readonly signal?: AbortSignal;
};

/** How long a host may make us wait within one attempt (ms); longer, and the scheduler comes back later. */
const LONGEST_REST_MS = 60_000;

/** What a fetcher knows while it runs. */
type Fetching = {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly burst: number;
  readonly everyMs: number;
  readonly stop: AbortSignal;
  /** When each host may be asked next if all had kept their distance (the generic cell rate algorithm). */
  readonly turns: Map<string, number>;
  /** Until when a host asked to be left alone. */
  readonly resting: Map<string, number>;
};

/** Asks hosts within their budgets, and again where that may help. */
export const createFetcher = ({
  fetch = globalThis.fetch,
  now = Date.now,
  random = Math.random,
  signal: stop = new AbortController().signal,
  sleep = (ms) => setTimeout(ms, undefined, { signal: stop }),
  attempts = 3,
  timeoutMs = 20_000,
  maxBytes = 8_000_000,
  burst = 5,
  everyMs = 1000,
}: FetcherOptions = {}): Fetcher => {
  setMaxListeners(0, stop);
  const budgets = { turns: new Map<string, number>(), resting: new Map<string, number>() };
  const fetching: Fetching = { ...{ fetch, now, sleep, timeoutMs, maxBytes, burst, everyMs, stop }, ...budgets };
  return async (url, tags = {}) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await fetchOnce(fetching, url, tags);
      } catch (error) {
        if (stop.aborted) throw new Unavailable('the bot is stopping', false);
        if (!(error as Unavailable).passing || attempt >= attempts) throw error;
        await sleep(backOff(attempt, random)).catch(() => {});
      }
    }
  };
};

/** Waits until a host may be asked again. */
const turn = async ({ now, sleep, burst, everyMs, turns, resting }: Fetching, host: string): Promise<void> => {
  const rest = Math.max(0, (resting.get(host) ?? 0) - now());
  if (rest > LONGEST_REST_MS)
    throw new Unavailable(`${host} asked to be left alone for ${Math.ceil(rest / 1000)} s`, true);
  const start = now() + rest;
  const due = Math.max(turns.get(host) ?? 0, start);
  turns.set(host, due + everyMs);
  const pause = Math.max(start, due - (burst - 1) * everyMs) - now();
  if (pause > 0) await sleep(pause);
};

const fetchOnce = async (fetching: Fetching, url: URL, tags: Tags): Promise<Fetched> => {
  const { fetch, timeoutMs, maxBytes, stop } = fetching;
  await turn(fetching, url.host);
  const late = AbortSignal.timeout(timeoutMs);
  const signal = AbortSignal.any([late, stop]);
  try {
    const response = await followed(fetch, url, { signal, headers: headers(tags) });
    if (response.status === 304) {
      await response.body?.cancel();
      return { changed: false };
    }
    if (!response.ok) await refuse(fetching, url.host, response);
    return { changed: true, body: await text(response, url.host, maxBytes), tags: tagsOf(response.headers) };
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    if (late.aborted) throw new Unavailable(`${url.host} did not answer within ${timeoutMs / 1000} s`, true);
    throw new Unavailable(`${url.host} could not be reached, or broke off in the middle`, true, { cause: error });
  }
};

/** An answer without figures: the host is left alone as long as it asks for. */
const refuse = async ({ now, resting }: Fetching, host: string, response: Response): Promise<never> => {
  await response.body?.cancel();
  const rest = restOf(response.headers.get('retry-after'), now());
  if (rest > 0) resting.set(host, now() + rest);
  const passing = response.status === 429 || response.status >= 500;
  throw new Unavailable(`${host} answered ${response.status}`, passing);
};

const REDIRECTS = [301, 302, 303, 307, 308];
/** More than this is going round in a circle. */
const MOST_REDIRECTS = 5;

/** Follows a publisher to where it says its figures are, as far as that is still the publisher. */
const followed = async (fetch: typeof globalThis.fetch, start: URL, options: RequestInit): Promise<Response> => {
  let url = start;
  for (let hops = 0; ; hops++) {
    const response: Response = await fetch(url, { ...options, redirect: 'manual' });
    const location = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
    if (location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (!next || hops === MOST_REDIRECTS || !mayFollow(start, next))
      throw new Unavailable(
        `${start.host} sends its readers to ${next?.host ?? 'nowhere'}, which is not followed`,
        false,
      );
    url = next;
  }
};

/** A redirect stays on the host the setting names, or leads by https to another host of the same publisher; never to a bare address. */
export const mayFollow = (from: URL, to: URL): boolean => {
  if (to.host === from.host) return to.protocol === from.protocol || to.protocol === 'https:';
  if (to.protocol !== 'https:' || to.port !== '' || to.username !== '') return false;
  const publisher = domainOf(from.hostname);
  return publisher !== undefined && publisher === domainOf(to.hostname);
};

/** The last two names of a host (`stlouisfed.org`); undefined for an address in numbers and for a name without dots. */
const domainOf = (hostname: string): string | undefined =>
  /^[\d.]+$|:/.test(hostname) ? undefined : /[^.]+\.[^.]+$/.exec(hostname)?.[0];

/** Twice as long each time, up to half an hour, and never quite the same for two who failed together. */
export const backOff = (failures: number, random: () => number = Math.random): number =>
  Math.min(1000 * 2 ** failures, 1_800_000) * (0.5 + random() / 2);

const headers = ({ etag, modified }: Tags): Record<string, string> => ({
  'user-agent': 'reservoir (a Discord bot)',
  accept: 'application/json, text/csv, */*;q=0.1',
  ...(etag && { 'if-none-match': etag }),
  ...(modified && { 'if-modified-since': modified }),
});

const tagsOf = (headers: Headers): Tags => {
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  return { ...(etag && { etag }), ...(modified && { modified }) };
};

/** `Retry-After`, in seconds or as a date, as milliseconds from now. */
const restOf = (value: string | null, now: number): number => {
  if (!value) return 0;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
};

/** The body as text; given up as soon as it is too large, whatever its header said. */
const text = async (response: Response, host: string, maxBytes: number): Promise<string> => {
  const decoder = new TextDecoder();
  const chunks: string[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new Unavailable(`${host} sent more than ${Math.floor(maxBytes / 1e6)} MB`, false);
    chunks.push(decoder.decode(chunk, { stream: true }));
  }
  return chunks.join('') + decoder.decode();
};
