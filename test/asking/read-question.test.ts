import { expect, test } from 'vitest';
import { lineText } from '../../src/asking/targets.ts';
import { read, said } from './reader.ts';

test.each([
  // A name and a time need no verb.
  ['last 3 months of 2023 SOFR', '/chart series:SOFR from:2023-10-01 to:2023-12-31'],
  ['SOFR in the first two weeks of 2020', '/chart series:SOFR from:2020-01-01 to:2020-01-14'],
  ['reserves/gdp ratio back in sept 2019', '/history series:WRESBAL/GDP find:average from:2019-09-01 to:2019-09-30'],
  ['担保隔夜融资利率', '/history series:SOFR find:latest'],
  ['去年12月中旬那周准备金余额', '/history series:WRBWFRBL find:on from:2025-12-17'],
  ['2022年4月13号缩表前美联储总资产', '/history series:WALCL find:on from:2022-04-13'],
  // What stands beside a name says which series it is.
  ['外國央行在聯準會的逆回購池有多少', '/history series:WLRRAFOIAL find:latest'],
  ['美債十年期殖利率現在多少', '/history series:DGS10 find:latest'],
  ['where is the 99th percentile of sofr', '/history series:SOFR99 find:latest'],
  ['SOFR的75分位是多少', '/history series:SOFR75 find:latest'],
  ['10s minus 3m spread', '/history series:DGS10-DGS3MO find:latest'],
  ['what are banks getting paid on reserves at the moment, the iorb', '/history series:IORB find:latest'],
  // A level that is reached, or drawn.
  ['when did rrp first break two trillion', '/history series:RRPONTSYD find:first side:above level:2tn'],
  ['when did reserves first hit 3tn', '/history series:WRBWFRBL find:first side:above level:3tn'],
  ['准备金跌破3万亿元画图', '/chart series:WRBWFRBL level:3tn'],
  ['画准备金近三年，标一条3万亿的线', '/chart series:WRBWFRBL from:2023-10-08 level:3tn'],
  // What is a record is held against all that is known.
  ['is tga a record?', '/history series:WDTGAL find:highest'],
  ['准备金是不是历史最低', '/history series:WRBWFRBL find:lowest'],
  ['peak of btfp loans', '/history series:H41RESPPALDKNWW find:highest'],
  // What rates are from each other, in any words.
  ['is the 3 month bill yielding more than the fed pays on reserves', '/history series:DGS3MO-IORB find:latest'],
  ['三個月國庫券殖利率有比準備金利率高嗎', '/history series:DGS3MO-IORB find:latest'],
  // The high after the pandemic is the peak on record.
  ['準備金從疫情後高點掉了幾兆', '/history series:WRBWFRBL find:change from:2021-12-08'],
  ['how far have reserves fallen from their post-covid high', '/history series:WRBWFRBL find:change from:2021-12-08'],
  // Feasts of the moon's calendar, days off, and the days round a turn.
  ['今年春节那天SRF用了多少', '/history series:SRF_ACCEPTED find:on from:2026-02-17'],
  ['中秋節那天SOFR多少', '/history series:SOFR find:on from:2026-09-25'],
  ['去年端午节那天逆回购多少', '/history series:RRPONTSYD find:on from:2025-05-31'],
  ['国庆这几天SOFR平均多少', '/history series:SOFR find:average from:2026-10-01 to:2026-10-07'],
  ['跨季那幾天SOFR最貴衝到幾趴', '/history series:SOFR find:highest from:2026-09-26 to:2026-10-02'],
  ['第三季季底附賣回衝到多少', '/history series:RRPONTSYD find:on from:2026-09-30'],
  ['明天最後一個交易日了，附賣回多少', '/rrp'],
  // What is only joined has its base behind it, and each of two banks' sizes its own name.
  ['IORB与EFFR的利差', '/history series:EFFR-IORB find:latest'],
  ['大行跟小行的總資產，以2025年1月1日為100畫指數', '/chart series:TLALCBW027SBOG,TLASCBW027SBOG index:2025-01-01'],
  ['RMP停到零那天前后十年期怎么走的', '/markets event:2026-08-14'],
  ['SOFR的第1、25、75、99百分位画一张图', '/chart series:SOFR1,SOFR25,SOFR75,SOFR99'],
  ['SOFR跟TGCR怎么区分', '/explain topic:funding-rates'],
  ['縮表到期的公債改由銀行接手，準備金少多少', '/plumbing event:runoff-bank'],
  ['24年底逆回购还在最高点对不对', '/explain topic:claim-on-rrp-end-2024'],
  ['缩表哪天拍板停的', '/explain topic:claim-decided-october-30'],
  ['去年双十一那天能看到的准备金数据是多少', '/history series:WRBWFRBL find:on from:2025-11-11'],
  ['give me the wednesday number for reserves not the average', '/reserves measure:wednesday'],
  // A length with no word for "past" reaches up to now.
  ['流通中貨幣一年增加多少', '/history series:WCICL find:change from:2025-10-08'],
  [
    'longest stretch of weeks with reserves under 3tn since the 2021 peak',
    '/history series:WRBWFRBL find:streak side:below level:3tn from:2021-12-08',
  ],
  ['三月那波準備金怎麼會下滑', '/drivers from:2026-03-01 to:2026-03-31 moved:down'],
  ['美国银行业现在总共在美联储放了多少钱', '/reserves'],
  ['升息那天十年期殖利率動了多少', '/markets event:2026-09-16'],
  ['准备金和GDP的比值现在多少，跟2019年9月底比呢', '/history series:WRESBAL/GDP find:change from:2019-09-30'],
  ['聯準會每個月買多少，速度圖', '/qt view:pace of:bills'],
  ['货基把500亿从逆回购里拿出来，会发生什么', '/plumbing event:rrp-falls amount:50bn'],
  ['這句對嗎：「2025年12月31日SRF用量創下746億美元新高」', '/check'],
  ['should our desk move overnight cash out of repo into bills next week', 'advice'],
  ['輝達下一季財報哪天公布', 'subject'],
  ['逆回購三個月平均', '/history series:RRPONTSYD find:average from:2026-07-08'],
  ['2026年三季度逆回购最高', '/history series:RRPONTSYD find:highest from:2026-07-01 to:2026-09-30'],
  // What is asked in general is explained, what was so is told by figures.
  ['explain why reserves fall on tax days', '/explain topic:payment-dates'],
  ['what did the fed decide on oct 29 2025', '/explain topic:october-2025'],
  ['is the tga bigger than it was before the debt ceiling deal', '/history series:WDTGAL find:change from:2023-06-02'],
  ['compare july and august average reserves', '/compare find:average first:2026-07 second:2026-08'],
  ['降息会在什么时候', 'forecast'],
  ['準備金餘額跟去年同期比', '/compare first:2025-10-08 second:2026-10-08'],
  // Amounts have their place.
  ['銀行存款1億、準備率10%、手上只有500萬，缺多少', '/calc-reserve deposits:100m ratio:10% held:5m'],
  [
    'A has deposits of 200m and reserves 30m and pays 25m to B. ratio 10%. does A fall short',
    '/payment amount:25m deposits:200m held:30m ratio:10%',
  ],
  // What somebody says is held against all that is known, not only where he says it was.
  ['有文章說2025年9月準備金首次跌破3兆', '/explain topic:claim-first-below-3tn-2025'],
  // The earlier day comes first; of one figure its change is told.
  ['compare today and a year ago', '/compare first:2025-10-08 second:2026-10-08'],
  [
    'compare mortgage rates today and a year ago',
    '/history series:MORTGAGE30US find:change from:2025-10-08 to:2026-10-08',
  ],
  ['TGA跟一年前比', '/history series:WDTGAL find:change from:2025-10-08'],
  // What stands around a time, or around an amount, does not change it.
  ['what was the treasury cash pile on april 20', '/history series:WDTGAL find:on from:2026-04-20'],
  ['去年底跨年SOFR最高冲到几', '/history series:SOFR find:highest from:2025-12-27 to:2026-01-02'],
  ['縮表那三年半準備金平均在幾兆', '/history series:WRBWFRBL find:average from:2022-06-01 to:2025-12-01'],
  ['三十年期公債殖利率今年最高到哪', '/history series:DGS30 find:highest from:2026-01-01'],
  ['外国回购池和逆回购哪个大', '/compare first:WLRRAFOIAL second:RRPONTSYD'],
  ['準備金是 TGA 的幾倍', '/history series:WRBWFRBL/WDTGAL find:latest'],
  ['美财政部现在账上趴着多少钱', '/history series:WDTGAL find:latest'],
  ['SRF历史上用得最凶的前三天列一下', '/srf top:3 range:max'],
  ['存款3.5亿，10%准备金率，已经放了2000万，缺口多大', '/calc-reserve deposits:350m ratio:10% held:20m'],
  // What is positive is above zero.
  [
    'how many days was sofr minus iorb positive this year',
    '/history series:SOFR-IORB find:count side:above level:0bp from:2026-01-01',
  ],
  ['SOFR减IORB今年有几天是正的', '/history series:SOFR-IORB find:count side:above level:0bp from:2026-01-01'],
  ['when was the 10y 3m spread last negative', '/history series:DGS10-DGS3MO find:last side:below level:0bp'],
  ['RMP降到0以后准备金变化了多少', '/history series:WRBWFRBL find:change from:2026-08-14'],
  ['QT開始到結束SOFR減IORB平均幾個bp', '/history series:SOFR-IORB find:average from:2022-06-01 to:2025-12-01'],
  ['今年RRP單日暴增最多是哪一天', '/history series:RRPONTSYD find:biggest-rise from:2026-01-01'],
  ['美國銀行和富國銀行誰放在Fed的錢比較多', '/bank name:"Bank of America, Wells Fargo Bank" metric:reserves'],
  // A day of a month of this year needs no 日 before what is said of it; the last night of a year is one day.
  ['今年4月15报税那天tga多少', '/history series:WDTGAL find:on from:2026-04-15'],
  ['去年跨年那天逆回購衝到多少', '/history series:RRPONTSYD find:on from:2025-12-31'],
  ['縮表剛開始那天 聯準會總資產多少', '/history series:WALCL find:on from:2022-06-01'],
  // A day of this September is none of 2019.
  ['2019年9月17日发生了什么', '/explain topic:september-2019'],
  ['9月17号那天发生了什么', 'ask back'],
  // What began at the first of two times may be named between them.
  [
    '从去年12月开始买短债到今年8月停，准备金一共涨了多少',
    '/history series:WRBWFRBL find:change from:2025-12-01 to:2026-08-31',
  ],
  // Why something came to a level is told by what moved it.
  ['准备金为啥突然掉到2.88万亿', '/drivers moved:down'],
  ['why does the fed care if reserves fall to 2.5tn', '/explain topic:ample-reserves'],
  // Two stretches held against each other are not one from the first to the second.
  ['which year did reserves drop the most, 2022 or 2023', '/compare find:change first:2022 second:2023'],
  ['TGA今年和去年相比涨了多少', '/compare find:change first:2025 second:2026 series:WDTGAL'],
  ['準備金8月和9月平均差多少', '/compare find:average first:2026-08 second:2026-09'],
  [
    'how much did reserves change between 2022 and 2024',
    '/history series:WRBWFRBL find:change from:2022-01-01 to:2024-12-31',
  ],
  ['reserves from 2022 to 2023 average', '/history series:WRBWFRBL find:average from:2022-01-01 to:2023-12-31'],
  // What is held to be so may stand before a comma.
  [
    '準備金不是 2025 年 9 月才第一次跌破三兆嗎，老師課本這樣寫耶',
    '/history series:WRBWFRBL find:first side:below level:3tn',
  ],
])('%s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['上上周準備金增加還是減少，是哪一天公布的', '/drivers week:2026-09-23'],
  ['上上周准备金是多少，哪天公布的', '/history series:WRBWFRBL find:on from:2026-09-23'],
  ['9月16日那周准备金变化多少，什么时候公布', '/drivers week:2026-09-16'],
  ['how much did reserves change in the week to sept 16 and when was it published', '/drivers week:2026-09-16'],
])('a figure of a time that is over is told, and no release to come, though its publication is asked for: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  "why don't I see the Oct 7 Wednesday level yet",
  '怎么还没有10月7日的周三数据',
])('a figure that is not out yet is told by when it comes: %s', (question) => {
  expect(said(read(question))).toBe('/calendar');
});

test.each([
  ['EFFR and IORB then and now, sept 2025 vs today', '/compare first:2025-09-30 second:2026-10-08 series:EFFR'],
  ['2024 year end vs 2025 year end, side by side', '/compare first:2024-12-31 second:2025-12-31'],
])('of two days what is named is told first: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['what happened to reserves after svb collapsed', '/drivers from:2023-03-10 to:2023-04-07'],
  ['total assets after svb', '/history series:WALCL find:change from:2023-03-10 to:2023-04-07'],
  ['矽谷銀行倒閉之後總資產增加多少', '/history series:WALCL find:change from:2023-03-10 to:2023-04-07'],
  // What has lasted since is told up to now.
  ['how have reserves changed since svb', '/history series:WRBWFRBL find:change from:2023-03-10'],
  ['reserves after qt began', '/history series:WRBWFRBL find:change from:2022-06-01'],
])('after an event is the month that followed it: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  ['how much lower are reserves than at the peak', '/history series:WRBWFRBL find:change from:2021-12-08'],
  ['准备金比峰值低多少', '/history series:WRBWFRBL find:change from:2021-12-08'],
  ['總資產離高峰還差多少', '/history series:WALCL find:change from:2022-04-13'],
])('the distance from the peak is the change since: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  'A has 60m dep and 8m reserves, B 40m dep and 3m reserves, transfer of 4m from A to B, ratio 10%: what does each hold after',
  'A銀行存款6000萬準備金800萬，B銀行存款4000萬準備金300萬，A轉400萬給B，轉完兩家各剩多少（10%）',
  '甲行存款6000万、准备金800万，乙行存款4000万、准备金300万，甲付乙400万，按10%各差多少',
])('each of two banks has its own deposits and reserves: %s', (question) => {
  const line = '/payment amount:4m deposits:60m held:8m other-deposits:40m other-held:3m ratio:10%';
  expect(said(read(question))).toBe(line);
});

test.each([
  ['plot sofr minus iorb last 6 months with 0 line', '/chart series:SOFR-IORB from:2026-04-08 level:0bp'],
  ['SOFR和IORB利差图，画零线', '/chart series:SOFR-IORB level:0bp'],
  ['reserves chart with a line at zero', '/chart series:WRBWFRBL'],
])('a line at zero is drawn where rates are apart: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test('a share asked on for is one of GDP, not of what was asked before', () => {
  expect(said(read('那占GDP呢', undefined, ['准备金现在还有没有3万亿？']))).toContain('WRBWFRBL/GDP');
  expect(said(read('and what share of it is MBS?', undefined, ['total assets now?']))).toContain('WSHOMCB/WALCL');
});

test.each([
  ['SOFR多少', '跟IORB差多少', '/history series:SOFR-IORB find:latest'],
  ['iorb now', 'gap to sofr?', '/history series:SOFR-IORB find:latest'],
  ['whats sofr', 'vs effr', '/compare first:SOFR second:EFFR'],
  ['reserves chart since 2020', 'make it 2015', '/chart series:WRBWFRBL from:2015-01-01'],
  ['准备金从2020年以来的图', '改成2015年', '/chart series:WRBWFRBL from:2015-01-01'],
  [
    'sofr above iorb days in 2025',
    'and 2026 so far?',
    '/history series:SOFR-IORB find:count side:above level:0bp from:2026-01-01',
  ],
])('asked on after “%s”, “%s” is %s', (before, question, line) => {
  expect(said(read(question, undefined, [before]))).toBe(line);
});

test('the repo facility without a word before it is the standing one', () => {
  expect(said(read('is the repo facility being used'))).toBe('/srf');
  expect(said(read('is the reverse repo facility being used'))).toBe('/rrp');
});

test('a claim about a week is told of that week, or asked back about with the topic that judges it', () => {
  const { line, others } = read('有人貼文說去年12月18日那週準備金下降，真的假的');
  expect([line, ...others].map((call) => call && lineText(call))).toContain('/explain topic:claim-week-to-december-18');
});

test.each([
  ['did the fed lose money last year', '/explain topic:fed-losses'],
  ['could the fed run out of money', '/explain topic:fed-losses'],
  ['美联储会破产吗', '/explain topic:fed-losses'],
  ['how big is the fed compared to gdp', '/history series:WALCL/GDP find:latest'],
  ['美联储现在有多大规模', '/history series:WALCL find:latest'],
])('what is asked of the Fed itself: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  // One of the kinds of banks, held against another time.
  ['小銀行手上的現金比一年前多嗎', '/history series:CASSCBW027SBOG find:change from:2025-10-08'],
  [
    "have the big banks' cash assets fallen since january",
    '/history series:CASLCBW027SBOG find:change from:2026-01-01',
  ],
  ['大银行比小银行持有的多吗', '/distribution'],
  // Two averages are not one over both.
  ['average tga balance in 2025 compared to 2024', '/compare find:average first:2024 second:2025 series:WDTGAL'],
  ['2025年TGA平均比2024年高多少', '/compare find:average first:2024 second:2025 series:WDTGAL'],
  ['average of sofr between march and june 2025', '/history series:SOFR find:average from:2025-03-01 to:2025-06-30'],
  // The last figure of last month may be the newest one.
  ['準備金跟上個月比是多還是少', '/compare first:2026-09-08 second:2026-10-08'],
  ['tga now vs last month', '/history series:WDTGAL find:change from:2026-09-08'],
  // What reserves there are for as many deposits as they may be.
  ['准备金5000万,准备金率10%,最多能吸收多少存款', '/calc-reserve required:50m ratio:10%'],
  ['存款5000万,准备金率10%,要交多少准备金', '/calc-reserve deposits:50m ratio:10%'],
])('each amount and each stretch is what it is said to be: %s', (question, line) => {
  expect(said(read(question))).toBe(line);
});

test.each([
  // What is spoken of without its name.
  ['what do banks make on cash parked at the fed', '/history series:IORB find:latest'],
  ['銀行錢放聯準會可以領多少利率', '/history series:IORB find:latest'],
  ['SOFR有没有高过美联储付给银行的利率', '/history series:SOFR-IORB find:last side:above level:0bp'],
  ['treasuries that rolled off the fed’s books in 2024', '/history series:TREAST find:change from:2024-01-01'],
  ['银行体系上周少了880亿，钱去哪了', '/drivers week:2026-09-30'],
  ['how much do foreign central banks keep overnight at the ny fed', '/history series:WLRRAFOIAL find:latest'],
  ['how much has the fed lent to banks', '/history series:WLCFLL find:latest'],
  ['准备金是真钱还是账面数字', '/explain topic:claim-reserves-are-required-cash'],
  ['why do banks lose cash when people pay taxes', '/plumbing event:taxes-paid'],
  ['本周平均准备金比上周多多少', '/history series:WRESBAL find:change from:2026-09-23'],
  // Why, at the end or at the beginning, and rarer words for a rise.
  ['reserves fell a lot last week, explain pls', '/drivers week:2026-09-30 moved:down'],
  ['reason repo rates went nuts in september 2019?', '/explain topic:september-2019'],
  // An end that comes every month or quarter is no day, and what happens then no forecast.
  ['show rrp at every quarter end', '/rrp'],
  ['每到季末SOFR都会跳吗', '/explain topic:year-end'],
  // One rate less another among what a picture shows.
  ['plot reserves, EFFR minus IORB and the TGA', '/chart series:WRBWFRBL,EFFR-IORB,WDTGAL'],
  ['看一下EFFR减IORB和SOFR减IORB的图', '/chart series:EFFR-IORB,SOFR-IORB'],
  ['画TGA、逆回购和SOFR-EFFR', '/chart series:WDTGAL,RRPONTSYD,SOFR-EFFR'],
  // A name and a number in one.
  ['TGA8000亿以上的有几周', '/history series:WDTGAL find:count side:above level:800bn'],
  // The rest of this month lies ahead.
  ['any days left this month that will drain reserves', '/calendar view:ahead days:23'],
  ['chart reserves from just before svb until now', '/chart series:WRBWFRBL from:2023-02-08'],
  // Whether ours are what others call so is asked of ours; what a company earns is not.
  ['are these reserves the same thing as the PBOC reserve requirement', '/explain topic:required-reserves'],
  ['苹果上季度赚了多少', 'subject'],
])('what is left unnamed, or named as a habit: %s', (question, line) => {
  expect(said(read(question)).startsWith(line)).toBe(true);
});
