import { defineIntent } from '../intent.ts';

/** What the Federal Reserve set up when Silicon Valley Bank had failed. */
export default defineIntent({
  rank: 90,
  command: 'explain',
  cues: {
    en: [
      '(?:what|which) (?:\\w+ )?(?:tool|facility|program|programme|backstop|lending|loan)s?.{0,40}(?:set up|launch|create|open|introduce|roll|use|invent)',
      '(?:set up|launch|create|open|introduce|roll).{0,40}(?:tool|facility|program|programme|backstop)',
      'what did (?:the fed|they) (?:set up|launch|create|introduce|roll out|come up with)',
    ],
    zh: [
      '(?:什么|哪些|哪个|啥)(?:新)?(?:工具|机制|措施|窗口|贷款|计划).{0,8}(?:救|帮|撑|稳)',
      '(?:开|推|设|弄|搞|祭|拿)(?:出|了|立|设)*(?:什么|哪些|哪个|啥)(?:新)?(?:工具|机制|措施|贷款|计划)',
      '(?:怎么|如何)(?:出手)?救(?:银行|市)',
    ],
  },
  also: {
    en: ['svb', 'silicon valley', 'bank(?:ing)? (?:crisis|run|panic|failures)', 'march 2023', 'signature'],
    zh: ['svb', '[硅矽]谷', '银行(?:危机|倒闭|挤兑)', '2023年3月', '签名银行', '签字银行'],
  },
  args: { topic: 'bank-term-funding' },
  isSure: true,
  examples: [
    ['what tool did the fed set up when svb failed', '/explain topic:bank-term-funding'],
    ['矽谷銀行倒閉後聯準會推出什麼工具', '/explain topic:bank-term-funding'],
  ],
});
