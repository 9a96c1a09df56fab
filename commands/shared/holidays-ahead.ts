import { isHoliday } from '../../src/series/holidays.ts';
import type { Reply } from '../../src/values/answer.ts';
import { type Day, iso, weekday } from '../../src/values/day.ts';
import type words from '../calendar.words.ts';

/** So many holidays are told, and so far ahead (days) there are as many. */
const [MOST, FAR] = [4, 366];

/** The next days on which the Federal Reserve Banks are closed for a holiday, today among them. */
export const holidaysAhead = (today: Day, say: ReturnType<typeof words>): Omit<Reply, 'actions'> => {
  const [next, ...others] = Array.from({ length: FAR }, (_, i) => today + i)
    .filter((day) => isHoliday(day) && weekday(day) !== 6)
    .slice(0, MOST)
    .map(iso);
  return {
    mood: 'calm',
    lead: say.holidaysLead(next!, others),
    figures: [{ label: say.nextHoliday, value: { day: next! } }],
    notes: [say.onSaturdays],
    sources: [
      { title: 'Federal Reserve Financial Services', url: 'https://www.frbservices.org/about/holiday-schedules' },
    ],
  };
};
