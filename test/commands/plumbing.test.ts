import { expect, test } from 'vitest';
import { plumbingNames } from '../../src/measures/plumbing.ts';
import { signed, usd } from '../../src/values/quantity.ts';
import { ask, bugs } from '../world.ts';

const plumbing = (event: string, amount?: string, locale = 'en') =>
  ask({ command: 'plumbing', args: { event, ...(amount ? { amount } : {}) }, locale });

test('bills sold to banks take reserves, bills sold to funds take ON RRP', async () => {
  expect((await plumbing('bills-to-banks')).figures![0]!.value).toEqual(signed(usd(-100e9)));
  const { figures, lead } = await plumbing('bills-to-funds', '50bn');
  expect(figures![0]!.value).toEqual(signed(usd(0)));
  expect(lead).toContain('ON RRP falls by $50 bn');
});

test('the lines of H.4.1 that move stand with their level before and after', async () => {
  const { figures } = await plumbing('taxes-paid', '100bn');
  const tga = figures!.find(({ series }) => series === 'tgaWednesday')!;
  expect(tga.value).toEqual(usd(984_046e6 + 100e9));
  expect(tga.changes![0]!.value).toEqual(signed(usd(100e9)));
});

test('the picture leads from reserves before to reserves after, and adds up', async () => {
  for (const event of plumbingNames) {
    const { chart } = await plumbing(event);
    if (chart?.kind !== 'waterfall') throw new Error('not a waterfall');
    const [start, end] = [chart.steps[0]!.value, chart.steps.at(-1)!.value];
    expect(start + chart.steps.slice(1, -1).reduce((sum, { value }) => sum + value, 0)).toBe(end);
  }
});

test('every event answers in every language, and T-accounts name each who moves', async () => {
  for (const locale of ['en', 'zh-CN', 'zh-TW'])
    for (const event of plumbingNames) {
      const { mood, table, lead } = await plumbing(event, '3000亿', locale);
      expect(mood, event).toBe('calm');
      expect(lead).toMatch(/\$300 bn|3,000(?:亿|億)美元/);
      expect(table!.rows.length).toBeGreaterThan(1);
    }
  expect(bugs).toEqual([]);
});

test('more than there is in ON RRP cannot come out of it, and that is said', async () => {
  const { notes, figures } = await plumbing('bills-to-funds', '100bn');
  expect(notes![0]).toContain('Only $11.5 bn is there now (ON RRP)');
  expect(figures!.find(({ series }) => series === 'reverseRepoOthers')!.value).toEqual(usd(0));
  expect((await plumbing('bills-to-funds', '5bn')).notes!.join()).not.toContain('Only');
});

test('an amount in euros, or none, is told kindly', async () => {
  expect((await plumbing('bank-lends', '€5bn')).mood).toBe('trouble');
  expect((await plumbing('bank-lends', 'lots')).mood).toBe('trouble');
});
