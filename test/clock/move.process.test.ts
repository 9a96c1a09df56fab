import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exportSettings, importSettings } from '../../src/storage/settings-file.ts';
import { openStore } from '../../src/storage/store.ts';
import { memoryStore } from '../delivery/server.ts';
import { run } from '../process.ts';
import { backends } from '../storage/backends.ts';

const dir = mkdtempSync(join(tmpdir(), 'reservoir-move-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Settings of today, of a version to come, and records of posts. */
const filled = async () => {
  const store = memoryStore();
  await store.records<object>('subscriptions').insert('1/2', { locale: 'zh-TW', after: '2026-09-23' });
  await store.records<object>('subscriptions').insert('1/3', { locale: 'en', hologram: { bright: true } });
  await store.records<object>('alerts').insert('1/001', { metric: 'mood' });
  await store.records<object>('posts').insert('weekly/2026-09-30/2', { state: 'sent', tries: 1, message: '9' });
  return store;
};

describe.each(backends)('from one store to $name and back', ({ name, place: newPlace, skip }) => {
  test.skipIf(skip)(`everything arrives as it was, and nothing that is there is replaced (${name})`, async () => {
    const place = newPlace();
    const store = await openStore(place.options);
    try {
      const file = await exportSettings(await filled());
      expect(await importSettings(store, { ...file, ledgers: { ...file.ledgers, dreams: { a: 1 } } })).toMatchObject({
        subscriptions: { taken: 2, kept: 0 },
        alerts: { taken: 1 },
        posts: { taken: 1 },
        dreams: { taken: 1 },
      });
      expect(await exportSettings(store)).toEqual(file);
      expect(await importSettings(store, file)).toMatchObject({ subscriptions: { taken: 0, kept: 2 } });
    } finally {
      await store.close();
      await place.sweep();
    }
  });
});

test('npm run data moves settings between two folders', async () => {
  const from = await openStore({ dir: join(dir, 'from') });
  await importSettings(from, await exportSettings(await filled()));
  await from.close();
  const file = join(dir, 'settings.json');
  const exported = await run('src/data', ['export-settings', file], { DATA_DIR: join(dir, 'from') });
  expect(exported).toMatchObject({ code: 0, out: expect.stringContaining('2 subscriptions') });
  const imported = await run('src/data', ['import-settings', file], { DATA_DIR: join(dir, 'to') });
  expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('2 taken in') });
  const printed = await run('src/data', ['export-settings'], { DATA_DIR: join(dir, 'to') });
  expect(JSON.parse(printed.out)).toEqual(await exportSettings(await filled()));
});

test('a file that is none is named in one sentence', async () => {
  const file = join(dir, 'other.json');
  writeFileSync(file, '{"reservoir":"recipes"}');
  const { code, err } = await run('src/data', ['import-settings', file], { DATA_DIR: join(dir, 'none') });
  expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
  expect(err).toContain('other.json is no file of settings');
  expect((await run('src/data', ['import-settings', join(dir, 'no.json')])).code).toBe(2);
});
