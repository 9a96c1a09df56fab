import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 88,
  command: 'chart',
  slots: ['series'],
  cues: {
    en: ['chart', 'plot\\b', 'graph', 'draw\\b', 'show (?:me )?', 'visuali[sz]e', 'picture of', 'trend of', 'line of'],
    zh: ['画', '图', '走势', '曲线', '趋势', '绘'],
  },
  not: {
    en: ['show me (?:what|how|why)', 'drawn', 'drawdown', 'srf draw', 'draw do', 'draws? (?:on|from)'],
    zh: ['企图', '动用'],
  },
  args: {
    series: '$allSeries',
    range: '$range',
    from: '$chartFrom',
    to: '$chartTo',
    level: '$drawnLevel',
    theme: '$theme',
  },
  examples: [
    ['show me SOFR vs IORB since 2022', '/chart series:SOFR,IORB from:2022-01-01'],
    ['2023年上半年準備金圖', '/chart series:WRBWFRBL from:2023-01-01 to:2023-06-30'],
    ['准备金走势图，五年', '/chart series:WRBWFRBL range:5y'],
    ['draw TGA with a line at $800 bn', '/chart series:WDTGAL level:800bn'],
    ['准备金、逆回购、TGA放一张图', '/chart series:WRBWFRBL,RRPONTSYD,WDTGAL'],
  ],
});
