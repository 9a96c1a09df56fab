import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { series, seriesByCode, seriesIds } from '../../src/series/catalog.ts';
import { evening } from '../../src/series/new-york.ts';
import { publicAt } from '../../src/series/releases.ts';
import type { Answer, Step } from '../../src/values/answer.ts';
import { day, iso, startOf, weekday } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { formatIn } from '../../src/words/format.ts';
import { botOn, bugs, facts } from '../world.ts';

type Asked = { readonly command: string; readonly args: Readonly<Record<string, string>> };

/** The questions that can be asked of any day. */
const questions = fc.oneof(
  fc.constantFrom<Asked>(
    { command: 'reserves', args: {} },
    { command: 'reserves', args: { measure: 'average', range: '3m' } },
    { command: 'qt', args: {} },
    { command: 'qt', args: { view: 'caps' } },
    { command: 'qt', args: { view: 'pace', range: '1y' } },
    { command: 'srf', args: {} },
    { command: 'drivers', args: {} },
    { command: 'weekly preview', args: {} },
    { command: 'daily preview', args: {} },
  ),
  fc
    .subarray([...seriesIds], { minLength: 1, maxLength: 3 })
    .map((ids): Asked => ({ command: 'chart', args: { series: ids.join(','), events: 'yes' } })),
);
const days = fc.integer({ min: day('2021-09-01'), max: day('2026-10-08') }).map(iso);
/** Few of many: enough to catch a kind in a few runs, quick enough to run always. */
const SOME = { numRuns: 40 };

const answers = (isoDay: string, { command, args }: Asked, locale: (typeof locales)[number] = 'en') =>
  botOn(isoDay).then(({ ask }) => ask({ command, args, locale }));

/** Every day an answer names, but for the one its next figures are due on and what its buttons ask. */
const daysIn = ({ freshness, actions, sources, ...said }: Answer): readonly string[] =>
  JSON.stringify([said, sources.map(({ day: one }) => one), freshness?.publishedAt]).match(/\d{4}-\d{2}-\d{2}/g) ?? [];

beforeAll(() => void bugs.splice(0));

test('on any day, nothing in an answer was published or decided after it', async () => {
  await fc.assert(
    fc.asyncProperty(questions, days, async (question, today) => {
      const answer = await answers(today, question);
      // A refusal names the first day held, or the nearest one that can be told.
      if (answer.mood === 'trouble') return;
      for (const one of daysIn(answer)) expect(one <= today, `${one} in ${answer.lead}`).toBe(true);
      for (const { code = '', day: one } of answer.sources) {
        const id = seriesByCode(code);
        if (!id || !one) continue;
        const published = publicAt(facts.releases, series(id).release, startOf(one));
        expect(published, `${code} of ${one}`).toBeLessThanOrEqual(evening(day(today)).getTime());
      }
    }),
    SOME,
  );
});

test('on any day, the stamp is that of the lead figure', async () => {
  await fc.assert(
    fc.asyncProperty(questions, days, async (question, today) => {
      const answer = await answers(today, question);
      if (answer.mood === 'trouble' || question.command === 'qt') return;
      const first = question.command === 'chart' ? answer.figures![0]!.day! : undefined;
      if (first) expect(answer.asOf).toBe(first);
      else {
        expect(answer.lead).toContain(formatIn('en').day(answer.asOf!));
      }
    }),
    SOME,
  );
});

test('on any day, all languages print the same numbers and days', async () => {
  const numbers = ({ figures = [], table, asOf, mood, freshness }: Answer) => ({
    ...{ asOf, mood, freshness },
    figures: figures.map(({ value, day, changes = [] }) => [
      typeof value === 'string' ? '' : value,
      day,
      changes.map(({ value: by }) => by),
    ]),
    rows: table?.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '' : cell))),
  });
  await fc.assert(
    fc.asyncProperty(questions, days, async (question, today) => {
      const [en, ...others] = await Promise.all(locales.map((locale) => answers(today, question, locale)));
      for (const other of others) expect(numbers(other)).toEqual(numbers(en!));
    }),
    { numRuns: 20 },
  );
});

test('on any day, no button leads to a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(questions, days, async (question, today) => {
      const { ask } = await botOn(today);
      const { actions = [], mood } = await ask(question);
      if (mood === 'trouble') return;
      const steps = actions.filter((action): action is Step => action.kind === 'ask' || action.kind === 'next');
      for (const { command, args, label } of steps) {
        const led = await ask({ command, args });
        expect(led.mood, `${question.command} ${today} → ${label}: ${led.lead}`).not.toBe('trouble');
      }
    }),
    { numRuns: 15 },
  );
});

test('a past day asked for is the same as a clock that stands on it, but for a Wednesday’s own reading', async () => {
  const { ask } = await botOn();
  const midweek = fc.integer({ min: day('2021-09-01'), max: day('2026-10-01') }).filter((one) => weekday(one) !== 3);
  await fc.assert(
    fc.asyncProperty(midweek.map(iso), async (isoDay) => {
      const [asked, then] = [
        await ask({ command: 'reserves', args: { date: isoDay } }),
        await answers(isoDay, { command: 'reserves', args: {} }),
      ];
      expect([asked.lead, asked.figures, asked.asOf]).toEqual([then.lead, then.figures, then.asOf]);
    }),
    { numRuns: 15 },
  );
});

test('and nothing broke on the way', () => {
  expect(bugs).toEqual([]);
});
