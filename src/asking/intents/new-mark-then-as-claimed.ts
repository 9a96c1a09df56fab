import { defineIntent } from '../intent.ts';

/** Whether a new high or low was set on a day, or in a month, that is named. */
export default defineIntent({
  isSure: true,
  rank: 95.62,
  command: 'history',
  slots: ['claim', 'series', 'oneFigure', 'oneTime', 'backThen', 'noLevel', 'noMoney'],
  cues: {
    en: ['(?:hit|set|reached|made|touched) (?:a |its |their )?new (?:high|low|peak)'],
    zh: ['创(?:了|出|下)?(?:了)?新[高低]', '刷新.{0,3}[高低]'],
  },
  not: {
    en: ['when', 'why', 'how\\b', 'what', 'since', 'this', 'year'],
    zh: ['什么', '何时', '为', '多少', '哪', '以来', '年内', '本周', '这周', '几'],
  },
  args: { series: '$series', find: '$recordFind' },
  examples: [
    ['TGA在2025年9月30日創新高，對嗎', '/history series:WDTGAL find:highest'],
    ['the TGA hit a new high on July 29, 2020, right?', '/history series:WDTGAL find:highest'],
  ],
});
