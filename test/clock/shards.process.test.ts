import { createFakeDiscord } from 'fake-discord';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { iso } from '../../src/values/day.ts';
import { publish, reading } from '../delivery/weekly-figures.ts';
import { startBot } from '../process.ts';
import { openFakePublisher } from '../publisher.ts';
import { backends, openStore } from '../storage/backends.ts';
import { snapshot } from '../world.ts';

const { place, skip } = backends.find(({ name }) => name === 'PostgreSQL')!;
/** More servers than two shards may hold, and channels that want the reading. */
const [SERVERS, CHANNELS] = [5000, 24];

/** A schema of PostgreSQL for this test alone. */
const openSchema = async () => {
  const { url, name } = place().options;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE SCHEMA ${name}`);
  onTestFinished(async () => {
    await client.query(`DROP SCHEMA ${name} CASCADE`);
    await client.end();
  });
  return `${url}?options=-c%20search_path%3D${name}`;
};

test.skipIf(skip)(
  'of two processes with half of the shards of 5,000 servers each, one is killed while posting, and the other ends the work',
  async () => {
    const discord = await createFakeDiscord({ shards: 4, maxConcurrency: 4 });
    onTestFinished(discord.close);
    discord.addGuilds(SERVERS);
    const publisher = await openFakePublisher((id) => snapshot[id]);
    onTestFinished(publisher.close);
    publish(publisher, 40e9);
    const url = await openSchema();
    const channels = Array.from({ length: CHANNELS }, (_, i) => discord.addChannel('text', `channel-${i}`));
    const store = await openStore({ url, dir: '/nowhere' });
    const subscriptions = store.records('subscriptions');
    for (const { id, kind } of channels)
      await subscriptions.insert(`${discord.places.home.id}/${id}`, { kind, after: iso(reading - 7), locale: 'en' });
    await store.close();
    const living = { ...(publisher.addresses as Record<string, string>), REFRESH: 'on', STORE_URL: url };
    const posted = () => channels.filter(({ messages }) => messages.size > 0).length;
    const starting = ['0-1/4', '2-3/4'].map((SHARDS) => startBot(discord, { ...living, SHARDS }));
    const killed = starting[0]!.then(async (bot) => {
      await discord.waitFor(() => posted() > CHANNELS / 6, { within: 120_000 });
      await bot.stop('SIGKILL');
      return posted();
    });
    const left = await starting[1]!;
    expect(await killed).toBeLessThan(CHANNELS);
    await discord.waitFor(() => posted() === CHANNELS, { within: 120_000 });
    expect(channels.map(({ messages }) => messages.size)).toEqual(channels.map(() => 1));
    expect(await left.stop()).toBe(0);
    expect(left.output.out).toMatch(/"guilds":250[01]/);
    expect(left.output.out).not.toMatch(/"level":50/);
    expect(discord.problems).toEqual([]);
  },
  300_000,
);
