import { words } from '../../src/words/words.ts';

export default words(() => ({
  about: 'Stop the weekly post in a channel',
  options: { channel: { about: 'Where; otherwise here' } },
  off: (channel: string) => `No more weekly readings in ${channel}.`,
  never: (channel: string) =>
    `No weekly reading is posted in ${channel}. /weekly show lists the channels that get one.`,
})).and({
  'zh-CN': () => ({
    name: '关闭',
    about: '不再向某个频道发送每周数据',
    options: { channel: { about: '哪个频道；不填就是这里' } },
    off: (channel) => `今后不再向${channel}发送每周数据。`,
    never: (channel) => `${channel}没有订阅每周数据。用 /weekly show 可以查看已订阅的频道。`,
  }),
  'zh-TW': () => ({
    name: '關閉',
    about: '不再傳送每週資料到某個頻道',
    options: { channel: { about: '哪個頻道；不填就是這裡' } },
    off: (channel) => `今後不再傳送每週資料到${channel}。`,
    never: (channel) => `${channel}沒有訂閱每週資料。用 /weekly show 可以查看已訂閱的頻道。`,
  }),
});
