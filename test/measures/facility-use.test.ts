import { expect, test } from 'vitest';
import { facilityUse, meanUse, USE_FLOOR } from '../../src/measures/facility-use.ts';
import { day } from '../../src/values/day.ts';
import { noPoints } from '../../src/values/points.ts';
import { dated } from './arbitrary.ts';

const monthEnd = (when: number) => when === day('2026-03-31');
const bn = 1_000_000_000;

test('days of use are operation days above the floor', () => {
  const points = dated({
    '2026-03-02': USE_FLOOR,
    '2026-03-03': USE_FLOOR + 1,
    '2026-03-04': 3_000_000,
    '2026-03-05': bn,
  });
  const found = facilityUse(points, () => false)!;
  expect(found.above).toHaveLength(2);
  expect(found.days).toBe(4);
});

test('only the latest operation days are looked at', () => {
  const points = dated({ '2026-03-02': bn, '2026-03-03': 0, '2026-03-04': 0 });
  expect(facilityUse(points, () => false, 2)!.above).toHaveLength(0);
  expect(facilityUse(points, () => false, 3)!.above).toHaveLength(1);
});

test('a tagged day neither counts towards persistence nor breaks it', () => {
  const points = dated({ '2026-03-30': bn, '2026-03-31': 9 * bn, '2026-04-01': bn, '2026-04-02': 0 });
  const found = facilityUse(points, monthEnd)!;
  expect(found.persistence).toBe(2);
  expect(found.above).toHaveLength(3);
  expect(found.untagged).toHaveLength(2);
});

test('use on a turn alone is not persistent', () => {
  expect(facilityUse(dated({ '2026-03-30': 0, '2026-03-31': 9 * bn, '2026-04-01': 0 }), monthEnd)!.persistence).toBe(0);
});

test('a quiet day ends a run, and so does a hole', () => {
  const none = () => false;
  expect(facilityUse(dated({ '2026-03-02': bn, '2026-03-03': 0, '2026-03-04': bn }), none)!.persistence).toBe(1);
  expect(facilityUse(dated({ '2026-03-02': bn, '2026-03-10': bn }), none)!.persistence).toBe(1);
  expect(facilityUse(dated({ '2026-03-06': bn, '2026-03-09': bn }), none)!.persistence).toBe(2);
});

test('a mean is over operation days, and needs all of them', () => {
  const points = dated({ '2026-03-02': 3, '2026-03-03': 4, '2026-03-06': 8 });
  expect(meanUse(points, 3)).toBe(5);
  expect(meanUse(points, 2)).toBe(6);
  expect(meanUse(points, 4)).toBeUndefined();
  expect(facilityUse(noPoints, () => false)).toBeUndefined();
});

test('a run of use has a last day, and figures that are missing are told', () => {
  const found = facilityUse(
    dated({ '2026-03-02': bn, '2026-03-03': bn, '2026-03-04': 0, '2026-03-16': bn, '2026-03-17': 0 }),
    () => false,
  )!;
  expect(found).toMatchObject({
    persistence: 2,
    until: day('2026-03-03'),
    hole: { after: day('2026-03-04'), before: day('2026-03-16') },
  });
  const quiet = facilityUse(dated({ '2026-03-06': 0, '2026-03-09': 0 }), () => false)!;
  expect(quiet).not.toHaveProperty('until');
  expect(quiet, 'a weekend is no hole').not.toHaveProperty('hole');
});
