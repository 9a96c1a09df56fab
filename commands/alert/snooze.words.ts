import { words } from '../../src/words/words.ts';
import alert from './alert.words.ts';

export default words((f) => ({
  about: 'Silence an alert for some hours; 0 ends it',
  options: {
    number: { about: alert('en').number },
    hours: { about: 'How long, in hours; 0 ends it' },
    until: { about: 'Or until the day that begins then, for example 2026-12-01' },
  },
  asleep: (n: number, unix: number) =>
    `Alert ${f.number(n)} is silent until <t:${unix}:f>. What happens until then is not posted.`,
  awake: (n: number) => `Alert ${f.number(n)} posts again.`,
})).and({
  'zh-CN': (f) => ({
    name: '暂停',
    about: '让一条提醒安静若干小时；填0恢复',
    options: {
      number: { about: alert('zh-CN').number },
      hours: { about: '多少小时；填0恢复' },
      until: { about: '或到哪一天零点为止，例如 2026-12-01' },
    },
    asleep: (n, unix) => `提醒${f.number(n)}暂停至<t:${unix}:f>，在此之前触发也不提醒。`,
    awake: (n) => `提醒${f.number(n)}已恢复。`,
  }),
  'zh-TW': (f) => ({
    name: '暫停',
    about: '讓一則提醒安靜若干小時；填0恢復',
    options: {
      number: { about: alert('zh-TW').number },
      hours: { about: '多少小時；填0恢復' },
      until: { about: '或到哪一天凌晨零時為止，例如 2026-12-01' },
    },
    asleep: (n, unix) => `提醒${f.number(n)}暫停至<t:${unix}:f>，在此之前觸發也不提醒。`,
    awake: (n) => `提醒${f.number(n)}已恢復。`,
  }),
});
