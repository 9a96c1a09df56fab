import type { Records } from './records.ts';

/** What a kind of store brings: an adapter for key-value sets, and records. */
export type Backend = {
  /** For people: a file, or an address without its password. */
  readonly where: string;
  /** A Keyv adapter for one key-value set, and what tells its keys apart where the adapter does not. */
  adapter(space: string): { readonly store: unknown; readonly namespace: string; readonly prefix: string };
  records<T>(space: string): Records<T>;
  close(): Promise<unknown>;
};
