import { defineIntent } from '../intent.ts';

/** When the federal funds rate lay nearest to IORB: it trades below it, so that is where their distance was highest. */
export default defineIntent({
  isSure: true,
  rank: 84,
  command: 'history',
  slots: ['series'],
  cues: {
    en: ['(?:closest|nearest|tightest)\\b', 'narrowest\\b'],
    zh: ['(?:贴|离|距|靠).{0,8}最近', '最(?:接近|靠近|贴近|贴)', '贴得最紧'],
  },
  also: {
    en: ['(?:effr|fed(?:eral)? funds).{0,40}iorb', 'iorb.{0,40}(?:effr|fed(?:eral)? funds)'],
    zh: ['effr.{0,20}iorb', 'iorb.{0,20}effr'],
  },
  not: { en: ['sofr', 'charts?\\b'], zh: ['sofr', '图'] },
  args: { series: 'EFFR-IORB', find: 'highest', from: '$from', to: '$to' },
  examples: [
    ['when was EFFR closest to IORB this year', '/history series:EFFR-IORB find:highest from:2026-01-01'],
    ['EFFR貼IORB最近的是什麼時候，今年', '/history series:EFFR-IORB find:highest from:2026-01-01'],
  ],
});
