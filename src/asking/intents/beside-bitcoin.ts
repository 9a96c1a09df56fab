import { defineIntent } from '../intent.ts';

/** A picture of figures beside bitcoin, whose price is not held here: what is known of the two is told. */
export default defineIntent({
  rank: 100,
  command: 'explain',
  cues: {
    en: ['overlay', 'chart', 'plot', 'graph', 'correlat', 'compare', 'against', 'versus', 'vs\\b'],
    zh: ['叠加?', '图', '画', '对比', '相关', '走势'],
  },
  also: { en: ['btc', 'bitcoin', 'crypto'], zh: ['比特币', 'btc', '币圈', '加密货币'] },
  args: { topic: 'bitcoin-and-reserves' },
  isSure: true,
  examples: [
    ['overlay btc on bank reserves for me', '/explain topic:bitcoin-and-reserves'],
    ['把比特幣跟準備金疊在一張圖上', '/explain topic:bitcoin-and-reserves'],
  ],
});
