import { defineIntent } from '../intent.ts';

/** How many reserves are enough, normal or too few: no figure of today tells that. */
export default defineIntent({
  rank: 84,
  command: 'explain',
  slots: ['reserves', 'noTime', 'noLevel'],
  cues: {
    en: [
      '(?:normal|healthy|optimal|comfortable|appropriate|ideal|safe) (?:level|amount|size|range)',
      '(?:level|amount) (?:is|would be|counts as|considered|is considered) (?:normal|healthy|safe|dangerous|comfortable|too low)',
      'how (?:much|many|low) .{0,24}(?:is|are|would be|counts as|count as) (?:normal|enough|too (?:much|many|few|little|low)|healthy|safe|dangerous)',
      'the more (?:reserves )?the better',
      'can there be too (?:much|many)',
    ],
    zh: [
      '(?:多少|几[万兆亿]*)(?:才|算|是|才算|算是)+(?:正常|够|足够|合适|合理|安全|危险|太少|太多|过多|过少)',
      '(?:安全|警戒|危险|舒适|及格)(?:水位)?线',
      '(?:正常|合理|合适|安全|舒适|理想)(?:的)?(?:水平|水位|水准|规模|区间|范围)',
      '越多越好|多多益善|越少越好',
    ],
  },
  not: { en: ['alert', 'chart', 'ping'], zh: ['提醒', '通知', '画'] },
  args: { topic: 'ample-reserves' },
  isSure: true,
  examples: [
    ['whats a normal level of reserves', '/explain topic:ample-reserves'],
    ['準備金水位多少算危險', '/explain topic:ample-reserves'],
    ['准备金是不是越多越好', '/explain topic:ample-reserves'],
  ],
});
