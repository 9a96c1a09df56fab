import { defineIntent } from '../intent.ts';

/** Whether something is, in plain words, what everybody knows: what it is. */
export default defineIntent({
  isSure: true,
  rank: 82,
  command: 'explain',
  slots: ['series', 'single', 'noTime', 'noLevel'],
  cues: {
    en: [
      "\\b(?:is|isn't|so|like|basically|just)\\b.{2,40}\\b(?:checking|bank|savings|current) accounts?\\b",
      '\\b(?:is|like|basically|just)\\b.{2,40}\\b(?:wallet|piggy bank|atm|pawn ?shop|overdraft|credit card|parking lot|venmo|paypal)\\b',
    ],
    zh: ['(?:就是|相当于|类似|好比|像).{2,14}(?:账户|钱包|支付宝|余额宝|活期|存钱罐|当铺|信用卡|透支|提款机|停车场)'],
  },
  not: {
    en: ['why', 'how (?:much|many|high|low)', 'higher', 'lower', 'above', 'below', 'record', 'peak', 'average', 'zero'],
    zh: ['为什么', '多少', '高于', '低于', '新[高低]', '最[高低]', '平均', '零', '放水', '印钱', '印钞'],
  },
  args: { topic: '$topic' },
  examples: [
    ['TGA就是美国财政部的支付宝余额？', '/explain topic:treasury-general-account'],
    ['is the tga basically the government checking account?', '/explain topic:treasury-general-account'],
    ['ON RRP是不是相當於貨幣基金的活期存款', '/explain topic:on-rrp'],
  ],
});
