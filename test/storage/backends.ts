import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore, type StoreOptions } from '../../src/storage/store.ts';

const POSTGRES = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres:root@127.0.0.1:5432/test';
/** A Redis that tests may use as a cache. */
export const REDIS = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
const required = process.env.REQUIRE_SERVICES === '1';

/** Whether something listens at an address. */
export const reachable = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = createConnection({ host: hostname, port: Number(port), timeout: 2000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .on('connect', () => end(true))
      .on('error', () => end(false))
      .on('timeout', () => end(false));
  });

const letters = () => Array.from({ length: 12 }, () => 'abcdefghij'[Math.floor(Math.random() * 10)]).join('');

/** A place of its own for one test file on one backend: options to open it with, and the broom. */
export type Place = { readonly options: StoreOptions & { readonly name: string }; sweep(): Promise<void> };

const folder = () => mkdtempSync(join(tmpdir(), 'reservoir-store-'));

const sqlite = (): Place => {
  const dir = folder();
  return {
    options: { dir, name: 'reservoir' },
    sweep: async () => rmSync(dir, { recursive: true, force: true }),
  };
};

const postgres = (): Place => {
  const options = { dir: '/nowhere', url: POSTGRES, name: `test_${letters()}`, warn: () => {} };
  return {
    options,
    async sweep() {
      const client = new pg.Client({ connectionString: POSTGRES });
      await client.connect();
      await client.query(`DROP TABLE IF EXISTS ${options.name}, ${options.name}_ledger`);
      await client.end();
    },
  };
};

/** Servers the suites run on, with their addresses. */
export const servers = [['PostgreSQL', POSTGRES, postgres]] as const;

const up = await Promise.all(servers.map(async ([, url]) => required || (await reachable(url))));

/** Every backend the suites run on; a server that is not there is skipped aloud, unless REQUIRE_SERVICES=1. */
export const backends = [
  { name: 'SQLite', place: sqlite, skip: false },
  ...servers.map(([name, , place], i) => ({ name, place, skip: !up[i] })),
];
for (const { name, skip } of backends) {
  if (skip) console.warn(`${name} is not reachable: its store tests are skipped (REQUIRE_SERVICES=1 makes them fail).`);
}

export { openStore };
