import { words } from '../../src/words/words.ts';

export default words(() => ({
  about: 'Stop keeping the board of a channel up to date; its message stays as it is',
  options: { channel: { about: 'Where; otherwise here' } },
  off: (channel: string) =>
    `The board in ${channel} is no longer kept up to date. Its message stays until you delete it.`,
  never: (channel: string) => `No board stands in ${channel}. /board show lists the channels that have one.`,
})).and({
  'zh-CN': () => ({
    name: '关闭',
    about: '不再更新某个频道的看板；消息保留原样',
    options: { channel: { about: '哪个频道；不填就是这里' } },
    off: (channel) => `今后不再更新${channel}的看板。消息会保留，可自行删除。`,
    never: (channel) => `${channel}没有看板。用 /board show 可以查看有看板的频道。`,
  }),
  'zh-TW': () => ({
    name: '關閉',
    about: '不再更新某個頻道的看板；訊息保留原樣',
    options: { channel: { about: '哪個頻道；不填就是這裡' } },
    off: (channel) => `今後不再更新${channel}的看板。訊息會保留，可自行刪除。`,
    never: (channel) => `${channel}沒有看板。用 /board show 可以查看有看板的頻道。`,
  }),
});
