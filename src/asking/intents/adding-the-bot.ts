import { defineIntent } from '../intent.ts';

/** How this bot comes to a server, or to somebody's own account. */
export default defineIntent({
  rank: 119.5,
  command: 'help',
  cues: {
    en: [
      '(?:install|invite|add) (?:this |the |your |that )?(?:bot|app|reservoir)\\b',
      '(?:install|invite|add|get|bring|put) (?:you|it|this|the bot|reservoir) (?:to|on|in|into|onto) (?:my|our|another|a|the|other) (?:\\w+ )?(?:server|guild|discord|account)',
      '(?:invite|install) link',
      'how (?:do|can) (?:i|we) (?:install|invite|add) (?:you|it)\\b',
      '(?:remove|kick|uninstall) (?:you|the bot|this bot|reservoir)\\b',
    ],
    zh: [
      '(?:加|拉|邀请?|装|安装|添加|邀|请)(?:机器人|bot|你|这个(?:机器人|bot|应用)|进来)?.{0,4}(?:到|进|在|至|入)(?:我|我们|自己|别的|其他|另一个?)?的?(?:服务器|伺服器|群|账号|帐号|discord)',
      '(?:把|将)(?:你|机器人|bot|这个机器人).{0,6}(?:加|拉|邀|装|放)',
      '(?:安装|邀请|添加)(?:这个|该|你|本)?(?:机器人|bot|应用)',
      '(?:机器人|bot)(?:要|该)?(?:怎么|如何|怎样)(?:安装|邀请|添加|加|装)',
      '邀请链接|邀请连结',
    ],
  },
  not: { en: ['alert', 'board', 'weekly', 'daily', 'chart', 'line to'], zh: ['提醒', '看板', '周报', '日报', '图'] },
  args: { about: 'adding' },
  examples: [
    ['how do I install the bot', '/help about:adding'],
    ['how can I add you to my server', '/help about:adding'],
    ['怎麼把機器人加到我的伺服器', '/help about:adding'],
    ['这个机器人怎么安装', '/help about:adding'],
  ],
});
