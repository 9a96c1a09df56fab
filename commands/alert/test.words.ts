import type { Quantity } from '../../src/values/quantity.ts';
import type { Side } from '../../src/values/settings.ts';
import { words } from '../../src/words/words.ts';
import alert from './alert.words.ts';

export default words((f) => ({
  about: 'Show, to you alone, what an alert would post now',
  options: { number: { about: alert('en').number } },
  heading: (n: number, setting: string) => `Alert ${f.number(n)} · ${setting}`,
  beyond: (metric: string, value: Quantity, day: string, side: Side, level: Quantity, before?: Quantity) =>
    `${metric}: ${f.show(value)} on ${f.day(day)}, ${side} ${f.show(level)}${before ? `; the reading before was ${f.show(before)}` : ''}.`,
  quiet: (metric: string, value: Quantity, day: string, side: Side, level: Quantity) =>
    `${metric}: ${f.show(value)} on ${f.day(day)}, not ${side} ${f.show(level)}. Nothing would be posted now.`,
  level: (side: Side, level: Quantity) => `Alert: ${side} ${f.show(level)}`,
  turn: (day: string, kinds: readonly string[]) =>
    `${f.day(day)} was a ${kinds.join(' and ')}, when readings often swing.`,
  subtitle: (setting: string) => `Alert: ${setting}`,
})).and({
  'zh-CN': (f) => ({
    name: '测试',
    about: '只给您看：某条提醒现在会发什么',
    options: { number: { about: alert('zh-CN').number } },
    heading: (n, setting) => `提醒${f.number(n)} · ${setting}`,
    beyond: (metric, value, day, side, level, before) =>
      `${metric}：${f.day(day)}为${f.show(value)}，${side === 'above' ? '高于' : '低于'}${f.show(level)}${before ? `；前一读数为${f.show(before)}` : ''}。`,
    quiet: (metric, value, day, side, level) =>
      `${metric}：${f.day(day)}为${f.show(value)}，未${side === 'above' ? '高于' : '低于'}${f.show(level)}，现在不会发消息。`,
    level: (side, level) => `提醒：${side === 'above' ? '高于' : '低于'}${f.show(level)}`,
    turn: (day, kinds) => `${f.day(day)}恰逢${kinds.join('、')}，此类时点读数波动通常较大。`,
    subtitle: (setting) => `提醒：${setting}`,
  }),
  'zh-TW': (f) => ({
    name: '測試',
    about: '只給您看：某則提醒現在會發什麼',
    options: { number: { about: alert('zh-TW').number } },
    heading: (n, setting) => `提醒${f.number(n)} · ${setting}`,
    beyond: (metric, value, day, side, level, before) =>
      `${metric}：${f.day(day)}為${f.show(value)}，${side === 'above' ? '高於' : '低於'}${f.show(level)}${before ? `；前一讀數為${f.show(before)}` : ''}。`,
    quiet: (metric, value, day, side, level) =>
      `${metric}：${f.day(day)}為${f.show(value)}，未${side === 'above' ? '高於' : '低於'}${f.show(level)}，現在不會發訊息。`,
    level: (side, level) => `提醒：${side === 'above' ? '高於' : '低於'}${f.show(level)}`,
    turn: (day, kinds) => `${f.day(day)}適逢${kinds.join('、')}，這類時點的讀數通常波動較大。`,
    subtitle: (setting) => `提醒：${setting}`,
  }),
});
