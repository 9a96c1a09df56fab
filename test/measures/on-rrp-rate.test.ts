import { expect, test } from 'vitest';
import { subjectPoints } from '../../src/measures/subject.ts';
import { iso } from '../../src/values/day.ts';
import { each } from '../../src/values/points.ts';
import { facts, snapshot } from '../bundled.ts';

const held = snapshot.onRrpRate!;

test('what ON RRP pays on a day is what was announced for it', () => {
  for (const { day, value } of each(held)) {
    const inForce = facts.administeredRates.findLast(({ from }) => from <= iso(day))!;
    expect(value, iso(day)).toBe(inForce.onRrp);
  }
});

test('it was five points over the bottom of the range until December 18, 2024, and is its bottom since', () => {
  const above = subjectPoints({ of: 'onRrpRate', over: { how: 'less', base: 'targetBottom' } }, snapshot);
  for (const { day, value } of each(above)) expect(value, iso(day)).toBe(iso(day) < '2024-12-19' ? 5 : 0);
});

test('SOFR was below what ON RRP pays on 146 of 249 days of 2022, and last on November 23 of that year', () => {
  const spread = [...each(subjectPoints({ of: 'sofr', over: { how: 'less', base: 'onRrpRate' } }, snapshot))];
  const of2022 = spread.filter(({ day }) => iso(day).startsWith('2022'));
  expect([of2022.filter(({ value }) => value < 0).length, of2022.length]).toEqual([146, 249]);
  expect(iso(spread.findLast(({ value }) => value < 0)!.day)).toBe('2022-11-23');
});
