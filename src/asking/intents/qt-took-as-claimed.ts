import { defineIntent } from '../intent.ts';

/** Whether QT took as much off the balance sheet, or out of reserves, as is held. */
export default defineIntent({
  isSure: true,
  rank: 98.7,
  command: 'history',
  slots: ['claim', 'money'],
  cues: {
    en: [
      '(?:took|takes?|taken|drained?|removed?|cut|shaved|withdrew|sucked|pulled|wiped|shed|shrank|shrunk|reduced|lowered|ran off|rolled off|destroyed|cost)\\b',
    ],
    zh: ['(?:让|使|令|把|抽走|减少|缩减|缩掉|减掉|少了|减了|缩了|带走|吸走)'],
  },
  also: { en: ['qt\\b', 'quantitative tightening', 'runoff'], zh: ['缩表', '量化紧缩'] },
  not: {
    en: ['how much', 'why', 'when', 'month', 'week', 'caps?\\b', 'pace', 'because', 'qt ?1', 'first qt', 'per\\b'],
    zh: ['多少', '为什么', '何时', '月', '周', '上限', '因为'],
  },
  args: { series: '$tookFrom', find: 'change', from: '2022-06-01', to: '2025-12-01' },
  examples: [
    [
      'QT took 2.4 trillion off the balance sheet, correct?',
      '/history series:WALCL find:change from:2022-06-01 to:2025-12-01',
    ],
    [
      'QT drained $2.4 trillion of reserves, right?',
      '/history series:WRBWFRBL find:change from:2022-06-01 to:2025-12-01',
    ],
    ['缩表让准备金少了2.4万亿，对吗', '/history series:WRBWFRBL find:change from:2022-06-01 to:2025-12-01'],
    ['縮表讓資產負債表減少了2.4兆，對吧', '/history series:WALCL find:change from:2022-06-01 to:2025-12-01'],
  ],
});
