import { expect, test } from 'vitest';
import { elasticityReading, indicators, readingOf } from '../../src/measures/ampleness.ts';
import { percent } from '../../src/values/quantity.ts';
import { ask, botOn, bugs, facts } from '../world.ts';

test('a tally with printed marks, never a score; what has no free figure is n/a', async () => {
  const { lead, table, notes } = await ask({ command: 'ampleness' });
  expect(lead).toMatch(
    /^Ample by most signs: of 7 indicators with figures, \d read ample, \d watch and none tight; the FOMC itself judged reserves ample on Dec 10, 2025\.$/,
  );
  expect(table!.rows).toHaveLength(indicators.length);
  expect(table!.rows.filter((row) => row.at(-1) === 'n/a')).toHaveLength(3);
  expect(notes!.join()).toContain('No mark here is the Fed’s threshold');
});

test('the shares carry both days and the marks of their authors, drawn as labelled lines', async () => {
  const { ask } = await botOn('2026-09-04');
  const { figures, chart } = await ask({ command: 'ampleness' });
  const banks = figures!.find(({ label }) => label === 'Reserves / bank assets')!;
  expect(banks.note).toMatch(/^bank assets of Aug \d\d, 2026$/);
  expect(chart!.levels!.map(({ value }) => value)).toEqual([8, 9, 12, 13]);
  expect(banks.value).toMatchObject(percent(expect.any(Number) as never));
});

test('nothing is counted as zero: all of them, or none that can be read, is said in words', async () => {
  const leads = async (date: string) =>
    Promise.all(
      ['en', 'zh-CN', 'zh-TW'].map(
        async (locale) => (await ask({ command: 'ampleness', args: { date }, locale })).lead,
      ),
    );
  expect(await leads('2021-04-06')).toEqual([
    'No indicator has both a figure and a mark to read it by.',
    '没有一项指标既有数据又有门槛可以对照。',
    '沒有一項指標既有資料又有門檻可以對照。',
  ]);
  expect(await leads('2025-06-11')).toEqual([
    'Ample by every sign: all 5 indicators with figures read so.',
    '充足：有数据的5项指标均如此。',
    '充足：有資料的5項指標均如此。',
  ]);
});

test('marks turn where they say: below, between, at', () => {
  const rising = { unit: 'bp', watch: -3, tight: 0 } as const;
  expect([-4, -3, -1, 0].map((value) => readingOf(rising, { day: 0, value }))).toEqual([
    'ample',
    'watch',
    'watch',
    'tight',
  ]);
  const falling = { unit: 'percent', watch: 9, tight: 8, falling: true } as const;
  expect([9, 8.9, 8, 7.9].map((value) => readingOf(falling, { day: 0, value }))).toEqual([
    'ample',
    'watch',
    'watch',
    'tight',
  ]);
  const bracket = { unit: 'percent', watch: 25, tight: 75 } as const;
  expect(readingOf(bracket, { day: 0, value: 0, most: 25 })).toBe('ample');
  expect(readingOf(bracket, { day: 0, value: 50, most: 75 })).toBe('watch');
  expect(readingOf(bracket, { day: 0, value: 75, most: 100 })).toBe('tight');
  expect(readingOf(undefined, { day: 0, value: 1 })).toBe('none');
});

test('an elasticity whose range includes zero is not told from flat', () => {
  expect(elasticityReading(facts.estimates[0]!)).toBe('ample');
  expect(elasticityReading({ low: -1, high: -0.1 })).toBe('watch');
});

test('before the Committee said so it is not told, nor is a later estimate', async () => {
  const { ask } = await botOn('2025-12-09');
  for (const locale of ['en', 'zh-CN', 'zh-TW']) {
    const { lead, notes, sources } = await ask({ command: 'ampleness', locale });
    expect(`${lead}${notes!.join()}`).not.toMatch(/2025年12月10日|Dec 10, 2025|0\.27/);
    expect(sources.some(({ url }) => url.includes('20251210'))).toBe(false);
  }
  expect(bugs).toEqual([]);
});

test('an indicator that is asked for is told first, before the tally', async () => {
  const one = await ask({ command: 'ampleness', args: { indicator: 'gdp' } });
  expect(one.lead).toMatch(
    /^Reserves \/ GDP stood at \d+\.\d\d% on .*, which reads (?:ample|watch|tight)\. Ample by most signs: of 7 indicators/,
  );
  for (const locale of ['zh-CN', 'zh-TW'])
    expect((await ask({ command: 'ampleness', args: { indicator: 'elasticity' }, locale })).lead).toMatch(
      /准备金需求弹性为|準備金需求彈性為/,
    );
});
