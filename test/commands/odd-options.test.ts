import { expect, test } from 'vitest';
import { yearOnce } from '../../src/doors/discord/year-once.ts';
import { locales } from '../../src/values/locale.ts';
import { ask, botOn, bugs } from '../world.ts';

test('a day that is still to come is said to be, beside the day it is compared with', async () => {
  const said = { en: 'Jan 1, 2027 is still to come', 'zh-CN': '2027年1月1日尚未到来', 'zh-TW': '2027年1月1日尚未到來' };
  for (const locale of locales) {
    const answer = await ask({ command: 'compare', args: { first: '2026-01-01', second: '2027-01-01' }, locale });
    expect(answer.notes!.join()).toContain(said[locale]);
    const past = await ask({ command: 'compare', args: { first: '2026-01-01', second: '2026-10-07' }, locale });
    expect(past.notes!.join()).not.toContain(said[locale]);
  }
});

test('a period shorter than figures come is said to be taken as a longer one', async () => {
  const by = (series: string, period: string, locale = 'en') =>
    ask({ command: 'by-period', args: { series, by: period }, locale });
  expect((await by('GDP', 'month')).warnings![0]!.text).toBe(
    'There is one figure a quarter, so “by” was taken as quarter.',
  );
  expect((await by('GDP', 'week', 'zh-CN')).warnings![0]!.text).toBe('数据为每季一期，“分期”按每季列出。');
  expect((await by('SOFR', 'week')).warnings).toBeUndefined();
});

test('a figure of a quarter is called that of the quarter', async () => {
  const args = { series: 'GDP', find: 'on', from: '2026-05-15' };
  const labels = await Promise.all(
    locales.map(async (locale) => (await ask({ command: 'history', args, locale })).figures![0]!.label),
  );
  expect(labels).toEqual(['That quarter', '当季', '當季']);
});

test('one day ahead is one day, and a payment of nothing is none', async () => {
  for (const view of ['next', 'ahead']) {
    const { lead, table } = await ask({ command: 'calendar', args: { view, days: '1' } });
    expect(`${lead} ${table?.title}`).not.toContain('1 days');
  }
  for (const amount of ['$0', '0']) expect((await ask({ command: 'payment', args: { amount } })).mood).toBe('trouble');
});

test('before there was a mark to read it by, an indicator is not read', async () => {
  const early = await (await botOn('2026-10-08')).ask({
    command: 'ampleness',
    args: { indicator: 'gdp', date: '2018-05-05' },
  });
  expect(early.lead).toMatch(
    /^Reserves \/ GDP stood at 9\.81% on May 2, 2018; no mark to read it by was published yet\./,
  );
  const now = await ask({ command: 'ampleness', args: { indicator: 'gdp' } });
  expect(now.lead).toMatch(/^Reserves \/ GDP stood at 9\.33% on Oct 7, 2026, which reads ample\./);
  expect(bugs).toEqual([]);
});

test('a stretch into another year says both of its years', () => {
  expect(yearOnce('2000年5月19日（8.64%）；统计区间2000年1月7日至2026年8月20日')).toBe(
    '2000年5月19日（8.64%）；统计区间2000年1月7日至2026年8月20日',
  );
  expect(yearOnce('highest on Dec 1, 2025 (from Dec 1, 2025 to Jan 30, 2026)')).toBe(
    'highest on Dec 1, 2025 (from Dec 1, 2025 to Jan 30, 2026)',
  );
  expect(yearOnce('on Sep 30, 2026 (from Sep 1, 2026 to Sep 30, 2026)')).toBe('on Sep 30, 2026 (from Sep 1 to Sep 30)');
});
