import { defineIntent } from '../intent.ts';

/** What the newest H.4.1 brought: what moved reserves in its week. */
export default defineIntent({
  isSure: true,
  rank: 86,
  command: 'drivers',
  cues: {
    en: [
      "what(?:'s| is| has| have| was| were)? ?(?:the )?(?:big(?:gest)? )?(?:drove|drives|driving|moved?|moving|movers?|changed|changing|changes?|different|new|shifted|swung|happened)(?: the most| most)?(?: things?)? *(?:in|with|on|at|of|behind)? *(?:the |this |that )?(?:(?:this|last) week's )?(?:(?:last|latest|newest|new|most recent|recent|current|thursday'?s?|weekly|this week's) )* *(?:fed )?(?:h\\.?4\\.?1|h41)",
      'which (?:of the )?(?:lines?|items?|factors?|entries) (?:moved|changed|shifted|drove)\\b.{0,24}(?:h\\.?4\\.?1|h41)',
      "(?:drivers?|movers|changes|moves) (?:in|of|behind) *(?:the |this )?(?:(?:this|last) week's )?(?:(?:last|latest|newest|new|most recent|this) )* *(?:fed )?(?:h\\.?4\\.?1|h41)",
    ],
    zh: [
      '(?:h\\.?4\\.?1|h41)(?:的)?(?:报告|数据|周报|那期|这期)?(?:里|中|上)?(?:面)?(?:主要)?(?:是|有)?(?:(?:什么|哪些|啥)(?:项目|科目|因素|东西)?(?:变了?|变化|变动|动了?|在动)|(?:变|动|改)了(?:什么|啥|哪些))',
      '(?:什么|哪些|啥)(?:因素|项目|科目)?(?:推动|带动|驱动|影响|主导)了?.{0,12}(?:h\\.?4\\.?1|h41)',
    ],
  },
  not: {
    en: [
      'format',
      'revis',
      'schedule',
      'release (?:date|time)',
      'identity',
      'add up',
      'how (?:do|to)',
      'over the years',
    ],
    zh: ['格式', '修订', '几点', '什么时候', '时间'],
  },
  args: { week: '$week', from: '$factorsFrom', to: '$factorsTo' },
  examples: [
    ['what drove the last H.4.1', '/drivers'],
    ['what changed in the latest H.4.1', '/drivers'],
    ["biggest movers in this week's h.4.1", '/drivers'],
    ['最新的H.4.1里什么变了', '/drivers'],
  ],
});
