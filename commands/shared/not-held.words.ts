import type { NotHeldId } from '../../src/asking/not-held-ids.ts';
import { words } from '../../src/words/words.ts';

type Publisher = 'board' | 'newYork' | 'ice' | 'ici';

/** Who publishes each series that is not held here, and by which code FRED has it. */
export const published: Readonly<Record<NotHeldId, { readonly by: Publisher; readonly code: string }>> = {
  m1: { by: 'board', code: 'M1SL' },
  m2: { by: 'board', code: 'M2SL' },
  moneyFunds: { by: 'ici', code: 'MMMFFAQ027S' },
  highYield: { by: 'ice', code: 'BAMLH0A0HYM2' },
  investmentGrade: { by: 'ice', code: 'BAMLC0A0CM' },
  obfr: { by: 'newYork', code: 'OBFR' },
  depositsLarge: { by: 'board', code: 'DPSLCBW027SBOG' },
  depositsSmall: { by: 'board', code: 'DPSSCBW027SBOG' },
  cashForeign: { by: 'board', code: 'CASFRIW027SBOG' },
  yield2y: { by: 'board', code: 'DGS2' },
  yield5y: { by: 'board', code: 'DGS5' },
};

/** What is said where a figure is asked of a series that is not held here. */
export default words(() => ({
  names: {
    m1: 'M1',
    m2: 'M2',
    moneyFunds: 'The assets of money market funds',
    highYield: 'The high-yield spread',
    investmentGrade: 'The investment-grade spread',
    obfr: 'OBFR, the overnight bank funding rate,',
    depositsLarge: 'The deposits of large banks',
    depositsSmall: 'The deposits of small banks',
    cashForeign: 'A history of foreign banks’ cash',
    yield2y: 'The two-year Treasury yield',
    yield5y: 'The five-year Treasury yield',
  } satisfies Record<NotHeldId, string>,
  /** Where it comes out. */
  where: {
    m1: 'The Federal Reserve Board publishes it monthly (H.6)',
    m2: 'The Federal Reserve Board publishes it monthly (H.6)',
    moneyFunds: 'The Investment Company Institute publishes them weekly, the Board’s Z.1 quarterly',
    highYield: 'ICE publishes it daily, as an index of its own',
    investmentGrade: 'ICE publishes it daily, as an index of its own',
    obfr: 'The New York Fed publishes it each business day',
    depositsLarge: 'The Federal Reserve Board publishes them weekly (H.8)',
    depositsSmall: 'The Federal Reserve Board publishes them weekly (H.8)',
    cashForeign: 'The Federal Reserve Board publishes it weekly (H.8)',
    yield2y: 'The Federal Reserve Board publishes it each business day (H.15)',
    yield5y: 'The Federal Reserve Board publishes it each business day (H.15)',
  } satisfies Record<NotHeldId, string>,
  /** That it is not held, where it is, and what is. */
  notHeld: (name: string, isPlural: boolean, where: string, code: string) =>
    `${name} ${isPlural ? 'are' : 'is'} not held here, so I can give no figure. ${where}; on FRED the code is ${code}. Below is what comes nearest here.`,
  near: 'What is held here',
})).and({
  'zh-CN': () => ({
    names: {
      m1: 'M1',
      m2: 'M2',
      moneyFunds: '货币市场基金资产规模',
      highYield: '高收益债利差',
      investmentGrade: '投资级债利差',
      obfr: 'OBFR（隔夜银行融资利率）',
      depositsLarge: '大型银行的存款',
      depositsSmall: '小型银行的存款',
      cashForeign: '外资银行现金的历史数据',
      yield2y: '2年期美债收益率',
      yield5y: '5年期美债收益率',
    },
    where: {
      m1: '由美联储理事会每月发布（H.6）',
      m2: '由美联储理事会每月发布（H.6）',
      moneyFunds: '由美国投资公司协会（ICI）每周发布，美联储Z.1每季发布',
      highYield: '由ICE每日发布，属其自有指数',
      investmentGrade: '由ICE每日发布，属其自有指数',
      obfr: '由纽约联储每个工作日发布',
      depositsLarge: '由美联储理事会每周发布（H.8）',
      depositsSmall: '由美联储理事会每周发布（H.8）',
      cashForeign: '由美联储理事会每周发布（H.8）',
      yield2y: '由美联储理事会每个工作日发布（H.15）',
      yield5y: '由美联储理事会每个工作日发布（H.15）',
    },
    notHeld: (name, _, where, code) =>
      `这里没有收录${name}，无法给出数字。该数据${where}，FRED代码为${code}。下面是这里最接近的数据。`,
    near: '这里有的数据',
  }),
  'zh-TW': () => ({
    names: {
      m1: 'M1',
      m2: 'M2',
      moneyFunds: '貨幣市場基金資產規模',
      highYield: '高收益債利差',
      investmentGrade: '投資等級債利差',
      obfr: 'OBFR（隔夜銀行融資利率）',
      depositsLarge: '大型銀行的存款',
      depositsSmall: '小型銀行的存款',
      cashForeign: '外國銀行現金的歷史數據',
      yield2y: '2年期美債殖利率',
      yield5y: '5年期美債殖利率',
    },
    where: {
      m1: '由聯準會理事會每月發布（H.6）',
      m2: '由聯準會理事會每月發布（H.6）',
      moneyFunds: '由美國投資公司協會（ICI）每週發布，聯準會Z.1每季發布',
      highYield: '由ICE每日發布，屬其自有指數',
      investmentGrade: '由ICE每日發布，屬其自有指數',
      obfr: '由紐約聯邦準備銀行每個營業日發布',
      depositsLarge: '由聯準會理事會每週發布（H.8）',
      depositsSmall: '由聯準會理事會每週發布（H.8）',
      cashForeign: '由聯準會理事會每週發布（H.8）',
      yield2y: '由聯準會理事會每個營業日發布（H.15）',
      yield5y: '由聯準會理事會每個營業日發布（H.15）',
    },
    notHeld: (name, _, where, code) =>
      `這裡沒有收錄${name}，無法提供數字。該數據${where}，FRED代碼為${code}。下面是這裡最接近的數據。`,
    near: '這裡有的數據',
  }),
});
