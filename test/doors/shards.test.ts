import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { proxyRequests } from '@discordjs/proxy';
import { REST } from 'discord.js';
import { createFakeDiscord, type FakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { pixel } from '../../packages/fake-discord/test/client.ts';
import type { Log } from '../../src/ask/log.ts';
import { login, openDoor, type Shards } from '../../src/doors/discord/client.ts';
import { ask, commands } from '../world.ts';
import { textOf } from './read.ts';

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const openDiscord = async (shards: number) => {
  const discord = await createFakeDiscord({ answerWithin: 8000, shards, maxConcurrency: shards });
  onTestFinished(discord.close);
  return discord;
};

/** One bot, with some of the shards; gives the servers it knows of and the questions it was asked. */
const openBot = async (discord: FakeDiscord, shards: Shards, api: string = discord.url) => {
  const access = { token: discord.token, api, shards };
  const client = await login(access, silent);
  const asked: string[] = [];
  const parts = {
    ...{ commands, suggest: () => [], log: silent, draw: async () => pixel },
    ask: (question: Parameters<typeof ask>[0]) => {
      asked.push(question.command);
      return ask(question);
    },
  };
  const door = await openDoor(client, parts, access);
  onTestFinished(() => door.close());
  return { client, asked };
};

test('one process holds as many shards as Discord advises', async () => {
  const discord = await openDiscord(2);
  discord.addGuilds(5);
  const { client } = await openBot(discord, 'auto');
  expect([client.ws.shards.size, client.guilds.cache.size]).toEqual([2, 6]);
});

test('of two bots with half the shards each, one is asked what is asked in a server', async () => {
  const discord = await openDiscord(2);
  discord.addGuilds(5);
  const bots = await Promise.all([0, 1].map((id) => openBot(discord, { ids: [id], count: 2 })));
  expect(bots.map(({ client }) => client.guilds.cache.size)).toEqual([3, 3]);
  const { message } = await discord.slash('reserves', {}, { user: discord.people.moderator });
  expect(textOf(message)).toContain('$2.88 tn');
  expect(bots.flatMap(({ asked }) => asked)).toEqual(['reserves']);
});

test('a REST proxy between the bot and Discord changes nothing that is said', async () => {
  const discord = await openDiscord(1);
  const proxy = createServer(proxyRequests(new REST({ api: discord.url, version: '10' })));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  const passed: string[] = [];
  proxy.on('request', ({ url }) => passed.push(url ?? ''));
  await openBot(discord, 'auto', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/api`);
  const { message } = await discord.slash('reserves', {}, { user: discord.people.moderator });
  expect(textOf(message)).toContain('$2.88 tn');
  await discord.waitFor(() => passed.some((path) => path.includes('/callback')));
  expect(passed.some((path) => path.includes('/messages/'))).toBe(true);
});
