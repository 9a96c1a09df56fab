import { defineIntent } from '../intent.ts';

/** By how much the balance sheet was made larger or smaller over a stretch that is named. */
export default defineIntent({
  rank: 67,
  command: 'history',
  slots: ['span'],
  cues: {
    en: ['fed (?:expand|add to|shrink|grow) (?:its|the) (?:balance sheet|book|portfolio)'],
    zh: ['(?:扩表|缩表)了?(?:多少|几)', '(?:扩|缩)了(?:多少|几).{0,3}(?:亿|兆|钱)?', '扩表.{0,4}(?:规模|幅度)'],
  },
  not: {
    en: ['why', 'caps?\\b', 'pace', 'mbs', 'treasur', 'bills', 'mortgage'],
    zh: ['为什么', '上限', '每月', '速度', '准备金', '逆回购', 'tga', 'mbs', '抵押', '国债', '公债', '国库券', '短债'],
  },
  args: { series: 'WALCL', find: 'change', from: '$changeFrom', to: '$changeTo' },
  examples: [
    ['2020年3月4日至5月27日，美聯儲擴表多少？', '/history series:WALCL find:change from:2020-03-04 to:2020-05-27'],
  ],
});
