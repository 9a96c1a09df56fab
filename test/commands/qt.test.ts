import { expect, test } from 'vitest';
import { coloursOf } from '../../src/charts/colours.ts';
import { themes } from '../../src/charts/theme.ts';
import { runoff } from '../../src/measures/runoff.ts';
import { day, iso } from '../../src/values/day.ts';
import { signed, usd } from '../../src/values/quantity.ts';
import { ask, botOn, facts, snapshot } from '../world.ts';

const labelled = (answer: Awaited<ReturnType<typeof ask>>, part: string) =>
  answer.figures!.find(({ label }) => label.includes(part))!;

test('/qt says from the facts of record that QT is over, and what came after', async () => {
  const answer = await ask({ command: 'qt' });
  expect(answer.lead).toContain('QT is over: it ended on Dec 1, 2025');
  expect(answer.lead).toContain(facts.policy.regimes.at(-1)!.label.en);
  expect(answer.notes!.join(' ')).toContain('as last checked on');
});

test('asked as of a day during QT, it says that QT is running', async () => {
  const { ask } = await botOn('2024-03-01');
  expect((await ask({ command: 'qt' })).lead).toContain('QT is running: it began on Jun 1, 2022');
});

test('asked as of a day during an earlier QT, it knows nothing of the later one', async () => {
  const { ask } = await botOn('2019-01-01');
  const { lead, table } = await ask({ command: 'qt' });
  expect(lead).toContain('QT is running: it began on Oct 1, 2017');
  expect(table!.rows.map(([cell]) => (cell as { day: string }).day).at(-1)).toBe('2018-10-01');
  const { figures } = await ask({ command: 'reserves' });
  expect(figures!.map(({ note }) => note ?? '').join()).not.toContain('2022');
});

test('total assets are set beside their peak and the start of QT', async () => {
  const assets = labelled(await ask({ command: 'qt' }), 'Total assets');
  expect(assets).toMatchObject({ value: usd(6_743_031_000_000), day: '2026-09-30' });
  expect(assets.changes).toEqual([
    { label: 'since the peak (Apr 13, 2022)', value: usd(6_743_031_000_000 - 8_965_487_000_000) },
    { label: 'since QT began (Jun 1, 2022)', value: usd(6_743_031_000_000 - 8_915_050_000_000) },
  ]);
});

test('how much QT took out is told apart from how much reserves fell', async () => {
  const split = labelled(await ask({ command: 'qt' }), 'QT from');
  expect(split.label).toBe('QT from Jun 1, 2022 to Nov 26, 2025');
  expect(Math.round((split.value as { value: number }).value / 1e8)).toBe(-23_626);
  expect(split.value).toMatchObject(signed(usd((split.value as { value: number }).value)));
  expect(split.note).toContain('reserves (Wednesday level) fell $459.4 bn');
});

test('the caps are told step by step: half caps for three months, the MBS cap never cut afterwards', async () => {
  const { table } = await ask({ command: 'qt', args: { view: 'caps' } });
  expect(table!.rows.slice(0, 4)).toEqual([
    [{ day: '2022-06-01' }, usd(30e9), usd(17.5e9)],
    [{ day: '2022-09-01' }, usd(60e9), usd(35e9)],
    [{ day: '2024-06-01' }, usd(25e9), usd(35e9)],
    [{ day: '2025-04-01' }, usd(5e9), usd(35e9)],
  ]);
});

test('asked about the caps, it leads with the caps: what each was, since when, and that nothing is capped now', async () => {
  const { lead, figures } = await ask({ command: 'qt', args: { view: 'caps' } });
  expect(lead).toBe(
    'Nothing is capped now: QT ended on Dec 1, 2025. Until then the monthly cap was $35 bn for MBS (since Sep 1, 2022) and $5 bn for Treasuries (since Apr 1, 2025).',
  );
  expect(figures!.slice(0, 2).map(({ value, key }) => [value, key])).toEqual([
    [usd(5e9), true],
    [usd(35e9), true],
  ]);
  const past = (date: string) => ask({ command: 'qt', args: { view: 'caps', date } }).then((answer) => answer.lead);
  expect(await past('2023-06-30')).toMatch(
    /^The monthly cap on runoff is \$35 bn for MBS \(since Sep 1, 2022\) and \$60 bn/,
  );
  expect(await past('2022-07-15')).toContain('From Sep 1, 2022 they are $35 bn and $60 bn.');
  expect(await past('2021-06-30')).toMatch(/^Nothing is capped now: QT ended on Aug 1, 2019\. .* \$20 bn for MBS/);
  for (const locale of ['zh-CN', 'zh-TW'])
    expect((await ask({ command: 'qt', args: { view: 'caps' }, locale })).lead).toMatch(/350[亿億]美元/);
});

test.each(['balance', 'caps', 'pace'])('the %s view draws its own chart', async (view) => {
  const { chart } = await ask({ command: 'qt', args: { view } });
  expect(chart!.kind).toBe(view === 'balance' ? 'area' : 'line');
  for (const { points } of 'lines' in chart! ? chart.lines : []) expect(points.length).toBeGreaterThan(4);
});

test('the stacked holdings add up to total assets on every day', async () => {
  const { chart } = await ask({ command: 'qt', args: { range: 'max' } });
  const lines = chart!.kind === 'area' ? chart!.lines : [];
  const last = lines.map(({ points }) => points.at(-1)!);
  expect(new Set(last.map(([day]) => day))).toEqual(new Set(['2026-09-30']));
  expect(last.reduce((sum, [, value]) => sum + value, 0)).toBe(6_743_031_000_000);
});

const asked = async (isoDay: string, locale = 'en') => {
  const { ask } = await botOn(isoDay);
  const answer = await ask({ command: 'qt', locale });
  return {
    ...answer,
    said: [answer.lead, ...answer.notes!, JSON.stringify([answer.figures, answer.table])].join('\n'),
  };
};

test('while QT runs it says the caps in force, and a later step only once it is decided', async () => {
  expect((await asked('2022-06-10')).notes).toContain(
    'Up to $30 bn of Treasuries and $17.5 bn of MBS a month may run off, since Jun 1, 2022; from Sep 1, 2022, $60 bn and $35 bn.',
  );
  const then = await asked('2023-01-15');
  expect(then.notes).toContain('Up to $60 bn of Treasuries and $35 bn of MBS a month may run off, since Sep 1, 2022.');
  expect(then.said).not.toMatch(/2024|2025|RMP|after the end of QT/);
  expect((await asked('2024-05-10')).said).toContain('from Jun 1, 2024, $25 bn and $35 bn');
});

test('the end of QT is announced before it comes, and not before it was decided', async () => {
  expect((await asked('2025-10-28')).said).not.toContain('Dec 1, 2025');
  const then = await asked('2025-10-31');
  expect(then.lead).toContain('QT is running');
  expect(then.notes).toContain('Announced on Oct 29, 2025: QT ends on Dec 1, 2025.');
  expect(then.said).not.toContain('MBS keep running off');
  expect((await asked('2025-10-31', 'zh-CN')).notes).toContain('2025年10月29日已宣布：缩表于2025年12月1日结束。');
});

test('reserve management purchases are spoken of from the day they were announced', async () => {
  expect((await asked('2025-12-09')).said).not.toMatch(/RMP|eserve management/);
  expect((await asked('2025-12-11')).notes).toContain('Announced on Dec 10, 2025: “RMP” from Dec 12, 2025.');
  expect((await asked('2025-12-12')).lead).toContain('The phase since Dec 12, 2025 is “RMP”');
});

test('before QT of 2022 began it was announced, not running', async () => {
  const then = await asked('2022-05-10');
  expect(then.lead).toContain('QT is over: it ended on Aug 1, 2019');
  expect(then.notes).toContain('Announced on May 4, 2022: “QT” from Jun 1, 2022.');
  expect(then.said).not.toContain('into bills');
});

test('a pace announced through a day is not passed off as holding after it', async () => {
  expect((await asked('2026-10-08')).lead).toContain(
    'The phase since Aug 14, 2026 is “RMP at zero”, announced through at least Oct 14, 2026',
  );
  expect((await asked('2026-11-22')).lead).toContain(
    'The last arrangement known here is “RMP at zero”, from Aug 14, 2026 and announced through at least Oct 14, 2026',
  );
});

test('while QT runs the caps are drawn to the day asked about', async () => {
  const { ask } = await botOn('2024-03-01');
  const { chart } = await ask({ command: 'qt', args: { view: 'caps' } });
  expect(chart!.kind === 'line' && chart!.lines[0]!.points).toEqual([
    ['2022-06-01', 30e9],
    ['2022-09-01', 60e9],
    ['2024-03-01', 60e9],
  ]);
});

test('a chart names the series behind what it reckons, too', async () => {
  const source = async (view: string) => (await ask({ command: 'qt', args: { view } })).chart!.source;
  expect(await source('balance')).toBe('Federal Reserve Board (WALCL, TREAST, WSHOMCB)');
  expect(await source('pace')).toBe('Federal Reserve Board (WALCL)');
});

test.each([
  ['2022-06-02', 'did not change'],
  ['2022-07-05', 'rose $262.0 bn'],
  ['2022-10-03', 'rose $401.8 bn'],
  ['2023-01-03', 'rose $328.0 bn'],
  ['2023-04-03', 'rose $299.8 bn'],
  ['2023-07-03', 'fell $19.8 bn'],
  ['2025-10-31', 'fell $1.95 tn'],
])('what QT took out and where it came from end on one Wednesday: ON RRP as of %s, %s', async (isoDay, said) => {
  const { note } = labelled(await (await botOn(isoDay)).ask({ command: 'qt' }), 'QT from');
  expect(note).toContain(`ON RRP ${said}`);
});

test('on every Wednesday of both runoffs the three changes start and end on the same days', () => {
  for (const [from, to] of [
    ['2017-10-01', '2019-07-31'],
    ['2022-06-01', '2025-11-30'],
  ] as const)
    for (let end = day(from) + 7; end <= day(to); end++) {
      const { assets, reserves, onRrp } = runoff(snapshot, day(from), end)!;
      expect([reserves.from.day, reserves.to.day], iso(end)).toEqual([assets.from.day, assets.to.day]);
      // On a day without an operation ON RRP stands as it was left, over a long weekend at most.
      expect(assets.to.day - onRrp.to.day, iso(end)).toBeLessThanOrEqual(5);
      expect(onRrp.to.day, iso(end)).toBeLessThanOrEqual(assets.to.day);
    }
});

test('QT is said to have begun on one day', async () => {
  const { said } = await asked('2018-09-20');
  expect(said).toContain('since QT began (Oct 1, 2017)');
  expect(said).toContain('QT from Oct 1, 2017 to Sep 19, 2018');
  expect(said).toContain('counted from the Wednesday before, Sep 27, 2017');
  expect((await asked('2026-10-08')).said).not.toContain('counted from');
});

test('in Chinese the end of QT and what followed read as a desk writes them', async () => {
  expect((await asked('2026-11-25', 'zh-CN')).lead).toMatch(
    /缩表已于2025年12月1日结束。已知的最新安排是“RMP规模降至零”（2026年8月14日起），按公告至少持续到2026年10月14日；2026年9月30日总资产为6\.74万亿美元，比2022年4月13日的峰值少2\.22万亿美元。/,
  );
  expect((await asked('2022-06-10', 'zh-CN')).notes![0]).toBe(
    '2022年6月1日起，每月最多允许300亿美元国债、175亿美元MBS到期不续作；2022年9月1日起分别为600亿美元和350亿美元。',
  );
});

test('asked for the pace, the lead and the key figures are the pace', async () => {
  const answer = await ask({ command: 'qt', args: { view: 'pace' } });
  expect(answer.lead).toBe(
    'QT is over: it ended on Dec 1, 2025. Total assets grew by $6.2 bn a month over the 13 weeks to Sep 30, 2026; over the last 4 weeks the pace is +$6.3 bn. Reserve management purchases (RMP), begun on Dec 12, 2025, have been at zero since Aug 14, 2026, announced through at least Oct 14, 2026.',
  );
  expect(answer.figures!.filter(({ key }) => key).map(({ series }) => series)).toEqual(['totalAssets']);
  for (const locale of ['zh-CN', 'zh-TW'])
    expect((await ask({ command: 'qt', args: { view: 'pace' }, locale })).lead).toMatch(/62[亿億]美元.*63[亿億]美元/);
});

test('a cap is drawn in the colour of the holdings it is on', async () => {
  const coloursIn = async (view: string) => {
    const { chart } = await ask({ command: 'qt', args: { view } });
    if (!chart || !('lines' in chart)) throw new Error('no lines');
    return new Map(coloursOf(chart.lines, themes.dark).map((colour, i) => [chart.lines[i]!.label, colour]));
  };
  const [holdings, caps] = [await coloursIn('balance'), await coloursIn('caps')];
  expect(caps.size).toBe(2);
  for (const [label, colour] of caps) expect(holdings.get(label), label).toBe(colour);
});

test.each([
  ['2025-10-28', 'QT is running: it began on Jun 1, 2022'],
  ['2025-10-30', 'QT is running, and ends on Dec 1, 2025: it began on Jun 1, 2022'],
])('an end that was announced by %s is said at once', async (date, lead) => {
  expect((await ask({ command: 'qt', args: { date } })).lead.startsWith(lead)).toBe(true);
});

test('the pace is told of the holding that is named, of bills by what is announced', async () => {
  const lead = async (of: string, locale = 'en') =>
    (await ask({ command: 'qt', args: { view: 'pace', of }, locale })).lead;
  expect(await lead('mbs')).toBe(
    'QT is over: it ended on Dec 1, 2025. The Fed’s MBS shrank by $16.8 bn a month over the 13 weeks to Sep 30, 2026; over the last 4 weeks the pace is −$16.8 bn.',
  );
  expect(await lead('bills')).toMatch(
    /^Reserve management purchases \(RMP\), begun on Dec 12, 2025, have been at zero since Aug 14, 2026, announced through at least Oct 14, 2026\. Total assets grew/,
  );
  expect(await lead('treasuries', 'zh-CN')).toMatch(/国债持仓月均(?:增加|减少)/);
  const { chart, figures } = await ask({ command: 'qt', args: { view: 'pace', of: 'mbs' } });
  expect(figures!.filter(({ key }) => key).map(({ label }) => label)).toEqual(['MBS']);
  expect(chart!.title).toBe('MBS shrink by $16.8 bn a month');
});
