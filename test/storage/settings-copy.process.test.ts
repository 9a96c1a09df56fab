import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { afterEach, describe, expect, test } from 'vitest';
import { type Records, recordsOver } from '../../src/storage/records.ts';
import { withSettingsCopy } from '../../src/storage/settings-copy.ts';
import { openStore } from '../../src/storage/store.ts';
import { memoryRows } from '../delivery/server.ts';

const dirs: string[] = [];
const folder = () => {
  const dir = mkdtempSync(join(tmpdir(), 'reservoir-copy-'));
  dirs.push(dir);
  return dir;
};
afterEach(() => {
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

const fileIn = (dir: string) => join(dir, 'reservoir.sqlite');
const copyIn = (dir: string) => join(dir, 'settings-copy.json');

/** A store in which two channels have subscribed, one has left again, and a reading was posted. */
const used = async () => {
  const dir = folder();
  const store = await openStore({ dir, warn: () => {} });
  const subscriptions = store.records<{ locale: string }>('subscriptions');
  await subscriptions.insert('1/2', { locale: 'en' });
  await subscriptions.insert('1/3', { locale: 'zh-CN' });
  await subscriptions.compareAndSet('1/3', { locale: 'zh-CN' }, { locale: 'zh-TW' });
  await subscriptions.insert('1/4', { locale: 'en' });
  await subscriptions.compareAndDelete('1/4', { locale: 'en' });
  await store.records('posts').insert('weekly/2026-09-30/2', { state: 'sent' });
  await store.close();
  return dir;
};

const losses: [string, (dir: string) => void][] = [
  ['scribbled over', (dir) => writeFileSync(fileIn(dir), Buffer.alloc(9000, 7), { flag: 'r+' })],
  [
    'emptied',
    (dir) => {
      rmSync(fileIn(dir));
      writeFileSync(fileIn(dir), '');
    },
  ],
  ['deleted', (dir) => rmSync(fileIn(dir))],
];

describe('what people have set up', () => {
  test.each(losses)('is there again after the store was %s, and that is said once', async (_, lose) => {
    const dir = await used();
    for (const part of ['-wal', '-shm']) rmSync(fileIn(dir) + part, { force: true });
    lose(dir);
    const said: string[] = [];
    const store = await openStore({ dir, warn: (sentence) => said.push(sentence) });
    expect(await store.records('subscriptions').list()).toEqual([
      ['1/2', { locale: 'en' }],
      ['1/3', { locale: 'zh-TW' }],
    ]);
    await store.close();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('2 settings are back from the copy');
    expect(said[0]).toContain(copyIn(dir));
  });

  test('stands in the copy before a change is called done', async () => {
    const dir = folder();
    const store = await openStore({ dir, warn: () => {} });
    const changes = Array.from({ length: 30 }, (_, i) => store.records('alerts').insert(`1/${i}`, { i }));
    expect(await Promise.all(changes)).toEqual(changes.map(() => true));
    const { ledgers } = JSON.parse(readFileSync(copyIn(dir), 'utf8'));
    expect(Object.keys(ledgers.alerts)).toHaveLength(30);
    expect(ledgers.posts).toBeUndefined();
    await store.close();
    expect(readdirSync(dir).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('is written the more seldom the longer it takes: changes that keep coming share one', async () => {
    const dir = folder();
    let copies = 0;
    const slow = <T>(name: string): Records<T> => ({
      ...recordsOver<T>(memoryRows()),
      list: async () => {
        if (name === 'alerts') copies++;
        await setTimeout(20);
        return [];
      },
    });
    const alerts = withSettingsCopy(dir, slow, () => {})('alerts');
    const changes: Promise<boolean>[] = [];
    for (let i = 0; i < 100; i++) {
      changes.push(alerts.insert(`1/${i}`, { i }));
      await setTimeout(5);
    }
    await Promise.all(changes);
    expect(copies).toBeLessThanOrEqual(8);
  });

  test('is not begun anew in silence: without a copy a damaged or emptied store is not opened, and stays where it is', async () => {
    for (const [, lose] of losses.slice(0, 2)) {
      const dir = await used();
      rmSync(copyIn(dir));
      lose(dir);
      await expect(openStore({ dir, warn: () => {} })).rejects.toThrow(
        new RegExp(`${fileIn(dir)} .*there is no copy of its settings .*${copyIn(dir)}`),
      );
      expect(existsSync(fileIn(dir))).toBe(true);
    }
  });

  test('is not called kept when the folder is gone', async () => {
    const dir = folder();
    const store = await openStore({ dir, warn: () => {} });
    rmSync(dir, { recursive: true });
    await expect(store.records('subscriptions').insert('1/2', {})).rejects.toThrow('was removed while Reservoir runs');
    await store.close();
  });
});

test('a file that another program writes in is waited for, not blamed on the folder', async () => {
  const dir = folder();
  const held = new Database(fileIn(dir));
  held.exec('CREATE TABLE other (a)');
  held.close();
  writeFileSync(copyIn(dir), '{"reservoir":"settings","version":1,"ledgers":{}}');
  const script = `const D = require('libsql'); const db = new D(process.argv[1]); db.exec('BEGIN EXCLUSIVE'); console.log('held'); setTimeout(() => { db.exec('COMMIT'); db.close(); }, 1500);`;
  const other = spawn(process.execPath, ['-e', script, fileIn(dir)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => other.stdout.once('data', resolve));
  const store = await openStore({ dir, warn: () => {} });
  await store.records('alerts').insert('a', {});
  await store.close();
});
