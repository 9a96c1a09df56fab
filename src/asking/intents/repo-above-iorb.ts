import { defineIntent } from '../intent.ts';

/** How much of the repo market trades above what the Fed pays on reserves: one of the indicators of whether they are ample. */
export default defineIntent({
  isSure: true,
  rank: 84,
  command: 'ampleness',
  slots: ['noTime', 'noLevel'],
  cues: {
    en: [
      '(?:share|part|percent\\w*|portion|fraction|proportion|how much) of (?:the |all )?(?:\\w+ )?repos?\\b.{0,30}(?:above|over|higher than) (?:the )?(?:iorb|interest on reserve)',
      'repos?\\b.{0,24}(?:above|over|higher than) (?:the )?(?:iorb|interest on reserve).{0,24}(?:share|percent|portion|fraction|proportion)',
    ],
    zh: [
      '(?:高于|超过|高过)iorb.{0,6}(?:成交)?的?(?:回购|附买回).{0,8}(?:占|比例|比重|份额|多少|几成)',
      'iorb(?:以上|之上|上方)(?:成交)?的?(?:回购|附买回).{0,8}(?:占|比例|比重|份额|多少|几成)',
      '(?:回购|附买回).{0,10}(?:多大|多少|几成|比例|占比).{0,8}(?:高于|超过|高过)iorb',
      '(?:回购|附买回).{0,10}(?:多大|多少|几成|比例|占比).{0,8}iorb(?:以上|之上|上方)',
    ],
  },
  args: { indicator: 'repoShare' },
  examples: [
    ['what share of repo trades above IORB', '/ampleness indicator:repoShare'],
    ['在IORB以上成交的回购占比多少', '/ampleness indicator:repoShare'],
  ],
});
