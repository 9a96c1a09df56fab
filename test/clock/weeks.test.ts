import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekly } from '../../src/clock/kinds/weekly.ts';
import { postKey } from '../../src/clock/posts-state.ts';
import { contradictions } from '../../src/measures/doubt.ts';
import { factorSeries } from '../../src/measures/factors.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import { expectedAt } from '../../src/series/releases.ts';
import { day, iso } from '../../src/values/day.ts';
import { latest } from '../../src/values/points.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import { memoryStore, server } from '../delivery/server.ts';
import { facts, snapshot } from '../world.ts';

const MINUTE = 60_000;
const GUILD = '100000000000000001';
const [GENERAL, NEWS, THREAD] = ['100000000000000011', '100000000000000012', '100000000000000013'];
const place: ServerContext = {
  ...{ guild: GUILD, channel: GENERAL, user: '100000000000000003' },
  channels: {
    [GENERAL]: { id: GENERAL, kind: 'text', lacks: [] },
    [NEWS]: { id: NEWS, kind: 'announcement', lacks: [] },
    [THREAD]: { id: THREAD, kind: 'thread', lacks: [] },
  },
  roles: {},
};

const H41: readonly SeriesId[] = [...new Set<SeriesId>(['reservesWednesday', 'reservesAverage', ...factorSeries])];
const due = (isoDay: string) => Date.parse(expectedAt(facts.releases, 'h41', day(isoDay)));
const after = (isoDay: string, weeks: number) => iso(day(isoDay) + 7 * weeks);

type Server = Awaited<ReturnType<typeof server>>;

/** A release arrives: every line as it was, reserves less what the Treasury took. */
const release = (world: Server, isoDay: string, taken = 1e9, ids = H41) => {
  for (const id of ids) {
    const was = latest(snapshot[id])!.value;
    const moved = id === 'reservesWednesday' ? -taken : id === 'tgaWednesday' || id === 'factorsAbsorbing' ? taken : 0;
    world.publish(id, isoDay, was + moved);
  }
};

/** A server that subscribed when the reading of a Wednesday was the latest. */
const subscribed = async (start = '2026-10-01', channels = [GENERAL]) => {
  const world = await server(start);
  for (const channel of channels) await world.ask({ command: 'weekly on', args: { channel }, place });
  return world;
};

test('a new subscription begins with the next release', async () => {
  const world = await subscribed();
  await world.look();
  expect(world.posts).toEqual([]);
  world.at(new Date(due('2026-10-07') + MINUTE));
  release(world, '2026-10-07');
  await world.look();
  expect(world.posts).toHaveLength(1);
  await world.look();
  expect(world.posts).toHaveLength(1);
});

test('every channel gets it in its language; announcements are crossposted; pictures are drawn once a language and theme', async () => {
  const world = await server('2026-10-01');
  await world.ask({ command: 'weekly on', args: { language: 'en' }, place });
  await world.ask({ command: 'weekly on', args: { channel: NEWS, language: 'zh-CN', theme: 'light' }, place });
  await world.ask({ command: 'weekly on', args: { channel: THREAD, language: 'zh-CN', theme: 'light' }, place });
  world.at(new Date(due('2026-10-07') + MINUTE));
  release(world, '2026-10-07');
  await world.look();
  const letters = new Map(world.posts.map(({ channel, outgoing }) => [channel, outgoing]));
  expect(letters.get(GENERAL)!.answer.locale).toBe('en');
  expect(letters.get(NEWS)!.answer.chart?.theme).toBe('light');
  expect(letters.get(NEWS)!.answer).toBe(letters.get(THREAD)!.answer);
  expect(letters.get(NEWS)!.picture).toBe(letters.get(THREAD)!.picture);
  expect(world.crossposts).toEqual([world.posts.find(({ channel }) => channel === NEWS)!.message]);
});

describe('the release of', () => {
  test.each([
    ['an ordinary week', '2026-10-07', '2026-10-08T20:30:00.000Z'],
    ['the week summer time ends', '2026-11-04', '2026-11-05T21:30:00.000Z'],
    ['Thanksgiving', '2026-11-25', '2026-11-27T21:30:00.000Z'],
    ['the last week of the year', '2026-12-30', '2026-12-31T21:30:00.000Z'],
    ['the week summer time begins', '2027-03-10', '2027-03-11T21:30:00.000Z'],
    ['the week after', '2027-03-17', '2027-03-18T20:30:00.000Z'],
  ])('%s is expected when it comes, and posted then', async (_, isoDay, moment) => {
    expect(expectedAt(facts.releases, 'h41', day(isoDay))).toBe(moment);
    const world = await subscribed();
    release(world, after(isoDay, -1));
    world.at(new Date(Date.parse(moment) - MINUTE));
    await world.look();
    const before = world.posts.length;
    world.at(new Date(Date.parse(moment) + MINUTE));
    release(world, isoDay);
    await world.look();
    expect(world.posts.slice(before).map(({ outgoing }) => outgoing.answer.occasion)).toEqual([isoDay]);
  });
});

test('a delayed release is one line in the log, however often the bot looks or starts, and is posted when it comes', async () => {
  const world = await subscribed();
  const delays = () => world.lines.filter(({ sentence }) => sentence.startsWith('delayed'));
  world.at(new Date(due('2026-10-07') + 119 * MINUTE));
  await world.look();
  expect(delays()).toEqual([]);
  for (const minutes of [121, 180, 600, 3000]) {
    world.at(new Date(due('2026-10-07') + minutes * MINUTE));
    await world.look();
    if (minutes === 180) await world.restart();
  }
  expect(delays()).toHaveLength(1);
  expect(delays()[0]).toMatchObject({ level: 'warn', details: { reading: '2026-10-07' } });
  release(world, '2026-10-07');
  await world.look();
  expect(world.posts).toHaveLength(1);
});

test('after weeks away only the latest release is posted, once, and not before its publisher has confirmed it', async () => {
  const world = await subscribed();
  world.at(new Date(due('2026-11-11') + 60 * MINUTE));
  release(world, '2026-10-14');
  world.confirmed(false);
  await world.restart();
  await world.look();
  expect(world.posts, 'what was kept is weeks old').toEqual([]);
  release(world, '2026-11-04');
  release(world, '2026-11-11');
  world.confirmed(true);
  await world.look();
  await world.look();
  expect(world.posts.map(({ outgoing }) => outgoing.answer.occasion)).toEqual(['2026-11-11']);
});

test('a missing release is skipped: the next one is posted when it comes', async () => {
  const world = await subscribed();
  for (const [isoDay, there] of [
    ['2026-10-07', true],
    ['2026-10-14', false],
    ['2026-10-21', true],
  ] as const) {
    world.at(new Date(due(isoDay) + MINUTE));
    if (there) release(world, isoDay);
    await world.look();
  }
  expect(world.posts.map(({ outgoing }) => outgoing.answer.occasion)).toEqual(['2026-10-07', '2026-10-21']);
});

test('the post waits a little for what explains it, and says why reserves moved', async () => {
  const world = await subscribed();
  world.at(new Date(due('2026-10-07') + MINUTE));
  release(world, '2026-10-07', 5e9, ['reservesWednesday', 'reservesAverage']);
  await world.look();
  expect(world.posts).toEqual([]);
  world.at(new Date(due('2026-10-07') + 3 * MINUTE));
  release(world, '2026-09-30', 0);
  release(world, '2026-10-07', 5e9);
  await world.look();
  expect(world.posts).toHaveLength(1);
  expect(world.posts[0]!.outgoing.answer.aside).toContain('The Treasury’s account rose $5 bn');
});

test('without the factors it goes out after ten minutes, and is completed when they come', async () => {
  const world = await subscribed();
  for (const minutes of [1, 5, 12]) {
    world.at(new Date(due('2026-10-07') + minutes * MINUTE));
    release(world, '2026-10-07', 5e9, ['reservesWednesday', 'reservesAverage']);
    await world.look();
    expect(world.posts).toHaveLength(minutes > 10 ? 1 : 0);
  }
  release(world, '2026-10-07', 5e9);
  await world.look();
  expect([world.posts.length, world.edits.length]).toEqual([1, 1]);
  expect(world.edits[0]!.message).toBe(world.posts[0]!.message);
});

test('a revised latest reading rewrites the post once and says so; a revision of an older one does not', async () => {
  const world = await subscribed('2026-10-01', [GENERAL, NEWS]);
  world.at(new Date(due('2026-10-07') + MINUTE));
  release(world, '2026-10-07');
  await world.look();
  world.publish('reservesWednesday', '2026-09-23', 2.9e12);
  await world.look();
  expect(world.edits).toEqual([]);
  release(world, '2026-10-07', 9e9);
  await world.look();
  await world.look();
  expect(world.edits.map(({ channel }) => channel).sort()).toEqual([GENERAL, NEWS]);
  expect(world.edits[0]!.outgoing.answer.warnings![0]!.text).toContain('revised from');
  expect(world.posts).toHaveLength(2);
});

test('a channel that refuses is on hold with its reason, others are served, and it goes on by itself', async () => {
  const world = await subscribed('2026-10-01', [GENERAL, NEWS, THREAD]);
  world.refuse(NEWS, { kind: 'blocked', reason: 'noPermission' });
  world.at(new Date(due('2026-10-07') + MINUTE));
  release(world, '2026-10-07');
  await world.look();
  expect(world.posts.map(({ channel }) => channel).sort()).toEqual([GENERAL, THREAD]);
  await world.until(async () => (await world.settings.all()).subscriptions.some(({ paused }) => paused));
  const shown = await world.ask({ command: 'weekly show', place, locale: 'zh-CN' });
  expect(shown.notes!.find((note) => note.includes(NEWS))).toContain('不能再发消息');
  world.refuse(NEWS);
  world.queue.wake(({ guild }) => guild === GUILD);
  await world.until(() => world.posts.length === 3);
  await world.look();
  expect(world.posts.map(({ channel }) => channel).sort()).toEqual([GENERAL, NEWS, THREAD]);
  expect((await world.ask({ command: 'weekly show', place })).mood).toBe('calm');
});

test('who set a subscription up is told once, in their language, that it does not get through', async () => {
  const world = await server('2026-10-01');
  await world.ask({ command: 'weekly on', args: { language: 'en' }, place, locale: 'zh-TW' });
  world.refuse(GENERAL, { kind: 'blocked', reason: 'noAccess' });
  world.at(new Date(due('2026-10-07') + MINUTE));
  release(world, '2026-10-07');
  for (let starts = 0; starts < 3; starts++) {
    await world.look();
    await world.until(() => world.told.length > 0);
    await world.restart();
  }
  expect(world.told).toEqual([{ user: place.user, sentence: expect.stringContaining('我看不到這個頻道了') }]);
});

test('a lapse lasts no longer than its cause: the next release is posted, and nothing of the one before', async () => {
  const world = await subscribed();
  world.refuse(GENERAL, { kind: 'blocked', reason: 'noPermission' });
  world.at(new Date(due('2026-10-07') + MINUTE));
  release(world, '2026-10-07');
  await world.look();
  world.refuse(GENERAL);
  world.at(new Date(due('2026-10-14') + MINUTE));
  release(world, '2026-10-14');
  await world.look();
  expect(world.posts.map(({ outgoing }) => outgoing.answer.occasion)).toEqual(['2026-10-14']);
});

test('a reading is owed however often it fails, and goes out when it can', async () => {
  const world = await subscribed();
  world.refuse(GENERAL, { kind: 'retry' });
  world.at(new Date(due('2026-10-07') + MINUTE));
  release(world, '2026-10-07');
  const tries = async () => (await world.deliveries.get(postKey(weekly, day('2026-10-07'), GENERAL)))?.tries ?? 0;
  await world.look();
  await world.until(async () => (await tries()) > 12);
  world.refuse(GENERAL);
  await world.until(() => world.posts.length === 1);
});

test('what an earlier version had given up or passed over is read: the one is owed, the other is not', async () => {
  const world = await subscribed('2026-10-01', [GENERAL, NEWS]);
  world.at(new Date(due('2026-10-07') + MINUTE));
  const old = { tries: 12, owner: 'host/1/x', until: 0 };
  await world.deliveries.insert(postKey(weekly, day('2026-10-07'), GENERAL), { ...old, state: 'failed' });
  await world.deliveries.insert(postKey(weekly, day('2026-10-07'), NEWS), { ...old, state: 'passed' });
  release(world, '2026-10-07');
  await world.look();
  expect(world.posts.map(({ channel }) => channel)).toEqual([GENERAL]);
});

test('where the records are lost, what a subscription remembers of its last reading decides', async () => {
  const world = await subscribed('2026-10-01', [GENERAL, NEWS]);
  world.at(new Date(due('2026-10-07') + MINUTE));
  release(world, '2026-10-07');
  await world.look();
  for (const [key, record] of await world.deliveries.list()) await world.deliveries.compareAndDelete(key, record);
  await world.restart();
  await world.look();
  expect(world.posts).toHaveLength(2);
});

test('a deleted role is not mentioned, and the settings say so', async () => {
  const role = '100000000000000009';
  const world = await server('2026-10-01');
  const here = { ...place, roles: { [role]: { id: role, reachable: true } } };
  await world.ask({ command: 'weekly on', args: { role }, place: here });
  world.goneRoles.add(role);
  world.at(new Date(due('2026-10-07') + MINUTE));
  release(world, '2026-10-07');
  await world.look();
  expect(world.posts.map(({ outgoing }) => outgoing.role)).toEqual([undefined]);
  const shown = await world.ask({ command: 'weekly show', place });
  expect(shown.notes![0]).toContain('was deleted');
  expect(shown.notes![0]).not.toContain(role);
});

describe('a figure that others contradict', () => {
  const wrong = async () => {
    const world = await subscribed();
    world.at(new Date(due('2026-10-07') + MINUTE));
    release(world, '2026-10-07');
    world.publish('reservesWednesday', '2026-10-07', latest(snapshot.reservesWednesday)!.value * 1.9);
    await world.look();
    return world;
  };
  const held = (world: Server) => world.lines.filter(({ sentence }) => sentence.startsWith('held back'));

  test('is held back, and the operator is told once', async () => {
    const world = await wrong();
    await world.look();
    await world.restart();
    await world.look();
    expect(world.posts).toEqual([]);
    expect(held(world)).toHaveLength(1);
    expect(held(world)[0]!.sentence).toContain('npm run data -- accept WRBWFRBL 2026-10-07');
    expect((await world.ask({ command: 'weekly now', place })).lead).toContain('contradicted');
  });

  test('goes out when it reconciles', async () => {
    const world = await wrong();
    release(world, '2026-10-07');
    await world.look();
    expect(world.posts).toHaveLength(1);
  });

  test('goes out when the operator confirms it, and not when it changes again', async () => {
    const world = await wrong();
    const value = latest(snapshot.reservesWednesday)!.value * 1.9;
    await world.store.records('accepted').insert('WRBWFRBL/2026-10-07', { value, at: '' });
    await world.look();
    expect(world.posts).toHaveLength(1);
    world.publish('reservesWednesday', '2026-10-07', value * 1.9);
    await world.look();
    expect(world.edits).toEqual([]);
  });

  test('is held back too where every series is off by the same factor', async () => {
    const world = await subscribed();
    world.at(new Date(due('2026-10-07') + MINUTE));
    for (const id of H41) world.publish(id, '2026-10-07', latest(snapshot[id])!.value * 0.55);
    await world.look();
    expect(world.posts).toEqual([]);
  });

  test('is on no board and sets off no alert before it reconciles', async () => {
    const world = await server('2026-10-01');
    await world.ask({ command: 'board on', place });
    await world.ask({ command: 'alert add', args: { series: 'WRBWFRBL', when: 'above', value: '4tn' }, place });
    await world.look();
    const alerts = (await world.settings.all()).alerts.length;
    world.at(new Date(due('2026-10-07') + MINUTE));
    release(world, '2026-10-07');
    world.publish('reservesWednesday', '2026-10-07', latest(snapshot.reservesWednesday)!.value * 1.9);
    await world.look();
    expect([alerts, world.posts.length, world.edits.length]).toEqual([1, 1, 0]);
    release(world, '2026-10-07');
    await world.look();
    expect([world.posts.length, world.edits.length]).toEqual([1, 1]);
  });

  test('is not what any week since 2015 was', () => {
    for (const isoDay of snapshot.reservesWednesday.days) expect(contradictions(snapshot, isoDay)).toEqual([]);
  });
});

test('/weekly now says what stands in the way, in the asker’s language, and not to wait where that does not help', async () => {
  const world = await server('2026-10-08');
  world.refuse(GENERAL, { kind: 'blocked', reason: 'locked' });
  const english = await world.ask({ command: 'weekly now', place });
  expect(english.lead).toContain('the thread is locked');
  expect(english.lead).not.toContain('minute');
  expect((await world.ask({ command: 'weekly now', place, locale: 'zh-CN' })).lead).toContain('子区已锁定');
  for (const kind of ['unknown', 'retry'] as const) {
    world.refuse(GENERAL, { kind });
    const { lead } = await world.ask({ command: 'weekly now', place });
    expect(lead).toContain('minute');
    expect(lead).not.toMatch(/code|refused|undefined/);
  }
  world.refuse(GENERAL);
  expect((await world.ask({ command: 'weekly now', place })).lead).toContain('Posted');
});

test('settings of an older or newer version are read, changed, and keep what we do not know', async () => {
  const store = memoryStore();
  const records = store.records<object>('subscriptions');
  await records.insert(`${GUILD}/${GENERAL}`, { language: 'en' });
  await records.insert(`${GUILD}/${NEWS}`, {
    kind: 'stage',
    locale: 'zh-HK',
    theme: 'sepia',
    after: 7,
    shade: 'mauve',
  });
  await store.records<object>('alerts').insert(`${GUILD}/001`, { metric: 'mood', side: 'above' });
  const world = await server('2026-10-01', store);
  const { subscriptions, alerts } = await world.settings.all();
  expect(subscriptions.map(({ channel, locale, theme }) => [channel, locale, theme])).toEqual([
    [GENERAL, 'en', undefined],
    [NEWS, 'zh-TW', undefined],
  ]);
  expect(alerts).toEqual([]);
  expect(world.lines.some(({ level }) => level === 'warn')).toBe(true);
  await world.ask({ command: 'weekly on', args: { channel: NEWS, theme: 'dark' }, place });
  expect(await records.get(`${GUILD}/${NEWS}`)).toMatchObject({ shade: 'mauve', theme: 'dark' });
  expect(await store.records('alerts').get(`${GUILD}/001`)).toMatchObject({ metric: 'mood' });
});

test('two years of weeks: each release is in each channel once, whatever comes late, twice or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ late: fc.integer({ min: 1, max: 9000 }), missing: fc.boolean(), restart: fc.boolean() }), {
        minLength: 104,
        maxLength: 104,
      }),
      async (weeks) => {
        const world = await subscribed('2026-10-01', [GENERAL, NEWS]);
        const expected: string[] = [];
        for (const [i, { late, missing, restart }] of weeks.entries()) {
          const isoDay = after('2026-10-07', i);
          // A third of the weeks would be too many to miss.
          const gone = missing && i % 3 === 0;
          world.at(new Date(due(isoDay) + MINUTE));
          await world.look();
          if (restart) await world.restart();
          world.at(new Date(due(isoDay) + late * MINUTE));
          if (!gone) {
            release(world, isoDay, (i % 7) * 1e9);
            expected.push(isoDay);
          }
          await world.look();
          await world.look();
        }
        for (const channel of [GENERAL, NEWS]) {
          const posted = world.posts.filter((post) => post.channel === channel);
          expect(posted.map(({ outgoing }) => outgoing.answer.occasion)).toEqual(expected);
        }
        expect(world.edits).toEqual([]);
        expect(world.lines.filter(({ level }) => level === 'error')).toEqual([]);
      },
    ),
    { numRuns: 1, seed: 2 },
  );
}, 60_000);
