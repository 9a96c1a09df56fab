import type { DeliveryOutcome } from './delivery.ts';
import type { Waits } from './waits.ts';

/**
 * What all jobs pass before they ask Discord for anything. It shuts when Discord as a whole takes nothing: then one
 * request at a time tries whether it does again. And it keeps the requests Discord counts as invalid within a budget.
 */
export type Gate = {
  /** Failures in a row, with nothing that went well between. */
  failures: number;
  /** When the next request may try whether Discord takes anything again (ms since 1970). */
  probeAt: number;
  /** Until when Discord told everything to wait (ms since 1970). */
  until: number;
  /** When the invalid requests of the last ten minutes were made, oldest first. */
  readonly invalid: number[];
  /** How many invalid requests may be made in ten minutes. */
  readonly mostInvalid: number;
};

/** So many failures in a row say that it is not the channels. */
const SHUT_AFTER = 5;
/** Discord bars an address after 10,000 invalid requests in ten minutes. */
export const MOST_INVALID = 2000;
const INVALID_MS = 10 * 60_000;

/** A gate that is open. */
export const createGate = (mostInvalid = MOST_INVALID): Gate => ({
  ...{ failures: 0, probeAt: 0, until: 0, invalid: [], mostInvalid },
});

/** Whether Discord as a whole takes nothing at the moment. */
export const isShut = ({ failures }: Gate): boolean => failures >= SHUT_AFTER;

/** How long to wait before a request may be made (ms). */
export const waitAt = (gate: Gate, now: number): number => {
  while (gate.invalid.length > 0 && gate.invalid[0]! <= now - INVALID_MS) gate.invalid.shift();
  const spent = gate.invalid.length < gate.mostInvalid ? 0 : gate.invalid.at(-gate.mostInvalid)! + INVALID_MS;
  return Math.max(gate.probeAt, gate.until, spent) - now;
};

/** Takes note of what came of a request. */
export const noteOutcome = (
  gate: Gate,
  outcome: DeliveryOutcome,
  now: number,
  [first, longest]: Waits['probe'],
): void => {
  if (outcome.kind === 'busy' || outcome.kind === 'already' || outcome.kind === 'superseded') return;
  if ('isInvalid' in outcome && outcome.isInvalid) gate.invalid.push(now);
  if (outcome.kind !== 'retry' && outcome.kind !== 'unknown') {
    Object.assign(gate, { failures: 0, probeAt: 0 });
    return;
  }
  if (outcome.everywhere) gate.until = Math.max(gate.until, now + (outcome.afterMs ?? first));
  if (outcome.afterMs !== undefined) return;
  gate.failures += 1;
  if (!isShut(gate)) return;
  gate.probeAt = now + Math.min(first * 2 ** (gate.failures - SHUT_AFTER), longest);
};
