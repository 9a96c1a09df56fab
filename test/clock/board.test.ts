import { expect, test } from 'vitest';
import { boardSeries } from '../../src/measures/board.ts';
import { day, iso } from '../../src/values/day.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import { server } from '../delivery/server.ts';
import { releasesBetween } from './replay.ts';

const MINUTE = 60_000;
const GENERAL = '100000000000000011';
const place: ServerContext = {
  ...{ guild: '100000000000000001', channel: GENERAL, user: '100000000000000003' },
  channels: { [GENERAL]: { id: GENERAL, kind: 'announcement', lacks: [] } },
  roles: {},
};

type World = Awaited<ReturnType<typeof server>>;

const withBoard = async (from: string) => {
  const world = await server(iso(day(from) - 1));
  await world.ask({ command: 'board on', place });
  await world.look();
  return world;
};

const replay = async (world: World, from: string, to: string, meanwhile: (i: number) => unknown = () => {}) => {
  for (const [i, { at, rows }] of releasesBetween(from, to, [...boardSeries]).entries()) {
    world.at(new Date(at + MINUTE));
    for (const { id, day, value } of rows) world.publish(id, day, value);
    await meanwhile(i);
    await world.look();
  }
  await world.look();
};

/** The rows of the board as it stands. */
const stands = (world: World) => (world.edits.at(-1) ?? world.posts.at(-1))!.outgoing.answer.table!.rows;

test('it is up as soon as it is asked for, pinned where that may be, and published to no followers', async () => {
  const world = await withBoard('2026-07-06');
  expect(world.posts).toHaveLength(1);
  expect(world.posts[0]!.outgoing.pin).toBe(true);
  expect(world.crossposts).toEqual([]);
  expect((await world.ask({ command: 'board show', place })).notes!.join()).toContain(world.posts[0]!.message);
});

test('in two and a half weeks it is rewritten in place with every release, more than 60 times, and never posted again', async () => {
  const world = await withBoard('2026-07-06');
  await replay(world, '2026-07-06', '2026-07-22');
  expect(world.posts).toHaveLength(1);
  expect(world.edits.length).toBeGreaterThan(60);
  expect(new Set(world.edits.map(({ message }) => message))).toEqual(new Set([world.posts[0]!.message]));
  const shown = (await world.ask({ command: 'board preview', place })).table!.rows;
  expect(stands(world)).toEqual(shown);
  const before = world.edits.length;
  await world.restart();
  await world.look();
  expect(world.edits.length, 'nothing is new').toBe(before);
});

test('a figure that is two hours overdue says so in words, in place and once', async () => {
  const world = await withBoard('2026-07-06');
  await replay(world, '2026-07-06', '2026-07-08');
  const ahead = stands(world).map((row) => row.at(-1));
  expect(ahead.every((cell) => typeof cell === 'object' && 'moment' in cell)).toBe(true);
  // Nothing comes on Thursday, the day of H.4.1, until midnight in New York.
  world.at('2026-07-10T04:00:00Z');
  await world.look();
  expect(stands(world).map((row) => row.at(-1))).toEqual(Array(7).fill('overdue'));
  const before = world.edits.length;
  world.at('2026-07-10T05:00:00Z');
  await world.look();
  expect(world.edits.length, 'it is said once').toBe(before);
  await replay(world, '2026-07-09', '2026-07-10');
  expect(JSON.stringify(stands(world))).not.toContain('overdue');
});

test('restarts, lost records and a Discord that is out make no second one', async () => {
  const world = await withBoard('2026-07-06');
  await replay(world, '2026-07-06', '2026-07-17', async (i) => {
    if (i % 5 === 1) world.refuse(GENERAL, { kind: 'unknown' });
    if (i % 5 === 3) world.refuse(GENERAL);
    if (i % 7 === 4)
      for (const [key, record] of await world.deliveries.list('board/'))
        await world.deliveries.compareAndDelete(key, record);
    if (i % 3 === 0) await world.restart();
  });
  world.refuse(GENERAL);
  await world.restart();
  await world.look();
  expect(world.posts).toHaveLength(1);
  expect(stands(world)).toEqual((await world.ask({ command: 'board preview', place })).table!.rows);
});

test('one that was deleted stays away, and is put up again when somebody asks for it', async () => {
  const world = await withBoard('2026-07-06');
  world.deleted.add(world.posts[0]!.message);
  await replay(world, '2026-07-06', '2026-07-08');
  expect([world.posts.length, world.edits.length]).toEqual([1, 0]);
  expect((await world.ask({ command: 'board show', place })).notes!.join()).toContain('was deleted');
  expect(world.told, 'who deleted it knows').toEqual([]);
  await world.ask({ command: 'board on', place });
  expect(world.posts).toHaveLength(2);
  await replay(world, '2026-07-09', '2026-07-10');
  expect(world.posts).toHaveLength(2);
  expect(new Set(world.edits.map(({ message }) => message))).toEqual(new Set([world.posts[1]!.message]));
});

test('asked for again while it stands, it is not posted a second time, and takes another language', async () => {
  const world = await withBoard('2026-07-06');
  const again = await world.ask({ command: 'board on', args: { language: 'zh-TW' }, place });
  expect(again.mood).not.toBe('trouble');
  await world.look();
  expect(world.posts).toHaveLength(1);
  expect(world.edits.map(({ outgoing }) => outgoing.answer.locale)).toEqual(['zh-TW']);
});

test('once it is off it is left as it is; on again, the same message is kept up to date', async () => {
  const world = await withBoard('2026-07-06');
  await world.ask({ command: 'board off', place });
  await replay(world, '2026-07-06', '2026-07-07');
  expect(world.edits).toEqual([]);
  await world.ask({ command: 'board on', place });
  await world.look();
  await world.until(() => world.edits.length === 1);
  expect(world.posts).toHaveLength(1);
});

test('where Discord does not let it be rewritten that is said, and it is up to date as soon as it can be, without a new figure', async () => {
  const world = await withBoard('2026-07-06');
  const shown = async () => (await world.ask({ command: 'board show', place })).notes!.join();
  const usual = await shown();
  world.refuse(GENERAL, { kind: 'blocked', reason: 'noAccess' });
  await replay(world, '2026-07-06', '2026-07-07');
  await world.until(() => world.told.length === 1);
  expect(await shown()).not.toBe(usual);
  world.refuse(GENERAL);
  world.queue.wake(() => true);
  await world.until(() => world.edits.length === 1);
  await world.queue.settled();
  expect(stands(world)).toEqual((await world.ask({ command: 'board preview', place })).table!.rows);
  expect(await shown()).toBe(usual);
});

test('a board whose channel has been gone for a month is ended', async () => {
  const world = await withBoard('2026-07-06');
  world.refuse(GENERAL, { kind: 'blocked', reason: 'channelGone' });
  await replay(world, '2026-07-06', '2026-07-07');
  const subscriptions = async () => (await world.settings.all()).subscriptions;
  await world.until(async () => (await subscriptions())[0]?.paused !== undefined);
  await replay(world, '2026-08-10', '2026-08-10');
  expect(await subscriptions()).toEqual([]);
});
