import { defineIntent } from '../intent.ts';

/** How often runoff was slowed before it ended: its caps tell each time they were lowered. */
export default defineIntent({
  rank: 89,
  command: 'qt',
  cues: {
    en: ['(?:slow(?:ed|ing)?|taper(?:ed|ing)?|trim(?:med)?|dial(?:l?ed)? back|cut|lower(?:ed)?|reduc(?:ed?|ing))\\b'],
    zh: ['放慢', '放缓', '减速', '降速', '调慢', '慢下来', '减码', '[降减]过?[几两三一二\\d]+次速'],
  },
  also: {
    en: [
      '(?:how (?:many times|often)|once or twice|twice or|two or three times|once,? twice|(?:just )?(?:once|twice|three times) or)\\b.{0,60}(?:qt\\b|runoff|quantitative tightening)',
      '(?:qt\\b|runoff|quantitative tightening)\\b.{0,60}(?:how (?:many times|often)|once or|twice|(?:two|three|2|3) times)',
    ],
    zh: ['缩表.{0,24}(?:几|多少|[一二两三\\d])[次回]', '(?:几|多少|[一二两三\\d])[次回].{0,16}缩表'],
  },
  not: { en: ['rates?\\b', 'why'], zh: ['降息', '加息', '为什么', '为何'] },
  args: { view: 'caps' },
  isSure: true,
  examples: [
    ['was runoff slowed twice or three times before they killed it', '/qt view:caps'],
    ['how many times did the fed slow QT before ending it', '/qt view:caps'],
    ['缩表结束前放慢过两次还是三次', '/qt view:caps'],
  ],
});
