import { defineIntent } from '../intent.ts';

/** Somebody wants something set for a server: it is told which command does it. */
export default defineIntent({
  rank: 120.5,
  command: 'help',
  cues: {
    en: [
      '(?:server|channel|guild).{0,24}(?:answers?|replies|language|time ?zone|theme)',
      '(?:answers?|replies|language|time ?zone|theme|charts?) .{0,32}(?:on|in|for|of|across) (?:this|the|our|my) (?:whole |entire )?(?:server|guild)',
      '(?:answer|reply|respond|speak|talk)(?:s|ing)? in (?:english|(?:simplified |traditional )?chinese|mandarin) .{0,24}(?:server|guild)',
      '(?:answers?|replies) (?:\\w+ )?(?:visible|shown|seen|private|hidden|public|only)',
      'visible only (?:to|for)',
      '(?:set|change|switch) (?:the |my |our |your )?(?:time ?zone|language|theme) to',
      '(?:bot|you) (?:to )?(?:speak|talk|answer|reply|post|write|respond) (?:in )?(?:english|(?:simplified |traditional )?chinese|mandarin)',
      '(?:switch|change|set|turn|make) .{0,16}charts? (?:to |into |in )?(?:light|dark)',
      '(?:bot|your) language (?:to|be)',
      'only (?:the asker|the person (?:who )?ask\\w*|whoever asks) (?:sees?|can see|gets?)',
      '(?:everybody|everyone|anybody|anyone|all members|members) (?:to |can |may |should |be able to )*(?:post|share) .{0,12}charts?',
    ],
    zh: [
      '(?:服务器|伺服器|群里?).{0,6}[用说讲](?:繁体|简体|正体|中文|英文|英语)',
      '(?:服务器|伺服器|群里?).{0,10}(?:语言|时区|主题|回答|答案|回覆|回复)',
      '(?:所有人|每个人|大家|任何人|成员).{0,10}(?:贴|发|分享).{0,4}图',
      '(?:只给|只让|仅给|仅让).{0,6}看',
      '(?:回答|答案|回复|回覆).{0,4}(?:只给|只让|仅|私下|公开)',
      '机器人(?:的)?语言',
      '(?:^|[,，。])(?:请|麻烦)?(?:把)?(?:所有|全部)?的?图表?(?:都|全部|一律)?(?:换|改|调|设)(?:成|为|到)?(?:浅|深|亮|暗|黑|白)',
      '(?:只有?|仅)(?:提问者|提问的人|问的人|发问者).{0,6}看',
    ],
  },
  not: { en: ['should i', 'how much', 'why'], zh: ['多少', '为什么'] },
  examples: [
    ['set the language of this server to chinese', '/help'],
    ['讓所有人都可以在頻道貼圖表', '/help'],
  ],
});
