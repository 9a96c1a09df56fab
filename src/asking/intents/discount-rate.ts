import { defineIntent } from '../intent.ts';

/** What borrowing at the discount window costs: its rate is the top of the target range, which is told where the window is. */
export default defineIntent({
  isSure: true,
  rank: 90.2,
  command: 'explain',
  slots: ['noTime', 'noLevel'],
  cues: {
    en: [
      'discount(?: window)? rate\\b',
      'primary credit rate\\b',
      '(?:rate|cost|pay|charge|interest)\\b.{0,30}(?:at|on|for|of|from) the (?:discount )?window',
      '(?:discount window|primary credit).{0,12}(?:cost|charge|interest|pay)',
    ],
    zh: [
      '贴现(?:窗口?)?的?利率',
      '贴现率',
      '[一主](?:级信[贷用]|要信[贷用]|要融通)利率',
      '贴现窗口?.{0,8}(?:利息|成本|要付)',
    ],
  },
  not: {
    en: ['why', 'history', 'chart', 'srf', 'standing', 'vs\\b', 'versus', 'stigma', 'iorb'],
    zh: ['为什么', '为何', '图', '走势', '常备', '比', '污名', '跟', '和'],
  },
  args: { topic: 'discount-window' },
  examples: [
    ['discount window rate today?', '/explain topic:discount-window'],
    ['what is the primary credit rate', '/explain topic:discount-window'],
    ['贴现窗口的利率是多少', '/explain topic:discount-window'],
    ['貼現率現在多少', '/explain topic:discount-window'],
  ],
});
