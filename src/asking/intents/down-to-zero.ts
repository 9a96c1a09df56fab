import { defineIntent } from '../intent.ts';

/** When something went to zero: its lowest, and the day of it, tell that, also where it never was quite nothing. */
export default defineIntent({
  rank: 78,
  command: 'history',
  slots: ['series', 'single', 'noLevel'],
  cues: {
    en: [
      '(?:hit|hits|reach(?:ed)?|touch(?:ed)?|get|got|gets|gone|go|goes|went|fall|fell|fallen|drop|dropped|down|decline[ds]?|was|were|been|be) (?:back )?(?:to |at |all the way to |basically |near(?:ly)? |effectively |about )*(?:zero|nil|nothing)\\b',
      '(?:run|ran|runs|run) dry',
      'empt(?:y|ied)\\b(?! now)',
      '(?:fully |all )?(?:repaid|paid (?:back|off))\\b',
      'finally (?:hit|reach|get to|fall to) (?:zero|nothing)',
    ],
    zh: [
      '归零',
      '清零',
      '还完',
      '还清',
      '清偿',
      '还光',
      '(?:降|跌|减|掉|缩|变|落)(?:到|成|至|为)(?:了)?零',
      '(?:到|是|为)零(?!售)',
      '用完了',
      '耗尽',
    ],
  },
  not: {
    en: [
      'why',
      'how (?:many|often)',
      'what happens',
      'if\\b',
      'effect',
      'last time',
      'how empty',
      'requirement',
      'ratio',
    ],
    zh: ['为何', '为什么', '为啥', '几天', '几次', '如果', '会怎', '影响', '法定', '准备金率', '要求'],
  },
  args: { series: '$series', find: 'lowest', from: '$zeroFrom', to: '$to' },
  examples: [
    ['when did ON RRP first hit zero', '/history series:RRPONTSYD find:lowest from:2022-12-30'],
    ['逆回购什么时候归零的', '/history series:RRPONTSYD find:lowest from:2022-12-30'],
  ],
});
