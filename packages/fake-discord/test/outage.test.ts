import { expect, test } from 'vitest';
import type { FakeDiscord } from '../src/index.ts';
import { errorOf, openDiscord, restOf } from './client.ts';

const posts = { method: 'POST', route: '/channels/:channel/messages' } as const;
const start = Date.UTC(2026, 9, 1);
const minutes = (count: number) => start + count * 60_000;

/** A Discord with a clock of its own, and what a plain request to post comes to. */
const openClocked = async (options = {}) => {
  const clock = { now: start };
  const discord = await openDiscord({ now: () => clock.now, ...options });
  const post = async (body: object = { content: 'a' }) => {
    const url = `${discord.url}/v10/channels/${discord.places.general.id}/messages`;
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => undefined);
    return response?.status ?? 'cut';
  };
  return { discord, clock, post };
};

test('an outage is planned on the server’s own clock: each part befalls its requests from when to when', async () => {
  const { discord, clock, post } = await openClocked();
  discord.schedule([
    { fault: { status: 500 }, ...posts, from: minutes(1), to: minutes(2) },
    { fault: { drop: 'before' }, ...posts, from: minutes(2), to: minutes(3) },
    { fault: { drop: 'after' }, ...posts, from: minutes(3), to: minutes(4) },
    { fault: { code: 50013 }, ...posts, from: minutes(4), to: new Date(minutes(5)) },
    { fault: { code: 10003 }, ...posts, from: new Date(minutes(5)), to: minutes(6) },
    { fault: { retryAfter: 30 }, ...posts, from: minutes(6), to: minutes(7) },
  ]);
  const came: unknown[] = [];
  for (let minute = 0; minute <= 7; minute += 1) {
    clock.now = minutes(minute);
    came.push(await post());
  }
  expect(came).toEqual([200, 500, 'cut', 'cut', 403, 404, 429, 200]);
  expect(discord.messages()).toHaveLength(3);
  clock.now = minutes(1);
  expect(await restOf(discord).get('/users/@me')).toMatchObject({ id: discord.applicationId });
});

test('a memory for nonces that is switched off lets the same message through twice', async () => {
  const { discord, post } = await openClocked({ nonceWindow: 0 });
  const body = { content: 'H.4.1', nonce: 'h41', enforce_nonce: true };
  expect([await post(body), await post(body)]).toEqual([200, 200]);
  expect(discord.messages()).toHaveLength(2);
});

test('answers of 401, 403 and 429 are counted for ten minutes; past the limit nothing is let through', async () => {
  const { discord, clock, post } = await openClocked({ invalidRequestLimit: 3 });
  discord.fault({ code: 50013 }, { ...posts, times: 1 });
  discord.fault({ retryAfter: 1, scope: 'shared' }, { ...posts, times: 1 });
  discord.fault({ retryAfter: 1 }, { ...posts, times: 1 });
  expect([await post(), await post(), await post()]).toEqual([403, 429, 429]);
  expect(discord.invalidRequests()).toBe(2);
  const unauthorised = await fetch(`${discord.url}/v10/users/@me`);
  expect(unauthorised.status).toBe(401);
  expect([discord.invalidRequests(), await post()]).toEqual([3, 429]);
  clock.now += 10 * 60_000 + 1;
  expect([await post(), discord.invalidRequests()]).toEqual([200, 0]);
});

const inThread = (discord: FakeDiscord) => `/channels/${discord.places.thread.id}/messages` as const;

test('a post brings an archived thread back, an edit does not and is 50083, a locked one takes neither', async () => {
  const discord = await openDiscord();
  const rest = restOf(discord);
  const { thread } = discord.places;
  const changes: boolean[] = [];
  discord.on((event) => {
    if (event.kind === 'dispatched' && event.name === 'THREAD_UPDATE') changes.push(thread.archived);
  });
  const { id } = (await rest.post(inThread(discord), { body: { content: 'a' } })) as { id: string };
  discord.changeChannel(thread, { archived: true });
  const edit = () => rest.patch(`${inThread(discord)}/${id}`, { body: { content: 'b' } });
  expect((await errorOf(edit())).code).toBe(50083);
  await rest.post(inThread(discord), { body: { content: 'c' } });
  expect(thread.archived).toBe(false);
  await edit();
  discord.changeChannel(thread, { archived: true, locked: true });
  expect((await errorOf(rest.post(inThread(discord), { body: { content: 'd' } }))).code).toBe(160005);
  expect((await errorOf(edit())).code).toBe(50083);
});
