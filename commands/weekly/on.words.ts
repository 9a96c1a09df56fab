import { words } from '../../src/words/words.ts';
import posting, { languageNames } from '../shared/posting.words.ts';

export default words(() => ({
  about: 'Post every new weekly reading in a channel, from the next release on',
  options: {
    channel: { about: 'Where; otherwise here' },
    at: { about: posting('en').atOption },
    language: { about: 'In which language; otherwise yours', choices: languageNames },
    theme: { about: 'The colours of the chart', choices: posting('en').themes },
    role: { about: 'A role to mention with every post' },
  },
  on: (channel: string, language: string, role?: string) =>
    `Every new H.4.1 reading will be posted in ${channel}, in ${language}${role ? `, mentioning ${role}` : ''}.`,
  changed: (channel: string, language: string, role?: string) =>
    `Changed: posts in ${channel} are in ${language}${role ? ` and mention ${role}` : ''}.`,
  crosspost: 'Posts in an announcement channel are published to the servers that follow it.',
  hint: 'It comes when the figures are published, at no fixed hour; holidays move it.',
  preview: '/weekly preview shows it, /weekly now posts one at once.',
})).and({
  'zh-CN': () => ({
    name: '开启',
    about: '从下一期起，每周新数据都发到某个频道',
    options: {
      channel: { about: '发到哪里；不填就是这里' },
      at: { about: posting('zh-CN').atOption },
      language: { about: '用哪种语言；不填就用您的语言', choices: languageNames },
      theme: { about: '图表的配色', choices: posting('zh-CN').themes },
      role: { about: '每次发布时提及的身份组' },
    },
    on: (channel, language, role) =>
      `今后每期H.4.1新数据都会发到${channel}，语言为${language}${role ? `，并提及${role}` : ''}。`,
    changed: (channel, language, role) => `已更改：${channel}的内容使用${language}${role ? `，并提及${role}` : ''}。`,
    crosspost: '公告频道里的消息会同步发布到关注它的服务器。',
    hint: '数据公布才发，不固定时间；遇节假日会顺延。',
    preview: '用 /weekly preview 预览，用 /weekly now 立即发一期。',
  }),
  'zh-TW': () => ({
    name: '開啟',
    about: '從下一期起，傳送每週新資料到某個頻道',
    options: {
      channel: { about: '發到哪裡；不填就是這裡' },
      at: { about: posting('zh-TW').atOption },
      language: { about: '用哪種語言；不填就用您的語言', choices: languageNames },
      theme: { about: '圖表的配色', choices: posting('zh-TW').themes },
      role: { about: '每次發布時提及的身分組' },
    },
    on: (channel, language, role) =>
      `今後每期H.4.1新資料都會發到${channel}，語言為${language}${role ? `，並提及${role}` : ''}。`,
    changed: (channel, language, role) => `已更改：${channel}的內容使用${language}${role ? `，並提及${role}` : ''}。`,
    crosspost: '公告頻道裡的訊息會同步發布到追蹤它的伺服器。',
    hint: '資料公布才發，不固定時間；遇假日會順延。',
    preview: '用 /weekly preview 預覽，用 /weekly now 立即發一期。',
  }),
});
