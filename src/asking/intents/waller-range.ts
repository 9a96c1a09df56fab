import { defineIntent } from '../intent.ts';

/** Where reserves stand beside what Waller called enough: a share of GDP, one of the indicators. */
export default defineIntent({
  rank: 86,
  command: 'ampleness',
  cues: { en: ['waller'], zh: ['沃勒', '华勒'] },
  also: {
    en: [
      'are we',
      'where',
      'still',
      'now\\b',
      'today',
      'current',
      'latest',
      'how (?:far|close|much)',
      'above',
      'below',
      'over\\b',
      'under\\b',
      'near',
    ],
    zh: ['现在', '目前', '如今', '在哪', '到了', '还', '多少', '高于', '低于', '跌破', '破了', '多远', '多近'],
  },
  not: {
    en: ['who\\b', 'when did', 'what did', 'what is', "what's", 'explain', 'mean', 'why'],
    zh: ['谁', '什么时候', '是什么', '什么意思', '解释', '为什么', '为何'],
  },
  args: { indicator: 'gdp' },
  examples: [
    ['that Waller rule of thumb about reserves to gdp - are we over it still', '/ampleness indicator:gdp'],
    ['Waller說的9%那條線現在跌破了沒', '/ampleness indicator:gdp'],
    ['沃勒说的8%到9%GDP，现在在哪', '/ampleness indicator:gdp'],
  ],
});
