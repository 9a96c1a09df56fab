import { defineIntent } from '../intent.ts';

/** How much it was on the largest day of all: one figure, and no list of days. */
export default defineIntent({
  isSure: true,
  rank: 85.2,
  command: 'history',
  slots: ['series', 'single', 'noLevel'],
  cues: {
    en: [
      '(?:biggest|largest|highest|busiest|heaviest|record|top) (?:single |ever )?(?:day|daily|one[- ]day)\\b',
      '(?:most|max(?:imum)?) (?:ever )?(?:\\w+ )?(?:in|on) (?:a|any|one) (?:single )?day\\b',
    ],
    zh: ['(?:最大|最多|最高)的?(?:那)?一[天日次]', '(?:单日|一天|单次)(?:的)?(?:用量|用|借|余额)?最(?:多|大|高)'],
  },
  also: {
    en: ['how (?:much|big|high|large)', 'what (?:was|is)', "what's"],
    zh: ['多少', '几', '多大', '多高'],
  },
  not: {
    en: [
      'top \\d',
      'which',
      'when',
      'days\\b',
      'list',
      'rise',
      'fall',
      'drop',
      'jump',
      'increase',
      'decrease',
      'gain',
      'change',
      'move',
    ],
    zh: [
      '哪[天日几]',
      '什么时候',
      '前[几\\d一二三五十]',
      '列',
      '涨',
      '跌',
      '升',
      '降',
      '增',
      '减',
      '变',
      '跳',
      '冲',
      '蹦',
      '掉',
      '缩',
    ],
  },
  args: { series: '$series', find: 'highest', from: '$extremeFrom', to: '$extremeTo' },
  examples: [
    ['常備附買回機制最大一天用多少', '/history series:SRF_ACCEPTED find:highest'],
    ['SRF用得最多的一天是多少', '/history series:SRF_ACCEPTED find:highest'],
    ['how much was borrowed from the srf on its biggest day', '/history series:SRF_ACCEPTED find:highest'],
    ['what was the largest day ever for the rrp', '/history series:RRPONTSYD find:highest'],
  ],
});
