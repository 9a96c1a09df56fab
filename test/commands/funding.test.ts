import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAbove, fundingReading, shareAtOrAbove } from '../../src/measures/funding.ts';
import { until } from '../../src/measures/window.ts';
import { day } from '../../src/values/day.ts';
import { bp, signed } from '../../src/values/quantity.ts';
import { ask, botOn, bugs, snapshot } from '../world.ts';

test('SOFR less IORB on 2026-08-20 was −2 bp: z −0.44, percentile 34.5 of 252 days', () => {
  const reading = fundingReading(until(snapshot.sofr, day('2026-08-20')), snapshot.iorb)!;
  expect(reading.spread).toEqual({ day: day('2026-08-20'), value: -2 });
  expect(reading.year!.mean).toBeCloseTo(0.63, 2);
  expect(reading.year!.sd).toBeCloseTo(6.04, 2);
  expect(reading.year!.z).toBeCloseTo(-0.44, 2);
  expect(reading.year!.atOrBelow).toBeCloseTo(34.5, 1);
});

test('the effective rate was below IORB in autumn 2025: −6.7 and −4.5 bp a month on average', () => {
  const month = (isoDay: string) => fundingReading(until(snapshot.effr, day(isoDay)), snapshot.iorb)!.month;
  expect(month('2025-09-30').mean).toBeCloseTo(-6.7, 1);
  expect(month('2025-10-31').mean).toBeCloseTo(-4.5, 1);
  expect(fundingReading(until(snapshot.sofr, day('2025-10-31')), snapshot.iorb)!.month.mean).toBeCloseTo(7.4, 1);
});

test('days above the facility’s rate are counted on matched days', () => {
  expect(daysAbove(until(snapshot.sofr, day('2025-11-07')), snapshot.targetTop, 20).above).toBeGreaterThan(3);
  expect(daysAbove(until(snapshot.sofr, day('2026-09-30')), snapshot.targetTop, 20)).toEqual({ above: 0, of: 20 });
});

test('percentiles bracket the share of volume at or above a rate, and never the wrong way round', () => {
  expect(shareAtOrAbove(3.65, [{ percentile: 25, rate: 3.65 }])).toEqual({ least: 75, most: 100 });
  expect(shareAtOrAbove(3.65, [{ percentile: 75, rate: 3.6 }])).toEqual({ least: 0, most: 25 });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 0, max: 9 }),
      (rates, level) => {
        const sorted = rates.toSorted((a, b) => a - b);
        const { least, most } = shareAtOrAbove(
          level,
          [25, 50, 75].map((percentile, i) => ({ percentile, rate: sorted[i]! })),
        );
        expect(least).toBeLessThanOrEqual(most);
      },
    ),
  );
});

test('each rate stands on its own matched day', async () => {
  const { ask } = await botOn('2026-09-01');
  const { lead, figures, table } = await ask({ command: 'funding' });
  expect(lead).toMatch(/^SOFR was .* on \w+ \d+, 2026, .* IORB; EFFR was /);
  expect(figures!.find(({ series }) => series === 'effr')!.value).toMatchObject({ unit: 'bp', signed: true });
  expect(table!.columns).toHaveLength(5);
  for (const locale of ['zh-CN', 'zh-TW']) expect((await ask({ command: 'funding', locale })).lead).toContain('IORB');
  expect(bugs).toEqual([]);
});

test('the answer on 2025-10-31 says how far above, and the mood is not calm', async () => {
  const { ask } = await botOn('2025-11-03');
  const { lead, mood, figures } = await ask({ command: 'funding' });
  expect(lead).toContain('above IORB');
  expect(mood).toBe('watch');
  expect(figures![0]!.value).toEqual(signed(bp((figures![0]!.value as { value: number }).value)));
});

test('early days with short histories leave out what needs a longer one', async () => {
  const { ask: now } = await botOn('2026-06-10');
  const { table } = await now({ command: 'funding' });
  expect(table!.rows.some((row) => row.includes('—'))).toBe(true);
  expect((await ask({ command: 'funding', args: { range: '3m' } })).mood).not.toBe('trouble');
});

test('before interest on reserves had its name, rates are held against the top of the range, and that is said', async () => {
  const { lead, notes, table, chart, mood } = await ask({ command: 'funding', args: { date: '2019-09-17' } });
  expect(lead).toMatch(/^SOFR was 5\.25% on Sep 17, 2019, 300 bp above the top of the target range; EFFR was 2\.30%/);
  expect(notes![0]).toContain('At that time the Fed paid IOER and IORR');
  expect(table!.title).toBe('Spreads over the top of the target range');
  expect(JSON.stringify(chart)).not.toContain('-IORB');
  expect(mood).toBe('watch');
  expect(JSON.stringify([table, notes])).not.toMatch(/SRF|standing repo/);
  // Before SOFR there is the effective rate, and before the range nothing to hold it against.
  expect((await ask({ command: 'funding', args: { date: '2016-03-31' } })).lead).toContain(
    'EFFR was 0.37% on Mar 30, 2016, 13 bp below the top',
  );
  expect((await ask({ command: 'funding', args: { date: '2007-03-31' } })).lead).toContain('Dec 16, 2008');
  for (const locale of ['zh-CN', 'zh-TW']) {
    const { lead, notes } = await ask({ command: 'funding', args: { date: '2019-09-17' }, locale });
    expect(lead).toMatch(/目[标標][区區][间間]上限高300/);
    expect(notes![0]).toContain('IOER');
  }
  expect(bugs).toEqual([]);
});

test('from the first days of interest on reserves it is the measure again', async () => {
  const { lead, notes } = await ask({ command: 'funding', args: { date: '2021-08-31' } });
  expect(lead).toContain('below IORB');
  expect(notes!.join(' ')).not.toContain('IOER');
});
