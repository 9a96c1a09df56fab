import { expect, test } from 'vitest';
import { csv } from '../../src/doors/csv.ts';
import { plumbingNames } from '../../src/measures/plumbing.ts';
import { signed, usd } from '../../src/values/quantity.ts';
import { writtenOnPhone } from '../charts/recorded.ts';
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

test('the picture has a T for each who moves, both its sides moving by as much', async () => {
  const names = async (event: string) => {
    const { chart } = await plumbing(event);
    if (chart?.kind !== 'accounts') throw new Error('no T-accounts');
    for (const { name, assets, liabilities } of chart.accounts) {
      const [left, right] = [assets, liabilities].map((side) => side.reduce((sum, { by }) => sum + by, 0));
      expect(left, `${event}: ${name}`).toBe(right);
    }
    return chart.accounts.map(({ name }) => name);
  };
  for (const event of plumbingNames) expect((await names(event)).length).toBeGreaterThan(1);
  expect(await names('taxes-paid')).toEqual(['Fed', 'Treasury', 'Banks', 'Public']);
  expect(await names('bank-lends')).toEqual(['Banks', 'Public']);
});

test('the lines of H.4.1 are marked in the picture, with their level before and after', async () => {
  const { chart } = await plumbing('taxes-paid', '100bn');
  if (chart?.kind !== 'accounts') throw new Error('no T-accounts');
  const [fed, treasury] = chart.accounts;
  expect(fed!.liabilities).toEqual([
    { label: 'Reserves', by: -100e9, before: 2_881_686e6, after: 2_781_686e6, marked: true },
    { label: 'Treasury’s account (TGA)', by: 100e9, before: 984_046e6, after: 1_084_046e6, marked: true },
  ]);
  expect(treasury!.liabilities).toEqual([{ label: 'Net worth', by: 100e9 }]);
  expect(chart.alt).toContain(
    'Fed, liabilities and net worth: Reserves −$100 bn ($2.88 tn to $2.78 tn), Treasury’s account (TGA) +$100 bn',
  );
});

test('its figures go into a file: who, side, line, change, before, after', async () => {
  const file = csv(await plumbing('cash-withdrawn', '10bn'))!;
  expect(file).toContain('who,side,line,change,before,after');
  expect(file).toContain('Fed,Liabilities and net worth,Currency,10000000000,');
  expect(file).toContain('Public,Assets,Deposits,-10000000000,,');
});

test('where nobody says how much, it is a round amount that is there', async () => {
  const { lead, mood } = await plumbing('bills-to-funds');
  expect([mood, lead]).toEqual(['calm', expect.stringContaining('$200 m')]);
  expect((await plumbing('taxes-paid')).lead).toContain('$100 bn');
});

test('every event answers in every language, and T-accounts name each who moves', async () => {
  for (const locale of ['en', 'zh-CN', 'zh-TW'])
    for (const event of plumbingNames) {
      const { mood, table, lead } = await plumbing(event, '3000亿', locale);
      expect(mood, event).toBe(
        ['bills-to-funds', 'bills-to-funds-spent', 'runoff-fund', 'rrp-falls'].includes(event) ? 'watch' : 'calm',
      );
      expect(lead).toMatch(/\$300 bn|3,000(?:亿|億)美元/);
      expect(table!.rows.length).toBeGreaterThan(1);
    }
  expect(bugs).toEqual([]);
});

test('more than there is in ON RRP cannot come out of it, and that is said first', async () => {
  const { lead, figures, chart } = await plumbing('bills-to-funds', '100bn');
  expect(lead).toContain('Only $335 m is there now (ON RRP)');
  expect(figures!.find(({ series }) => series === 'onRrp')!.value).toEqual(usd(0));
  expect(chart?.kind === 'accounts' && chart.accounts[0]!.liabilities[0]).toEqual({
    label: 'ON RRP',
    by: -100e9,
    before: 335e6,
    marked: true,
  });
  expect((await plumbing('rrp-falls', '5bn')).lead).toContain('Only $335 m');
  expect((await plumbing('bills-to-funds', '5bn')).lead).toContain('Only $335 m');
});

test.each([
  'bills-to-funds',
  'runoff-fund',
])('%s: what ON RRP cannot pay comes out of reserves, and leads', async (event) => {
  for (const [locale, first] of [
    ['en', /^Only \$335 m is there now \(ON RRP\), so \$99\.7 bn would come out of reserves/],
    ['zh-CN', /^隔夜逆回购目前只有3\.35亿美元，其余997亿美元只能转而消耗准备金/],
    ['zh-TW', /^隔夜附賣回目前只有3\.35億美元，其餘997億美元只能轉而消耗準備金/],
  ] as const)
    expect((await plumbing(event, '100bn', locale)).lead).toMatch(first);
  expect((await plumbing(event, '300m')).lead).not.toContain('come out of reserves');
});

test('that banks buy the bills is told as what is assumed, and what others would do', async () => {
  expect((await plumbing('bills-to-banks', '500bn')).lead).toMatch(
    /^If it is banks that buy.*Money funds that pay out of ON RRP/,
  );
  expect((await plumbing('bills-to-banks', '500bn', 'zh-CN')).lead).toMatch(/^假设.*如由货币基金/);
});

test('cash put into ON RRP takes reserves, cash taken out of it gives them back', async () => {
  for (const [event, by] of [
    ['rrp-rises', -1],
    ['rrp-falls', 1],
  ] as const) {
    const { figures } = await plumbing(event, '50bn');
    expect(figures![0]!.value).toEqual(signed(usd(by * 50e9)));
  }
});

test('what is left of ON RRP is its newest daily figure, not a Wednesday’s before it', async () => {
  const { figures } = await plumbing('rrp-falls', '100m');
  expect(figures!.find(({ series }) => series === 'onRrp')).toMatchObject({ value: usd(235e6) });
  expect(figures!.some(({ series }) => series === 'reverseRepoOthers')).toBe(false);
});

test('an amount in euros, or none, is told kindly', async () => {
  expect((await plumbing('bank-lends', '€5bn')).mood).toBe('trouble');
  expect((await plumbing('bank-lends', 'lots')).mood).toBe('trouble');
});

test('an amount of other money than dollars is not taken as dollars', async () => {
  const asked = (amount: string) =>
    ask({ command: 'plumbing', args: { event: 'taxes-paid', amount }, locale: 'zh-CN' });
  for (const amount of ['100亿元', '100亿欧元', '¥10bn']) expect((await asked(amount)).mood).toBe('trouble');
  for (const amount of ['100亿美元', '100亿', '$10bn']) expect((await asked(amount)).lead).toContain('100亿美元');
});

test.each(['bank-lends', 'repo-drawn', 'treasury-spends'])('no third of the picture is empty: %s', async (event) => {
  const { chart } = await ask({ command: 'plumbing', args: { event } });
  const texts = await writtenOnPhone(chart!, 'dark', 'en');
  const heights = [...texts.flatMap(({ top, bottom }) => [top, bottom]), 300].sort((a, b) => a - b);
  const gaps = heights.slice(1).map((at, i) => at - heights[i]!);
  expect(Math.max(...gaps)).toBeLessThan(100);
});
