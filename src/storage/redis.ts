import type { RecordRows } from './records.ts';

/** The few calls records make of a Redis client. */
export type RedisClient = {
  hSetNX(hash: string, field: string, value: string): Promise<number>;
  hGet(hash: string, field: string): Promise<string | null>;
  hGetAll(hash: string): Promise<Record<string, string>>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
};

const SWAP = `if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) return 1`;
const DROP = `if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
  return redis.call('HDEL', KEYS[1], ARGV[1])`;

/** One set of records as one Redis hash: `HSETNX` claims, a script compares and sets. */
export const redisRows = (client: RedisClient, hash: string): RecordRows => ({
  insert: async (key, text) => (await client.hSetNX(hash, key, text)) === 1,
  read: async (key) => (await client.hGet(hash, key)) ?? undefined,
  compareAndSet: async (key, from, to) => (await client.eval(SWAP, { keys: [hash], arguments: [key, from, to] })) === 1,
  compareAndDelete: async (key, from) => (await client.eval(DROP, { keys: [hash], arguments: [key, from] })) === 1,
  scan: async (prefix) =>
    Object.entries(await client.hGetAll(hash))
      .filter(([key]) => key.startsWith(prefix))
      .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
});
