import { expect, test } from 'vitest';
import { usd } from '../../src/values/quantity.ts';
import { ask, botOn, bugs } from '../world.ts';

test('large, small and foreign-related banks: the last is derived, and adds up to all', async () => {
  const { lead, figures, table, notes } = await ask({ command: 'distribution' });
  expect(lead).toContain('On Aug 26, 2026 large domestic banks held $1.31 tn of cash assets');
  expect(figures!.map(({ value }) => (value as { value: number }).value).reduce((sum, value) => sum + value)).toBe(
    2_943_464_600_000,
  );
  expect(figures![2]!.value).toEqual(usd(2_943_464_600_000 - 1_305_407_600_000 - 476_557_800_000));
  expect(table!.rows).toHaveLength(3);
  expect(notes!.join()).toContain('Cash assets are more than reserves');
});

test('every language answers; before all groups are held it says there is nothing yet', async () => {
  for (const locale of ['zh-CN', 'zh-TW'])
    expect((await ask({ command: 'distribution', locale })).lead).toContain('2026年8月26日');
  expect((await (await botOn('2024-01-10')).ask({ command: 'distribution' })).mood).toBe('trouble');
  expect(bugs).toEqual([]);
});
