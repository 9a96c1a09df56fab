import type { Quantity } from '../../src/values/quantity.ts';
import type { Side } from '../../src/values/settings.ts';
import { words } from '../../src/words/words.ts';
import posting, { languageNames } from '../shared/posting.words.ts';
import alert from './alert.words.ts';

export default words((f) => ({
  about: 'Post here, or elsewhere, when a figure goes through a level',
  options: {
    metric: { about: 'What to watch', choices: alert('en').metrics },
    side: { about: 'Above or below the level', choices: alert('en').sides },
    level: { about: 'The level: 2.8tn, -50bn, or basis points as 10' },
    measure: { about: 'Which measure of reserves', choices: alert('en').measures },
    channel: { about: 'Where; otherwise here' },
    language: { about: 'In which language; otherwise yours', choices: languageNames },
    theme: { about: 'The colours of the chart', choices: posting('en').themes },
    role: { about: 'A role to mention' },
  },
  added: (n: number, setting: string, channel: string) => `Alert ${f.number(n)}: ${setting}, posted in ${channel}.`,
  now: (value: Quantity, day: string) => `The latest reading is ${f.show(value)}, of ${f.day(day)}.`,
  beyond: 'That is beyond the level already: the alert posts at the next crossing.',
  /** From where on it can go off again: above an alert from below, and below one from above. */
  back: (side: Side, level: Quantity) =>
    `It posts once per crossing, and can post again only after a reading has been back at ${f.show(level)} or ${side === 'below' ? 'above' : 'below'}.`,
  floor: (floor: Quantity) =>
    `Anything up to ${f.show(floor)} counts as nothing, since test operations are near-daily.`,
  full: (most: number) => `A server can have ${f.number(most)} alerts. Remove one with /alert remove first.`,
})).and({
  'zh-CN': (f) => ({
    name: '添加',
    about: '指标穿过某个水平时，在这里或别处发消息',
    options: {
      metric: { about: '关注什么', choices: alert('zh-CN').metrics },
      side: { about: '高于还是低于该水平', choices: alert('zh-CN').sides },
      level: { about: '水平：2.8万亿、-500亿；利差填基点数，如 10' },
      measure: { about: '采用哪个准备金口径', choices: alert('zh-CN').measures },
      channel: { about: '发到哪里；不填就是这里' },
      language: { about: '用哪种语言；不填就用您的语言', choices: languageNames },
      theme: { about: '图表的配色', choices: posting('zh-CN').themes },
      role: { about: '提及的身份组' },
    },
    added: (n, setting, channel) => `提醒${f.number(n)}：${setting}，发到${channel}。`,
    now: (value, day) => `最新读数为${f.show(value)}（${f.day(day)}）。`,
    beyond: '目前已越过该水平：下一次穿越时才会提醒。',
    back: (side, level) =>
      `每次穿越只提醒一次；读数${side === 'below' ? '回升' : '回落'}至${f.show(level)}${side === 'below' ? '以上' : '以下'}（含）之后，再次穿越才会再提醒。`,
    floor: (floor) => `几乎每天都有测试操作，不超过${f.show(floor)}的一律视为零。`,
    full: (most) => `每个服务器最多${f.number(most)}条提醒。请先用 /alert remove 删除一条。`,
  }),
  'zh-TW': (f) => ({
    name: '新增',
    about: '指標穿過某個水準時，在這裡或別處發訊息',
    options: {
      metric: { about: '關注什麼', choices: alert('zh-TW').metrics },
      side: { about: '高於還是低於該水準', choices: alert('zh-TW').sides },
      level: { about: '水準：2.8兆、-500億；利差填基點數，如 10' },
      measure: { about: '採用哪一項準備金數據', choices: alert('zh-TW').measures },
      channel: { about: '發到哪裡；不填就是這裡' },
      language: { about: '用哪種語言；不填就用您的語言', choices: languageNames },
      theme: { about: '圖表的配色', choices: posting('zh-TW').themes },
      role: { about: '提及的身分組' },
    },
    added: (n, setting, channel) => `提醒${f.number(n)}：${setting}，發到${channel}。`,
    now: (value, day) => `最新讀數為${f.show(value)}（${f.day(day)}）。`,
    beyond: '目前已越過該水準：下一次穿越時才會提醒。',
    back: (side, level) =>
      `每次穿越只提醒一次；讀數${side === 'below' ? '回升' : '回落'}至${f.show(level)}${side === 'below' ? '以上' : '以下'}（含）之後，再次穿越才會再提醒。`,
    floor: (floor) => `幾乎每天都有測試操作，不超過${f.show(floor)}的一律視為零。`,
    full: (most) => `每個伺服器最多${f.number(most)}則提醒。請先用 /alert remove 刪除一則。`,
  }),
});
