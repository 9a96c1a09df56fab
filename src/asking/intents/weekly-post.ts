import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 121,
  command: 'help',
  cues: {
    en: [
      'weekly (?:post|reading|update|report|message)',
      'post(?:ed|s|ing)? (?:this |it |here|in this|to (?:this|my|the) channel|every)',
      'every (?:thursday|friday)',
      'post .{0,30}(?:each|every) (?:week|thursday)',
      'daily (?:line|post|update|message)',
      '(?:post|send|drop|put|publish|share) .{0,40}(?:in|to|on) (?:this|my|our|the) (?:channel|server)',
      '(?:pin|put up|set up|show) .{0,12}board',
      '(?:live|pinned) board',
      '(?:stop|cancel|disable|end|no more) (?:my |the )?(?:weekly|daily|board)\\b',
      'subscribe',
      'unsubscribe',
      'auto(?:matic(?:ally)?)? ?post',
      'stop posting',
      '(?:turn|switch) (?:on|off) ',
      '(?:stop|cancel|disable|start) .{0,16}(?:posts?|posting|line|board)\\b',
    ],
    zh: [
      '每[周天日].{0,16}(?:发[到在送布]?|推|自动|更新|贴)',
      '(?:发|推|贴)[到在](?:这|本|该|我们的?)(?:个)?(?:频道|服务器|里)',
      '看板',
      '(?:别再|不要再|停止|取消).{0,4}(?:发|推|贴|每周|每天)',
      '自动.{0,8}[发贴推播]',
      '[发贴推](?:出|布)?.{0,8}(?:周报|日报)',
      '推送',
      '订阅',
      '取消订阅',
      '发到频道',
      '贴到频道',
      '定时',
    ],
  },
  examples: [
    ['how do i get this posted here every thursday', '/help'],
    ['怎么让它每周自动发到频道', '/help'],
  ],
});
