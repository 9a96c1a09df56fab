import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { FakeDiscord } from '../src/index.ts';
import { login, openDiscord } from './client.ts';

test('a bot starts with the shards it is told to, and each hears of its own servers', async () => {
  const discord = await openDiscord({ shards: 3, maxConcurrency: 3 });
  discord.addGuilds(5);
  const client = await login(discord, { shards: 'auto' });
  expect(client.ws.shards.size).toBe(3);
  const onShard = (id: number) => client.guilds.cache.filter(({ shardId }) => shardId === id).size;
  expect([onShard(0), onShard(1), onShard(2)]).toEqual([2, 2, 2]);
  const added = discord.addGuild('Later');
  await discord.waitFor(() => client.guilds.cache.has(added.id));
});

/** Identifies as a shard; gives how many servers it was told of, or the code it was sent away with. */
const identify = ({ url, token, waitFor }: FakeDiscord, shard: readonly number[]): Promise<number> => {
  const socket = new WebSocket(`${url.replace('http', 'ws').replace('/api', '')}/gateway`);
  let [expected, told, code] = [0, 0, 0];
  socket.on('open', () => socket.send(JSON.stringify({ op: 2, d: { token, intents: 1, shard } })));
  socket.on('close', (closed) => {
    code = closed;
  });
  socket.on('message', (raw) => {
    const { t, d } = JSON.parse(String(raw));
    if (t === 'READY') expected = d.guilds.length;
    if (t === 'GUILD_CREATE') told += 1;
  });
  return waitFor(() => code || (expected > 0 && told === expected && told));
};

test('thousands of servers are there at once, halved by two shards; for one they are too many', async () => {
  const discord = await openDiscord({ shards: 2 });
  discord.addGuilds(2600);
  const told = await Promise.all([0, 1].map((shard) => identify(discord, [shard, 2])));
  expect(told.toSorted()).toEqual([1300, 1301]);
  expect(await identify(discord, [0, 1])).toBe(4011);
});
