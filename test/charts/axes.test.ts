import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleOf, ticksOf } from '../../src/charts/scale.ts';
import { timeTicks } from '../../src/charts/time-axis.ts';
import { day, iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { formatIn } from '../../src/words/format.ts';

describe('a scale of values', () => {
  test('holds the lowest and the highest value, on ticks of which one is the end', () => {
    const value = fc.double({ min: -1e13, max: 1e13, noNaN: true }).map((v) => Math.round(v * 1e4) / 1e4);
    fc.assert(
      fc.property(value, value, fc.boolean(), (a, b, zero) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const scale = scaleOf(low, high, { zero });
        const slack = scale.step * 1e-6;
        expect(scale.min).toBeLessThanOrEqual(low + slack);
        expect(scale.max).toBeGreaterThanOrEqual(high - slack);
        if (zero) expect(scale.min <= 0 && scale.max >= 0).toBe(true);
        const ticks = ticksOf(scale);
        expect(ticks[0]).toBeCloseTo(scale.min, 6);
        expect(ticks.length).toBeGreaterThanOrEqual(4);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  test('has round numbers people would choose', () => {
    expect(scaleOf(2.83e12, 4.27e12)).toEqual({ min: 2.5e12, max: 4.5e12, step: 5e11 });
    expect(scaleOf(0, 79e9, { zero: true })).toEqual({ min: 0, max: 8e10, step: 2e10 });
    expect(ticksOf(scaleOf(3.5, 4.31))).toEqual([3.5, 3.75, 4, 4.25, 4.5]);
  });

  test('gives two axes the same number of ticks', () => {
    for (const [low, high] of [
      [0, 2.3e12],
      [3.63, 5.4],
      [-7, 9],
    ] as const)
      expect(ticksOf(scaleOf(low, high, { intervals: [4] }))).toHaveLength(5);
  });
});

describe('a scale of days', () => {
  const f = formatIn('en');
  const labels = (from: string, to: string) => timeTicks(day(from), day(to), f).map(({ label }) => label.join(' '));

  test('shows years, months or days, as long as the stretch is', () => {
    expect(labels('2002-12-18', '2026-10-07')).toEqual(['2005', '2010', '2015', '2020', '2025']);
    expect(labels('2021-10-07', '2026-10-07')).toEqual(['2022', '2023', '2024', '2025', '2026']);
    expect(labels('2025-10-07', '2026-10-07')).toEqual(['Nov 2025', 'Jan 2026', 'Mar', 'May', 'Jul', 'Sep']);
    expect(labels('2026-07-07', '2026-09-30')).toEqual(['Jul 15 2026', 'Aug 1', '15', 'Sep 1', '15']);
    expect(labels('2026-09-28', '2026-10-02')).toEqual(['Sep 28 2026', 'Sep 29', 'Sep 30', 'Oct 1', 'Oct 2']);
  });

  test('puts a year on the first of January and a month on its first day', () => {
    for (const { value } of timeTicks(day('2021-10-07'), day('2026-10-07'), f)) expect(iso(value)).toMatch(/-01-01$/);
    for (const { value } of timeTicks(day('2025-10-07'), day('2026-10-07'), f)) expect(iso(value)).toMatch(/-01$/);
  });

  test('has at most ten ticks, all within the stretch, oldest first, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25_000 }),
        fc.integer({ min: 1, max: 12_000 }),
        fc.constantFrom(...locales),
        (from, span, locale) => {
          const ticks = timeTicks(from, from + span, formatIn(locale)).map(({ value }) => value);
          expect(ticks.length).toBeLessThanOrEqual(10);
          if (span > 20) expect(ticks.length).toBeGreaterThan(0);
          for (const [i, tick] of ticks.entries()) {
            expect(tick).toBeGreaterThanOrEqual(from);
            expect(tick).toBeLessThanOrEqual(from + span);
            if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1]!);
          }
        },
      ),
    );
  });
});
