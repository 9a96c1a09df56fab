import { words } from '../../words/words.ts';

/** What only the Discord door says. */
export default words(() => ({
  details: 'Details',
  more: 'More',
  post: 'Post here',
  /** What Discord calls the permission. */
  manageMessages: 'Manage Messages',
  next: (when: string) => `next ${when}`,
  sources: 'Sources',
  /** A button or a menu command of a version that is no more. */
  outdated: 'That belongs to an older version of me. Please ask again by typing the command.',
  /** The last resort: everything else was refused, or lost. */
  undelivered: 'Discord did not take the answer. Please ask again.',
  /** More ask at once than can be answered in time. */
  crowded: 'More is being asked than I can answer at once. Please ask again in a minute.',
  /** To a new server; `command` makes a command that can be clicked. */
  welcome: (command: (name: string) => string) =>
    `**Hello. Ask me how many reserves banks hold: ${command('reserves')}.** ${command('help')} shows the rest.\nFor those who manage the server: ${command('weekly on')} posts every new reading in a channel, and ${command('settings')} sets language, colours and who may post charts.`,
})).and({
  'zh-CN': () => ({
    details: '详情',
    more: '更多',
    post: '发到频道',
    manageMessages: '管理消息',
    next: (when) => `下次发布 ${when}`,
    sources: '来源',
    outdated: '这个按钮或菜单来自旧版本。请重新输入命令再问一次。',
    undelivered: 'Discord 没有收下这条回答，请再问一次。',
    crowded: '现在提问太多，一时答不过来。请过一分钟再问。',
    welcome: (command) =>
      `**您好。想知道银行持有多少准备金，用 ${command('reserves')}。** 其余的见 ${command('help')}。\n给服务器管理者：${command('weekly on')} 把每期新数据发到频道，${command('settings')} 设定语言、配色和谁能发图表。`,
  }),
  'zh-TW': () => ({
    details: '詳情',
    more: '更多',
    post: '發到頻道',
    manageMessages: '管理訊息',
    next: (when) => `下次發布 ${when}`,
    sources: '來源',
    outdated: '這個按鈕或選單來自舊版本。請重新輸入指令再問一次。',
    undelivered: 'Discord 沒有收下這則回答，請再問一次。',
    crowded: '現在提問太多，一時答不過來。請過一分鐘再問。',
    welcome: (command) =>
      `**您好。想知道銀行持有多少準備金，用 ${command('reserves')}。** 其餘的見 ${command('help')}。\n給伺服器管理者：${command('weekly on')} 把每期新資料發到頻道，${command('settings')} 設定語言、配色和誰能發圖表。`,
  }),
});
