import type { Opinion } from './question-kinds.ts';

/** Kinds that slots tell apart and words do not: a level is of today, of a day or of a month; both views tell of QT. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set([
    'reserves',
    'rrp',
    'srf',
    'funding',
    'balance',
    'history find:latest',
    'history find:on',
    'history find:average',
  ]),
  new Set(['qt', 'qt view:caps', 'qt view:pace']),
  new Set(['history find:last', 'history find:all']),
  new Set(['decline:subject', 'decline:nonsense']),
];

/** Whether two kinds are one, or told apart by slots alone. */
export const isAlike = (one: string, other: string): boolean =>
  one === other || ALIKE.some((kinds) => kinds.has(one) && kinds.has(other));

/** How likely a kind is, with those that words do not tell from it. */
export const believed = (kind: string, { of }: Opinion): number =>
  [...(ALIKE.find((kinds) => kinds.has(kind)) ?? [kind])].reduce((sum, one) => sum + (of(one) ?? 0), 0);
