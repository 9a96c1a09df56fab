import { errorMeaning, tooManyRequests } from './discord-error.ts';
import type { Answer, RestRequest } from './request.ts';

/** What goes wrong with a request. */
export type Fault =
  /** Answered with a status and nothing else, as a broken gateway in front of Discord does. */
  | { readonly status: number }
  /** Refused with one of Discord's codes. */
  | { readonly code: number; readonly status?: number; readonly message?: string }
  /** Told to come back after so many seconds. */
  | { readonly retryAfter: number; readonly scope?: 'user' | 'shared' | 'global' }
  /** The connection is cut before Discord saw the request, or after it did what was asked. */
  | { readonly drop: 'before' | 'after' }
  /** No answer ever comes: before, or after Discord did what was asked. */
  | { readonly hang: 'before' | 'after' }
  /** Served late: not before something else has happened. */
  | { readonly until: Promise<unknown> };

/** Which requests a fault befalls; every one when nothing is said. */
export type FaultMatch = {
  readonly method?: string;
  /** A route such as `/channels/:channel/messages`, or a pattern of the path. */
  readonly route?: string | RegExp;
  readonly when?: (request: RestRequest) => boolean;
  /** How often it happens before things go well again; always, when not given. */
  readonly times?: number;
  /** From this moment of the server's clock on. */
  readonly from?: number | Date;
  /** Until this moment of the server's clock, not at it. */
  readonly to?: number | Date;
};

/** A fault that is planned, and how to call it off. */
export type PlannedFault = {
  /** How many requests it has met. */
  readonly hits: () => number;
  readonly clear: () => void;
};

type Plan = { readonly match: FaultMatch; readonly fault: Fault; left: number; hits: number };

/** Faults to come, in the order they were asked for. */
export type Faults = { readonly plans: Plan[]; readonly now: () => number };

/** No faults yet; `now` is the clock their schedule goes by. */
export const createFaults = (now: () => number): Faults => ({ plans: [], now });

/** Plans a fault. */
export const addFault = ({ plans }: Faults, fault: Fault, match: FaultMatch = {}): PlannedFault => {
  const plan: Plan = { match, fault, left: match.times ?? Number.POSITIVE_INFINITY, hits: 0 };
  plans.push(plan);
  return {
    hits: () => plan.hits,
    clear: () => {
      plan.left = 0;
    },
  };
};

/** The fault this request meets, if any. */
export const meetFault = ({ plans, now }: Faults, request: RestRequest): Fault | undefined => {
  const plan = plans.find(({ match, left }) => left > 0 && fits(match, request, now()));
  if (!plan) return undefined;
  plan.left -= 1;
  plan.hits += 1;
  return plan.fault;
};

const fits = ({ method, route, when, from, to }: FaultMatch, request: RestRequest, now: number): boolean =>
  (method === undefined || method === request.method) &&
  (route === undefined || (typeof route === 'string' ? route === request.route : route.test(request.path))) &&
  (from === undefined || now >= Number(from)) &&
  (to === undefined || now < Number(to)) &&
  (when === undefined || when(request));

/** Serves a request, or does to it what the fault says. */
export const withFault = async (
  fault: Fault | undefined,
  serve: () => Promise<Answer>,
): Promise<Answer | 'drop' | 'hang'> => {
  if (!fault) return serve();
  if ('drop' in fault) {
    if (fault.drop === 'after') await serve();
    return 'drop';
  }
  if ('hang' in fault) {
    if (fault.hang === 'after') await serve();
    return 'hang';
  }
  if ('until' in fault) {
    await fault.until;
    return serve();
  }
  if ('retryAfter' in fault) {
    const scope = fault.scope ?? 'user';
    const global = scope === 'global';
    const headers = { 'x-ratelimit-scope': scope, ...(global && { 'x-ratelimit-global': 'true' }) };
    return tooManyRequests(fault.retryAfter, global, headers);
  }
  if ('code' in fault) {
    const usual = errorMeaning(fault.code);
    const { status = usual?.status ?? 400, message = usual?.message ?? 'Refused' } = fault;
    return { status, body: { message, code: fault.code } };
  }
  return fault.status === 401
    ? { status: 401, body: { message: '401: Unauthorized', code: 0 } }
    : { status: fault.status, body: { message: `${fault.status}: unavailable`, code: 0 } };
};
