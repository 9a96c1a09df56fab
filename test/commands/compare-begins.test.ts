import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog, type SeriesId, series } from '../../src/series/catalog.ts';
import { longerMeasure } from '../../src/series/longer-measure.ts';
import { day, iso } from '../../src/values/day.ts';
import { locales } from '../../src/values/locale.ts';
import { first, latest } from '../../src/values/points.ts';
import { formatIn } from '../../src/words/format.ts';
import { ask, bugs, snapshot } from '../world.ts';

const compare = (args: Readonly<Record<string, string>>, locale = 'en') => ask({ command: 'compare', args, locale });
const ids = Object.keys(catalog) as SeriesId[];
const isDaily = (id: SeriesId) => series(id).frequency === 'daily' && longerMeasure(id) === undefined;

test('two changes that begin on different days are told with both days, and why', async () => {
  const { lead, notes } = await compare({ first: 'SOFR', second: 'TGCR', from: '2018-01-01' });
  expect(lead).toMatch(/ Since Apr 3, 2018 SOFR rose 183 bp; since Apr 2, 2018 TGCR rose 187 bp\.$/);
  expect(notes![0]).toBe(
    'The two changes begin on different days: SOFR on Apr 3, 2018, its first figure held; TGCR on Apr 2, 2018, its first figure held.',
  );
  const chinese = await compare({ first: 'IORB', second: 'SOFR', from: '2020-01-01' }, 'zh-CN');
  expect(chinese.notes![0]).toContain('IORB自2021年7月29日（现有数据的第一天）起，SOFR自2019年12月31日起');
  const alike = await compare({ first: 'WRBWFRBL', second: 'WDTGAL', from: '2025-12-01' });
  expect(alike.notes!.join()).not.toContain('different days');
});

test('of any two series, in any language, the changes begin on one day or are said not to', async () => {
  const from = fc.integer({ min: day('2017-01-01'), max: day('2026-06-01') });
  const pair = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(pair, from, fc.constantFrom(...locales), async ([one, two], begin, locale) => {
      const answer = await compare({ first: series(one!).code, second: series(two!).code, from: iso(begin) }, locale);
      if (answer.mood === 'trouble') return;
      const since = answer.figures!.slice(0, 2).map(({ changes }) => changes?.[0]?.label ?? '');
      const isSaid = answer.notes!.some((note) => /begin on different days|变动的起点不同|變動的起點不同/.test(note));
      if (since.every(Boolean)) expect(isSaid, answer.lead).toBe(since[0] !== since[1]);
    }),
    { numRuns: 60 },
  );
  expect(bugs).toEqual([]);
});

test('of two stretches that which has no figures is named, with the days held and what the other one was', async () => {
  const early = { first: '2010', second: '2024', series: 'SOFR', find: 'average' };
  expect((await compare(early)).lead).toBe(
    'There are no figures for the secured overnight financing rate in 2010: they run from Apr 3, 2018 to Oct 7, 2026. In 2024 the average was 5.15%.',
  );
  expect((await compare(early, 'zh-CN')).lead).toBe(
    '2010年没有有担保隔夜融资利率的数据：现有数据自2018年4月3日至2026年10月7日。2024年均值为5.15%。',
  );
  const highest = { first: '2024', second: '2010', series: 'IORB', find: 'highest' };
  expect((await compare(highest)).lead).toMatch(/ in 2010: .* In 2024 the highest was 5\.40% \(Sep 18, 2024\)\.$/);
  const neither = await compare({ ...highest, first: '2012' }, 'zh-TW');
  expect(neither.lead).toMatch(/^2012年與2010年都沒有/);
});

test('a stretch that figures are held of in part is told with the days they are of', async () => {
  const late = await compare({ first: '2018', second: '2019', series: 'SOFR', find: 'average' });
  expect(late.lead).toContain('averaged 1.98% in 2018 (from Apr 3) and 2.20% in 2019');
  expect(late.notes![0]).toContain('from Apr 3, 2018 to Dec 31, 2018 only');
  const ended = await compare({ first: '2025', second: '2026', series: 'BTFP' }, 'zh-CN');
  expect(ended.lead).toContain('2026年至今（至5月6日）');
});

test('of any year and any daily series, a stretch is told whole only where its figures are', async () => {
  const years = fc.integer({ min: 2003, max: 2025 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ids.filter(isDaily)), years, async (id, year) => {
      const answer = await compare({ first: String(year), second: '2026', series: series(id).code });
      const held = snapshot[id];
      const [begin, end] = [first(held)!.day, latest(held)!.day];
      const isWhole = begin <= day(`${year}-01-06`) && end >= day(`${year}-12-26`);
      const isNone = begin > day(`${year}-12-31`) || end < day(`${year}-01-01`);
      if (isNone && end >= day('2026-01-01')) expect(answer.lead).toContain(`in ${year}: they run from`);
      if (!isWhole && !isNone && answer.mood !== 'trouble' && begin > day(`${year}-01-06`))
        expect(answer.notes!.join()).toContain(formatIn('en').day(iso(begin)));
    }),
    { numRuns: 60, examples: [['onRrp', 2003]] },
  );
});
