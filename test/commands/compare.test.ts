import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentOf } from '../../src/measures/percent-of.ts';
import { day, iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { bp, percent, signed, usd } from '../../src/values/quantity.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask, botOn, bugs } from '../world.ts';

const compare = (first: string, second: string, locale = 'en') =>
  ask({ command: 'compare', args: { first, second }, locale });

test('two days: over QT reserves fell far less than the balance sheet, for ON RRP took most', async () => {
  const { lead, table, figures } = await compare('2022-06-01', '2025-11-26');
  expect(lead).toBe('From Jun 1, 2022 to Nov 26, 2025 reserve balances (Wednesday level) fell $459.4 bn, to $2.90 tn.');
  const fell = (label: string) => formatIn('en').changes(figures!.find((one) => one.label === label)!.changes!);
  expect([fell('Total assets'), fell('ON RRP')]).toEqual([['−$2.36 tn'], ['−$1.96 tn']]);
  expect(table!.rows.find(([name]) => name === '10-year yield')!.at(-1)).toEqual(signed(bp(106)));
});

test('days may be given the wrong way round, and a day nothing is held for is said', async () => {
  expect((await compare('2025-11-26', '2022-06-01')).lead).toBe((await compare('2022-06-01', '2025-11-26')).lead);
  expect((await compare('1990-01-01', '1991-01-01')).mood).toBe('trouble');
});

test('two days of one week: one figure stands for both, and the weeks beside it are named', async () => {
  const answer = await compare('2026-08-20', '2026-08-21');
  expect(answer.lead).toContain(
    'One figure stands for both days: reserve balances (Wednesday level), $2.93 tn on Aug 19, 2026 (−$16.8 bn from Aug 12, 2026, −$14.0 bn to Aug 26, 2026); from Aug 20, 2026 to Aug 21, 2026 ON RRP fell',
  );
  expect(answer.table!.rows[0]!.at(-1)).toBe('—');
  const neighbours = answer.actions!.filter(({ kind }) => kind === 'next');
  expect(neighbours.map(({ args }) => args)).toEqual([
    { first: '2026-08-12', second: '2026-08-19' },
    { first: '2026-08-19', second: '2026-08-26' },
  ]);
  for (const next of neighbours) expect((await ask(next)).lead).toMatch(/^From Aug (12|19), 2026 to Aug (19|26), 2026/);
});

test('no two days are told as a change from a day to itself', async () => {
  const days = fc.integer({ min: day('2003-01-01'), max: day('2026-10-08') });
  await fc.assert(
    fc.asyncProperty(days, fc.integer({ min: 1, max: 9 }), fc.constantFrom(...locales), async (from, apart, locale) => {
      const { lead, figures = [] } = await compare(iso(from), iso(from + apart), locale);
      expect(lead).not.toMatch(/from (\w+ \d+, \d+) to \1|(\d+年\d+月\d+日)至\2/i);
      for (const { day: of, changes = [] } of figures)
        for (const { label } of changes) expect(label).not.toContain(formatIn(locale).day(of!));
    }),
    { numRuns: 100, examples: [[day('2026-09-30'), 1, 'en']] },
  );
});

test('what is too small to be a measure has no percentage: the two are told apart in amounts, by one rule', async () => {
  const { lead, figures } = await compare('TGA', 'ON RRP');
  expect(lead).toMatch(/; the first is \$972\.5 bn above the second\.$/);
  expect(figures!.map(({ label }) => label)).not.toContain('First as a share of the second');
  const change = await ask({
    command: 'history',
    args: { series: 'RRPONTSYD', find: 'change', from: '2021-03-15', to: '2022-12-30' },
  });
  expect(change.figures!.map(({ label }) => label)).toEqual(['Change', 'At the start', 'At the end']);
  const index = await ask({ command: 'chart', args: { series: 'ON RRP', index: '2021-04-01', to: '2022-12-30' } });
  expect(index.figures![0]!.changes![0]!.value).toMatchObject({ unit: 'usd' });
  for (const percent of [percentOf(1, 0), percentOf(1, -1), percentOf(-10, 1), percentOf(10, 1)])
    expect(percent).toBeUndefined();
  expect(percentOf(-1, 4)).toBe(-25);
});

test('a span nothing is held for is refused with the days there are, not answered by others', async () => {
  const answer = await ask({ command: 'compare', args: { first: 'TGA', second: 'SOFR', to: '2001-01-01' } });
  expect(answer.lead).toContain('they run from Dec 18, 2002 to Sep 30, 2026');
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

test.each([
  ['SOMA_BILLS', 'TREAST', '2026-04-22', 4_420_267e6],
  ['WRBWFRBL', 'WRESBAL', '2026-09-30', 2_948_090e6],
  ['RRPONTSYD', 'WDTGAL', '2026-09-30', 984_046e6],
])('%s and %s are compared on the latest day both have, and nothing shown is of a later one', async (first, second, end, level) => {
  const answer = await compare(first, second);
  const [one, two] = answer.figures!;
  expect([one!.day, two!.day]).toEqual([end, end]);
  expect(two!.value).toEqual(usd(level));
  const { chart } = answer;
  const print = formatIn('en');
  expect(chart!.title).toContain(print.day(end));
  for (const { value } of [one!, two!]) {
    expect(chart!.title).toContain(print.cell(value));
    expect(answer.lead).toContain(print.cell(value));
  }
  for (const { points } of 'lines' in chart! ? chart.lines : []) expect(points.at(-1)![0]).toBe(end);
});

test('the picture of two days ends on the day it is told of', async () => {
  const { chart, asOf } = await compare('2024-12-31', '2025-12-31');
  expect(asOf).toBe('2025-12-31');
  for (const { points } of 'lines' in chart! ? chart.lines : []) expect(points.at(-1)![0]).toBe('2025-12-31');
});

test('a quarter and a week differ in their days: the title names both', async () => {
  const { chart } = await compare('WRESBAL', 'GDP');
  expect(chart!.title).toMatch(/^Reserves \(avg\) \$3\.03 tn \(Oct 7, 2026\) · .* \$32\.5 tn \(Q2 2026\)$/);
});

test.each(['en', 'zh-CN', 'zh-TW'])('a series with itself is refused, with what would fit, in %s', async (locale) => {
  const answer = await compare('WRBWFRBL', 'reserves', locale);
  expect(answer).toMatchObject({ mood: 'trouble', ephemeral: true });
  expect(answer.chart).toBeUndefined();
  expect((await ask({ ...answer.actions![0]!, locale })).chart).toBeDefined();
  expect((await compare('SOFR-IORB', 'SOFR-IORB', locale)).mood).toBe('trouble');
});

test('two days of which the second has no figures yet are told to the latest, as a change since the first is', async () => {
  const { ask } = await botOn('2026-11-26');
  for (const first of ['2008-12-31', '2023-03-10', '2026-08-19']) {
    const { mood, lead, notes } = await ask({ command: 'compare', args: { first, second: '2026-11-26' } });
    expect(mood, first).not.toBe('trouble');
    expect(lead).toContain(' to Sep 30, 2026 reserve balances');
    expect(notes![0]).toBe(
      'Nothing is held for Nov 26, 2026 yet: the figures of Sep 30, 2026, the latest of reserves, stand for it.',
    );
  }
  const compared = await ask({ command: 'compare', args: { first: '2023-03-10', second: '2026-11-26' } });
  const args = { series: 'WRBWFRBL', find: 'change', from: '2023-03-10' };
  const { figures } = await ask({ command: 'history', args });
  expect(compared.figures![0]!.changes![0]!.value).toEqual(figures![0]!.value);
});

test('of two days the series that is named is told first, reserves beside it', async () => {
  const told = async (series: string, locale = 'en') =>
    ask({ command: 'compare', args: { first: '2026-09-08', second: '2026-10-08', series }, locale });
  const effr = await told('EFFR');
  expect(effr.lead).toBe('From Sep 8, 2026 to Oct 1, 2026 the effective federal funds rate rose 25 bp, to 3.88%.');
  expect(effr.figures!.map(({ label }) => label).slice(0, 2)).toEqual(['EFFR', 'Reserves (Wed)']);
  expect(effr.asOf).toBe('2026-10-01');
  expect((await told('TGA', 'zh-CN')).lead).toContain('财政部一般账户（周三余额）增加397亿美元');
  expect((await told('reserves')).lead).toContain('reserve balances (Wednesday level) fell $47.6 bn');
  // What has no line among those of a day is told alone, and what is not held says so.
  expect((await told('SOFR-IORB')).lead).toMatch(/^SOFR less IORB (?:rose|fell) by/);
  expect((await told('SRF')).mood).toBe('trouble');
});

const stretches = (first: string, second: string, more: Readonly<Record<string, string>> = {}, locale = 'en') =>
  ask({ command: 'compare', args: { first, second, ...more }, locale });

test('two years: how far reserves moved in each, by Wednesday levels before and at their ends', async () => {
  const { lead, table, chart } = await stretches('2022', '2023');
  expect(chart!.title).toBe('Reserves (Wed): −$1.06 tn in 2022, +$454.5 bn in 2023');
  expect(lead).toBe('Reserve balances (Wednesday level) fell $1.06 tn in 2022 and rose $454.5 bn in 2023.');
  expect(table!.rows.map(([name]) => name)).toEqual(['Change', 'Average', 'Highest', 'Lowest']);
});

test('moves the same way are told with where it was more', async () => {
  expect((await stretches('2022', '2025', { series: 'WDTGAL' })).lead).toBe(
    'The Treasury General Account (Wednesday level) rose $125.8 bn in 2022 and rose $137.8 bn in 2025: $12 bn more in 2025.',
  );
});

test('averages and extremes of two stretches, a rate’s apart in basis points', async () => {
  expect((await stretches('2026-Q1', '2026-Q2', { series: 'SOFR', find: 'average' })).lead).toBe(
    'The secured overnight financing rate averaged 3.66% in Q1 2026 and 3.62% in Q2 2026: 3.9 bp lower.',
  );
  expect((await stretches('2021', '2024年', { find: 'average' }, 'zh-CN')).lead).toBe(
    '准备金余额（周三）2021年平均为3.89万亿美元，2024年平均为3.36万亿美元，后者低5,295亿美元。',
  );
  expect((await stretches('2025', '2024-H1', { series: 'RRPONTSYD', find: 'highest' }, 'zh-TW')).lead).toMatch(
    /^隔夜附賣回.*2025年最高為.*2024年上半年為.*，後者高/,
  );
});

test('what is told of a stretch is reckoned from its figures alone', async () => {
  const { history, figures } = {
    history: await ask({
      command: 'history',
      args: { series: 'WRBWFRBL', find: 'average', from: '2024-01-01', to: '2024-12-31' },
    }),
    figures: (await stretches('2023', '2024', { find: 'average' })).figures!,
  };
  expect(figures[1]!.value).toEqual(history.figures![0]!.value);
});

test('one stretch twice, one nothing is held for, and one beside a day are each told as they are', async () => {
  expect((await stretches('2022', '2022年')).mood).toBe('trouble');
  expect((await stretches('1990', '2022')).lead).toContain('they run from Dec 18, 2002');
  expect((await stretches('2022-06-01', '2023')).lead).toMatch(/^From Jun 1, 2022 to Dec 27, 2023/);
});

test('a series has no use between two series, and that is said', async () => {
  const args = { first: 'SOFR', second: 'EFFR', series: 'WALCL' };
  const { warnings } = await ask({ command: 'compare', args });
  expect(warnings![0]!.text).toContain('“series” has no use here');
});
