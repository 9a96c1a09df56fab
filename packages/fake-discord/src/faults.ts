import type { Request } from './rest.ts';

/** What goes wrong with a request. */
export type Fault =
  /** Answered with a status and nothing else, as a broken gateway in front of Discord does. */
  | { readonly status: number }
  /** Refused with one of Discord's codes. */
  | { readonly code: number; readonly status?: number; readonly message?: string }
  /** Told to come back later. */
  | { readonly retryAfter: number; readonly scope?: 'user' | 'shared' | 'global' }
  /** The connection is cut before Discord saw the request, or after it did what was asked. */
  | { readonly drop: 'before' | 'after' }
  /** No answer ever comes: before, or after Discord did what was asked. */
  | { readonly hang: 'before' | 'after' }
  /** Served late, by this many milliseconds. */
  | { readonly delay: number };

/** Which requests a fault befalls; every one when nothing is said. */
export type FaultOn = {
  readonly method?: string;
  /** A route such as `/channels/:channel/messages`, or a pattern of the path. */
  readonly route?: string | RegExp;
  readonly when?: (request: Request) => boolean;
  /** How often it happens before things go well again; always, when not given. */
  readonly times?: number;
};

/** Faults to come, in the order they were asked for. */
export const createFaults = () => {
  const planned: { readonly on: FaultOn; readonly fault: Fault; left: number; hits: number }[] = [];
  return {
    add: (fault: Fault, on: FaultOn = {}) => {
      const plan = { on, fault, left: on.times ?? Number.POSITIVE_INFINITY, hits: 0 };
      planned.push(plan);
      return {
        /** How many requests it has met. */
        hits: () => plan.hits,
        clear: () => {
          plan.left = 0;
        },
      };
    },
    /** The fault this request meets, if any. */
    meet: (request: Request): Fault | undefined => {
      const plan = planned.find(({ on, left }) => left > 0 && fits(on, request));
      if (!plan) return undefined;
      plan.left -= 1;
      plan.hits += 1;
      return plan.fault;
    },
    clear: () => {
      planned.length = 0;
    },
  };
};
/** What injects faults and decides which request meets one. */
export type Faults = ReturnType<typeof createFaults>;

const fits = ({ method, route, when }: FaultOn, request: Request): boolean =>
  (method === undefined || method === request.method) &&
  (route === undefined || (typeof route === 'string' ? route === request.route : route.test(request.path))) &&
  (when === undefined || when(request));
