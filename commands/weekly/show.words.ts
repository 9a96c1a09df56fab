import { words } from '../../src/words/words.ts';

export default words((f) => ({
  about: 'The channels that get the weekly post, and whether it reaches them',
  options: {},
  none: 'No weekly reading is posted here yet. /weekly on starts it.',
  some: (n: number) =>
    n === 1 ? 'One channel gets the weekly reading.' : `${f.number(n)} channels get the weekly reading.`,
})).and({
  'zh-CN': (f) => ({
    name: '查看',
    about: '哪些频道会收到每周数据，是否送达',
    options: {},
    none: '这里还没有订阅每周数据。用 /weekly on 开启。',
    some: (n) => `${f.number(n)}个频道会收到每周数据。`,
  }),
  'zh-TW': (f) => ({
    name: '查看',
    about: '哪些頻道會收到每週資料，是否送達',
    options: {},
    none: '這裡還沒有訂閱每週資料。用 /weekly on 開啟。',
    some: (n) => `${f.number(n)}個頻道會收到每週資料。`,
  }),
});
