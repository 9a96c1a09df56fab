import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createFakeDiscord, type FakeDiscord } from 'fake-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectedAt } from '../../src/series/releases.ts';
import { day } from '../../src/values/day.ts';
import { mind } from '../process.ts';
import { backends, type Place } from '../storage/backends.ts';
import { facts, root } from '../world.ts';

const [MINUTE, HOUR] = [60_000, 3_600_000];
const READING = '2026-10-07';
const RELEASE = Date.parse(expectedAt(facts.releases, 'h41', day(READING)));
const BACK = RELEASE + 6 * HOUR;
const posts = { method: 'POST', route: '/channels/:channel/messages' } as const;

/** A Discord that remembers no nonce and is down for six hours from the release on, by the clock of whoever posts. */
let discord: FakeDiscord;
/** The time as the posting process has it (ms), and when it is to be killed. */
const clock = { now: RELEASE, deaths: [] as number[] };
let kill = () => {};
const timekeeper = createServer((request, response) => {
  clock.now = Number(new URL(request.url!, 'http://here').searchParams.get('at'));
  if (clock.now < (clock.deaths[0] ?? Number.POSITIVE_INFINITY)) return void response.end();
  clock.deaths.shift();
  kill();
});

beforeEach(async () => {
  clock.now = RELEASE;
  discord = await createFakeDiscord({ now: () => clock.now, nonceWindow: 0 });
  // Half of what a broken gateway does not answer for has arrived all the same.
  let asked = 0;
  discord.schedule([
    { fault: { drop: 'after' }, ...posts, when: () => asked++ % 2 === 0, from: RELEASE, to: BACK },
    { fault: { status: 502 }, from: RELEASE, to: BACK },
  ]);
  timekeeper.listen(0, '127.0.0.1');
  await once(timekeeper, 'listening');
});
afterEach(async () => {
  timekeeper.close();
  timekeeper.closeAllConnections();
  await discord.close();
});

type Posting = { readonly store: Place['options']; readonly subscriptions: readonly object[] };

/** One process that posts from where time stands, until it is done or killed. */
const run = async ({ store, subscriptions }: Posting): Promise<number | null> => {
  const given = {
    ...{ store, subscriptions, releases: facts.releases, reading: READING, start: clock.now + MINUTE },
    ...{ api: discord.url, token: discord.token, self: discord.applicationId },
    clock: `http://127.0.0.1:${(timekeeper.address() as AddressInfo).port}`,
  };
  const poster = join(root, 'dist/test/fixtures/outage-poster.js');
  const child = spawn(process.execPath, [poster], { stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin.end(JSON.stringify(given));
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  kill = () => child.kill('SIGKILL');
  const code = await mind(child);
  expect(said).toBe('');
  return code;
};

describe.each(backends)('on $name', ({ place: newPlace, skip }) => {
  test.skipIf(skip)(
    'after six hours in which Discord took nothing, and two kills, a thousand channels have the reading once',
    async () => {
      const place = newPlace();
      const channels = Array.from({ length: 1000 }, (_, i) => discord.addChannel('text', `channel-${i}`));
      const subscriptions = channels.map(({ id, kind }, i) => ({
        ...{ guild: discord.places.home.id, posting: 'weekly', channel: id, kind, locale: 'en' },
        after: i < 500 ? '2026-09-23' : '2026-09-30',
      }));
      const posting = { store: place.options, subscriptions };
      // In the middle of the outage, and while what was owed goes out.
      clock.deaths = [RELEASE + 3 * HOUR];
      const catchingUp = discord.on((event) => {
        if (
          event.kind !== 'request' ||
          clock.now < BACK ||
          channels.filter(({ messages }) => messages.size > 0).length < 300
        )
          return;
        catchingUp();
        kill();
      });
      try {
        expect(await run(posting), 'killed in the outage').toBeNull();
        expect(clock.now).toBe(RELEASE + 3 * HOUR);
        expect(await run(posting), 'killed while it catches up').toBeNull();
        expect(await run(posting)).toBe(0);
        expect(channels.map(({ messages }) => messages.size)).toEqual(channels.map(() => 1));
        const during = discord.requests.filter(({ answer }) => answer?.status !== 200).length;
        expect(during, 'it asks seldom while nothing is taken').toBeLessThan(700);
      } finally {
        await place.sweep();
      }
    },
    90_000,
  );
});
