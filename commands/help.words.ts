import type { CommandTopic } from '../src/ask/command-topics.ts';
import { words } from '../src/words/words.ts';

export default words(() => ({
  about: 'What to ask, who may do what, and where the figures come from',
  options: {
    about: {
      about: 'One thing in particular',
      choices: { adding: 'Adding this bot', seeing: 'Who sees the answers' },
    },
  },
  /** One thing in particular, before all there is. */
  told: {
    adding:
      'Open my profile and press *Add App*: to a server you manage, or to your own account, where I answer anywhere, direct messages included. In a server, `/settings` and `/weekly on` are what is left to set.',
    seeing:
      'You can ask me in a direct message, where only you see what I answer. In a server, whoever manages it chooses with `/settings`: answers to be seen by everybody, or by the asker alone; *Details* are yours alone in any case.',
  },
  lead: 'I answer questions about bank reserves with the Federal Reserve’s own figures.',
  /** What can be asked about each topic; `names` are the commands. */
  topics: {
    reserves: (names) => `**Reserves**, what moves them, whether they are ample: ${names}`,
    rates: (names) => `**Rates**, markets and what comes next: ${names}`,
    figures: (names) => `**Any series** of the catalog, drawn, searched or compared: ${names}`,
    words: (names) => `**In words**: a question, a term, a sum, a claim: ${names}`,
    server: (names) => `**This server**, for those who manage it: ${names}`,
  } satisfies Record<CommandTopic, (names: string) => string> as Record<CommandTopic, (names: string) => string>,
  pressing:
    'Under an answer: another range, *Details* (all figures, days, codes and sources, for you alone), the figures as CSV.',
  who: 'Everybody may ask. A member’s chart is seen by them alone; those who may manage messages post it, and reply to a message with a chart from its menu (*Apps*).',
  kept: 'Questions I did not understand are kept for the host of this bot for a month, without names or places.',
  source:
    'Figures: [Federal Reserve](https://www.federalreserve.gov/releases/h41/), [New York Fed](https://www.newyorkfed.org/markets), [US Treasury](https://fiscaldata.treasury.gov/), as they publish them, by way of [FRED](https://fred.stlouisfed.org/) where it is named. The program is free under the MIT License. None of them made it or answers for it.',
})).and({
  'zh-CN': () => ({
    name: '帮助',
    about: '可以问什么、谁能做什么、数据从哪里来',
    options: {
      about: { about: '想知道的一件事', choices: { adding: '添加本机器人', seeing: '谁能看到回答' } },
    },
    told: {
      adding:
        '打开我的资料页，点“添加应用”：可以加到您管理的服务器，也可以加到自己的账号，那样在任何地方（包括私信）都能问。加到服务器后，再用 `/settings` 和 `/weekly on` 设置即可。',
      seeing:
        '可以用私信提问，回答只有您看得到。在服务器里，由管理者用 `/settings` 选择回答是人人可见还是仅提问者可见；“详情”始终只有您自己看得到。',
    },
    lead: '我用美联储自己公布的数据回答关于银行准备金的问题。',
    topics: {
      reserves: (names) => `**准备金**：多少、为何变动、是否充裕：${names}`,
      rates: (names) => `**利率**、市场与接下来的日程：${names}`,
      figures: (names) => `**任意序列**：作图、查找、对比：${names}`,
      words: (names) => `**用文字问**：问题、名词、算一笔、一种说法：${names}`,
      server: (names) => `**本服务器**（供管理者使用）：${names}`,
    },
    pressing: '回答下方可以换区间，点“详情”看全部数字、日期、代码和来源（仅自己可见），或下载CSV。',
    who: '人人都可以问。成员的图表只有自己看得到；可管理消息的人可以把它发到频道，也可以在消息菜单的“应用”里用图表回复那条消息。',
    kept: '没有读懂的问题会为本机器人的管理者保留一个月，不记录提问者和频道。',
    source:
      '数据来自[美联储](https://www.federalreserve.gov/releases/h41/)、[纽约联储](https://www.newyorkfed.org/markets)和[美国财政部](https://fiscaldata.treasury.gov/)，按其公布的原样使用，注明之处经由[FRED](https://fred.stlouisfed.org/)取得。本程序以MIT许可证免费开放，与上述机构无关，它们也不为其负责。',
  }),
  'zh-TW': () => ({
    name: '說明',
    about: '可以問什麼、誰能做什麼、資料從哪裡來',
    options: {
      about: { about: '想知道的一件事', choices: { adding: '新增本機器人', seeing: '誰能看到回答' } },
    },
    told: {
      adding:
        '打開我的個人檔案，按「新增應用程式」：可以加到您管理的伺服器，也可以加到自己的帳號，那樣在任何地方（包括私訊）都能問。加到伺服器後，再用 `/settings` 與 `/weekly on` 設定即可。',
      seeing:
        '可以用私訊提問，回答只有您看得到。在伺服器裡，由管理者用 `/settings` 選擇回答是人人可見還是僅提問者可見；「詳情」始終只有您自己看得到。',
    },
    lead: '我用聯準會自己公布的資料回答關於銀行準備金的問題。',
    topics: {
      reserves: (names) => `**準備金**：多少、為何變動、是否充裕：${names}`,
      rates: (names) => `**利率**、市場與接下來的日程：${names}`,
      figures: (names) => `**任何數列**：作圖、查找、對比：${names}`,
      words: (names) => `**用文字問**：問題、名詞、算一筆、一種說法：${names}`,
      server: (names) => `**本伺服器**（供管理者使用）：${names}`,
    },
    pressing: '回答下方可以換區間，按「詳情」看全部數字、日期、代碼與來源（僅自己可見），或下載CSV。',
    who: '人人都可以問。成員的圖表只有自己看得到；可管理訊息的人可以把它發到頻道，也可以在訊息選單的「應用程式」裡用圖表回覆那則訊息。',
    kept: '沒有讀懂的問題會為這個機器人的管理者保留一個月，不記錄提問者與頻道。',
    source:
      '資料來自[聯準會](https://www.federalreserve.gov/releases/h41/)、[紐約聯邦準備銀行](https://www.newyorkfed.org/markets)與[美國財政部](https://fiscaldata.treasury.gov/)，依其公布的原樣使用，註明之處經由[FRED](https://fred.stlouisfed.org/)取得。本程式以MIT授權條款免費開放，與上述機構無關，它們也不為其負責。',
  }),
});
