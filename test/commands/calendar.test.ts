import { expect, test } from 'vitest';
import { ask, botOn, bugs } from '../world.ts';

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
