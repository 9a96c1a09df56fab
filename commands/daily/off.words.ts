import { words } from '../../src/words/words.ts';

export default words(() => ({
  about: 'Stop the line of the day in a channel',
  options: { channel: { about: 'Where; otherwise here' } },
  off: (channel: string) => `No more daily lines in ${channel}.`,
  never: (channel: string) => `No daily line is posted in ${channel}. /daily show lists the channels that get one.`,
})).and({
  'zh-CN': () => ({
    name: '关闭',
    about: '不再向某个频道发送每日一报',
    options: { channel: { about: '哪个频道；不填就是这里' } },
    off: (channel) => `今后不再向${channel}发送每日一报。`,
    never: (channel) => `${channel}没有订阅每日一报。用 /daily show 可以查看已订阅的频道。`,
  }),
  'zh-TW': () => ({
    name: '關閉',
    about: '不再傳送每日一報到某個頻道',
    options: { channel: { about: '哪個頻道；不填就是這裡' } },
    off: (channel) => `今後不再傳送每日一報到${channel}。`,
    never: (channel) => `${channel}沒有訂閱每日一報。用 /daily show 可以查看已訂閱的頻道。`,
  }),
});
