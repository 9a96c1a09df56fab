import { defineIntent } from '../intent.ts';

/** Whether the Federal Reserve Banks are open on a day, and when their holidays are. */
export default defineIntent({
  isSure: true,
  rank: 97.5,
  command: 'calendar',
  cues: {
    en: [
      '(?:is|are|will) (?:the )?(?:us |u\\.s\\. |american )?(?:fed|federal reserve|reserve banks|banks|fedwire)(?: be)? (?:open|closed|shut)\\b',
      '(?:bank|federal|fed|public|market) holidays?\\b',
      '(?:is|are) .{0,30}\\ba (?:\\w+ )?holiday\\b',
      '(?:any|next|upcoming) (?:\\w+ )?holidays?\\b',
    ],
    zh: [
      '(?:放假|休市|休假|不营业|休息日?)(?:吗|嘛|么|不|没|是|$|[?？])',
      '(?:下一?个|有|哪些|什么|是)(?:银行|联邦|公众|法定|节)?(?:假期|假日|节假日)',
    ],
  },
  also: { en: ['holidays?\\b', 'open\\b', 'closed\\b', 'shut\\b'], zh: ['放假', '休', '假', '不营业'] },
  not: {
    en: [
      'h\\.?4\\.?1',
      'h41',
      'release',
      'publish',
      'reserves\\b',
      'srf',
      'rrp',
      'sofr',
      'tga',
      'why',
      'usual',
      'window',
      'how (?:much|many)',
      'effect',
    ],
    zh: ['h41', 'h\\.4\\.1', '公布', '发布', '准备金', '逆回购', '影响', '为什么', '前后', '数据'],
  },
  args: { tell: 'holidays' },
  examples: [
    ['is there a bank holiday next week', '/calendar tell:holidays'],
    ['columbus day is the fed closed?', '/calendar tell:holidays'],
    ['is monday a holiday', '/calendar tell:holidays'],
    ['10月12日美国银行放假吗', '/calendar tell:holidays'],
    ['10月12日美国银行放假吗', '/calendar tell:holidays'],
    ['下一個銀行假日是哪天', '/calendar tell:holidays'],
  ],
});
