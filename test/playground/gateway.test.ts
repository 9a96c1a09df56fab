import { Client, DiscordjsError } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { login, openStandIn, withBot } from './bot.ts';

const ask = { name: 'ask', description: 'Ask' };
/** The client waits five seconds between identifies; nobody counts them here. */
const ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };
const withAnswers = () =>
  withBot(
    [ask],
    async (interaction) => interaction.isChatInputCommand() && interaction.reply('still here'),
    { heartbeat: 200 },
    { ws },
  );

const endings: readonly (readonly [string, (gateway: StandIn['gateway']) => void])[] = [
  ['op 7', (gateway) => gateway.reconnect()],
  ['close code 4000', (gateway) => gateway.drop(4000)],
  ['a cut wire', (gateway) => gateway.drop()],
  ['op 9 that lets it resume', (gateway) => gateway.invalidate(true)],
  ['heartbeats nobody answers', (gateway) => gateway.silence()],
];

test.for(endings)('a connection ended by %s is resumed, and what was asked meanwhile is replayed', async ([, end]) => {
  const { standIn, errors } = await withAnswers();
  let resumed = false;
  standIn.on((event) => {
    if (event.kind === 'closed') standIn.gateway.silence(false);
    if (event.kind === 'resumed') resumed = true;
  });
  end(standIn.gateway);
  const reply = standIn.slash('ask');
  await standIn.until(() => resumed, { what: 'A resume' });
  expect((await reply).message.content).toBe('still here');
  expect(standIn.gateway.identified()).toBe(1);
  expect(errors).toEqual([]);
});

test('a connection ended by op 9 for good is identified anew', async () => {
  const { standIn } = await withAnswers();
  standIn.gateway.invalidate(false);
  await standIn.until(() => standIn.gateway.identified() === 2, { what: 'A second identify' });
  expect((await standIn.slash('ask')).message.content).toBe('still here');
});

test('a wrong token is refused, in REST and at the gateway', async () => {
  const standIn = await openStandIn();
  const client = new Client({ intents: ['Guilds'], rest: { api: standIn.url } });
  onTestFinished(() => client.destroy());
  await expect(client.login('wrong')).rejects.toThrow(DiscordjsError);
  const { code } = await talk(standIn.url, [{ op: 2, d: { token: 'wrong', intents: 1 } }]);
  expect(code).toBe(4004);
});

test.for([
  ['privileged intents', { op: 2, d: { intents: 1 << 15 } }, 4014],
  ['intents that are none', { op: 2, d: { intents: -1 } }, 4013],
  ['a shard that is not', { op: 2, d: { intents: 1, shard: [2, 2] } }, 4010],
  ['an unknown op', { op: 99 }, 4001],
  ['a presence before the identify', { op: 3, d: {} }, 4003],
] as const)('%s end the connection', async ([, frame, code]) => {
  const standIn = await openStandIn();
  const said = { ...frame, d: { token: standIn.token, ...('d' in frame && frame.d) } };
  expect((await talk(standIn.url, [said])).code).toBe(code);
});

test('a bot that sends no heartbeat is let go with 4009', async () => {
  const standIn = await openStandIn({ heartbeat: 20 });
  expect((await talk(standIn.url, [])).code).toBe(4009);
});

test('a resume of a session nobody knows is answered with op 9', async () => {
  const standIn = await openStandIn({ heartbeat: 30 });
  const resume = { op: 6, d: { token: standIn.token, session_id: 'x', seq: 1 } };
  expect((await talk(standIn.url, [resume])).ops).toContain(9);
});

test('each shard hears of its own servers only', async () => {
  const standIn = await openStandIn();
  standIn.addGuild('Second');
  standIn.addGuild('Third');
  const client = await login(standIn, { shards: 'auto', shardCount: 1 });
  expect(client.guilds.cache.size).toBe(3);
  const seen = await Promise.all([0, 1].map((shard) => guildsOf(standIn.url, standIn.token, [shard, 2])));
  expect(seen.flat().sort()).toEqual([...standIn.world.guilds.keys()].sort());
});

test('a bot that left on purpose leaves no session behind', async () => {
  const standIn = await openStandIn();
  const client = await login(standIn);
  expect(standIn.gateway.connections()).toBe(1);
  await client.destroy();
  await standIn.until(() => standIn.gateway.connections() === 0);
});

/** Talks to the gateway as no client would, until it hangs up. */
const talk = (api: string, frames: readonly object[]): Promise<{ code: number; ops: number[] }> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${api.replace('http', 'ws').replace('/api', '')}/gateway?v=10&encoding=json`);
    const ops: number[] = [];
    socket.on('open', () => {
      for (const frame of frames) socket.send(JSON.stringify(frame));
    });
    socket.on('message', (raw) => ops.push(JSON.parse(String(raw)).op));
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
