import { expect, test } from 'vitest';
import { day } from '../../src/values/day.ts';
import { each, pointsOf } from '../../src/values/points.ts';
import { count, percent, usd } from '../../src/values/quantity.ts';
import { ask, botOn, snapshot } from '../world.ts';

/** The bundled figures with thirteen days missing. */
const withHole = {
  ...snapshot,
  srf: pointsOf(
    [...each(snapshot.srf)]
      .filter(({ day: at }) => at < day('2026-07-23') || at > day('2026-08-04'))
      .map(({ day: at, value }) => [at, value] as const),
  ),
};

test('the record days are the sums over all operations and collateral, each with its calendar tag', async () => {
  const { table } = await ask({ command: 'srf', args: { top: '3' } });
  expect(table!.rows).toEqual([
    [{ day: '2025-12-31' }, usd(74.6e9), 'year-end'],
    [{ day: '2025-10-31' }, usd(50.35e9), 'month-end'],
    [{ day: '2026-02-17' }, usd(30.5e9), expect.any(String)],
  ]);
});

test('test operations are not called use', async () => {
  const answer = await ask({ command: 'srf' });
  expect(answer.lead).toContain('was not used on Sep 4, 2026: $0');
  const { ask: before } = await botOn('2026-01-05');
  expect((await before({ command: 'srf' })).lead).toContain('all but unused on Jan 5, 2026: $20 m');
  expect(answer.figures!.find(({ label }) => label.startsWith('Days above'))!.value).toEqual(count(0));
});

test('on a day of real use it says how much, and what day it was', async () => {
  const { ask } = await botOn('2025-12-31');
  const answer = await ask({ command: 'srf' });
  expect(answer.lead).toContain('lent $74.6 bn on Dec 31, 2025 (year-end)');
  expect(answer.mood).toBe('watch');
});

test('the rate is the top of the target range in force that day', async () => {
  const rate = async (day: string) =>
    (await (await botOn(day)).ask({ command: 'srf' })).figures!.find(({ label }) => label === 'Rate')!.value;
  expect(await rate('2026-09-16')).toEqual(percent(3.75));
  expect(await rate('2026-09-17')).toEqual(percent(4));
});

test('a hole in the figures stays a hole: no bar and no zero from 23 July to 4 August 2026', async () => {
  const { chart } = await (await botOn('2026-10-08', withHole)).ask({ command: 'srf' });
  const days = chart!.kind === 'bars' ? chart!.lines[0]!.points.map(([day]) => day) : [];
  expect(days).toContain('2026-07-22');
  expect(days).toContain('2026-08-05');
  expect(days.filter((day) => day > '2026-07-22' && day < '2026-08-05')).toEqual([]);
});

const notesOn = async (isoDay: string, locale = 'en') => {
  const { ask } = await botOn(isoDay, withHole);
  return (await ask({ command: 'srf', locale })).notes!.join('\n');
};

test('a run of use says when it was: it may be over', async () => {
  expect(await notesOn('2025-12-19')).toContain('Used on 3 ordinary days in a row, the last of them');
  expect(await notesOn('2026-09-04')).not.toContain('in a row');
});

test('where figures are missing among the latest operation days the answer says so, and calls no missing day unused', async () => {
  expect(await notesOn('2026-08-10')).toContain('No figures are held from Jul 23, 2026 to Aug 4, 2026');
  expect(await notesOn('2026-08-10', 'zh-TW')).toContain('2026年7月23日至2026年8月4日沒有資料');
  expect(await notesOn('2026-09-04')).not.toContain('No figures are held');
});

test('before anybody had used it there is no list of records, and the answer says why', async () => {
  const { ask } = await botOn('2022-06-10');
  const { table, notes } = await ask({ command: 'srf' });
  expect(table).toBeUndefined();
  expect(notes).toContain('No day since Jul 29, 2021, where the figures here begin, is above $500 m.');
});

test('several tags of a day are set apart as the language does it', async () => {
  const { ask } = await botOn('2025-12-19');
  const calendar = async (locale: string) => (await ask({ command: 'srf', locale })).table!.rows.at(-1)![2];
  expect(await calendar('en')).toBe('tax date, coupon settlement date');
  expect(await calendar('zh-CN')).toBe('缴税日、附息国债交割日');
});

test.each([
  ['2025-10-31', 'Oct 30, 2025'],
  ['2025-12-01', 'Nov 26, 2025'],
  ['2025-12-31', 'Dec 30, 2025'],
])('a run of ordinary days ends on an ordinary day: asked on %s, on %s', async (asked, last) => {
  const { ask } = await botOn(asked);
  expect((await ask({ command: 'srf' })).notes!.join()).toContain(`ordinary days in a row, the last of them ${last}`);
});

test('the rate is as old as the top of the range, whatever else was set in between', async () => {
  const { ask } = await botOn('2022-01-12');
  const rate = (await ask({ command: 'srf' })).figures!.find(({ label }) => label === 'Rate')!;
  expect(rate.note).toBe('the top of the target range, since Mar 16, 2020');
});

test('the figures beside the lead are the same in every language, and none says again that nothing was used', async () => {
  const keys = async (locale: string) =>
    (await ask({ command: 'srf', locale })).figures!.flatMap(({ key, value }) => (key ? [value] : []));
  expect(await keys('en')).toEqual([usd(9_200_000), percent(4), expect.any(String)]);
  for (const locale of ['zh-CN', 'zh-TW'])
    expect((await keys(locale)).slice(0, 2)).toEqual([usd(9_200_000), percent(4)]);
});
