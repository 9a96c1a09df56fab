import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widestStep } from '../../src/series/cadence.ts';
import { bundledSeries, type SeriesId, series } from '../../src/series/catalog.ts';
import { longerMeasure } from '../../src/series/longer-measure.ts';
import type { Answer, Figure } from '../../src/values/answer.ts';
import { type Day, day, iso } from '../../src/values/day.ts';
import { asOf, between, first, size } from '../../src/values/points.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import { ask, bugs, snapshot } from '../world.ts';

/** Series that change, rather than stand each day for themselves. */
const moving = bundledSeries.filter((id) => series(id).draw !== 'bars');

/** The last day for which all that is held was published when the tests ask. */
const LAST = day('2026-09-30');

const spans = fc
  .tuple(fc.integer({ min: day('2003-01-01'), max: LAST }), fc.integer({ min: 0, max: 2000 }))
  .map(([from, length]) => ({ from, to: Math.min(from + length, LAST) }));

const value = (quantity: unknown) => (quantity as Quantity).value;
const figureOf = ({ figures = [] }: Answer, id: SeriesId): Figure | undefined =>
  figures.find((figure) => figure.series === id);
const told = (answer: Answer, id: SeriesId) => value(figureOf(answer, id)?.changes?.[0]?.value);

/** The longer measure, where a series begins after a day. */
const toldBy = (id: SeriesId, from: Day): SeriesId =>
  (from < first(snapshot[id])!.day - widestStep(series(id)) && longerMeasure(id)) || id;

/** The change over a span by the one rule, from the last figure on or before its first day, as a command would tell it; nothing where no figure lies within. */
const expected = (asked: SeriesId, from: Day, to: Day) => {
  const id = toldBy(asked, from);
  if (size(between(snapshot[id], from, to)) === 0) return undefined;
  const [start, end] = [asOf(snapshot[id], from) ?? first(snapshot[id])!, asOf(snapshot[id], to)!];
  if (start.day === end.day) return undefined;
  const by = end.value - start.value;
  return series(id).unit === 'percent' ? Math.round(by * 1e4) / 1e2 : by;
};

/** The last day up to another that both of two series have reached: they are compared as they stood then. */
const bothReach = (one: SeriesId, other: SeriesId, to: Day): Day =>
  Math.min(asOf(snapshot[one], to)?.day ?? to, asOf(snapshot[other], to)?.day ?? to);

const ask2 = (command: string, args: Record<string, string>) => ask({ command, args });

test('over any span every command tells the same change of a series: from what stood when it began', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...moving), spans, async (id, { from, to }) => {
      const change = expected(id, from, to);
      const days = { from: iso(from), to: iso(to) };
      const other = id === 'sofr' ? 'iorb' : 'sofr';
      if (change === undefined || from === to) return;
      const [history, chart, compared] = await Promise.all([
        ask2('history', { series: series(id).code, find: 'change', ...days }),
        ask2('chart', { series: series(id).code, ...days }),
        ask2('compare', { first: series(id).code, second: series(other).code, ...days }),
      ]);
      const where = `${id} ${days.from} ${days.to}`;
      expect(value(history.figures![0]!.value), `history ${where}`).toBeCloseTo(change, 6);
      expect(told(chart, toldBy(id, from)), `chart ${where}`).toBeCloseTo(change, 6);
      const shared = expected(id, from, bothReach(toldBy(id, from), other, to));
      if (compared.mood !== 'trouble' && shared !== undefined)
        expect(told(compared, toldBy(id, from)), `compare ${where}`).toBeCloseTo(shared, 6);
    }),
    {
      numRuns: 250,
      examples: [
        ['totalAssets', { from: day('2026-01-01'), to: day('2026-09-30') }],
        // New Year’s Day, a Wednesday without a SOFR.
        ['totalAssets', { from: day('2018-04-02'), to: day('2020-01-01') }],
      ],
    },
  );
  expect(bugs).toEqual([]);
});

test('two days side by side, and why reserves moved between them, are told over the same Wednesdays', async () => {
  await fc.assert(
    fc.asyncProperty(spans, async ({ from, to }) => {
      const days = { from: iso(from), to: iso(to) };
      const [history, drivers, compared] = await Promise.all([
        ask2('history', { series: 'WRBWFRBL', find: 'change', ...days }),
        ask2('drivers', days),
        ask2('compare', { first: days.from, second: days.to }),
      ]);
      if (history.mood === 'trouble' || drivers.mood === 'trouble') return;
      const by = value(history.figures![0]!.value);
      if (history.figures![0]!.label !== 'Change') return;
      const where = `${days.from} ${days.to}`;
      expect(value(drivers.table!.rows.at(-1)![2]), where).toBe(by);
      if (figureOf(compared, 'reservesWednesday')) expect(told(compared, 'reservesWednesday'), where).toBe(by);
    }),
    { numRuns: 100, examples: [[{ from: day('2023-03-10'), to: day('2026-09-30') }]] },
  );
});

test('the change since the first day of a year is from the last figure of the year before, wherever it is told', async () => {
  const args = { series: 'WALCL', from: '2026-01-01', to: '2026-09-30' };
  const lead = async (command: string, more = {}) => (await ask2(command, { ...args, ...more })).lead;
  expect(await lead('history', { find: 'change' })).toContain('$102.4 bn, from $6.64 tn on Dec 31, 2025');
  expect(await lead('chart')).toContain('up $102.4 bn since Dec 31, 2025');
  expect((await ask2('chart', args)).chart!.title).toContain('up $102.4 bn since Dec 2025');
});

test('the steps of a span are counted from what stood when it began: one for each of its figures after', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('totalAssets', 'reservesAverage', 'tgaWednesday'), spans, async (id, span) => {
      const [from, to] = [iso(span.from), iso(span.to)];
      const figures = size(between(snapshot[id], span.from + 1, span.to));
      if (figures === 0) return;
      const { figures: counted } = await ask2('history', { series: series(id).code, find: 'count', from, to });
      const [rises, falls, flat] = counted!.slice(0, 3).map((one) => value(one.value));
      expect(rises! + falls! + flat!, `${id} ${from} ${to}`).toBe(figures);
    }),
    { numRuns: 100 },
  );
  const year = { series: 'WALCL', find: 'count', from: '2025-07-01', to: '2025-12-31' };
  expect((await ask2('history', year)).lead).toContain('of 27 weeks from Jun 25, 2025 to Dec 31, 2025');
  const days = { series: 'DGS30', find: 'count', from: '2019-04-06', to: '2019-04-08' };
  expect((await ask2('history', days)).lead).toContain('of 1 day from Apr 5, 2019 to Apr 8, 2019');
  // One figure has no step.
  const one = { ...days, from: '2019-04-05', to: '2019-04-06' };
  expect((await ask2('history', one)).lead).toBe('The 30-year Treasury yield: 2.91% on Apr 5, 2019.');
});
