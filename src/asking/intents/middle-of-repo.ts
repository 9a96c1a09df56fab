import { defineIntent } from '../intent.ts';

/** Between which rates most repo is traded: the board of overnight rates tells it. */
export default defineIntent({
  isSure: true,
  rank: 84,
  command: 'funding',
  cues: {
    en: [
      'interquartile',
      '(?:middle|central) (?:half|50)\\b.{0,30}(?:repo|sofr|trade)',
      '25(?:th)?.{0,8}75(?:th)? (?:percentile|pctile|pct)',
      '(?:repo|sofr)\\b.{0,30}(?:middle|central) (?:half|50)\\b',
    ],
    zh: ['中间(?:那)?(?:五成|一半|半数|50| {2})', '四分位', '(?:25| {2}).{0,4}(?:75| {2}).{0,3}(?:百?分位|百分点位)'],
  },
  also: { en: ['repo', 'sofr'], zh: ['回购', '附买回', 'sofr'] },
  not: { en: ['chart', 'plot', 'graph', 'mean', 'explain'], zh: ['[画图]', '走势', '什么意思', '解释'] },
  examples: [
    ['where does the middle half of repo trade today', '/funding'],
    ['今天附買回成交的中間五成落在哪個利率區間', '/funding'],
  ],
});
