import { openStore, type StoreOptions } from '../../storage/store.ts';
import type { Look } from './finding.ts';

/** Opens the store, writes a record, reads it and takes it away again. */
export const storeLook = (options: Omit<StoreOptions, 'warn'>): Look => ({
  what: 'Store',
  async look() {
    const said: string[] = [];
    const store = await openStore({ ...options, warn: (sentence) => said.push(sentence) });
    try {
      const records = store.records<{ readonly at: number }>('doctor');
      const record = { at: Date.now() };
      const written = await records.insert(`${process.pid}`, record);
      const read = await records.get(`${process.pid}`);
      await records.compareAndDelete(`${process.pid}`, record);
      if (!written || read?.at !== record.at)
        return { state: 'wrong', says: `${store.where} does not keep what is written` };
      return said.length > 0 ? { state: 'note', says: said.join(' ') } : { state: 'ok', says: store.where };
    } finally {
      await store.close();
    }
  },
});
