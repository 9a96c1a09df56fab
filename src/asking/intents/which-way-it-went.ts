import { defineIntent } from '../intent.ts';

/** Whether something rose or fell over a time that is named. */
export default defineIntent({
  isSure: true,
  rank: 66.5,
  command: 'history',
  slots: ['other', 'time'],
  cues: {
    en: ['(?:rise|rose|go up|gone up|increase|up) or (?:fall|fell|go down|gone down|decrease|down)\\b'],
    zh: [
      '(?:上升|增加|上涨|涨|升|增|扩|多)了?还是(?:下降|减少|下跌|跌|降|减|缩|少)',
      '(?:下降|减少|下跌|跌|降|减|缩|少)了?还是(?:上升|增加|上涨|涨|升|增|扩|多)',
    ],
  },
  not: { en: ['why', 'chart', 'plot', 'how often', 'how many'], zh: ['为什么', '为何', '图', '画', '几次', '几周'] },
  args: { series: '$series', find: 'change', from: '$changeFrom', to: '$changeTo' },
  examples: [
    ['did total assets rise or fall last week', '/history series:WALCL find:change from:2026-09-23 to:2026-09-30'],
    ['上周总资产是上升还是下降', '/history series:WALCL find:change from:2026-09-23 to:2026-09-30'],
    ['上週TGA是增加還是減少', '/history series:WDTGAL find:change from:2026-09-23 to:2026-09-30'],
  ],
});
