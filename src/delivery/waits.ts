import type { DeliveryOutcome } from './delivery.ts';

/** How long a job waits before its next try (ms): from seconds to minutes, and longer where somebody has to set something right. */
export type Waits = {
  readonly first: number;
  readonly longest: number;
  /** Where nothing arrives: soon once more, since one refusal may pass; then ever more seldom. A change told by the gateway ends the wait. */
  readonly blocked: readonly number[];
  /** While another process has it leased. */
  readonly busy: number;
  /** Between two requests that try whether Discord, which takes nothing, takes anything again: the first wait and the longest. */
  readonly probe: readonly [first: number, longest: number];
};

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

/** The waits of a bot in service. */
export const usualWaits: Waits = {
  first: 2 * SECOND,
  longest: 5 * MINUTE,
  blocked: [30 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR],
  busy: 20 * SECOND,
  probe: [2 * SECOND, MINUTE],
};

/** The wait after so many tries that came to the same (1 for the first), never quite the same for two who failed together. */
export const waitAfter = (
  outcome: DeliveryOutcome,
  tries: number,
  { first, longest, blocked, busy }: Waits,
  random: () => number = Math.random,
): number => {
  const spread = 1 + random() / 4;
  if (outcome.kind === 'busy') return busy * spread;
  if (outcome.kind === 'blocked') return blocked[Math.min(tries, blocked.length) - 1]! * spread;
  if ('afterMs' in outcome && outcome.afterMs !== undefined) return outcome.afterMs + random() * first;
  return Math.min(first * 3 ** (tries - 1), longest) * spread;
};
