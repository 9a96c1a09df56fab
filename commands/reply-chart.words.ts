import { words } from '../src/words/words.ts';

export default words(() => ({
  name: 'Reply with a chart',
  about: 'Finds the series and the time a message speaks of, and charts them',
  options: { text: { about: 'What the message says' } },
  nothing: 'I found no series in that message. Pick what to chart, and it goes out as a reply.',
  pick: 'Which series?',
})).and({
  'zh-CN': () => ({
    name: '用图表回复',
    about: '找出一条消息谈到的序列和时间，并画成图表',
    options: { text: { about: '消息内容' } },
    nothing: '那条消息里没有找到任何序列。请选择要画的序列，图表会作为回复发出。',
    pick: '选择序列',
  }),
  'zh-TW': () => ({
    name: '用圖表回覆',
    about: '找出一則訊息談到的數列與時間，並畫成圖表',
    options: { text: { about: '訊息內容' } },
    nothing: '那則訊息裡找不到任何數列。請挑選要畫的數列，圖表會以回覆的方式發出。',
    pick: '選擇數列',
  }),
});
