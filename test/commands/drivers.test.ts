import { expect, test } from 'vitest';
import type { Quantity } from '../../src/values/quantity.ts';
import { ask, botOn } from '../world.ts';

const value = (cell: unknown) => (cell as Quantity).value;

test('the effects and the residual add up to the change in reserves, to the dollar', async () => {
  const { table, lead } = await ask({ command: 'drivers' });
  const [reserves, ...parts] = [...table!.rows].reverse();
  expect(value(reserves![3])).toBe(-88_236_000_000);
  expect(parts.reduce((sum, row) => sum + value(row[3]), 0)).toBe(-88_236_000_000);
  expect(lead).toBe(
    'Reserves (Wednesday level) fell $88.2 bn from Sep 23, 2026 to Sep 30, 2026: the Treasury’s account rose $36.7 bn, the foreign repo pool rose $30.1 bn, reverse repos with others rose $11.1 bn.',
  );
});

test('the levels are the published ones', async () => {
  const { table } = await ask({ command: 'drivers', args: { week: '2026-09-30' } });
  const level = (name: string) => value(table!.rows.find(([label]) => label === name)![1]) / 1e6;
  expect(level('Securities')).toBe(6_464_597);
  expect(level('Loans')).toBe(8_804);
  expect(level('Treasury (TGA)')).toBe(984_046);
  expect(level('Foreign repo pool')).toBe(350_344);
  expect(level('Other rev. repos')).toBe(11_539);
  expect(level('Currency')).toBe(2_482_756);
  expect(level('Reserves')).toBe(2_881_686);
});

test.each([
  ['2026-09-28', 'Monday'],
  ['2026-09-30', 'Wednesday'],
  ['2026-10-02', 'Friday'],
  ['2026-10-05', 'Monday of a week whose Wednesday is not held'],
])('any day of a week means its Wednesday, the latest held at most, and the answer says so: %s, a %s', async (week) => {
  const answer = await ask({ command: 'drivers', args: { week } });
  expect(answer.lead).toContain('from Sep 23, 2026 to Sep 30, 2026');
  expect(answer.notes!.some((note) => note.includes('is not a Wednesday; Wednesday, Sep 30, 2026, is used'))).toBe(
    week !== '2026-09-30',
  );
});

test('a rising week is told by what gave reserves, and a fall by what took them', async () => {
  const lead = async (week: string) => (await ask({ command: 'drivers', args: { week } })).lead;
  expect(await lead('2026-05-06')).toBe(
    'Reserves (Wednesday level) rose $132 bn from Apr 29, 2026 to May 6, 2026: the Treasury’s account fell $125 bn, securities held by the Fed rose $8.4 bn.',
  );
  expect(await lead('2026-09-16')).toBe(
    'Reserves (Wednesday level) fell $115 bn from Sep 9, 2026 to Sep 16, 2026: the Treasury’s account rose $148 bn, partly offset as the foreign repo pool fell $30.8 bn.',
  );
});

test('an earlier week is stamped with its own day and its own release', async () => {
  const { asOf, freshness, chart } = await ask({ command: 'drivers', args: { week: '2026-09-16' } });
  expect({ asOf, published: freshness?.publishedAt, chart: chart?.asOf }).toEqual({
    asOf: '2026-09-16',
    published: '2026-09-17T20:30:00.000Z',
    chart: '2026-09-16',
  });
});

test('the other side of the story is told in Chinese too', async () => {
  const lead = async (locale: string) => (await ask({ command: 'drivers', args: { week: '2026-09-16' }, locale })).lead;
  expect(await lead('zh-CN')).toMatch(
    /^2026年9月9日至2026年9月16日，准备金（周三余额）减少.*；同时外国官方逆回购减少308亿美元，部分抵消。$/,
  );
  expect(await lead('zh-TW')).toMatch(/，準備金（週三餘額）減少.*；同時外國官方附賣回減少308億美元，部分抵銷。$/);
});

test('where the factors are not held it says which, and offers the nearest Wednesdays', async () => {
  const answer = await ask({ command: 'drivers', args: { from: '2022-06-01', to: '2023-03-15' } });
  expect(answer).toMatchObject({ mood: 'trouble', lead: expect.stringContaining('WTFSRFL') });
  expect(answer.actions).toEqual([
    expect.objectContaining({ kind: 'ask', command: 'drivers', args: { from: '2022-06-01', to: '2023-01-04' } }),
  ]);
  expect((await ask(answer.actions![0]!)).mood).toBe('calm');
});

test('days in the wrong order are told kindly', async () => {
  expect(await ask({ command: 'drivers', args: { from: '2026-09-30', to: '2026-09-23' } })).toMatchObject({
    mood: 'trouble',
    ephemeral: true,
  });
});

test('the latest week is told even when reserves are older than today', async () => {
  const { ask } = await botOn('2026-11-22');
  expect((await ask({ command: 'drivers', locale: 'zh-CN' })).lead).toContain('准备金（周三余额）减少882亿美元');
});
