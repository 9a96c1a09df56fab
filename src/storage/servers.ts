import { isServerAddress } from './address.ts';
import type { Backend } from './backend.ts';

/** A kind of server a store can be on: the protocols of its addresses, one of these as an example, and how it is opened. */
type StoreServer = {
  readonly protocols: RegExp;
  readonly example: string;
  open(url: string, name: string, warn: (sentence: string) => void): Promise<Backend>;
};

/** What `STORE_URL` can name. A further one is a file beside this and its entry here; who uses another does not load it. */
export const storeServers: readonly StoreServer[] = [
  {
    protocols: /^postgres(ql)?:$/,
    example: 'postgres://user:password@host:5432/database',
    open: async (...at) => (await import('./postgres.ts')).openPostgres(...at),
  },
];

/** The kind of server an address names; nothing for an address of none. */
export const serverAt = (url: string): StoreServer | undefined =>
  storeServers.find(({ protocols }) => isServerAddress(url, protocols));

/** Redis kept settings and posts once: an address of one is told apart, to say what to do. */
export const isRedis = (url: string): boolean => isServerAddress(url, /^rediss?:$/);

/** What an address of a store must be. */
export const STORE_ADDRESS = `must be an address such as ${storeServers.map(({ example }) => example).join(' or ')}, with % in a password written %25`;
