import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge, overlay, type Verdict } from '../../src/library/contract.ts';
import { type SeriesId, series, seriesIds } from '../../src/series/catalog.ts';
import { type Day, day, iso } from '../../src/values/day.ts';
import { each, latest, noPoints, on, type Points, pointsOf, size } from '../../src/values/points.ts';

const reserves = series('reservesWednesday');
const today = day('2026-10-02');
const wednesday = day('2026-09-30');

/** So many Wednesdays up to one, at values of billions. */
const weeks = (billions: readonly number[], end = wednesday): Points =>
  pointsOf(billions.map((value, i) => [end - 7 * (billions.length - 1 - i), Math.round(value * 1e9)] as const));

const steady = (count: number, end = wednesday) =>
  weeks(
    Array.from({ length: count }, (_, i) => 2900 + (i % 7)),
    end,
  );
const mapped = (points: Points, change: (value: number, day: Day) => number) =>
  pointsOf([...each(points)].map(({ day: at, value }) => [at, change(value, at)] as const));
const accepted = (verdict: Verdict) => {
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict;
};

test('a new week is added, and the rest stays', () => {
  const kept = steady(20, wednesday - 7);
  const { points, added, revised } = accepted(merge(reserves, kept, overlay(kept, weeks([2881.686])), today));
  expect(added).toEqual([{ day: wednesday, value: 2_881_686_000_000 }]);
  expect(revised).toEqual([]);
  expect(size(points)).toBe(21);
});

test('a changed known day is a revision: old, new and which day', () => {
  const kept = steady(20);
  const offered = mapped(kept, (value, at) => (at === wednesday ? value + 5e6 : value));
  const { points, added, revised } = accepted(merge(reserves, kept, offered, today));
  const old = latest(kept)!.value;
  expect(revised).toEqual([{ day: wednesday, old, new: old + 5e6 }]);
  expect(added).toEqual([]);
  expect(latest(points)!.value).toBe(old + 5e6);
});

describe('refused as a whole', () => {
  const kept = steady(60);
  const refused: [string, Points, RegExp][] = [
    ['nothing', noPoints, /^there are no figures in it$/],
    [
      'millions turned into billions',
      mapped(kept, (value) => value / 1000),
      /factor of 0\.001: are they in millions of dollars/,
    ],
    ['billions turned into millions', mapped(kept, (value) => value * 1000), /factor of 1000/],
    [
      'one day a thousand times too large',
      mapped(kept, (v, at) => (at === wednesday - 14 ? v * 1000 : v)),
      /^2026-09-16 was/,
    ],
    [
      'another day of the week',
      pointsOf([...each(kept)].slice(1).map((p) => [p.day - 1, p.value] as const)),
      /no day in common/,
    ],
    [
      'a week late',
      pointsOf([...each(kept)].slice(0, -1).map((p) => [p.day + 7, p.value] as const)),
      /known figures would change/,
    ],
    ['a day to come', overlay(kept, weeks([2890], wednesday + 7)), /^2026-10-07 is in the future$/],
    ['a negative amount', mapped(kept, (value, at) => (at === wednesday ? -value : value)), /./],
    ['a history that does not touch ours', weeks([2890, 2891]), /^it has no day in common/],
  ];
  test.each(refused)('%s', (name, offered, why) => {
    const before = name.startsWith('a history') ? steady(60, wednesday - 70) : kept;
    const verdict = merge(reserves, before, offered, today);
    expect(verdict).toEqual({ ok: false, reason: expect.stringMatching(why) });
  });

  test('a new week a thousand times too large, though its history is right', () => {
    const history = steady(20, wednesday - 14);
    for (const wrong of [2_890_000, 2.89, 0]) {
      const verdict = merge(reserves, history, overlay(history, weeks([2901, wrong])), today);
      expect(verdict).toEqual({ ok: false, reason: expect.stringMatching(/too far from|too large/) });
    }
  });

  test('two new weeks too large, which would vouch for each other', () => {
    const history = steady(20, wednesday - 14);
    expect(merge(reserves, history, overlay(history, weeks([2_890_000, 2_891_000])), today).ok).toBe(false);
  });

  test('a rate in another unit', () => {
    const rates = pointsOf(
      Array.from({ length: 30 }, (_, i) => [day('2026-08-03') + i * 7, 3.6 + i / 100] as const).slice(0, 8),
    );
    for (const factor of [100, 0.01]) {
      expect(
        merge(
          series('sofr'),
          rates,
          mapped(rates, (value) => value * factor),
          today,
        ),
      ).toMatchObject({ ok: false });
    }
  });
});

test('a crisis is not doubted: the widest steps of 2008, 2020 and 2025 go through', () => {
  const step = (id: SeriesId, from: string, before: number, to: string, after: number) =>
    merge(
      series(id),
      pointsOf([[day(from), before]]),
      pointsOf([
        [day(from), before],
        [day(to), after],
      ]),
      today,
    ).ok;
  expect(step('reservesWednesday', '2020-03-18', 2_124e9, '2020-03-25', 2_570e9)).toBe(true);
  expect(step('totalAssets', '2008-09-24', 1_212e9, '2008-10-01', 1_504e9)).toBe(true);
  expect(step('sofr', '2019-09-16', 2.43, '2019-09-17', 5.25)).toBe(true);
  expect(step('srf', '2025-12-30', 16_000_000_000, '2025-12-31', 74_600_000_000)).toBe(true);
  expect(step('srf', '2025-12-12', 1_000_000, '2025-12-15', 16_801_000_000)).toBe(true);
  expect(step('tgaWednesday', '2010-09-08', 8e9, '2010-09-15', 190e9)).toBe(true);
  expect(step('targetTop', '2020-03-15', 1.25, '2020-03-16', 0.25)).toBe(true);
});

test('a rate that is announced but not yet in force waits for its day', () => {
  const kept = pointsOf([
    [today - 1, 3.9],
    [today, 3.9],
  ]);
  const { points, added } = accepted(merge(series('iorb'), kept, overlay(kept, pointsOf([[today + 1, 3.65]])), today));
  expect([points, added]).toEqual([kept, []]);
});

test('a body older than what is kept changes nothing, not even back to what was revised', () => {
  const kept = steady(20);
  const stale = mapped(steady(19, wednesday - 7), (value) => value + 1e6);
  expect(merge(reserves, kept, stale, today)).toEqual({ ok: true, points: kept, added: [], revised: [] });
});

test('figures from before our history begins are taken in where the days both know vouch for them', () => {
  const kept = steady(20);
  const longer = overlay(weeks([8, 90, 600], wednesday - 7 * 40), kept);
  expect(accepted(merge(reserves, kept, longer, today)).points).toEqual(longer);
  expect(merge(reserves, kept, overlay(weeks([-8], wednesday - 7 * 40), kept), today).ok).toBe(false);
});

test('where hardly any day is shared, figures from before our history begins are left alone', () => {
  const kept = steady(5);
  const longer = overlay(weeks([8, 90, 600], wednesday - 7 * 40), kept);
  expect(accepted(merge(reserves, kept, longer, today)).points).toEqual(kept);
});

test('a hole is filled by what fits between its edges, and by nothing else', () => {
  const kept = overlay(steady(10, wednesday - 70), steady(5));
  const hole = wednesday - 49;
  const fill = (billions: number) => merge(reserves, kept, overlay(kept, pointsOf([[hole, billions * 1e9]])), today);
  expect(on(accepted(fill(2905)).points, hole)!.value).toBe(2905e9);
  expect(fill(2905e3).ok).toBe(false);
});

test('the first figures of a series nobody has are taken when they are plausible in themselves', () => {
  expect(merge(reserves, noPoints, steady(5), today).ok).toBe(true);
  expect(
    merge(
      reserves,
      noPoints,
      mapped(steady(5), (value) => value * 1e4),
      today,
    ).ok,
  ).toBe(false);
  expect(merge(reserves, noPoints, noPoints, today).ok).toBe(false);
});

describe('whatever a publisher sends', () => {
  const id = fc.constantFrom(...seriesIds);
  const history = (values: fc.Arbitrary<number>) =>
    fc
      .uniqueArray(fc.tuple(fc.integer({ min: wednesday - 400, max: wednesday + 30 }), values), {
        selector: ([at]) => at,
        maxLength: 60,
      })
      .map((rows) => pointsOf(rows));
  const any = history(
    fc.oneof(fc.double({ noNaN: true, min: -1e16, max: 1e16 }), fc.integer({ min: 0, max: 4e12 }), fc.constant(0)),
  );

  test('no kept day is ever lost, and no stored day is in the future', () => {
    fc.assert(
      fc.property(id, any, any, (one, kept, offered) => {
        const past = pointsOf([...each(kept)].filter((p) => p.day <= today).map((p) => [p.day, p.value] as const));
        const verdict = merge(series(one), past, offered, today);
        const after = verdict.ok ? verdict.points : past;
        expect([...each(past)].filter(({ day: at }) => !on(after, at)).map(({ day: at }) => iso(at))).toEqual([]);
        expect(latest(after)?.day ?? 0).toBeLessThanOrEqual(today);
        expect(size(after)).toBeGreaterThanOrEqual(size(past));
      }),
      { numRuns: 2000 },
    );
  });

  test('every stored value is one that was kept or one that was sent, and each difference is accounted for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2500, max: 3500 }), { minLength: 2, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(45), fc.integer({ min: 2500, max: 3500 })), { maxLength: 12 }),
        (billions, changes) => {
          const kept = weeks(billions, wednesday - 35);
          const sent = overlay(kept, pointsOf(new Map(changes.map(([i, v]) => [wednesday - 7 * i, v * 1e9]))));
          const verdict = merge(reserves, kept, sent, today);
          if (!verdict.ok) return;
          const { points, added, revised } = verdict;
          const stored = [...each(points)].map(({ day: at, value }) => ({ at, value, old: on(kept, at)?.value }));
          expect(stored.filter(({ at, value, old }) => ![old, on(sent, at)?.value].includes(value))).toEqual([]);
          const days = new Set(stored.map(({ at }) => at));
          const isNew = stored.filter(({ old }) => old === undefined).map(({ at }) => at);
          expect(added.map((p) => p.day).filter((at) => days.has(at))).toEqual(isNew);
          const changed = stored.filter(({ value, old }) => old !== undefined && old !== value);
          expect(revised.filter((r) => days.has(r.day))).toEqual(
            changed.map(({ at, value, old }) => ({ day: at, old, new: value })),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('merging the same body again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2500, max: 3500 }), { minLength: 2, maxLength: 40 }), (billions) => {
        const kept = steady(12, wednesday - 7);
        const offered = overlay(weeks(billions), pointsOf([[wednesday - 7, 2905e9]]));
        const once = merge(reserves, kept, offered, today);
        if (!once.ok) return;
        const twice = accepted(merge(reserves, once.points, offered, today));
        expect([twice.points, twice.added, twice.revised]).toEqual([once.points, [], []]);
      }),
    );
  });

  test('a body in a unit a thousand times off never changes a figure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1000, max: 4000 }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(1000, 1 / 1000, 1e6, 1e-6),
        fc.integer({ min: 0, max: 3 }),
        (billions, factor, ahead) => {
          const kept = weeks(billions, wednesday - 7 * ahead);
          const offered = mapped(weeks([...billions, ...Array(ahead).fill(2900)]), (value) => value * factor);
          expect(merge(reserves, kept, offered, today).ok).toBe(false);
        },
      ),
    );
  });
});
