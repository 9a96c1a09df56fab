import pg from 'pg';
import { expect, test } from 'vitest';
import { queryOn } from '../../src/storage/postgres.ts';

/** Connections that fail with these codes, one after another; then one that answers. */
const poolOf = (codes: readonly string[]) => {
  const left = [...codes];
  const released: unknown[] = [];
  const connect = async () => {
    const code = left.shift();
    const failure = Object.assign(new pg.DatabaseError('refused', 7, 'error'), { code });
    const query = async () => (code === undefined ? { rows: [{ n: 1 }], rowCount: 1 } : Promise.reject(failure));
    return { query, release: (destroy?: unknown) => void released.push(destroy) } as never;
  };
  return { pool: { options: { max: 4 }, connect }, released };
};

test('a connection to a server that has become read-only, or is going down, is closed and another is asked', async () => {
  const { pool, released } = poolOf(['25006', '57P01']);
  expect((await queryOn(pool)('UPDATE x')).rowCount).toBe(1);
  expect(released).toEqual([true, true, undefined]);
});

test('what the statement itself is refused for is not asked again, and its connection stays', async () => {
  const { pool, released } = poolOf(['42601']);
  await expect(queryOn(pool)('UPDAT x')).rejects.toThrow('refused');
  expect(released).toEqual([false]);
});

test('where every connection leads to a read-only server, that is said', async () => {
  const { pool } = poolOf(Array.from({ length: 20 }, () => '25006'));
  await expect(queryOn(pool)('UPDATE x')).rejects.toMatchObject({ code: '25006' });
});
