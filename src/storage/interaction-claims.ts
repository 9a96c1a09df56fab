import type { Store } from './store.ts';

/** Claims older than this say nothing any more (ms): Discord lets an interaction be answered for 15 minutes. */
const KEPT_MS = 60 * 60_000;

/**
 * Of any number of processes that an interaction reaches, exactly one may act on it: its id is put into the store's records
 * before anything is changed. Old claims are taken away now and then.
 */
export const createInteractionClaims = (store: Pick<Store, 'records'>, now: () => number = Date.now) => {
  const claims = store.records<{ readonly at: number }>('interactions');
  let prunedAt = 0;

  const prune = async () => {
    prunedAt = now();
    for (const [key, claim] of await claims.list())
      if (claim.at < prunedAt - KEPT_MS) await claims.compareAndDelete(key, claim);
  };

  return async (interaction: string): Promise<boolean> => {
    const isFirst = await claims.insert(interaction, { at: now() });
    if (now() - prunedAt > KEPT_MS) await prune();
    return isFirst;
  };
};
