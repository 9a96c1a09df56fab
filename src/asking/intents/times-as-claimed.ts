import { defineIntent } from '../intent.ts';

/** Whether a figure halved, doubled or tripled since a time: how far it moved, in percent too. */
export default defineIntent({
  isSure: true,
  rank: 95.25,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'oneTime', 'noMoney'],
  cues: {
    en: [
      'halved',
      'doubled',
      'tripled',
      'quadrupled',
      'half (?:of )?(?:what|as|its|the|their)\\b',
      'twice (?:what|as|its|the)\\b',
      'cut in half',
      'down by half',
    ],
    zh: [
      '(?:少|减|降|跌|缩)了?一半',
      '腰斩',
      '减半',
      '翻(?:了)?(?:一?倍|番)',
      '[大多高]了?(?:一|两)倍',
      '(?:增|涨|升)(?:加|了)?(?:一|两)倍',
      '只剩.{0,4}一半',
    ],
  },
  not: {
    en: [
      '^ ?(?:so |and )?(?:was|were)\\b',
      'when',
      'why',
      'how\\b',
      'what\\b(?! it)',
      'which',
      'will\\b',
      'if\\b',
      'gdp',
      'to half',
    ],
    zh: ['何时', '为什么', '多少', '(?<!联准|委员)会', '如果', '占'],
  },
  args: { series: '$series', find: 'change', from: '$timesFrom', to: '$timesTo' },
  examples: [
    ['total assets have doubled since 2019, right?', '/history series:WALCL find:change from:2019-01-01'],
    ['reserves have halved since the peak, right?', '/history series:WRBWFRBL find:change from:2021-12-08'],
    ['資產負債表比疫情前大一倍，對嗎', '/history series:WALCL find:change from:2020-03-14'],
  ],
});
