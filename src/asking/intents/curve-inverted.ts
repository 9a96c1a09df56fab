import { defineIntent } from '../intent.ts';

/** Whether the yield curve is inverted: the ten-year yield less the three-month one. */
export default defineIntent({
  isSure: true,
  rank: 90.97,
  command: 'history',
  slots: ['noTime'],
  cues: {
    en: [
      'curve\\b.{0,16}\\b(?:inverted|inversion|upside down|negative|positive|normal)',
      '(?:inverted|negative) (?:yield )?curve',
      '(?:inversion|inverted) (?:still|over|now)',
    ],
    zh: ['曲线.{0,6}倒(?:挂|转)', '倒挂.{0,6}曲线'],
  },
  also: {
    en: ['^ ?(?:so |and )?(?:is|has|are)\\b', '(?:right|correct|true|yes|isn.t it)[ ?!.]*$'],
    zh: ['吗', '吧', '是不是', '对不对', '了没'],
  },
  not: {
    en: ['when', 'why', 'how long', 'how many', 'first', 'last', 'mean', 'recession', 'what'],
    zh: ['何时', '为什么', '多久', '几', '首次', '上次', '意味', '衰退', '什么'],
  },
  args: { series: 'DGS10-DGS3MO', find: 'latest' },
  examples: [
    ['The yield curve is inverted, right?', '/history series:DGS10-DGS3MO find:latest'],
    ['is the yield curve inverted', '/history series:DGS10-DGS3MO find:latest'],
    ['殖利率曲線倒掛了吧', '/history series:DGS10-DGS3MO find:latest'],
  ],
});
