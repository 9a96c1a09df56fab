import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

export default words((f) => ({
  about: 'Who holds the cash: large, small and foreign-related banks, from the H.8',
  options: { range: { about: 'How far back the chart goes' } },
  lead: (day: string, all: Quantity, group: string, share: Quantity) =>
    `${group} held ${f.show(share)} of the ${f.show(all)} in commercial banks’ cash assets on ${f.day(day)}.`,
  groups: {
    large: 'Large domestic banks',
    small: 'Small domestic banks',
    foreign: 'Foreign-related banks (derived)',
  },
  all: 'All commercial banks',
  foreignShort: 'Foreign-related (derived)',
  shares: (ofAll: Quantity, ofOwn?: Quantity) =>
    `${f.show(ofAll)} of all cash assets${ofOwn ? `, ${f.show(ofOwn)} of their own assets` : ''}`,
  tableTitle: (day: string) => `Cash assets on ${f.day(day)}`,
  columns: ['Banks', 'Cash assets', 'Of all cash', 'Total assets', 'Cash ÷ assets'],
  derived:
    'The H.8 lines held here have none for foreign-related institutions: theirs is all banks less large and small ones, a difference and not a published figure.',
  notReserves:
    'Cash assets are not reserves: they also hold vault cash, items in collection and balances with other banks, and are seasonally adjusted. They say which group’s liquidity moves; they do not say who holds how much at the Fed.',
  since: (day: string) => `All three are held here since ${f.day(day)}.`,
  groupsAre:
    'H.8, Federal Reserve Board: large domestic banks are the 25 largest domestically chartered ones by domestic assets; the others are small; foreign-related institutions are mostly US branches and agencies of foreign banks. Week ending Wednesday, seasonally adjusted.',
  never: 'The cash assets of large and small banks are not held for that day.',
  title: (group: string, share: Quantity, day: string) => `${group}: ${f.show(share)} of banks’ cash, ${f.day(day)}`,
  subtitle: 'Cash assets (H.8, seasonally adjusted), US dollars',
  explain: 'Who holds them?',
  single: 'Single banks',
})).and({
  'zh-CN': (f) => ({
    name: '准备金分布',
    about: '现金在谁手里：大型、小型本土银行与外资机构（H.8）',
    options: { range: { about: '图表回看多久' } },
    lead: (day, all, group, share) =>
      `${f.day(day)}，商业银行现金资产共${f.show(all)}，其中${group}占${f.show(share)}。`,
    groups: { large: '大型本土银行', small: '小型本土银行', foreign: '外资机构（推算）' },
    all: '全体商业银行',
    foreignShort: '外资机构（推算）',
    shares: (ofAll, ofOwn) => `占全部现金资产${f.show(ofAll)}${ofOwn ? `，占自身资产${f.show(ofOwn)}` : ''}`,
    tableTitle: (day) => `${f.day(day)}现金资产`,
    columns: ['银行', '现金资产', '占全部现金', '总资产', '现金÷资产'],
    derived: '这里所存的H.8序列没有外资机构一项：该数由全体减去大型和小型银行推算，并非公布值。',
    notReserves:
      '现金资产不等于准备金：其中还有库存现金、托收中款项和存放同业，且经季节调整。它能说明哪一类银行的流动性在变动，不能说明谁在美联储存了多少。',
    since: (day) => `三项数据自${f.day(day)}起齐备。`,
    groupsAre:
      '美联储理事会H.8：大型本土银行指按国内资产排名前25的本土注册银行，其余为小型；外资机构主要是外国银行在美分行和代理机构。截至周三的一周，经季节调整。',
    never: '那一天没有大型和小型银行现金资产的数据。',
    title: (group, share, day) => `${f.day(day)}：${group}持有银行现金的${f.show(share)}`,
    subtitle: '现金资产（H.8，季节调整后），美元',
    explain: '准备金在谁手里？',
    single: '单家银行',
  }),
  'zh-TW': (f) => ({
    name: '準備金分布',
    about: '現金在誰手裡：大型、小型本國銀行與外資機構（H.8）',
    options: { range: { about: '圖表回看多久' } },
    lead: (day, all, group, share) =>
      `${f.day(day)}，商業銀行現金資產共${f.show(all)}，其中${group}占${f.show(share)}。`,
    groups: { large: '大型本國銀行', small: '小型本國銀行', foreign: '外資機構（推算）' },
    all: '全體商業銀行',
    foreignShort: '外資機構（推算）',
    shares: (ofAll, ofOwn) => `占全部現金資產${f.show(ofAll)}${ofOwn ? `，占自身資產${f.show(ofOwn)}` : ''}`,
    tableTitle: (day) => `${f.day(day)}現金資產`,
    columns: ['銀行', '現金資產', '占全部現金', '總資產', '現金÷資產'],
    derived: '這裡所存的H.8數列沒有外資機構一項：該數由全體減去大型與小型銀行推算，並非公布值。',
    notReserves:
      '現金資產不等於準備金：其中還有庫存現金、託收中款項與存放同業，且經季節調整。它能說明哪一類銀行的流動性在變動，不能說明誰在聯準會存了多少。',
    since: (day) => `三項資料自${f.day(day)}起齊備。`,
    groupsAre:
      '聯邦準備理事會H.8：大型本國銀行指依國內資產排名前25的本國註冊銀行，其餘為小型；外資機構主要是外國銀行在美分行與代理機構。截至週三的一週，經季節調整。',
    never: '那一天沒有大型與小型銀行現金資產的資料。',
    title: (group, share, day) => `${f.day(day)}：${group}持有銀行現金的${f.show(share)}`,
    subtitle: '現金資產（H.8，季節調整後），美元',
    explain: '準備金在誰手裡？',
    single: '單一銀行',
  }),
});
