import { defineIntent } from '../intent.ts';

/** Whether a lower reserve ratio is new money: what such ratios can and cannot do. */
export default defineIntent({
  isSure: true,
  rank: 92,
  command: 'explain',
  slots: ['noTime'],
  cues: {
    en: [
      '(?:cut(?:ting)?|lower(?:ing)?|reduc(?:e|ing)) (?:a |the )?(?:bank )?(?:reserve (?:requirements?|ratios?)|rrr)',
      '(?:reserve (?:requirement|ratio)|rrr) cuts?',
    ],
    zh: ['降准(?!备)', '(?:下调|降低|调低)(?:存款)?准备金率'],
  },
  also: {
    en: ['print(?:ing|s)?', 'new money', 'same (?:thing )?as', 'eas(?:e|ing)', 'stimulus', 'inject'],
    zh: ['放水', '印钱', '印钞'],
  },
  not: {
    en: ['when\\b', 'last\\b', 'pboc', 'china', 'ecb', 'how much', 'fed cut'],
    zh: ['央行', '什么时候', '何时', '多少', '上次', '这次', '中国', '人民银行'],
  },
  args: { topic: 'why-ratios-exist' },
  examples: [
    ['is cutting the reserve ratio the same as printing money', '/explain topic:why-ratios-exist'],
    ['降准是不是等于放水', '/explain topic:why-ratios-exist'],
    ['下調存款準備金率就是印鈔嗎', '/explain topic:why-ratios-exist'],
  ],
});
