import type { Quantity } from '../src/values/quantity.ts';
import { words } from '../src/words/words.ts';

type Groups = Readonly<Record<'large' | 'small' | 'foreign', string>>;

export default words((f) => ({
  about: 'Where banks’ cash is: large, small and foreign-related banks',
  options: { range: { about: 'How far back the chart goes' } },
  lead: (day: string, large: Quantity, small: Quantity, foreign: Quantity) =>
    `On ${f.day(day)} large domestic banks held ${f.show(large)} of cash assets, foreign-related institutions ${f.show(foreign)} (derived) and small domestic banks ${f.show(small)}.`,
  groups: {
    large: 'Large domestic banks',
    small: 'Small domestic banks',
    foreign: 'Foreign-related (derived)',
  } satisfies Groups as Groups,
  year: '52 weeks',
  ofAssets: (share: Quantity) => `${f.show(share)} of their assets`,
  table: 'Cash assets (H.8, seasonally adjusted)',
  columns: ['Group', 'Cash assets', 'Of all cash', 'Assets', 'Cash / assets'],
  derived:
    'Foreign-related institutions are not taken from a line of their own: all commercial banks less large and small domestic ones.',
  notReserves:
    'Cash assets are more than reserves: balances at the Fed, vault cash and what banks have at each other. Who holds the reserves is published for no group.',
  since: (day: string) => `All groups are held since ${f.day(day)}.`,
  uneven:
    'A total says nothing of who has too little: the same reserves can be ample at some banks and short at others.',
  title: (share: Quantity) => `Foreign-related banks hold ${f.show(share)} of banks’ cash`,
  subtitle: 'Cash assets of commercial banks by group (H.8, seasonally adjusted), US dollars',
  explain: 'Who holds the reserves?',
})).and({
  'zh-CN': (f) => ({
    name: '分布',
    about: '银行的现金在谁手里：大银行、小银行、外资相关银行',
    options: { range: { about: '图表回看多久' } },
    lead: (day, large, small, foreign) =>
      `${f.day(day)}，大型本国银行持有现金资产${f.show(large)}，外资相关机构${f.show(foreign)}（推算），小型本国银行${f.show(small)}。`,
    groups: { large: '大型本国银行', small: '小型本国银行', foreign: '外资相关机构（推算）' },
    year: '52周',
    ofAssets: (share) => `占其总资产${f.show(share)}`,
    table: '现金资产（H.8，季调）',
    columns: ['类别', '现金资产', '占全部现金', '总资产', '现金/总资产'],
    derived: '外资相关机构没有直接取用单独的序列：由全部商业银行减去大型和小型本国银行得出。',
    notReserves: '现金资产不只是准备金：还包括库存现金和存放同业。没有任何公开数据按类别列出准备金由谁持有。',
    since: (day) => `三类数据齐全自${f.day(day)}起。`,
    uneven: '总量说明不了谁手头紧：同样多的准备金，有的银行绰绰有余，有的可能不够。',
    title: (share) => `外资相关机构持有银行现金的${f.show(share)}`,
    subtitle: '各类商业银行现金资产（H.8，季调），美元',
    explain: '准备金在谁手里？',
  }),
  'zh-TW': (f) => ({
    name: '分布',
    about: '銀行的現金在誰手裡：大型銀行、小型銀行、外資相關銀行',
    options: { range: { about: '圖表回看多久' } },
    lead: (day, large, small, foreign) =>
      `${f.day(day)}，大型本國銀行持有現金資產${f.show(large)}，外資相關機構${f.show(foreign)}（推算），小型本國銀行${f.show(small)}。`,
    groups: { large: '大型本國銀行', small: '小型本國銀行', foreign: '外資相關機構（推算）' },
    year: '52週',
    ofAssets: (share) => `占其總資產${f.show(share)}`,
    table: '現金資產（H.8，季調）',
    columns: ['類別', '現金資產', '占全部現金', '總資產', '現金/總資產'],
    derived: '外資相關機構並非取自單獨的數列：由全體商業銀行減去大型與小型本國銀行得出。',
    notReserves: '現金資產不只是準備金：還包括庫存現金與存放同業。沒有任何公開資料按類別列出準備金由誰持有。',
    since: (day) => `三類資料齊全自${f.day(day)}起。`,
    uneven: '總量說明不了誰手頭緊：同樣多的準備金，有的銀行綽綽有餘，有的可能不足。',
    title: (share) => `外資相關機構持有銀行現金的${f.show(share)}`,
    subtitle: '各類商業銀行現金資產（H.8，季調），美元',
    explain: '準備金在誰手裡？',
  }),
});
