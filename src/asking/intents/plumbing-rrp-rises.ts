import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'rrp-rises',
  rank: 98.6,
  isSure: true,
  cues: {
    en: [
      '(?:rrp|reverse repo)\\b.{0,10}(?:ris(?:es?|ing)|rose|grows?|climbs?|increas|jumps?|swells?|fills?|goes up|goes back up)',
      '(?:move|put|park|shift|place|send|bring|pour|invest|lend|stash|switch|return|flow)(?:s|es|ing)? .{0,50}(?:into|in|to|at|back to|through) (?:the )?(?:fed.?s )?(?:overnight |on )?(?:rrp|reverse repos?)\\b',
    ],
    zh: [
      '(?:放|存|转|投|挪|移|搬|停泊?|流|塞|回)(?:到|入|进|回|去|在)(?:了|去|到)?(?:美联储的?)?(?:隔夜|on ?)?(?:逆回购|附卖回|rrp)',
      '(?:逆回购|附卖回|rrp)(?:用量|余额|规模)?.{0,4}(?:上升|增加|回升|走高|变多|变大|涨).{0,14}(?:准备金|会|影响)',
    ],
  },
  not: {
    en: ['when did', 'how much (?:is|was|did|has)', 'first', 'since', 'how (?:do|can|should) i\\b'],
    zh: ['什么时候', '何时', '首次', '(?:有|放了|存了|还剩)多少', '我'],
  },
  examples: [
    ['what if money market funds move 200bn from bills to rrp', '/plumbing event:rrp-rises amount:200bn'],
    ['if funds move 100bn from repo into rrp what happens to reserves', '/plumbing event:rrp-rises amount:100bn'],
    ['货币基金把1000亿从国债转到逆回购会怎样', '/plumbing event:rrp-rises amount:100bn'],
    ['貨幣基金把500億放進附賣回，準備金會怎樣', '/plumbing event:rrp-rises amount:50bn'],
  ],
});
