import KeyvRedis, { createClient } from '@keyv/redis';
import Keyv from 'keyv';
import { safeAddress } from './address.ts';
import type { Cache } from './cache.ts';
import { SETTINGS_RECORDS, type SettingsFile } from './settings-file.ts';
import { StoreError } from './store-error.ts';

/** A command that takes longer is as good as lost (ms). */
const COMMAND_MS = 500;

/** Opens a cache in Redis, by keyv. It is never waited for: a server that is away answers nothing, and is met again when it is back. */
export const openRedisCache = (url: string, warn: (sentence: string) => void, name = 'reservoir'): Cache => {
  const where = safeAddress(url);
  const client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: 2000,
    socket: { connectTimeout: 5000, socketTimeout: 5000, reconnectStrategy: (n) => Math.min(2 ** n * 50, 5000) },
  });
  let away = false;
  client.on('error', () => {
    if (!away) warn(`The cache at ${where} is away; answers go on without it.`);
    away = true;
  });
  client.on('ready', () => {
    away = false;
  });
  void client.connect().catch(() => {});
  const keyv = new Keyv<string>({ store: new KeyvRedis(client), namespace: `${name}:cache`, useKeyPrefix: false });
  keyv.on('error', () => {});
  const inTime = <T>(work: Promise<T>): Promise<T | undefined> =>
    Promise.race([
      work.catch(() => undefined),
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), COMMAND_MS).unref()),
    ]);
  return {
    async get(key) {
      if (!client.isReady) return undefined;
      const text = await inTime(keyv.get(key));
      return typeof text === 'string' ? Buffer.from(text, 'base64') : undefined;
    },
    set(key, value, forMs) {
      if (client.isReady) void inTime(keyv.set(key, value.toString('base64'), forMs));
    },
    close: async () => {
      if (client.isOpen) client.destroy();
    },
  };
};

/** Takes what an earlier version kept in a Redis out of it, to be moved; throws a StoreError where it cannot be reached. */
export const exportRedisSettings = async (url: string, name = 'reservoir'): Promise<SettingsFile> => {
  const where = safeAddress(url);
  const client = createClient({ url, socket: { connectTimeout: 5000, reconnectStrategy: false } });
  client.on('error', () => {});
  try {
    await client.connect();
    const ledgers = await Promise.all(
      SETTINGS_RECORDS.map(async (kind) => {
        const rows = Object.entries(await client.hGetAll(`${name}:ledger:${kind}`));
        return [kind, Object.fromEntries(rows.map(([key, text]) => [key, JSON.parse(text) as unknown]))] as const;
      }),
    );
    return { reservoir: 'settings', version: 1, ledgers: Object.fromEntries(ledgers) };
  } catch (cause) {
    const denied = /WRONGPASS|NOAUTH|NOPERM/.test(String(cause));
    throw new StoreError(
      denied
        ? `Redis at ${where} refused the user or password in STORE_URL.`
        : `Could not reach Redis at ${where}. Is it running?`,
      { cause },
    );
  } finally {
    if (client.isOpen) client.destroy();
  }
};
