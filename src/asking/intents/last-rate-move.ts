import { defineIntent } from '../intent.ts';

/** The target range now, and when it was last moved: the topic lists the moves of the last year. */
export default defineIntent({
  rank: 92,
  command: 'explain',
  slots: ['noTime'],
  cues: {
    en: [
      "what(?:'?s| is) the (?:current )?(?:fed(?:eral)?(?: funds?)?|policy|target)(?: funds)? (?:target )?(?:rate|range)(?: range)?(?: now| today| right now| rn| at)? ?\\?*$",
      "^ ?(?:the |current )*(?:fed(?:eral)?(?:'s)? (?:funds? )?|ffr |policy )?(?:rate )?(?:target )?range(?: (?:now|today|right now|rn|currently))?[ ?.!]*$",
      "where(?: is|'?s) (?:the |fed's )*(?:fed(?:eral)? funds? )?target range(?: (?:now|today|right now|rn))?[ ?.!]*$",
      '(?:what|which|current)(?: target)? range (?:is|for) (?:the )?fed(?:eral)? funds?(?: rate)?(?: (?:in|at|now|today|right now))*[ ?.!]*$',
      '(?:target range|policy rate|fed(?:eral)? funds rate|interest rates?|(?<!mortgage )rates?) (?:was |were )?last (?:change|move|adjust)d?',
      '(?:change|move|adjust)(?:d|ment)? (?:in |to |of )?(?:the )?(?:target range|policy rate|rrp rate|discount rate)',
      '(?:rrp|reverse repo|discount|primary credit|srf|standing repo)(?: window)?(?: award| offering)? rate (?:was )?last (?:change|move|adjust|raise|cut)',
      '(?:last|penultimate)(?: but one)? (?:rate |fed )?(?:hike|cut|move)\\b(?! in half)',
      '(?:hike|cut|rate move) before (?:the )?last\\b',
      'last (?:hiked?|cut|raised?|lowered?|moved?)\\b(?:.{0,12}rates?)?',
      'when did (?:the fed|they|it|powell) (?:last )?(?:hike|cut|raise|lower)\\b',
    ],
    zh: [
      '(?:政策利率|目标区间|利率区间|贴现(?:窗口)?(?:利)?率|(?:rrp|逆回购|srf|常备回购)(?:的)?利率|联邦基金利率)(?:是)?(?:上次|最近一次|最后一次)(?:是)?(?:什么时候|何时|哪天)?(?:的)?(?:被)?(?:调|改|变)',
      '(?:上次|上一次|最近一次|最后一次|上回|倒数第[2-9二三四]次|上{2,3}一?次)(?:的)?(?:利率)?(?:加息|降息|升息|加码|降码|(?<=倒数第[2-9二三四]次)调整)',
      '(?:什么时候|何时|哪天)(?:最后|最近)?(?:一次)?(?:加|降|升)(?:的|了)?息',
      '(?:利率|目标|联邦基金利率)(?:目标)?区间(?:现在|目前|如今|现)?(?:是|在)?(?:多少|哪|几)',
      '^ ?(?:现在|目前|当前)?的?(?:美国|美联储|联储)?的?(?:联邦基金|政策|目标)?(?:目标)?利率(?:目标)?区间[?？。呢 ]*$',
      '(?:联邦基金|政策|目标)利率(?:现在|目前|如今|现)?(?:是|处|位|落)?(?:在|于)?(?:什么|哪个?|哪一个?|多少)(?:目标)?区间',
    ],
  },
  not: {
    en: ['cap\\b', 'caps\\b', 'pace', 'rmp', 'qt\\b', 'bill', 'should', 'will\\b', 'next', 'requirement', 'ratio'],
    zh: ['下次', '会不会', '应该', '缩表', '上限是', '准备金率', '存准'],
  },
  args: { topic: 'target-range' },
  examples: [
    ['fed funds target range?', '/explain topic:target-range'],
    ['联邦基金利率现在在什么区间', '/explain topic:target-range'],
    ["what's the fed funds range now", '/explain topic:target-range'],
    ['where is the target range', '/explain topic:target-range'],
    ['聯邦基金利率區間', '/explain topic:target-range'],
    ['when did they last cut rates', '/explain topic:target-range'],
    ['上次降息是什么时候', '/explain topic:target-range'],
    ['利率區間現在是多少', '/explain topic:target-range'],
  ],
});
