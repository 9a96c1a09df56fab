import { expect, test } from 'vitest';
import { setupLine } from '../../src/asking/setup-line.ts';
import { lineText } from '../../src/asking/targets.ts';
import { known, read } from './reader.ts';

const named = (question: string, earlier: readonly string[] = []): string | undefined => {
  const line = setupLine(read(question, undefined, earlier), known.today);
  return line && lineText(line);
};

test.each([
  // How far something moves is no level it comes to.
  // 超 between two rates is over, and 上限 beside one is the range's.
  ['sofr超iorb 10bp喊我', '/alert add series:SOFR-IORB when:above value:10bp'],
  ['SOFR超上限5bp叫我', '/alert add series:SOFR-DFEDTARU when:above value:5bp'],
  ['alert me if reserves fall more than 100bn in a week', '/alert add series:WRBWFRBL when:fall value:100bn within:1w'],
  ['总资产一周扩大超过500亿就通知我', '/alert add series:WALCL when:rise value:50bn within:1w'],
  ['聯準會總資產一週縮減超過300億提醒我', '/alert add series:WALCL when:fall value:30bn within:1w'],
  ['准备金一周之内跌1000亿以上提醒', '/alert add series:WRBWFRBL when:fall value:100bn within:1w'],
  ['TGA一週內增加超過1000億時提醒我', '/alert add series:WDTGAL when:rise value:100bn within:1w'],
  ['alert me when reserves drop below 2.8tn', '/alert add series:WRBWFRBL when:below value:2.8tn'],
  ['TGA涨超9000亿提醒我', '/alert add series:WDTGAL when:above value:900bn'],
  ['give me a heads up once effr climbs more than 5bp above iorb', '/alert add series:EFFR-IORB when:above value:5bp'],
  ['SOFR比IORB高出15个基点就报警', '/alert add series:SOFR-IORB when:above value:15bp'],
  // Since when it is to be the lowest.
  ['總資產創2025年12月以來新低時告訴我', '/alert add series:WALCL when:record-low since:2025-12-01'],
  // Until a day that is still to come.
  ['mute alert 4 until 2 november', '/alert snooze number:4 until:2026-11-02'],
  ['3号提醒静音到11月2日', '/alert snooze number:3 until:2026-11-02'],
  ['shut alert 3 up for 48 hours', '/alert snooze number:3 hours:48'],
  ['show me what alert 1 would say if it fired', '/alert test number:1'],
  ['dry run of alert 2', '/alert test number:2'],
  ['get rid of alert no. 2', '/alert remove number:2'],
  ['alert 3 can go', '/alert remove number:3'],
  ['2號提醒不要了', '/alert remove number:2'],
  ['取消提醒3', '/alert remove number:3'],
  ['1號提醒試跑一次', '/alert test number:1'],
  ['SOFR高于IORB10个基点就提醒我们', '/alert add series:SOFR-IORB when:above value:10bp'],
  ['rates summary in here tue and thu only', '/daily on weekdays:tue-thu'],
  ['can we get that one message that keeps itself updated', '/board on'],
  ['mute alert 2 till monday', '/alert snooze number:2 until:2026-10-12'],
  ['snooze alert 1 until next friday', '/alert snooze number:1 until:2026-10-16'],
  ['3号提醒静音到周五', '/alert snooze number:3 until:2026-10-09'],
  ['3号提醒静音到下周五', '/alert snooze number:3 until:2026-10-16'],
  ['3号提醒静音两天', '/alert snooze number:3 hours:48'],
  ['第三个提醒暂停到月底', '/alert snooze number:3 until:2026-10-31'],
  ['ping us when SRF hits a new record', '/alert add series:SRF_ACCEPTED when:record-high'],
  // What is wanted in a group is shouted, and alarms are raised.
  ['准备金四周内减少1000亿就在群里喊一声', '/alert add series:WRBWFRBL when:fall value:100bn within:4w'],
  ['SOFR一天跳升5個基點以上要叫醒大家', '/alert add series:SOFR when:rise value:5bp within:1d'],
  ['逆回购连涨五天的话报个警', '/alert add series:RRPONTSYD when:streak-up value:5'],
  ['準備金13週累計跌超3000億就提醒', '/alert add series:WRBWFRBL when:fall value:300bn within:13w'],
  ['刪掉二號提醒', '/alert remove number:2'],
  ['四号提醒不要了', '/alert remove number:4'],
  ['别让普通成员往频道里贴图，只许管理员贴', '/settings charts:moderators'],
  ['每週報告請發到這裡，要繁中、圖用淺色', '/weekly on language:zh-TW theme:light'],
  ['週報先讓我自己看看長怎樣', '/weekly preview'],
  ['每日那則先讓我自己看一下長怎樣，不要發出去', '/daily preview'],
  // Past a level and by so much in a week are said alike in Chinese.
  ['準備金一個禮拜掉超過 800 億就通知我', '/alert add series:WRBWFRBL when:fall value:80bn within:1w'],
  ['準備金一週跌逾 1000 億時提醒', '/alert add series:WRBWFRBL when:fall value:100bn within:1w'],
  ['TGA 一週增加超過 500 億通知我', '/alert add series:WDTGAL when:rise value:50bn within:1w'],
  ['SOFR 一天漲超過 10 個基點就叫我', '/alert add series:SOFR when:rise value:10bp within:1d'],
  ['准备金单周下降逾500亿时叫我', '/alert add series:WRBWFRBL when:fall value:50bn within:1w'],
  ['準備金創新低的時候跟我說', '/alert add series:WRBWFRBL when:record-low'],
  ['SOFR超过4.5%的时候跟我说', '/alert add series:SOFR when:above value:4.5%'],
  ['准备金低于2.8万亿告诉我', '/alert add series:WRBWFRBL when:below value:2.8tn'],
  ['等准备金回到3万亿以上再告诉我', '/alert add series:WRBWFRBL when:above value:3tn'],
  ['turn off alert 2', '/alert remove number:2'],
  ['notify when reserves hit the lowest since 2020', '/alert add series:WRBWFRBL when:record-low since:2020-01-01'],
])('an alert is named as it is wanted: %s', (question, line) => {
  expect(named(question)).toBe(line);
});

test('a level with no way said is one a rate rises to', () => {
  expect(named('set an alert at 20bp for that', ['sofr vs iorb spread today'])).toBe(
    '/alert add series:SOFR-IORB when:above value:20bp',
  );
  expect(named('set an alert at 2.7tn for that', ['how high are reserves'])).toBeUndefined();
});

test.each([
  ['can the weekly thing go out at 9am taipei time instead', '/weekly on at:"09:00 Asia/Taipei"'],
  ['move the weekly post to 9am london time', '/weekly on at:"09:00 Europe/London"'],
  ['週報改成台北早上九點再貼', '/weekly on at:"09:00 Asia/Taipei"'],
  ['每週四的準備金週報請用繁體、深色圖發到這', '/weekly on language:zh-TW theme:dark'],
  ['每日一行只要週二週四', '/daily on weekdays:tue-thu'],
  ['每日一行只在有异动的日子发', '/daily on when:moves'],
  ["only post the daily line when there's a big move", '/daily on when:moves'],
  ['馬上貼一次今天的每日一行', '/daily now'],
  ['post the daily line 7am eastern time', '/daily on at:"07:00 America/New_York"'],
  ['preview the weekly post in dark mode', '/weekly preview theme:dark'],
  ['周报别发了', '/weekly off'],
  ['关掉周报', '/weekly off'],
  ['取消周报', '/weekly off'],
  ['turn off the weekly post', '/weekly off'],
  ['关闭每日播报', '/daily off'],
  ['每日播报停掉', '/daily off'],
  ['把每日播报关了吧', '/daily off'],
  ['關閉每日訊息', '/daily off'],
  ['每天那条别发了', '/daily off'],
  ["please don't send the weekly anymore", '/weekly off'],
  ['stop sending the weekly', '/weekly off'],
  ['turn the daily off please', '/daily off'],
  ['把每天早上那条关掉', '/daily off'],
  ['不想再看到周报', '/weekly off'],
  ['先预览周报，别发出去', '/weekly preview'],
  ['is the board still being updated, where is it', '/board show'],
])('a post is named as it is wanted: %s', (question, line) => {
  expect(named(question)).toBe(line);
});

test.each([
  ['answer everyone in their own language', '/settings language:own'],
  ['回答跟着提问者的语言走', '/settings language:own'],
  ["answers should be in each user's own language", '/settings language:own'],
  ['回答语言跟着提问的人走就行，别统一', '/settings language:own'],
  ['only mods should be able to post charts', '/settings charts:moderators'],
  ['圖表只准管理員貼', '/settings charts:moderators'],
  ['make answers visible to everybody again', '/settings answers:public'],
  ['时区换成上海', '/settings time-zone:Asia/Shanghai'],
  ['use berlin time from now on', '/settings time-zone:Europe/Berlin'],
  ['以後圖都用淺色底', '/settings theme:light'],
  ['charts should always be light', '/settings theme:light'],
  ['show charts in dark mode', '/settings theme:dark'],
  ['dark theme please', '/settings theme:dark'],
  ['請用繁體中文回答', '/settings language:zh-TW'],
  ['改用繁體中文', '/settings language:zh-TW'],
  ['改成中文回答', '/settings language:zh-CN'],
  ['switch to traditional chinese', '/settings language:zh-TW'],
  ['answer in english please', '/settings language:en'],
  ['use traditional chinese', '/settings language:zh-TW'],
  ['i want answers in chinese', '/settings language:zh-CN'],
  ['能用繁體回答嗎', '/settings language:zh-TW'],
  ['回答用英文', '/settings language:en'],
  ['charts in dark please', '/settings theme:dark'],
  ['主题换成深色', '/settings theme:dark'],
])('what is wanted for a server is named: %s', (question, line) => {
  expect(named(question)).toBe(line);
});

test.each([
  'is the fed board raising rates',
  '回答一下公开市场操作是什么',
  '画一张深色的准备金图',
  '跟我说说准备金创新低的时候',
  '准备金创新低是什么时候告诉我',
  'turn off notifications',
  '准备金高于3万亿的天数告诉我',
  '准备金超过3万亿了吗告诉我',
])('what only sounds like it sets nothing up: %s', (question) => {
  expect(named(question)).toBeUndefined();
});

test.each([
  [
    'can you post the reserves update in this channel every week',
    'in simplified chinese pls',
    '/weekly on language:zh-CN',
  ],
  [
    'put the daily line in here at 8am hong kong',
    'actually mondays only',
    '/daily on weekdays:mon at:"08:00 Asia/Hong_Kong"',
  ],
  ['put the daily line in here at 8am hong kong', 'make it 9am', '/daily on at:"09:00 Asia/Hong_Kong"'],
  ['put the daily line in here at 8am hong kong', 'tokyo time', '/daily on at:"08:00 Asia/Tokyo"'],
  ['每天早上八点把日报发在这里', '只要周一', '/daily on weekdays:mon at:08:00'],
  ['每週報告請發到這裡', '用淺色圖', '/weekly on theme:light'],
  ['weekly post here in traditional chinese', 'daily instead', '/daily on language:zh-TW'],
  ['post the weekly here', 'stop that', '/weekly off'],
  ['preview the weekly', 'in traditional chinese', '/weekly preview language:zh-TW'],
  ['answers should be private', 'and charts dark', '/settings answers:private theme:dark'],
  ['把时区换成上海', '改成台北吧', '/settings time-zone:Asia/Taipei'],
])('a follow-up changes what was to be set up: %s, %s', (question, further, line) => {
  const reading = setupLine(read(further, undefined, [question]), known.today);
  expect(reading && { command: reading.command, args: reading.args }).toEqual(typed(line));
});

/** A line as it is typed, its options in whatever order. */
const typed = (line: string) => {
  const [, command, options] = /^\/(\w+(?: \w+)?)((?: [\w-]+:(?:"[^"]*"|\S+))*)$/.exec(line)!;
  const args = [...options!.matchAll(/ ([\w-]+):(?:"([^"]*)"|(\S+))/g)].map(([, name, quoted, bare]) => [
    name,
    quoted ?? bare,
  ]);
  return { command, args: Object.fromEntries(args) };
};

test.each([
  ['put the daily line in here', 'how high are reserves', '/reserves'],
  ['put the daily line in here', 'when did qt stop', '/qt'],
  ['每天把日报发在这里', '准备金多少', '/reserves'],
])('what asks for something else sets nothing up: %s, %s', (question, further, line) => {
  const reading = read(further, undefined, [question]);
  expect(setupLine(reading, known.today)).toBeUndefined();
  expect(reading.line && lineText(reading.line)).toBe(line);
});

test.each([
  ['chart reserves', 'dark mode please', '/chart series:WRBWFRBL theme:dark', undefined],
  ['chart reserves', 'make the chart dark', '/chart series:WRBWFRBL theme:dark', undefined],
  ['how high are reserves', 'and in Chinese?', '/reserves', 'zh-CN'],
  ['how high are reserves', '用中文回答', '/reserves', 'zh-CN'],
  ['how high are reserves', 'switch to traditional chinese', '/reserves', 'zh-TW'],
])('after an answer a theme or a language is of that answer: %s, %s', (question, further, line, locale) => {
  const reading = read(further, undefined, [question]);
  expect(setupLine(reading, known.today)).toBeUndefined();
  expect([reading.line && lineText(reading.line), reading.locale]).toEqual([line, locale]);
});

test('alerts turned off after a post was set up are no post', () => {
  expect(named('turn off my alerts', ['post the weekly here'])).toBe('/alert remove');
});

test.each([
  '準備金最近一次單週增加超過 1000 億是什麼時候',
  'when did reserves last rise more than 100bn in a week',
  'did reserves fall more than 50bn last week',
])('how far something moved in a week is asked back about, and no level: %s', (question) => {
  expect(read(question).kind).toBe('askBack');
});

test.each([
  'last week reserves rose over 3.3tn',
  'did reserves fall below 3tn in a week',
])('what no week can move is a level: %s', (question) => {
  expect(read(question).line?.args).toMatchObject({ find: 'last' });
});

test('a number alone is another level of the alert before', () => {
  const named = (question: string, next: string) => setupLine(read(next, undefined, [question]), known.today)?.args;
  expect(named('ping us if sofr goes 10bp over iorb', 'make that five')?.value).toBe('5bp');
  expect(named('准备金跌破2.8万亿提醒我', '改成三')?.value).toBe('3tn');
});
