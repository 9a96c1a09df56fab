const epoch = 1_420_070_400_000;

/** Makes Discord's ids: milliseconds since 2015 in the high bits, a counter in the low 22, always growing (https://docs.discord.com/developers/reference#snowflakes). */
export const snowflakes = (now: () => number): (() => string) => {
  let last = 0n;
  return () => {
    const next = BigInt(Math.trunc(now()) - epoch) << 22n;
    last = next > last ? next : last + 1n;
    return String(last);
  };
};

/** The shard a guild's events go to (https://docs.discord.com/developers/events/gateway#sharding). */
export const shardOf = (guildId: string, shards: number): number => Number((BigInt(guildId) >> 22n) % BigInt(shards));
