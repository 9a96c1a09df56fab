import { expect, test } from 'vitest';
import { bp, percent, signed, usd } from '../../src/values/quantity.ts';
import { ask, bugs } from '../world.ts';

const compare = (first: string, second: string, locale = 'en') =>
  ask({ command: 'compare', args: { first, second }, locale });

test('two days: over QT reserves fell far less than the balance sheet, for ON RRP took most', async () => {
  const { lead, table } = await compare('2022-06-01', '2025-11-26');
  expect(lead).toContain('reserve balances (Wednesday');
  expect(lead).toContain('fell $459.4 bn');
  expect(lead).toContain('total assets fell $2.36 tn');
  expect(lead).toContain('ON RRP fell $1.96 tn');
  expect(table!.rows.find(([name]) => name === '10-year yield')!.at(-1)).toEqual(signed(bp(106)));
});

test('days may be given the wrong way round, and a day nothing is held for is said', async () => {
  expect((await compare('2025-11-26', '2022-06-01')).lead).toBe((await compare('2022-06-01', '2025-11-26')).lead);
  expect((await compare('1990-01-01', '1991-01-01')).mood).toBe('trouble');
});

test('two amounts: what one is of the other, a quarter with what falls into it or after', async () => {
  const { figures } = await compare('WRESBAL', 'GDP');
  expect(figures!.find(({ label }) => label.startsWith('First as a share'))!.value).toEqual(
    percent((100 * 3_029_659e6) / 32_475_210e6),
  );
  expect(figures![0]).toMatchObject({ value: usd(3_029_659e6), day: '2026-10-07' });
});

test('two rates: how far apart, on the latest day both have', async () => {
  const { lead, figures, chart } = await ask({
    command: 'compare',
    args: { first: 'SOFR', second: 'IORB', to: '2026-08-20' },
  });
  expect(figures!.at(-1)).toMatchObject({ label: 'First less second', value: signed(bp(-2)) });
  expect(lead).toMatch(/; the first is 2 bp below the second\.$/);
  expect(chart!.kind).toBe('line');
});

test('every language answers; a name nobody knows is said', async () => {
  for (const locale of ['zh-CN', 'zh-TW']) {
    expect((await compare('准备金', '存款', locale)).mood).not.toBe('trouble');
    expect((await compare('2024-01-03', '2025-01-02', locale)).mood).not.toBe('trouble');
  }
  expect((await compare('foo', 'SOFR')).lead).toContain('foo');
  expect(bugs).toEqual([]);
});
