import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel } from 'fake-discord';
import { createFakeDiscord, type FakeDiscord } from 'fake-discord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/storage/store.ts';
import { facts, root } from '../world.ts';
import { chance } from './chance.ts';

const READING = '2026-09-30';
/** A step to die at: the nth of one name, or the nth of all. */
type Death = { readonly step?: string; readonly nth: number };
/** About as many steps as it takes to post in eight channels. */
const STEPS = 110;
const NEVER: Death = { nth: 0 };

let discord: FakeDiscord;
let dir: string;
beforeAll(async () => {
  // It forgets nonces at once, so that the bot's own look has to find what arrived.
  discord = await createFakeDiscord({ nonceWindow: 0 });
  dir = mkdtempSync(join(tmpdir(), 'reservoir-kill-'));
});
afterAll(async () => {
  await discord.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Channels of two kinds that want the weekly reading, and a store of their own. */
type Scene = { readonly folder: string; readonly store: Store; readonly channels: readonly Channel[] };

/** One process that posts; gives the step it was killed at, or nothing when it came to its end. */
const run = async ({ folder, channels }: Scene, dieAt: Death): Promise<string | undefined> => {
  const given = {
    ...{ store: { dir: folder }, api: discord.url, token: discord.token, self: discord.applicationId },
    ...{ dieAt, reading: READING, releases: facts.releases },
    subscriptions: channels.map(({ id, kind }) => ({
      posting: 'weekly',
      channel: id,
      kind,
      locale: 'en',
      after: '2026-09-23',
    })),
  };
  const child = spawn(process.execPath, [join(root, 'dist/test/fixtures/poster.js'), JSON.stringify(given)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect([signal ?? code, said.err]).toEqual([signal === 'SIGKILL' ? 'SIGKILL' : 0, '']);
  return signal ? said.out : undefined;
};

const subscribed = async (name: string): Promise<Scene> => {
  const channels = Array.from({ length: 8 }, (_, i) =>
    discord.addChannel(i % 4 === 0 ? 'announcement' : 'text', `${name}-${i}`),
  );
  const folder = join(dir, name);
  return { folder, store: await openStore({ dir: folder }), channels };
};

/** One message in each channel, crossposted where there are followers, and one record of it. */
const expectOnce = async ({ channels, store }: Scene) => {
  expect(channels.map((channel) => discord.messages(channel).length)).toEqual(channels.map(() => 1));
  const flags = channels.map((channel) => discord.messages(channel)[0]!.flags);
  expect(flags).toEqual(channels.map(({ kind }) => (kind === 'announcement' ? 1 : 0)));
  const records = await store.records<{ state: string; message: string }>('posts').list('weekly/');
  expect(records.map(([, { state, message }]) => [state, message]).sort()).toEqual(
    channels.map((channel) => ['sent', discord.messages(channel)[0]!.id]).sort(),
  );
  await store.close();
};

/** What a process asks of the store and of Discord, in the order in which it can first come to it. */
const STEPS_BY_NAME = ['list', 'insert', 'compareAndSet', 'send', 'find', 'get', 'crosspost'].flatMap((step) => [
  `before ${step}`,
  `after ${step}`,
]);

test('killed before and after everything it asks of the store and of Discord, each channel still gets one message', async () => {
  const killed = new Set<string>();
  const lane = async (nth: number) => {
    const scene = await subscribed(`kill-${nth}`);
    for (const step of STEPS_BY_NAME) {
      const died = await run(scene, { step, nth });
      if (died) killed.add(died);
    }
    while (await run(scene, NEVER));
    await expectOnce(scene);
  };
  await Promise.all([1, 3].map(lane));
  expect(killed).toEqual(new Set(STEPS_BY_NAME));
}, 120_000);

test('of processes on one store that post at once, some of them killed, each channel gets one message', async () => {
  await discord.close();
  discord = await createFakeDiscord();
  const random = chance(5);
  for (let round = 0; round < 3; round++) {
    const scene = await subscribed(`double-${round}`);
    await Promise.all([run(scene, NEVER), run(scene, { nth: 1 + Math.floor(random() * STEPS) }), run(scene, NEVER)]);
    await run(scene, NEVER);
    await expectOnce(scene);
  }
}, 60_000);
