import { expect, test } from 'vitest';
import { share } from '../../src/measures/share.ts';
import { iso } from '../../src/values/day.ts';
import { noPoints } from '../../src/values/points.ts';
import { dated } from './arbitrary.ts';

const reserves = dated({ '2026-08-19': 25, '2026-08-26': 30, '2026-09-02': 60 });
const assets = dated({ '2026-08-19': 100, '2026-08-26': 150, '2026-09-09': 10 });

test('a share is of the whole in force on the day of the part, and both days are told', () => {
  const found = share(reserves, assets)!;
  expect(found.percent).toBe(40);
  expect([iso(found.part.day), iso(found.whole.day)]).toEqual(['2026-09-02', '2026-08-26']);
});

test('a share of nothing, or before the whole begins, is none', () => {
  expect(share(noPoints, assets)).toBeUndefined();
  expect(share(reserves, noPoints)).toBeUndefined();
  expect(share(reserves, dated({ '2026-09-03': 1 }))).toBeUndefined();
  expect(share(reserves, dated({ '2026-09-01': 0 }))).toBeUndefined();
});
