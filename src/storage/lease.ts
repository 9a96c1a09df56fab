import type { Records } from './records.ts';

/** Work somebody has leased: whose it is, and until when by their own clock (ms since 1970); 0 once it is given back. */
export type Lease = { readonly owner: string; readonly until: number };

type LeaseRequest = {
  readonly owner: string;
  readonly forMs: number;
  readonly now: number;
  /** Whether somebody's lease may be taken over; when it has run out, where nothing is said. */
  readonly isFree?: (lease: Lease) => boolean;
};

/**
 * Leases a record to work on: a new one, or one whose lease is free.
 * Undefined while somebody else has it, and when `open` says there is nothing left to do.
 */
export const acquire = async <T>(
  records: Records<T & Lease>,
  key: string,
  fresh: T,
  { owner, forMs, now, isFree = ({ until }) => until <= now }: LeaseRequest,
  open: (value: T) => boolean = () => true,
): Promise<(T & Lease) | undefined> => {
  const until = now + forMs;
  const first = { ...fresh, owner, until };
  if (await records.insert(key, first)) return first;
  const found = await records.get(key);
  if (!found || !open(found) || !isFree(found)) return undefined;
  const mine = { ...found, owner, until };
  return (await records.compareAndSet(key, found, mine)) ? mine : undefined;
};
