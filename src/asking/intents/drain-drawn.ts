import { defineIntent } from '../intent.ts';

/** A picture of how a balance drained: from its peak on. */
export default defineIntent({
  isSure: true,
  rank: 97,
  command: 'chart',
  slots: ['single', 'peaked', 'noTime', 'noLevel'],
  cues: {
    en: ['(?:drain(?:age|ed|ing)?|draw-?down|run-?down|run-?off|decline|fall|collapse|descent|depletion)\\b'],
    zh: ['流失', '流出', '消耗', '抽干', '下降', '减少', '下滑', '回落', '耗尽', '缩水'],
  },
  also: { en: ['charts?\\b', 'plot', 'graph', 'picture', 'draw\\b', 'visuali[sz]e'], zh: ['图', '画'] },
  not: {
    en: ['vs\\b', 'versus', 'against', 'compare', 'why', 'caps?\\b'],
    zh: ['对比', '比较', '为什么', '上限'],
  },
  args: { series: '$series', from: '$zeroFrom' },
  examples: [
    ['rrp-drain chart', '/chart series:RRPONTSYD from:2022-12-30'],
    ['chart the RRP drain', '/chart series:RRPONTSYD from:2022-12-30'],
    ['附賣回下降的走勢圖', '/chart series:RRPONTSYD from:2022-12-30'],
  ],
});
