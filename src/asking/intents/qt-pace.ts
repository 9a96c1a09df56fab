import { defineIntent } from '../intent.ts';

export default defineIntent({
  rank: 87,
  command: 'qt',
  cues: {
    en: [
      'pace',
      'how (?:fast|slow|quick(?:ly)?|rapid(?:ly)?)',
      'speed',
      '(?:per|a|each|every) month',
      'monthly (?:rate|average|runoff)',
      'average monthly',
    ],
    zh: [
      '速度',
      '多快',
      '快慢',
      '节奏',
      '月均',
      '每个?月.{0,6}(?:变动|缩|减)',
      '一个月.{0,6}(?:缩|减|掉|多少|几)',
      '(?:缩|减).{0,4}一个月(?:多少|几)',
    ],
  },
  also: {
    en: ['balance sheet', 'qt\\b', 'runoff', 'growing', 'shrinking', 'assets'],
    zh: ['资产负债表', '缩表', '总资产', '扩表', 'qt'],
  },
  not: { en: ['buy', 'purchas', 'bill'], zh: ['买', '购', '上限', '第一个月', '最后一个月', '为什么'] },
  args: { view: 'pace' },
  examples: [
    ['how fast is the balance sheet growing/shrinking per month', '/qt view:pace'],
    ['现在每月缩表速度多快', '/qt view:pace'],
  ],
});
