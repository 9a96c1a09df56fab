import { expect, test } from 'vitest';
import { read, said } from './reader.ts';

test.each([
  ['SRF usage on tax day in april 2025', '/history series:SRF_ACCEPTED find:on from:2025-04-15'],
  ['SRF take up tax day april 2026', '/history series:SRF_ACCEPTED find:on from:2026-04-15'],
  ['6月15報稅日TGA餘額', '/history series:WDTGAL find:on from:2026-06-15'],
  ['六月十五報稅日那天TGA有多少', '/history series:WDTGAL find:on from:2026-06-15'],
  ['大前天TGA', '/history series:WDTGAL find:on from:2026-10-05'],
  ['大前天EFFR是多少', '/history series:EFFR find:on from:2026-10-05'],
])('a day is named by what it is: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['fed funds effective on 29 and 30 september pls', '/compare first:2026-09-29 second:2026-09-30 series:EFFR'],
  ['IORB 9月16日和17日分别是多少', '/compare first:2026-09-16 second:2026-09-17 series:IORB'],
  ['reserves the week before svb went down vs the week after', '/compare first:2023-03-09 second:2023-03-17'],
  ['tga two weeks before svb failed and two weeks after', '/compare first:2023-02-24 second:2023-03-24 series:WDTGAL'],
  ['升息前一周到升息后一周，SOFR变化', '/history series:SOFR find:change from:2026-09-16 to:2026-09-23'],
])('of two times named together each is read: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['tga from april 2024 til year end', '/chart series:WDTGAL from:2024-04-01 to:2024-12-31'],
  ['tga from the june 2023 debt ceiling deal til year end', '/chart series:WDTGAL from:2023-06-03 to:2023-12-31'],
  ['TGA从2024年4月到年末变化', '/history series:WDTGAL find:change from:2024-04-01 to:2024-12-31'],
])('a year that is begun ends with its own end: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['九月升息生效那天 IORB 變成多少', '/history series:IORB find:on from:2026-09-17'],
  ['9月加息生效日SOFR多少', '/history series:SOFR find:on from:2026-09-17'],
  ['IORB on the day the september hike took effect', '/history series:IORB find:on from:2026-09-17'],
  ['12月降息生效那天EFFR', '/history series:EFFR find:on from:2025-12-11'],
])('a step takes effect the day after it was decided: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['QT开始到结束RRP少了多少', '/history series:RRPONTSYD find:change from:2022-06-01 to:2025-12-01'],
  ['縮表從開始到收尾，總資產少了多少', '/history series:WALCL find:change from:2022-06-01 to:2025-12-01'],
  ['从缩表开始到结束准备金总共少掉多少', '/history series:WRBWFRBL find:change from:2022-06-01 to:2025-12-01'],
  ['assets gained during QE2', '/history series:WALCL find:change from:2010-11-03 to:2011-07-01'],
  ['QE3 那段時間總資產長大多少', '/history series:WALCL find:change from:2012-09-13 to:2014-10-29'],
  [
    'reserves between the end of qt decision and the actual end',
    '/chart series:WRBWFRBL from:2025-10-29 to:2025-12-01',
  ],
  [
    '12月中開始買國庫券之後，到四月中總共多了多少',
    '/history series:SOMA_BILLS find:change from:2025-12-15 to:2026-04-15',
  ],
  ['一月中到三月中准备金变化', '/history series:WRBWFRBL find:change from:2026-01-15 to:2026-03-15'],
  ['mortgage rate summer of 24', '/chart series:MORTGAGE30US from:2024-06-01 to:2024-08-31'],
  ['美國銀行體系存款 2024初到2025底 增減', '/history series:DPSACBW027SBOG find:change from:2024-01-01 to:2025-12-31'],
])('a stretch has both of its ends: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['春节（2月17日）后第一个周三准备金', '/history series:WRBWFRBL find:on from:2026-02-18'],
  ['今年除夕（2月16号）前一个周三，银行准备金多少', '/history series:WRBWFRBL find:on from:2026-02-11'],
  ['圣诞前的周三TGA', '/history series:WDTGAL find:on from:2025-12-24'],
])('a weekday is reckoned from a day: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['iorb high 2023', '/history series:IORB find:highest from:2023-01-01 to:2023-12-31'],
  ['sofr low last year', '/history series:SOFR find:lowest from:2025-01-01 to:2025-12-31'],
  ['tga q1 2026 high', '/history series:WDTGAL find:highest from:2026-01-01 to:2026-03-31'],
  ['EFFR比IORB最多低多少，2025年', '/history series:EFFR-IORB find:lowest from:2025-01-01 to:2025-12-31'],
  ['去年10月SOFR比IORB最多高出多少个基点', '/history series:SOFR-IORB find:highest from:2025-10-01 to:2025-10-31'],
  ['when was the on rrp over 1 trillion', '/history series:RRPONTSYD find:last side:above level:1tn'],
])('what is found is heard at the end too: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['10年期和3个月期美债利差', '/history series:DGS10-DGS3MO find:latest'],
  ['3m10y spread', '/history series:DGS10-DGS3MO find:latest'],
  ['3-month less 10-year yield', '/history series:DGS3MO-DGS10 find:latest'],
  ['山姆大叔的口袋里还有多少钱', '/history series:WDTGAL find:latest'],
  ['美国央行表有多大', '/history series:WALCL find:latest'],
  ['fed funds ceiling in aug 2023', '/history series:DFEDTARU find:average from:2023-08-01 to:2023-08-31'],
  ['wresbal vs wrbwfrbl last 3m', '/compare first:WRBWFRBL second:WRESBAL from:2026-07-08'],
])('a figure is meant by another name: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['average EFFR for july, for my loan contract', '/history series:EFFR find:average from:2026-07-01 to:2026-07-31'],
  ['8月EFFR均值，写作业用', '/history series:EFFR find:average from:2026-08-01 to:2026-08-31'],
  ['9月SOFR月均值是多少，算贷款利息要用', '/history series:SOFR find:average from:2026-09-01 to:2026-09-30'],
])('what it is wanted for is not asked about: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  // A tax day takes its year, and gives it to what stands beside it.
  ['reserves change between tax day 2025 and the end of May', '2025-04-15', '2025-05-31'],
  ['TGA change between tax day 2024 and June 30', '2024-04-15', '2024-06-30'],
  ['total assets change from tax day 2025 to end of june', '2025-04-15', '2025-06-30'],
])('tax day by its year alone is the one in April: %s', (question, from, to) => {
  expect(said(read(question))).toContain(`from:${from} to:${to}`);
});

test.each([
  ['9月加息之前SOFR是多少', 'SOFR', '2026-09-15'],
  ['12月降息前EFFR多少', 'EFFR', '2025-12-09'],
  ['9月會議之前準備金', 'WRBWFRBL', '2026-09-15'],
  ['sofr before the September hike', 'SOFR', '2026-09-15'],
  ['tga before the december cut', 'WDTGAL', '2025-12-09'],
])('before what was decided in a month is the day before it, and not that month: %s', (question, code, at) => {
  expect(said(read(question))).toBe(`/history series:${code} find:on from:${at}`);
});

test.each([
  ['average SOFR after the September hike', '/history series:SOFR find:average from:2026-09-17'],
  ['加息后SOFR平均多少', '/history series:SOFR find:average from:2026-09-17'],
  ['sofr average since the last cut', '/history series:SOFR find:average from:2025-12-11'],
  ['highest effr since the september hike', '/history series:EFFR find:highest from:2026-09-17'],
  // A meeting is of its day, and a change begins with what stood before.
  ['SOFR average since the september meeting', '/history series:SOFR find:average from:2026-09-16'],
])('what has been since a step of rates begins the day it took effect: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['2026-10-08', 'what is on the calendar next week', '8'],
  ['2026-10-05', "next week's calendar", '11'],
  ['2026-10-11', 'what is on the calendar next week', '5'],
  ['2026-10-08', '下周有什么大事会影响准备金', '8'],
])('next week reaches to its Friday, asked on %s: %s', (today, question, days) => {
  expect(said(read(question, today))).toMatch(new RegExp(`^/calendar .*days:${days}$`));
});

test('a week from today is seven days', () => {
  expect(said(read('what is on the calendar for the next 7 days'))).toContain('days:7');
});

test('a calendar of next week is no Sunday', () => {
  for (const question of ['下周日历', '下周日程']) expect(said(read(question))).toBe('/calendar days:8');
  expect(read('上周日SOFR').slots.time.at).toBe(read('sofr on 2026-10-04').slots.time.at);
});
