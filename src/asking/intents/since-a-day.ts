import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 65,
  command: 'history',
  slots: ['series', 'since'],
  cues: { en: ['done since', 'done', 'performed', 'fared', 'what has'], zh: ['怎么样了', '表现'] },
  args: { series: '$series', find: 'change', from: '$changeFrom' },
  examples: [['what has sofr done since QT ended', '/history series:SOFR find:change from:2025-12-01']],
});
