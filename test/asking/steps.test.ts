import { expect, test } from 'vitest';
import { correct } from '../../src/asking/spelling.ts';
import { read, said } from './reader.ts';

test.each([
  ['sofr on 2025-10-31', '前一週呢', '/history series:SOFR find:on from:2025-10-24'],
  ['reserves on oct 22 2025', 'and the week before?', '/history series:WRBWFRBL find:on from:2025-10-15'],
  [
    'average rrp in march 2024',
    'and the month after',
    '/history series:RRPONTSYD find:average from:2024-04-01 to:2024-04-30',
  ],
  ['highest sofr in q3 2025', 'previous quarter?', '/history series:SOFR find:highest from:2025-04-01 to:2025-06-30'],
  ['effr on 2024-12-18', '隔天呢', '/history series:EFFR find:on from:2024-12-19'],
])('a step is one from the time of the question before: %s, %s', (before, after, line) => {
  expect(said(read(after, undefined, [before]))).toBe(line);
});

test('last week is one from today, whatever was asked before', () => {
  expect(said(read('and last week?', undefined, ['sofr on 2025-10-31']))).toContain('2026-09');
});

test.each([
  'why did reserves drop in october 2023',
  'why did reserves fall in december 2025?',
  '2024年9月準備金為什麼下降',
])('why reserves moved in a month is told by what moved them: %s', (question) => {
  expect(said(read(question))).toMatch(/^\/drivers from:\d{4}-\d\d-01 to:\S+ moved:down$/);
});

test.each([
  'financial',
  'reserving',
  'purchaser',
  'treasurer',
  'depositors',
])('a word of the same stem with an ending of its own is no slip: %s', (word) => expect(correct(word)).toBe(word));

test.each([
  'parking',
  'trade',
  'retirement',
  'backs',
  'pausing',
  'plunging',
])('an ordinary word near one of ours is no slip: %s', (word) => expect(correct(word)).toBe(word));

test.each([
  ['resrves', 'reserves'],
  ['depostis', 'deposits'],
  ['finacing', 'financing'],
  ['septmber', 'september'],
])('a slip is still put right: %s', (slip, word) => expect(correct(slip)).toBe(word));

test.each([
  ['tga this week', '/chart series:WDTGAL from:2026-09-23'],
  ['how much did the TGA change this week', '/history series:WDTGAL find:change from:2026-09-23'],
  ['本週總資產變動', '/history series:WALCL find:change from:2026-09-23'],
])('this week of weekly figures is the latest there are: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['does the fed own bills or bonds', '/chart series:SOMA_BILLS,SOMA_NOTES_BONDS,WSHOMCB'],
  ['聯準會持有的是國庫券還是長債', '/chart series:SOMA_BILLS,SOMA_NOTES_BONDS,WSHOMCB'],
])('which of two it holds is shown by both: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['how much have reserves lost since RMPs went to zero', '/history series:WRBWFRBL find:change from:2026-08-14'],
  ['what have reserves done since the purchases went to zero', '/history series:WRBWFRBL find:change from:2026-08-14'],
  ['how have reserves changed since the fed cut RMPs to zero', '/history series:WRBWFRBL find:change from:2026-08-14'],
  ['自从RMP停了以来准备金变了多少', '/history series:WRBWFRBL find:change from:2026-08-14'],
  ['RMP停掉以後TGA變了多少', '/history series:WDTGAL find:change from:2026-08-14'],
])('purchases ended where they were set to zero: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['how did 10s and 30s trade around the end-of-QT announcement', '/markets event:2025-10-29'],
  ['10y when the end of qt was announced', '/markets event:2025-10-29'],
  ['reaction of bonds to the qt-ending announcement', '/markets event:2025-10-29'],
  ['宣布停缩表前后美债收益率怎么走的', '/markets event:2025-10-29'],
  ['how did markets react to the qt announcement', '/markets event:2022-05-04'],
])('the end of QT was announced on a day of its own: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['when did the balance sheet bottom and at what size', '/history series:WALCL find:lowest from:2022-04-13'],
  ['缩表后资产负债表什么时候见底的', '/history series:WALCL find:lowest from:2022-04-13'],
  ['when did the rrp trough', '/history series:RRPONTSYD find:lowest from:2022-12-30'],
  ['reserves bottomed in 2025 right?', '/history series:WRBWFRBL find:lowest from:2021-12-08'],
  ['when did reserves bottom in 2025', '/history series:WRBWFRBL find:lowest from:2025-01-01 to:2025-12-31'],
  ['when did sofr bottom', '/history series:SOFR find:lowest'],
  ['lowest balance sheet ever', '/history series:WALCL find:lowest'],
])('what bottomed did so after its peak: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  '1m HIBOR today?',
  '3m euribor now',
  '€STR latest',
  "what's sonia at",
  '香港金管局總結餘多少',
  '聯繫匯率會不會脫鉤',
])('rates of other places are none of ours: %s', (question) => {
  expect(said(read(question))).toBe('subject');
});

test('a rate of another place beside one of ours is answered', () => {
  expect(read('sofr vs sonia').kind).toBe('line');
});

test.each([
  ['where will sofr be next quarter end', 'forecast'],
  ['next month-end', '/calendar view:ahead days:30'],
  ['how many days until year end', '/calendar view:ahead days:84'],
  ['next refunding settlement date', '/calendar view:ahead days:39'],
  ["when's the next coupon settlement", '/calendar view:ahead'],
])('a calendar looks as far ahead as the day that is asked for: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ["where's sofr minus iorb rn", "why's it negative, isnt that backwards"],
  ['is effr above iorb', 'why is it below iorb'],
  ['SOFR 目前有沒有高過 IORB', '為什麼會低於 IORB 啊，不是應該有套利嗎'],
])('why a rate is below IORB is explained after how they stand: %s, %s', (question, further) => {
  expect(said(read(further, undefined, [question]))).toBe('/explain topic:interest-on-reserves');
});
