import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSnapshot } from '../../src/bundle/snapshot.ts';
import { seriesIds } from '../../src/series/catalog.ts';
import { iso } from '../../src/values/day.ts';
import { latest } from '../../src/values/points.ts';
import { type FakePublisher, openFakePublisher } from '../publisher.ts';

const root = join(import.meta.dirname, '../..');
let publisher: FakePublisher;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'reservoir-tasks-'));
  const snapshot = openSnapshot();
  publisher = await openFakePublisher((id) => snapshot[id]);
});
afterAll(async () => {
  await publisher.close();
  rmSync(dir, { recursive: true, force: true });
});

const data = (args: readonly string[], more: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string }>((resolve) => {
    const env = { PATH: process.env.PATH, DATA_DIR: dir, ...publisher.addresses, ...more };
    execFile(process.execPath, [join(root, 'dist/src/data.js'), ...args], { env, cwd: dir }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, out: stdout + stderr }),
    );
  });

test('npm run data -- refresh fetches, says how each series went, and status shows it afterwards', async () => {
  const { day, value } = latest(publisher.figures('reservesWednesday'))!;
  publisher.publish('reservesWednesday', day + 7, value + 1e9);
  expect((await data(['status'])).out).toMatch(new RegExp(`^WRBWFRBL +${iso(day)} +\\d+ d +snapshot +never +ok$`, 'm'));

  const refreshed = await data(['refresh', 'WRBWFRBL', 'srf_accepted']);
  expect(refreshed.out).toMatch(
    new RegExp(`^\\[\\d/2\\] WRBWFRBL +1 new, 0 revised from fredgraph; latest ${iso(day + 7)}$`, 'm'),
  );
  expect(refreshed.out).toMatch(/^\[\d\/2\] SRF_ACCEPTED +nothing new from nyfed/m);
  expect(refreshed.code).toBe(0);

  const { out, code } = await data(['status']);
  expect(out).toMatch(new RegExp(`^WRBWFRBL +${iso(day + 7)} +\\d+ d +\\w+ +2\\d{3}-.* UTC +fredgraph +ok$`, 'm'));
  expect(out.split('\n').filter((line) => / snapshot +never/.test(line))).toHaveLength(
    // Two were fetched; call reports, which nobody asked for, are a row of their own.
    seriesIds.length - 2 + 1,
  );
  expect(code).toBe(0);
}, 60_000);

test('npm run data -- refresh says what was refused and why, and status remembers', async () => {
  publisher.behave('thousandth');
  const { out, code } = await data(['refresh', 'WALCL']);
  publisher.behave('good');
  expect(out).toMatch(/WALCL +refused from fredgraph: the figures are off by a factor of 0\.001: are they in millions/);
  expect(code).toBe(1);
  expect((await data(['status'])).out).toMatch(/^WALCL .* refused: the figures are off by a factor of 0\.001/m);
}, 60_000);

test('npm run data -- accept lets in what was refused, and confirms it for the post; a slip of units stays out', async () => {
  const { day, value } = latest(publisher.figures('reservesWednesday'))!;
  publisher.publish('reservesWednesday', day + 7, value * 1.9);
  expect((await data(['refresh', 'WRBWFRBL'])).out).toContain('refused from fredgraph');
  const { out, code } = await data(['accept', 'WRBWFRBL']);
  expect(out).toContain(`Confirmed: WRBWFRBL of ${iso(day + 7)} is ${value * 1.9}`);
  expect(code).toBe(0);
  expect((await data(['refresh', 'WRBWFRBL'])).out).toContain('nothing new');
  publisher.behave('thousandth');
  expect((await data(['accept', 'WALCL'])).out).toContain('refused from fredgraph: the figures are off by a factor');
  publisher.behave('good');
  expect((await data(['accept', 'NOSUCH'])).code).toBe(2);
}, 60_000);

test('without a network npm run data -- refresh says so and leaves off', async () => {
  const nowhere = Object.fromEntries(Object.keys(publisher.addresses).map((name) => [name, 'http://127.0.0.1:9/x']));
  const { out, code } = await data(['refresh'], nowhere);
  expect(out).toMatch(/^No publisher can be reached: is there a network\? The kept figures stay as they were\.$/m);
  expect(out).toMatch(/^Call reports of \d+ banks: unavailable; latest \d{4}-\d{2}-\d{2}$/m);
  expect(out.split('\n').length).toBeLessThan(15);
  expect(code).toBe(1);
  const status = (await data(['status'])).out;
  expect(status).toMatch(/^CALL_REPORTS .* unreachable since 2\d{3}-.* UTC: 127\.0\.0\.1:9 could not be reached/m);
  expect(status).toMatch(/^WALCL .* unreachable since/m);
}, 60_000);

test('a code that does not exist, and a store that is not there, are one plain sentence each', async () => {
  expect(await data(['refresh', 'NOPE'])).toEqual({
    code: 2,
    out: 'There is no series NOPE; npm run data -- status lists them.\n',
  });
  expect(await data(['status'], { STORE_URL: 'postgres://me:s3cret@127.0.0.1:9' })).toEqual({
    code: 1,
    out: 'Could not reach PostgreSQL at postgres://127.0.0.1:9. Is it running?\n',
  });
}, 60_000);
