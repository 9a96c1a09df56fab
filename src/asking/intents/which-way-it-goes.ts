import { defineIntent } from '../intent.ts';

/** Whether something rises or falls these days: its newest figure, beside the one before. */
export default defineIntent({
  isSure: true,
  rank: 66.5,
  command: 'history',
  slots: ['other', 'noTime', 'noLevel'],
  cues: {
    en: [
      '(?:rising|going up|trending (?:up|higher)|climbing|growing|increasing|up) or (?:is it )?(?:falling|going down|trending (?:down|lower)|dropping|shrinking|decreasing|down)\\b',
      '(?:falling|going down|dropping|shrinking|decreasing) or (?:is it )?(?:rising|going up|climbing|growing|increasing)\\b',
      '(?:is|are) .{2,30}(?:going|heading|trending) (?:up|down|higher|lower)\\b',
    ],
    zh: [
      '(?:在|是在|正在)?(?:涨|升|增加|上升|变多|扩大)了?还是(?:在)?(?:跌|降|减少|下降|变少|缩小)',
      '是(?:涨|升)是(?:跌|降)',
    ],
  },
  not: { en: ['why', 'chart', 'plot', 'will', 'how often'], zh: ['为什么', '图', '画', '会', '几次'] },
  args: { series: '$series', find: 'latest' },
  examples: [
    ['is the tga going up or down', '/history series:WDTGAL find:latest'],
    ['TGA是在漲還是在跌', '/history series:WDTGAL find:latest'],
  ],
});
