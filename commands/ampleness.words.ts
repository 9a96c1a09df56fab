import type { AmpleReading, Indicator, IndicatorId } from '../src/measures/ampleness.ts';
import type { Estimate } from '../src/series/facts.ts';
import type { Locale } from '../src/values/locale.ts';
import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

type Marks = { readonly watch: Quantity; readonly tight: Quantity | undefined; readonly falling: boolean };
type Share = 'gdp' | 'bankAssets';

/** What a tally comes to, in a word. */
const tallied = (ample: number, watch: number, tight: number): 'ample' | 'watch' | 'mixed' | 'tight' => {
  const half = (ample + watch + tight) / 2;
  if (tight === 0) return ample > half ? 'ample' : 'watch';
  return tight >= half ? 'tight' : 'mixed';
};

/** What each indicator is called. */
const INDICATORS: Readonly<Record<Locale, Record<IndicatorId, string>>> = {
  en: {
    effr: 'EFFR less IORB, 20-day mean',
    repoShare: 'Repo traded at or above IORB',
    sofr: 'SOFR less IORB, 20-day mean',
    srf: 'Standing repo: ordinary days in a row above $500 m, of 20',
    gdp: 'Reserves / GDP',
    bankAssets: 'Reserves / bank assets',
    elasticity: 'Elasticity of reserve demand',
    borrowing: 'Domestic banks’ fed funds borrowing',
    timing: 'Timing of payments between banks',
    overdrafts: 'Daylight overdrafts',
  },
  'zh-CN': {
    effr: 'EFFR与IORB利差，20日均值',
    repoShare: '利率不低于IORB的回购占比',
    sofr: 'SOFR与IORB利差，20日均值',
    srf: '常备回购：近20个操作日中，非特殊日连续超过5亿美元的天数',
    gdp: '准备金/GDP',
    bankAssets: '准备金/银行总资产',
    elasticity: '准备金需求弹性',
    borrowing: '本国银行联邦基金借入',
    timing: '银行间支付的时点',
    overdrafts: '日间透支',
  },
  'zh-TW': {
    effr: 'EFFR與IORB利差，20日平均',
    repoShare: '利率不低於IORB的附買回占比',
    sofr: 'SOFR與IORB利差，20日平均',
    srf: '常備附買回：近20個操作日中，非特殊日連續超過5億美元的天數',
    gdp: '準備金/GDP',
    bankAssets: '準備金/銀行總資產',
    elasticity: '準備金需求彈性',
    borrowing: '本國銀行聯邦資金借入',
    timing: '銀行間支付的時點',
    overdrafts: '日間透支',
  },
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export default words((f) => {
  const number = (value: number) => `${value < 0 ? '−' : ''}${f.number(Math.abs(value))}`;
  return {
    about: 'Are reserves ample? A tally of indicators, each with its mark, its author and its reading',
    options: {
      indicator: {
        about: 'One indicator, told first',
        choices: {
          ...{
            gdp: 'Reserves / GDP',
            bankAssets: 'Reserves / bank assets',
            effr: 'EFFR less IORB',
            sofr: 'SOFR less IORB',
          },
          ...{ repoShare: 'Repo at or above IORB', srf: 'Standing repo', elasticity: 'Elasticity of reserve demand' },
        },
      },
    },
    /** Without a reading there was no mark to read it by yet. */
    one: (id: IndicatorId, value: string, day: string, reading: string | undefined) => {
      const said = {
        repoShare: `${capital(value)} of repo traded at or above IORB`,
        srf: `Standing repo was above $500 m on ${value} ordinary days in a row, of the latest 20,`,
        effr: `EFFR less IORB stood at ${value} (20-day mean)`,
        sofr: `SOFR less IORB stood at ${value} (20-day mean)`,
      }[id as string];
      return `${said ?? `${INDICATORS.en[id]} stood at ${value}`} on ${f.day(day)}${reading === undefined ? '; no mark to read it by was published yet' : `, which reads ${reading}`}. `;
    },
    lead: (ample: number, watch: number, tight: number, judged?: string) => {
      const inShort = {
        ample: 'Ample by most signs: of',
        watch: 'Ample, with much to watch: of',
        mixed: 'Mixed signs: of',
        tight: 'Tight by most signs: of',
      };
      const all = ample + watch + tight;
      const some = (n: number) => (n === 0 ? 'none' : f.number(n));
      const said =
        all === 0
          ? 'No indicator has both a figure and a mark to read it by'
          : ample === all && all > 1
            ? `Ample by every sign: all ${f.number(all)} indicators with figures read so`
            : `${inShort[tallied(ample, watch, tight)]} ${f.number(all)} ${all === 1 ? 'indicator' : 'indicators'} with figures, ${some(ample)} ${ample < 2 ? 'reads' : 'read'} ample, ${some(watch)} watch and ${some(tight)} tight`;
      return `${said}${judged ? `; the FOMC itself judged reserves ample on ${f.day(judged)}` : ''}.`;
    },
    counted: 'Tally',
    tally: (ample: number, watch: number, tight: number, none: number) =>
      `${f.number(ample)} ample · ${f.number(watch)} watch · ${f.number(tight)} tight · ${f.number(none)} n/a`,
    table: 'Indicators',
    columns: ['Indicator', 'Value', 'Day', 'Marks', 'From', 'Reading'],
    indicators: INDICATORS.en,
    authors: {
      perli: 'the Desk’s list (Perli)',
      waller: 'Waller',
      sr1019: 'Staff Report 1019',
      nyfed: 'New York Fed',
      own: 'this bot',
    } satisfies Record<Indicator['author'], string> as Record<Indicator['author'], string>,
    readings: { ample: 'ample', watch: 'watch', tight: 'tight', none: 'n/a' } satisfies Record<
      AmpleReading,
      string
    > as Record<AmpleReading, string>,
    marks: ({ watch, tight, falling }: Marks) =>
      falling
        ? `ample from ${f.stated(watch)}${tight ? `, tight below ${f.stated(tight)}` : ''}`
        : `watch from ${f.stated(watch)}${tight ? `, tight from ${f.stated(tight)}` : ''}`,
    unmarked: { range: 'ample while its range includes 0', none: 'no free figures', later: 'none published yet' },
    bracket: (least: number, most: number) =>
      most === 100
        ? `at least ${f.number(least)}%`
        : least === 0
          ? `at most ${f.number(most)}%`
          : `${f.number(least)}–${f.number(most)}%`,
    elasticityValue: (value: number) => `${number(value)} bp per 1%`,
    lines: { gdp: 'Reserves / GDP', bankAssets: 'Reserves / bank assets' } satisfies Record<Share, string> as Record<
      Share,
      string
    >,
    against: {
      gdp: (day: string) => `GDP of ${f.day(day)}`,
      bankAssets: (day: string) => `bank assets of ${f.day(day)}`,
    },
    fomc: (day: string) =>
      `On ${f.day(day)} the Committee judged that reserves had fallen to ample levels; it has published no number for where ample begins or ends.`,
    noThreshold: (listed: boolean, shares: boolean) =>
      `No mark here is the Fed’s threshold. ${listed ? 'The list is the Desk’s, but the' : 'The'} marks for spreads, repo and the facility are this bot’s; ${shares ? 'the shares carry their authors’ levels, and ' : ''}the demand for reserves moves.`,
    elasticity: ({ value, low, high, day }: Pick<Estimate, 'value' | 'low' | 'high' | 'day'>) =>
      `Elasticity on ${f.day(day)}: ${number(value)} bp per 1% of bank assets, 95% range ${number(low)} to ${number(high)}; a range that includes zero cannot be told from flat demand. The file is revised with every release.`,
    missing: 'n/a: the Desk watches it, and no free daily figure is published.',
    documents: {
      perli: 'Roberto Perli, remarks of May 8, 2024',
      waller: 'Christopher Waller, speech of July 10, 2025',
      sr1019: 'New York Fed Staff Report 1019',
      fomc: 'Federal Reserve Board, FOMC statement',
      elasticity: 'New York Fed, Reserve Demand Elasticity',
    },
    title: (gdp: Quantity | undefined, banks: Quantity | undefined) =>
      `Reserves at ${gdp ? f.show(gdp) : '—'} of GDP, ${banks ? f.show(banks) : '—'} of bank assets`,
    subtitle: 'Week-average reserves as a share of GDP and of bank assets, percent',
    levels: {
      waller8: 'Waller: trouble below',
      waller9: 'Waller: about 9%',
      sr12: 'SR 1019: 12%',
      sr13: 'SR 1019: 13%',
    },
    explain: 'What is ample?',
    funding: 'Funding rates',
  };
}).and({
  'zh-CN': (f) => {
    const number = (value: number) => `${value < 0 ? '−' : ''}${f.number(Math.abs(value))}`;
    return {
      name: '充足度',
      about: '准备金是否充足：逐项指标，列出门槛、出处和读数',
      options: {
        indicator: {
          about: '先看其中一项指标',
          choices: {
            ...{ gdp: '准备金/GDP', bankAssets: '准备金/银行总资产', effr: 'EFFR与IORB利差', sofr: 'SOFR与IORB利差' },
            ...{ repoShare: '不低于IORB的回购占比', srf: '常备回购', elasticity: '准备金需求弹性' },
          },
        },
      },
      one: (id, value, day, reading) =>
        `${f.day(day)}，${INDICATORS['zh-CN'][id].replace('：', '')}为${value}${reading === undefined ? '，当时尚无公布的判断标准' : `，判读为${reading}`}。`,
      lead: (ample, watch, tight, judged) => {
        const inShort = {
          ample: '多数指标显示充足：',
          watch: '大体充足，但需留意：',
          mixed: '信号不一：',
          tight: '多数指标偏紧：',
        };
        const all = ample + watch + tight;
        const some = (n: number) => (n === 0 ? '没有一项' : `${f.number(n)}项`);
        const said =
          all === 0
            ? '没有一项指标既有数据又有门槛可以对照'
            : ample === all
              ? `充足：有数据的${f.number(all)}项指标均如此`
              : `${inShort[tallied(ample, watch, tight)]}有数据的${f.number(all)}项指标中，${some(ample)}显示充足，${some(watch)}需留意，${some(tight)}偏紧`;
        return `${said}${judged ? `；联邦公开市场委员会自己在${f.day(judged)}判断准备金处于充足水平` : ''}。`;
      },
      counted: '合计',
      tally: (ample, watch, tight, none) =>
        `充足${f.number(ample)}、留意${f.number(watch)}、偏紧${f.number(tight)}、无数据${f.number(none)}`,
      table: '各项指标',
      columns: ['指标', '数值', '日期', '门槛', '出处', '读数'],
      indicators: INDICATORS['zh-CN'],
      authors: {
        perli: '纽约联储交易台清单（Perli）',
        waller: '沃勒',
        sr1019: '工作人员报告1019',
        nyfed: '纽约联储',
        own: '本机器人',
      },
      readings: { ample: '充足', watch: '留意', tight: '偏紧', none: '无数据' },
      marks: ({ watch, tight, falling }) =>
        falling
          ? `${f.stated(watch)}以上为充足${tight ? `，低于${f.stated(tight)}为偏紧` : ''}`
          : `${f.stated(watch)}起留意${tight ? `，${f.stated(tight)}起偏紧` : ''}`,
      unmarked: { range: '区间含零即为充足', none: '无免费数据', later: '当时尚无公布的门槛' },
      bracket: (least, most) =>
        most === 100
          ? `至少${f.number(least)}%`
          : least === 0
            ? `至多${f.number(most)}%`
            : `${f.number(least)}–${f.number(most)}%`,
      elasticityValue: (value) => `每1%对应${number(value)}个基点`,
      lines: { gdp: '准备金/GDP', bankAssets: '准备金/银行总资产' },
      against: { gdp: (day) => `GDP为${f.day(day)}数据`, bankAssets: (day) => `银行总资产为${f.day(day)}数据` },
      fomc: (day) => `${f.day(day)}，委员会判断准备金已降至充足水平；但从未公布“充足”从多少开始、到多少为止。`,
      noThreshold: (listed, shares) =>
        `这里没有一条门槛是美联储的官方标准。${listed ? '指标清单出自纽约联储交易台；' : ''}利差、回购占比和常备回购的门槛由本机器人设定；${shares ? '两个占比用的是各自作者的数字，' : ''}而准备金需求会变。`,
      elasticity: ({ value, low, high, day }) =>
        `${f.day(day)}的弹性为：准备金每增加银行资产的1%，对应${number(value)}个基点，95%区间为${number(low)}至${number(high)}；区间含零，就无法与“需求曲线平坦”区分。该文件每次发布都会修订。`,
      missing: '“无数据”：交易台会看，但没有免费的每日数据公布。',
      documents: {
        perli: '罗伯托·佩尔利，2024年5月8日讲话',
        waller: '克里斯托弗·沃勒，2025年7月10日演讲',
        sr1019: '纽约联储工作人员报告1019',
        fomc: '美联储理事会，FOMC声明',
        elasticity: '纽约联储，准备金需求弹性',
      },
      title: (gdp, banks) => `准备金占GDP ${gdp ? f.show(gdp) : '—'}，占银行总资产 ${banks ? f.show(banks) : '—'}`,
      subtitle: '准备金（周均）占GDP和银行总资产的比例，百分比',
      levels: {
        waller8: '沃勒：低于此会出问题',
        waller9: '沃勒：约9%',
        sr12: '报告1019：12%',
        sr13: '报告1019：13%',
      },
      explain: '怎样算充足？',
      funding: '资金利率',
    };
  },
  'zh-TW': (f) => {
    const number = (value: number) => `${value < 0 ? '−' : ''}${f.number(Math.abs(value))}`;
    return {
      name: '充足度',
      about: '準備金是否充足：逐項指標，列出門檻、出處與判讀',
      options: {
        indicator: {
          about: '先看其中一項指標',
          choices: {
            ...{ gdp: '準備金/GDP', bankAssets: '準備金/銀行總資產', effr: 'EFFR與IORB利差', sofr: 'SOFR與IORB利差' },
            ...{ repoShare: '不低於IORB的附買回占比', srf: '常備附買回', elasticity: '準備金需求彈性' },
          },
        },
      },
      one: (id, value, day, reading) =>
        `${f.day(day)}，${INDICATORS['zh-TW'][id].replace('：', '')}為${value}${reading === undefined ? '，當時尚無公布的判斷標準' : `，判讀為${reading}`}。`,
      lead: (ample, watch, tight, judged) => {
        const inShort = {
          ample: '多數指標顯示充足：',
          watch: '大致充足，但需留意：',
          mixed: '訊號不一：',
          tight: '多數指標偏緊：',
        };
        const all = ample + watch + tight;
        const some = (n: number) => (n === 0 ? '沒有一項' : `${f.number(n)}項`);
        const said =
          all === 0
            ? '沒有一項指標既有資料又有門檻可以對照'
            : ample === all
              ? `充足：有資料的${f.number(all)}項指標均如此`
              : `${inShort[tallied(ample, watch, tight)]}有資料的${f.number(all)}項指標中，${some(ample)}顯示充足，${some(watch)}需留意，${some(tight)}偏緊`;
        return `${said}${judged ? `；聯邦公開市場委員會自己在${f.day(judged)}判斷準備金處於充足水準` : ''}。`;
      },
      counted: '合計',
      tally: (ample, watch, tight, none) =>
        `充足${f.number(ample)}、留意${f.number(watch)}、偏緊${f.number(tight)}、無資料${f.number(none)}`,
      table: '各項指標',
      columns: ['指標', '數值', '日期', '門檻', '出處', '判讀'],
      indicators: INDICATORS['zh-TW'],
      authors: {
        perli: '紐約聯邦準備銀行交易部門清單（Perli）',
        waller: '華勒',
        sr1019: '幕僚報告1019',
        nyfed: '紐約聯邦準備銀行',
        own: '本機器人',
      },
      readings: { ample: '充足', watch: '留意', tight: '偏緊', none: '無資料' },
      marks: ({ watch, tight, falling }) =>
        falling
          ? `${f.stated(watch)}以上為充足${tight ? `，低於${f.stated(tight)}為偏緊` : ''}`
          : `${f.stated(watch)}起留意${tight ? `，${f.stated(tight)}起偏緊` : ''}`,
      unmarked: { range: '區間含零即為充足', none: '無免費資料', later: '當時尚無公布的門檻' },
      bracket: (least, most) =>
        most === 100
          ? `至少${f.number(least)}%`
          : least === 0
            ? `至多${f.number(most)}%`
            : `${f.number(least)}–${f.number(most)}%`,
      elasticityValue: (value) => `每1%對應${number(value)}個基點`,
      lines: { gdp: '準備金/GDP', bankAssets: '準備金/銀行總資產' },
      against: { gdp: (day) => `GDP為${f.day(day)}資料`, bankAssets: (day) => `銀行總資產為${f.day(day)}資料` },
      fomc: (day) => `${f.day(day)}，委員會判斷準備金已降至充足水準；但從未公布「充足」從多少開始、到多少為止。`,
      noThreshold: (listed, shares) =>
        `這裡沒有一條門檻是聯準會的官方標準。${listed ? '指標清單出自紐約聯邦準備銀行交易部門；' : ''}利差、附買回占比與常備附買回的門檻由本機器人設定；${shares ? '兩個占比用的是各自作者的數字，' : ''}而準備金需求會變。`,
      elasticity: ({ value, low, high, day }) =>
        `${f.day(day)}的彈性為：準備金每增加銀行資產的1%，對應${number(value)}個基點，95%區間為${number(low)}至${number(high)}；區間含零，就無法與「需求曲線平坦」區分。該檔案每次發布都會修訂。`,
      missing: '「無資料」：交易部門會看，但沒有免費的每日資料公布。',
      documents: {
        perli: 'Roberto Perli，2024年5月8日談話',
        waller: 'Christopher Waller，2025年7月10日演說',
        sr1019: '紐約聯邦準備銀行幕僚報告1019',
        fomc: '聯邦準備理事會，FOMC聲明',
        elasticity: '紐約聯邦準備銀行，準備金需求彈性',
      },
      title: (gdp, banks) => `準備金占GDP ${gdp ? f.show(gdp) : '—'}，占銀行總資產 ${banks ? f.show(banks) : '—'}`,
      subtitle: '準備金（週平均）占GDP與銀行總資產的比重，百分比',
      levels: {
        waller8: '華勒：低於此會出問題',
        waller9: '華勒：約9%',
        sr12: '報告1019：12%',
        sr13: '報告1019：13%',
      },
      explain: '怎樣算充足？',
      funding: '資金利率',
    };
  },
});
