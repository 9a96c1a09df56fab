import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel } from 'fake-discord';
import { createFakeDiscord, type FakeDiscord } from 'fake-discord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/storage/store.ts';
import { iso } from '../../src/values/day.ts';
import { chance } from '../delivery/chance.ts';
import { fetchReading, publish, reading } from '../delivery/weekly-figures.ts';
import { type Running, startBot } from '../process.ts';
import { type FakePublisher, openFakePublisher } from '../publisher.ts';
import { snapshot } from '../world.ts';

const KILLS = 5;

let discord: FakeDiscord;
let publisher: FakePublisher;
let dir: string;
let channels: readonly Channel[];
const living = () => ({ ...(publisher.addresses as Record<string, string>), REFRESH: 'on', DATA_DIR: dir });

beforeAll(async () => {
  discord = await createFakeDiscord();
  publisher = await openFakePublisher((id) => snapshot[id]);
  dir = mkdtempSync(join(tmpdir(), 'reservoir-kill-bot-'));
  publish(publisher, 40e9);
  expect(await fetchReading(living())).toMatchObject({ code: 0 });
  channels = Array.from({ length: 120 }, (_, i) =>
    discord.addChannel(i % 5 === 0 ? 'announcement' : 'text', `channel-${i}`),
  );
  const store = await openStore({ dir });
  for (const { id, kind } of channels)
    await store
      .records('subscriptions')
      .insert(`${discord.places.home.id}/${id}`, { kind, after: iso(reading - 7), locale: 'en' });
  await store.close();
}, 60_000);

afterAll(async () => {
  await discord.close();
  await publisher.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Resolves when so many posts have reached Discord, or been answered, from now on. */
const posts = (kind: 'request' | 'response', count: number) => {
  let left = count;
  return new Promise<void>((resolve) => {
    const off = discord.on((event) => {
      if (event.kind !== kind || event.request.method !== 'POST' || !/\/(messages|crosspost)$/.test(event.request.path))
        return;
      if (--left > 0) return;
      off();
      resolve();
    });
  });
};

test('the bot itself, killed in the middle of posting again and again, ends with one message a channel', async () => {
  const random = chance(7);
  const everywhere = () => channels.every(({ messages }) => messages.size > 0);
  let kills = 0;
  for (; kills < KILLS && !everywhere(); kills++) {
    const moment = posts(random() < 0.5 ? 'request' : 'response', 1 + Math.floor(random() * 12));
    const bot: Running = await startBot(discord, living());
    // A bot that is quicker than its killer may leave nothing to wait for.
    await Promise.race([moment, discord.waitFor(everywhere, { within: 60_000 })]);
    await bot.stop('SIGKILL');
  }
  expect(kills).toBeGreaterThan(3);
  const bot = await startBot(discord, living());
  await discord.waitFor(everywhere, { within: 30_000 });
  const announced = channels.filter(({ kind }) => kind === 'announcement');
  await discord.waitFor(() =>
    announced.every(({ id }) => discord.messages(id).every(({ flags }) => (flags! & 1) === 1)),
  );
  expect(channels.map(({ id }) => discord.messages(id).length)).toEqual(channels.map(() => 1));
  expect(await bot.stop()).toBe(0);
  expect(bot.output.out).not.toMatch(/"level":50/);
  expect(discord.problems).toEqual([]);
}, 120_000);
