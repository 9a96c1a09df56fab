import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, traceOf } from '../../src/measures/alert-rule.ts';
import { day } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { pointsOf } from '../../src/values/points.ts';
import type { ServerContext } from '../../src/values/server-context.ts';
import { memoryStore, server } from '../delivery/server.ts';

const place: ServerContext = {
  ...{ guild: '100000000000000001', channel: '100000000000000002', user: '100000000000000003' },
  channels: { '100000000000000002': { id: '100000000000000002', kind: 'text', lacks: [] } },
  roles: {},
};

const BILLION = 1e9;

/** A world with one alert on the Wednesday level of total assets, set on August 21, 2026; weeks come in billions. */
const watching = async (args: Record<string, unknown>) => {
  const world = await server('2026-08-21');
  const added = await world.ask({ command: 'alert add', args: { series: 'WALCL', ...args }, place });
  /** The leads posted, after each of these weeks was published on its Thursday, with a restart after each. */
  const weeks = async (rows: Readonly<Record<string, number>>) => {
    for (const [isoDay, value] of Object.entries(rows)) {
      world.at(new Date(Date.parse(`${isoDay}T22:00:00Z`) + 86_400_000));
      world.publish('totalAssets', isoDay, value * BILLION);
      await world.look();
      await world.restart();
      await world.look();
    }
    return world.posts.map(({ outgoing }) => outgoing.answer.lead);
  };
  return { world, added, weeks };
};

test('a fall within a span goes off once, and again only after half of it has passed from the span', async () => {
  const { added, weeks } = await watching({ when: 'fall', value: '100bn', within: '4w' });
  expect(added.lead).toContain('a fall of $100 bn or more within 4 weeks');
  expect(await weeks({ '2026-08-26': 6700, '2026-09-02': 6680 })).toEqual([]);
  expect(await weeks({ '2026-09-09': 6655 })).toEqual([
    'Fed total assets fell by $105.0 bn within 4 weeks, from $6.76 tn on Aug 12, 2026 to $6.66 tn on Sep 9, 2026.',
  ]);
  // The same fall is still within the span, and then half of it has passed.
  expect(await weeks({ '2026-09-16': 6640, '2026-09-23': 6650, '2026-09-30': 6650 })).toHaveLength(1);
  expect(await weeks({ '2026-10-07': 6590 })).toHaveLength(1);
  expect(await weeks({ '2026-10-14': 6535 })).toHaveLength(2);
});

test('a rise within a day spans a weekend', async () => {
  const world = await server('2026-08-21');
  const args = { series: 'SOFR', when: 'rise', value: '10bp', within: '1d' };
  expect((await world.ask({ command: 'alert add', args, place })).mood).toBe('calm');
  await world.rate('2026-08-21', 3.65);
  await world.rate('2026-08-24', 3.76);
  expect(world.posts.map(({ outgoing }) => outgoing.answer.lead)).toEqual([
    'The secured overnight financing rate rose by 11 bp within 1 business day, from 3.65% on Aug 21, 2026 to 3.76% on Aug 24, 2026.',
  ]);
});

test('a run of new lows is posted once, with the low before; the next one after a way back', async () => {
  const { added, weeks } = await watching({ when: 'record-low', since: '2026-01-01' });
  expect(added.notes!.join(' ')).toContain('Its low since Jan 1, 2026 is $6.');
  const leads = await weeks({ '2026-08-26': 6400, '2026-09-02': 6390, '2026-09-09': 6395, '2026-09-16': 6380 });
  expect(leads).toHaveLength(1);
  expect(leads[0]).toContain('$6.40 tn on Aug 26, 2026, the lowest since Jan 1, 2026; the low before it was $6.');
  expect(await weeks({ '2026-09-23': 6450, '2026-09-30': 6379 })).toHaveLength(2);
});

test('a record without a day is one of all figures held, and says since when', async () => {
  const { added, weeks } = await watching({ when: 'record-high' });
  expect(added.lead).toContain('a new high since its figures begin');
  expect(await weeks({ '2026-08-26': 8900 })).toEqual([]);
  expect((await weeks({ '2026-09-02': 8966 }))[0]).toContain(
    'the highest since Dec 18, 2002; the high before it was $8.9',
  );
});

test('a run is posted when it is as long as was asked for, once, and again after it has ended', async () => {
  const { weeks } = await watching({ when: 'streak-up', value: 3 });
  expect(await weeks({ '2026-08-26': 6500, '2026-09-02': 6510, '2026-09-09': 6520 })).toEqual([]);
  const leads = await weeks({ '2026-09-16': 6530, '2026-09-23': 6540, '2026-09-30': 6550 });
  expect(leads).toHaveLength(1);
  expect(leads[0]).toContain('rose 3 weeks in a row, from $6.50 tn on Aug 26, 2026 to $6.53 tn on Sep 16, 2026.');
  expect(await weeks({ '2026-10-07': 6550, '2026-10-14': 6560, '2026-10-21': 6570 })).toHaveLength(1);
  expect(await weeks({ '2026-10-28': 6580 })).toHaveLength(2);
});

test('what is posted is of the reading that set it off, also when the next one has come before the bot was back', async () => {
  const world = await server('2026-08-21');
  const ask = (command: string, args: object) => world.ask({ command, args: { ...args }, place });
  await ask('alert add', { series: 'SOFR-IORB', when: 'above', value: '8bp' });
  world.publish('sofr', '2026-08-24', 3.75);
  world.publish('iorb', '2026-08-24', 3.65);
  await world.rate('2026-08-25', 3.66);
  expect(world.posts).toHaveLength(1);
  const { lead, notes, chart } = world.posts[0]!.outgoing.answer;
  expect(lead).toContain('SOFR less IORB rose above 8 bp on Aug 24, 2026: 10 bp, after −2 bp on Aug 20, 2026.');
  expect(notes).toContain('The latest reading is 1 bp on Aug 25, 2026.');
  expect(chart).toMatchObject({ title: expect.stringContaining('10 bp') });
  expect((await ask('alert test', { number: 1 })).lead).toContain('not above 8 bp. Nothing would be posted now.');
  expect((await ask('alert test', { number: 1, date: '2026-08-20' })).lead).toContain(
    'Nothing would have been posted.',
  );
});

test('a share can be watched like a series', async () => {
  const world = await server('2026-08-21');
  const args = { series: 'reserves average / bank assets', when: 'below', value: '12.5%' };
  const added = await world.ask({ command: 'alert add', args, place });
  expect(added.lead).toContain('below 12.50%');
  expect((await world.settings.all()).alerts[0]).toMatchObject({ subject: 'WRESBAL/TLAACBW027SBOG' });
});

test('what has been true when the alert was set is not posted', async () => {
  const { added, weeks } = await watching({ when: 'streak-down', value: 2 });
  const { added: high } = await watching({ when: 'above', value: '6tn' });
  expect(high.notes).toContain('That is so already; the alert posts the next time it comes about.');
  expect(added.notes).toContain('It fell at its latest reading, and not at the one before.');
  expect(await weeks({})).toEqual([]);
});

test.each([
  [{ when: 'below' }, 'Please fill in “value”: value takes a level it can reach, for example 2.8tn.'],
  [{ when: 'below', value: '-2tn' }, '“-2tn” does not fit: value takes a level it can reach, for example 2.8tn.'],
  [
    { when: 'fall', value: 'lots' },
    '“lots” does not fit: value takes how far it moves, above zero, for example 100bn.',
  ],
  [
    { series: 'SOFR', when: 'rise', value: '0' },
    '“0” does not fit: value takes how far it moves, above zero, for example 10bp.',
  ],
  [{ when: 'streak-up', value: '1' }, '“1” does not fit: value takes how many in a row, from 2 to 60, for example 4.'],
  [
    { when: 'record-low', value: '2tn' },
    '“value” does not go with what you picked. It goes, for example, with when:below value:2.8tn.',
  ],
  [
    { when: 'below', value: '2tn', within: '4w' },
    '“within” does not go with what you picked. It goes, for example, with when:fall value:100bn within:4w.',
  ],
  [
    { when: 'fall', value: '100bn', within: '1d' },
    '“within” is shorter than the time between two readings. It takes one of 1w, 2w, 4w, 13w, 26w, 52w.',
  ],
  [{ series: 'BTFP', when: 'above', value: '1bn' }, 'Pick another series, for example SOFR-IORB.'],
])('%j is refused with what it takes', async (args, sentence) => {
  const { world, added } = await watching(args);
  expect(added).toMatchObject({ mood: 'trouble', ephemeral: true });
  expect(added.lead).toContain(sentence);
  expect((await world.settings.all()).alerts).toEqual([]);
});

test.each(locales)('in %s every kind is added, listed and tried in sentences of its own', async (locale) => {
  const world = await server('2026-08-21');
  const ask = (command: string, args = {}) => world.ask({ command, args, locale, place });
  const kinds = [
    { when: 'below', value: '3tn' },
    { when: 'fall', value: '1bn', within: '13w' },
    { when: 'record-low' },
    { when: 'streak-down', value: '2' },
  ];
  for (const kind of kinds) expect((await ask('alert add', { series: 'reserves', ...kind })).mood).toBe('calm');
  const notes = (await ask('alert list')).notes!;
  expect(new Set(notes).size).toBe(4);
  const leads = [1, 2, 3, 4].map(async (number) => (await ask('alert test', { number })).lead);
  expect(new Set(await Promise.all(leads)).size).toBe(4);
});

test('an alert that an earlier version kept, of a metric, goes on, and posts nothing it has posted', async () => {
  const store = memoryStore();
  const rest = { channel: place.channel, locale: 'en', at: '2026-08-14T20:00:00.000Z' };
  const seen = { day: '2026-08-13', value: -3 };
  const level = { ...rest, metric: 'sofr-iorb', side: 'above', level: 8, seen };
  const change = {
    ...{ ...rest, metric: 'reserves-change', measure: 'average', side: 'below', level: -90e9 },
    seen: { day: '2026-08-12', value: -20e9 },
  };
  await store.records<object>('alerts').insert(`${place.guild}/001`, level);
  await store.records<object>('alerts').insert(`${place.guild}/002`, change);
  const world = await server('2026-08-21', store);
  expect((await world.settings.all()).alerts).toMatchObject([
    { subject: 'SOFR-IORB', rule: { kind: 'level', side: 'above', level: 8, band: 2 }, seen },
    {
      subject: 'WRESBAL',
      rule: { kind: 'change', way: 'fall', by: 90e9, within: '1w' },
      seen: { day: '2026-08-12', value: 20e9 },
    },
  ]);
  await world.rate('2026-08-24', 3.75);
  await world.rate('2026-08-25', 3.76);
  expect(world.posts).toHaveLength(1);
});

const weekly = (...values: number[]) => pointsOf(values.map((value, i) => [day('2026-01-07') + 7 * i, value]));
const met = (rule: Parameters<typeof traceOf>[2], ...values: number[]) => [
  ...traceOf({ of: 'reservesWednesday' }, weekly(...values), rule).met.values,
];

test('a fall is held against the highest of the span, a rise against the lowest', () => {
  expect(met({ kind: 'change', way: 'fall', by: 1, within: '2w' }, 5, 9, 7, 4, 4)).toEqual([0, -4, 2, 5, 3]);
  expect(met({ kind: 'change', way: 'rise', by: 1, within: '2w' }, 5, 9, 7, 4, 4)).toEqual([0, 4, 2, -3, 0]);
});

test('the furthest of the span is found as by looking at each', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 40 }), (values) => {
      const looked = values.map((value, i) => Math.max(...values.slice(Math.max(0, i - 4), i)) - value);
      expect(met({ kind: 'change', way: 'fall', by: 1, within: '4w' }, ...values).slice(1)).toEqual(looked.slice(1));
    }),
  );
});

test('a record is beyond all before it; as low as before is none', () => {
  expect(met({ kind: 'record', side: 'low', band: 0 }, 5, 6, 4, 4, 3)).toEqual([0, -1, 1, 0, 1]);
});

test('a run counts steps one way; no step and a hole begin anew', () => {
  expect(met({ kind: 'streak', way: 'fall', length: 2 }, 5, 4, 3, 3, 2)).toEqual([0, 1, 2, 0, 1]);
  const holed = pointsOf([
    [day('2026-01-07'), 3],
    [day('2026-01-14'), 2],
    [day('2026-01-28'), 1],
  ]);
  const rule = { kind: 'streak', way: 'fall', length: 2 } as const;
  expect([...traceOf({ of: 'reservesWednesday' }, holed, rule).met.values]).toEqual([0, 1, 0]);
});

test('the way back is a usual step, to one digit', () => {
  expect(bandOf({ of: 'reservesWednesday' }, weekly(0, 47, 0, 3, 50))).toBe(50);
  expect(bandOf({ of: 'iorb' }, weekly(3.65, 3.65, 3.65, 3.4))).toBe(0);
});
