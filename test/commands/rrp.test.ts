import { expect, test } from 'vitest';
import { monthEnds } from '../../src/measures/month-ends.ts';
import { day, iso } from '../../src/values/day.ts';
import { pointsOf } from '../../src/values/points.ts';
import { percent, usd } from '../../src/values/quantity.ts';
import { ask, botOn, snapshot } from '../world.ts';

test('ON RRP is told with its peak, and apart from the foreign pool', async () => {
  const { lead, figures } = await ask({ command: 'rrp' });
  expect(lead).toContain('parked $335 m');
  expect(lead).toContain('a peak of $2.55 tn on Dec 30, 2022');
  expect(figures!.find(({ series }) => series === 'reverseRepoForeign')!.value).toEqual(usd(350_344e6));
  expect(figures!.find(({ series }) => series === 'reverseRepoOthers')!.value).toEqual(usd(11_539e6));
});

test('the rate is the one in force, at the bottom of the range since December 2024', async () => {
  const rate = async (isoDay: string) =>
    (await (await botOn(isoDay)).ask({ command: 'rrp' })).figures!.find(({ label }) => label === 'Rate paid')!.value;
  expect(await rate('2024-12-18')).toEqual(percent(4.55));
  expect(await rate('2024-12-19')).toEqual(percent(4.25));
  expect(await rate('2026-10-08')).toEqual(percent(3.75));
});

test('each month-end stands against the other days of its month, the running month left out', () => {
  const days = (text: string, value: number) => [day(text), value] as const;
  const found = monthEnds(
    pointsOf([
      days('2026-01-05', 1),
      days('2026-01-06', 3),
      days('2026-01-30', 10),
      days('2026-02-27', 5),
      days('2026-03-02', 1),
    ]),
  );
  expect(found.map(({ end, others, count }) => [iso(end.day), end.value, others, count])).toEqual([
    ['2026-01-30', 10, 2, 2],
  ]);
  expect(monthEnds(snapshot.onRrp).at(-1)!.end.day).toBe(day('2026-09-30'));
});

test('year-end is tagged, and every language answers', async () => {
  for (const locale of ['en', 'zh-CN', 'zh-TW']) {
    const { table, mood } = await ask({ command: 'rrp', locale });
    expect(mood).toBe('calm');
    expect(table!.rows).toHaveLength(12);
  }
  const { table } = await ask({ command: 'rrp' });
  expect(table!.rows.find(([at]) => JSON.stringify(at).includes('2025-12-31'))!.at(-1)).toBe('year-end');
});
