import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 80.5,
  command: 'history',
  slots: ['series'],
  cues: {
    en: [
      'in a row',
      'consecutive',
      'straight',
      'streak',
      'since when (?:has|have|is|are|was|were)',
      'back[- ]to[- ]back',
      'longest run',
      'longest (?:we|it|they|time|stretch|reserves|spell|period|that)',
      'running (?:up|down)',
      'how long .{0,30}(?:been|stayed|above|below)',
      'th week(?:ly)?\\b',
    ],
    zh: [
      '连续',
      '持续.{0,4}多久',
      '多久了',
      '多长时间',
      '连涨',
      '连跌',
      '连降',
      '连升',
      '几连',
      '连着',
      '最长',
      '倒挂了?(?:有|已经)?(?:多久|几[天周])',
    ],
  },
  not: { en: [], zh: ['[画拉].{0,3}(?:多|最)(?:长|久|远)'] },
  args: { series: '$series', find: 'streak', side: '$streakSide', level: '$level', to: '$on', from: '$streakFrom' },
  examples: [
    ['how many weeks in a row have reserves been falling', '/history series:WRBWFRBL find:streak side:below'],
    ['longest run of weeks below 3tn of reserves', '/history series:WRBWFRBL find:streak side:below level:3tn'],
    ['準備金連續下降幾週了', '/history series:WRBWFRBL find:streak side:below'],
  ],
});
