import { defineIntent } from '../intent.ts';

/** Why banks would rather not borrow where they may: the stigma of it. */
export default defineIntent({
  rank: 84,
  command: 'explain',
  slots: ['series'],
  cues: {
    en: [
      'stigma',
      "(?:reluctan|afraid|scared|hesita|unwilling|don'?t (?:want|like|dare)|do not (?:want|like|dare)|won'?t|refuse|hate|avoid|shy away).{0,20}(?:borrow|use|using|tap|it|go|touch|there)",
      'why (?:does|do|would|did|is) (?:nobody|no one|no bank|not (?:many|more)).{0,16}(?:borrow|use|tap)',
    ],
    zh: [
      '污名',
      '(?:不(?:太|怎么|大)?(?:愿意?|敢|肯|想|爱|好意思)|怕|抗拒|排斥|嫌)(?:去|来|跟|向|找|在)*.{0,8}(?:借|用)',
      '(?:没人|没有人|没银行)(?:愿意?|敢|肯|想)(?:去|来)?(?:借|用)',
    ],
  },
  not: { en: ['how (?:much|many)', 'last', 'when'], zh: ['多少', '上次', '什么时候', '哪天'] },
  args: { topic: '$topic' },
  examples: [
    ['why are banks so reluctant to use the discount window', '/explain topic:discount-window'],
    ['銀行為什麼不敢去貼現窗口借錢', '/explain topic:discount-window'],
  ],
});
