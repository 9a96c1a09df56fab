import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openStore } from '../../src/storage/store.ts';

const program = process.env.TEST_REDIS_SERVER ?? 'redis-server';
const there = spawnSync(program, ['--version']).status === 0;
if (!there) console.warn(`${program} is not installed: the tests of a Redis that dies are skipped.`);

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

const serve = (port: number, appendonly: 'yes' | 'no') =>
  new Promise<void>((resolve) => {
    const options = [
      '--port',
      `${port}`,
      '--bind',
      '127.0.0.1',
      '--dir',
      dir,
      '--save',
      '',
      '--appendonly',
      appendonly,
    ];
    server = spawn(program, [...options, '--appendfsync', 'always'], { stdio: ['ignore', 'pipe', 'ignore'] });
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
  'a Redis that dies is said once, fails at once, and is used again when it is back, with everything it acknowledged',
  async () => {
    const port = await freePort();
    await serve(port, 'yes');
    const said: string[] = [];
    const store = await openStore({
      url: `redis://127.0.0.1:${port}`,
      dir: '/nowhere',
      warn: (text) => said.push(text),
    });
    const [shelf, ledger] = [store.keyValue<number>('figures'), store.records<number>('posts')];
    await shelf.set('k', 1);
    expect(await ledger.insert('k', 1)).toBe(true);
    await die(server!);

    await expect(shelf.get('k')).rejects.toThrow();
    await expect(shelf.set('k', 2)).rejects.toThrow();
    await expect(ledger.insert('k', 2)).rejects.toThrow();
    await expect(shelf.entries()).rejects.toThrow();

    await serve(port, 'yes');
    await expect.poll(() => said, { timeout: 10_000 }).toHaveLength(2);
    expect(said).toEqual([
      `Lost Redis at redis://127.0.0.1:${port}; trying to reach it again.`,
      `Redis at redis://127.0.0.1:${port} is back.`,
    ]);
    expect(await shelf.get('k')).toBe(1);
    expect(await ledger.insert('k', 2)).toBe(false);
    await store.close();
  },
);

test.skipIf(!there)('a Redis that keeps nothing through a crash is said at the start', async () => {
  const port = await freePort();
  await serve(port, 'no');
  const said: string[] = [];
  const store = await openStore({ url: `redis://127.0.0.1:${port}`, dir: '/nowhere', warn: (text) => said.push(text) });
  expect(said).toEqual([expect.stringMatching(/runs without appendonly: if it is killed, settings and post records/)]);
  await store.close();
});

test('a Redis that takes connections and never answers is not there', async () => {
  const taken: Socket[] = [];
  const silent = createServer((socket) => taken.push(socket)).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const address = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
  await expect(openStore({ url: `redis://me:s3cret@${address}`, dir: '/nowhere' })).rejects.toThrow(
    `Could not reach Redis at redis://${address}. Is it running?`,
  );
  for (const socket of taken) socket.destroy();
  silent.close();
});
