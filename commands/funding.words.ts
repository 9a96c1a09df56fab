import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

type Base = 'iorb' | 'top';
type Told = { readonly name: string; readonly rate: Quantity; readonly spread: Quantity; readonly day: string };

export default words((f) => {
  const bases: Readonly<Record<Base, string>> = { iorb: 'IORB', top: 'the top of the target range' };
  const against = ({ value, unit }: Quantity, base: Base) =>
    value === 0
      ? `level with ${bases[base]}`
      : `${f.size({ value, unit })} ${value > 0 ? 'above' : 'below'} ${bases[base]}`;
  return {
    about: 'Overnight funding rates against interest on reserves: SOFR, EFFR, TGCR, BGCR, and how usual that is',
    options: {
      range: { about: 'How far back the chart goes' },
      tell: { about: 'Which rate to tell first', choices: { sofr: 'SOFR', effr: 'EFFR', tgcr: 'TGCR', bgcr: 'BGCR' } },
    },
    lead: (told: readonly Told[], base: Base) =>
      `${told.map(({ name, rate, spread, day }, i, { [i - 1]: before }) => `${name} was ${f.show(rate)}${day === before?.day ? '' : ` on ${f.day(day)}`}, ${against(spread, base)}`).join('; ')}.`,
    less: (name: string, base: Base) => `${name} less ${bases[base]}`,
    lessBase: (base: Base) => `Less ${bases[base]}`,
    base: (base: Base): string => (base === 'iorb' ? 'IORB' : 'Top of the target range'),
    /** Without the day IORB begins, where that lies ahead of the day asked about. */
    beforeIorb: (begins: string | undefined) =>
      `${begins ? `Interest on reserve balances (IORB) begins on ${f.day(begins)}. Before it the Fed` : 'At that time the Fed'} paid IOER and IORR, whose figures are not held here, so the rates are held against the top of the target range.`,
    mean20: (value: Quantity) => `20-day mean ${f.tenths(value)}`,
    middle: 'Middle half of repo trades (SOFR, 25th to 75th percentile)',
    above: (days: number, base: Base) =>
      `SOFR above the ${base === 'iorb' ? 'standing repo rate' : 'top of the target range'}, last ${f.number(days)} days`,
    range: 'Target range',
    between: (low: Quantity, high: Quantity) => `${f.show(low)}–${f.show(high)}`,
    nearlyAll: 'Nearly all repo trades (SOFR, 1st to 99th percentile)',
    table: (base: Base) => `Spreads over ${bases[base]}`,
    measure: 'Measure',
    flat: 'flat',
    rows: {
      day: 'Latest day',
      rate: 'Rate',
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
      aboveTop: 'Days above it, of 20',
    },
    matched:
      'Each spread stands on a day both rates have a figure; latest less latest would compare two different days.',
    windows:
      'z is (spread − mean) / standard deviation over 252 business days; robust z uses the median and 1.4826 × MAD; percentiles count ties half. Volatility is the standard deviation of 20 daily changes, the month is the latest day’s own.',
    srf: 'Above the standing repo rate (the top of the target range) means that some paid more in the market than the Fed would have asked.',
    title: (name: string, spread: Quantity, base: Base) => `${name} ${against(spread, base)}`,
    subtitle: (base: Base) =>
      `SOFR and EFFR less ${base === 'iorb' ? 'interest on reserve balances (IORB)' : bases[base]}, basis points, matched days`,
    explain: 'What these rates are',
  };
}).and({
  'zh-CN': (f) => {
    const bases: Readonly<Record<Base, string>> = { iorb: 'IORB', top: '目标区间上限' };
    const against = ({ value, unit }: Quantity, base: Base) =>
      value === 0 ? `与${bases[base]}持平` : `比${bases[base]}${value > 0 ? '高' : '低'}${f.size({ value, unit })}`;
    return {
      name: '资金利率',
      about: '隔夜资金利率与准备金利率的利差：SOFR、EFFR、TGCR、BGCR，以及这样的水平是否常见',
      options: {
        range: { about: '图表回看多久' },
        tell: { about: '先说哪个利率', choices: { sofr: 'SOFR', effr: 'EFFR', tgcr: 'TGCR', bgcr: 'BGCR' } },
      },
      lead: (told, base) =>
        `${told.map(({ name, rate, spread, day }, i, { [i - 1]: before }) => `${day === before?.day ? '' : `${f.day(day)}，`}${name}为${f.show(rate)}，${against(spread, base)}`).join('；')}。`,
      less: (name, base) => `${name}与${bases[base]}利差`,
      lessBase: (base) => `与${bases[base]}利差`,
      base: (base) => bases[base],
      beforeIorb: (begins) =>
        `${begins ? `${f.day(begins)}起才有准备金余额利率（IORB）。此前` : '当时'}美联储支付的是IOER与IORR，这里没有收录其数据，因此改与目标区间上限比较。`,
      mean20: (value) => `20日均值${f.tenths(value)}`,
      middle: '中间一半回购成交利率（SOFR第25至第75百分位）',
      above: (days, base) => `近${f.number(days)}日SOFR高于${base === 'iorb' ? '常备回购利率' : bases[base]}的天数`,
      range: '目标区间',
      between: (low, high) => `${f.show(low)}–${f.show(high)}`,
      nearlyAll: '绝大部分回购成交利率（SOFR第1至第99百分位）',
      table: (base) => `与${bases[base]}的利差`,
      measure: '指标',
      flat: '无波动',
      rows: {
        day: '最新日期',
        rate: '利率',
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
        aboveTop: '近20日高于上限的天数',
      },
      matched: '利差均取两个利率同一天的数据；各取最新值相减，比的是不同的日子。',
      windows:
        'z值 =（利差−均值）/标准差，取252个营业日；稳健z值用中位数和1.4826×MAD；百分位中并列者各计一半。波动率为20个日变动的标准差，“当月”指最新数据所在月份。',
      srf: '高于常备回购利率（目标区间上限），说明市场上有人付出的利率比向美联储借还高。',
      title: (name, spread, base) => `${name}${against(spread, base)}`,
      subtitle: (base) =>
        `SOFR、EFFR与${base === 'iorb' ? '准备金余额利率（IORB）' : bases[base]}的利差，基点，同日数据`,
      explain: '这些利率是什么',
    };
  },
  'zh-TW': (f) => {
    const bases: Readonly<Record<Base, string>> = { iorb: 'IORB', top: '目標區間上限' };
    const against = ({ value, unit }: Quantity, base: Base) =>
      value === 0 ? `與${bases[base]}持平` : `比${bases[base]}${value > 0 ? '高' : '低'}${f.size({ value, unit })}`;
    return {
      name: '資金利率',
      about: '隔夜資金利率與準備金利率的利差：SOFR、EFFR、TGCR、BGCR，以及這樣的水準是否常見',
      options: {
        range: { about: '圖表回看多久' },
        tell: { about: '先說哪個利率', choices: { sofr: 'SOFR', effr: 'EFFR', tgcr: 'TGCR', bgcr: 'BGCR' } },
      },
      lead: (told, base) =>
        `${told.map(({ name, rate, spread, day }, i, { [i - 1]: before }) => `${day === before?.day ? '' : `${f.day(day)}，`}${name}為${f.show(rate)}，${against(spread, base)}`).join('；')}。`,
      less: (name, base) => `${name}與${bases[base]}利差`,
      lessBase: (base) => `與${bases[base]}利差`,
      base: (base) => bases[base],
      beforeIorb: (begins) =>
        `${begins ? `${f.day(begins)}起才有準備金餘額利率（IORB）。此前` : '當時'}聯準會支付的是IOER與IORR，這裡沒有收錄其資料，因此改與目標區間上限比較。`,
      mean20: (value) => `20日平均${f.tenths(value)}`,
      middle: '中間一半附買回成交利率（SOFR第25至第75百分位）',
      above: (days, base) => `近${f.number(days)}日SOFR高於${base === 'iorb' ? '常備附買回利率' : bases[base]}的天數`,
      range: '目標區間',
      between: (low, high) => `${f.show(low)}–${f.show(high)}`,
      nearlyAll: '絕大部分附買回成交利率（SOFR第1至第99百分位）',
      table: (base) => `與${bases[base]}的利差`,
      measure: '指標',
      flat: '無波動',
      rows: {
        day: '最新日期',
        rate: '利率',
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
        aboveTop: '近20日高於上限的天數',
      },
      matched: '利差均取兩個利率同一天的資料；各取最新值相減，比的是不同的日子。',
      windows:
        'z值 =（利差−平均）/標準差，取252個營業日；穩健z值用中位數與1.4826×MAD；百分位中並列者各計一半。波動率為20個日變動的標準差，「當月」指最新資料所在月份。',
      srf: '高於常備附買回利率（目標區間上限），表示市場上有人付出的利率比向聯準會借還高。',
      title: (name, spread, base) => `${name}${against(spread, base)}`,
      subtitle: (base) =>
        `SOFR、EFFR與${base === 'iorb' ? '準備金餘額利率（IORB）' : bases[base]}的利差，基點，同日資料`,
      explain: '這些利率是什麼',
    };
  },
});
