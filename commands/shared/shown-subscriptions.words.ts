import { words } from '../../src/words/words.ts';

/** How a subscription is listed. */
export default words((f) => ({
  one: (channel: string, language: string, theme?: string, role?: string, hour?: string) =>
    [channel, language, hour, theme, role].filter(Boolean).join(' · '),
  next: 'waiting for the next release',
  last: (day: string, link: string) => `last: [${f.day(day)}](${link})`,
  again: 'it goes on by itself once that is fixed',
})).and({
  'zh-CN': (f) => ({
    one: (channel, language, theme, role, hour) => [channel, language, hour, theme, role].filter(Boolean).join(' · '),
    next: '等待下一期',
    last: (day, link) => `最近一期：[${f.day(day)}](${link})`,
    again: '解决后会自动恢复',
  }),
  'zh-TW': (f) => ({
    one: (channel, language, theme, role, hour) => [channel, language, hour, theme, role].filter(Boolean).join(' · '),
    next: '等待下一期',
    last: (day, link) => `最近一期：[${f.day(day)}](${link})`,
    again: '解決後會自動恢復',
  }),
});
