import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFakeDiscord } from 'fake-discord';
import { expect, onTestFinished, test } from 'vitest';
import { machineLooks } from '../../src/monitor/doctor/machine.ts';
import { newYorkDay } from '../../src/series/new-york.ts';
import { weekday } from '../../src/values/day.ts';
import { run } from '../process.ts';
import { openFakePublisher } from '../publisher.ts';
import { snapshot } from '../world.ts';

/** A machine on which everything is as it should be. */
const wellSet = async () => {
  const discord = await createFakeDiscord();
  const publisher = await openFakePublisher((id) => snapshot[id]);
  const today = newYorkDay(new Date());
  for (const id of ['reservesWednesday', 'onRrp', 'tgaDaily', 'srf'] as const)
    for (const back of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const day = today - back;
      const wanted = id === 'reservesWednesday' ? weekday(day) === 3 : ![0, 6].includes(weekday(day));
      if (wanted) publisher.publish(id, day, 1e12);
    }
  onTestFinished(async () => {
    await discord.close();
    await publisher.close();
  });
  return {
    REFRESH: 'on',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'reservoir-doctor-')),
    ...(publisher.addresses as Record<string, string>),
  };
};

const lineOf = (out: string, what: string) => out.split('\n').find((line) => line.slice(2).startsWith(`${what}:`));

test('on a sound set-up the doctor finds nothing wrong, and gives the invite address', async () => {
  const { code, out } = await run('src/doctor', [], await wellSet());
  expect(out).not.toContain('✗');
  expect(lineOf(out, 'Discord')).toMatch(/invite it with https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+/);
  expect(out).toContain('Nothing is wrong.');
  expect(code).toBe(0);
}, 60_000);

test('on a broken one it names each thing, what to do, and no secret', async () => {
  const well = await wellSet();
  writeFileSync(join(well.DATA_DIR, 'file'), '');
  const { code, out } = await run('src/doctor', [], {
    ...well,
    DISCORD_TOKEN: 'not.the.token',
    STORE_URL: 'postgres://me:s3cret@127.0.0.1:9/x',
    NYFED_URL: 'http://127.0.0.1:9/api',
  });
  expect(lineOf(out, 'Discord')).toMatch(/^✗ Discord: Discord refused DISCORD_TOKEN/);
  expect(lineOf(out, 'Store')).toMatch(/^✗ Store: Could not reach PostgreSQL at postgres:\/\/127\.0\.0\.1:9\/x/);
  expect(lineOf(out, 'Publisher nyfed')).toMatch(/^✗ Publisher nyfed: 127\.0\.0\.1:9 could not be reached/);
  expect(lineOf(out, 'Publisher fredgraph')).toMatch(/^✓/);
  expect(out).not.toContain('s3cret');
  expect(out).not.toContain('not.the.token');
  expect(code).toBe(1);
}, 60_000);

test('a Node that is too old is said', async () => {
  const [node] = machineLooks('18.20.0');
  expect(await node!.look()).toMatchObject({ state: 'wrong', doThis: 'install Node 20.19 or newer' });
});
