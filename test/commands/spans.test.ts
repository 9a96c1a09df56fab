import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widestStep } from '../../src/series/cadence.ts';
import { bundledSeries, type SeriesId, series } from '../../src/series/catalog.ts';
import { longerMeasure } from '../../src/series/longer-measure.ts';
import type { Answer, Figure } from '../../src/values/answer.ts';
import { addMonths, type Day, day, iso } from '../../src/values/day.ts';
import { asOf, between, first, size } from '../../src/values/points.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import { stretchText } from '../../src/values/stretch.ts';
import { ask, bugs, snapshot } from '../world.ts';

/** Series that change, rather than stand each day for themselves. */
const moving = bundledSeries.filter((id) => series(id).draw !== 'bars');

/** The last day for which all that is held was published when the tests ask. */
const LAST = day('2026-09-30');

const spans = fc
  .tuple(fc.integer({ min: day('2003-01-01'), max: LAST }), fc.integer({ min: 0, max: 2000 }))
  .map(([from, length]) => ({ from, to: Math.min(from + length, LAST) }));

/** Months, quarters, halves and years that are over. */
const parts = fc
  .tuple(fc.integer({ min: 2003, max: 2025 }), fc.constantFrom(1, 3, 6, 12), fc.integer({ min: 0, max: 11 }))
  .map(([year, months, which]) => {
    const from = addMonths(day(`${year}-01-01`), months * (which % (12 / months)));
    return { from, to: addMonths(from, months) - 1 };
  });

const value = (quantity: unknown) => (quantity as Quantity).value;
const figureOf = ({ figures = [] }: Answer, id: SeriesId): Figure | undefined =>
  figures.find((figure) => figure.series === id);
const told = (answer: Answer, id: SeriesId) => value(figureOf(answer, id)?.changes?.[0]?.value);

/** The longer measure, where a series begins after a day. */
const toldBy = (id: SeriesId, from: Day): SeriesId =>
  (from < first(snapshot[id])!.day - widestStep(series(id)) && longerMeasure(id)) || id;

/** The day whose figure stood when a span began: its first, or the one before it where the span is whole months of a calendar. */
const begun = (from: Day, to: Day): Day => (/-01$/.test(iso(from)) && /-01$/.test(iso(to + 1)) ? from - 1 : from);

/** The change over a span by the one rule, from the figure that stood when it began, as a command would tell it; nothing where no figure lies within. It may be told to an earlier day than the one asked for. */
const expected = (asked: SeriesId, from: Day, to: Day, askedTo = to) => {
  const id = toldBy(asked, from);
  if (size(between(snapshot[id], from, to)) === 0) return undefined;
  const [start, end] = [asOf(snapshot[id], begun(from, askedTo)) ?? first(snapshot[id])!, asOf(snapshot[id], to)!];
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
      const shared = expected(id, from, bothReach(toldBy(id, from), other, to), to);
      if (compared.mood !== 'trouble' && shared !== undefined)
        expect(told(compared, toldBy(id, from)), `compare ${where}`).toBeCloseTo(shared, 6);
    }),
    {
      numRuns: 250,
      examples: [
        ['totalAssets', { from: day('2026-01-01'), to: day('2026-09-30') }],
        // Whole months, of which one series lacks the last.
        ['bill3m', { from: day('2022-08-01'), to: day('2026-09-30') }],
        // New Year’s Day, a Wednesday without a SOFR.
        ['totalAssets', { from: day('2018-04-02'), to: day('2020-01-01') }],
      ],
    },
  );
  expect(bugs).toEqual([]);
});

test('a year, a quarter or a month begins with what stood before it, wherever it is told: its parts add up to it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...moving), parts, async (id, { from, to }) => {
      const change = expected(id, from, to);
      if (change === undefined) return;
      const days = { from: iso(from), to: iso(to) };
      const stretch = stretchText({ from, to });
      const [history, chart, compared] = await Promise.all([
        ask2('history', { series: series(id).code, find: 'change', ...days }),
        ask2('chart', { series: series(id).code, ...days }),
        ask2('compare', { first: stretch, second: '2026-08', series: series(id).code }),
      ]);
      const where = `${id} ${stretch}`;
      expect(value(history.figures![0]!.value), `history ${where}`).toBeCloseTo(change, 6);
      expect(told(chart, toldBy(id, from)), `chart ${where}`).toBeCloseTo(change, 6);
      if (compared.mood !== 'trouble')
        expect(value(compared.figures![0]!.value), `compare ${where}`).toBeCloseTo(change, 6);
    }),
    { numRuns: 200, examples: [['reservesWednesday', { from: day('2025-01-01'), to: day('2025-12-31') }]] },
  );
});

test.each([
  ['2025-01-01', '2025-12-31', '$365.0 bn, from $3.22 tn on Dec 25, 2024 to $2.85 tn on Dec 31, 2025'],
  ['2024-10-01', '2024-12-31', '$76.9 bn, from $3.14 tn on Sep 25, 2024 to $3.22 tn on Dec 25, 2024'],
  ['2025-10-01', '2025-10-31', '$171.8 bn, from $3.00 tn on Sep 24, 2025 to $2.83 tn on Oct 29, 2025'],
])('a calendar’s stretch that begins on a Wednesday does not lose the week to it: %s to %s', async (from, to, told) => {
  expect((await ask2('history', { series: 'WRBWFRBL', find: 'change', from, to })).lead).toContain(told);
  const drivers = await ask2('drivers', { from, to });
  const history = await ask2('history', { series: 'WRBWFRBL', find: 'change', from, to });
  expect(value(drivers.table!.rows.at(-1)![2])).toBe(value(history.figures![0]!.value));
});

test('every week that ends in a year is counted in it', async () => {
  const counted = (year: string) =>
    ask2('history', { series: 'WRBWFRBL', find: 'count', from: `${year}-01-01`, to: `${year}-12-31` });
  expect((await counted('2025')).lead).toContain('fell in 27 of 53 weeks from Dec 25, 2024 to Dec 31, 2025');
  expect((await counted('2024')).lead).toContain('of 52 weeks from Dec 27, 2023 to Dec 25, 2024');
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
      // Of two days that are set side by side the first is one of the two, whatever month it begins.
      if (begun(from, to) === from && figureOf(compared, 'reservesWednesday'))
        expect(told(compared, 'reservesWednesday'), where).toBe(by);
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
      const figures = size(between(snapshot[id], begun(span.from, span.to) + 1, span.to));
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
  expect((await ask2('history', one)).lead).toBe('The 30-year Treasury yield was 2.91% on Apr 5, 2019.');
});
