import { words } from '../../src/words/words.ts';
import { languageNames } from '../shared/posting.words.ts';

export default words(() => ({
  about: 'Put up the board in a channel: one message, rewritten whenever a figure is new',
  options: {
    channel: { about: 'Where; otherwise here' },
    language: { about: 'In which language; otherwise yours', choices: languageNames },
  },
  on: (channel: string, language: string) => `The board is in ${channel} now, in ${language}.`,
  again: (channel: string, language: string) => `The board stands in ${channel}, in ${language}.`,
  hint: 'It stays one message: I rewrite it as each release arrives. If somebody deletes it, it stays away until /board on is asked again.',
  pinned: 'I pin it where I may (Pin Messages).',
})).and({
  'zh-CN': () => ({
    name: '开启',
    about: '在某个频道设看板：只有一条消息，有新数据就更新',
    options: {
      channel: { about: '放在哪里；不填就是这里' },
      language: { about: '用哪种语言；不填就用您的语言', choices: languageNames },
    },
    on: (channel, language) => `看板已放在${channel}，语言为${language}。`,
    again: (channel, language) => `看板在${channel}，语言为${language}。`,
    hint: '始终只有这一条消息，每有数据公布就更新。如果被删除，不会自动重发，再用一次 /board on 才会恢复。',
    pinned: '如有“标注消息”权限，我会把它标注。',
  }),
  'zh-TW': () => ({
    name: '開啟',
    about: '在某個頻道設看板：只有一則訊息，有新資料就更新',
    options: {
      channel: { about: '放在哪裡；不填就是這裡' },
      language: { about: '用哪種語言；不填就用您的語言', choices: languageNames },
    },
    on: (channel, language) => `看板已放在${channel}，語言為${language}。`,
    again: (channel, language) => `看板在${channel}，語言為${language}。`,
    hint: '始終只有這一則訊息，每有資料公布就更新。如果被刪除，不會自動重發，再用一次 /board on 才會恢復。',
    pinned: '如有「釘選訊息」權限，我會把它釘選。',
  }),
});
