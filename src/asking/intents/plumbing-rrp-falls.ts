import { definePlumbing } from '../plumbing.ts';

export default definePlumbing({
  event: 'rrp-falls',
  cues: {
    en: [
      '(?:rrp|reverse repo).{0,10}(?:falls?|drops?|declin|shrinks?|drains?|empties|runs? (?:down|out)|goes down)',
      'funds? (?:leave|exit) .{0,20}(?:rrp|reverse repo)',
      '(?:pull|take|withdraw|move|yank|shift|drain)(?:s|ing|n)? .{0,30}(?:out of|from) (?:the )?(?:fed.?s )?(?:on )?(?:rrp|reverse repo)',
    ],
    zh: [
      '(?:从)?(?:逆回购|附卖回|rrp)(?:里面?|中)?(?:撤|抽|取|拿|流|转|挪)(?:走|出来?)?.{0,10}(?:去|哪|进|到|会)',
      '(?:逆回购|附卖回|rrp).{0,4}(?:下降|减少|下滑|降|走低|流出|耗尽|归零).{0,14}(?:准备金|会|影响)',
      '(?:货基|货币(?:市场)?基金|资金|钱).{0,12}(?:从|由)(?:隔夜|on ?)?(?:逆回购|附卖回|rrp).{0,6}(?:拿|取|抽|撤|流|转|赎|搬)(?:出|走|回)',
    ],
  },
  not: { en: ['when did', 'how much', 'first', 'since'], zh: ['什么时候', '何时', '首次', '归零了吧', '多少'] },
  examples: [
    ['T-account when RRP falls', '/plumbing event:rrp-falls'],
    ['if RRP falls do reserves go up', '/plumbing event:rrp-falls'],
    ['附賣回下降準備金會上升嗎', '/plumbing event:rrp-falls'],
  ],
});
