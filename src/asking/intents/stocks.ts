import { defineIntent } from '../intent.ts';

/** Whether what the Fed does moves shares: prices of shares are not held here, and what is known of the two is told. */
export default defineIntent({
  isSure: true,
  rank: 91,
  command: 'explain',
  cues: {
    en: ['\\b(?:stocks?|stock market|equit(?:y|ies)(?: market| prices)?|share prices|s&p|shares)\\b'],
    zh: ['股市', '美股', '股票', '股价', '大盘'],
  },
  also: {
    en: [
      '\\bqt\\b.*\\bstock',
      '\\b(?:do|does|did|is|are|can|why|how|will)\\b.{0,60}\\b(?:qt|qe|reserves|liquidity|tga|rrp|balance sheet|rmp)\\b.{0,60}\\b(?:stock|equit|share|s&p)',
      '\\b(?:do|does|did|is|are|can|why)\\b.{0,40}\\b(?:stock|equit|share price|s&p).{0,60}\\b(?:qt|qe|reserves|liquidity|tga|rrp|balance sheet|rmp)\\b',
    ],
    zh: [
      '(?:缩表|扩表|量化(?:紧缩|宽松)|qt|qe|准备金|流动性|tga|逆回购|资产负债表|财政部|放水).{0,24}(?:股|大盘)',
      '(?:股|大盘).{0,24}(?:缩表|扩表|量化(?:紧缩|宽松)|qt|qe|准备金|流动性|tga|逆回购|资产负债表|财政部|放水)',
    ],
  },
  not: {
    en: [
      'should',
      '\\bbuy\\b',
      '\\bsell\\b',
      'what is',
      'stock or',
      'flow\\b',
      "what's",
      'equity capital',
      'bank stocks',
      'stock guy',
      'investor',
      'care',
      'bitcoin',
      'btc',
      'crypto',
      'tips?\\b',
    ],
    zh: ['是什么', '该不该', '买', '卖', '利多', '利空', '利好', '抄底', '比特币', '币圈'],
  },
  args: { topic: 'net-liquidity' },
  examples: [
    ['does QT hurt stocks', '/explain topic:net-liquidity'],
    ['缩表会让股市下跌吗', '/explain topic:net-liquidity'],
    ['準備金減少會影響美股嗎', '/explain topic:net-liquidity'],
  ],
});
