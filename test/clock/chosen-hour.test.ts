import { describe, expect, test } from 'vitest';
import { daySeries } from '../../src/measures/day-line.ts';
import { factorSeries } from '../../src/measures/factors.ts';
import { readTimeOfDay } from '../../src/parse/time-of-day.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import { nextTime } from '../../src/series/day-start.ts';
import { isMarketDay } from '../../src/series/holidays.ts';
import { day, iso } from '../../src/values/day.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import { server } from '../delivery/server.ts';
import { releasesBetween } from './replay.ts';

const HOUR = 3_600_000;
const CHANNEL = '100000000000000011';
const place: ServerContext = {
  ...{ guild: '100000000000000001', channel: CHANNEL, user: '100000000000000003' },
  channels: { [CHANNEL]: { id: CHANNEL, kind: 'text', lacks: [] } },
  roles: {},
};

type World = Awaited<ReturnType<typeof server>>;

/** The time it is on the clocks of a zone, as `Sat 09:00`. */
const clockIn = (zone: string, moment: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' })
    .format(moment)
    .replace(',', '');

type Lived = {
  readonly from: string;
  readonly to: string;
  readonly ids: readonly SeriesId[];
  readonly zone: string;
  /** At which hours of each day (UTC) the clock looks, beside after each release. */
  readonly hours: readonly number[];
};

/** Lets what came out between two days come out, with looks around the hour and a restart a week; when each post was there, by the day it is of. */
const lived = async (world: World, { from, to, ids, zone, hours }: Lived) => {
  const coming = [...releasesBetween(from, to, ids)];
  const posted: (readonly [string | undefined, string])[] = [];
  const look = async (at: number) => {
    world.at(new Date(at));
    await world.look();
    for (const post of world.posts.slice(posted.length))
      posted.push([post.outgoing.answer.occasion, clockIn(zone, at)]);
  };
  for (let date = day(from); date <= day(to); date++) {
    if (date % 7 === 0) await world.restart();
    for (const at of hours.map((hour) => (date * 24 + hour) * HOUR)) {
      while (coming[0] && coming[0].at < at) {
        const { at: out, rows } = coming.shift()!;
        for (const { id, day, value } of rows) world.publish(id, day, value);
        await look(out + 60_000);
      }
      await look(at);
    }
  }
  return posted;
};

describe.each([
  ['summer time ends in Europe, then in America', '2025-10-23', '2025-11-05'],
  ['summer time begins in America, then in Europe', '2026-03-05', '2026-03-31'],
])('while %s', (_, from, to) => {
  test('the line of each day comes once, at nine in the morning in Berlin', async () => {
    const world = await server(iso(day(from) - 1));
    await world.ask({ command: 'daily on', args: { at: '09:00 Europe/Berlin' }, place });
    const posted = await lived(world, {
      from,
      to,
      ids: daySeries,
      zone: 'Europe/Berlin',
      hours: [6.5, 7, 7.5, 8, 8.5],
    });
    // The line of the last day waits for the morning after.
    const days = Array.from({ length: day(to) - day(from) }, (_, i) => day(from) + i).filter(isMarketDay);
    expect(posted.map(([of]) => of)).toEqual(days.map(iso));
    expect(new Set(posted.map(([, at]) => at.split(' ')[1]))).toEqual(new Set(['09:00']));
  });

  test('the weekly reading comes on Fridays at eight in Taipei, where the server’s time is that', async () => {
    const world = await server(iso(day(from) - 1));
    const here = { ...place, timeZone: 'Asia/Taipei' } as const;
    const answer = await world.ask({ command: 'weekly on', args: { at: '8am' }, place: here });
    expect(answer.notes!.join(' ')).toContain('the first 08:00 (Asia/Taipei)');
    const ids = ['reservesWednesday', 'reservesAverage', ...factorSeries] as const;
    const posted = await lived(world, { from, to, ids, zone: 'Asia/Taipei', hours: [0, 0.5, 23.5] });
    expect(posted.length).toBeGreaterThanOrEqual(2);
    expect(new Set(posted.map(([, at]) => at))).toEqual(new Set(['Fri 08:00']));
    expect(new Set(posted.map(([of]) => of)).size).toBe(posted.length);
  });
});

test('who was away at the hour posts at once; who hears late of a figure that came late waits for the next', async () => {
  const seen = async (arrives: string, restarted: boolean) => {
    const world = await server('2026-09-23');
    await world.ask({ command: 'weekly on', args: { at: '09:00 UTC' }, place });
    await world.look();
    world.at(arrives);
    for (const id of ['reservesWednesday', 'reservesAverage', ...factorSeries] as const)
      for (const { rows } of releasesBetween('2026-09-24', '2026-09-24', [id]))
        for (const row of rows) world.publish(row.id, row.day, row.value);
    if (restarted) await world.restart();
    await world.look();
    return world;
  };
  expect((await seen('2026-09-25T12:00:00Z', true)).posts).toHaveLength(1);
  const late = await seen('2026-09-25T12:00:00Z', false);
  expect(late.posts).toHaveLength(0);
  late.at('2026-09-26T08:59:00Z');
  await late.look();
  expect(late.posts).toHaveLength(0);
  late.at('2026-09-26T09:00:00Z');
  await late.restart();
  await late.look();
  expect(late.posts).toHaveLength(1);
});

test('an hour is listed, and “published” takes it away', async () => {
  const world = await server('2026-10-01');
  await world.ask({ command: 'weekly on', args: { at: '21:30 taipei' }, place });
  expect((await world.ask({ command: 'weekly show', place })).notes![0]).toContain('21:30 Asia/Taipei');
  await world.ask({ command: 'weekly on', args: { theme: 'light' }, place });
  expect((await world.settings.all()).subscriptions).toMatchObject([{ at: { time: '21:30', zone: 'Asia/Taipei' } }]);
  await world.ask({ command: 'weekly on', args: { at: 'published' }, place });
  expect((await world.settings.all()).subscriptions[0]!.at).toBeUndefined();
});

test.each([
  ['25:00', 'at takes an hour, for example 09:00 or 09:00 Europe/Berlin'],
  ['soon', 'at takes an hour'],
  ['09:00 Atlantis', 'at takes an hour'],
  ['09:00', '09:00 in which time zone?'],
])('%s is refused where no time zone is set, and the refusal says what fits', async (at, sentence) => {
  const world = await server('2026-10-01');
  const answer = await world.ask({ command: 'daily on', args: { at }, place });
  expect(answer).toMatchObject({ mood: 'trouble' });
  expect(answer.lead).toContain(sentence);
  expect((await world.settings.all()).subscriptions).toEqual([]);
});

test.each([
  ['9', { time: '09:00' }],
  ['9pm', { time: '21:00' }],
  ['12am UTC', { time: '00:00', zone: 'UTC' }],
  ['９：３０ New York', { time: '09:30', zone: 'America/New_York' }],
  ['8.15 europe/madrid', { time: '08:15', zone: 'Europe/Madrid' }],
  ['24:00', undefined],
  ['13pm', undefined],
])('%s is read as %j', (said, read) => {
  expect(readTimeOfDay(said)).toEqual(read);
});

test.each([
  ['a plain day', '2026-07-01T08:00:00Z', '09:00', '2026-07-02T07:00:00Z'],
  ['the moment itself', '2026-07-01T07:00:00Z', '09:00', '2026-07-01T07:00:00Z'],
  ['an hour that is skipped', '2026-03-28T22:00:00Z', '02:30', '2026-03-29T01:30:00Z'],
  ['an hour that comes twice: the first', '2025-10-25T22:00:00Z', '02:30', '2025-10-26T00:30:00Z'],
  ['after the first of two: the day after', '2025-10-26T00:31:00Z', '02:30', '2025-10-27T01:30:00Z'],
])('the next time of a clock in Berlin: %s', (_, from, time, expected) => {
  expect(new Date(nextTime(Date.parse(from), time, 'Europe/Berlin')).toISOString()).toBe(
    new Date(expected).toISOString(),
  );
});
