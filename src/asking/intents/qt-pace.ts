import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 87,
  command: 'qt',
  cues: {
    en: ['pace', 'how fast', 'speed', 'per month', 'a month', 'monthly rate'],
    zh: ['速度', '多快', '节奏', '每月.{0,6}(?:变动|缩|减)', '每个月.{0,4}缩'],
  },
  also: {
    en: ['balance sheet', 'qt\\b', 'runoff', 'growing', 'shrinking', 'assets'],
    zh: ['资产负债表', '缩表', '总资产', '扩表'],
  },
  not: { en: ['buy', 'purchas', 'bill'], zh: ['买', '购'] },
  args: { view: 'pace' },
  examples: [
    ['how fast is the balance sheet growing/shrinking per month', '/qt view:pace'],
    ['现在每月缩表速度多快', '/qt view:pace'],
  ],
});
