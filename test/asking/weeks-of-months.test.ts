import { expect, test } from 'vitest';
import { day, iso, weekday } from '../../src/values/day.ts';
import { read, said } from './reader.ts';

const NAMES = 'January February March April May June July August September October November December'.split(' ');
const PLACES = [
  ['first', '第一', 1],
  ['second', '第二', 2],
  ['third', '第三', 3],
  ['last', '最后一', -1],
] as const;

/** The first, second or last Wednesday of a month, counted day by day. */
const wednesdayOf = (year: number, month: number, place: number): string => {
  const first = day(`${year}-${String(month).padStart(2, '0')}-01`);
  const all: string[] = [];
  for (let on = first; iso(on).slice(0, 7) === iso(first).slice(0, 7); on++) if (weekday(on) === 3) all.push(iso(on));
  return all.at(place < 0 ? place : place - 1)!;
};

/** Every kind of question of a weekly figure: how it is asked, and what holds the Wednesday of the week. */
const kinds: readonly (readonly [asked: (en: string, zh: string) => string, held: RegExp])[] = [
  [(en) => `reserves in ${en}`, /from:(\S+)$/],
  [(en) => `how did reserves fare in ${en}`, /week:(\S+)/],
  [(en) => `why did reserves fall in ${en}`, /week:(\S+)/],
  [(en) => `how much did the TGA rise in ${en}`, /to:(\S+)/],
  [(_, zh) => `${zh}总资产是多少`, /from:(\S+)$/],
  [(_, zh) => `${zh}准备金为什么减少`, /week:(\S+)/],
  [(_, zh) => `${zh}TGA变动多少`, /to:(\S+)/],
];

test('a week of a month is told by the one Wednesday it holds, whatever is asked of it', () => {
  for (const [year, month] of [2023, 2025].flatMap((year) => NAMES.map((_, i) => [year, i + 1] as const)))
    for (const [en, zh, place] of PLACES) {
      const times = [`the ${en} week of ${NAMES[month - 1]} ${year}`, `${year}年${month}月${zh}周`] as const;
      for (const [asked, held] of kinds) {
        const question = asked(...times);
        expect(held.exec(said(read(question)))?.[1], question).toBe(wednesdayOf(year, month, place));
      }
    }
});

test.each([
  ["reserves in August's last week", '/history series:WRBWFRBL find:on from:2026-08-26'],
  ['上個月第二週準備金是多少', '/history series:WRBWFRBL find:on from:2026-09-09'],
  ['reserves in the last week of last month', '/history series:WRBWFRBL find:on from:2026-09-30'],
  ['去年最后一周准备金为什么下降', '/drivers week:2025-12-31 moved:down'],
  ['highest SOFR in the first week of September', '/history series:SOFR find:highest from:2026-09-01 to:2026-09-07'],
])('a week by its place is read however its month is named: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});
