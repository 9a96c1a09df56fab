import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/bundle/root.ts';
import { acquire, type Lease } from '../../src/storage/lease.ts';
import { canonical } from '../../src/storage/records.ts';
import { openStore, type Store } from '../../src/storage/store.ts';
import { backends, type Place } from './backends.ts';

test('equal records are equal text, however they were put together', () => {
  expect(canonical({ b: [1, { d: null, c: '2' }], a: undefined })).toBe('{"b":[1,{"c":"2","d":null}]}');
  expect(canonical({ x: 1, a: 2 })).toBe(canonical({ a: 2, x: 1 }));
});

describe.each(backends)('records on $name', ({ name, place: newPlace, skip }) => {
  if (skip) return void test.skip(`${name} is not reachable`, () => {});
  let place: Place;
  let stores: Store[];
  beforeAll(async () => {
    place = newPlace();
    stores = await Promise.all([1, 2, 3].map(() => openStore(place.options)));
  });
  afterAll(async () => {
    await Promise.all((stores ?? []).map((store) => store.close()));
    await place?.sweep();
  });

  test('of many who claim a record at once, one gets it', async () => {
    for (let round = 0; round < 20; round++) {
      const claims = await Promise.all(
        stores.flatMap((store, i) => [0, 1].map((j) => store.records('posts').insert(`r${round}`, { by: `${i}${j}` }))),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      const won = claims.indexOf(true);
      expect(await stores[0]!.records('posts').get(`r${round}`)).toEqual({ by: `${won >> 1}${won & 1}` });
    }
  });

  test('a record changes only for the one who knows what it is', async () => {
    const records = stores[0]!.records<{ state: string; at: number }>('states');
    await records.insert('a', { state: 'claimed', at: 1 });
    expect(await records.compareAndSet('a', { state: 'sent', at: 1 }, { state: 'sent', at: 2 })).toBe(false);
    const moves = await Promise.all(
      stores.map((store, i) =>
        store.records('states').compareAndSet('a', { at: 1, state: 'claimed' }, { state: 'sending', at: i + 10 }),
      ),
    );
    expect(moves.filter(Boolean)).toHaveLength(1);
    expect(await records.get('a')).toEqual({ state: 'sending', at: moves.indexOf(true) + 10 });
    expect(await records.compareAndSet('nothing', { state: 'claimed', at: 1 }, { state: 'sent', at: 1 })).toBe(false);
    expect(await records.get('nothing')).toBeUndefined();
  });

  test('a record is removed only by the one who knows what it is', async () => {
    const records = stores[0]!.records<number>('removals');
    await records.insert('a', 1);
    expect(await records.compareAndDelete('a', 2)).toBe(false);
    expect(await records.compareAndDelete('a', 1)).toBe(true);
    expect(await records.get('a')).toBeUndefined();
    expect(await records.insert('a', 3)).toBe(true);
  });

  test('lists by prefix, in order, and one kind of record does not see another', async () => {
    const records = stores[0]!.records<number>('lists');
    const keys = ['weekly:1:b', 'weekly:1:a', 'weekly:10:a', 'weekly:2:ü', 'weekly_1:a', 'other', 'week%'];
    for (const [i, key] of keys.entries()) await records.insert(key, i);
    expect(await records.list('weekly:1:')).toEqual([
      ['weekly:1:a', 1],
      ['weekly:1:b', 0],
    ]);
    expect(await records.list('week%')).toEqual([['week%', 6]]);
    expect((await records.list()).map(([key]) => key)).toEqual([...keys].sort());
    expect(await stores[0]!.records('elsewhere').list()).toEqual([]);
  });

  test('work in hand stays with its owner until its time runs out, then goes to exactly one other', async () => {
    const sets = stores.map((store) => store.records<{ state: string } & Lease>('work'));
    const turn = (owner: string, now: number) => ({ owner, forMs: 1000, now });
    expect(await acquire(sets[0]!, 'w', { state: 'claimed' }, turn('a', 0))).toEqual({
      state: 'claimed',
      owner: 'a',
      until: 1000,
    });
    expect(await acquire(sets[1]!, 'w', { state: 'claimed' }, turn('b', 999))).toBeUndefined();
    const taken = await Promise.all(
      sets.map((records, i) => acquire(records, 'w', { state: 'claimed' }, turn(`c${i}`, 1000))),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    const mine = taken.find(Boolean)!;
    expect(await sets[0]!.compareAndSet('w', mine, { ...mine, state: 'sent', until: 0 })).toBe(true);
    const finished = await acquire(
      sets[1]!,
      'w',
      { state: 'claimed' },
      turn('d', 9000),
      ({ state }) => state !== 'sent',
    );
    expect(finished).toBeUndefined();
  });

  test('twenty processes killed in mid-claim: nothing acknowledged is lost, nothing is claimed twice', async () => {
    const claimed = new Map<number, string>();
    let kills = 0;
    const run = async (owner: string) => {
      const child = spawn(
        process.execPath,
        [join(root, 'dist/test/fixtures/claimer.js'), JSON.stringify(place.options), owner],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const stop = 1 + Math.floor(Math.random() * 60);
      let [text, seen] = ['', 0];
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk;
        seen += chunk.filter((byte) => byte === 10).length;
        if (seen >= stop) child.kill('SIGKILL');
      });
      const [, signal] = (await once(child, 'close')) as [number | null, string | null];
      expect(signal).toBe('SIGKILL');
      kills++;
      for (const line of text.split('\n').slice(0, -1)) {
        expect(claimed.has(Number(line)), `k${line} was claimed twice`).toBe(false);
        claimed.set(Number(line), owner);
      }
    };
    const lane = async (first: number) => {
      for (let i = first; i < 20; i += 3) await run(`p${i}`);
    };
    await Promise.all([lane(0), lane(1), lane(2)]);
    expect(kills).toBe(20);
    const kept = new Map(await stores[0]!.records<{ owner: string }>('posts').list('k'));
    for (const [i, owner] of claimed) expect(kept.get(`k${i}`)).toEqual({ owner });
  }, 120_000);
});
