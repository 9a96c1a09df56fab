import type { BalanceLineId } from '../src/measures/balance-sheet.ts';
import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

type Lines = Record<BalanceLineId, string>;

export default words((f) => ({
  about: 'The Fed’s whole balance sheet, both sides, with what changed in a week and a year',
  options: {},
  lead: (assets: Quantity, day: string, week: Quantity | undefined, reserves: Quantity, currency: Quantity) =>
    `The Fed’s balance sheet stood at ${f.show(assets)} on ${f.day(day)}${week ? (week.value === 0 ? ', unchanged on the week' : `, ${week.value < 0 ? 'down' : 'up'} ${f.size(week)} on the week`) : ''}; banks’ reserves are ${f.show(reserves)} of what it owes, currency ${f.show(currency)}.`,
  older: (assets: Quantity, day: string, sheet: string) =>
    `The Fed’s balance sheet stood at ${f.show(assets)} ${f.on(day)}; its other lines were last held for ${f.day(sheet)}, and are shown as they were then.`,
  assets: 'Total assets',
  table: 'What supplies reserve funds, and where they are (H.4.1, Table 1, Wednesday levels)',
  columns: ['Line', 'Level', '1 week', '52 weeks'],
  lines: {
    treasuries: 'Treasuries',
    mbs: 'MBS',
    agencyDebt: 'Agency debt',
    loans: 'Loans',
    otherSupply: 'Other supplying',
    reserves: 'Reserves',
    currency: 'Currency',
    tga: 'Treasury (TGA)',
    foreignPool: 'Foreign repo pool',
    otherReverseRepo: 'Other rev. repos',
    otherAbsorb: 'Other absorbing',
  } satisfies Lines as Lines,
  totals: { supply: 'Total supplying', absorb: 'Total absorbing' },
  closes:
    'Both sides add up to the published total of factors supplying reserve funds; the “other” lines are derived from it.',
  joins: (assets: Quantity, total: Quantity, apart: Quantity) =>
    `Total assets (Table 5) are ${f.show(assets)}, factors supplying (Table 1) ${f.show(total)}: Table 1 also counts what is not the Fed’s own asset, Treasury currency above all, ${f.show(apart)} in all.`,
  noYear: 'The lines of 52 weeks earlier are not held, so no change over the year is given.',
  title: (assets: Quantity, reserves: Quantity) => `Fed assets ${f.show(assets)}, reserves ${f.show(reserves)}`,
  subtitle: 'Where reserve funds are: main liabilities, Wednesday levels, US dollars',
  explain: 'How it adds up',
})).and({
  'zh-CN': (f) => ({
    name: '资产负债表',
    about: '美联储完整的资产负债表：两边各项，及一周、一年的变动',
    options: {},
    lead: (assets, day, week, reserves, currency) =>
      `${f.day(day)}，美联储资产负债表规模为${f.show(assets)}${week ? (week.value === 0 ? '，与一周前持平' : `，一周${week.value < 0 ? '减少' : '增加'}${f.size(week)}`) : ''}；负债中银行准备金${f.show(reserves)}，流通中货币${f.show(currency)}。`,
    older: (assets, day, sheet) =>
      `${f.day(day)}，美联储资产负债表规模为${f.show(assets)}；其余各项当时只有截至${f.day(sheet)}的数据，以下为该日数据。`,
    assets: '总资产',
    table: '准备金从何而来、落在何处（H.4.1表1，周三余额）',
    columns: ['项目', '余额', '1周', '52周'],
    lines: {
      treasuries: '国债',
      mbs: 'MBS',
      agencyDebt: '机构债',
      loans: '贷款',
      otherSupply: '其他供给',
      reserves: '准备金',
      currency: '流通中货币',
      tga: '财政部账户（TGA）',
      foreignPool: '外国官方逆回购',
      otherReverseRepo: '其他逆回购',
      otherAbsorb: '其他吸收',
    },
    totals: { supply: '供给合计', absorb: '吸收合计' },
    closes: '两边都等于公布的“供给准备金的因素合计”；“其他”各项由合计数倒推。',
    joins: (assets, total, apart) =>
      `总资产（表5）为${f.show(assets)}，供给因素合计（表1）为${f.show(total)}：表1还计入不属于美联储资产的项目，主要是财政部发行的货币，合计${f.show(apart)}。`,
    noYear: '52周前的各项数据未收录，因此不列一年变动。',
    title: (assets, reserves) => `美联储总资产${f.show(assets)}，准备金${f.show(reserves)}`,
    subtitle: '准备金资金落在何处：主要负债，周三余额，美元',
    explain: '各项如何勾稽',
  }),
  'zh-TW': (f) => ({
    name: '資產負債表',
    about: '聯準會完整的資產負債表：兩邊各項，及一週、一年的變動',
    options: {},
    lead: (assets, day, week, reserves, currency) =>
      `${f.day(day)}，聯準會資產負債表規模為${f.show(assets)}${week ? (week.value === 0 ? '，與一週前持平' : `，一週${week.value < 0 ? '減少' : '增加'}${f.size(week)}`) : ''}；負債中銀行準備金${f.show(reserves)}，流通中貨幣${f.show(currency)}。`,
    older: (assets, day, sheet) =>
      `${f.day(day)}，聯準會資產負債表規模為${f.show(assets)}；其餘各項當時只有截至${f.day(sheet)}的資料，以下為該日資料。`,
    assets: '總資產',
    table: '準備金從何而來、落在何處（H.4.1表1，週三餘額）',
    columns: ['項目', '餘額', '1週', '52週'],
    lines: {
      treasuries: '公債',
      mbs: 'MBS',
      agencyDebt: '機構債',
      loans: '放款',
      otherSupply: '其他供給',
      reserves: '準備金',
      currency: '流通中貨幣',
      tga: '財政部帳戶（TGA）',
      foreignPool: '外國官方附賣回',
      otherReverseRepo: '其他附賣回',
      otherAbsorb: '其他吸收',
    },
    totals: { supply: '供給合計', absorb: '吸收合計' },
    closes: '兩邊都等於公布的「供給準備金的因素合計」；「其他」各項由合計數反推。',
    joins: (assets, total, apart) =>
      `總資產（表5）為${f.show(assets)}，供給因素合計（表1）為${f.show(total)}：表1還計入不屬於聯準會資產的項目，主要是財政部發行的貨幣，合計${f.show(apart)}。`,
    noYear: '52週前的各項資料未收錄，因此不列一年變動。',
    title: (assets, reserves) => `聯準會總資產${f.show(assets)}，準備金${f.show(reserves)}`,
    subtitle: '準備金資金落在何處：主要負債，週三餘額，美元',
    explain: '各項如何勾稽',
  }),
});
