import { words } from '../src/words/words.ts';

export default words(() => ({
  name: 'Check the figures',
  about: 'Checks the figures in a message against those published',
  options: { text: { about: 'What the message says' } },
  nothing: 'That message has no words to check.',
})).and({
  'zh-CN': () => ({
    name: '核对数字',
    about: '用公布的数据核对一条消息里的数字',
    options: { text: { about: '消息内容' } },
    nothing: '那条消息没有可核对的文字。',
  }),
  'zh-TW': () => ({
    name: '核對數字',
    about: '用公布的數據核對一則訊息裡的數字',
    options: { text: { about: '訊息內容' } },
    nothing: '那則訊息沒有可核對的文字。',
  }),
});
