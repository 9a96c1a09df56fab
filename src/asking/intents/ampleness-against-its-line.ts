import { defineIntent } from '../intent.ts';

/** How an indicator stands against the line it is judged by: the indicators are told with theirs. */
export default defineIntent({
  isSure: true,
  rank: 91.4,
  command: 'ampleness',
  slots: ['indicator', 'ratio'],
  cues: {
    en: ['(?:line|threshold|mark|rule of thumb|yardstick)\\b'],
    zh: ['(?:那|这)?条线', '门槛', '红线', '警戒线', '标准线', '分界线'],
  },
  also: {
    en: ['vs\\b', 'versus', 'compar', 'against', 'relative', 'how far', 'above or below', 'over or under'],
    zh: ['比', '离', '距', '差多', '差几', '高于还是', '上面还是', '在哪'],
  },
  not: { en: ['chart', 'plot', 'graph', 'draw', 'mark it'], zh: ['画', '图', '[标拉]'] },
  args: { indicator: '$indicator' },
  examples: [
    ['准备金占银行资产的比例，跟13%那条线比怎么样', '/ampleness indicator:bankAssets'],
    ['準備金占銀行資產離12%那條線還有多遠', '/ampleness indicator:bankAssets'],
    ['how do reserves to bank assets compare with the 13% line', '/ampleness indicator:bankAssets'],
  ],
});
