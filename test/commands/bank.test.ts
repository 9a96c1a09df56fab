import { expect, test } from 'vitest';
import { coloursOf } from '../../src/charts/colours.ts';
import { themes } from '../../src/charts/theme.ts';
import type { Locale } from '../../src/values/locale.ts';
import { percent, usd } from '../../src/values/quantity.ts';
import { formatIn } from '../../src/words/format.ts';
import { botOn, bugs, facts } from '../world.ts';

/** While the reports of the first quarter are the newest there can be. */
const { ask } = await botOn('2026-06-15');

const figure = (answer: Awaited<ReturnType<typeof ask>>, label: string) =>
  answer.figures!.find((one) => one.label === label);

test('JPMorgan Chase, first quarter of 2026, is told as filed', async () => {
  const answer = await ask({ command: 'bank', args: { name: 'JPM' } });
  expect(answer.lead).toBe(
    'JPMorgan Chase reported total assets of $4.02 tn and deposits of $2.79 tn at the end of Q1 2026; 46.20% of the deposits were uninsured.',
  );
  expect(figure(answer, 'Total assets')!.value).toEqual(usd(4_016_571_000_000));
  expect(figure(answer, 'Deposits')!.value).toEqual(usd(2_787_994_000_000));
  expect(figure(answer, 'Equity capital')!.value).toEqual(usd(335_931_000_000));
  expect(figure(answer, 'Uninsured deposits')!.value).toEqual(usd(1_287_930_000_000));
  expect(answer.asOf).toBe('2026-03-31');
});

test('Silicon Valley Bank at the end of 2022: 86.44% of its deposits were uninsured', async () => {
  const args = { name: 'SVB', metric: 'uninsured', date: '2022-12-31' };
  const answer = await ask({ command: 'bank', args });
  expect(answer.lead).toBe(
    'Silicon Valley Bank reported uninsured deposits of $151.6 bn, 86.44% of its deposits, at the end of Q4 2022, down $3.7 bn on the quarter and down $14.4 bn on the year.',
  );
  expect(figure(answer, 'Deposits')!.value).toEqual(usd(175_378_000_000));
  expect(figure(answer, 'Total assets')!.value).toEqual(usd(209_026_000_000));
});

test('a report counts as filed thirty days after its quarter; the end of a quarter means its own report', async () => {
  const quarterAsOf = async (date: string) => (await ask({ command: 'bank', args: { name: 'SVB', date } })).asOf;
  expect(await quarterAsOf('2022-12-31')).toBe('2022-12-31');
  expect(await quarterAsOf('2023-01-29')).toBe('2022-09-30');
  expect(await quarterAsOf('2023-01-30')).toBe('2022-12-31');
  // On the day itself nothing is filed yet.
  const thatDay = (await botOn('2022-12-31')).ask({ command: 'bank', args: { name: 'SVB' } });
  expect((await thatDay).asOf).toBe('2022-09-30');
});

test('what came later is not told of an earlier day', async () => {
  const notes = async (date?: string) =>
    (await ask({ command: 'bank', args: { name: 'SVB', ...(date && { date }) } })).notes!.join(' ');
  expect(await notes('2022-12-31')).not.toContain('closed');
  expect(await notes()).toContain('closed on Mar 10, 2023; this was its last report');
});

test('reserves that do not ship are not held, and nothing stands in for them', async () => {
  const answer = await ask({ command: 'bank', args: { name: 'Citi', metric: 'reserves' } });
  expect(answer.lead).toContain('are not held here');
  expect(figure(answer, 'Due from Federal Reserve Banks')!.value).toBe('not held');
  expect(answer.chart!.kind === 'line' && answer.chart!.lines.map(({ label }) => label)).toEqual([
    'Total assets',
    'Deposits',
  ]);
});

test('banks stand side by side, the highest first, in any language they are named in', async () => {
  for (const name of [
    'jpm, citi, wells fargo',
    '摩根大通、花旗、富国银行',
    'JPMorgan Chase Bank, National Association, 7213, 3511',
  ]) {
    const { lead, figures } = await ask({ command: 'bank', args: { name } });
    expect(lead).toBe(
      'At the end of Q1 2026, the uninsured share of deposits was 47.71% at Wells Fargo, 46.20% at JPMorgan Chase and 44.79% at Citibank.',
    );
    expect(figures![0]!.label).toBe('Wells Fargo');
  }
});

test('deposits are compared as amounts, shares as shares', async () => {
  const { lead } = await ask({ command: 'bank', args: { name: 'jpm, bofa', metric: 'deposits' } });
  expect(lead).toBe('At the end of Q1 2026, deposits were $2.79 tn at JPMorgan Chase and $2.13 tn at Bank of America.');
});

test('without a name, all banks that still file are listed', async () => {
  const { lead, table } = await ask({ command: 'bank' });
  expect(lead).toContain('Among 14 banks');
  expect(table!.rows).toHaveLength(14);
});

test('a place is told among banks of like size', async () => {
  const { notes } = await ask({ command: 'bank', args: { name: 'JPM' } });
  expect(notes![0]).toBe(
    'Among the 4 banks held here with assets above $250 bn (no sample of all banks), it ranks 2nd by the uninsured share of deposits, counted from the highest.',
  );
});

test('the whole system stands beside it on its own days, where it is held', async () => {
  const now = await ask({ command: 'bank', args: { name: 'JPM' } });
  expect(figure(now, 'All banks: reserves ÷ assets')).toMatchObject({ note: 'on Mar 25, 2026' });
  // H.8 assets are not held for 2022, and so neither is the share.
  const then = await ask({ command: 'bank', args: { name: 'JPM', date: '2022-12-31' } });
  expect(figure(then, 'All banks: reserves ÷ assets')).toBeUndefined();
  expect(then.sources.map(({ title }) => title)).toEqual(['Call reports of single banks (FDIC BankFind)']);
});

test('a bank that is not held is refused with what is', async () => {
  const { mood, lead, actions } = await ask({ command: 'bank', args: { name: 'Credit Suisse' } });
  expect(mood).toBe('trouble');
  expect(lead).toContain('No call reports of “Credit Suisse” are held.');
  expect(actions!.some(({ kind }) => kind === 'pick')).toBe(true);
  const many = await ask({ command: 'bank', args: { name: 'jpm,citi,bofa,wells,svb,zions' } });
  expect(many.lead).toContain('At most 5 banks');
});

test('before the first report there is nothing to tell', async () => {
  const { mood, lead } = await ask({ command: 'bank', args: { name: 'Heritage Bank', date: '2019-06-30' } });
  expect(mood).toBe('trouble');
  expect(lead).toContain('No report of Heritage Bank is held');
});

test('every language answers, says that nothing is judged, and no bug is reported', async () => {
  const said = { en: 'no judgement', 'zh-CN': '不构成', 'zh-TW': '不構成' };
  for (const [locale, words] of Object.entries(said)) {
    for (const metric of ['assets', 'deposits', 'equity', 'uninsured', 'reserves', 'loans']) {
      for (const name of ['摩根大通', '硅谷银行, Zions']) {
        const { mood, notes, chart } = await ask({ command: 'bank', args: { name, metric }, locale });
        expect(mood).toBe('calm');
        expect(notes!.join(' ')).toContain(words);
        expect(chart!.source).toContain('FDIC');
      }
    }
  }
  expect(bugs).toEqual([]);
});

test('Chinese is written as a desk there writes', async () => {
  const { lead } = await ask({ command: 'bank', args: { name: '摩根大通', metric: 'deposits' }, locale: 'zh-CN' });
  expect(lead).toBe(
    '2026年一季度末，摩根大通存款为2.79万亿美元，占资产的69.41%，较上季末增加902亿美元，较上年同期增加1,868亿美元。',
  );
  const { figures } = await ask({ command: 'bank', args: { name: 'SVB', date: '2022-12-31' }, locale: 'zh-TW' });
  expect(figures![3]!.note).toBe('占存款86.44%');
  expect(figures![3]!.value).not.toEqual(percent(86.44));
});

test('an item a bank did not report is called so, in every language, and nothing stands in for it', async () => {
  const banks = facts.banks().map((bank) => ({
    ...bank,
    reports: bank.reports.map((report) => ({ ...report, reserves: bank.cert === 628 ? 250e9 : null })),
  }));
  const bot = await botOn(undefined, undefined, { get: async () => ({ banks, origin: 'fresh' }) });
  const of = async (name: string, locale: Locale) =>
    figure(await bot.ask({ command: 'bank', args: { name, metric: 'reserves' }, locale }), LABEL[locale])!;
  expect((await of('JPM', 'en')).value).toEqual(usd(250e9));
  expect((await of('JPM', 'en')).note).toMatch(/^6\.22% of assets, 8\.97% of deposits$/);
  expect((await of('Park National', 'en')).value).toBe('not reported');
  expect((await of('Park National', 'zh-CN')).value).toBe('未披露');
  expect((await of('Park National', 'zh-TW')).value).toBe('未揭露');
});

const LABEL = {
  en: 'Due from Federal Reserve Banks',
  'zh-CN': '存放美联储款项',
  'zh-TW': '存放聯準會款項',
} as const satisfies Record<Locale, string>;

test.each([
  'equity',
  'uninsured',
  'deposits',
  'reserves',
])('the bank the title names is drawn, and so is its value: %s', async (metric) => {
  for (const locale of ['en', 'zh-CN', 'zh-TW']) {
    const { chart } = await ask({ command: 'bank', args: { metric }, locale });
    const [first] = 'lines' in chart! ? chart.lines : [];
    expect(chart!.title).toContain(first!.label);
    const unit = first!.unit as 'usd' | 'percent';
    expect(chart!.title).toContain(formatIn(locale as Locale).show({ value: first!.points.at(-1)![1], unit }));
  }
});

test('reports that a later quarter’s should have followed by now are told as old, those of a quarter asked for are not', async () => {
  const on = async (isoDay: string, args = {}, locale = 'en') =>
    (await botOn(isoDay)).ask({ command: 'bank', args: { name: 'JPM', ...args }, locale });
  expect(await on('2026-09-12')).toMatchObject({ mood: 'calm', asOf: '2026-03-31' });
  expect(await on('2026-09-13')).toMatchObject({ mood: 'stale', asOf: '2026-03-31' });
  expect((await on('2026-09-13')).lead).toMatch(/^The latest figure held is of Mar 31, 2026, 23 weeks ago\. /);
  expect((await on('2026-09-13', {}, 'zh-TW')).lead).toMatch(/^現有最新資料為2026年3月31日，距今已23週。/);
  expect((await on('2026-09-13', { date: '2025-12-31' })).mood).toBe('calm');
});

test('the largest banks have one colour each, whatever line of the report is compared', async () => {
  const large = ['JPMorgan Chase', 'Bank of America', 'Citibank', 'Wells Fargo'];
  const coloursIn = async (metric: string) => {
    const { chart } = await ask({ command: 'bank', args: { metric } });
    if (!chart || !('lines' in chart)) throw new Error('no lines');
    const colours = coloursOf(chart.lines, themes.dark);
    return large.map((name) => colours[chart.lines.findIndex(({ label }) => label === name)]);
  };
  const first = await coloursIn('assets');
  expect(new Set(first).size).toBe(large.length);
  for (const metric of ['deposits', 'loans', 'securities', 'uninsured']) expect(await coloursIn(metric)).toEqual(first);
});
