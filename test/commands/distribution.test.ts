import { expect, test } from 'vitest';
import { type percent, usd } from '../../src/values/quantity.ts';
import { ask, botOn, bugs } from '../world.ts';

test('cash assets by group: two published, the third what they leave, labelled so', async () => {
  const { lead, figures, chart } = await (await botOn('2026-09-05')).ask({ command: 'distribution' });
  expect(lead).toBe(
    'Large domestic banks held 44.35% of the $2.94 tn in commercial banks’ cash assets on Aug 26, 2026.',
  );
  expect(figures!.map(({ value }) => value)).toEqual([
    usd(1_305_407_600_000),
    usd(476_557_800_000),
    usd(1_161_499_200_000),
    usd(2_943_464_600_000),
  ]);
  expect('lines' in chart! && chart.lines[2]).toMatchObject({
    id: 'CASH_FOREIGN_DERIVED',
    label: 'Foreign-related (derived)',
    of: ['CASACBW027SBOG', 'CASLCBW027SBOG', 'CASSCBW027SBOG'],
  });
});

test('shares add up to all, and are told of each group’s own assets', async () => {
  const { table } = await ask({ command: 'distribution' });
  const shares = table!.rows.map((row) => row[2] as ReturnType<typeof percent>);
  expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(100, 9);
  // 1,305.4076 of 15,223.7694 billion.
  expect((table!.rows[0]![4] as ReturnType<typeof percent>).value).toBeCloseTo(8.57, 2);
});

test('it says what it does not say about reserves, and since when all are held', async () => {
  const { notes } = await ask({ command: 'distribution' });
  expect(notes!.join(' ')).toContain('Cash assets are not reserves');
  expect(notes!.join(' ')).toContain('since Sep 18, 2024');
});

test('on a day before the groups are held it says so', async () => {
  const { mood } = await ask({ command: 'distribution', args: { date: '2024-01-10' } });
  expect(mood).toBe('trouble');
});

test('every language answers on a past day, with the figures known by then', async () => {
  for (const locale of ['en', 'zh-CN', 'zh-TW']) {
    const { mood, asOf, notes } = await ask({ command: 'distribution', args: { date: '2025-12-31' }, locale });
    expect(mood).toBe('calm');
    expect(asOf! <= '2025-12-31').toBe(true);
    expect(notes).toHaveLength(3);
  }
  expect(bugs).toEqual([]);
});
