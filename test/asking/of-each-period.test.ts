import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

test.each([
  // What of each period, by which periods, over which stretch.
  ['reserves every single week in 2024', '/by-period series:WRBWFRBL by:week from:2024-01-01 to:2024-12-31'],
  ['ON RRP quarter by quarter', '/by-period series:RRPONTSYD by:quarter'],
  ['how much did reserves change each year', '/by-period series:WRBWFRBL by:year tell:change'],
  ['monthly averages of EFFR this year', '/by-period series:EFFR by:month tell:average from:2026-01-01'],
  ['monthly average SOFR in 2025', '/by-period series:SOFR by:month tell:average from:2025-01-01 to:2025-12-31'],
  ['year-end TGA for the last five years', '/by-period series:WDTGAL by:year tell:end from:2021-10-08'],
  ['TGA at year-end since 2015', '/by-period series:WDTGAL by:year tell:end from:2015-01-01'],
  ['SOFR averages for the last 5 years', '/by-period series:SOFR by:year tell:average from:2021-10-08'],
  ['highest TGA of each year', '/by-period series:WDTGAL by:year tell:highest'],
  ['reserves as a share of GDP at each year end', '/by-period series:WRESBAL/GDP by:year tell:end'],
  ['SOFR every day last week', '/by-period series:SOFR by:day from:2026-09-28 to:2026-10-04'],
  ['average tga per quarter in 2025', '/by-period series:WDTGAL by:quarter tell:average from:2025-01-01 to:2025-12-31'],
  ['2018年以来每年年底准备金', '/by-period series:WRBWFRBL by:year tell:end from:2018-01-01'],
  ['近五年年末TGA', '/by-period series:WDTGAL by:year tell:end from:2021-10-08'],
  ['今年各月EFFR均值', '/by-period series:EFFR by:month tell:average from:2026-01-01'],
  ['准备金每年变动多少', '/by-period series:WRBWFRBL by:year tell:change'],
  ['每年TGA的最高点', '/by-period series:WDTGAL by:year tell:highest'],
  ['2024年每週的準備金', '/by-period series:WRBWFRBL by:week from:2024-01-01 to:2024-12-31'],
  ['近三年每季末逆回購', '/by-period series:RRPONTSYD by:quarter tell:end from:2023-10-08'],
  ['show me total assets annually since 2015', '/by-period series:WALCL by:year from:2015-01-01'],
  ['yoy change in reserves each year', '/by-period series:WRBWFRBL by:year tell:change'],
  ['reserves on the last Wednesday of each year', '/by-period series:WRBWFRBL by:year tell:end'],
  ['每月最后一个交易日的SOFR，2025年', '/by-period series:SOFR by:month tell:end from:2025-01-01 to:2025-12-31'],
  ['缩表以来每个季度总资产减少多少', '/by-period series:WALCL by:quarter tell:change from:2022-06-01'],
  // Periods that are named one after another, and the newest figures.
  ['compare reserves in 2023, 2024 and 2025', '/by-period series:WRBWFRBL by:year from:2023-01-01 to:2025-12-31'],
  ['2023、2024、2025年準備金均值', '/by-period series:WRBWFRBL by:year tell:average from:2023-01-01 to:2025-12-31'],
  ['2023、2024、2025年末准备金分别多少', '/by-period series:WRBWFRBL by:year tell:end from:2023-01-01 to:2025-12-31'],
  [
    'reserves in 2021, 2022, 2023 - which was highest on average',
    '/by-period series:WRBWFRBL by:year tell:average from:2021-01-01 to:2023-12-31 order:highest',
  ],
  ['last 5 SOFR prints', '/by-period series:SOFR by:day order:time top:5'],
  ['最近五期准备金', '/by-period series:WRBWFRBL by:week order:time top:5'],
  // How many days of each.
  [
    'number of days per month that sofr was above iorb in 2025',
    '/by-period series:SOFR-IORB by:month tell:above level:0bp from:2025-01-01 to:2025-12-31',
  ],
  ['每年SOFR高于IORB多少天', '/by-period series:SOFR-IORB by:year tell:above level:0bp'],
  // Which of them.
  [
    'which month of 2025 had the highest average SOFR',
    '/by-period series:SOFR by:month tell:average from:2025-01-01 to:2025-12-31 order:highest',
  ],
  ['the year with the lowest average EFFR', '/by-period series:EFFR by:year tell:average order:lowest'],
  ['哪一年准备金降得最多', '/by-period series:WRBWFRBL by:year tell:change order:lowest'],
  ['準備金哪一年增加最多', '/by-period series:WRBWFRBL by:year tell:change order:highest'],
  ['哪一季準備金平均最低', '/by-period series:WRBWFRBL by:quarter tell:average order:lowest'],
  ['TGA第三低的一週', '/by-period series:WDTGAL by:week order:lowest place:3'],
  ['哪個季度逆回購增加最多', '/by-period series:RRPONTSYD by:quarter tell:change order:highest'],
  [
    '把2025年各月按SOFR均值排名',
    '/by-period series:SOFR by:month tell:average from:2025-01-01 to:2025-12-31 order:highest',
  ],
  [
    'top 3 months by average TGA in 2025',
    '/by-period series:WDTGAL by:month tell:average from:2025-01-01 to:2025-12-31 order:highest top:3',
  ],
  // One place of all figures, or the first few of them.
  ['three largest TGA values', '/by-period series:WDTGAL by:week order:highest top:3'],
  ['the second highest ON RRP and when', '/by-period series:RRPONTSYD by:day order:highest place:2'],
  ['what was the third lowest TGA since 2023', '/by-period series:WDTGAL by:week from:2023-01-01 order:lowest place:3'],
  ['second biggest weekly drop in reserves', '/by-period series:WRBWFRBL by:week tell:change order:lowest place:2'],
  ['第三大的单周准备金降幅', '/by-period series:WRBWFRBL by:week tell:change order:lowest place:3'],
  ['5 largest daily drops in the TGA', '/by-period series:DTS_TGA_CLOSE by:day tell:change order:lowest top:5'],
  ['SOFR单日涨幅前三', '/by-period series:SOFR by:day tell:change order:highest top:3'],
  ['SOFR前三高的是哪几天', '/by-period series:SOFR by:day order:highest top:3'],
  ['SOFR高于IORB最多的是哪一年', '/by-period series:SOFR-IORB by:year tell:above level:0bp order:highest'],
  ['第二高的隔夜逆回購', '/by-period series:RRPONTSYD by:day order:highest place:2'],
])('figures of each period are read by what is told of each: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  // A day, one stretch, and the day of an extreme.
  ['reserves from 2023 to 2023年底', '/by-period'],
  ['从2019年到2020年底准备金增加了多少', '/by-period'],
  ['average SOFR in September 2025', '/by-period'],
  ['what year did reserves peak', '/by-period'],
  ['in which week of 2025 was the TGA lowest', '/by-period'],
  // A pace, a cap, a picture, a run, a habit, and what is set up.
  ['how fast is the balance sheet shrinking per month', '/by-period'],
  ['how much does the Fed buy each month', '/by-period'],
  ['MBS现在每个月还掉多少', '/by-period'],
  ['plot reserves per quarter in 2025', '/by-period'],
  ['every week since jan 2025 with reserves below 2.9tn', '/by-period'],
  ['does rrp still spike at every quarter end', '/by-period'],
  ['post reserves every week here', '/by-period'],
  ['逆回購三個月平均', '/by-period'],
  ['which bank holds the second most reserves', '/by-period'],
  ['how much have reserves fallen per week on average since QT began', '/by-period'],
  ['每个月美联储买多少国债', '/by-period'],
])('what is of one stretch, of a habit or of none is no list: %s', (question, not) => {
  expect(said(read(question))).not.toContain(not);
});

test.each([
  'average SOFR each September',
  '每年12月的平均SOFR',
  '每年第一周的准备金',
  'reserves every April since 2020',
  'in how many months of 2025 did the TGA rise',
])('one part of each year is told by no line: %s', (question) => {
  expect(read(question).kind).toBe('askBack');
});

const asked = (...questions: readonly string[]) => said(read(questions.at(-1)!, undefined, questions.slice(0, -1)));
const SINCE = 'reserves at each year end since 2018';

test.each([
  [[SINCE, 'and by quarter?'], '/by-period series:WRBWFRBL by:quarter tell:end from:2018-01-01'],
  [[SINCE, 'the averages instead'], '/by-period series:WRBWFRBL by:year tell:average from:2018-01-01'],
  [[SINCE, 'which was the highest?'], '/by-period series:WRBWFRBL by:year tell:end from:2018-01-01 order:highest'],
  [[SINCE, 'and the TGA?'], '/by-period series:WDTGAL by:year tell:end from:2018-01-01'],
  [
    [SINCE, 'and by quarter?', 'just 2025'],
    '/by-period series:WRBWFRBL by:quarter tell:end from:2025-01-01 to:2025-12-31',
  ],
  [['歷年準備金均值', '哪年最高', '第二呢'], '/by-period series:WRBWFRBL by:year tell:average order:highest place:2'],
  [
    ['历年准备金均值', '只看2025年', '按季度呢'],
    '/by-period series:WRBWFRBL by:quarter tell:average from:2025-01-01 to:2025-12-31',
  ],
  // After one figure, those of each period by what it was found by, and the next places of an extreme.
  [
    ['average SOFR in 2025', 'and each quarter?'],
    '/by-period series:SOFR by:quarter tell:average from:2025-01-01 to:2025-12-31',
  ],
  [
    ['how many days was SOFR above IORB in 2025', '按月'],
    '/by-period series:SOFR-IORB by:month tell:above level:0bp from:2025-01-01 to:2025-12-31',
  ],
  [['TGA 2025年平均', '各季度呢'], '/by-period series:WDTGAL by:quarter tell:average from:2025-01-01 to:2025-12-31'],
  [['三季度准备金增减多少？', '按季度平均算呢'], '/history series:WRBWFRBL find:average from:2026-07-01 to:2026-09-30'],
  [
    ['how much did reserves fall in 2025', '按季度平均'],
    '/by-period series:WRBWFRBL by:quarter tell:average from:2025-01-01 to:2025-12-31',
  ],
  [['how big was the balance sheet at the top', 'what month was that'], '/history series:WALCL find:highest'],
  [['SOFR最高是哪天', '第二呢', '前三呢'], '/by-period series:SOFR by:day order:highest top:3'],
  [['how much are reserves', 'and at each year end?'], '/by-period series:WRBWFRBL by:year tell:end'],
  // One of the periods is no list.
  [
    ['which year did reserves fall the most', 'how much in 2022?'],
    '/history series:WRBWFRBL find:change from:2022-01-01 to:2022-12-31',
  ],
  [['歷年年末準備金', '2023年呢'], '/history series:WRBWFRBL find:on from:2023-12-31'],
  [
    ["each year's average SOFR", 'just 2025', 'and 2024?'],
    '/history series:SOFR find:average from:2024-01-01 to:2024-12-31',
  ],
  [[SINCE, 'how about the week average?'], '/by-period series:WRESBAL by:year tell:end from:2018-01-01'],
  [
    ['second largest ON RRP ever', 'top five', 'the lowest three'],
    '/by-period series:RRPONTSYD by:day order:lowest top:3',
  ],
  [['second largest ON RRP ever', 'top five'], '/by-period series:RRPONTSYD by:day order:highest top:5'],
  [
    ['which year did reserves fall the most', 'and rise the most?'],
    '/by-period series:WRBWFRBL by:year tell:change order:highest',
  ],
])('a question after figures of periods asks one thing of them anew: %j', (questions, line) => {
  expect(asked(...questions)).toBe(line);
});

test('another kind of question after them is its own', () => {
  expect(asked(SINCE, 'what was SOFR on 2025-10-31')).toBe('/history series:SOFR find:on from:2025-10-31');
  expect(asked(SINCE, 'why did they fall in 2022')).not.toContain('/by-period');
});
