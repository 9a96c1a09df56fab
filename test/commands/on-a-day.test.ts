import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog, type SeriesId, series } from '../../src/series/catalog.ts';
import { day, iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { asOf, first, indexFrom, latest, on, pointAt, size } from '../../src/values/points.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask, bugs, snapshot } from '../world.ts';

const onDay = (code: string, from: string, locale = 'en') =>
  ask({ command: 'history', args: { series: code, find: 'on', from }, locale });
const asked = (question: string, locale = 'en') => ask({ command: 'ask', args: { question }, locale });

const plain = (Object.keys(catalog) as SeriesId[]).filter(
  (id) =>
    size(snapshot[id]) > 0 &&
    series(id).frequency !== 'quarterly' &&
    !['tgaWednesday', 'reservesWednesday'].includes(id),
);

test('a day without a figure is told by the last one before it and the first one after it', async () => {
  const anySeries = fc.constantFrom(...plain);
  const anyDay = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(anySeries, anyDay, fc.constantFrom(...locales), async (id, part, locale) => {
      const held = snapshot[id];
      const [begin, end] = [first(held)!.day, latest(held)!.day];
      const at = Math.floor(begin + part * (end - begin));
      const { lead, figures } = await onDay(series(id).code, iso(at), locale);
      const print = formatIn(locale);
      const [before, after] = [asOf(held, at)!, pointAt(held, indexFrom(held, at))!];
      expect(lead).toContain(print.day(iso(before.day)));
      if (on(held, at)) return;
      expect(lead).toContain(print.day(iso(after.day)));
      expect(figures!.slice(0, 2).map((one) => one.day)).toEqual([iso(before.day), iso(after.day)]);
    }),
    { numRuns: 60 },
  );
  expect(bugs).toEqual([]);
});

test('before a weekend the daily balance is told first, which is later than the Wednesday’s', async () => {
  const { lead } = await onDay('WDTGAL', '2026-06-14');
  expect(lead).toBe(
    'The Treasury General Account (daily close) was $816.0 bn on Jun 12, 2026, the last figure before Jun 14, 2026, which has none of its own. The Treasury General Account (Wednesday level) was $801.1 bn on Jun 10, 2026.',
  );
});

test.each([
  ['reserves right after the september 2025 tax date', '2025-09-17'],
  ['reserves right after svb failed', '2023-03-15'],
  ['rrp the day after year-end 2025', '2026-01-02'],
  ['srf right after year end 2025', '2026-01-02'],
  ['sofr right after new year 2026', '2026-01-02'],
  ['准备金在2025年9月15日缴税日刚过是多少', '2025-09-17'],
  ['tga刚过9月15日是多少', '2026-09-16'],
])('“%s” is the first figure from then on', async (question, from) => {
  const { aside, asOf: told } = await asked(question, /[一-鿿]/.test(question) ? 'zh-CN' : 'en');
  expect(aside).toContain(`find:on from:${from}`);
  expect(told).toBe(from);
});

test.each([
  ['tga right after june 15 tax date', 'en', '$981.1 bn on Jun 16, 2026', '$956.5 bn on Jun 17, 2026'],
  [
    '刚过6月15日的TGA余额',
    'zh-CN',
    '2026年6月16日，财政部一般账户（每日余额）为9,811亿美元',
    '2026年6月17日的9,565亿美元',
  ],
  ['tga the day before the june 15 tax date', 'en', '$816.0 bn on Jun 12, 2026', '$801.1 bn on Jun 10, 2026'],
])('“%s” is told by the daily close, and by the Wednesdays beside it', async (question, locale, ...told) => {
  const { lead } = await asked(question, locale);
  for (const one of told) expect(lead).toContain(one);
});

test('Wednesdays are recomputed from the rows that ship', () => {
  const at = (id: SeriesId, on: string) => asOf(snapshot[id], day(on))!;
  expect(at('tgaDaily', '2026-06-16').value).toBeCloseTo(981.1e9, -8);
  expect(at('tgaWednesday', '2026-06-17')).toEqual({ day: day('2026-06-17'), value: 956_502e6 });
});
