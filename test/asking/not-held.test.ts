import { describe, expect, it } from 'vitest';
import { botOn, TODAY } from '../world.ts';
import { read, said } from './reader.ts';

const NAMES = [
  ['m2', 'M2SL', 'M2', 'M2', 'M2'],
  ['highYield', 'BAMLH0A0HYM2', 'the high-yield spread', '高收益债利差', '高收益債利差'],
  ['investmentGrade', 'BAMLC0A0CM', 'the IG spread', '投资级利差', '投資級利差'],
  ['obfr', 'OBFR', 'OBFR', 'OBFR', 'OBFR'],
  ['moneyFunds', 'MMMFFAQ027S', 'money market fund assets', '货币基金规模', '貨幣基金規模'],
  ['depositsSmall', 'DPSSCBW027SBOG', 'small bank deposits', '小银行存款', '小銀行存款'],
  ['depositsLarge', 'DPSLCBW027SBOG', 'deposits at large banks', '大银行存款', '大銀行存款'],
  ['cashForeign', 'CASFRIW027SBOG', "foreign banks' cash", '外资行现金', '外資銀行現金'],
  ['yield2y', 'DGS2', 'the 2-year yield', '2年期收益率', '2年期殖利率'],
] as const;

const ASKED = [
  (name: string) => `what was the highest ${name} since 2020`,
  (name: string) => `average of ${name} in 2025`,
  (name: string) => `${name}: biggest weekly fall`,
  (name: string) => `how much has ${name} grown since 2022`,
];
const ASKED_HAN = [
  (name: string) => `2020年以来${name}最高多少`,
  (name: string) => `${name}去年平均多少`,
  (name: string) => `${name}单周最大跌幅`,
  (name: string) => `${name}今年涨了多少`,
];

describe('a figure of a series that is not held', () => {
  it.each(NAMES)('of %s is not told by another series', (id, _, english, han) => {
    for (const question of [...ASKED.map((ask) => ask(english)), ...ASKED_HAN.map((ask) => ask(han))]) {
      const reading = read(question);
      // What explains spreads says itself that none are held.
      const isTold = reading.line?.args.topic === 'corporate-spreads';
      if (!isTold) expect([question, reading.notHeld, reading.line]).toEqual([question, id, undefined]);
    }
  });

  it.each(NAMES)('of %s is published elsewhere, in every language', async (_, code, english, han, traditional) => {
    const bot = await botOn(TODAY);
    for (const [locale, question, words] of [
      ['en', `highest ${english} since 2020`, 'not held here'],
      ['zh-CN', `2020年以来${han}最高多少`, '没有收录'],
      ['zh-TW', `2020年以來${traditional}最高多少`, '沒有收錄'],
    ] as const) {
      const { lead, sources } = await bot.ask({ command: 'ask', args: { question }, locale });
      expect([lead?.includes(words), lead?.includes(code), sources[0]?.code]).toEqual([true, true, code]);
    }
  });

  it('leaves what such things are, do, or are in another country', () => {
    for (const question of [
      'does QT shrink M2',
      'do money funds hold reserves',
      'are deposits at small banks insured',
      'cash held by foreign banks',
      'which bank has the largest deposits',
      'deposits of all banks now',
      'China M2',
      'why did money funds leave the RRP',
    ])
      expect([question, read(question).notHeld]).toEqual([question, undefined]);
    expect(said(read('外國銀行的現金有多少'))).toBe('/distribution');
    expect(said(read('外资行现金，最近一周'))).toBe('/distribution');
  });
});
