import { expect, test } from 'vitest';
import type { Held } from '../../src/ask/library.ts';
import { createBot } from '../../src/bot.ts';
import { bundled } from '../../src/library/bundled.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import { day } from '../../src/values/day.ts';
import { facts, snapshot } from '../world.ts';

/** An answer from figures about which something is known. */
const answered = async (id: SeriesId, known: Partial<Held>, locale = 'en') => {
  const plain = bundled(snapshot);
  const library: typeof plain = {
    get: async (ids) => {
      const held = await plain.get(ids);
      return held[id] ? { ...held, [id]: { ...held[id], ...known } } : held;
    },
  };
  const { ask } = await createBot({ library, facts, now: () => new Date('2026-10-05T14:00:00Z') });
  return ask({ command: 'reserves', locale });
};

test('a revised latest reading says what it was before, and an older revision is not news', async () => {
  const revision = { day: day('2026-09-30'), old: 2_881_000e6, new: 2_881_686e6, seenAt: '2026-10-02T12:00:00Z' };
  expect((await answered('reservesWednesday', { revisions: [revision] })).warnings?.map(({ text }) => text)).toContain(
    'Reserves (Wed): revised from $2.88 tn (+$686 m)',
  );
  const older = { ...revision, day: day('2026-09-23') };
  expect((await answered('reservesWednesday', { revisions: [older] })).warnings).toBeUndefined();
});

test('totals that do not add up are shown as not reconciled', async () => {
  expect((await answered('reservesWednesday', { reconciled: false }, 'zh-CN')).warnings).toMatchObject([
    { kind: 'doubtful', text: expect.stringContaining('未能勾稽相符') },
  ]);
  expect((await answered('reservesWednesday', { reconciled: true }, 'zh-CN')).warnings).toBeUndefined();
});

test('figures that were refused leave the kept ones answering, and the answer says so', async () => {
  const { lead, warnings } = await answered('reservesAverage', { refused: 'a step by a factor of 1,000' });
  expect(lead).toContain('$2.88 tn');
  expect(warnings![0]!.text).toContain('Reserves (avg): the latest figures published could not be believed');
  expect(warnings![0]!.text, 'the reason is for the operator').not.toContain('factor');
});

test('freshness says where the figures came from and when the next are due', async () => {
  const fetchedAt = '2026-10-05T13:59:00Z';
  const { freshness } = await answered('reservesWednesday', {
    origin: 'fresh',
    fetchedAt,
    publishedAt: '2026-10-01T20:31:00Z',
  });
  expect(freshness).toEqual({
    origin: 'fresh',
    fetchedAt,
    publishedAt: '2026-10-01T20:31:00Z',
    nextExpected: '2026-10-08T20:30:00.000Z',
    late: false,
  });
});

test('what is known of the latest figure is not told of an earlier one', async () => {
  const library = {
    get: async (ids: readonly SeriesId[]) => {
      const held = await bundled(snapshot).get(ids);
      return Object.fromEntries(
        Object.entries(held).map(([id, one]) => [id, { ...one, publishedAt: '2026-10-01T20:31:00Z' }]),
      );
    },
  };
  const { ask } = await createBot({ library, facts, now: () => new Date('2025-12-20T14:00:00Z') });
  const { freshness } = await ask({ command: 'reserves' });
  expect(freshness!.publishedAt).toBe('2025-12-18T21:30:00.000Z');
});

test('the line of a day is stamped with the day of the figure it leads with, and posted for its own', async () => {
  const { ask } = await createBot({ library: bundled(snapshot), facts });
  const daily = (date: string) => ask({ command: 'daily preview', args: { date } });
  const { lead, asOf, occasion, freshness } = await daily('2024-10-16');
  expect(lead).toContain('SOFR went from 9 bp below IORB to 4 bp below it on Oct 15, 2024');
  expect([asOf, occasion, freshness?.publishedAt]).toEqual(['2024-10-15', '2024-10-16', '2024-10-16T12:00:00.000Z']);
  // On a day without news the sentence is about the day itself.
  const { asOf: quiet, occasion: of } = await daily('2026-07-10');
  expect([quiet, of]).toEqual(['2026-07-10', '2026-07-10']);
});
