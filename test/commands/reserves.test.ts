import { expect, test } from 'vitest';
import { usd } from '../../src/values/quantity.ts';
import { ask, botOn, bugs } from '../world.ts';

const figure = (answer: Awaited<ReturnType<typeof ask>>, label: string) =>
  answer.figures!.find((f) => f.label === label)!;

test('/reserves shows both measures, each with its own day and change', async () => {
  const answer = await ask({ command: 'reserves' });
  expect(figure(answer, 'Wednesday level')).toMatchObject({
    series: 'reservesWednesday',
    value: usd(2_881_686_000_000),
    day: '2026-09-30',
    changes: [
      { label: '1 week', value: usd(-88_236_000_000) },
      { label: '4 weeks', value: usd(-47_599_000_000) },
      { label: '52 weeks' },
    ],
  });
  expect(figure(answer, 'Week average')).toMatchObject({
    series: 'reservesAverage',
    value: usd(3_029_659_000_000),
    day: '2026-10-07',
    changes: [{ label: '1 week', value: usd(3_029_659_000_000 - 2_948_090_000_000) }, {}, {}],
  });
});

test('the sentence says the measure, the day, the change and what is unusual', async () => {
  expect((await ask({ command: 'reserves' })).lead).toBe(
    'Banks held $2.88 tn of reserves at the close of Wednesday, Sep 30, 2026, down $88.2 bn on the week: the lowest since Dec 31, 2025.',
  );
  expect((await ask({ command: 'reserves', args: { measure: 'average' } })).lead).toMatch(
    /^Banks held \$3\.03 tn of reserves on average in the week to Oct 7, 2026, up \$81\.6 bn/,
  );
});

test('the two measures may disagree in sign, and the answer says so', async () => {
  const { ask } = await botOn('2025-12-20');
  const answer = await ask({ command: 'reserves' });
  expect(figure(answer, 'Wednesday level')).toMatchObject({
    day: '2025-12-17',
    value: usd(2_933_652_000_000),
  });
  expect(figure(answer, 'Wednesday level').changes![0]!.value).toMatchObject({
    value: expect.toSatisfy((v: number) => Math.round(v / 1e8) === -401),
  });
  expect(figure(answer, 'Week average').changes![0]!.value).toMatchObject({
    value: expect.toSatisfy((v: number) => Math.round(v / 1e8) === 269),
  });
  expect(answer.notes!.join(' ')).toContain('opposite directions');
});

test('a Wednesday on a turn of the calendar is tagged', async () => {
  expect((await ask({ command: 'reserves' })).notes!.join(' ')).toContain('quarter-end');
});

test('a run of falls is counted: eight in a row ended on 1 October 2025', async () => {
  const { ask } = await botOn('2025-10-03');
  expect((await ask({ command: 'reserves' })).notes!.join(' ')).toContain('Eighth weekly fall in a row');
});

test('shares name both days', async () => {
  const answer = await ask({ command: 'reserves' });
  expect(figure(answer, 'Share of bank assets')).toMatchObject({
    day: '2026-10-07',
    note: expect.stringContaining('Aug 26, 2026'),
  });
  expect(figure(answer, 'Share of GDP').note).toContain('GDP of Q2 2026');
});

test('every figure is cited with its code and its own last day', async () => {
  const { sources, asOf } = await ask({ command: 'reserves' });
  expect(asOf).toBe('2026-09-30');
  expect(sources.map(({ code, day }) => [code, day])).toEqual([
    ['WRBWFRBL', '2026-09-30'],
    ['WRESBAL', '2026-10-07'],
    ['GDP', '2026-Q2'],
    ['TLAACBW027SBOG', '2026-08-26'],
  ]);
});

test('an old figure is never passed off as today’s', async () => {
  const { ask } = await botOn('2026-11-22');
  const answer = await ask({ command: 'reserves' });
  expect(answer.freshness).toMatchObject({ origin: 'snapshot', late: true, nextExpected: '2026-11-27T21:30:00.000Z' });
});

test('the chart shows both measures over the range, with the policy phases named', async () => {
  const { chart } = await ask({ command: 'reserves', args: { range: '3m' }, locale: 'zh-TW' });
  expect(chart).toMatchObject({ kind: 'line', asOf: '2026-09-30', source: '聯邦準備理事會（WRBWFRBL、WRESBAL）' });
  expect(
    chart!.kind === 'line' && chart!.lines.map(({ id, points }) => [id, points[0]![0], points.at(-1)![0]]),
  ).toEqual([
    ['WRBWFRBL', '2026-07-08', '2026-09-30'],
    ['WRESBAL', '2026-07-08', '2026-10-07'],
  ]);
  expect(chart!.phases!.length).toBeGreaterThan(0);
  expect(chart!.alt).toContain('最低');
});

test('a range that does not exist is trouble, not a crash', async () => {
  expect(await ask({ command: 'reserves', args: { range: '9y' } })).toMatchObject({
    mood: 'trouble',
    ephemeral: true,
    lead: expect.stringContaining('9y'),
  });
  expect(await ask({ command: 'reserve' })).toMatchObject({ mood: 'trouble' });
  expect(bugs).toEqual([]);
});

test('a level crossed and a change since a day name their measure', async () => {
  const { ask } = await botOn('2026-09-18');
  const { notes, figures } = await ask({ command: 'reserves' });
  expect(notes).toContain('Wednesday level below $3 tn for the first time since Sep 2, 2026.');
  expect(figures!.find(({ label }) => label === 'Since QT began')!.note).toMatch(/^Wednesday level; from \$3\.36 tn/);
  const average = await ask({ command: 'reserves', args: { measure: 'average' } });
  expect(average.notes!.join()).toContain('Week average above $3 tn for the first time since');
  expect((await ask({ command: 'reserves', locale: 'zh-TW' })).notes).toContain(
    '週三餘額為2026年9月2日以來首度低於3兆美元。',
  );
});

test('before QT began nothing is reckoned from its start', async () => {
  const { ask } = await botOn('2022-05-10');
  expect((await ask({ command: 'reserves' })).figures!.map(({ label }) => label)).not.toContain('Since QT began');
});

test('a share is not reckoned with bank assets of more than a quarter ago', async () => {
  const { ask } = await botOn('2022-06-10');
  const labels = (await ask({ command: 'reserves' })).figures!.map(({ label }) => label);
  expect(labels).toContain('Share of GDP');
  expect(labels).not.toContain('Share of bank assets');
});

test('GDP of a quarter is not known before the quarter is over', async () => {
  const noteOn = async (isoDay: string) =>
    figure(await (await botOn(isoDay)).ask({ command: 'reserves' }), 'Share of GDP').note;
  expect(await noteOn('2024-10-31')).toContain('GDP of Q3 2024');
  expect(await noteOn('2025-10-31'), 'the shutdown delayed it').toContain('GDP of Q2 2025');
});

const leadOn = async (isoDay: string, args = {}, locale = 'en') => {
  const { ask } = await botOn(isoDay);
  return (await ask({ command: 'reserves', args, locale })).lead;
};

test('a record of the Wednesday level names its span, and the longer week average decides before it begins', async () => {
  expect(await leadOn('2019-09-20')).toMatch(
    /: the lowest since [A-Z].* 20\d\d by the week average \(Wednesday levels here begin in Jan 2015\)\.$/,
  );
  expect(await leadOn('2019-09-20', {}, 'zh-CN')).toMatch(
    /，创\d{4}年.*以来新低（对照周均值；周三余额数据始于2015年1月）。$/,
  );
  expect(await leadOn('2020-04-17')).toContain(': the highest since Dec 2002, where the figures here begin.');
  expect(await leadOn('2021-12-10', { measure: 'average' })).toMatch(
    /: the highest since Dec 2002, where the figures here begin\.$/,
  );
  expect(await leadOn('2021-12-10', { measure: 'average' }, 'zh-CN')).toContain('创2002年12月有数据以来新高');
});

test('where the week before is not held nothing is said of a change', async () => {
  const lead = await leadOn('2015-01-09');
  expect(lead).toMatch(/^Banks held \$2\.71 tn of reserves at the close of Wednesday, Jan 7, 2015/);
  expect(lead).not.toMatch(/on the week|unchanged/);
});

test('a change since QT began says where it ends, and which part QT had, as /qt tells it', async () => {
  const found = figure(await ask({ command: 'reserves' }), 'Since QT began');
  expect(found.note).toBe(
    'Wednesday level; from $3.36 tn on Jun 1, 2022 to Sep 30, 2026; QT’s own part, to Nov 26, 2025: −$459.4 bn',
  );
});

test('at the peak nothing is said of a fall from it', async () => {
  const { ask } = await botOn('2021-12-17');
  const labels = (await ask({ command: 'reserves' })).figures!.map(({ label }) => label);
  expect(labels).not.toContain('Since the peak');
});
