import type { Locale } from '../../src/values/locale.ts';
import type { PauseReason, ThemeName } from '../../src/values/settings.ts';
import { lapse } from '../../src/words/lapse.ts';
import { typed } from '../../src/words/typed.ts';
import { words } from '../../src/words/words.ts';

/** Each language in its own name. */
export const languageNames = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' } as const satisfies Record<
  Locale,
  string
>;

/** Words about posting in a channel: what is missing there, why it stopped. */
export default words(() => ({
  themes: { dark: 'Dark', light: 'Light' } satisfies Record<ThemeName, string> as Record<ThemeName, string>,
  and: ', ',
  direct: 'your direct messages',
  whenPublished: 'When published',
  atOption: 'At which hour, as 09:00 or 09:00 Europe/Berlin; otherwise when published',
  hour: (time: string, zone: string) => `It is posted at the first ${time} (${zone}) after the figures are in.`,
  badHour: (given: string) =>
    `“${typed(given)}” is no time of day. at takes an hour, for example 09:00 or 09:00 Europe/Berlin, or “published”.`,
  /** That no day of the week can be chosen for it. */
  noWeekday: {
    weekly:
      'The weekly post takes no day of the week: it comes when the Fed publishes H.4.1, usually on Thursday at 16:30 in New York.',
    daily:
      'The daily line comes on business days: “weekdays” takes all, mon-wed-fri, tue-thu, or one day from mon to fri.',
  },
  noZone: (time: string) =>
    `${time} in which time zone? at takes it too where the server has set none, for example ${time} Europe/Berlin.`,
  lacks: (channel: string, permissions: readonly string[]) =>
    `I cannot post in ${channel}: I lack ${permissions.map((name) => `“${name}”`).join(', ')} there. Grant ${permissions.length > 1 ? 'them' : 'it'} in the channel’s settings, then ask again.`,
  wrongKind: (channel: string) => `${channel} is not a text, announcement or thread channel: I cannot post there.`,
  unknownChannel: 'I do not see that channel. Let me view it, then ask again.',
  unreachable: (role: string) =>
    `A message of mine would not reach ${role}: make the role mentionable, or grant me “Mention @everyone, @here and All Roles”.`,
  everyone: 'I do not mention @everyone. Pick a role people can leave.',
  noHistory: (channel: string) =>
    `Without “Read Message History” in ${channel} I cannot check, after a crash, whether a message had already arrived; I then wait rather than post it twice.`,
  paused: (reason: PauseReason) => `on hold: ${lapse('en').reasons[reason]}`,
  roleGone: 'the role it mentioned was deleted; /weekly on or /alert add sets another',
})).and({
  'zh-CN': () => ({
    themes: { dark: '深色', light: '浅色' },
    and: '、',
    direct: '您的私信',
    whenPublished: '数据公布时',
    atOption: '几点发，如 09:00 或 09:00 Asia/Shanghai；不填就在数据公布时发',
    hour: (time, zone) => `数据到齐后，在下一个${time}（${zone}）发出。`,
    badHour: (given) =>
      `“${typed(given)}”不是有效的时间。“时点”须填时间，例如 09:00 或 09:00 Asia/Shanghai，或填 published。`,
    noWeekday: {
      weekly: '每周的消息不能指定星期几：美联储公布H.4.1后才发，通常是纽约时间周四16:30。',
      daily: '每日一报在营业日发：“星期”可选每个营业日、周一周三周五、周二周四，或周一至周五中的一天。',
    },
    noZone: (time) => `${time}是哪个时区？服务器没有设置时区时，“时点”要写上时区，例如 ${time} Asia/Shanghai。`,
    lacks: (channel, permissions) =>
      `无法在${channel}发消息：我在那里缺少${permissions.map((name) => `“${name}”`).join('、')}权限。请在频道设置中授予，然后再试一次。`,
    wrongKind: (channel) => `${channel}不是文字、公告或子区频道，无法在那里发消息。`,
    unknownChannel: '我看不到这个频道。请先让我能查看它，然后再试一次。',
    unreachable: (role) =>
      `我的消息提及不到${role}：请把该身份组设为可提及，或授予我“提及 @everyone、@here 和所有身份组”权限。`,
    everyone: '我不会提及 @everyone。请选一个成员可以自行退出的身份组。',
    noHistory: (channel) =>
      `我在${channel}没有“阅读消息历史记录”权限，一旦中途崩溃就无法核对消息是否已经送达；遇到这种情况，我宁可先等着，也不发两次。`,
    paused: (reason) => `暂停中：${lapse('zh-CN').reasons[reason]}`,
    roleGone: '原先提及的身份组已被删除，可重新设置',
  }),
  'zh-TW': () => ({
    themes: { dark: '深色', light: '淺色' },
    and: '、',
    direct: '您的私訊',
    whenPublished: '資料公布時',
    atOption: '幾點發，如 09:00 或 09:00 Asia/Taipei；不填就在資料公布時發',
    hour: (time, zone) => `資料到齊後，在下一個${time}（${zone}）發出。`,
    badHour: (given) =>
      `「${typed(given)}」不是有效的時間。「時點」須填時間，例如 09:00 或 09:00 Asia/Taipei，或填 published。`,
    noWeekday: {
      weekly: '每週的訊息不能指定星期幾：聯準會公布H.4.1後才發，通常是紐約時間週四16:30。',
      daily: '每日一報在營業日發：「星期」可選每個營業日、週一週三週五、週二週四，或週一至週五中的一天。',
    },
    noZone: (time) => `${time}是哪個時區？伺服器沒有設定時區時，「時點」要寫上時區，例如 ${time} Asia/Taipei。`,
    lacks: (channel, permissions) =>
      `無法在${channel}發訊息：我在那裡缺少${permissions.map((name) => `「${name}」`).join('、')}權限。請在頻道設定中授予，然後再試一次。`,
    wrongKind: (channel) => `${channel}不是文字、公告或討論串頻道，無法在那裡發訊息。`,
    unknownChannel: '我看不到這個頻道。請先讓我能檢視它，然後再試一次。',
    unreachable: (role) =>
      `我的訊息提及不到${role}：請把該身分組設為可提及，或授予我「提及 @everyone、@here 和所有身分組」權限。`,
    everyone: '我不會提及 @everyone。請選一個成員可以自行退出的身分組。',
    noHistory: (channel) =>
      `我在${channel}沒有「讀取訊息歷史」權限，萬一中途當機就無法核對訊息是否已送達；遇到這種情況，我寧可先等著，也不發兩次。`,
    paused: (reason) => `暫停中：${lapse('zh-TW').reasons[reason]}`,
    roleGone: '原先提及的身分組已被刪除，可重新設定',
  }),
});
