import { words } from '../../src/words/words.ts';

export default words((f) => ({
  about: 'Post the latest line of the day in this channel at once',
  options: {},
  none: 'No market day of the last ten has figures here yet. Try again later.',
  posted: (channel: string, day: string) => `Posted in ${channel}: the line of ${f.day(day)}.`,
  already: (link: string) => `This channel has the latest line already: ${link}`,
})).and({
  'zh-CN': (f) => ({
    name: '立即',
    about: '马上把最新的每日一报发到本频道',
    options: {},
    none: '最近十天还没有任何一个交易日的数据，请稍后再试。',
    posted: (channel, day) => `已发到${channel}：${f.day(day)}的每日一报。`,
    already: (link) => `本频道已有最新一期：${link}`,
  }),
  'zh-TW': (f) => ({
    name: '立即',
    about: '馬上傳送最新的每日一報到本頻道',
    options: {},
    none: '最近十天還沒有任何一個交易日的資料，請稍後再試。',
    posted: (channel, day) => `已發到${channel}：${f.day(day)}的每日一報。`,
    already: (link) => `本頻道已有最新一期：${link}`,
  }),
});
