import { expect, test } from 'vitest';
import { checkFigures } from '../../src/asking/check-figures.ts';
import type { SeriesId } from '../../src/series/catalog.ts';
import { type Day, day, iso } from '../../src/values/day.ts';
import { asOf, between, each, type Point } from '../../src/values/points.ts';
import { facts, snapshot } from '../world.ts';

const TODAY = day('2026-10-08');

/** A series, and what it is called in a sentence. */
const NAMED: readonly (readonly [SeriesId, en: string, han: string])[] = [
  ['reservesWednesday', 'reserves', '准备金'],
  ['tgaWednesday', 'the TGA', '財政部帳戶'],
  ['totalAssets', "the Fed's total assets", '美联储总资产'],
  ['onRrp', 'ON RRP', '隔夜逆回购'],
];

const dollars = (value: number) =>
  Math.abs(value) >= 1e12
    ? `$${(Math.abs(value) / 1e12).toFixed(2)} trillion`
    : `$${(Math.abs(value) / 1e9).toFixed(1)} billion`;
const yi = (value: number) => `${Math.round(Math.abs(value) / 1e8)}亿美元`;
const english = (at: Day) =>
  new Date(`${iso(at)}T00:00Z`).toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'long' });
const han = (at: Day) => iso(at).replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

/** Sentences on a figure, the one a week and the one four weeks before it, with changes as many times as large as they were. */
const sentencesOn = (
  en: string,
  zh: string,
  on: Point,
  week: Point,
  month: Point,
  times: number,
): readonly string[] => {
  const [byWeek, byMonth] = [on.value - week.value, on.value - month.value];
  const went = (by: number) => (by < 0 ? 'fell' : 'rose');
  const han_ = (by: number) => (by < 0 ? '减少' : '增加');
  return [
    `${en} ${went(byWeek)} by ${dollars(byWeek * times)} in the week to ${english(on.day)}.`,
    `${en} ${went(byMonth)} by ${dollars(byMonth * times)} between ${english(month.day)} and ${english(on.day)}.`,
    `In the week to ${english(on.day)}, ${en} ${went(byWeek)} ${dollars(byWeek * times)} to ${dollars(on.value)}.`,
    `截至${han(on.day)}的一周，${zh}${han_(byWeek)}了${yi(byWeek * times)}，至${yi(on.value)}。`,
    `${han(month.day)}至${han(on.day)}，${zh}${han_(byMonth)}了${yi(byMonth * times)}。`,
  ];
};

const wrongIn = (text: string) =>
  checkFigures(text, { today: TODAY, policy: facts.policy, data: snapshot }).some(({ verdict }) => verdict === 'wrong');

const sentences = (times: number) =>
  NAMED.flatMap(([id, en, zh]) => {
    const points = snapshot[id]!;
    const some = [...each(between(points, day('2019-06-01'), TODAY))].filter(
      (_, i) => i % (id === 'onRrp' ? 251 : 51) === 0,
    );
    return some.flatMap((on) => {
      const [week, month] = [asOf(points, on.day - 7)!, asOf(points, on.day - 28)!];
      const moved = Math.min(Math.abs(on.value - week.value), Math.abs(on.value - month.value)) > 5e9;
      return moved ? sentencesOn(en, zh, on, week, month, times) : [];
    });
  });

test('no sentence that is made of the figures is called wrong', () => {
  const all = sentences(1);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(wrongIn)).toEqual([]);
});

test('nearly all are called wrong once a change is told three times as large', () => {
  const all = sentences(3);
  const found = all.filter(wrongIn).length / all.length;
  expect(found).toBeGreaterThan(0.95);
});
