import { expect, test } from 'vitest';
import { ask } from '../world.ts';

const lead = async (command: string, args: Readonly<Record<string, string>>, locale: 'en' | 'zh-TW' = 'en') =>
  (await ask({ command, args: { series: 'DFEDTARU', ...args }, locale })).lead;

test('the top of the range is told by the name it was asked for', async () => {
  expect(await lead('history', { find: 'on', from: '2025-12-31', called: 'srf' })).toMatch(/^The SRF rate.* 3\.75%/);
  expect(await lead('history', { find: 'on', from: '2025-12-31', called: 'discount' })).toMatch(
    /^The discount rate \(primary credit\).* 3\.75%/,
  );
  expect(await lead('history', { find: 'on', from: '2025-12-31', called: 'srf' }, 'zh-TW')).toContain('SRF');
});

test('before primary credit was lent at the top of the range it keeps its own name, and that is noted', async () => {
  const told = await ask({
    command: 'history',
    args: { series: 'DFEDTARU', find: 'on', from: '2020-03-02', called: 'discount' },
    locale: 'en',
  });
  expect(told.lead).toMatch(/^The top of the target range/);
  expect(told.notes?.[0]).toContain('since March 16, 2020');
});
