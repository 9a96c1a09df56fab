import { expect, test } from 'vitest';
import { percent } from '../../src/values/quantity.ts';
import { ask, botOn, bugs, facts } from '../world.ts';

const markets = (event?: string, locale = 'en') => ask({ command: 'markets', args: event ? { event } : {}, locale });

test('the 10-year yield rose around the end of QT: 3.99, 4.08, 4.11', async () => {
  const answer = await markets('2025-10-29');
  expect(answer.lead).toBe(
    'Around “End of QT decided” (Oct 29, 2025) the 10-year Treasury yield went from 3.99% on Oct 28, 2025 to 4.08% on Oct 29, 2025 and 4.11% on Oct 30, 2025.',
  );
  expect(answer.table!.rows[0]!.slice(1, 4)).toEqual([percent(3.99), percent(4.08), percent(4.11)]);
  expect(answer.notes!.join()).toContain('no cause is claimed');
  expect(answer.sources.at(-1)!.url).toContain('monetary20251029a');
});

test('an event is found by its id and its name in any language, or by a day that is none', async () => {
  const lead = (await markets('2025-10-29')).lead;
  for (const said of ['qtEndDecided', 'End of QT decided']) expect((await markets(said)).lead).toBe(lead);
  expect((await markets('2024-08-05')).lead).toContain('Around Aug 5, 2024 the 10-year');
  const { suggest } = await botOn();
  expect(suggest('markets', 'event', 'end of qt', 'en')[0]!.value).toBe('qtEndDecided');
});

test('every policy event since 2008 that yields are held for answers, in every language', async () => {
  for (const { id } of facts.policy.events.filter(({ day }) => day < '2026-08-01'))
    expect((await markets(id)).mood, id).not.toBe('trouble');
  for (const locale of ['zh-CN', 'zh-TW']) expect((await markets(undefined, locale)).lead).toMatch(/10年期/);
  expect((await markets('2026-10-01')).mood).toBe('trouble');
  expect((await markets('gibberish')).mood).toBe('trouble');
  expect(bugs).toEqual([]);
});
