import { words } from '../../src/words/words.ts';

export default words((f) => ({
  about: 'The alerts set up here, with their numbers',
  options: {},
  none: 'There are no alerts here. /alert add sets one.',
  some: (n: number) => (n === 1 ? 'One alert is set.' : `${f.number(n)} alerts are set.`),
  one: (n: number, setting: string, where: string) => `**${f.number(n)}** ${setting} — ${where}`,
  snoozed: (unix: number) => `silent until <t:${unix}:f>`,
  again: 'it is posted by itself once that is fixed',
})).and({
  'zh-CN': (f) => ({
    name: '列表',
    about: '这里的提醒及其编号',
    options: {},
    none: '这里还没有提醒。用 /alert add 添加。',
    some: (n) => `共有${f.number(n)}条提醒。`,
    one: (n, setting, where) => `**${f.number(n)}** ${setting} — ${where}`,
    snoozed: (unix) => `暂停至<t:${unix}:f>`,
    again: '解决后会自动补发',
  }),
  'zh-TW': (f) => ({
    name: '列表',
    about: '這裡的提醒及其編號',
    options: {},
    none: '這裡還沒有提醒。用 /alert add 新增。',
    some: (n) => `共有${f.number(n)}則提醒。`,
    one: (n, setting, where) => `**${f.number(n)}** ${setting} — ${where}`,
    snoozed: (unix) => `暫停至<t:${unix}:f>`,
    again: '解決後會自動補發',
  }),
});
