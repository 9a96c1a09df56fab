import { defineIntent } from '../intent.ts';

/** How steep the demand for reserves is: one of the indicators of whether they are ample. */
export default defineIntent({
  rank: 84,
  command: 'ampleness',
  cues: { en: ['elasticity'], zh: ['弹性'] },
  also: {
    en: [
      'now\\b',
      'latest',
      'newest',
      'most recent',
      'estimates?\\b',
      'number',
      'figure',
      'level',
      'current',
      'today',
      'how (?:high|low|much|big|large)',
      'value',
      'reading',
      'print',
      'say',
      'show',
      'at\\b',
    ],
    zh: ['现在', '目前', '最新', '多少', '多大', '数值', '读数', '怎么样', '是几'],
  },
  not: {
    en: ['what is', "what's", 'explain', 'mean', 'define', 'how does', 'work'],
    zh: ['是什么', '什么意思', '解释', '怎么算', '为什么'],
  },
  args: { indicator: 'elasticity' },
  examples: [
    ['latest reserve demand elasticity from the ny fed', '/ampleness indicator:elasticity'],
    ['纽约联储的准备金需求弹性现在是多少', '/ampleness indicator:elasticity'],
  ],
});
