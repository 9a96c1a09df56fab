import { words } from '../../src/words/words.ts';

export default words((f) => ({
  about: 'Post the latest reading in this channel at once',
  options: {},
  posted: (channel: string, day: string) => `Posted in ${channel}: the reading of ${f.day(day)}.`,
  already: (link: string) => `This channel has the latest reading already: ${link}`,
})).and({
  'zh-CN': (f) => ({
    name: '立即',
    about: '马上把最新一期发到本频道',
    options: {},
    posted: (channel, day) => `已发到${channel}：${f.day(day)}的数据。`,
    already: (link) => `本频道已有最新一期：${link}`,
  }),
  'zh-TW': (f) => ({
    name: '立即',
    about: '馬上把最新一期發到本頻道',
    options: {},
    posted: (channel, day) => `已發到${channel}：${f.day(day)}的資料。`,
    already: (link) => `本頻道已有最新一期：${link}`,
  }),
});
