import { type APIMessage, HTTPError, RateLimitError } from 'discord.js';
import { expect, test } from 'vitest';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { login, openStandIn, refusalOf, restOf } from './bot.ts';

const posts = { method: 'POST', route: '/channels/:channel/messages' } as const;
const at = (standIn: StandIn) => `/channels/${standIn.places.general.id}/messages` as const;
const body = { content: 'H.4.1', nonce: 'n1', enforce_nonce: true };

test('a 503 passes after as often as it was asked for; the client tries again by itself', async () => {
  const standIn = await openStandIn();
  const fault = standIn.fault({ status: 503 }, { ...posts, times: 2 });
  await restOf(standIn).post(at(standIn), { body });
  expect(fault.hits()).toBe(2);
  expect(standIn.messages()).toHaveLength(1);
  expect(standIn.requests.map(({ answer }) => answer?.status)).toEqual([503, 503, 200]);
});

test('any of Discord’s codes can be met, for one route or one body', async () => {
  const standIn = await openStandIn();
  const rest = restOf(standIn);
  for (const code of [50013, 50001, 10003, 50083, 160005, 200000]) {
    standIn.fault({ code }, { ...posts, times: 1 });
    expect((await refusalOf(rest.post(at(standIn), { body }))).code).toBe(code);
  }
  standIn.fault({ code: 50013 }, { when: ({ body }) => JSON.stringify(body).includes('secret') });
  expect((await refusalOf(rest.post(at(standIn), { body: { content: 'secret' } }))).code).toBe(50013);
  await rest.post(at(standIn), { body });
});

test('a connection cut before the message leaves none, cut after it leaves one, and the nonce finds it again', async () => {
  const standIn = await openStandIn();
  const rest = restOf(standIn);
  standIn.fault({ drop: 'before' }, { ...posts, times: 1 });
  await expect(rest.post(at(standIn), { body })).rejects.toThrow();
  expect(standIn.messages()).toHaveLength(0);
  standIn.fault({ drop: 'after' }, { ...posts, times: 1 });
  await expect(rest.post(at(standIn), { body })).rejects.toThrow();
  expect(standIn.messages()).toHaveLength(1);
  const again = (await rest.post(at(standIn), { body })) as APIMessage;
  expect([again.id]).toEqual(standIn.messages().map(({ id }) => id));
});

test('a time-out after the message was stored ends with one message, because the client keeps its nonce', async () => {
  const standIn = await openStandIn();
  const client = await login(standIn, { rest: { timeout: 100 } });
  standIn.fault({ hang: 'after' }, { ...posts, times: 1 });
  const channel = await client.channels.fetch(standIn.places.general.id);
  if (channel?.isSendable()) await channel.send('once');
  expect(standIn.requests.filter(({ route }) => route === posts.route)).toHaveLength(2);
  expect(standIn.messages()).toHaveLength(1);
});

test('a delayed request is served after one that came later', async () => {
  const standIn = await openStandIn();
  standIn.fault({ delay: 100 }, { ...posts, times: 1 });
  const late = restOf(standIn).post(at(standIn), { body: { content: 'first sent' } });
  await standIn.until(() => standIn.requests.length === 1);
  await restOf(standIn).post(at(standIn), { body: { content: 'second sent' } });
  await late;
  expect(standIn.messages().map(({ content }) => content)).toEqual(['second sent', 'first sent']);
});

test('a 401 ends the token, a 429 is waited out', async () => {
  const standIn = await openStandIn();
  const rest = restOf(standIn);
  standIn.fault({ retryAfter: 0.05 }, { ...posts, times: 1 });
  standIn.fault({ retryAfter: 0.05, scope: 'global' }, { ...posts, times: 1 });
  await rest.post(at(standIn), { body });
  expect(standIn.requests.map(({ answer }) => answer?.status)).toEqual([429, 429, 200]);
  standIn.fault({ status: 401 }, { times: 1 });
  await expect(rest.post(at(standIn), { body })).rejects.toThrow('401');
  await expect(rest.post(at(standIn), { body })).rejects.toThrow('token');
});

test('a fault can be called off', async () => {
  const standIn = await openStandIn();
  const fault = standIn.fault({ status: 500 });
  await expect(restOf(standIn, { retries: 0 }).get('/users/@me')).rejects.toThrow(HTTPError);
  fault.clear();
  expect(await restOf(standIn).get('/users/@me')).toMatchObject({ id: standIn.applicationId });
});

test('with rate limits on, a route takes so many in its window, and says so', async () => {
  const standIn = await openStandIn({ rateLimits: { global: 50, perRoute: 3, window: 200 } });
  const rest = restOf(standIn);
  const send = () => rest.post(at(standIn), { body: { content: 'a' } });
  await Promise.all(Array.from({ length: 7 }, send));
  expect(standIn.messages()).toHaveLength(7);
  expect(standIn.requests.every(({ answer }) => answer?.headers?.['x-ratelimit-limit'] === '3')).toBe(true);
  const impatient = restOf(standIn, { rejectOnRateLimit: () => true });
  await expect(
    Promise.all(Array.from({ length: 5 }, () => impatient.post(at(standIn), { body: { content: 'b' } }))),
  ).rejects.toThrow(RateLimitError);
});

test('with rate limits on, the global one is 429 for everything but interactions', async () => {
  const standIn = await openStandIn({ rateLimits: { global: 2, perRoute: 100, window: 1000 } });
  const headers = { authorization: `Bot ${standIn.token}` };
  const get = async () => (await fetch(`${standIn.url}/v10/users/@me`, { headers })).status;
  expect([await get(), await get(), await get()]).toEqual([200, 200, 429]);
  expect(standIn.requests.at(-1)?.answer).toMatchObject({
    body: { global: true },
    headers: { 'x-ratelimit-global': 'true' },
  });
  const open = await fetch(`${standIn.url}/v10/webhooks/${standIn.applicationId}/none`, { method: 'POST' });
  expect(open.status).toBe(404);
});

test('closing ends what is still hanging', async () => {
  const standIn = await openStandIn();
  standIn.fault({ hang: 'before' });
  const request = fetch(`${standIn.url}/v10/gateway`).catch(() => 'cut');
  await standIn.until(() => standIn.requests.length);
  await standIn.close();
  expect(await request).toBe('cut');
});
