import type { PauseReason } from '../values/settings.ts';
import { words } from './words.ts';

type Reasons = Readonly<Record<PauseReason, string>>;

/** Why nothing arrives in a channel, and what whoever set it up is told of it. */
export const lapse = words(() => ({
  reasons: {
    channelGone: 'the channel no longer exists',
    serverGone: 'I am no longer in the server',
    noAccess: 'I can no longer see the channel',
    noPermission: 'I may no longer post there (I need “Send Messages” and “Attach Files”)',
    noDirect: 'I may not write to you; allow direct messages in the privacy settings of a server we share',
    archived: 'the thread is archived and I may not reopen it',
    locked: 'the thread is locked',
    refused: 'Discord refuses the message there',
    unsure:
      'the connection broke while I was posting, and without “Read Message History” I cannot check whether the message arrived',
    deleted: 'its message was deleted; /board on puts it back',
  } satisfies Reasons as Reasons,
  post: (what: string, command: string, channel: string, reason: string) =>
    `The ${what} you set up for ${channel} is not getting through: ${reason}. Once that is fixed it resumes by itself; /${command} show lists where things stand, /${command} off ends it.`,
  alert: (number: string, channel: string, reason: string) =>
    `Alert ${number}, which you set up for ${channel}, has gone off but is not getting through: ${reason}. Once that is fixed it is posted by itself; /alert list shows where things stand.`,
})).and({
  'zh-CN': () => ({
    reasons: {
      channelGone: '频道已不存在',
      serverGone: '我已不在这个服务器',
      noAccess: '我看不到这个频道了',
      noPermission: '我在那里不能再发消息（需要“发送消息”和“附加文件”权限）',
      noDirect: '我无法给您发私信；请在我们共同所在服务器的隐私设置里允许私信',
      archived: '子区已归档，而我无权重新打开',
      locked: '子区已锁定',
      refused: 'Discord 拒收那里的消息',
      unsure: '发送途中连接中断；没有“阅读消息历史记录”权限，我无法核对消息是否已经送达',
      deleted: '消息已被删除；用 /board on 可以恢复',
    },
    post: (what, command, channel, reason) =>
      `您为${channel}订阅的${what}目前发不出去：${reason}。问题解决后会自动恢复；用 /${command} show 查看状态，用 /${command} off 取消订阅。`,
    alert: (number, channel, reason) =>
      `您为${channel}设置的提醒${number}已触发，但发不出去：${reason}。问题解决后会自动补发；用 /alert list 查看状态。`,
  }),
  'zh-TW': () => ({
    reasons: {
      channelGone: '頻道已不存在',
      serverGone: '我已不在這個伺服器',
      noAccess: '我看不到這個頻道了',
      noPermission: '我在那裡不能再發訊息（需要「傳送訊息」與「附加檔案」權限）',
      noDirect: '我無法傳私訊給您；請在我們共同所在伺服器的隱私設定裡允許私訊',
      archived: '討論串已封存，而我無權重新開啟',
      locked: '討論串已鎖定',
      refused: 'Discord 拒收那裡的訊息',
      unsure: '傳送途中連線中斷；沒有「讀取訊息歷史」權限，我無法核對訊息是否已送達',
      deleted: '訊息已被刪除；用 /board on 可以恢復',
    },
    post: (what, command, channel, reason) =>
      `您為${channel}訂閱的${what}目前發不出去：${reason}。問題解決後會自動恢復；用 /${command} show 查看狀態，用 /${command} off 取消訂閱。`,
    alert: (number, channel, reason) =>
      `您為${channel}設定的提醒${number}已觸發，但發不出去：${reason}。問題解決後會自動補發；用 /alert list 查看狀態。`,
  }),
});
