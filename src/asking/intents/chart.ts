import { defineIntent } from '../intent.ts';

export default defineIntent({
  isPlain: true,
  rank: 88,
  command: 'chart',
  slots: ['series'],
  cues: {
    en: [
      'chart',
      'plot(?:ted)?\\b',
      'with (?:a |an )?(?:horizontal |dashed )?line (?:at|for|on)',
      'graph',
      'draw\\b',
      'show (?:me )?',
      'visuali[sz]e',
      'picture of',
      'trends? (?:of|in|for)',
      'over time\\b',
      'line of',
      'index(?:ed)? .{0,60}(?:to|at|=) (?: |100)',
      'rebased?',
    ],
    zh: ['(?<!计)画', '图', '走势', '曲线', '趋势', '绘', '基期', '[画标加添][上出]?一?[条根道].{0,12}线'],
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
    index: '$index',
    theme: '$theme',
  },
  examples: [
    ['show me SOFR vs IORB since 2022', '/chart series:SOFR,IORB from:2022-01-01'],
    ['2023年上半年準備金圖', '/chart series:WRBWFRBL from:2023-01-01 to:2023-06-30'],
    ['准备金走势图，五年', '/chart series:WRBWFRBL range:5y'],
    ['index reserves and TGA to 100 in january 2024', '/chart series:WRBWFRBL,WDTGAL index:2024-01-01'],
    ['draw TGA with a line at $800 bn', '/chart series:WDTGAL level:800bn'],
    ['准备金、逆回购、TGA放一张图', '/chart series:WRBWFRBL,RRPONTSYD,WDTGAL'],
  ],
});
