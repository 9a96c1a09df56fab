import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { latest } from '../../src/values/points.ts';
import { IDS, outAt, releases, snapshotOf, wednesday } from '../library/world.ts';
import { openFakePublisher } from '../publisher.ts';

const dir = mkdtempSync(join(tmpdir(), 'reservoir-opening-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const snapshot = snapshotOf(IDS);
const clock = outAt('reservesWednesday', wednesday + 7);
const often = { interval: 1, timeout: 10_000 };
const said: string[] = [];
const parts = { releases, snapshot, now: () => clock, warn: (sentence: string) => void said.push(sentence) };

test('a library opened from the settings refreshes, keeps, and with REFRESH=off stays with the snapshot', async () => {
  const publisher = await openFakePublisher((id) => snapshot[id]);
  publisher.publish('reservesWednesday', wednesday + 7, 2_890e9);
  const settings = { ...publisher.addresses, DATA_DIR: dir };
  const newest = async (REFRESH: 'on' | 'off') => {
    const living = await openLibrary({ ...settings, REFRESH }, parts);
    const day = async () => latest((await living.library.get(['reservesWednesday'])).reservesWednesday!.points)!.day;
    return { living, day };
  };

  const first = await newest('on');
  first.living.refresher.start();
  await expect.poll(first.day, often).toBe(wednesday + 7);
  await first.living.close();
  const asked = publisher.asked.length;

  const off = await newest('off');
  off.living.refresher.start();
  expect(await off.day()).toBe(wednesday);
  await off.living.close();
  expect(publisher.asked).toHaveLength(asked);

  const again = await newest('on');
  expect(await again.day()).toBe(wednesday + 7);
  await again.living.close();
  await publisher.close();
});

test('closing does not wait for a publisher that never answers, nor complain of it', async () => {
  const publisher = await openFakePublisher((id) => snapshot[id]);
  publisher.behave('slow');
  said.length = 0;
  const settings = { ...publisher.addresses, DATA_DIR: join(dir, 'other'), REFRESH: 'on' } as const;
  const living = await openLibrary(settings, { ...parts, fetcher: { timeoutMs: 600_000 } });
  living.refresher.start();
  await expect.poll(() => publisher.asked.length, often).toBeGreaterThan(0);
  await living.close();
  expect(said).toEqual([]);
  await publisher.close();
});
