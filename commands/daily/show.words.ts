import { words } from '../../src/words/words.ts';

export default words((f) => ({
  about: 'The channels that get the line of the day, and whether it reaches them',
  options: {},
  none: 'No line of the day is posted here yet. /daily on starts it.',
  some: (n: number) =>
    n === 1 ? 'One channel gets the line of the day.' : `${f.number(n)} channels get the line of the day.`,
})).and({
  'zh-CN': (f) => ({
    name: '查看',
    about: '哪些频道会收到每日一报，是否送达',
    options: {},
    none: '这里还没有订阅每日一报。用 /daily on 开启。',
    some: (n) => `${f.number(n)}个频道会收到每日一报。`,
  }),
  'zh-TW': (f) => ({
    name: '查看',
    about: '哪些頻道會收到每日一報，是否送達',
    options: {},
    none: '這裡還沒有訂閱每日一報。用 /daily on 開啟。',
    some: (n) => `${f.number(n)}個頻道會收到每日一報。`,
  }),
});
