import { expect, test } from 'vitest';
import { locales } from '../../src/values/locale.ts';
import { bp, count, percent, signed, usd } from '../../src/values/quantity.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask, botOn, bugs } from '../world.ts';

const history = (args: Record<string, string>, locale = 'en') => ask({ command: 'history', args, locale });

test('reserves first fell below three trillion on 2022-09-28 since QT began, and the later times are named', async () => {
  const answer = await history({ series: 'WRBWFRBL', find: 'first', level: '3tn' });
  expect(answer.lead).toBe(
    'Reserve balances (Wednesday level) first fell below $3 tn since QT began (Jun 1, 2022) on Sep 28, 2022: $2.98 tn.',
  );
  expect(answer.figures![0]).toMatchObject({ label: 'Again on' });
  for (const day of ['Dec 28, 2022', 'Feb 22, 2023', 'Jan 1, 2025', 'Sep 24, 2025'])
    expect(answer.figures![0]!.value).toContain(day);
  expect(answer.notes!.join()).toContain('last on Nov 11, 2020');
  expect(answer.chart!.levels).toEqual([{ value: 3e12, unit: 'usd', label: '$3 tn' }]);
  expect(answer.chart!.events![0]!.day).toBe('2022-09-28');
  expect((await history({ series: '准备金', find: 'first', level: '3万亿' }, 'zh-CN')).lead).toContain(
    '于2022年9月28日首次跌破3万亿美元',
  );
  expect((await history({ series: '準備金', find: 'first', level: '3兆' }, 'zh-TW')).lead).toContain(
    '於2022年9月28日首次跌破3兆美元',
  );
});

test('the other measure, and all the figures there are, are one press away', async () => {
  const { actions } = await history({ series: 'WRBWFRBL', find: 'first', level: '3tn' });
  const next = actions!.filter(({ kind }) => kind === 'next');
  expect(next.map(({ args }) => args)).toEqual([
    { series: 'WRESBAL', find: 'first', side: 'below', level: '3000000000000' },
    { series: 'WRBWFRBL', find: 'first', side: 'below', level: '3000000000000', from: '2015-01-07' },
  ]);
  for (const { command, args } of next) expect((await ask({ command, args })).mood).toBe('calm');
});

test('the days above a level are counted, and days without an operation are none of them', async () => {
  const answer = await history({ series: 'SRF_ACCEPTED', find: 'count', side: 'above', level: '0.5bn' });
  expect(answer.lead).toContain('on 37 of 1,274 days');
  expect(answer.figures!.slice(0, 2).map(({ value }) => value)).toEqual([count(37), percent((100 * 37) / 1274)]);
  expect(answer.chart!.kind).toBe('bars');
});

test('a spread is a series like any other, in basis points', async () => {
  const at = await history({ series: 'SOFR-IORB', find: 'on', from: '2026-08-20' });
  expect(at.figures![0]).toMatchObject({ value: bp(-2), day: '2026-08-20' });
  const average = await history({ series: 'EFFR-IORB', find: 'average', from: '2025-09-01', to: '2025-09-30' });
  expect(average.lead).toContain('averaged −6.7 bp');
  expect(average.sources.map(({ code }) => code)).toEqual(['EFFR', 'IORB']);
  expect((await history({ series: 'SOFR-IORB', find: 'first', side: 'above', level: '10bp' })).lead).toContain(
    'rose above',
  );
});

test('a share of GDP is one too, in percent', async () => {
  const { figures } = await history({ series: 'WRESBAL/GDP' });
  expect(figures![0]!.value).toMatchObject({ unit: 'percent', value: expect.closeTo(9.33, 2) });
});

test('a day without a figure answers with the last one before it, and says so', async () => {
  const { lead } = await history({ series: 'RRPONTSYD', find: 'on', from: '2025-10-25' });
  expect(lead).toContain('on Oct 24, 2025, the last figure before Oct 25, 2025');
  expect((await history({ series: 'SOFR', find: 'on', from: '2010-01-04' })).mood).toBe('trouble');
});

test('highest and lowest stand with the day and what has changed since', async () => {
  const { lead, figures } = await history({ series: 'RRPONTSYD', find: 'highest' });
  expect(lead).toContain('on Dec 30, 2022, at $2.55 tn');
  expect(figures![0]).toMatchObject({ value: usd(2_553.716e9), day: '2022-12-30' });
  const low = await history({ series: 'WRBWFRBL', find: 'lowest', from: '2021-01-01' });
  expect(low.figures![0]).toMatchObject({ value: usd(2_827_909e6), day: '2025-10-29' });
});

test('a change of a rate is in basis points, of an amount in dollars and percent', async () => {
  const rate = await history({ series: 'SOFR', find: 'change', from: '2025-09-15', to: '2025-10-31' });
  expect(rate.figures![0]!.value).toEqual(signed(bp(-29)));
  const amount = await history({ series: 'WRBWFRBL', find: 'change', from: '2022-06-01', to: '2025-11-26' });
  expect(amount.lead).toContain('fell by $459.4 bn');
});

test('the run of weekly falls in autumn 2025 was eight weeks and ended on 1 October', async () => {
  const { lead } = await history({ series: 'WRBWFRBL', find: 'streak', from: '2025-07-01', to: '2025-12-31' });
  expect(lead).toContain('was 8 weeks, from Aug 6, 2025 to Oct 1, 2025');
  const below = await history({ series: 'WRBWFRBL', find: 'streak', level: '3tn', from: '2022-06-01' });
  expect(below.lead).toContain('for 12 weeks, from Oct 15, 2025 to Dec 31, 2025');
});

test('the longest run past a level comes with the one that lasts, or with that there is none', async () => {
  const level = async (args: object) => (await history({ find: 'streak', ...args })).lead;
  expect(await level({ series: 'WRBWFRBL', side: 'below', level: '3tn' })).toMatch(
    /Now it has been below \$3 tn for 3 weeks\.$/,
  );
  expect(await level({ series: 'SOFR-IORB', side: 'above', level: '0bp' })).toMatch(
    /The latest figure is not above 0 bp\.$/,
  );
  expect(await level({ series: 'WRBWFRBL', side: 'above', level: '2tn', from: '2021-01-01' })).toMatch(
    /It has not ended\.$/,
  );
  expect(await level({ series: 'WRBWFRBL', side: 'below', level: '3tn', to: '2025-12-31' })).not.toMatch(/Now|latest/);
});

test('what never happened is said with how near it came', async () => {
  const { lead } = await history({ series: 'WALCL', find: 'all', level: '6tn', from: '2022-01-01' });
  expect(lead).toContain('were never below $6 tn');
  expect(lead).toContain('the lowest was $6.54 tn on Dec 3, 2025');
});

test('where it was below the level when figures begin, no first fall is claimed', async () => {
  const { lead } = await history({ series: 'WRBWFRBL', find: 'first', level: '4tn', from: '2022-06-01' });
  expect(lead).toContain('were below $4 tn already on Jun 1, 2022');
});

test('every way to find answers in every language, and asked early it knows no later figure', async () => {
  const { ask } = await botOn('2023-01-10');
  for (const locale of ['en', 'zh-CN', 'zh-TW'])
    for (const find of [
      'latest',
      'on',
      'change',
      'average',
      'highest',
      'lowest',
      'first',
      'last',
      'all',
      'count',
      'streak',
    ]) {
      const args = { series: 'WRBWFRBL', find, level: '3tn', from: '2022-06-01' };
      const answer = await ask({ command: 'history', args, locale });
      expect(answer.mood, `${find} ${locale}`).toBe('calm');
      expect(answer.lead).not.toMatch(/undefined|NaN|2025|2026/);
    }
  expect(bugs).toEqual([]);
});

test('a level that is missing, or a series nobody knows, is told kindly', async () => {
  expect((await history({ series: 'WRBWFRBL', find: 'first' })).lead).toContain('level');
  expect((await history({ series: 'foo-bar' })).lead).toContain('foo-bar');
  expect((await history({ series: 'SOFR', from: '2026-01-02', to: '2026-01-01' })).mood).toBe('trouble');
});

test('series and what is reckoned from two are suggested while somebody types', async () => {
  const { suggest } = await botOn();
  expect(suggest('history', 'series', 'sofr less', 'en')[0]!.value).toBe('SOFR-IORB');
  expect(suggest('history', 'series', '准备金', 'zh-CN')[0]!.value).toBe('WRBWFRBL');
  expect(suggest('history', 'series', '', 'en').length).toBeGreaterThan(40);
});

test('a figure of a past day is stamped with that day, and grows no older; one that is missing lately says how old the last is', async () => {
  const past = await ask({ command: 'history', args: { series: 'WRBWFRBL', find: 'on', from: '2023-03-15' } });
  expect(past).toMatchObject({ asOf: '2023-03-15', mood: 'calm' });
  expect(past.freshness?.publishedAt).toMatch(/^2023-03-16/);
  const late = await ask({ command: 'history', args: { series: 'SRF_ACCEPTED', find: 'on', from: '2026-10-07' } });
  expect(late).toMatchObject({ asOf: '2026-09-04', mood: 'stale' });
  expect(late.lead).toMatch(/^The latest figure held is of Sep 4, 2026, 4 weeks ago\./);
});

test('a share of reserves is drawn with the marks others name for it, each with its author', async () => {
  const levels = async (series: string, more = {}) =>
    (await ask({ command: 'history', args: { series, find: 'lowest', ...more } })).chart!.levels!.map(
      ({ value, label }) => [value, label],
    );
  expect(await levels('WRESBAL/GDP')).toEqual([
    [8, 'Waller: trouble below'],
    [9, 'Waller: about 9%'],
  ]);
  expect((await levels('WRBWFRBL/TLAACBW027SBOG')).map(([value]) => value)).toEqual([12, 13]);
  expect(await levels('WALCL/GDP')).toEqual([]);
  expect(await levels('WRESBAL/GDP', { find: 'first', level: '9%' })).toEqual([
    [9, '9.00%'],
    [8, 'Waller: trouble below'],
  ]);
});

test('a share moves by percentage points, which are no percent', async () => {
  const { lead, figures } = await ask({
    command: 'history',
    args: { series: 'WRESBAL/GDP', find: 'change', from: '2026-01-07' },
  });
  expect(lead).toContain('fell by 0.07 pp, from 9.40%');
  expect(figures![0]!.value).toMatchObject({ unit: 'points', signed: true });
});

test('a series at its own peak is not told to have changed by nothing since', async () => {
  const { figures } = await ask({ command: 'history', args: { series: 'GDP', find: 'highest' } });
  expect(figures!.flatMap(({ changes = [] }) => changes)).toEqual([]);
});

test.each([
  'average',
  'highest',
  'lowest',
  'change',
])('of one figure there is no %s: it is told as what it is', async (find) => {
  const one = { series: 'WRBWFRBL', find, from: '2025-12-17', to: '2025-12-20' };
  expect((await history(one)).lead).toBe('Reserve balances (Wednesday level) were $2.93 tn on Dec 17, 2025.');
  expect((await history(one, 'zh-CN')).lead).toBe('2025年12月17日，准备金余额（周三）为2.93万亿美元。');
  const two = await history({ ...one, from: '2025-12-10' });
  expect(two.lead).toMatch(/averaged|was|were|fell/);
});

test('a change that begins before the only figure of its span is one', async () => {
  const change = await history({ series: 'WRBWFRBL', find: 'change', from: '2025-12-12', to: '2025-12-20' });
  expect(change.lead).toContain('fell by $40.1 bn');
});

test('a first crossing is told beside the run that was there when the figures begin, in every language', async () => {
  for (const locale of locales) {
    const args = { series: 'WRBWFRBL', find: 'first', side: 'below', level: '2.8tn' };
    const { lead, notes, table } = await ask({ command: 'history', args, locale });
    const { day } = formatIn(locale);
    expect(lead).toContain(day('2020-07-15'));
    expect(notes!.join(), 'below it from the first figure on').toContain(day('2015-01-07'));
    expect(table!.rows[0]![0]).toEqual({ day: '2015-01-07' });
  }
});

test('a run of one day is marked once, not as its beginning and its end', async () => {
  const { chart, lead } = await history({ series: 'SRF_ACCEPTED', find: 'last', level: '10bn', side: 'above' });
  expect(lead).toContain('was last above $10 bn on Apr 15, 2026, for 1 day.');
  expect(chart!.events!.map(({ day }) => day)).toEqual(['2026-04-15']);
});

test('before IORB its spread is not held: what is held of that time is offered', async () => {
  const args = { series: 'SOFR-IORB', find: 'average', from: '2019-09-01', to: '2019-09-30' };
  const { mood, lead, actions } = await ask({ command: 'history', args });
  expect([mood, lead]).toEqual(['trouble', expect.stringContaining('run from Jul 29, 2021')]);
  const offered = actions!.map((action) => (action.kind === 'next' ? action.args : undefined));
  expect(offered.map((given) => given?.series)).toEqual(['SOFR-EFFR', 'SOFR']);
  for (const given of offered) expect((await ask({ command: 'history', args: { ...given } })).mood).toBe('calm');
});

test('when a level was last passed is told by the last day past it', async () => {
  const { lead } = await history({ series: 'WRBWFRBL', find: 'last', level: '4tn', side: 'above' });
  expect(lead).toContain('were last above $4 tn on Jan 5, 2022, after 24 weeks there from Jul 28, 2021.');
});

test('the widest step and the median are those of the figures', async () => {
  const fall = await history({ series: 'WRBWFRBL', find: 'biggest-fall', from: '2025-01-08', to: '2025-12-31' });
  expect(fall.lead).toContain('was $208.6 bn, in the week to Apr 30, 2025');
  const rise = await history({ series: 'WDTGAL', find: 'biggest-rise', from: '2025-01-01', to: '2025-12-31' });
  expect(rise.lead).toMatch(/^.*The biggest weekly rise/);
  const middle = await history({ series: 'SOFR', find: 'median', from: '2025-01-01', to: '2025-12-31' });
  expect(middle.lead).toContain('was 4.31% from Jan 2, 2025 to Dec 31, 2025, over 249 days');
});

test('beside the longest run, it is told how long the run up to now is, where now is asked about', async () => {
  const told = async (args: Record<string, string>, today?: string) =>
    (await history({ series: 'WRBWFRBL', find: 'streak', ...args }, today)).lead;
  expect(await told({ side: 'below' })).toMatch(
    /: \$350\.8 bn in all\. Now it is 1 week in a row\. 2 other runs were as long, from May 27, 2020 to Jul 22, 2020 and from /,
  );
  expect(await told({ side: 'above' })).toMatch(/ in all\. The latest figure is no rise\./);
  expect(await told({ side: 'below', from: '2026-09-10' })).toMatch(/ in all\. It has not ended\./);
  expect(await told({ side: 'below', to: '2026-09-16' })).toMatch(/ in all\./);
});

test('other days with the value of an extreme are named', async () => {
  const { notes } = await history({ series: 'SOFR', find: 'highest', from: '2019-01-01' });
  expect(notes).toContain('The same on Jan 2, 2024 and on Dec 28, 2023.');
});

test('asked how long it has gone on, the run up to now is told first, with the longest behind', async () => {
  const told = async (args: Record<string, string>) =>
    history({ series: 'WRBWFRBL', find: 'streak', tell: 'now', ...args });
  const falls = await told({ side: 'below' });
  expect(falls.lead).toMatch(
    /^Reserve balances \(Wednesday level\) have fallen 1 week in a row, up to Sep 30, 2026\. The longest run of falls .* was 8 weeks/,
  );
  expect(falls.figures!.slice(0, 2).map(({ label, value }) => [label, value])).toEqual([
    ['Weeks in a row', { value: 1, unit: 'count' }],
    ['Longest, weeks', { value: 8, unit: 'count' }],
  ]);
  // Change, end, title and marks are those of the run told first.
  expect(falls.figures!.at(-1)!.day).toBe('2026-09-30');
  expect([falls.chart!.title, falls.chart!.events!.map(({ day }) => day)]).toEqual([
    'Reserves (Wed): 1 week of falls in a row',
    ['2026-09-23', '2026-09-30'],
  ]);
  const low = await told({ side: 'below', level: '3tn' });
  expect(low.figures!.map(({ label, value }) => [label, (value as { value: number }).value])).toEqual([
    ['Weeks in a row', 3],
    ['Longest, weeks', 275],
    ['Lowest', 2_881_686_000_000],
    ['Latest', 2_881_686_000_000],
  ]);
  // Who asks for the last time gets that run alone.
  const last = await told({ find: 'last', side: 'below', level: '3tn' });
  expect(last.figures!.map(({ label }) => label)).toEqual(['Weeks in a row', 'Lowest', 'Latest']);
  expect((await told({ side: 'above' })).lead).toMatch(/ did not rise in the latest figure, of Sep 30, 2026\. /);
  expect((await told({ side: 'below', level: '3tn' })).lead).toMatch(/ have been below \$3 tn for 3 weeks, up to /);
  expect((await told({ side: 'above', level: '4tn' })).lead).toMatch(/ were not above \$4 tn in the latest figure, /);
});

test('how often a rate that is set was moved is counted by its moves, each with its day', async () => {
  const hikes = await history({
    series: 'DFEDTARU',
    find: 'count',
    side: 'above',
    from: '2022-01-01',
    to: '2022-12-31',
  });
  expect(hikes.lead).toBe(
    'The top of the target range was raised 7 times from Jan 1, 2022 to Dec 31, 2022, by 425 bp in all; it ended at 4.50%.',
  );
  expect(hikes.table!.rows).toHaveLength(7);
  expect(hikes.table!.rows.at(-1)).toEqual([
    { day: '2022-03-17' },
    ...[0.25, 0.5].map((value) => ({ value, unit: 'percent' })),
    { value: 25, unit: 'bp', signed: true },
  ]);
  const none = await history({
    series: 'DFEDTARU',
    find: 'count',
    side: 'below',
    from: '2022-01-01',
    to: '2022-12-31',
  });
  expect(none.lead).toContain('was not lowered from Jan 1, 2022');
});

test('a stretch of one day is told as that day, in every language', async () => {
  const args = { series: 'SOFR', find: 'last', side: 'below', level: '3%', from: '2026-09-16', to: '2026-09-16' };
  expect((await history(args)).lead).toContain('was never below 3.00% on Sep 16, 2026:');
  for (const locale of locales) {
    const { mood, lead } = await history(args, locale);
    expect([mood, /Sep 16.*to Sep 16|9月16日至/.test(lead)]).toEqual(['calm', false]);
  }
});
