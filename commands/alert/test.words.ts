import type { Quantity } from '../../src/values/quantity.ts';
import { nameAtHead } from '../../src/words/english-name.ts';
import { words } from '../../src/words/words.ts';
import alert, { type StandTold } from './alert.words.ts';

type Told = { readonly value: Quantity; readonly day: string };

export default words((f) => ({
  about: 'Show, to you alone, what an alert would post now',
  options: {
    number: { about: alert('en').number },
    date: { about: 'What it would have posted with the figures up to this day; otherwise now' },
  },
  heading: (n: number, setting: string) => `Alert ${f.number(n)} · ${setting}`,
  quiet: (name: string, { value, day }: Told, stand: StandTold, stands: string | undefined, past: boolean) =>
    `${nameAtHead(name)}: ${f.show(value)} ${f.on(day)}${stand.kind === 'level' ? `, not ${stand.side} ${f.show(stand.level)}` : ''}. ${stands ? `${stands} ` : ''}${past ? 'Nothing would have been posted' : 'Nothing would be posted now'}.`,
  mark: (stand: StandTold): string | undefined =>
    stand.kind === 'level'
      ? `Alert: ${stand.side} ${f.show(stand.level)}`
      : stand.kind === 'record' && stand.before
        ? `Previous ${stand.side}: ${f.show(stand.before.value)}`
        : undefined,
  turn: (day: string, kinds: readonly string[]) =>
    `${f.day(day)} was a ${kinds.join(' and a ')}, when readings often swing.`,
  newest: (value: Quantity, day: string) => `The latest reading is ${f.show(value)} ${f.on(day)}.`,
  subtitle: (setting: string) => `Alert: ${setting}`,
})).and({
  'zh-CN': (f) => ({
    name: '测试',
    about: '只给您看：某条提醒现在会发什么',
    options: {
      number: { about: alert('zh-CN').number },
      date: { about: '看截至这一天的数据会发什么；不填就是现在' },
    },
    heading: (n, setting) => `提醒${f.number(n)} · ${setting}`,
    quiet: (name, { value, day }, stand, stands, past) =>
      `${name}：${f.day(day)}为${f.show(value)}${stand.kind === 'level' ? `，未${stand.side === 'above' ? '高于' : '低于'}${f.show(stand.level)}` : ''}。${stands ?? ''}${past ? '当时不会发消息' : '现在不会发消息'}。`,
    mark: (stand) =>
      stand.kind === 'level'
        ? `提醒：${stand.side === 'above' ? '高于' : '低于'}${f.show(stand.level)}`
        : stand.kind === 'record' && stand.before
          ? `${stand.side === 'low' ? '前低' : '前高'}：${f.show(stand.before.value)}`
          : undefined,
    turn: (day, kinds) => `${f.day(day)}恰逢${kinds.join('、')}，此类时点读数波动通常较大。`,
    newest: (value, day) => `最新读数为${f.show(value)}（${f.day(day)}）。`,
    subtitle: (setting) => `提醒：${setting}`,
  }),
  'zh-TW': (f) => ({
    name: '測試',
    about: '只給您看：某則提醒現在會發什麼',
    options: {
      number: { about: alert('zh-TW').number },
      date: { about: '看截至這一天的資料會發什麼；不填就是現在' },
    },
    heading: (n, setting) => `提醒${f.number(n)} · ${setting}`,
    quiet: (name, { value, day }, stand, stands, past) =>
      `${name}：${f.day(day)}為${f.show(value)}${stand.kind === 'level' ? `，未${stand.side === 'above' ? '高於' : '低於'}${f.show(stand.level)}` : ''}。${stands ?? ''}${past ? '當時不會發訊息' : '現在不會發訊息'}。`,
    mark: (stand) =>
      stand.kind === 'level'
        ? `提醒：${stand.side === 'above' ? '高於' : '低於'}${f.show(stand.level)}`
        : stand.kind === 'record' && stand.before
          ? `${stand.side === 'low' ? '前低' : '前高'}：${f.show(stand.before.value)}`
          : undefined,
    turn: (day, kinds) => `${f.day(day)}適逢${kinds.join('、')}，這類時點的讀數通常波動較大。`,
    newest: (value, day) => `最新讀數為${f.show(value)}（${f.day(day)}）。`,
    subtitle: (setting) => `提醒：${setting}`,
  }),
});
