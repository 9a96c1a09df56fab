import type { FactorLine } from '../src/measures/factors.ts';
import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

/** One factor in a story: which, which way its level went, and by how much. */
export type Mover = { readonly line: FactorLine; readonly rose: boolean; readonly by: Quantity };

export default words((f) => {
  const nouns: Record<FactorLine, string> = {
    securities: 'securities held by the Fed',
    loans: 'loans by the Fed',
    otherSupply: 'other supplying factors',
    currency: 'currency in circulation',
    tgaWednesday: 'the Treasury’s account',
    reverseRepoForeign: 'the foreign repo pool',
    reverseRepoOthers: 'reverse repos with others',
    otherAbsorb: 'other absorbing factors',
  };
  const story = (movers: readonly Mover[]) =>
    movers.map(({ line, rose, by }) => `${nouns[line]} ${rose ? 'rose' : 'fell'} ${f.size(by)}`).join(', ');
  return {
    about: 'Why reserves moved: what put money into the banking system and what took it out',
    options: {
      from: { about: 'First Wednesday, as 2026-09-23' },
      to: { about: 'Last Wednesday, as 2026-09-30' },
      week: { about: 'A single week instead: any day of it, as 2026-09-30' },
    },
    /** `against` is the largest factor that pushed the other way, where it mattered. */
    lead: (fell: boolean, change: Quantity, from: string, to: string, movers: readonly Mover[], against?: Mover) =>
      `Reserves (Wednesday level) ${fell ? 'fell' : 'rose'} ${f.size(change)} from ${f.day(from)} to ${f.day(to)}${movers.length ? `: ${story(movers)}` : ''}${against ? `, partly offset as ${story([against])}` : ''}.`,
    title: (fell: boolean, change: Quantity, movers: readonly Mover[]) =>
      `Reserves ${fell ? 'fall' : 'rise'} ${f.size(change)}${movers[0] ? `: ${nouns[movers[0].line]} ${movers[0].rose ? 'up' : 'down'} ${f.size(movers[0].by)}` : ''}`,
    subtitle: 'Reserve balances and what moved them, Wednesday levels, US dollars',
    table: 'Factors (H.4.1, Table 1, Wednesday levels)',
    columns: ['Factor', 'Level', 'Change', 'On reserves'],
    lines: {
      securities: 'Securities',
      loans: 'Loans',
      otherSupply: 'Other supplying',
      currency: 'Currency',
      tgaWednesday: 'Treasury (TGA)',
      reverseRepoForeign: 'Foreign repo pool',
      reverseRepoOthers: 'Other rev. repos',
      otherAbsorb: 'Other absorbing',
    } satisfies Record<FactorLine, string> as Record<FactorLine, string>,
    residual: 'Residual',
    reserves: 'Reserves',
    start: (day: string) => `Reserves ${f.day(day)}`,
    closure: (residual: Quantity) =>
      `Reserves = factors supplying − factors absorbing; the “other” lines are derived from the published totals, and ${residual.value === 0 ? 'nothing is left over' : `${f.show(residual)} is left to rounding`}.`,
    notRrp:
      'The foreign repo pool is not the overnight reverse repo facility (ON RRP), which sits in “other rev. repos”.',
    snapped: (asked: string, used: string) => `${f.day(asked)} is not a Wednesday; Wednesday, ${f.day(used)}, is used.`,
    notHeld: (
      series: readonly string[],
      days: readonly string[],
      nearest?: { readonly from: string; readonly to: string },
    ) =>
      `Some factors have no figure for ${days.map(f.day).join(' and ')} (${series.join(', ')}).${nearest ? ` The nearest Wednesdays with all of them are ${f.day(nearest.from)} and ${f.day(nearest.to)}.` : ''}`,
    order: 'The first Wednesday has to come before the last one.',
    nearest: (from: string, to: string) => `${from} → ${to}`,
  };
}).and({
  'zh-CN': (f) => {
    const nouns: Record<FactorLine, string> = {
      securities: '美联储持有的证券',
      loans: '美联储贷款',
      otherSupply: '其他供给因素',
      currency: '流通中货币',
      tgaWednesday: '财政部账户',
      reverseRepoForeign: '外国官方逆回购',
      reverseRepoOthers: '其他逆回购',
      otherAbsorb: '其他吸收因素',
    };
    const story = (movers: readonly Mover[]) =>
      movers.map(({ line, rose, by }) => `${nouns[line]}${rose ? '增加' : '减少'}${f.size(by)}`).join('，');
    return {
      name: '变动原因',
      about: '准备金为什么变动：哪些因素投放了资金，哪些因素吸走了资金',
      options: {
        from: { about: '起始的周三，如 2026-09-23' },
        to: { about: '截止的周三，如 2026-09-30' },
        week: { about: '只看一周：填其中任意一天，如 2026-09-30' },
      },
      lead: (fell, change, from, to, movers, against) =>
        `${f.day(from)}至${f.day(to)}，准备金（周三余额）${fell ? '减少' : '增加'}${f.size(change)}${movers.length ? `：${story(movers)}` : ''}${against ? `；同时${story([against])}，部分抵消` : ''}。`,
      title: (fell, change, movers) =>
        `准备金${fell ? '减少' : '增加'}${f.size(change)}${movers[0] ? `，主因${nouns[movers[0].line]}${movers[0].rose ? '增加' : '减少'}` : ''}`,
      subtitle: '准备金余额及其变动因素，周三余额，美元',
      table: '各项因素（H.4.1 表1，周三余额）',
      columns: ['因素', '水平', '变动', '对准备金'],
      lines: {
        securities: '证券持仓',
        loans: '贷款',
        otherSupply: '其他供给',
        currency: '流通中货币',
        tgaWednesday: '财政部（TGA）',
        reverseRepoForeign: '外国官方逆回购',
        reverseRepoOthers: '其他逆回购',
        otherAbsorb: '其他吸收',
      },
      residual: '残差',
      reserves: '准备金',
      start: (day) => `准备金 ${f.day(day)}`,
      closure: (residual) =>
        `准备金＝供给因素−吸收因素；“其他”由公布的合计数倒推得出，${residual.value === 0 ? '加总无残差' : `四舍五入残差为${f.show(residual)}`}。`,
      notRrp: '外国官方逆回购池不是隔夜逆回购（ON RRP）；后者包含在“其他逆回购”中。',
      snapped: (asked, used) => `${f.day(asked)}不是周三，改用${f.day(used)}（周三）。`,
      notHeld: (series, days, nearest) =>
        `${days.map(f.day).join('和')}的数据不全（缺${series.join('、')}）。${nearest ? `最近且数据齐全的周三是${f.day(nearest.from)}和${f.day(nearest.to)}。` : ''}`,
      order: '起始的周三必须早于截止的周三。',
      nearest: (from, to) => `${from} → ${to}`,
    };
  },
  'zh-TW': (f) => {
    const nouns: Record<FactorLine, string> = {
      securities: '聯準會持有的證券',
      loans: '聯準會放款',
      otherSupply: '其他供給因素',
      currency: '流通中貨幣',
      tgaWednesday: '財政部帳戶',
      reverseRepoForeign: '外國官方附賣回',
      reverseRepoOthers: '其他附賣回',
      otherAbsorb: '其他吸收因素',
    };
    const story = (movers: readonly Mover[]) =>
      movers.map(({ line, rose, by }) => `${nouns[line]}${rose ? '增加' : '減少'}${f.size(by)}`).join('，');
    return {
      name: '變動原因',
      about: '準備金為什麼變動：哪些因素釋出資金，哪些因素吸走資金',
      options: {
        from: { about: '起始的週三，如 2026-09-23' },
        to: { about: '截止的週三，如 2026-09-30' },
        week: { about: '只看一週：填其中任一天，如 2026-09-30' },
      },
      lead: (fell, change, from, to, movers, against) =>
        `${f.day(from)}至${f.day(to)}，準備金（週三餘額）${fell ? '減少' : '增加'}${f.size(change)}${movers.length ? `：${story(movers)}` : ''}${against ? `；同時${story([against])}，部分抵銷` : ''}。`,
      title: (fell, change, movers) =>
        `準備金${fell ? '減少' : '增加'}${f.size(change)}${movers[0] ? `，主因${nouns[movers[0].line]}${movers[0].rose ? '增加' : '減少'}` : ''}`,
      subtitle: '準備金餘額及其變動因素，週三餘額，美元',
      table: '各項因素（H.4.1 表1，週三餘額）',
      columns: ['因素', '水準', '變動', '對準備金'],
      lines: {
        securities: '證券部位',
        loans: '放款',
        otherSupply: '其他供給',
        currency: '流通中貨幣',
        tgaWednesday: '財政部（TGA）',
        reverseRepoForeign: '外國官方附賣回',
        reverseRepoOthers: '其他附賣回',
        otherAbsorb: '其他吸收',
      },
      residual: '殘差',
      reserves: '準備金',
      start: (day) => `準備金 ${f.day(day)}`,
      closure: (residual) =>
        `準備金＝供給因素−吸收因素；「其他」由公布的合計數倒推得出，${residual.value === 0 ? '加總無殘差' : `四捨五入殘差為${f.show(residual)}`}。`,
      notRrp: '外國官方附賣回資金池不是隔夜附賣回（ON RRP）；後者包含在「其他附賣回」中。',
      snapped: (asked, used) => `${f.day(asked)}不是週三，改用${f.day(used)}（週三）。`,
      notHeld: (series, days, nearest) =>
        `${days.map(f.day).join('和')}的資料不全（缺${series.join('、')}）。${nearest ? `最近且資料齊全的週三是${f.day(nearest.from)}和${f.day(nearest.to)}。` : ''}`,
      order: '起始的週三必須早於截止的週三。',
      nearest: (from, to) => `${from} → ${to}`,
    };
  },
});
