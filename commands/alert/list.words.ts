import { words } from '../../src/words/words.ts';

export default words((f) => ({
  about: 'The alerts of this server, with their numbers',
  options: {},
  none: 'This server has no alerts. /alert add sets one.',
  some: (n: number) => (n === 1 ? 'One alert is set.' : `${f.number(n)} alerts are set.`),
  one: (n: number, setting: string, where: string) => `**${f.number(n)}** ${setting} — ${where}`,
  snoozed: (unix: number) => `asleep until <t:${unix}:f>`,
  again: 'it is posted by itself once that is fixed',
})).and({
  'zh-CN': (f) => ({
    name: '列表',
    about: '本服务器的提醒及其编号',
    options: {},
    none: '本服务器还没有提醒。用 /alert add 添加。',
    some: (n) => `共有${f.number(n)}条提醒。`,
    one: (n, setting, where) => `**${f.number(n)}** ${setting} — ${where}`,
    snoozed: (unix) => `暂停至<t:${unix}:f>`,
    again: '解决后会自动补发',
  }),
  'zh-TW': (f) => ({
    name: '列表',
    about: '本伺服器的提醒及其編號',
    options: {},
    none: '本伺服器還沒有提醒。用 /alert add 新增。',
    some: (n) => `共有${f.number(n)}則提醒。`,
    one: (n, setting, where) => `**${f.number(n)}** ${setting} — ${where}`,
    snoozed: (unix) => `暫停至<t:${unix}:f>`,
    again: '解決後會自動補發',
  }),
});
