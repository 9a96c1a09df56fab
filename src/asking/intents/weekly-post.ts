import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 119,
  command: 'help',
  cues: {
    en: [
      'weekly (?:post|reading|update|report|message)',
      'post(?:ed|s|ing)? (?:this |it |here|in this|to (?:this|my|the) channel|every)',
      'every (?:thursday|friday)',
      'post .{0,30}(?:each|every) (?:week|thursday)',
      'subscribe',
      'unsubscribe',
      'auto(?:matic(?:ally)?)? ?post',
      'stop posting',
      '(?:turn|switch) (?:on|off) ',
    ],
    zh: ['每周.{0,8}(?:发|推|自动|更新)', '自动发', '推送', '订阅', '取消订阅', '发到频道', '贴到频道', '定时'],
  },
  examples: [
    ['how do i get this posted here every thursday', '/help'],
    ['怎么让它每周自动发到频道', '/help'],
  ],
});
