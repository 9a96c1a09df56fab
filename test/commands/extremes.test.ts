import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundledSeries, type SeriesId, series } from '../../src/series/catalog.ts';
import { longerMeasure } from '../../src/series/longer-measure.ts';
import { day } from '../../src/values/day.ts';
import { between, size } from '../../src/values/points.ts';
import type { Quantity } from '../../src/values/quantity.ts';
import { ask, snapshot } from '../world.ts';

const asking = (question: string, locale = 'en') => ask({ command: 'ask', args: { question }, locale });
const localeOf = (question: string) =>
  /[準貼]/.test(question) ? 'zh-TW' : /\p{Script=Han}/u.test(question) ? 'zh-CN' : 'en';

test.each([
  ['lowest of 2019 vs lowest of 2025 reserves', '$1.39 tn (Sep 18, 2019) in 2019 and $2.83 tn (Oct 29, 2025) in 2025'],
  ['the highest SOFR in 2021 and in 2025', '0.11% (Jan 5, 2021) in 2021 and 4.51% (Sep 15, 2025) in 2025'],
  ['2019年准备金最低和2025年最低比', '2019年最低为1.39万亿美元（2019年9月18日），2025年为2.83万亿美元'],
  ['準備金2021年最高點與2025年最高點相比', '2021年最高為4.27兆美元（2021年12月15日），2025年為3.48兆美元'],
  ['SRF peak usage Q3 2025 vs Q4 2025', '$6 bn (Sep 30, 2025) in Q3 2025 and $74.6 bn (Dec 31, 2025) in Q4 2025'],
])('the extremes of two stretches are told beside each other: %s', async (question, told) => {
  expect((await asking(question, localeOf(question))).lead).toContain(told);
});

test.each([
  [
    'is the TGA above its 2025 low',
    /^Yes\. .* was \$984\.0 bn on Sep 30, 2026, \$707\.0 bn above .* \$277\.0 bn on Jun 11, 2025\.$/,
  ],
  ['are reserves below their 2025 low', /^No\. .*\$53\.8 bn above .*\$2\.83 tn on Oct 29, 2025\.$/],
  ['how far is the TGA below its 2021 peak', /\$654\.3 bn below .*\$1\.64 tn on Jan 20, 2021\.$/],
  ['RRP now vs its 2023 high', /on Oct 8, 2026, \$2\.37 tn below .* on Mar 31, 2023\.$/],
  ['how far below its 2021 peak are reserves', /fell by \$1\.39 tn, from \$4\.27 tn on Dec 15, 2021/],
  ['准备金比2021年高点低多少', /2021年12月15日的4\.27万亿美元.*减少1\.39万亿美元/],
  ['準備金比2025年低點高多少', /比2025年1月1日至2025年12月31日的最低值（2025年10月29日的2\.83兆美元）高538億美元/],
  ['TGA低于2025年的低点吗', /^并非如此。.*2025年6月11日的2,770亿美元）高7,070亿美元/],
  ['SOFR较去年最高低多少', /2025年9月15日的4\.51%）低63个基点/],
  ['is SOFR above this year’s low', /^Yes\. .*38 bp above .*3\.50% on May 20, 2026\.$/],
])('beside an extreme of a year the latest figure is told, by how much it is from it, and its day: %s', async (question, told) => {
  expect((await asking(question, localeOf(question))).lead).toMatch(told);
});

test('from a high to a low of another year no change of a year is told', async () => {
  expect((await asking('how far did reserves fall from the 2021 high to the 2023 low')).mood).toBe('trouble');
});

const moving = bundledSeries.filter((id) => series(id).draw !== 'bars');

test('the distance from an extreme of any series is the latest figure less that one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<SeriesId>(...moving),
      fc.integer({ min: 2005, max: 2025 }),
      fc.constantFrom('highest', 'lowest'),
      async (asked, year, find) => {
        const [from, to] = [`${year}-01-01`, `${year}-12-31`];
        // A year that a measure begins in is told by the one that reaches further back.
        const isWhole = (snapshot[asked].days[0] ?? 0) <= day(from);
        const id = (!isWhole && longerMeasure(asked)) || asked;
        const span = between(snapshot[id], day(from), day(to));
        if (size(span) < 3) return;
        const args = { series: series(asked).code, find, from, to, tell: 'now' };
        const { figures, chart, asOf } = await ask({ command: 'history', args });
        const extreme = (find === 'highest' ? Math.max : Math.min)(...span.values);
        const by = (figures![2]!.value as Quantity).value - extreme;
        expect(figures![0]!.label).toBe('Change');
        expect((figures![0]!.value as Quantity).value).toBeCloseTo(series(id).unit === 'percent' ? by * 100 : by, 5);
        expect((figures![1]!.value as Quantity).value).toBe(extreme);
        // The newest figure is told: it is the day of the answer.
        expect(asOf).toBe(figures![2]!.day);
        // What is told is what is drawn: from that year up to now.
        expect(chart!.kind).toBe('line');
      },
    ),
    { numRuns: 80, examples: [['tgaDaily', 2022, 'highest']] },
  );
});

test.each([
  ['On which day in 2022 was the RRP largest', 'highest on Dec 30, 2022, at $2.55 tn'],
  ['in which week of 2025 was the TGA lowest', 'lowest on Jun 11, 2025, at $277.0 bn'],
  ['2022年逆回购哪一天最大', '2022年12月30日'],
  ['哪一天SRF用量最大', '2025年12月31日'],
  ['準備金2021年哪一週最高', '2021年12月15日'],
])('on which day something was largest is told by its value, and by no step: %s', async (question, told) => {
  expect((await asking(question, localeOf(question))).lead).toContain(told);
});

test.each([
  [
    'did reserves fall below 3tn in 2025',
    /^Yes\. .*3 separate times from Jan 1, 2025 to Dec 31, 2025, first from Jan 1, 2025/,
  ],
  ['fell below 3tn in 2025?', /first from Jan 1, 2025/],
  ['reserves fell below 3 trillion in 2024?', /^No\. .*never below \$3 tn.*lowest was \$3\.10 tn on Oct 2, 2024/],
  ['did SOFR go above 4.5% in 2025', /^Yes\. .*once from Jan 2, 2025 to Dec 31, 2025, on Sep 15, 2025\.$/],
  ['did the TGA fall below 300bn in 2025', /^Yes\. .*once .*, on Jun 11, 2025\.$/],
  ['2025年准备金跌破3万亿了吗', /^是的。.*先后3次.*第一次始于2025年1月1日/],
  ['準備金2025年有沒有跌破3兆', /先後3次.*第一次始於2025年1月1日/],
])('whether it was past a level in a year is told of that year: %s', async (question, told) => {
  expect((await asking(question, localeOf(question))).lead).toMatch(told);
});

test('of a stretch that is over nothing is told as if it lasted', async () => {
  const last = async (from: string, to: string) =>
    (await ask({ command: 'history', args: { series: 'WRBWFRBL', find: 'last', level: '3tn', from, to } })).lead;
  expect(await last('2025-01-01', '2025-12-31')).toContain('last below $3 tn on Dec 31, 2025, after 12 weeks there');
  expect(await last('2025-01-01', '2026-10-08')).not.toContain('Dec 31, 2025');
  const every = { series: 'WRBWFRBL', find: 'all', level: '3tn', from: '2025-10-01', to: '2025-10-31' };
  // It was below already when the stretch began.
  expect((await ask({ command: 'history', args: every })).lead).toContain('first from Oct 1, 2025');
});
