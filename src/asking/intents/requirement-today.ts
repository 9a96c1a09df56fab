import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 80,
  command: 'explain',
  cues: {
    en: [
      '(?:still|is there|are there|any|now|currently|today|does the us|do us banks|must|have to|need to|required to|exist).{0,40}(?:reserve requirement|reserve ratio|required reserves|minimum reserve)',
      '(?:reserve requirement|reserve ratio|required reserves)s?.{0,24}(?:now|today|still|zero|us\\b|currently|in 20\\d\\d|gone|abolished|scrapped)',
      "what(?:'?s| is| are| was) (?:the )?(?:current |us |american |fed |federal )*(?:reserve requirement|reserve ratio|minimum reserve)s? ?(?:now|today|in the us|for us banks|these days)?",
      '(?:must|have to|need to|required to) (?:keep|hold|set aside) .{0,20}(?:%|percent|of deposits|reserves)',
    ],
    zh: [
      '(?:还有|现在|目前|如今|仍|取消|是零|为零|归零).{0,14}(?:法定准备金|准备金要求|准备金率|准备率)',
      '(?:法定准备金|准备金要求|准备金率|准备率).{0,10}(?:还有|现在|目前|取消|为零|是零|是多少|归零)',
      '(?:要留|要交|必须|得留|要存|须留).{0,12}准备金',
    ],
  },
  not: {
    en: ['countries', 'abroad', 'why', 'ecb', 'india', 'turkey', 'china', 'uk\\b', 'europe', 'purpose', 'calculat'],
    zh: [
      '其他国家',
      '哪些国家',
      '世界',
      '干嘛',
      '各国',
      '为什么',
      '为何',
      '欧洲',
      '印度',
      '中国',
      '英国',
      '土耳其',
      '计算',
      '算',
    ],
  },
  args: { topic: 'required-reserves' },
  examples: [
    ['is there still a reserve requirement in the us', '/explain topic:required-reserves'],
    ['美国银行要留10%准备金对吧', '/explain topic:required-reserves'],
  ],
});
