import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, iso, weekday } from '../../src/values/day.ts';
import { botOn } from '../world.ts';

test('a past day asked for is the same as a clock that stands on it, but for a Wednesday’s own reading', async () => {
  const { ask } = await botOn();
  const midweek = fc.integer({ min: day('2021-09-01'), max: day('2026-10-01') }).filter((one) => weekday(one) !== 3);
  await fc.assert(
    fc.asyncProperty(midweek.map(iso), async (isoDay) => {
      const [asked, then] = [
        await ask({ command: 'reserves', args: { date: isoDay } }),
        await (await botOn(isoDay)).ask({ command: 'reserves' }),
      ];
      expect([asked.lead, asked.figures, asked.asOf]).toEqual([then.lead, then.figures, then.asOf]);
    }),
    { numRuns: 15 },
  );
});
