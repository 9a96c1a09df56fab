import fc from 'fast-check';
import { expect, test } from 'vitest';
import { until } from '../../src/measures/window.ts';
import { bundledSeries, type SeriesId, series } from '../../src/series/catalog.ts';
import type { Answer } from '../../src/values/answer.ts';
import { day, iso } from '../../src/values/day.ts';
import { asOf, between, first, latest, size } from '../../src/values/points.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import { ask, botOn, bugs, snapshot } from '../world.ts';

const byPeriod = (args: Record<string, string>, locale = 'en') => ask({ command: 'by-period', args, locale });
const value = (cell: unknown) => (cell as Quantity).value;
/** The rows of an answer: each period with the first figure told of it. */
const rowsOf = ({ table }: Answer) => table!.rows.map(([name, cell]) => [name, value(cell)] as const);

test('the end of each year is its last figure, and the year that is not over is told so far', async () => {
  const answer = await byPeriod({ series: 'WRBWFRBL', from: '2018-01-01' });
  const ends = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map(
    (year) => [String(year), asOf(snapshot.reservesWednesday, day(`${year}-12-31`))!.value] as const,
  );
  expect(rowsOf(answer)).toEqual([...ends, ['2026 so far', latest(snapshot.reservesWednesday)!.value]]);
  expect(answer.lead).toBe(
    'Reserve balances (Wednesday level) were $2.85 tn at the end of 2025, $365.0 bn lower than at the end of 2024. The latest figure is $2.88 tn, of Sep 30, 2026.',
  );
  expect(answer.asOf).toBe('2026-09-30');
});

test('the average of a month is over its days, whatever the order they are told in', async () => {
  const answer = await byPeriod({
    ...{ series: 'SOFR', by: 'month', tell: 'average', order: 'highest' },
    ...{ from: '2025-01-01', to: '2025-12-31' },
  });
  const april = between(snapshot.sofr, day('2025-04-01'), day('2025-04-30'));
  const mean = april.values.reduce((sum, one) => sum + one, 0) / size(april);
  expect(rowsOf(answer)[0]![0]).toBe('Apr 2025');
  expect(rowsOf(answer)[0]![1]).toBeCloseTo(mean, 10);
  expect(rowsOf(answer)).toHaveLength(12);
  const told = rowsOf(answer).map(([, one]) => one);
  expect(told).toEqual(told.toSorted((a, b) => b - a));
  expect(answer.lead).toBe(
    'The monthly average of the secured overnight financing rate was highest in Apr 2025, at 4.35%, and lowest in Dec 2025, at 3.80% (Jan 2025 to Dec 2025).',
  );
});

test('the year it fell most in is the one whose last figure is furthest below that of the year before', async () => {
  const answer = await byPeriod({ series: 'WRBWFRBL', tell: 'change', order: 'lowest' });
  const changes = Array.from({ length: 10 }, (_, i) => 2016 + i).map((year) => {
    const [from, to] = [`${year - 1}-12-31`, `${year}-12-31`].map((end) => asOf(snapshot.reservesWednesday, day(end))!);
    return [String(year), to!.value - from!.value] as const;
  });
  const [year, by] = changes.toSorted((a, b) => a[1] - b[1])[0]!;
  expect(rowsOf(answer)[0]).toEqual([year, by]);
  expect(answer.lead).toMatch(/fell most in 2022, by \$1\.06 tn, and rose most in 2020, by \$1\.49 tn/);
});

test('days above a level are counted of the days that have a figure', async () => {
  const answer = await byPeriod({ series: 'SOFR-IORB', tell: 'above', level: '0bp' });
  const { rows } = answer.table!;
  const in2025 = [...between(snapshot.sofr, day('2025-01-01'), day('2025-12-31')).days].map((one) => [
    asOf(snapshot.sofr, one)!.value,
    asOf(snapshot.iorb, one)!.value,
  ]);
  const above = in2025.filter(([sofr, iorb]) => sofr! > iorb!).length;
  expect(
    rows
      .find(([name]) => name === '2025')!
      .slice(1, 3)
      .map(value),
  ).toEqual([above, in2025.length]);
  expect(answer.lead).toContain(`above 0 bp on ${above} of ${in2025.length} days in 2025`);
});

test.each([
  [{ by: 'day', top: '3' }, 'highest on Jul 29, 2020 ($1.79 tn), Sep 30, 2020 ($1.78 tn) and Jul 22, 2020 ($1.78 tn)'],
  [{ by: 'day', place: '2' }, 'second highest on Sep 30, 2020, at $1.78 tn, and highest on Jul 29, 2020, at $1.79 tn'],
])('the largest figures of a series, and any place among them: %j', async (args, told) => {
  const answer = await byPeriod({ series: 'WDTGAL', ...args });
  expect(answer.lead).toContain(told);
});

test('days that share the highest share the first place, and a low that several share is none of theirs', async () => {
  const { lead, table } = await byPeriod({ series: 'SOFR', by: 'day', from: '2024-01-01', place: '2' });
  const values = [...between(snapshot.sofr, day('2024-01-01'), day('2026-10-08')).values];
  const [most, second] = [...new Set(values)].toSorted((a, b) => b - a);
  expect(values.filter((one) => one === most).length).toBeGreaterThan(1);
  expect(lead).toContain(`second highest on Jan 3, 2024, at ${second!.toFixed(2)}%, and highest on Jul 1, 2024`);
  expect(value(table!.rows[0]![1])).toBe(most);
  const counts = await byPeriod({ series: 'SOFR-IORB', tell: 'above', level: '0bp', order: 'highest' });
  expect(counts.lead).toBe('SOFR less IORB was above 0 bp most often in 2025 (69 of 249 days); 2021 to 2026 so far.');
});

test('the widest moves one way stand in one row', async () => {
  const args = { series: 'WDTGAL', by: 'week', tell: 'change', order: 'lowest', top: '2' };
  expect((await byPeriod(args)).lead).toContain(
    'fell most in the week to Mar 17, 2021 ($220.8 bn) and in the week to Feb 26, 2025 ($170.4 bn)',
  );
  expect((await byPeriod(args, 'zh-TW')).lead).toContain('減少最多的2個：2021年3月17日當週（2,208億美元）');
});

test('of the highest of each year its lowest is told beside it', async () => {
  const { table } = await byPeriod({ series: 'SOFR', tell: 'highest', from: '2025-01-01', to: '2025-12-31' });
  const own = between(snapshot.sofr, day('2025-01-01'), day('2025-12-31')).values;
  expect([1, 3].map((i) => value(table!.rows[0]![i]))).toEqual([Math.max(...own), Math.min(...own)]);
});

test.each([
  ['zh-CN', { tell: 'average' }, '2025年，准备金余额（周三）平均为3.19万亿美元，比2024年低'],
  [
    'zh-CN',
    { tell: 'change', order: 'lowest' },
    '准备金余额（周三）在2022年减少最多，为1.06万亿美元；2020年增加最多，为1.49万亿美元（2015年至今）。',
  ],
  [
    'zh-TW',
    {},
    '2025年末，準備金餘額（週三）為2.85兆美元，比2024年末低3,650億美元。最新為2.88兆美元（2026年9月30日）。',
  ],
  ['zh-TW', { by: 'quarter', tell: 'highest', order: 'highest' }, '各季最高值最高的是2021年第4季，為4.27兆美元'],
])('it says the same in Chinese: %s %j', async (locale, args, told) => {
  expect((await byPeriod({ series: 'WRBWFRBL', ...args }, locale)).lead).toContain(told);
});

test('of a long series the newest that fit are listed, and what would show the others is said', async () => {
  const answer = await byPeriod({ series: 'WALCL' });
  expect(answer.table!.rows).toHaveLength(12);
  expect(answer.notes).toContain('13 earlier ones, back to Dec 2002, are not listed: name a first day.');
  expect(answer.actions).toContainEqual({
    ...{ kind: 'ask', label: 'All since Dec 2002', command: 'by-period' },
    args: { series: 'WALCL', by: 'year', from: '2002-12-18' },
  });
});

test('the newest so many figures are listed, and no more', async () => {
  const { table, chart } = await byPeriod({ series: 'SOFR', by: 'day', order: 'time', top: '3' });
  expect(table!.rows.map(([, cell]) => value(cell))).toEqual([
    ...until(snapshot.sofr, day('2026-10-07')).values.slice(-3),
  ]);
  expect(chart).toMatchObject({ kind: 'ranks', rows: [{}, {}, { key: true }] });
});

test('a list is drawn as bars, and what is too long for a list as a line', async () => {
  const few = await byPeriod({ series: 'WRBWFRBL', from: '2018-01-01' });
  expect(few.chart!.kind).toBe('ranks');
  expect(few.chart!.alt).toContain('2024: $3.22 tn');
  const weeks = await byPeriod({ series: 'WRBWFRBL', by: 'week', from: '2024-01-01', to: '2024-12-31' });
  expect(weeks.chart!.kind).toBe('line');
  expect(weeks.table!.rows).toHaveLength(52);
});

test('a level is needed to count days, and days have to be in order', async () => {
  expect((await byPeriod({ series: 'SOFR', tell: 'above' })).mood).toBe('trouble');
  expect((await byPeriod({ series: 'SOFR', from: '2025-01-01', to: '2024-01-01' })).mood).toBe('trouble');
});

test('a month whose last days are not published yet is not over, though the calendar says so', async () => {
  const bot = await botOn('2025-10-01');
  const { table } = await bot.ask({
    command: 'by-period',
    args: { series: 'WRBWFRBL', by: 'month', from: '2025-08-01' },
    locale: 'en',
  });
  // September 24 is the last Wednesday, and published; so is October 1 not.
  expect(table!.rows.map(([name]) => name)).toEqual(['Aug 2025', 'Sep 2025']);
  const earlier = await (await botOn('2025-09-24')).ask({
    command: 'by-period',
    args: { series: 'WRBWFRBL', by: 'month', from: '2025-08-01' },
    locale: 'en',
  });
  expect(earlier.table!.rows.map(([name]) => name)).toEqual(['Aug 2025', 'Sep 2025 so far']);
});

const years = fc.integer({ min: 2004, max: 2024 });

test('the changes of four quarters of any series add up to that of their year, and of its twelve months', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom<SeriesId>(...bundledSeries), years, async (id, year) => {
      if (first(snapshot[id])!.day > day(`${year - 1}-12-25`)) return;
      const args = { series: series(id).code, tell: 'change', from: `${year}-01-01`, to: `${year}-12-31` };
      const sums = await Promise.all(
        ['month', 'quarter', 'year'].map(async (by) => {
          const answer = await byPeriod({ ...args, by });
          return answer.mood === 'trouble' ? undefined : rowsOf(answer).reduce((sum, [, one]) => sum + one, 0);
        }),
      );
      const [months, quarters, whole] = sums;
      if (whole === undefined) return;
      expect(quarters).toBeCloseTo(whole, 4);
      expect(months).toBeCloseTo(whole, 4);
    }),
    { numRuns: 40 },
  );
  expect(bugs).toEqual([]);
});

test('the highest and the lowest of each period are figures of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<SeriesId>(...bundledSeries),
      years,
      fc.constantFrom('highest', 'lowest'),
      async (id, year, tell) => {
        const [from, to] = [`${year}-01-01`, `${year}-12-31`];
        const answer = await byPeriod({ series: series(id).code, by: 'year', tell, from, to });
        if (answer.mood === 'trouble') return;
        const span = between(snapshot[id], first(snapshot[id])!.day, day(to));
        const own = between(span, day(from), day(to));
        // The longer measure is told of years before a series begins, and nothing of years that are hardly held.
        if (size(own) < 40 || first(snapshot[id])!.day > day(from) + 7) return;
        const best = (tell === 'highest' ? Math.max : Math.min)(...own.values);
        expect(rowsOf(answer)[0]![1]).toBe(best);
        expect(iso(own.days[own.values.indexOf(best)]!) >= from).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});
