import { describe, expect, test } from 'vitest';
import { daySeries } from '../../src/measures/day-line.ts';
import { isMarketDay } from '../../src/series/holidays.ts';
import { day, iso, weekday } from '../../src/values/day.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import { server } from '../delivery/server.ts';
import { releasesBetween } from './replay.ts';

const MINUTE = 60_000;
const GUILD = '100000000000000001';
const [GENERAL, NEWS] = ['100000000000000011', '100000000000000012'];
const place: ServerContext = {
  ...{ guild: GUILD, channel: GENERAL, user: '100000000000000003' },
  channels: {
    [GENERAL]: { id: GENERAL, kind: 'text', lacks: [] },
    [NEWS]: { id: NEWS, kind: 'announcement', lacks: [] },
  },
  roles: {},
};

type World = Awaited<ReturnType<typeof server>>;
const daysOf = (world: World, channel = GENERAL) =>
  world.posts.filter((post) => post.channel === channel).map(({ outgoing }) => outgoing.answer.occasion);
const marketDays = (from: string, to: string) =>
  Array.from({ length: day(to) - day(from) + 1 }, (_, i) => day(from) + i).filter(isMarketDay);

/** The evening before some days: the figures known then, and a channel that wants the line. */
const subscribed = async (from: string, args: Record<string, string> = {}) => {
  const world = await server(iso(day(from) - 1));
  await world.ask({ command: 'daily on', args, place });
  return world;
};

/** Lets what came out between two days come out, a look after each release and one in between. */
const replay = async (
  world: World,
  from: string,
  to: string,
  meanwhile: (moment: number, i: number) => unknown = () => {},
) => {
  for (const [i, { at, rows }] of releasesBetween(from, to, [...daySeries]).entries()) {
    world.at(new Date(at - MINUTE));
    await world.look();
    world.at(new Date(at + MINUTE));
    for (const { id, day, value } of rows) world.publish(id, day, value);
    await meanwhile(at, i);
    await world.look();
  }
};

describe.each([
  ['summer time ends, and Veterans Day', '2025-10-27', '2025-11-14', ['2025-11-11']],
  ['summer time begins', '2026-03-02', '2026-03-13', []],
  ['Christmas and New Year', '2025-12-22', '2026-01-05', ['2025-12-25', '2026-01-01']],
  ['Good Friday, on which the Reserve Banks are open', '2026-03-30', '2026-04-10', ['2026-04-03']],
])('in the weeks of %s', (_, from, to, holidays) => {
  test('each market day has its line once, and no holiday has one', async () => {
    const world = await subscribed(from);
    await replay(world, from, to);
    const expected = marketDays(from, to).map(iso);
    expect(daysOf(world)).toEqual(expected);
    for (const holiday of holidays) expect(expected).not.toContain(holiday);
    expect(world.edits).toEqual([]);
    expect(world.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('restarts, and a Discord that is out for a day at a time, change nothing of that', async () => {
    const world = await subscribed(from);
    await replay(world, from, to, async (_, i) => {
      if (i % 7 === 2) world.refuse(GENERAL, { kind: 'retry' });
      if (i % 7 === 6) world.refuse(GENERAL);
      if (i % 3 === 0) await world.restart();
    });
    world.refuse(GENERAL);
    await world.restart();
    await world.look();
    const posted = daysOf(world);
    expect(new Set(posted).size).toBe(posted.length);
    expect(posted).toEqual(posted.toSorted());
    expect(posted.at(-1)).toBe(marketDays(from, to).map(iso).at(-1));
  });
});

test('it comes when the last figure of the day is in, not before', async () => {
  const world = await subscribed('2026-07-13');
  const at: string[] = [];
  await replay(world, '2026-07-13', '2026-07-15', (moment) => at.push(new Date(moment).toISOString()));
  expect(daysOf(world)).toEqual(['2026-07-13', '2026-07-14', '2026-07-15']);
  expect(at.at(-1)).toBe('2026-07-15T20:00:00.000Z');
});

test('on chosen weekdays only', async () => {
  const world = await subscribed('2026-07-06', { weekdays: 'tue-thu' });
  await replay(world, '2026-07-06', '2026-07-17');
  expect(daysOf(world).map((isoDay) => weekday(day(isoDay!)))).toEqual([2, 4, 2, 4]);
});

test('where only moves are wanted, a quiet day has none', async () => {
  const world = await subscribed('2026-07-06', { when: 'moves' });
  await replay(world, '2026-07-06', '2026-07-17');
  expect(daysOf(world).length).toBeGreaterThan(0);
  expect(daysOf(world).length).toBeLessThan(10);
  for (const { outgoing } of world.posts) expect(outgoing.answer.lead).not.toContain('Nothing moved');
});

test('a figure that does not come is waited for two hours; the line is completed when it comes, and is not posted again', async () => {
  const world = await subscribed('2026-07-15');
  await replay(world, '2026-07-15', '2026-07-15');
  const late = await subscribed('2026-07-15');
  const releases = releasesBetween('2026-07-15', '2026-07-15', [...daySeries]);
  for (const { at, rows } of releases) {
    late.at(new Date(at + MINUTE));
    for (const { id, day, value } of rows) if (id !== 'tgaDaily') late.publish(id, day, value);
    await late.look();
  }
  expect(daysOf(late)).toEqual([]);
  late.at('2026-07-15T22:01:00Z');
  await late.look();
  expect(daysOf(late)).toEqual(['2026-07-15']);
  expect(late.posts[0]!.outgoing.answer.notes!.join()).toContain('was not out yet');
  for (const { rows } of releases)
    for (const { id, day, value } of rows) if (id === 'tgaDaily') late.publish(id, day, value);
  await late.look();
  expect([late.posts.length, late.edits.length]).toEqual([1, 1]);
  expect(late.edits[0]!.outgoing.answer.figures).toEqual(world.posts[0]!.outgoing.answer.figures);
});

test('after days away the days gone by are not told, and old figures are not told as new', async () => {
  const world = await subscribed('2026-07-06');
  await replay(world, '2026-07-06', '2026-07-06');
  world.at('2026-07-14T20:30:00Z');
  world.confirmed(false);
  await world.restart();
  await world.look();
  expect(daysOf(world)).toEqual(['2026-07-06']);
  world.confirmed(true);
  await replay(world, '2026-07-14', '2026-07-15');
  expect(daysOf(world).slice(1)).toEqual(['2026-07-14', '2026-07-15']);
});

test('it stands beside the weekly subscription of the same channel, and is ended by itself', async () => {
  const world = await subscribed('2026-07-06');
  await world.ask({ command: 'weekly on', place });
  expect((await world.settings.all()).subscriptions.map(({ posting }) => posting).sort()).toEqual(['daily', 'weekly']);
  await world.ask({ command: 'daily off', place });
  expect((await world.settings.all()).subscriptions.map(({ posting }) => posting)).toEqual(['weekly']);
  expect((await world.ask({ command: 'daily show', place })).lead).toContain('No line of the day is posted here');
});

test('/daily now posts the latest line at once, once', async () => {
  const world = await server('2026-07-15');
  expect((await world.ask({ command: 'daily now', place })).lead).toContain('Posted in');
  expect((await world.ask({ command: 'daily now', place })).mood).toBe('trouble');
  expect(daysOf(world)).toEqual(['2026-07-15']);
});
