import timers from 'node:timers/promises';
import { Client, DiscordjsError } from 'discord.js';
import { beforeAll, expect, test as inTurn, type TestContext, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { FakeDiscord } from '../src/index.ts';
import { login, openDiscord, withBot } from './client.ts';

/** They wait for a network, each for its own: side by side they wait once. */
const test = inTurn.concurrent;

// The client rests half a second before it comes back, and up to a whole interval before its first heartbeat.
beforeAll(() => {
  const { setTimeout } = timers;
  const rest = vi.spyOn(timers, 'setTimeout');
  rest.mockImplementation((ms = 0, ...more) => setTimeout(Math.min(ms, 20), ...more));
  return () => rest.mockRestore();
});

const ask = { name: 'ask', description: 'Ask' };
/** The client waits five seconds between identifies; nobody counts them here. */
const ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };
const withAnswers = ({ onTestFinished }: TestContext) =>
  withBot(
    [ask],
    async (interaction) => interaction.isChatInputCommand() && interaction.reply('still here'),
    { heartbeat: 80 },
    { ws },
    onTestFinished,
  );

const endings: readonly (readonly [string, (gateway: FakeDiscord['gateway']) => void])[] = [
  ['op 7', (gateway) => gateway.reconnect()],
  ['close code 4000', (gateway) => gateway.drop(4000)],
  ['a cut wire', (gateway) => gateway.drop()],
  ['op 9 that lets it resume', (gateway) => gateway.invalidate(true)],
  ['heartbeats nobody answers', (gateway) => gateway.silence()],
];

test.for(endings)('a connection ended by %s is resumed, and what was asked meanwhile is replayed', async ([
  ,
  end,
], context) => {
  const { discord, errors } = await withAnswers(context);
  let resumed = false;
  discord.on((event) => {
    if (event.kind === 'closed') discord.gateway.silence(false);
    if (event.kind === 'resumed') resumed = true;
  });
  end(discord.gateway);
  const reply = discord.slash('ask');
  await discord.waitFor(() => resumed, { what: 'A resume' });
  expect((await reply).message.content).toBe('still here');
  expect(discord.gateway.identified()).toBe(1);
  expect(errors).toEqual([]);
});

test('a connection ended by op 9 for good is identified anew', async (context) => {
  const { discord } = await withAnswers(context);
  discord.gateway.invalidate(false);
  await discord.waitFor(() => discord.gateway.identified() === 2, { what: 'A second identify' });
  expect((await discord.slash('ask')).message.content).toBe('still here');
});

test('a wrong token is refused, in REST and at the gateway', async ({ onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  const client = new Client({ intents: ['Guilds'], rest: { api: discord.url } });
  onTestFinished(() => client.destroy());
  await expect(client.login('wrong')).rejects.toThrow(DiscordjsError);
  const { code } = await talk(discord.url, [{ op: 2, d: { token: 'wrong', intents: 1 } }]);
  expect(code).toBe(4004);
});

test.for([
  ['privileged intents', { op: 2, d: { intents: 1 << 15 } }, 4014],
  ['intents that are none', { op: 2, d: { intents: -1 } }, 4013],
  ['a shard that is not', { op: 2, d: { intents: 1, shard: [2, 2] } }, 4010],
  ['an unknown op', { op: 99 }, 4001],
  ['a presence before the identify', { op: 3, d: {} }, 4003],
] as const)('%s end the connection', async ([, frame, code], { onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  const said = { ...frame, d: { token: discord.token, ...('d' in frame && frame.d) } };
  expect((await talk(discord.url, [said])).code).toBe(code);
});

test('a bot that sends no heartbeat is let go with 4009', async ({ onTestFinished }) => {
  const discord = await openDiscord({ heartbeat: 20 }, onTestFinished);
  expect((await talk(discord.url, [])).code).toBe(4009);
});

test('a resume of a session nobody knows is answered with op 9', async ({ onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  const resume = { op: 6, d: { token: discord.token, session_id: 'x', seq: 1 } };
  expect((await talk(discord.url, [resume], 9)).ops).toContain(9);
});

test('each shard hears of its own servers only', async ({ onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  discord.addGuild('Second');
  discord.addGuild('Third');
  const client = await login(discord, { shards: 'auto', shardCount: 1 }, onTestFinished);
  expect(client.guilds.cache.size).toBe(3);
  const seen = await Promise.all([0, 1].map((shard) => guildsOf(discord.url, discord.token, [shard, 2])));
  expect(seen.flat().sort()).toEqual([...discord.state.guilds.keys()].sort());
});

test('a bot that left on purpose leaves no session behind', async ({ onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  const client = await login(discord, {}, onTestFinished);
  expect(discord.gateway.connections()).toBe(1);
  await client.destroy();
  await discord.waitFor(() => discord.gateway.connections() === 0);
});

/** Talks to the gateway as no client would, until it hangs up or has said a last op. */
const talk = (api: string, frames: readonly object[], last?: number): Promise<{ code: number; ops: number[] }> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${api.replace('http', 'ws').replace('/api', '')}/gateway?v=10&encoding=json`);
    const ops: number[] = [];
    socket.on('open', () => {
      for (const frame of frames) socket.send(JSON.stringify(frame));
    });
    socket.on('message', (raw) => {
      const { op } = JSON.parse(String(raw));
      ops.push(op);
      if (op === last) socket.close();
    });
    socket.on('close', (code) => resolve({ code, ops }));
  });

const guildsOf = (api: string, token: string, shard: readonly number[]): Promise<string[]> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${api.replace('http', 'ws').replace('/api', '')}/gateway`);
    socket.on('open', () => socket.send(JSON.stringify({ op: 2, d: { token, intents: 1, shard } })));
    socket.on('message', (raw) => {
      const { t, d } = JSON.parse(String(raw));
      if (t !== 'READY') return;
      socket.close();
      resolve(d.guilds.map(({ id }: { id: string }) => id));
    });
  });
