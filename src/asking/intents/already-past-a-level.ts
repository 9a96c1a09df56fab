import { defineIntent } from '../intent.ts';

/** Somebody is said to hold that a figure has already passed a level: when it was last past it, and how it stands. */
export default defineIntent({
  isSure: true,
  rank: 82.5,
  command: 'history',
  slots: ['series', 'side', 'level', 'noTime'],
  also: {
    en: [
      '\\b(?:is|are|has|have|had) (?:\\w+ )?already\\b',
      '\\balready (?:fallen|dropped|below|under|above|over|past|exceeded|topped|gone|slipped)\\b',
      '\\bby now\\b',
      '\\balready ?[?.,!]*(?: ?(?:is that |is it )?(?:true|right|so|correct))?[ ?.!]*$',
      "\\b(?:says?|said|claim(?:s|ed|ing)?|insists?|swears?|reckons?|heard|told me|tells? me)\\b.{0,24}\\b(?:is|are|has|have|was|were|fell|dropped|it'?s|they'?re)\\b",
    ],
    zh: [
      '已经?(?:跌|涨|升|降|掉|破|突破|冲破|站上|低于|高于|超过|不到|不足|滑落)',
      '(?:听说|据说|据传|网传|传闻|(?:有人|网友|朋友|同事|老板|文章|新闻|群里|大家|博主|专家)[^,，]{0,6}[说称讲]).*(?:破|低于|高于|超过|不到|不足|以[上下]|[跌降掉涨升][到至])',
    ],
  },
  not: {
    en: [
      ...['\\bwhen\\b', 'how (?:far|much|many|long|often)', '\\bwhy\\b', 'first', 'last time', 'ever\\b', 'times\\b'],
      ...['chart', 'plot', 'graph', 'alert', '\\bif\\b', 'in a row', 'mean', '\\bwhat\\b', '\\bby\\b(?! now)'],
    ],
    zh: [
      '什么时候',
      '何时',
      '多久',
      '多少',
      '几',
      '为什么',
      '为何',
      '首次',
      '第一次',
      '过[吗嘛么]',
      '画',
      '图',
      '连续',
      '意味',
    ],
  },
  args: { series: '$series', find: 'last', side: '$side', level: '$level' },
  examples: [
    [
      'a guy on twitter says reserves are already under 2.5tn, is that so',
      '/history series:WRBWFRBL find:last side:below level:2.5tn',
    ],
    ['聽說逆回購已經跌破1000億', '/history series:RRPONTSYD find:last side:below level:100bn'],
    ['srf usage has already topped 60bn, right?', '/history series:SRF_ACCEPTED find:last side:above level:60bn'],
    ['网友说TGA已经涨破1万亿了，是真的吗', '/history series:WDTGAL find:last side:above level:1tn'],
  ],
});
