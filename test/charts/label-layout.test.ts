import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeFlags, placeNames, spreadLabels } from '../../src/charts/label-layout.ts';

const wish = fc.record({ at: fc.integer({ min: 0, max: 1000 }), size: fc.integer({ min: 1, max: 200 }) });

describe('spread', () => {
  test('leaves labels where they want to be when there is room', () => {
    expect(
      spreadLabels(
        [
          { at: 300, size: 20 },
          { at: 100, size: 20 },
        ],
        0,
        500,
      ),
    ).toEqual([300, 100]);
  });

  test('moves two that want the same place apart by the same distance', () => {
    const wishes = [
      { at: 100, size: 20 },
      { at: 100, size: 20 },
    ];
    expect(spreadLabels(wishes, 0, 500)).toEqual([90, 110]);
  });

  test('never lets two overlap, keeps their order and stays within the limits', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), (wishes) => {
        const total = wishes.reduce((sum, { size }) => sum + size, 0);
        const centres = spreadLabels(wishes, 0, Math.max(1000, total));
        const placed = wishes
          .map(({ at, size }, i) => ({ at, from: centres[i]! - size / 2, to: centres[i]! + size / 2 }))
          .sort((a, b) => a.from - b.from);
        for (const [i, one] of placed.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(-1e-6);
          expect(one.to).toBeLessThanOrEqual(Math.max(1000, total) + 1e-6);
          const next = placed[i + 1];
          if (!next) continue;
          expect(one.to).toBeLessThanOrEqual(next.from + 1e-6);
          expect(one.at).toBeLessThanOrEqual(next.at);
        }
      }),
    );
  });
});

describe('flags', () => {
  const many = fc.uniqueArray(wish, { maxLength: 15, selector: ({ at }) => at });

  test('no label overlaps another, and no line runs through a label below its own', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 4 }), (wishes, rows) => {
        const placed = placeFlags(wishes, 0, 1000, rows).flatMap((flag, i) =>
          flag ? [{ ...flag, at: wishes[i]!.at }] : [],
        );
        for (const [i, a] of placed.entries()) {
          expect(a.from).toBeGreaterThanOrEqual(0);
          expect(a.to).toBeLessThanOrEqual(1000);
          expect([a.from, a.to]).toContain(a.at);
          for (const [j, b] of placed.entries()) {
            if (i === j) continue;
            if (a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
            if (a.row > b.row) expect(a.at < b.from || a.at > b.to).toBe(true);
          }
        }
      }),
    );
  });

  test('names the latest when there is no room for all', () => {
    const wishes = [100, 110, 120].map((at) => ({ at, size: 100 }));
    expect(placeFlags(wishes, 50, 1000, 1).map(Boolean)).toEqual([false, false, true]);
  });
});

describe('names', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 5, max: 200 }))
    .map(([from, width, size]) => ({ from, to: from + width, size }));

  test('every name touches its own stretch and no other name', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 10 }), (stretches) => {
        const placed = placeNames(stretches, 0, 1200, 2).flatMap((name, i) =>
          name ? [{ ...name, ...stretches[i]! }] : [],
        );
        for (const [i, a] of placed.entries()) {
          expect(a.centre - a.size / 2).toBeLessThan(a.to);
          expect(a.centre + a.size / 2).toBeGreaterThan(a.from);
          for (const b of placed.slice(i + 1))
            if (a.row === b.row) expect(Math.abs(a.centre - b.centre)).toBeGreaterThan((a.size + b.size) / 2);
        }
      }),
    );
  });
});
