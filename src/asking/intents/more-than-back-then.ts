import { defineIntent } from '../intent.ts';

/** How much more or less there is than in a month or a year that is named: what has changed since then, not within it. */
export default defineIntent({
  rank: 78,
  command: 'history',
  slots: ['series', 'time', 'oneTime', 'single', 'noLevel'],
  cues: {
    en: [
      '(?:more|less|higher|lower|bigger|smaller|larger|fewer|greater|above|below|up|down)\\b.{0,40}\\bthan (?:(?:it|they|we|banks|the fed|that) )?(?:(?:was|were|had|did|stood|is|has been) )?(?:(?:back|in|at|on|during|before|the|just|right|around) )*(?: {2,}|$)',
    ],
    zh: [
      '比(?:起|在)? {2,}(?:的?时候?|那时候?|危机|出事|爆发|疫情|同期)*(?:之?前)?(?:还|要|又|已经|总共|大概)?(?:多|少|高|低|大|小|增加|减少)(?!的)',
      '[比跟和与同] {2,}(?:刚|的| )*(?:那?时候?|那会儿?|那阵子?|那天|当时|时|之?前)?(?:相比)?(?:还|要|又|已经|总共|大概|一共)?(?:相?差|多|少|高|低)了?(?:多少|几)',
    ],
  },
  // Without a comparison it is another kind, whatever is likely.
  also: {
    en: ['\\bthan\\b'],
    zh: ['比', '(?:现在|目前|如今|最新|今天).{0,8}[跟和与同].{4,}(?:差|多|少|高|低)了?(?:多少|几)'],
  },
  not: {
    en: [
      'when',
      'first',
      'last time',
      'how often',
      'days?\\b',
      'weeks?\\b',
      'why',
      'highest',
      'lowest',
      'faster',
      'slower',
      '(?:fall|fell|drop|dropped|decline|declined|rise|rose|grow|grew|jump|jumped|move|moved|spike|spiked) (?:by )?(?:more|less)',
    ],
    zh: [' {2,}比', '什么时候', '几天', '几次', '首次', '为什么', '最高', '最低', '几周', '平均'],
  },
  args: { series: '$series', find: 'change', from: '$backThen' },
  isSure: true,
  examples: [
    ['how much higher are reserves than in september 2019', '/history series:WRBWFRBL find:change from:2019-09-30'],
    ['準備金比2019年9月危機前多多少', '/history series:WRBWFRBL find:change from:2019-09-30'],
    ['TGA比去年多多少', '/history series:WDTGAL find:change from:2025-10-08'],
    ['總資產比2021年少多少', '/history series:WALCL find:change from:2021-12-31'],
  ],
});
