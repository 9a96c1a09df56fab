import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHoliday } from '../../src/series/holidays.ts';
import { newYorkDay, newYorkMoment } from '../../src/series/new-york.ts';
import { nextRelease } from '../../src/series/releases.ts';
import { addMonths, day, iso, weekday } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { ask, botOn, bugs, facts } from '../world.ts';

const monthOf = (month: string, locale = 'en') => ask({ command: 'calendar', args: { month }, locale });

test('November is told whole: the Friday of Thanksgiving, and that there is no statement', async () => {
  const { lead, table } = await monthOf('2026-11');
  expect(lead).toBe(
    'In Nov 2026 the weekly reserves figures (H.4.1) come on Nov 5, 12, 19, 27; there is no FOMC statement, the next one is on Dec 9, 2026.',
  );
  expect(isHoliday(day('2026-11-26'))).toBe(true);
  expect(table!.rows.map(([what, days]) => `${what}: ${days}`)).toEqual(
    expect.arrayContaining(['coupon settlement date: Nov 2, 16', 'month-end: Nov 30']),
  );
  expect(table!.rows.length).toBeLessThanOrEqual(10);
});

test.each([
  ["what's on the calendar in November", '2026-11'],
  ['what is on the calendar in december', '2026-12'],
  ["what's on the calendar next month", '2026-11'],
  ["what's on the calendar this month", '2026-10'],
  ['what was on the calendar in september', '2026-09'],
  ['any data releases in november', '2026-11'],
  ['十一月有哪些发布', '2026-11'],
  ['12月的日程', '2026-12'],
  ['下个月有什么数据公布', '2026-11'],
  ['本月有什么数据公布', '2026-10'],
])('“%s” is that month', async (question, month) => {
  const locale = /[一-鿿]/.test(question) ? 'zh-CN' : 'en';
  const { aside } = await ask({ command: 'ask', args: { question }, locale });
  expect(aside).toContain(`/calendar month:${month}`);
});

test('asked about the meeting, it is told first; what is no month is refused', async () => {
  const asked = await ask({ command: 'ask', args: { question: 'when is the fomc meeting in december' } });
  expect(asked.lead).toMatch(/^In Dec 2026 the FOMC statement is on Dec 9, 2026;/);
  for (const locale of locales) expect((await monthOf('foo', locale)).lead).toContain('2026-11');
  expect((await monthOf('2026')).mood).toBe('trouble');
});

test('of any month, from any day, each release is on its day and each statement in its month', async () => {
  const months = fc.integer({ min: 0, max: 35 });
  const asOf = fc.constantFrom('2026-01-05', '2026-10-08', '2027-03-31');
  await fc.assert(
    fc.asyncProperty(months, asOf, fc.constantFrom(...locales), async (n, today, locale) => {
      const from = addMonths(day('2025-06-01'), n);
      const to = addMonths(from, 1) - 1;
      const { lead, table, mood } = await (await botOn(today)).ask({
        command: 'calendar',
        args: { month: iso(from).slice(0, 7) },
        locale,
      });
      expect(mood).toBe('calm');
      const days: number[] = [];
      for (let at = newYorkMoment(from, '00:00'); ; at = new Date(nextRelease(facts.releases, 'h41', at))) {
        const next = newYorkDay(new Date(nextRelease(facts.releases, 'h41', at)));
        if (next > to) break;
        days.push(next);
      }
      for (const one of days) {
        expect(weekday(one)).toBeGreaterThan(0);
        expect(lead).toContain(String(Number(iso(one).slice(8))));
      }
      expect(table!.rows.length).toBeLessThanOrEqual(10);
    }),
    { numRuns: 30 },
  );
  expect(bugs).toEqual([]);
});
