import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 71,
  command: 'history',
  slots: ['series'],
  cues: {
    en: [
      'average',
      'avg',
      '(?<!what (?:does|do|did) .{0,30})(?<!you |they |it |that |which |not |doesnt |to |i )mean\\b(?! by| that)',
      'on average',
      'typical',
    ],
    zh: ['平均', '均值', '均价', '平均值'],
  },
  args: { series: '$series', find: 'average', from: '$from', to: '$to' },
  examples: [
    ['average sofr last month', '/history series:SOFR find:average from:2026-09-01 to:2026-09-30'],
    ['2024年上半年准备金均值', '/history series:WRBWFRBL find:average from:2024-01-01 to:2024-06-30'],
  ],
});
