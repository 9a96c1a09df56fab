import { defineIntent } from '../intent.ts';

/** Whether a dollar in the Treasury's account is a dollar less of reserves. */
export default defineIntent({
  isSure: true,
  rank: 92.5,
  command: 'plumbing',
  slots: ['noTime', 'noMoney'],
  also: {
    en: [
      'dollar[- ]for[- ]dollar',
      'one[- ]for[- ]one',
      '1[- ]?(?::|for|to)[- ]?1\\b',
      'by (?:the same|as much|an equal)',
      'the same amount',
      'equal amounts?',
    ],
    zh: ['一比一', '1[:：比]1', '等额', '同样多', '一样多', '同等(?:金额|幅度|数额)', '同额', '一块钱?对一块', '等量'],
  },
  cues: {
    en: [
      '(?:tga|treasury(?:.s)? (?:general )?account).*reserves',
      'reserves.*(?:tga|treasury(?:.s)? (?:general )?account)',
    ],
    zh: ['(?:tga|财政部(?:一般)?账户).*准备金', '准备金.*(?:tga|财政部(?:一般)?账户)'],
  },
  not: { en: ['why did', 'last week', 'on average', 'correlat'], zh: ['为什么', '上周', '相关'] },
  args: { event: 'taxes-paid' },
  examples: [
    ['TGA goes up, do reserves fall dollar for dollar?', '/plumbing event:taxes-paid'],
    ['is the link between TGA and reserves 1:1', '/plumbing event:taxes-paid'],
    ['TGA增加，準備金會等額減少嗎', '/plumbing event:taxes-paid'],
  ],
});
