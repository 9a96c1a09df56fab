import { defineIntent } from '../intent.ts';

/** Of what a list is wanted. */
const DAYS = 'days|dates|weeks|months|quarters|years|wednesdays|readings|prints|sessions';

/** Every time something was past a level. */
export default defineIntent({
  rank: 80,
  command: 'history',
  slots: ['series', 'side'],
  cues: {
    en: [
      `every (?:single )?(?:time|instance|occasion|${DAYS.replaceAll('s|', '|')})`,
      `all (?:of )?(?:the )?(?:times|instances|occasions|cases|${DAYS})`,
      'list\\b(?:ed|ing)?',
      '(?:which|what) (?:are )?(?:all )?(?:the )?(?:weeks|days|dates|months|quarters|wednesdays)',
      'each (?:and every )?(?:time|instance|occasion|day|date|week|month|quarter|wednesday)\\b(?! (?:of|it|in)\\b)',
      'dates (?:when|where|on which|that|with|of)',
      'itemi[sz]ed?',
      'one by one',
    ],
    zh: [
      '哪几',
      '有哪些',
      '哪些(?:天|日|周|月|季|年)',
      '(?:列|列举|列明|罗列)(?:出|下|一下|一列|个|给我|清楚)',
      '列举',
      '[全都逐]?列(?:$|[。!！?？])',
      '(?:全|都|一一|逐个|逐[日天周月季年])(?:都)?(?:列|给|秀|报|写)',
      '所有',
      '每一次',
      '全部(?!历史)',
      '每次',
      '历次',
      '清单|名单|一览',
      '(?:整理|做|汇整)成表',
      '[导汇][出总]',
      '各(?:天|日|周|月|季)(?!均|平均)',
      '的每一?个?(?:天|日|周|月|季)',
      '一个不[落漏少]',
    ],
  },
  // The longest of them, their number, the first or the last one are other questions.
  not: {
    en: ['all[- ]time (?!list)', 'how (?:many|often)', 'in a row', 'longest', '(?:first|last) (?:time|day|week) '],
    zh: ['最长', '连续', '首次', '第一次', '最近一次', '最后一次', '多少[天周次日]', '(?<![哪那])几[天周次日]'],
  },
  args: { series: '$series', find: 'all', side: '$side', level: '$level', from: '$from', to: '$to' },
  examples: [
    ['all instances of TGA below 100bn', '/history series:WDTGAL find:all side:below level:100bn'],
    ['sofr over 5.35, every date', '/history series:SOFR find:all side:above level:5.35%'],
    ['列舉聯準會資產高於8.8兆的各週', '/history series:WALCL find:all side:above level:8.8tn'],
    ['SRF有过50亿以上的日期清单', '/history series:SRF_ACCEPTED find:all side:above level:5bn'],
    [
      'every week since jan 2025 with reserves below 2.9tn',
      '/history series:WRBWFRBL find:all side:below level:2.9tn from:2025-01-01',
    ],
    [
      '2025年以来准备金低于2.9万亿的有哪几周',
      '/history series:WRBWFRBL find:all side:below level:2.9tn from:2025-01-01',
    ],
  ],
});
