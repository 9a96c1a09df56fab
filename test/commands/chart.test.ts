import { expect, test } from 'vitest';
import type { ChartDraft } from '../../src/values/chart.ts';
import { bp, signed, usd } from '../../src/values/quantity.ts';
import { ask, botOn, bugs, commands } from '../world.ts';

type Lines = Extract<ChartDraft, { lines: unknown }>;
const chart = (args: Readonly<Record<string, string>>, locale = 'en') => ask({ command: 'chart', args, locale });
const drawn = async (args: Readonly<Record<string, string>>) => (await chart(args)).chart as Lines & { alt: string };

test('/chart says where a series stands, and how it moved over what is shown', async () => {
  const answer = await chart({ series: 'SOFR', range: '1y' });
  expect(answer.lead).toBe(
    'The secured overnight financing rate was 3.88% on Oct 7, 2026, down 26 bp since Oct 7, 2025.',
  );
  expect(answer.figures).toMatchObject([{ series: 'sofr', day: '2026-10-07', changes: [{ value: signed(bp(-26)) }] }]);
  expect(answer.chart).toMatchObject({ kind: 'line', title: 'SOFR at 3.88%, down 26 bp since Oct 2025' });
  expect(answer.sources.map(({ code }) => code)).toEqual(['SOFR']);
});

test('dollars change in dollars, to the dollar', async () => {
  const { figures, lead } = await chart({ series: 'reserves', from: '2026-09-23' });
  expect(figures).toMatchObject([
    { value: usd(2_881_686_000_000), changes: [{ value: signed(usd(-88_236_000_000)) }] },
  ]);
  expect(lead).toContain('down $88.2 bn since Sep 23, 2026');
});

test('two rates are held against each other on the latest day both have a figure', async () => {
  const answer = await chart({ series: 'SOFR, IORB' });
  expect(answer.chart!.title).toBe('SOFR 2 bp below IORB on Oct 7, 2026');
  expect(answer.figures!.at(-1)).toEqual({ label: 'SOFR less IORB', value: signed(bp(-2)), day: '2026-10-07' });
});

test('a rate that is set is drawn in steps, an amount of single operations in bars with its highest day', async () => {
  expect((await drawn({ series: 'iorb' })).lines[0]!.style).toBe('step');
  const srf = await chart({ series: 'srf' });
  expect(srf.chart!.kind).toBe('bars');
  expect(srf.lead).toContain('after a high of $74.6 bn on Dec 31, 2025');
  expect((await drawn({ series: 'srf, reserves' })).kind).toBe('line');
});

test('series of two units stand side by side, each in its own; for a third there is no side', async () => {
  const { lines, subtitle } = await drawn({ series: 'reserves,iorb' });
  expect(lines.map(({ unit }) => unit)).toEqual(['usd', 'percent']);
  expect(subtitle).toContain('US dollars, percent');
  const third = await chart({ series: 'reserves,iorb,sofr-iorb' });
  expect(third).toMatchObject({ mood: 'trouble', lead: expect.stringContaining('dollars, percent, basis points') });
});

test('what is reckoned from two series is charted like any other, with both as its source', async () => {
  const answer = await chart({ series: 'SOFR − IORB', to: '2025-12-31' });
  expect(answer.lead).toBe('SOFR less IORB was 22 bp on Dec 31, 2025, up 13 bp since Dec 31, 2024.');
  expect(answer.asOf).toBe('2025-12-31');
  expect(answer.sources.map(({ code }) => code)).toEqual(['SOFR', 'IORB']);
  expect((answer.chart as Lines).lines).toMatchObject([{ id: 'SOFR-IORB', of: ['SOFR', 'IORB'], unit: 'bp' }]);
  const share = await chart({ series: 'reserves/GDP, SOFR', to: '2025-12-31' });
  expect((share.chart as Lines).lines.map(({ id, unit }) => `${id} ${unit}`)).toEqual([
    ...['WRBWFRBL/GDP percent', 'SOFR percent'],
  ]);
  const held = await chart({ series: 'sofr-iorb', level: '10', to: '2025-12-31', from: '2025-12-01' });
  expect(held.actions).toContainEqual(
    expect.objectContaining({ command: 'history', args: expect.objectContaining({ series: 'SOFR-IORB' }) }),
  );
});

test('with a day as 100, series are compared by how far they have come since', async () => {
  const answer = await chart({ series: 'reserves, total assets', index: '2025-01-01', to: '2025-12-31' });
  expect(answer.lead).toBe(
    'With Jan 1, 2025 as 100, reserves (Wed) stood at 98.7 on Dec 31, 2025, total assets at 96.9.',
  );
  expect(answer.chart).toMatchObject({
    title: 'Reserves (Wed) 99 · Total assets 97 (Jan 1, 2025 = 100)',
    levels: [{ value: 100, unit: 'count' }],
  });
  for (const { points } of (answer.chart as Lines).lines) expect(points[0]).toEqual(['2025-01-01', 100]);
  const spread = await chart({ series: 'sofr-iorb, reserves', index: '2025-01-01' });
  expect(spread.notes!.join(' ')).toContain('SOFR less IORB has no index');
  const troubles = [
    [{ series: 'srf', index: '2020-01-01' }, /above zero on Jan 1, 2020/],
    [{ series: 'reserves', index: '2025-01-01', level: '3tn' }, /“level” or “index”/],
    [{ series: 'reserves', index: '2030-01-01' }, /still to come/],
  ] as const;
  for (const [args, said] of troubles)
    expect(await chart(args)).toMatchObject({ mood: 'trouble', lead: expect.stringMatching(said) });
});

test('a headline over several series says where each of them stands', async () => {
  const title = async (series: string) => (await drawn({ series })).title;
  expect(await title('reserves, tga, mbs')).toBe('Reserves (Wed) $2.88 tn · TGA (Wed) $984.0 bn · MBS $1.90 tn');
  expect((await title('reserves, sofr, iorb, effr, tgcr')).length).toBeLessThanOrEqual(100);
});

test('days overrule the range, and a day still to come is today', async () => {
  const { lines } = await drawn({ series: 'sofr', range: '5y', from: '2026-09-01', to: '2026-09-30' });
  expect([lines[0]!.points[0]![0], lines[0]!.points.at(-1)![0]]).toEqual(['2026-09-01', '2026-09-30']);
  const open = await drawn({ series: 'sofr', from: '2026-09-01', to: '2030-01-01' });
  expect(open.lines[0]!.points.at(-1)![0], 'the 8th comes out on the 9th').toBe('2026-10-07');
  const before = await drawn({ series: 'sofr', range: '3m', to: '2025-12-31' });
  expect([before.lines[0]!.points[0]![0], before.lines[0]!.points.at(-1)![0]]).toEqual(['2025-09-30', '2025-12-31']);
});

test('events are marked when they are asked for, within what is shown', async () => {
  expect((await drawn({ series: 'sofr' })).events).toBeUndefined();
  const { events = [], phases = [] } = await drawn({
    series: 'sofr',
    events: '',
    from: '2025-10-01',
    to: '2025-12-31',
  });
  expect(events.map(({ label }) => label)).toContain('QT ends');
  expect(events.every(({ day }) => day >= '2025-10-01' && day <= '2025-12-31')).toBe(true);
  expect(phases.length).toBeGreaterThan(1);
});

test('a theme and a headline of one’s own go into the picture and into its description', async () => {
  expect(await drawn({ series: 'sofr', theme: 'light', title: 'Back at the top' })).toMatchObject({
    theme: 'light',
    title: 'Back at the top',
    alt: expect.stringContaining('Back at the top'),
  });
});

test('a link to a message says where the answer goes; no button carries it', async () => {
  for (const host of ['discord.com', 'ptb.discord.com', 'canary.discord.com']) {
    const link = `https://${host}/channels/123456789012345678/223456789012345678/323456789012345678`;
    const answer = await chart({ series: 'sofr', 'reply-to': link });
    expect(answer.deliver).toEqual({
      guild: '123456789012345678',
      channel: '223456789012345678',
      message: '323456789012345678',
    });
    for (const { args } of answer.actions!) expect(args).not.toHaveProperty('reply-to');
  }
});

test('what cannot be charted is told kindly, and to the asker alone', async () => {
  const troubles: [Record<string, string>, RegExp][] = [
    [{ series: 'sofr, foo' }, /no series called “foo”/],
    [{ series: 'sofr,iorb,effr,tgcr,gdp,mbs' }, /at most 5 series/],
    [{}, /“series”/],
    [{ series: 'sofr', from: 'soon' }, /“soon”/],
    [{ series: 'sofr', from: '2026-05-01', to: '2026-01-01' }, /after the last/],
    [{ series: 'sofr', to: '1990-01-01' }, /no figures for SOFR .* run from/],
    [{ series: 'sofr', 'reply-to': 'https://example.org/channels/1/2/3' }, /not a link to a message/],
    [{ series: 'sofr', title: 'x'.repeat(101) }, /does not fit/],
  ];
  for (const [args, said] of troubles) {
    const answer = await chart(args);
    expect(answer, JSON.stringify(args)).toMatchObject({ mood: 'trouble', ephemeral: true });
    expect(answer.lead).toMatch(said);
  }
});

test('a series without figures in the stretch is left out aloud, and the others are drawn', async () => {
  const answer = await chart({ series: 'tga, sofr', from: '2003-01-01', to: '2010-12-31' });
  expect((answer.chart as Lines).lines.map(({ id }) => id)).toEqual(['WDTGAL']);
  expect(answer.notes!.join(' ')).toContain('SOFR is left out');
});

test('it reads natively in Chinese of both scripts', async () => {
  expect((await chart({ series: '准备金', from: '2026-09-23' }, 'zh-CN')).lead).toBe(
    '2026年9月30日准备金余额（周三）为2.88万亿美元，较2026年9月23日减少882亿美元。',
  );
  expect((await chart({ series: 'sofr', range: '1y' }, 'zh-TW')).lead).toBe(
    '2026年10月7日擔保隔夜融資利率為3.88%，較2025年10月7日下降26個基點。',
  );
});

test('everybody may ask for it, its menu is for those who may manage messages, and so is what everybody sees', () => {
  const named = (name: string) => commands.find((command) => command.name === name);
  expect(named('chart')?.permission).toBeUndefined();
  expect(named('chart')?.publicWith).toBe('ManageMessages');
  expect(named('reply-chart')?.permission).toBe('ManageMessages');
});

test('a message is answered with the chart it speaks of, with the buttons of that chart', async () => {
  const text = 'How much of the SRF was used since October 2025, with SOFR above IORB?';
  const answer = await ask({ command: 'reply-chart', args: { text } });
  expect(answer.command).toBe('chart');
  expect((answer.chart as Lines).lines.map(({ id }) => id)).toEqual(['SRF_ACCEPTED', 'SOFR', 'IORB']);
  expect((answer.chart as Lines).lines[0]!.points[0]![0]).toBe('2025-10-01');
  expect(answer.actions!.at(-1)).toMatchObject({ kind: 'csv', command: 'chart' });
  const chinese = await ask({ command: 'reply-chart', args: { text: '过去三个月的准备金' }, locale: 'zh-CN' });
  expect(answer.actions!.every(({ command }) => command === 'chart')).toBe(true);
  expect(chinese.actions![0]).toMatchObject({ kind: 'view', option: 'range', chosen: '3m' });
});

test('a message that names no series is answered with a choice, and the time it speaks of is kept', async () => {
  for (const args of [{ text: 'what happened in October 2025?' }, { text: '' }]) {
    const answer = await ask({ command: 'reply-chart', args });
    expect(answer).toMatchObject({ mood: 'trouble', ephemeral: true });
    expect(answer.actions).toMatchObject([{ kind: 'pick', command: 'chart', option: 'series' }]);
    expect(answer.actions![0]!.args).toEqual(args.text ? { from: '2025-10-01', to: '2025-10-31' } : {});
  }
});

test('a message that names more than a chart can hold is answered with the first it names', async () => {
  const { chart } = await ask({ command: 'reply-chart', args: { text: 'GDP MBS TGA SOFR IORB EFFR TGCR' } });
  expect((chart as Lines).lines.map(({ id }) => id)).toEqual(['GDP', 'WSHOMCB', 'WDTGAL', 'SOFR', 'IORB']);
});

test('nothing broke on the way', () => {
  expect(bugs).toEqual([]);
});

test('a quarter is not called by the one day it is stamped on', async () => {
  const lead = async (locale: string) =>
    (await ask({ command: 'chart', args: { series: 'GDP', range: '1y' }, locale })).lead;
  expect(await lead('en')).toMatch(/ in Q2 2026, up .* since Q2 2025/);
  expect(await lead('zh-CN')).toMatch(/^2026年二季度名义GDP.*，较2025年二季度增加/);
});

test('two rates are compared in Chinese without running name and number together', async () => {
  const title = async (locale: string) =>
    (await ask({ command: 'chart', args: { series: 'SOFR,IORB' }, locale })).chart!.title;
  expect(await title('zh-TW')).toBe('2026年10月7日SOFR比IORB低2個基點');
  expect(await title('zh-CN')).toBe('2026年10月7日SOFR比IORB低2个基点');
});

test('ends of different days are told with their days', async () => {
  const { chart: drawn } = await chart({ series: 'SOFR, reserves' });
  expect(drawn!.title).toBe('SOFR 3.88% (Oct 7, 2026) · Reserves (Wed) $2.88 tn (Sep 30, 2026)');
});

test('a figure that ends where it began is not called unchanged: it may have moved in between', async () => {
  const answer = await chart({ series: 'DFEDTARU', from: '2025-11-03', to: '2026-10-01' });
  expect(answer.lead).toBe('The top of the target range was 4.00% on Oct 1, 2026, the same as on Nov 3, 2025.');
  expect(answer.chart!.title).toBe('Range top at 4.00%, the same as in Nov 2025');
});

test('one day is a fair question', async () => {
  const answer = await chart({ series: 'SOFR', from: '2019-09-17', to: '2019-09-17' });
  expect(answer.lead).toBe('The secured overnight financing rate was 5.25% on Sep 17, 2019.');
});

test('an old quarterly figure is called by its quarter', async () => {
  const { ask } = await botOn('2026-11-25');
  const { lead } = await ask({ command: 'chart', args: { series: 'GDP' } });
  expect(lead).toMatch(/^Nominal GDP .* The latest figure held is of Q2 2026; a newer one is overdue\.$/);
});

test('a level is drawn, and how often the first series lay below it is counted in what is shown', async () => {
  const answer = await chart({ series: 'WRBWFRBL,WALCL', from: '2022-06-01', level: '3tn' });
  expect(answer.chart!.levels).toEqual([{ value: 3e12, unit: 'usd', label: '$3 tn' }]);
  expect(answer.notes![0]).toMatch(
    /^Reserves \(Wed\) were below \$3 tn in \d+ of the \d+ weeks shown; it fell below it \d+ times, first on Sep 28, 2022 and last on \w+ \d+, 2026\.$/,
  );
  expect(answer.actions!.find(({ command }) => command === 'history')).toMatchObject({
    args: { series: 'WRBWFRBL', level: '3000000000000' },
  });
  const calm = await chart({ series: 'SOFR', range: '3m', level: '1%' });
  expect(calm.notes![0]).toMatch(/^SOFR was below 1\.00% on 0 of the \d+ days shown\.$/);
  expect((await chart({ series: 'SOFR', level: 'lots' })).mood).toBe('trouble');
  for (const locale of ['zh-CN', 'zh-TW'])
    expect((await chart({ series: 'WRBWFRBL', from: '2022-06-01', level: '3tn' }, locale)).notes![0]).toMatch(
      /首次[为為]2022年9月28日/,
    );
  expect(bugs).toEqual([]);
});

test('another range of an index stays that index', async () => {
  const args = { series: 'EFFR,WRESBAL,DGS10-DGS3MO', index: '2018-02-19' };
  const { actions } = await ask({ command: 'chart', args: { ...args, to: '2023-05-15' } });
  expect(actions!.find(({ kind }) => kind === 'view')!.args).toEqual({ series: expect.any(String), index: '20180219' });
});
