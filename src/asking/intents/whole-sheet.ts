import { defineIntent } from '../intent.ts';

/** The Fed's balance sheet as a whole, item by item: no single figure of it. */
export default defineIntent({
  isSure: true,
  rank: 91,
  command: 'balance',
  cues: {
    en: [
      'balance sheet,? (?:as a whole|at a glance|snapshot|in full|overview|structure)',
      '(?:structure|composition|snapshot|overview|make-?up) of the (?:fed(?:eral reserve)?.?s? |central bank.?s )?balance sheet',
      '(?:percentages?|shares?|sizes?) of (?:each|every|all) (?:line )?items?',
      "fed(?:eral reserve)?'?s? books at a glance",
      "show (?:me )?(?:the )?fed(?:eral reserve)?'?s? (?:whole |full |entire |latest |current )?balance sheet(?=[ ?.!]*$)",
    ],
    zh: [
      '(?:联储|联准会|央行)的?(?:资产|负债|资产负债表|报?表)的?(?:组成|构成|全貌|概览|一览)',
      '(?:联储|联准会|央行)的?(?:整份|整张|完整的?)(?:资产负债表|报?表)',
      '(?:联储|联准会|央行)的?(?:资产负债)?表[上里]的?(?:各?大项|各项|科目)',
      '(?:资产)?端(?:与|和|跟|、)负债端',
      't(?:型|字)(?:账|帐)户?.{0,3}(?:联储|联准会)|(?:联储|联准会)的?t(?:型|字)(?:账|帐).{0,6}(?:最新|数字)',
    ],
  },
  not: {
    en: ['why', 'chang', 'what happens', 'how (?:does|do|has|have|did)', 'since', 'chart', 'runoff', 'shr[iau]nk'],
    zh: ['为什么', '变[化动]', '会怎', '图', '缩', '扩', '影响', '怎么'],
  },
  examples: [
    ["the fed's latest balance sheet as a whole", '/balance'],
    ['balance sheet snapshot for 22 oct 2025', '/balance date:2025-10-22'],
    ['聯準會資產組成', '/balance'],
    ['联储整份报表', '/balance'],
  ],
});
