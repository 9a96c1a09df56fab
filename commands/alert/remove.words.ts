import { words } from '../../src/words/words.ts';
import alert from './alert.words.ts';

export default words((f) => ({
  about: 'Remove an alert',
  options: { number: { about: alert('en').number } },
  removed: (n: number, setting: string) => `Alert ${f.number(n)} is removed: ${setting}.`,
})).and({
  'zh-CN': (f) => ({
    name: '删除',
    about: '删除一条提醒',
    options: { number: { about: alert('zh-CN').number } },
    removed: (n, setting) => `已删除提醒${f.number(n)}：${setting}。`,
  }),
  'zh-TW': (f) => ({
    name: '刪除',
    about: '刪除一則提醒',
    options: { number: { about: alert('zh-TW').number } },
    removed: (n, setting) => `已刪除提醒${f.number(n)}：${setting}。`,
  }),
});
