import { type APIMessage, HTTPError, RateLimitError } from 'discord.js';
import { expect, test as inTurn } from 'vitest';
import type { FakeDiscord } from '../src/index.ts';
import { errorOf, impatient, login, openDiscord, restOf } from './client.ts';

/** They wait for a network, each for its own: side by side they wait once. */
const test = inTurn.concurrent;

const posts = { method: 'POST', route: '/channels/:channel/messages' } as const;
const at = (discord: FakeDiscord) => `/channels/${discord.places.general.id}/messages` as const;
const body = { content: 'H.4.1', nonce: 'n1', enforce_nonce: true };

test('a 503 passes after as often as it was asked for; the client tries again by itself', async ({
  onTestFinished,
}) => {
  const discord = await openDiscord({}, onTestFinished);
  const fault = discord.fault({ status: 503 }, { ...posts, times: 2 });
  await restOf(discord).post(at(discord), { body });
  expect(fault.hits()).toBe(2);
  expect(discord.messages()).toHaveLength(1);
  expect(discord.requests.map(({ answer }) => answer?.status)).toEqual([503, 503, 200]);
});

test('any of Discord’s codes can be met, for one route or one body', async ({ onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  const rest = restOf(discord);
  for (const code of [50013, 50001, 10003, 50083, 160005, 200000]) {
    discord.fault({ code }, { ...posts, times: 1 });
    expect((await errorOf(rest.post(at(discord), { body }))).code).toBe(code);
  }
  discord.fault({ code: 50013 }, { when: ({ body }) => JSON.stringify(body).includes('secret') });
  expect((await errorOf(rest.post(at(discord), { body: { content: 'secret' } }))).code).toBe(50013);
  await rest.post(at(discord), { body });
});

test('a connection cut before the message leaves none, cut after it leaves one, and the nonce finds it again', async ({
  onTestFinished,
}) => {
  const discord = await openDiscord({}, onTestFinished);
  const rest = restOf(discord);
  discord.fault({ drop: 'before' }, { ...posts, times: 1 });
  await expect(rest.post(at(discord), { body })).rejects.toThrow();
  expect(discord.messages()).toHaveLength(0);
  discord.fault({ drop: 'after' }, { ...posts, times: 1 });
  await expect(rest.post(at(discord), { body })).rejects.toThrow();
  expect(discord.messages()).toHaveLength(1);
  const again = (await rest.post(at(discord), { body })) as APIMessage;
  expect([again.id]).toEqual(discord.messages().map(({ id }) => id));
});

test('a time-out after the message was stored ends with one message, because the client keeps its nonce', async ({
  onTestFinished,
}) => {
  const discord = await openDiscord({}, onTestFinished);
  const client = await login(discord, { rest: impatient(discord) }, onTestFinished);
  discord.fault({ hang: 'after' }, { ...posts, times: 1 });
  const channel = await client.channels.fetch(discord.places.general.id);
  if (channel?.isSendable()) await channel.send('once');
  expect(discord.requests.filter(({ route }) => route === posts.route)).toHaveLength(2);
  expect(discord.messages()).toHaveLength(1);
});

test('a delayed request is served after one that came later', async ({ onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  const until = discord.waitFor(() => discord.messages().length === 1);
  discord.fault({ until }, { ...posts, times: 1 });
  const late = restOf(discord).post(at(discord), { body: { content: 'first sent' } });
  await discord.waitFor(() => discord.requests.length === 1);
  await restOf(discord).post(at(discord), { body: { content: 'second sent' } });
  await late;
  expect(discord.messages().map(({ content }) => content)).toEqual(['second sent', 'first sent']);
});

test('a 429 is waited out, of one route and of all', async ({ onTestFinished }) => {
  // Both at once: the client waits the seconds it is told, and 50 ms.
  const waits = [{ retryAfter: 0 }, { retryAfter: 0, scope: 'global' }] as const;
  const answered = waits.map(async (wait) => {
    const discord = await openDiscord({}, onTestFinished);
    discord.fault(wait, { ...posts, times: 1 });
    await restOf(discord).post(at(discord), { body });
    return discord.requests.map(({ answer }) => answer?.status);
  });
  expect(await Promise.all(answered)).toEqual([
    [429, 200],
    [429, 200],
  ]);
});

test('a 429 tells whole seconds, and whether it is of all routes', async ({ onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  const rest = restOf(discord, { rejectOnRateLimit: () => true });
  for (const scope of ['user', 'global'] as const) {
    discord.fault({ retryAfter: 0.05, scope }, { ...posts, times: 1 });
    const told = { retryAfter: 1050, scope, global: scope === 'global' };
    await expect(rest.post(at(discord), { body })).rejects.toMatchObject(told);
  }
});

test('a 401 ends the token', async ({ onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  const rest = restOf(discord);
  discord.fault({ status: 401 }, { times: 1 });
  await expect(rest.post(at(discord), { body })).rejects.toThrow('401');
  await expect(rest.post(at(discord), { body })).rejects.toThrow('token');
});

test('a fault can be called off', async ({ onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  const fault = discord.fault({ status: 500 });
  await expect(restOf(discord, { retries: 0 }).get('/users/@me')).rejects.toThrow(HTTPError);
  fault.clear();
  expect(await restOf(discord).get('/users/@me')).toMatchObject({ id: discord.applicationId });
});

test('with rate limits on, a route takes so many in its window, and says so', async ({ onTestFinished }) => {
  const limited = (window: number) => openDiscord({ rateLimits: { global: 50, perRoute: 3, window } }, onTestFinished);
  const discord = await limited(50);
  const rest = restOf(discord, { offset: 10 });
  const send = () => rest.post(at(discord), { body: { content: 'a' } });
  await Promise.all(Array.from({ length: 7 }, send));
  expect(discord.messages()).toHaveLength(7);
  expect(discord.requests.every(({ answer }) => answer?.headers?.['x-ratelimit-limit'] === '3')).toBe(true);
  const longer = await limited(60_000);
  const unwilling = restOf(longer, { rejectOnRateLimit: () => true });
  await expect(
    Promise.all(Array.from({ length: 5 }, () => unwilling.post(at(longer), { body: { content: 'b' } }))),
  ).rejects.toThrow(RateLimitError);
});

test('with rate limits on, the global one is 429 for everything but interactions', async ({ onTestFinished }) => {
  const discord = await openDiscord({ rateLimits: { global: 2, perRoute: 100, window: 10_000 } }, onTestFinished);
  const headers = { authorization: `Bot ${discord.token}` };
  const get = async () => (await fetch(`${discord.url}/v10/users/@me`, { headers })).status;
  expect([await get(), await get(), await get()]).toEqual([200, 200, 429]);
  expect(discord.requests.at(-1)?.answer).toMatchObject({
    body: { global: true },
    headers: { 'x-ratelimit-global': 'true' },
  });
  const open = await fetch(`${discord.url}/v10/webhooks/${discord.applicationId}/none`, { method: 'POST' });
  expect(open.status).toBe(404);
});

test('closing ends what is still hanging', async ({ onTestFinished }) => {
  const discord = await openDiscord({}, onTestFinished);
  discord.fault({ hang: 'before' });
  const request = fetch(`${discord.url}/v10/gateway`).catch(() => 'cut');
  await discord.waitFor(() => discord.requests.length);
  await discord.close();
  expect(await request).toBe('cut');
});
