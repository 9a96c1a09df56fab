import { expect, test } from 'vitest';
import { turnSteps } from '../../src/measures/turn-steps.ts';
import { day, iso } from '../../src/values/day.ts';
import { on } from '../../src/values/points.ts';
import { usd } from '../../src/values/quantity.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask, botOn, bugs, facts, snapshot } from '../world.ts';

test('the Thursday of Thanksgiving moves the weekly figures to Friday, and says the next statement', async () => {
  const { ask } = await botOn('2026-11-24');
  const { lead, table } = await ask({ command: 'calendar', args: { days: '20' } });
  expect(lead).toBe(
    'The next weekly reserves figures (H.4.1) are due on Nov 27, 2026; the next FOMC statement is on Dec 9, 2026.',
  );
  const cells = JSON.stringify(table!.rows);
  expect(cells).toContain('2026-11-27T21:30:00.000Z');
  expect(cells).toContain('FOMC statement (the meeting begins on Dec 8, 2026)');
  expect(cells).toContain('month-end');
});

test('lines are in the order they come, and tax and settlement days are among them', async () => {
  const { table } = await (await botOn('2026-12-01')).ask({ command: 'calendar', args: { days: '45' } });
  const when = table!.rows.map(([cell]) => {
    const at = cell as { moment?: string; day?: string };
    return Date.parse(at.moment ?? `${at.day}T12:00:00Z`);
  });
  expect(when).toEqual(when.toSorted((a, b) => a - b));
  const cells = JSON.stringify(table!.rows);
  expect(cells).toContain('year-end');
  expect(cells).toContain('tax date');
});

test('every language answers, and the sources are the publishers’ own calendars', async () => {
  for (const locale of ['en', 'zh-CN', 'zh-TW']) {
    const { mood, sources } = await ask({ command: 'calendar', locale });
    expect(mood).toBe('calm');
    expect(sources.some(({ url }) => url.includes('fomccalendars'))).toBe(true);
  }
  expect(bugs).toEqual([]);
});

test('what is due ahead is told with what the last such days did, and no forecast', async () => {
  const { ask } = await botOn('2026-09-10');
  const { lead, table, notes } = await ask({ command: 'calendar', args: { view: 'ahead' } });
  expect(lead).toBe('These are due in the next 14 days: tax date and coupon settlement date on Sep 15, 2026.');
  const past = turnSteps(snapshot.tgaDaily, 'taxDay', day('2026-09-10'))!;
  expect(past.days.map(({ day }) => iso(day)).slice(-3)).toEqual(['2026-01-15', '2026-04-15', '2026-06-15']);
  expect(table!.rows).toHaveLength(1);
  expect(table!.rows[0]![2]).toContain(formatIn('en').signed(usd(past.median)));
  expect(notes!.join()).toContain('not a forecast');
  const step = past.days.at(-1)!;
  const [before, after] = [on(snapshot.tgaDaily, step.day - 3), on(snapshot.tgaDaily, step.day)];
  expect(step.value, 'Monday against the Friday before').toBe(after!.value - before!.value);
});

test('weeks in which something was due are held against the identity, and every row adds up', async () => {
  const { lead, table } = await ask({ command: 'calendar', args: { view: 'graded' } });
  expect(lead).toContain('In the week to Sep 30, 2026, with quarter-end (Sep 30), reserves changed by −$88.2 bn');
  const amounts = table!.rows.map((row) => row.slice(2).map((cell) => (cell as { value: number }).value));
  expect(amounts[0]![0]).toBe(-36_729_000_000);
  for (const [tga, repo, rest, reserves] of amounts) expect(tga! + repo! + rest!).toBe(reserves);
  expect(amounts.length).toBeGreaterThan(4);
});

test('where the meetings on record do not reach back to a day, the first of them is not told as its next', async () => {
  const next = async (isoDay: string) => {
    const { lead, notes } = await (await botOn(isoDay)).ask({ command: 'calendar' });
    return [
      /FOMC statement is on ([^.]+)/.exec(lead)?.[1],
      notes!.includes('The next FOMC meeting is not on record here.'),
    ];
  };
  expect(await next('2024-06-02')).toEqual([undefined, true]);
  expect(await next('2025-11-30')).toEqual([undefined, true]);
  expect(await next('2025-12-24')).toEqual(['Jan 28, 2026', false]);
  expect(await next('2026-12-10')).toEqual(['Jan 27, 2027', false]);
});

test('of more lines than are shown, every decision is among those that are', async () => {
  const { table, notes } = await (await botOn('2026-10-08')).ask({ command: 'calendar', args: { days: '120' } });
  const decisions = facts.meetings.filter(({ statement }) => statement >= '2026-10-08' && statement <= '2027-02-05');
  expect(decisions.length).toBeGreaterThan(2);
  expect(table!.rows.filter(([, , kind]) => kind === 'decision').length).toBe(decisions.length);
  expect(notes!.some((note) => note.includes('left out'))).toBe(true);
});

test('asked for the next meeting, that is told first', async () => {
  const lead = async (locale: string) => (await ask({ command: 'calendar', args: { tell: 'fomc' }, locale })).lead;
  const figures = async (args: Record<string, string>) =>
    (await ask({ command: 'calendar', args })).figures!.map(({ label }) => label);
  expect((await figures({ tell: 'fomc' }))[0]).toBe('Next FOMC statement');
  expect((await figures({})).at(-1)).toBe('Next FOMC statement');
  expect(await lead('en')).toMatch(/^The next FOMC meeting begins on .*2026; its statement is due on .*2026\.$/);
  expect([await lead('zh-CN'), await lead('zh-TW')]).toEqual([
    expect.stringMatching(/^下一次FOMC会议2026年.*开始，声明在2026年.*公布。$/),
    expect.stringMatching(/^下一次FOMC會議2026年.*開始，聲明在2026年.*公布。$/),
  ]);
});

test('holidays ahead are told in every language, each a day the Reserve Banks are closed', async () => {
  const told = async (locale: string) => (await ask({ command: 'calendar', args: { tell: 'holidays' }, locale })).lead;
  expect(await told('en')).toContain('on Oct 12, 2026, then on Nov 11, 2026, Nov 26, 2026 and Dec 25, 2026');
  expect(await told('zh-CN')).toContain('2026年10月12日，其后为2026年11月11日、2026年11月26日、2026年12月25日');
  expect(await told('zh-TW')).toContain('2026年10月12日，其後為2026年11月11日');
});
