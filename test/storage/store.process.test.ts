import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serverAt, storeServers } from '../../src/storage/servers.ts';
import { openStore, type Store } from '../../src/storage/store.ts';
import { StoreError } from '../../src/storage/store-error.ts';
import { backends, type Place, servers } from './backends.ts';

test('every kind of server a store can be on is one the suites run on', () => {
  const tried = servers.map(([, url]) => serverAt(url));
  expect(storeServers.filter((server) => !tried.includes(server))).toEqual([]);
});

describe.each(backends)('a store on $name', ({ name, place: newPlace, skip }) => {
  if (skip) return void test.skip(`${name} is not reachable`, () => {});
  let place: Place;
  let store: Store;
  beforeAll(async () => {
    place = newPlace();
    store = await openStore(place.options);
  });
  afterAll(async () => {
    await store?.close();
    await place?.sweep();
  });

  test('gives back what was put in, and nothing for what was not', async () => {
    const pairs = store.keyValue<{ n: number; text: string }>('plain');
    await pairs.set('a', { n: 1.5, text: '準備金' });
    expect(await pairs.get('a')).toEqual({ n: 1.5, text: '準備金' });
    expect(await pairs.get('b')).toBeUndefined();
    await pairs.set('a', { n: 2, text: '' });
    expect(await pairs.get('a')).toEqual({ n: 2, text: '' });
    await pairs.delete('a');
    expect(await pairs.get('a')).toBeUndefined();
  });

  test('shelves do not see each other, nor do keys that look like their names', async () => {
    const [one, two] = [store.keyValue<number>('one'), store.keyValue<number>('two')];
    await one.set('k', 1);
    await two.set('k', 2);
    await one.set('one:k', 3);
    await one.set('two:k', 4);
    expect(await one.entries()).toEqual([
      ['k', 1],
      ['one:k', 3],
      ['two:k', 4],
    ]);
    await one.clear();
    expect(await one.entries()).toEqual([]);
    expect(await two.get('k')).toBe(2);
  });

  test('lists many values in the order of their keys', async () => {
    const pairs = store.keyValue<number>('many');
    const keys = Array.from({ length: 1203 }, (_, i) => `k${String(i).padStart(5, '0')}`);
    await Promise.all(keys.map((key, i) => pairs.set(key, i)));
    expect(await pairs.entries()).toEqual(keys.map((key, i) => [key, i]));
  });

  test('a value with a lifetime is gone when it ends, one without stays', async () => {
    const pairs = store.keyValue<string>('brief');
    await pairs.set('short', 'x', 30);
    await pairs.set('long', 'y', 60_000);
    await pairs.set('always', 'z');
    await expect.poll(() => pairs.get('short')).toBeUndefined();
    expect(await pairs.entries()).toEqual([
      ['always', 'z'],
      ['long', 'y'],
    ]);
  });

  test('what was put in is there for the next process', async () => {
    await store.keyValue<string>('kept').set('k', 'v');
    await store.records<string>('kept').insert('k', 'v');
    await store.close();
    store = await openStore(place.options);
    expect(await store.keyValue<string>('kept').get('k')).toBe('v');
    expect(await store.records<string>('kept').get('k')).toBe('v');
  });

  test('says where it is without a password', () => {
    expect(store.where).not.toMatch(/root|@/);
  });
});

describe('the embedded store', () => {
  const dirs: string[] = [];
  const folder = () => {
    const dir = mkdtempSync(join(tmpdir(), 'reservoir-store-'));
    dirs.push(dir);
    return dir;
  };
  afterEach(() => {
    for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
  });

  const filled = async (dir: string) => {
    const store = await openStore({ dir });
    const pairs = store.keyValue<string>('figures');
    for (let i = 0; i < 300; i++) await pairs.set(`k${i}`, 'v'.repeat(400));
    await store.close();
    return join(dir, 'reservoir.sqlite');
  };

  const damages: [string, (file: string) => void][] = [
    ['is not a database at all', (file) => writeFileSync(file, 'this was a store once '.repeat(500))],
    ['was cut short', (file) => truncateSync(file, 30_000)],
    ['was scribbled over', (file) => writeFileSync(file, Buffer.alloc(9000, 7), { flag: 'r+' })],
  ];

  test.each(damages)('a file that %s is moved aside, and the bot goes on', async (_, damage) => {
    const dir = folder();
    const file = await filled(dir);
    damage(file);
    const said: string[] = [];
    const store = await openStore({ dir, warn: (sentence) => said.push(sentence) });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(file);
    expect(said[0]).toMatch(/is damaged and was moved to .*reservoir\.sqlite\.damaged-/);
    expect(await store.keyValue('figures').entries()).toEqual([]);
    await store.keyValue<number>('figures').set('k', 1);
    await store.close();
    expect(readdirSync(dir).filter((name) => /damaged-[^-]*-[^-]*-[^-]*-[^-]*-[^-]*$/.test(name))).toHaveLength(1);
    const again = await openStore({ dir, warn: (sentence) => said.push(sentence) });
    expect(await again.keyValue<number>('figures').get('k')).toBe(1);
    await again.close();
    expect(said).toHaveLength(1);
  });

  test('pages scribbled over in the middle are noticed at the start, not in an answer', async () => {
    const dir = folder();
    const file = await filled(dir);
    const { openSync, writeSync, closeSync } = await import('node:fs');
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(9000, 7), 0, 9000, 40_000);
    closeSync(handle);
    const said: string[] = [];
    const store = await openStore({ dir, warn: (sentence) => said.push(sentence) });
    expect(said).toHaveLength(1);
    await store.close();
  });

  test('a folder that cannot be used is one plain sentence', async () => {
    const dir = folder();
    mkdirSync(join(dir, 'reservoir.sqlite'));
    await expect(openStore({ dir })).rejects.toThrow(
      new StoreError(
        `Could not open the store ${join(dir, 'reservoir.sqlite')}. May Reservoir write to the folder DATA_DIR names?`,
      ),
    );
    writeFileSync(join(dir, 'file'), '');
    await expect(openStore({ dir: join(dir, 'file') })).rejects.toThrow(StoreError);
  });
});

describe('a server that is not there', () => {
  const freePort = () =>
    new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number };
        server.close(() => resolve(port));
      });
    });

  test('is one plain sentence, with the address and without the password', async () => {
    const [name, protocol] = ['PostgreSQL', 'postgres'];
    const port = await freePort();
    const url = `${protocol}://someone:s3cret@127.0.0.1:${port}/9`;
    const error = await openStore({ url, dir: '/nowhere' }).then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(StoreError);
    expect((error as Error).message).toBe(
      `Could not reach ${name} at ${protocol}://127.0.0.1:${port}/9. Is it running?`,
    );
  });

  test.each([
    'mysql://127.0.0.1/x',
    'redis://',
    'nonsense',
    'postgres://127.0.0.1:nan/x',
    'postgres://a:50%@b/x',
  ])('%s is no address for a store', async (url) => {
    await expect(openStore({ url, dir: '/nowhere' })).rejects.toThrow('The setting STORE_URL must be an address');
  });

  test('a Redis, which kept settings once, is told how they move', async () => {
    const opening = openStore({ url: 'redis://127.0.0.1:6379', dir: '/nowhere' });
    await expect(opening).rejects.toThrow(/Redis keeps no settings any more.*export-settings.*postgres:.*CACHE_URL/);
  });
});

const postgres = backends.find(({ name }) => name === 'PostgreSQL')!;
test.skipIf(postgres.skip)(
  'a PostgreSQL connection that is cut is reported and replaced, and the process lives',
  async () => {
    const place = postgres.place();
    const said: string[] = [];
    const store = await openStore({ ...place.options, warn: (sentence) => said.push(sentence) });
    await store.keyValue<number>('figures').set('k', 1);
    const admin = new pg.Client({ connectionString: place.options.url! });
    await admin.connect();
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'reservoir' AND query LIKE '%${place.options.name}%' AND pid <> pg_backend_pid()`,
    );
    await admin.end();
    await expect.poll(() => said.length).toBeGreaterThan(0);
    expect(said[0]).toMatch(/^Lost a connection to PostgreSQL at postgres:\/\/127\.0\.0\.1/);
    expect(await store.keyValue<number>('figures').get('k')).toBe(1);
    await store.close();
    await place.sweep();
  },
);
