import { afterEach, describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { fred } from '../../src/providers/fred.ts';
import { BadBody } from '../../src/providers/provider.ts';
import { series } from '../../src/series/catalog.ts';
import { evening } from '../../src/series/new-york.ts';
import { type Vintage, vintageHistory } from '../../src/series/vintages.ts';
import { day, iso } from '../../src/values/day.ts';
import { on, pointsOf } from '../../src/values/points.ts';
import { usd } from '../../src/values/quantity.ts';
import { facts } from '../world.ts';
import { type World, world } from './world.ts';

const reserves = 'reservesWednesday';
const [revisedDay, revisedOn] = [day('2026-09-16'), day('2026-09-25')];

let here: World | undefined;
afterEach(async () => {
  await here?.close();
  here = undefined;
});

/** A publisher whose figure of Sep 16 was another one until Sep 25. */
const withArchive = async (addresses = {}) => {
  here = await world({ addresses });
  const first = on(here.publisher.figures(reserves), revisedDay)!.value;
  const now = first + 4_000e6;
  here.publisher.publish(reserves, revisedDay, now, revisedOn);
  await here.refresher.look(reserves);
  return { here, first, now };
};

const askOn = async ({ library }: World, isoDay: string, args: Readonly<Record<string, string>>) =>
  (await createBot({ library, facts, now: () => evening(day(isoDay)) })).ask({ command: 'history', args });

describe('with a key, what was known on a past day is known to the value', () => {
  test('a revised figure has its first value on a day before the revision, and its present one after it', async () => {
    const { here, first, now } = await withArchive({ FRED_API_KEY: 's3cret' });
    const level = async (today: string) =>
      (await askOn(here, today, { series: 'WRBWFRBL', find: 'on', from: iso(revisedDay) })).figures![0]!.value;
    expect(await level('2026-09-24')).toEqual(usd(first));
    expect(await level('2026-09-25')).toEqual(usd(now));
    expect(await level('2026-10-01')).toEqual(usd(now));
  });

  test('the value as first published stands beside the present one', async () => {
    const { here, first } = await withArchive({ FRED_API_KEY: 's3cret' });
    const { warnings } = await askOn(here, '2026-10-01', { series: 'WRBWFRBL', find: 'on', from: iso(revisedDay) });
    const revised = warnings!.filter(({ kind }) => kind === 'revised');
    expect(revised.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Reserves \(Wed\): revised from \$2\.\d\d tn \(\+\$4 bn\)$/),
    ]);
    expect((await here.library.get([reserves])).reservesWednesday!.revisions![0]).toMatchObject({ old: first });
  });

  test('an answer for a past day says that it shows the values of that time', async () => {
    const { here } = await withArchive({ FRED_API_KEY: 's3cret' });
    const bot = await createBot({ library: here.library, facts, now: () => here.clock });
    const { warnings } = await bot.ask({ command: 'chart', args: { series: 'WRBWFRBL', date: '2026-09-24' } });
    expect(warnings![0]!.text).toContain('with the values of that time');
  });

  test('it is kept over a restart, and the archive is asked once a month', async () => {
    const { here, first } = await withArchive({ FRED_API_KEY: 's3cret' });
    await here.restart();
    expect((await here.library.get([reserves])).reservesWednesday!.revisions![0]).toMatchObject({ old: first });
    await here.refresher.look(reserves);
    const archive = () => here.publisher.asked.filter(({ path }) => path.includes('realtime_start=1776-07-04'));
    expect(archive()).toHaveLength(1);
    here.clock = new Date(here.clock.getTime() + 31 * 86_400_000);
    await here.refresher.look(reserves);
    expect(archive()).toHaveLength(2);
  });

  test.each([
    'page',
    'broken',
    'short',
  ] as const)('an archive that answers as %s keeps no figure from anybody', async (manners) => {
    here = await world({ addresses: { FRED_API_KEY: 's3cret' } });
    let asked = 0;
    here.publisher.behave((path) => (path === '/fred/series/observations' && asked++ > 0 ? manners : 'good'));
    expect(await here.refresher.look(reserves)).toMatchObject({ from: 'fred', kind: 'same' });
    expect(asked).toBeGreaterThan(1);
    expect((await here.library.get([reserves])).reservesWednesday!.vintages).toBeUndefined();
  });
});

test('without a key nothing changes: the archive is not asked, and the present values stand', async () => {
  const { here, now } = await withArchive();
  expect(here.publisher.asked.filter(({ path }) => path.includes('realtime'))).toEqual([]);
  const { figures } = await askOn(here, '2026-10-02', { series: 'WRBWFRBL', find: 'on', from: iso(revisedDay) });
  expect(figures![0]!.value).toEqual(usd(now));
});

describe('vintages are read as FRED sends them', () => {
  const { vintages } = fred('k', 'https://fred.test');
  const row = (from: string, to: string, date: string, value: string) => ({
    ...{ realtime_start: from, realtime_end: to, date, value },
  });
  const body = (rows: readonly object[], more: object = {}) =>
    JSON.stringify({ units: 'lin', output_type: 1, count: rows.length, offset: 0, observations: rows, ...more });

  test('all real-time periods are asked for, never a vintage date', () => {
    const { searchParams } = vintages!.url(series('gdp'), day('2000-01-01'));
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ series_id: 'GDP', realtime_start: '1776-07-04', realtime_end: '9999-12-31', output_type: '1' },
    });
    expect(searchParams.has('vintage_date')).toBe(false);
  });

  test('each row is a value and how long it stood; what is still standing has no end', () => {
    const rows = [
      row('2026-07-30', '2026-08-25', '2026-04-01', '32400.1'),
      row('2026-08-26', '9999-12-31', '2026-04-01', '32475.21'),
      row('2026-07-30', '9999-12-31', '2026-01-01', '.'),
    ];
    expect(vintages!.read(body(rows), series('gdp'))).toEqual([
      { day: day('2026-04-01'), value: 32_400_100_000_000, from: day('2026-07-30'), to: day('2026-08-25') },
      { day: day('2026-04-01'), value: 32_475_210_000_000, from: day('2026-08-26') },
    ]);
  });

  test.each([
    ['a part of them', { count: 9 }],
    ['transformed figures', { units: 'pch' }],
    ['rows without a period', { observations: [{ date: '2026-04-01', value: '1' }] }],
  ])('%s are refused', (_, more) => {
    expect(() =>
      vintages!.read(body([row('2026-07-30', '9999-12-31', '2026-04-01', '1')], more), series('gdp')),
    ).toThrow(BadBody);
  });
});

describe('a history of vintages', () => {
  const at = day('2026-04-01');
  const held = pointsOf([[at, 2959e9]]);
  const byCalendar = () => evening(day('2026-07-30')).getTime();
  const one = (value: number, from: string, to?: string): Vintage => ({
    ...{ day: at, value, from: day(from) },
    ...(to && { to: day(to) }),
  });

  test('a change of unit is no revision', () => {
    const rescaled = [one(2959e6, '2026-07-30', '2026-08-10'), one(2959e9, '2026-08-11')];
    expect(vintageHistory(rescaled, held, byCalendar)!.revisions).toEqual([]);
  });

  test('a release off the calendar is known from its own day; where the archive begins says nothing', () => {
    expect(vintageHistory([one(2959e9, '2026-07-28')], held, byCalendar)!.publications).toEqual([
      [at, evening(day('2026-07-28')).toISOString()],
    ]);
    expect(vintageHistory([one(2959e9, '2026-07-30')], held, byCalendar)!.publications).toEqual([]);
    expect(vintageHistory([one(2959e9, '2026-11-30')], held, byCalendar)!.publications).toEqual([]);
  });

  test('vintages of other figures are left aside', () => {
    expect(vintageHistory([one(1e9, '2026-07-30')], held, byCalendar)).toBeUndefined();
    expect(vintageHistory([], held, byCalendar)).toBeUndefined();
  });
});
