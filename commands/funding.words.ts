import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

type Told = { readonly name: string; readonly rate: Quantity; readonly spread: Quantity; readonly day: string };

export default words((f) => {
  const against = ({ value, unit }: Quantity) =>
    value === 0 ? 'level with IORB' : `${f.size({ value, unit })} ${value > 0 ? 'above' : 'below'} IORB`;
  return {
    about: 'Overnight funding rates against interest on reserves: SOFR, EFFR, TGCR, BGCR, and how usual that is',
    options: { range: { about: 'How far back the chart goes' } },
    lead: (told: readonly Told[]) =>
      `${told.map(({ name, rate, spread, day }) => `${name} was ${f.show(rate)} on ${f.day(day)}, ${against(spread)}`).join('; ')}.`,
    less: (name: string) => `${name} less IORB`,
    mean20: (value: Quantity) => `20-day mean ${f.signed(value)}`,
    middle: 'Middle half of repo trades (SOFR, 25th to 75th percentile)',
    above: (days: number) => `SOFR above the standing repo rate, last ${f.number(days)} days`,
    range: 'Target range',
    between: (low: Quantity, high: Quantity) => `${f.show(low)}–${f.show(high)}`,
    table: 'Spreads over IORB',
    measure: 'Measure',
    flat: 'flat',
    rows: {
      day: 'Latest day',
      rate: 'Rate',
      latest: 'Less IORB',
      mean5: '5-day mean',
      mean20: '20-day mean',
      monthMean: 'Month, mean',
      monthMost: 'Month, highest',
      volatility: 'Volatility',
      z: 'z, 252 days',
      robustZ: 'Robust z, 252',
      percentile: 'Percentile, 252',
      percentile3: 'Percentile, 756',
      above: 'Days above SRF rate, of 20',
    },
    matched:
      'Each spread stands on a day both rates have a figure; latest less latest would compare two different days.',
    windows:
      'z is (spread − mean) / standard deviation over 252 business days; robust z uses the median and 1.4826 × MAD; percentiles count ties half. Volatility is the standard deviation of 20 daily changes, the month is the latest day’s own.',
    srf: 'Above the standing repo rate (the top of the target range) means that some paid more in the market than the Fed would have asked.',
    title: (name: string, spread: Quantity) => `${name} ${against(spread)}`,
    subtitle: 'SOFR and EFFR less interest on reserve balances (IORB), basis points, matched days',
    explain: 'What these rates are',
  };
}).and({
  'zh-CN': (f) => {
    const against = ({ value, unit }: Quantity) =>
      value === 0 ? '与IORB持平' : `比IORB${value > 0 ? '高' : '低'}${f.size({ value, unit })}`;
    return {
      name: '资金利率',
      about: '隔夜资金利率与准备金利率的利差：SOFR、EFFR、TGCR、BGCR，以及这样的水平是否常见',
      options: { range: { about: '图表回看多久' } },
      lead: (told) =>
        `${told.map(({ name, rate, spread, day }) => `${f.day(day)}，${name}为${f.show(rate)}，${against(spread)}`).join('；')}。`,
      less: (name) => `${name}与IORB利差`,
      mean20: (value) => `20日均值${f.signed(value)}`,
      middle: '中间一半回购成交利率（SOFR第25至第75百分位）',
      above: (days) => `近${f.number(days)}日SOFR高于常备回购利率的天数`,
      range: '目标区间',
      between: (low, high) => `${f.show(low)}–${f.show(high)}`,
      table: '与IORB的利差',
      measure: '指标',
      flat: '无波动',
      rows: {
        day: '最新日期',
        rate: '利率',
        latest: '与IORB利差',
        mean5: '5日均值',
        mean20: '20日均值',
        monthMean: '当月均值',
        monthMost: '当月最高',
        volatility: '波动率',
        z: 'z值（252日）',
        robustZ: '稳健z值（252日）',
        percentile: '百分位（252日）',
        percentile3: '百分位（756日）',
        above: '近20日高于常备回购利率的天数',
      },
      matched: '利差均取两个利率同一天的数据；各取最新值相减，比的是不同的日子。',
      windows:
        'z值 =（利差−均值）/标准差，取252个营业日；稳健z值用中位数和1.4826×MAD；百分位中并列者各计一半。波动率为20个日变动的标准差，“当月”指最新数据所在月份。',
      srf: '高于常备回购利率（目标区间上限），说明市场上有人付出的利率比向美联储借还高。',
      title: (name, spread) => `${name}${against(spread)}`,
      subtitle: 'SOFR、EFFR与准备金余额利率（IORB）的利差，基点，同日数据',
      explain: '这些利率是什么',
    };
  },
  'zh-TW': (f) => {
    const against = ({ value, unit }: Quantity) =>
      value === 0 ? '與IORB持平' : `比IORB${value > 0 ? '高' : '低'}${f.size({ value, unit })}`;
    return {
      name: '資金利率',
      about: '隔夜資金利率與準備金利率的利差：SOFR、EFFR、TGCR、BGCR，以及這樣的水準是否常見',
      options: { range: { about: '圖表回看多久' } },
      lead: (told) =>
        `${told.map(({ name, rate, spread, day }) => `${f.day(day)}，${name}為${f.show(rate)}，${against(spread)}`).join('；')}。`,
      less: (name) => `${name}與IORB利差`,
      mean20: (value) => `20日平均${f.signed(value)}`,
      middle: '中間一半附買回成交利率（SOFR第25至第75百分位）',
      above: (days) => `近${f.number(days)}日SOFR高於常備附買回利率的天數`,
      range: '目標區間',
      between: (low, high) => `${f.show(low)}–${f.show(high)}`,
      table: '與IORB的利差',
      measure: '指標',
      flat: '無波動',
      rows: {
        day: '最新日期',
        rate: '利率',
        latest: '與IORB利差',
        mean5: '5日平均',
        mean20: '20日平均',
        monthMean: '當月平均',
        monthMost: '當月最高',
        volatility: '波動率',
        z: 'z值（252日）',
        robustZ: '穩健z值（252日）',
        percentile: '百分位（252日）',
        percentile3: '百分位（756日）',
        above: '近20日高於常備附買回利率的天數',
      },
      matched: '利差均取兩個利率同一天的資料；各取最新值相減，比的是不同的日子。',
      windows:
        'z值 =（利差−平均）/標準差，取252個營業日；穩健z值用中位數與1.4826×MAD；百分位中並列者各計一半。波動率為20個日變動的標準差，「當月」指最新資料所在月份。',
      srf: '高於常備附買回利率（目標區間上限），表示市場上有人付出的利率比向聯準會借還高。',
      title: (name, spread) => `${name}${against(spread)}`,
      subtitle: 'SOFR、EFFR與準備金餘額利率（IORB）的利差，基點，同日資料',
      explain: '這些利率是什麼',
    };
  },
});
