import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alertPoints } from '../../src/measures/alert-rule.ts';
import { isBeyond, thresholdCrossing } from '../../src/measures/threshold.ts';
import { readLevel } from '../../src/parse/level.ts';
import { locales } from '../../src/values/locale.ts';
import { pointsOf } from '../../src/values/points.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import { Trouble } from '../../src/values/trouble.ts';
import { server } from '../delivery/server.ts';

const daily = (...values: number[]) => pointsOf(values.map((value, i) => [i, value]));
const above = { side: 'above', level: 10, band: 2 } as const;

test.each([
  ['goes off when the level is passed', [9, 11], 1],
  ['goes off once while readings stay beyond', [9, 11, 12, 13], 1],
  ['is not news again before a reading has been back by the band', [9, 11, 9, 11], 1],
  ['is news again after that', [9, 11, 8, 11], 3],
  ['does not go off at the level itself', [9, 10], undefined],
  ['does not go off for a crossing that was known when it was set', [11, 12], undefined],
  ['goes off at the next one then', [11, 7, 12], 2],
] as const)('an alert %s', (_, values, fired) => {
  expect(thresholdCrossing(daily(...values), above, { day: 0, value: values[0] })?.fired.day).toBe(fired);
});

test('above and below are one another’s mirror, whatever the readings', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 40 }), (values) => {
      const up = thresholdCrossing(daily(...values), above, { day: 0, value: values[0]! });
      const mirrored = daily(...values.map((value) => 0 - value));
      const down = thresholdCrossing(
        mirrored,
        { side: 'below', level: -10, band: 2 },
        { day: 0, value: 0 - values[0]! },
      );
      expect(down && [down.fired.day, down.armed]).toEqual(up && [up.fired.day, up.armed]);
    }),
  );
});

test('between two alarms a reading has always been back by the band', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 60 }), (values) => {
      const fired = new Set<number>();
      for (let n = 2; n <= values.length; n++) {
        const found = thresholdCrossing(daily(...values.slice(0, n)), above, { day: 0, value: values[0]! });
        if (found) fired.add(found.fired.day);
      }
      const days = [...fired].sort((a, b) => a - b);
      for (const [i, day] of days.entries()) {
        expect(isBeyond(above, values[day]!)).toBe(true);
        if (i > 0) expect(Math.min(...values.slice(days[i - 1]!, day))).toBeLessThanOrEqual(8);
      }
    }),
  );
});

test('test operations are no use of the standing repo facility', () => {
  const points = alertPoints({ of: 'srf' }, daily(2e6, 499e6, 500e6, 501e6));
  expect([...points.values]).toEqual([0, 0, 0, 501e6]);
});

test.each([
  ['2.8tn', 'usd', 2.8e12],
  ['-50bn', 'usd', -50e9],
  ['−500亿', 'usd', -50e9],
  ['10', 'bp', 10],
  ['-5 bp', 'bp', -5],
  ['7.5 basis points', 'bp', 7.5],
  ['10个基点', 'bp', 10],
] as const)('the level %s in %s is %d', (given, unit, value) => {
  expect(readLevel(given, unit, 'zh-CN')).toBe(value);
});

test.each([
  ['soon', 'usd'],
  ['10%', 'bp'],
  ['', 'bp'],
  ['1e9', 'bp'],
] as const)('“%s” is no level in %s', (given, unit) => {
  expect(() => readLevel(given, unit, 'en')).toThrow(Trouble);
});

test.each([
  '€3tn',
  '¥500bn',
  '2.8万亿人民币',
  '3tn gbp',
  '2.8万亿元',
  '500亿块',
])('a level of %s says that the figures are dollars', (given) => {
  for (const locale of locales)
    expect(() => readLevel(given, 'usd', locale, 'value')).toThrow(
      expect.objectContaining({ key: 'notDollars', detail: { option: 'value', given } }),
    );
});

const place: ServerContext = {
  ...{ guild: '100000000000000001', channel: '100000000000000002', user: '100000000000000003' },
  channels: { '100000000000000002': { id: '100000000000000002', kind: 'text', lacks: [] } },
  roles: {},
};
const add = { series: 'SOFR-IORB', when: 'above', value: '8' };

test.each(locales)('in %s, an alert is added, listed, tried, silenced and removed', async (locale) => {
  const world = await server('2026-08-21');
  const ask = (command: string, args = {}) => world.ask({ command, args, locale, place });
  expect(await ask('alert add', add)).toMatchObject({ mood: 'calm' });
  expect((await ask('alert list')).notes).toHaveLength(1);
  const shown = await ask('alert test', { number: 1 });
  expect(shown.lead).toContain('SOFR');
  expect(shown.chart?.kind).toBe('line');
  expect((await ask('alert snooze', { number: 1, hours: 5 })).lead).toContain('<t:');
  expect((await ask('alert list')).notes![0]).toContain('<t:');
  expect((await ask('alert remove', { number: 1 })).mood).toBe('calm');
  expect((await ask('alert list')).notes).toBeUndefined();
  expect((await ask('alert test', { number: 1 })).mood).toBe('trouble');
});

test('a level that cannot be passed is refused with one that can; a difference may be below zero', async () => {
  const world = await server('2026-08-21');
  const added = async (series: string, value: string) =>
    (await world.ask({ command: 'alert add', args: { series, when: 'below', value }, place })).lead;
  for (const value of ['0', '-5bn', '1e309', '-3bp'])
    expect(await added('reserves', value)).toMatch(/value takes a level it can reach, for example 2\.8tn\.$/);
  expect(await added('SOFR-IORB', '-3bp')).toContain('below −3 bp');
});

test('a server can have twenty alerts, even when they are added at the same moment', async () => {
  const world = await server('2026-08-21');
  const answers = await Promise.all(
    Array.from({ length: 24 }, () => world.ask({ command: 'alert add', args: add, place })),
  );
  expect((await world.settings.all()).alerts.map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, i) => i + 1),
  );
  expect(answers.filter(({ mood }) => mood === 'calm')).toHaveLength(20);
});

test('an alert goes off once a crossing, on a new figure, in its language, with its role', async () => {
  const world = await server('2026-08-21');
  const role = '100000000000000009';
  const here = { ...place, roles: { [role]: { id: role, reachable: true } } };
  await world.ask({ command: 'alert add', args: { ...add, role, language: 'zh-TW' }, place: here });
  await world.rate('2026-08-21', 3.7);
  expect(world.posts).toEqual([]);
  await world.rate('2026-08-24', 3.75);
  await world.rate('2026-08-25', 3.76);
  expect(world.posts).toHaveLength(1);
  expect(world.posts[0]).toMatchObject({ channel: place.channel, outgoing: { role, answer: { locale: 'zh-TW' } } });
  expect(world.posts[0]!.outgoing.answer.lead).toContain(
    'SOFR與IORB利差於2026年8月24日升破8個基點，為10個基點；2026年8月21日為5個基點。',
  );
  await world.rate('2026-08-26', 3.74);
  await world.rate('2026-08-27', 3.78);
  expect(world.posts).toHaveLength(1);
  await world.rate('2026-08-28', 3.7);
  await world.rate('2026-08-31', 3.78);
  expect(world.posts).toHaveLength(2);
  await world.restart();
  await world.look();
  expect(world.posts).toHaveLength(2);
});

test('a revision that moves a crossing to another day is no second crossing', async () => {
  const world = await server('2026-08-21');
  await world.ask({ command: 'alert add', args: add, place });
  await world.rate('2026-08-24', 3.75);
  await world.rate('2026-08-24', 3.72);
  await world.rate('2026-08-25', 3.76);
  expect(world.posts).toHaveLength(1);
});

test('a crossing while an alert is silenced is passed over, and stays so', async () => {
  const world = await server('2026-08-21');
  await world.ask({ command: 'alert add', args: add, place });
  await world.ask({ command: 'alert snooze', args: { number: 1, hours: 24 * 5 }, place });
  await world.rate('2026-08-24', 3.75);
  await world.rate('2026-08-31', 3.76);
  expect(world.posts).toEqual([]);
});

test('a crossing nobody can be told of puts the alert on hold, the list says why, and it is posted when it can be', async () => {
  const world = await server('2026-08-21');
  await world.ask({ command: 'alert add', args: add, place });
  world.refuse(place.channel, { kind: 'blocked', reason: 'noPermission' });
  await world.rate('2026-08-24', 3.75);
  await world.until(() => world.told.length > 0);
  expect((await world.ask({ command: 'alert list', place })).notes![0]).toContain('may no longer post');
  expect(world.told[0]!.sentence).toContain('Alert 1');
  world.refuse(place.channel);
  world.queue.wake(({ channel }) => channel === place.channel);
  await world.until(() => world.posts.length === 1);
  await world.look();
  expect(world.posts).toHaveLength(1);
  expect((await world.ask({ command: 'alert list', place })).notes![0]).not.toContain('may no longer post');
});

test('a channel that has been gone for a month ends what was set up for it, and only then', async () => {
  const world = await server('2026-08-21');
  await world.ask({ command: 'alert add', args: add, place });
  await world.ask({ command: 'alert add', args: { ...add, value: '99' }, place });
  world.refuse(place.channel, { kind: 'blocked', reason: 'channelGone' });
  await world.ask({ command: 'board on', place });
  await world.rate('2026-08-24', 3.75);
  const kept = async () => {
    const { alerts, subscriptions } = await world.settings.all();
    return { alerts: alerts.map(({ number }) => number), subscriptions: subscriptions.length };
  };
  await world.until(async () => (await world.settings.all()).alerts.some(({ paused }) => paused));
  await world.until(async () => (await world.settings.all()).subscriptions.some(({ paused }) => paused));
  for (const [day, expected] of [
    ['2026-09-20', { alerts: [1, 2], subscriptions: 1 }],
    // The other alert has not gone off: nobody knows yet that it cannot.
    ['2026-09-26', { alerts: [2], subscriptions: 0 }],
  ] as const) {
    world.at(new Date(`${day}T21:00:00Z`));
    await world.restart();
    await world.look();
    expect(await kept(), day).toEqual(expected);
  }
});

test('what was told of a crossing is forgotten after some months', async () => {
  const world = await server('2026-08-21');
  await world.ask({ command: 'alert add', args: add, place });
  await world.rate('2026-08-24', 3.75);
  const told = async () => (await world.deliveries.list('alert/')).length;
  expect(await told()).toBe(1);
  for (const [day, left] of [
    ['2027-01-15', 1],
    ['2027-06-01', 0],
  ] as const) {
    world.publish('onRrp', day, 1e9);
    world.publish('srf', day, 1e6);
    world.at(new Date(`${day}T23:59:00Z`));
    await world.restart();
    await world.look();
    expect(await told(), day).toBe(left);
  }
});

test('outside a server there are no settings', async () => {
  const { ask } = await server('2026-08-21');
  for (const [command, args] of [
    ['alert add', add],
    ['alert list', {}],
    ['weekly on', {}],
    ['weekly show', {}],
  ] as const)
    expect(await ask({ command, args })).toMatchObject({ mood: 'trouble' });
});
