import type { Records } from './records.ts';

/** Work somebody has in hand: whose it is, and until when nobody else may take it (ms since 1970). */
export type Lease = { readonly owner: string; readonly until: number };

export type LeaseRequest = {
  readonly owner: string;
  readonly forMs: number;
  readonly now: number;
  /** Whether somebody's work may be taken over before its time has run out: its owner is known to be gone. */
  readonly isAbandoned?: (lease: Lease) => boolean;
};

/**
 * Takes a record to work on: a new one, or one whose owner has let its time run out (a crash).
 * Undefined while somebody else has it, and when `open` says there is nothing left to do.
 */
export const acquire = async <T>(
  records: Records<T & Lease>,
  key: string,
  fresh: T,
  { owner, forMs, now, isAbandoned = () => false }: LeaseRequest,
  open: (value: T) => boolean = () => true,
): Promise<(T & Lease) | undefined> => {
  const until = now + forMs;
  const first = { ...fresh, owner, until };
  if (await records.insert(key, first)) return first;
  const found = await records.get(key);
  if (!found || (found.until > now && !isAbandoned(found)) || !open(found)) return undefined;
  const mine = { ...found, owner, until };
  return (await records.compareAndSet(key, found, mine)) ? mine : undefined;
};
