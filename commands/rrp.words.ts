import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

type Peak = { readonly value: Quantity; readonly day: string };

export default words((f) => ({
  about: 'The overnight reverse repo facility: how much is parked there, its peak, its month-ends',
  options: {
    range: { about: 'How far back the chart goes' },
    so: {
      about: 'What you conclude from it',
      choices: { liquidity: 'Liquidity is gone', means: 'The Fed is out of means', cushion: 'The cushion is gone' },
    },
  },
  /** Whether what is concluded from how little is left follows. */
  so: {
    liquidity: (reserves: Quantity, day: string) =>
      ` That is not all liquidity: banks held ${f.show(reserves)} of reserves on ${f.day(day)}.`,
    means: (reserves: Quantity, day: string) =>
      ` The Fed is not out of means by that: others park cash there, while it adds reserves (${f.show(reserves)} on ${f.day(day)}) by buying securities and by lending.`,
    cushion: (reserves: Quantity, day: string) =>
      ` What is drained from here on comes out of reserves, ${f.show(reserves)} on ${f.day(day)}, rather than out of ON RRP.`,
  },
  lead: (amount: Quantity, day: string, peak?: Peak, isNearlyEmpty = false) =>
    `${isNearlyEmpty ? 'Next to nothing, though not zero: m' : 'M'}oney funds and others parked ${f.show(amount)} at the Fed’s overnight reverse repo facility (ON RRP) on ${f.day(day)}${peak ? `, against a peak of ${f.show(peak.value)} on ${f.day(peak.day)}` : ', the most there has been'}.`,
  latest: 'Latest day',
  peak: 'Peak',
  rate: 'Rate paid',
  rateSince: (day: string) => `since ${f.day(day)}`,
  rateSource: 'Federal Reserve Board, implementation note',
  foreign: 'Foreign repo pool (Wed)',
  others: 'Reverse repos with others (Wed)',
  ends: 'Month-ends against the other days of their month',
  columns: ['Day', 'That day', 'Mean of the others', 'Calendar'],
  comma: ', ',
  occasional: 'A day without a figure had no operation; that is not zero. All operations of a day are summed.',
  apart:
    'The foreign repo pool, where foreign central banks keep cash overnight, is another thing: both are reverse repos on the Fed’s balance sheet, only the pool is large today.',
  turns: 'Balances rise at quarter- and year-ends, when dealers take in less cash and funds leave it with the Fed.',
  title: (amount: Quantity, peak: Peak) =>
    `ON RRP at ${f.show(amount)}; peak ${f.show(peak.value)} in ${f.month(peak.day)}`,
  subtitle: 'Overnight reverse repo: accepted a day, US dollars',
  explain: 'What is ON RRP?',
})).and({
  'zh-CN': (f) => ({
    name: '隔夜逆回购',
    about: '隔夜逆回购工具：停放了多少资金，峰值，月末表现',
    options: {
      range: { about: '图表回看多久' },
      so: {
        about: '您由此得出的结论',
        choices: { liquidity: '流动性没了', means: '美联储没有手段了', cushion: '缓冲没了' },
      },
    },
    so: {
      liquidity: (reserves, day) => `流动性并未因此消失：${f.day(day)}银行仍持有准备金${f.show(reserves)}。`,
      means: (reserves, day) =>
        `美联储并未因此没有手段：那是别人停放现金的地方，美联储靠购买证券和放贷投放准备金（${f.day(day)}为${f.show(reserves)}）。`,
      cushion: (reserves, day) =>
        `此后再抽走的资金主要减少准备金（${f.day(day)}为${f.show(reserves)}），而不再由隔夜逆回购缓冲。`,
    },
    lead: (amount, day, peak, isNearlyEmpty) =>
      `${isNearlyEmpty ? '已近乎归零，但不是零：' : ''}${f.day(day)}，货币基金等机构在美联储隔夜逆回购工具（ON RRP）停放${f.show(amount)}${peak ? `，峰值为${f.day(peak.day)}的${f.show(peak.value)}` : '，为历来最高'}。`,
    latest: '最新一日',
    peak: '峰值',
    rate: '操作利率',
    rateSince: (day) => `${f.day(day)}起`,
    rateSource: '美联储理事会，执行说明',
    foreign: '外国官方逆回购池（周三）',
    others: '对其他对手方的逆回购（周三）',
    ends: '月末与当月其他日子对比',
    columns: ['日期', '当日', '其他日均值', '日期性质'],
    comma: '、',
    occasional: '没有数据的日子表示当天没有操作，不等于零。同一天的多次操作合并计算。',
    apart: '外国官方逆回购池是外国央行隔夜存放资金的地方，与ON RRP不同：两者都是美联储的逆回购，如今规模大的只有前者。',
    turns: '季末、年末余额往往上升：交易商收缩资产负债表，货币基金便把资金留在美联储。',
    title: (amount, peak) => `隔夜逆回购${f.show(amount)}，峰值${f.show(peak.value)}（${f.month(peak.day)}）`,
    subtitle: '隔夜逆回购：每日成交额，美元',
    explain: '什么是隔夜逆回购？',
  }),
  'zh-TW': (f) => ({
    name: '隔夜附賣回',
    about: '隔夜附賣回機制：停泊多少資金、高峰、月底表現',
    options: {
      range: { about: '圖表回看多久' },
      so: {
        about: '您由此得出的結論',
        choices: { liquidity: '流動性沒了', means: '聯準會沒有手段了', cushion: '緩衝沒了' },
      },
    },
    so: {
      liquidity: (reserves, day) => `流動性並未因此消失：${f.day(day)}銀行仍持有準備金${f.show(reserves)}。`,
      means: (reserves, day) =>
        `聯準會並未因此沒有手段：那是別人停放現金的地方，聯準會靠購買證券與放款釋出準備金（${f.day(day)}為${f.show(reserves)}）。`,
      cushion: (reserves, day) =>
        `此後再抽走的資金主要減少準備金（${f.day(day)}為${f.show(reserves)}），而不再由隔夜附賣回緩衝。`,
    },
    lead: (amount, day, peak, isNearlyEmpty) =>
      `${isNearlyEmpty ? '已近乎歸零，但不是零：' : ''}${f.day(day)}，貨幣市場基金等機構在聯準會隔夜附賣回機制（ON RRP）停泊${f.show(amount)}${peak ? `，高峰為${f.day(peak.day)}的${f.show(peak.value)}` : '，為歷來最高'}。`,
    latest: '最新一日',
    peak: '高峰',
    rate: '操作利率',
    rateSince: (day) => `${f.day(day)}起`,
    rateSource: '聯邦準備理事會，執行說明',
    foreign: '外國官方附賣回資金池（週三）',
    others: '對其他交易對手的附賣回（週三）',
    ends: '月底與當月其他日子比較',
    columns: ['日期', '當日', '其他日平均', '日期性質'],
    comma: '、',
    occasional: '沒有資料的日子表示當天沒有操作，並非零。同一天的多次操作合併計算。',
    apart:
      '外國官方附賣回資金池是外國央行隔夜存放資金之處，與ON RRP不同：兩者都是聯準會的附賣回，如今規模大的只有前者。',
    turns: '季底、年底餘額往往上升：交易商縮減資產負債表，貨幣市場基金便把資金留在聯準會。',
    title: (amount, peak) => `隔夜附賣回${f.show(amount)}，高峰${f.show(peak.value)}（${f.month(peak.day)}）`,
    subtitle: '隔夜附賣回：每日承作金額，美元',
    explain: '什麼是隔夜附賣回？',
  }),
});
