import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 54,
  command: 'qt',
  slots: ['series', 'noTime'],
  cues: {
    en: [
      'shrunk',
      'shrank',
      'shrink',
      'smaller',
      'reduced',
      'grown',
      'expanded',
      'come down',
      'gone down',
      'down (?:so far|in total)',
    ],
    zh: ['缩了', '缩小', '减了', '缩减', '扩大', '扩了'],
  },
  also: { en: ['balance sheet', 'total assets', 'fed assets'], zh: ['资产负债表', '总资产'] },
  examples: [['how much has the balance sheet shrunk', '/qt']],
});
