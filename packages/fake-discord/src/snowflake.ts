const EPOCH_MS = 1_420_070_400_000;

/** The id of something made at this time, the first in its millisecond (https://docs.discord.com/developers/reference#snowflakes). */
export const snowflakeAt = (time: number): string => String(BigInt(Math.trunc(time) - EPOCH_MS) << 22n);

/** Makes Discord's ids: milliseconds since 2015 in the high bits, a counter in the low 22, always growing. */
export const createSnowflakes = (now: () => number): (() => string) => {
  let last = 0n;
  return () => {
    const next = BigInt(snowflakeAt(now()));
    last = next > last ? next : last + 1n;
    return String(last);
  };
};

/** The shard a guild's events go to (https://docs.discord.com/developers/events/gateway#sharding). */
export const shardOf = (guildId: string, shards: number): number => Number((BigInt(guildId) >> 22n) % BigInt(shards));
