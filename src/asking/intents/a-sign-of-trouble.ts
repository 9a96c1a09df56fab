import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 83,
  command: 'explain',
  slots: ['series'],
  cues: {
    en: [
      'mean (?:that )?(?:the )?(?:banks?|something|trouble|there|a crisis|stress|we)',
      'in trouble',
      'bad sign',
      'a warning',
      'red flag',
      'a crisis signal',
      'sign of (?:a )?(?:crisis|stress|trouble)',
      // A panic that is over says when something was.
      '(?<!\\b(?:bank|banking|the|march|2020|2023|covid|of a) )panic',
      'emergency',
      'should (?:i|we) (?:worry|be worried)',
      'something (?:broke|wrong|breaking)',
      'broken',
    ],
    zh: [
      '代表.{0,8}(?:出事|危机|有问题|要出)',
      // When something was is no question of trouble.
      '出事(?!的?(?:[那当](?:一)?[天日周时会阵]|时候?|以?[之后前]|前后|以来))',
      '(?:怕|慌|担心|紧张)(?:了|起来)?(?:吗|么|嘛|没)?[?？。! ]*$',
      '危险信号',
      '危机信号',
      '是不是出问题',
      '说明.{0,6}(?:危机|有问题)',
      '有危险',
      '警报信号',
      '要爆',
      '不妙',
    ],
  },
  not: { en: ['how low', 'what level'], zh: ['到多少', '到哪', '到什么', '够不够', '够吗'] },
  args: { topic: '$topic' },
  examples: [
    ['does srf usage mean banks are in trouble', '/explain topic:standing-repo-facility'],
    ['SRF被用就代表要出事吗', '/explain topic:standing-repo-facility'],
  ],
});
