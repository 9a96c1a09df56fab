import { defineIntent } from '../intent.ts';

/** When reserve requirements were cut to nothing. */
export default defineIntent({
  isSure: true,
  rank: 93,
  command: 'explain',
  cues: {
    en: [
      '(?:cut|lower|reduce|drop|slash|scrap|abolish|eliminate|end|remove|suspend|set|go|went|gone|fall|fell|got rid of|get rid of|do away with)(?:ped|ed|d|ished)? .{0,20}(?:reserve requirements?|reserve ratios?|required reserves)',
      '(?:reserve requirements?|reserve ratios?|required reserves) .{0,24}(?:cut|lowered|reduced|dropped|scrapped|abolished|eliminated|ended|removed|suspended|set|go|went|gone|fall|fell) ?(?:to (?:zero|0)|away)?',
    ],
    zh: [
      '(?:取消|废除|废止|降到零|降为零|降至零|归零|清零).{0,10}(?:准备金要求|准备金率|准备率|法定准备金?|存准率?)',
      '(?:准备金要求|准备金率|准备率|法定准备金?|存准率?).{0,10}(?:取消|废除|废止|降到零|降为零|降至零|降到0|降至0|降为0|归零|清零|变成零|变为零)',
    ],
  },
  also: {
    en: ['\\bwhen\\b', 'what (?:day|year|month)', '^ ?(?:did|has|have)\\b', 'how long ago', 'since when'],
    zh: ['什么时候', '何时', '哪[天年一]', '几时', '了[吗吧]', '是不是', '多久'],
  },
  not: {
    en: [
      ...['why', 'china', 'pboc', 'ecb', 'india', 'turkey', 'swiss', 'canada', 'australia', 'other countr', 'abroad'],
      ...['what (?:happens|would)', '\\bif\\b', 'brazil', 'uk\\b', 'britain'],
    ],
    zh: ['为什么', '为何', '中国', '央行', '欧', '印度', '土耳其', '瑞士', '如果', '各国', '国家', '加拿大', '台湾'],
  },
  args: { topic: 'required-reserves' },
  examples: [
    ['when did the fed cut reserve requirements to zero', '/explain topic:required-reserves'],
    ['when were reserve requirements scrapped', '/explain topic:required-reserves'],
    ['美联储什么时候把准备金率降到零', '/explain topic:required-reserves'],
    ['法定準備金是什麼時候取消的', '/explain topic:required-reserves'],
  ],
});
