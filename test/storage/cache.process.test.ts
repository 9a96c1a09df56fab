import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@keyv/redis';
import { afterAll, afterEach, expect, test } from 'vitest';
import { exportRedisSettings, openRedisCache } from '../../src/storage/redis.ts';

const program = process.env.TEST_REDIS_SERVER ?? 'redis-server';
const there = spawnSync(program, ['--version']).status === 0;
if (!there) console.warn(`${program} is not installed: the tests of a cache that dies are skipped.`);

const dir = mkdtempSync(join(tmpdir(), 'reservoir-redis-'));
let server: ChildProcess | undefined;
afterEach(() => {
  server?.kill('SIGKILL');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const serve = (port: number) =>
  new Promise<void>((resolve) => {
    const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no'];
    server = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
    server.stdout!.on('data', (chunk: Buffer) => {
      if (/Ready to accept connections/.test(`${chunk}`)) resolve();
    });
  });

const die = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGKILL');
  });

test.skipIf(!there)(
  'what one process keeps, another finds; a cache that dies is said once and missed by nobody',
  async () => {
    const port = await freePort();
    await serve(port);
    const said: string[] = [];
    const url = `redis://127.0.0.1:${port}`;
    const [one, other] = [openRedisCache(url, (text) => said.push(text)), openRedisCache(url, () => {})];
    const picture = Buffer.from([0, 255, 1, 254]);
    await expect
      .poll(async () => {
        one.set('picture:a', picture, 60_000);
        return other.get('picture:a');
      })
      .toEqual(picture);
    expect(await other.get('picture:b')).toBeUndefined();

    await die(server!);
    await expect.poll(() => said).toHaveLength(1);
    expect(said).toEqual([`The cache at ${url} is away; answers go on without it.`]);
    one.set('picture:a', picture, 60_000);
    expect(await one.get('picture:a')).toBeUndefined();

    await serve(port);
    await expect
      .poll(
        async () => {
          one.set('picture:a', picture, 60_000);
          return one.get('picture:a');
        },
        { timeout: 10_000 },
      )
      .toEqual(picture);
    expect(said).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  },
);

test('a cache that takes connections and never answers is asked in vain, not waited for', async () => {
  const taken: Socket[] = [];
  const silent = createServer((socket) => taken.push(socket)).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const cache = openRedisCache(`redis://me:s3cret@127.0.0.1:${(silent.address() as AddressInfo).port}`, () => {});
  expect(await cache.get('picture:a')).toBeUndefined();
  cache.set('picture:a', Buffer.of(1), 1000);
  await cache.close();
  for (const socket of taken) socket.destroy();
  silent.close();
});

test.skipIf(!there)('what an earlier version kept in a Redis comes out of it, to be moved', async () => {
  const port = await freePort();
  await serve(port);
  const url = `redis://127.0.0.1:${port}`;
  const client = await createClient({ url }).connect();
  await client.hSet('reservoir:ledger:subscriptions', '1/2', '{"locale":"en"}');
  await client.hSet('reservoir:ledger:posts', 'weekly/2026-09-30/2', '{"state":"sent"}');
  await client.close();
  expect(await exportRedisSettings(url)).toMatchObject({
    reservoir: 'settings',
    ledgers: { subscriptions: { '1/2': { locale: 'en' } }, posts: { 'weekly/2026-09-30/2': { state: 'sent' } } },
  });
  await die(server!);
  await expect(exportRedisSettings(url)).rejects.toThrow(`Could not reach Redis at ${url}. Is it running?`);
});
