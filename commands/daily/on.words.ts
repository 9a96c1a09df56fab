import { words } from '../../src/words/words.ts';
import posting, { languageNames } from '../shared/posting.words.ts';

type Days = Readonly<Record<'all' | 'mon-wed-fri' | 'tue-thu' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri', string>>;

const days = {
  en: {
    all: 'every business day',
    'mon-wed-fri': 'Mondays, Wednesdays and Fridays',
    'tue-thu': 'Tuesdays and Thursdays',
    mon: 'Mondays',
    tue: 'Tuesdays',
    wed: 'Wednesdays',
    thu: 'Thursdays',
    fri: 'Fridays',
  },
  'zh-CN': {
    all: '每个营业日',
    'mon-wed-fri': '周一、周三、周五',
    'tue-thu': '周二、周四',
    mon: '周一',
    tue: '周二',
    wed: '周三',
    thu: '周四',
    fri: '周五',
  },
  'zh-TW': {
    all: '每個營業日',
    'mon-wed-fri': '週一、週三、週五',
    'tue-thu': '週二、週四',
    mon: '週一',
    tue: '週二',
    wed: '週三',
    thu: '週四',
    fri: '週五',
  },
} satisfies Record<string, Days>;

export default words(() => ({
  about: 'Post the line of the day in a channel, on the days you choose, once its figures are in',
  options: {
    channel: { about: 'Where; otherwise here' },
    at: { about: posting('en').atOption },
    weekdays: { about: 'On which days, by New York; never on holidays', choices: days.en as Days },
    when: {
      about: 'Always, or only when something moved beyond its usual range',
      choices: { always: 'Every chosen day', moves: 'Only when something moved' } as Readonly<
        Record<'always' | 'moves', string>
      >,
    },
    language: { about: 'In which language; otherwise yours', choices: languageNames },
    role: { about: 'A role to mention with every post' },
    theme: { about: 'The colours of the chart', choices: posting('en').themes },
  },
  days: days.en as Days,
  on: (channel: string, language: string, on: string, role?: string) =>
    `The line of the day will be posted in ${channel}, ${on}, in ${language}${role ? `, mentioning ${role}` : ''}.`,
  changed: (channel: string, language: string, on: string, role?: string) =>
    `Changed: the line of the day comes in ${channel} ${on}, in ${language}${role ? `, and mentions ${role}` : ''}.`,
  hint: 'It comes once, when the day’s figures are in, usually soon after 16:00 in New York; never on holidays, and not at all where nothing new was published.',
  onlyMoves: 'It comes once, when the day’s figures are in, and only where one of them moved beyond its usual range.',
  preview: '/daily preview shows it; /daily now posts the latest one at once.',
  crosspost: 'Posts in an announcement channel are published to the servers that follow it.',
})).and({
  'zh-CN': () => ({
    name: '开启',
    about: '在您选定的日子，等当天数据到齐后，把每日一报发到某个频道',
    options: {
      channel: { about: '发到哪里；不填就是这里' },
      at: { about: posting('zh-CN').atOption },
      weekdays: { about: '哪几天发（按纽约日期）；节假日不发', choices: days['zh-CN'] },
      when: {
        about: '每次都发，或仅在有变动超出通常范围时发',
        choices: { always: '选定的日子都发', moves: '仅有异常变动时发' },
      },
      language: { about: '用哪种语言；不填就用您的语言', choices: languageNames },
      role: { about: '每次发布时提及的身份组' },
      theme: { about: '图表的配色', choices: posting('zh-CN').themes },
    },
    days: days['zh-CN'],
    on: (channel, language, on, role) =>
      `今后${on}会把每日一报发到${channel}，语言为${language}${role ? `，并提及${role}` : ''}。`,
    changed: (channel, language, on, role) =>
      `已更改：${on}把每日一报发到${channel}，语言为${language}${role ? `，并提及${role}` : ''}。`,
    hint: '当天数据到齐后发一次，通常在纽约时间16:00之后不久；节假日不发，没有新数据也不发。',
    onlyMoves: '当天数据到齐后发一次，且仅在有变动超出通常范围时发。',
    preview: '用 /daily preview 预览，用 /daily now 立即发送最新一期。',
    crosspost: '公告频道里的消息会同步发布到关注它的服务器。',
  }),
  'zh-TW': () => ({
    name: '開啟',
    about: '在您選定的日子，等當天資料到齊後，傳送每日一報到某個頻道',
    options: {
      channel: { about: '發到哪裡；不填就是這裡' },
      at: { about: posting('zh-TW').atOption },
      weekdays: { about: '哪幾天發（依紐約日期）；假日不發', choices: days['zh-TW'] },
      when: {
        about: '每次都發，或僅在有變動超出通常範圍時發',
        choices: { always: '選定的日子都發', moves: '僅有異常變動時發' },
      },
      language: { about: '用哪種語言；不填就用您的語言', choices: languageNames },
      role: { about: '每次發布時提及的身分組' },
      theme: { about: '圖表的配色', choices: posting('zh-TW').themes },
    },
    days: days['zh-TW'],
    on: (channel, language, on, role) =>
      `今後${on}會傳送每日一報到${channel}，語言為${language}${role ? `，並提及${role}` : ''}。`,
    changed: (channel, language, on, role) =>
      `已更改：${on}傳送每日一報到${channel}，語言為${language}${role ? `，並提及${role}` : ''}。`,
    hint: '當天資料到齊後發一次，通常在紐約時間16:00之後不久；假日不發，沒有新資料也不發。',
    onlyMoves: '當天資料到齊後發一次，且僅在有變動超出通常範圍時發。',
    preview: '用 /daily preview 預覽，用 /daily now 立即傳送最新一期。',
    crosspost: '公告頻道裡的訊息會同步發布到追蹤它的伺服器。',
  }),
});
