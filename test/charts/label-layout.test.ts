import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutEvents, MARK } from '../../src/charts/event-layout.ts';
import { nameBands, placeFlags, spreadLabels } from '../../src/charts/label-layout.ts';

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

describe('names of bands', () => {
  /** Ten pixels a letter. */
  const measure = (text: string) => text.length * 10;
  const stretch = fc
    .tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 300 }),
      fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,3}$/),
    )
    .map(([from, width, label]) => ({ from, to: from + width, label }));

  test('stand in their own band, whole and in at most two lines, or not at all', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 10 }), (stretches) => {
        for (const [i, name] of nameBands(stretches, measure).entries()) {
          const { from, to, label } = stretches[i]!;
          if (!name) continue;
          expect(name.length).toBeLessThanOrEqual(2);
          expect(name.join(' ')).toBe(label);
          for (const line of name) expect(measure(line)).toBeLessThan(to - from);
        }
      }),
    );
  });

  test('a name that fits in one line or two is there', () => {
    const named = (to: number, label: string) => nameBands([{ from: 0, to, label }], measure)[0];
    expect(named(100, 'QT')).toEqual(['QT']);
    expect(named(100, 'Pandemic purchases')).toEqual(['Pandemic', 'purchases']);
    expect(named(80, 'Pandemic purchases')).toBeUndefined();
    expect(named(30, 'QE 1')).toBeUndefined();
  });
});

describe('events', () => {
  const measure = (text: string) => text.length * 9;
  const room = { from: 60, to: 600, right: 776, width: 752, height: 130 };
  const event = fc.record({
    at: fc.integer({ min: 60, max: 600 }),
    label: fc.stringMatching(/^[A-Z][a-z]{2,12}( [a-z]{2,12}){0,3}$/),
  });
  const layout = (events: readonly { at: number; label: string }[]) => layoutEvents({ events, measure, room });

  test('are named at their lines while all names fit there', () => {
    const { flags, numbered, below } = layout([
      { at: 100, label: 'Lehman fails' },
      { at: 400, label: 'QT ends' },
    ]);
    expect(flags.map(({ label }) => label)).toEqual(['Lehman fails', 'QT ends']);
    expect([numbered, below]).toEqual([[], 0]);
  });

  test('are numbered and named beneath when they do not', () => {
    const near = Array.from({ length: 6 }, (_, i) => ({ at: 300 + i, label: `The event number ${i}` }));
    const { flags, numbered } = layout(near);
    expect(flags).toEqual([]);
    expect(numbered.map(({ number, label }) => [number, label])).toEqual(near.map(({ label }, i) => [i + 1, label]));
  });

  test('every line is named, and no number or name stands over another or outside', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 45 }), (given) => {
        const events = given.toSorted((a, b) => a.at - b.at);
        const { numbered, flags, below, above } = layout(events);
        expect(flags.length === events.length || (flags.length === 0 && numbered.length > 0)).toBe(true);
        expect(above + below).toBeLessThanOrEqual(room.height + 10);
        for (const [i, one] of numbered.entries()) {
          expect(one.number).toBe(i + 1);
          expect(one.x + measure(`${one.number} ${one.label}`)).toBeLessThanOrEqual(room.width);
          const next = numbered[i + 1];
          if (!next) continue;
          expect(next.centre - one.centre).toBeGreaterThanOrEqual(MARK - 1e-6);
          if (next.row === one.row) expect(next.x).toBeGreaterThan(one.x + measure(one.label));
        }
      }),
    );
  });
});
