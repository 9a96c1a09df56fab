import { defineIntent } from '../intent.ts';

/** Whether a facility or a rate jumps at the ends of months, as a habit: no one day is asked about. */
export default defineIntent({
  isSure: true,
  rank: 85,
  command: 'explain',
  slots: ['series'],
  cues: {
    en: [
      '(?:does|do|why does|why do) .{2,40}(?:spike|jump|rise|surge|swell|balloon|go up|shoot up|climb|bulge|get used)s?',
      '(?:always|usually|typically|normally|tend(?:s)? to|still) (?:spike|jump|rise|surge|swell|balloon|go up|shoot up|climb|bulge)s?',
    ],
    zh: [
      '(?:还|都|总|总是|通常|一般|为什么|为何|每到).{0,4}会?(?:冲高|飙|升|跳|涨|大增|猛增|走高|抬头|放量)',
      '会(?:不会)?(?:冲高|[飙飆]升?|上升|跳升?|大涨|涨|走高|变紧|收紧|吃紧|下降|减少|回落)(?:一下)?(?:吗|么|嘛)?[?？。 ]*$',
    ],
  },
  also: {
    en: ['(?:month|quarter|year)[- ]?ends?\\b', 'ends? of (?:the |a |each |every )?(?:month|quarter|year)s?'],
    zh: ['[月季年][末底]', '季度[末底]', '跨[月季年]'],
  },
  not: {
    en: [
      'last (?:month|quarter|year)',
      'this (?:month|quarter|year)',
      '(?:19|20)\\d\\d',
      'how (?:much|high)',
      'did\\b',
    ],
    zh: ['上个?[月季]', '去年', '今年', '这个?[月季]', '\\d{4}年', '\\d月', '多少', '多高'],
  },
  args: { topic: 'year-end' },
  examples: [
    ['does rrp still spike at month end', '/explain topic:year-end'],
    ['ON RRP月末还会冲高吗', '/explain topic:year-end'],
  ],
});
