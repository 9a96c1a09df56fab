import { describe, expect, test } from 'vitest';
import { type Day, iso } from '../../src/values/day.ts';
import { each, on } from '../../src/values/points.ts';
import { ask, snapshot } from '../world.ts';

const [level, average] = [snapshot.reservesWednesday!, snapshot.reservesAverage!];
const lead = async (question: string): Promise<string> =>
  (await ask({ command: 'ask', args: { question }, locale: 'en' })).lead;

/** The move of both measures over the week that ends on a day; nothing where one is not held. */
const movesOf = (day: Day): readonly number[] | undefined => {
  const figures = [level, average].map((points) => [on(points, day - 7), on(points, day)] as const);
  return figures.every(([from, to]) => from && to) ? figures.map(([from, to]) => to!.value - from!.value) : undefined;
};
const weeks = [...each(level)].filter(({ day }) => iso(day) >= '2024-01-01' && movesOf(day) !== undefined);

describe('whether reserves fell in a week is told by both measures', () => {
  const parted = weeks.filter(({ day }) => movesOf(day)![0]! > 0 !== movesOf(day)![1]! > 0);
  const agreed = weeks.filter(({ day }) => movesOf(day)![0]! < 0 && movesOf(day)![1]! < 0);

  test('where they part each is told', async () => {
    expect(parted.length).toBeGreaterThan(20);
    for (const { day } of parted.slice(-12))
      expect(await lead(`reserves fell in the week to ${iso(day)}, right?`), iso(day)).toMatch(
        /^By the Wednesday level (?:yes|no), but the week average/,
      );
  });

  test('where both fell they fell', async () => {
    for (const { day } of agreed.slice(-12))
      expect(await lead(`reserves fell in the week to ${iso(day)}, right?`), iso(day)).toMatch(/^Yes/);
  });

  test('of the measure that is named it is told alone', async () => {
    for (const { day } of parted.slice(-4))
      expect(
        await lead(`the Wednesday level of reserves fell in the week to ${iso(day)}, right?`),
        iso(day),
      ).not.toMatch(/but the week average/);
  });
});

test('how far the Treasury’s account moved on a day that is no Wednesday is told by its daily balance', async () => {
  const told = await lead('how much did the TGA jump on sept 15 2026');
  const [before, after] = ['2026-09-14', '2026-09-15'].map(
    (text) => [...each(snapshot.tgaDaily!)].find(({ day }) => iso(day) === text)!.value,
  );
  expect(told).toContain(`${((after! - before!) / 1e9).toFixed(1)} bn`);
});
